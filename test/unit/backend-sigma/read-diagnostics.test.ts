import { sigma, sigmaDiagnostics, sigmaReadDiagnostics } from "@isorule/backend-sigma/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText, sigmaText } from "../../kit/sigma-reader.js";

const test = suite("Sigma, read: diagnostics");

const item = (text: string): string => sigmaText(`a:\n    ${text}\ncondition: a`);
const condition = (text: string): string => sigmaText(`a: { Image: x }\ncondition: ${text}`);

const filter = (rules: string, selection: string, category = "process_creation"): string =>
  `title: F\nlogsource: { category: ${category}, product: windows }\nfilter: { rules: ${rules}, selection: ${selection}, condition: not selection }\n`;

/** A text for each code, and what its first diagnostic of that code says. */
const causes: Readonly<Record<keyof typeof sigmaReadDiagnostics, readonly [text: string, message: string]>> = {
  "sigma/no-rule": ["title: x\n", "This document is not read: it has none of `detection`, `correlation` and `filter`."],
  "sigma/wrong-shape": [sigmaText("a: { Image: x }\ncondition: 5"), "`condition` has to be text, not the number 5."],
  "sigma/unknown-logsource": [sigmaText("a: { Image: x }\ncondition: a", "{ product: toaster, service: bread }"), "No event class has the log source product `toaster`, service `bread`."],
  "sigma/broad-logsource": [sigmaText("a: { Image: x }\ncondition: a", "{ product: windows }"), "The log source product `windows` stands for "],
  "sigma/logsource-key": [sigmaText("a: { Image: x }\ncondition: a", "{ product: windows, categroy: process_creation }"), "`categroy` is no key of a log source."],
  "sigma/logsource-reading": [sigmaText("a: { Image: x }\ncondition: a", "{ product: Windows, category: process_creation }"), "The log source product `Windows` is read as `windows`."],
  "sigma/filter": [`${item("Image: x")}---\n${filter("any", "{ Nope: x }")}`, "The rule `A rule` is left out: the filter `F` for it cannot be read."],
  "sigma/filter-logsource": [`${item("Image: x")}---\n${filter("0f1e2d3c-4b5a-4697-8877-665544332211", "{ Image: x }", "file_event")}`, "The filter `F` names the rule `A rule`, whose log source is another; it does not apply."],
  "sigma/filter-keeps": [`${item("Image: x")}---\n${filter("any", "{ Image: x }").replace("not selection", "selection")}`, "The condition of the filter `F` has no `not` before everything"],
  "sigma/unknown-field": [item("Imag: x"), "Events of the class `process_creation` have no field `Imag`."],
  "sigma/field-case": [item("image: x"), "`image` is read as `Image`."],
  "sigma/invisible-characters": [item("'\u200bImage': x"), "`Image` is written with characters that nobody sees; they are passed over."],
  "sigma/unknown-modifier": [item("Image|endwith: x"), "Sigma has no modifier `endwith`."],
  "sigma/modifier-combination": [item("Image|contains|endswith: x"), "The modifiers `contains|endswith` do not go together: `contains` and `endswith` both say how values are compared."],
  "sigma/time-modifier": [item("Image|hour: 5"), "`hour` is not read: which part of a date an event has depends on a time zone, which the rule does not name."],
  "sigma/value-type": [item("ProcessId: many"), "`ProcessId` takes numbers, not the text `many`."],
  "sigma/no-values": [item("Image: []"), "`Image` is empty."],
  "sigma/null-in-list": [item("Image: [null, x]"), "`Image` has null beside other values; it is read as: absent, or one of the others."],
  "sigma/single-all": [item("Image|contains|all: x"), "`Image|contains|all` asks for all of one value; `all` has no effect."],
  "sigma/base64offset-alone": [item("Image|base64offset: abc"), "`Image|base64offset` compares parts of encoded text with a whole value or one end of it."],
  "sigma/empty-and-absent": [item("Image: ''"), "`Image` tells an empty field from an absent one; here both are the same."],
  "sigma/encoded-wildcard": [item("Image|base64: 'a*'"), "`a*` has a wildcard, and `base64` encodes text."],
  "sigma/encoded-text": [item("Image|utf16: ab"), "`utf16` alone turns `ab` into bytes that are no text; only base64 or base64offset after it make text of them."],
  "sigma/short-value": [item("Image|base64offset|contains: a"), "`a` is too short for base64offset: at some position no character of the encoded text depends on it alone."],
  "sigma/unknown-placeholder": [item("Image|expand: '%Servers%'"), "There are no values for the placeholder `%Servers%`."],
  "sigma/too-many-values": [item(`Image|windash: '${"-a ".repeat(9)}'`), "The modifier `windash` would become more than 2000 values."],
  "sigma/unreadable-regex": [item("Image|re: 'a(?=b)'"), "The pattern `a(?=b)` is not portable: "],
  "sigma/unreadable-network": [item("Image|cidr: here"), "`here` is no network in CIDR notation, or has bits set behind its prefix."],
  "sigma/unreadable-hash": [item("Hashes|contains: AUTHENTIHASH=ab"), "`Hashes|contains: AUTHENTIHASH=ab` is not read: events of the class `process_creation` have no AUTHENTIHASH."],
  "sigma/hash-position": [item("Hashes|endswith: MD5=ab"), "`Hashes|endswith: MD5=ab` also says where the hash stands among the others; only its value is read."],
  "sigma/unreadable-keyword": [sigmaText("a: ['**']\ncondition: a"), "The keyword `**` is not read: it has nothing but wildcards."],
  "sigma/keyword-pieces": [sigmaText("a: ['x*y']\ncondition: a"), "The keyword `x*y` is read as all of its pieces: their order and what stands between them is not told."],
  "sigma/negated-search": [sigmaText("a:\n    EventID: 1\ncondition: not a"), "The search `a` cannot stand under a negation: `EventID` is read for all logs of `process_creation`."],
  "sigma/condition-syntax": [condition("a and"), "The condition cannot be read: something is missing at its end."],
  "sigma/count-of": [condition("2 of a*"), "`2 of a*` is not read: Sigma knows `1 of` and `all of` only."],
  "sigma/aggregation": [condition("a | count() > 5"), "The aggregation `| count() > 5` is not read: the specification replaced it by correlation rules."],
  "sigma/unknown-search": [condition("b"), "There is no search `b`."],
  "sigma/no-search-matches": [condition("1 of b*"), "`1 of b*` fits no search."],
  "sigma/unused-search": [sigmaText("a: { Image: x }\nb: { Image: y }\ncondition: a"), "The condition does not use the search `b`."],
  "sigma/unused-timeframe": [sigmaText("a: { Image: x }\ntimeframe: 5m\ncondition: a"), "`timeframe` has no effect: the condition counts nothing."],
  "sigma/event-id": [item("EventID: 7"), "`EventID` 7 never happens in `process_creation`, whose events have 1, 4688."],
  "sigma/event-id-of-some": [item("EventID: 1"), "`EventID` 1 names some of the logs of `process_creation`; the rule is read for all of them."],
  "sigma/wider-events": [sigmaText("a: { Image: x }\ncondition: a", "{ product: windows, category: file_delete, service: sysmon }"), "The class `file_delete` covers more than the log source category `file_delete`, product `windows`, service `sysmon`: also events of category `file_delete`, product `windows` from elsewhere."],
  "sigma/odd-metadata": [`status: odd\n${item("Image: x")}`, "`status` is the text `odd`; it is left out."],
  "sigma/derived-id": [item("Image: x").replace(/id: .*\n/, ""), "The rule has no UUID; it gets "],
  "sigma/no-level": [item("Image: x").replace(/level: .*\n/, ""), "The rule has no level; it is read as medium."],
  "sigma/correlation": ["title: x\nlevel: low\ncorrelation: { type: temporal, rules: [y], timespan: 5m }\n", "The correlation is not read: its file has no rule `y`."],
};

for (const [code, [text, message]] of Object.entries(causes)) {
  test(code, () => {
    const { rules, diagnostics } = readText(text);
    const found = diagnostics.find((each) => each.code === code);
    assert.ok(found !== undefined, diagnostics.map((each) => `${each.code}: ${each.message}`).join("\n"));
    assert.ok(found.message.startsWith(message), found.message);
    assert.is(rules.length, found.severity === "error" ? 0 : 1);
    const { severity, fidelity } = sigmaReadDiagnostics[code as keyof typeof sigmaReadDiagnostics] as { severity: string; fidelity?: string };
    assert.equal([found.severity, found.fidelity], [severity, fidelity]);
  });
}

test("the backend tells all of them, and none has two meanings", () => {
  for (const code of Object.keys(sigmaReadDiagnostics)) {
    assert.ok(Object.hasOwn(sigma.diagnostics, code), code);
    assert.not.ok(Object.hasOwn(sigmaDiagnostics, code), code);
  }
});

test.run();
