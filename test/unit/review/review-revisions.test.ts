import { compileRule, type Event, readRule, transpile } from "@isorule/core";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { eql } from "@isorule/backend-eql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { splEngine } from "@isorule/backend-spl/engine";
import { spl } from "@isorule/backend-spl/read";
import { type CommittedDocument, type ReviewQuestion, reviewRevisions, type RuleReview, type SourceFileSide } from "@isorule/review";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";

const file = "rules/iis-component-installed-or-loaded.rule.yml";
const flagship = readFileSync(join(repositoryRoot, file), "utf8");

function own(text: string, name = file): SourceFileSide {
  const { rule, diagnostics } = readRule(text, { file: name });
  return { file: name, text, format: "isorule", rules: rule === undefined ? [] : [rule], fidelities: [], diagnostics };
}

function review(base: readonly SourceFileSide[], head: readonly SourceFileSide[], more: Partial<ReviewQuestion> = {}): ReturnType<typeof reviewRevisions> {
  return reviewRevisions({ base: "base", head: "head", sources: { base, head }, unchangedFiles: 3, targets: [], ...more });
}

function only(text: string, more: Partial<ReviewQuestion> = {}): RuleReview {
  assert.is.not(text, flagship);
  const [rule, ...others] = review([own(flagship)], [own(text)], more).rules;
  assert.is(others.length, 0);
  assert.ok(rule);
  return rule;
}

const codes = ({ findings }: RuleReview): readonly string[] => findings.map(({ code }) => code);

/** Whether the events of a witness make one side fire alone. */
function tells(rule: RuleReview, before: string, after: string): void {
  for (const [region, here, there] of [[rule.lost, before, after], [rule.gained, after, before]] as const) {
    if (region === undefined) continue;
    const events = region.witness?.events.map(({ class: name, after: time, fields }): Event => ({ class: name, time, fields })) ?? [];
    const [fires, fires2] = [here, there].map((text) => compileRule(own(text).rules[0] as NonNullable<ReturnType<typeof readRule>["rule"]>));
    assert.ok(events.length > 0);
    assert.ok((fires?.(events).length ?? 0) > 0, "the one fires");
    assert.is(fires2?.(events).length, 0, "the other does not");
  }
}

const changes = suite("review: what a change of a rule means");

changes("an exclusion more", () => {
  const text = flagship.replace("process.name: [msiexec.exe,", "process.name: [updater.exe, msiexec.exe,");
  const rule = only(text);
  assert.is(rule.verdict, "narrower");
  assert.equal(rule.lost?.formula, ["of component_registered-dll_dropped", "  step 2, file_event", '    process.name is "updater.exe"']);
  assert.is(rule.gained, undefined);
  assert.equal(rule.lost?.places.filter(({ side }) => side === "head").map(({ text: shown }) => shown), ["updater.exe"]);
  assert.equal(rule.detections.map(({ name, verdict }) => [name, verdict]), [["component_registered-dll_dropped", "narrower"], ["foreign_dll_loaded", "equal"]]);
  assert.equal(codes(rule), ["review/narrower"]);
  tells(rule, flagship, text);
});

changes("a value exchanged", () => {
  const text = flagship.replace("'\\ProgramData\\'", "'\\PerfLogs\\'");
  const rule = only(text);
  assert.is(rule.verdict, "changed");
  assert.ok(rule.lost?.formula.some((line) => line.includes('"\\ProgramData\\"')));
  assert.ok(rule.gained?.formula.some((line) => line.includes('"\\PerfLogs\\"')));
  tells(rule, flagship, text);
});

changes("a shorter window", () => {
  const text = flagship.replace("within: 1h", "within: 30m");
  const rule = only(text);
  assert.is(rule.verdict, "narrower");
  assert.equal(rule.structure, [{ what: "window of component_registered-dll_dropped", before: "1h", after: "30m" }]);
  assert.ok(rule.lost?.places.every(({ text: shown }) => shown.startsWith("sequence")));
  tells(rule, flagship, text);
});

changes("a part of the detection gone", () => {
  const text = flagship.replace(/\n {4}- foreign_dll_loaded/, "");
  const rule = only(text);
  assert.is(rule.verdict, "narrower");
  assert.ok(rule.detections.some(({ name, change }) => name === "foreign_dll_loaded" && change === "removed"));
  assert.is(rule.lost?.formula[0], "in image_load events");
  tells(rule, flagship, text);
});

changes("text that means the same", () => {
  const rule = only(flagship.replace("[FilterDLLs, Path,", "[Path, FilterDLLs,"));
  assert.is(rule.verdict, "equal");
  assert.equal(codes(rule), []);
  assert.ok(rule.diff.includes("-"));
});

changes("what is beside the detection", () => {
  const rule = only(flagship.replace("severity: high", "severity: low").replace("T1505.004", "T1505.003"));
  assert.is(rule.verdict, "equal");
  assert.equal(rule.metadata.filter(({ what }) => what === "severity"), [{ what: "severity", before: "high", after: "low" }]);
  assert.ok(rule.metadata.some(({ what, added }) => what === "ATT&CK" && added?.[0]?.startsWith("T1505.003")));
  assert.equal(codes(rule), ["review/severity-lowered"]);
});

changes("a rule that nothing can match", () => {
  const text = flagship.replace("process.name: w3wp.exe", "process.name: w3wp.exe\n      all:\n        - process.name: svchost.exe").replace(/any:\n {4}- sequence:[\s\S]*?- foreign_dll_loaded/, "foreign_dll_loaded");
  const before = flagship.replace(/any:\n {4}- sequence:[\s\S]*?- foreign_dll_loaded/, "foreign_dll_loaded");
  const [rule] = review([own(before)], [own(text)], { failOn: ["narrower"] }).rules;
  assert.ok(rule);
  assert.is(rule.verdict, "narrower");
  assert.ok(codes(rule).includes("review/never-matches"));
  assert.ok(rule.findings[0]?.failing);
});

changes("added, removed, moved, and with another id", () => {
  const other = flagship.replace(/^id: .*/m, "id: 11111111-2222-4333-8444-555555555555");
  const renamed = review([own(flagship)], [own(flagship, "rules/new/name.rule.yml")]);
  assert.equal([renamed.summary.renamed, renamed.summary.added, renamed.summary.removed], [1, 0, 0]);
  assert.is(renamed.rules[0]?.change, "unchanged");
  const moved = review([own(flagship)], [own(other, "rules/b.rule.yml")]);
  assert.equal([moved.summary.added, moved.summary.removed], [0, 0], "the title tells");
  assert.ok(moved.rules[0]?.metadata.some(({ what }) => what === "id"));
  const added = review([], [own(flagship)]);
  assert.is(added.rules.length, 1);
  assert.is(added.rules[0]?.findings[0]?.code, "review/rule-added");
  assert.ok(added.rules[0]?.gained?.witness);
  const removed = review([own(flagship)], [], { failOn: ["narrower"] });
  assert.equal(removed.rules.map(codes), [["review/rule-removed"]]);
  assert.ok(removed.rules[0]?.findings[0]?.failing);
  assert.ok(removed.rules[0]?.lost?.witness);
});

changes("a file that cannot be read", () => {
  const broken = review([own(flagship)], [own(flagship.replace("registry.path:", "registry.pth:"))]);
  assert.equal(broken.findings.map(({ code, file: name }) => [code, name]), [["review/unreadable", file]]);
  assert.ok((broken.findings[0]?.place?.line ?? 0) > 1);
  assert.equal([broken.rules.length, broken.summary.removed], [0, 0], "it is not gone");
});

changes("a fingerprint outlives moves, titles and neighbours, and not another difference", () => {
  const edit = (text: string, name: string): string => text.replace("process.name: [msiexec.exe,", `process.name: [${name}, msiexec.exe,`);
  const print = (base: string, head: string, path = file): string | undefined => review([own(base, path)], [own(head, path)]).rules[0]?.findings[0]?.fingerprint;
  const first = print(flagship, edit(flagship, "updater.exe"));
  assert.match(first ?? "", /^[0-9a-f]{32}$/);
  const elsewhere = `# a line more\n${flagship.replace("title: ", "title: Another ")}`;
  assert.is(print(elsewhere, edit(elsewhere, "updater.exe"), "rules/x.rule.yml"), first);
  assert.is.not(print(flagship, edit(flagship, "other.exe")), first);
});

changes("a fingerprint is of all that is lost, also of what the report cuts", () => {
  const names = Array.from({ length: 40 }, (_, at) => `installer-of-the-company-${at}.exe`);
  const edit = (list: readonly string[]): string => flagship.replace("process.name: [msiexec.exe,", `process.name: [${list.join(", ")}, msiexec.exe,`);
  const [one, other] = [names, [...names.slice(0, -1), "another-tool.exe"]].map((list) => only(edit(list)));
  assert.equal(one?.lost?.formula, other?.lost?.formula, "the twelve values that are shown are the same");
  assert.is.not(one?.findings[0]?.fingerprint, other?.findings[0]?.fingerprint);
});

/** A search of which a stage is not read. */
const search = (text: string): SourceFileSide => {
  const { rules = [], readings = [], diagnostics = [] } = spl.read?.(text, { file: "a.spl" }) ?? {};
  return { file: "a.spl", text, format: "spl", rules, fidelities: readings.map(({ fidelity }) => fidelity), diagnostics };
};

changes("of what is read in part nothing is called equal, and one acceptance does not cover the next change", () => {
  const texts = [1, 2, 3].map((number) => `index=main EventCode=1 Image="*\\\\cmd.exe" | mycommand limit=${number}`);
  const [first, second] = [texts[1], texts[2]].map((text) => review([search(texts[0] ?? "")], [search(text ?? "")], { failOn: ["unknown"] }));
  assert.is(first?.rules[0]?.head?.read, "approximate");
  assert.is(first?.rules[0]?.verdict, "unknown");
  assert.is(first?.summary.verdicts.equal, 0);
  assert.equal(first?.rules[0]?.findings.map(({ code, failing }) => [code, failing]), [["review/unknown", true]]);
  assert.is.not(first?.rules[0]?.findings[0]?.fingerprint, second?.rules[0]?.findings[0]?.fingerprint);
});

changes("an event that was recorded is shown before one that was made up, and where nothing was proved, too", () => {
  const event: Event = { class: "process_creation", time: 5, fields: { "process.name": "cmd.exe" } };
  const recorded = { events: 9, answer: () => ({ base: 2, head: 1, lost: 1, gained: 0, firstLost: { event, origin: "log.json:3" } }) };
  const witness = { observed: true, origin: "log.json:3", events: [{ class: "process_creation", after: 0, fields: event.fields }] };
  const proved = only(flagship.replace("within: 1h", "within: 30m"), { recorded });
  assert.equal(proved.lost?.witness, witness);
  assert.ok(proved.lost?.formula.length);
  const [unknown] = review([search("index=main EventCode=1 | mycommand limit=1")], [search("index=main EventCode=1 | mycommand limit=2")], { recorded }).rules;
  assert.is(unknown?.verdict, "unknown");
  assert.equal(unknown?.lost?.witness, witness);
  assert.equal(unknown?.recorded, { events: 9, base: 2, head: 1, lost: 1, gained: 0 });
});

changes("a difference in the part that is read is told as far as it goes", () => {
  const text = (name: string): string => `index=main EventCode=1 Image="*\\\\${name}" | mycommand limit=1`;
  const [rule] = review([search(text("*.exe"))], [search(text("cmd.exe"))]).rules;
  assert.is(rule?.verdict, "narrower");
  assert.match(rule?.meaning ?? "", /^As far as it is read: no longer selects/);
  assert.equal(rule?.findings.map(({ code }) => code), ["review/narrower", "review/read-in-part"]);
});

changes("what is accepted does not fail, and is seen", () => {
  const text = flagship.replace("within: 1h", "within: 30m");
  const [finding] = only(text, { failOn: ["narrower"] }).findings;
  assert.ok(finding?.failing);
  const accepted = [{ fingerprint: finding.fingerprint, reason: "noise", by: "somebody" }];
  const later = review([own(flagship)], [own(text)], { failOn: ["narrower"], accepted });
  assert.not(later.rules[0]?.findings[0]?.failing);
  assert.is(later.rules[0]?.findings[0]?.accepted?.reason, "noise");
  assert.equal([later.summary.failing, later.summary.accepted], [0, 1]);
});

changes.run();

const documents = suite("review: documents of a rule");

const fileOf = ({ language, vocabulary, part, extension }: { language: string; vocabulary: string; part: string; extension: string }): string => `out/${language}/${vocabulary}/iis${part === "" ? "" : `.${part}`}.${extension}`;

function built(text: string): readonly CommittedDocument[] {
  const { rule } = readRule(text, { file });
  assert.ok(rule);
  return [{ backend: spl, vocabulary: "cim" }, { backend: eql, vocabulary: "ecs" }].flatMap(({ backend, vocabulary }) => transpile(rule, backend, { vocabulary, formats: ["query"] }).documents.map((document) => ({ file: fileOf(document), text: document.text, source: file })));
}

const targets: ReviewQuestion["targets"] = [{ backend: spl, vocabulary: "cim", formats: ["query"], engine: splEngine }, { backend: eql, vocabulary: "ecs", formats: ["query"], engine: eqlEngine }];
const edited = flagship.replace("process.name: [msiexec.exe,", "process.name: [updater.exe, msiexec.exe,");

documents("fresh ones are proved, and their change is what the change of the rule is", () => {
  const rule = only(edited, { targets, committed: { base: built(flagship), head: built(edited) }, fileOf });
  assert.equal(rule.documents.map(({ fresh }) => fresh), rule.documents.map(() => true));
  // The sequence in whole seconds of a data model is run and not compared.
  assert.ok(rule.documents.every(({ faith, language }) => faith === "proved" || (faith === "tested" && language === "spl")));
  assert.ok(rule.documents.some(({ verdict, diff }) => verdict === "narrower" && diff.includes("updater.exe")));
  assert.ok(rule.documents.every(({ verdict, language }) => verdict === "narrower" || verdict === "equal" || (verdict === undefined && language === "spl")));
  assert.equal(codes(rule), ["review/narrower"]);
});

documents("stale ones say so, and that they do not mean the rule", () => {
  const rule = only(edited, { targets, committed: { base: built(flagship), head: built(flagship) }, fileOf, failOn: ["stale", "unfaithful"] });
  const stale = rule.documents.filter(({ fresh }) => fresh === false);
  assert.ok(stale.length > 0);
  assert.ok(stale.every(({ faith }) => faith === "differs"));
  assert.ok(codes(rule).includes("review/stale"));
  assert.ok(codes(rule).includes("review/unfaithful"));
});

documents("one that was edited by hand, of a rule that did not change", () => {
  const head = built(flagship).map((each) => (each.file.endsWith(".eql") ? { ...each, text: each.text.replace("w3wp.exe", "w3wq.exe") } : each));
  const { rules, summary } = review([own(flagship)], [own(flagship)], { targets, committed: { base: built(flagship), head }, fileOf });
  const changed = rules[0]?.documents.filter(({ change }) => change === "changed") ?? [];
  assert.is(rules[0]?.change, "unchanged");
  assert.ok(changed.length > 0);
  assert.ok(changed.every(({ faith, fresh, verdict }) => faith === "differs" && fresh === false && (verdict === "changed" || verdict === "disjoint" || verdict === undefined)));
  assert.ok(summary.documents.unfaithful > 0);
});

documents("a file that is left over, and one that is missing", () => {
  const extra: CommittedDocument = { file: "out/spl/cim/old.spl", text: "index=x", source: file };
  const { findings, rules } = review([own(flagship)], [own(edited)], { targets, committed: { base: [], head: [...built(edited).slice(1), extra] }, fileOf });
  assert.equal(findings.map(({ code, file: name }) => [code, name]), [["review/left-over", "out/spl/cim/old.spl"]]);
  assert.is(rules[0]?.findings.filter(({ code }) => code === "review/stale").length, 1);
});

documents("a rule of another language has none in its own", () => {
  const text = "title: T\nid: 11111111-2222-4333-8444-555555555555\nlogsource: { category: process_creation, product: windows }\ndetection: { sel: { Image|endswith: '\\a.exe' }, condition: sel }\n";
  const side = (source: string): SourceFileSide => ({ file: "a.yml", text: source, format: "sigma", rules: sigma.read?.(source, { file: "a.yml" }).rules ?? [], fidelities: [], diagnostics: [] });
  const { rules } = review([side(text)], [side(text.replace("a.exe", "b.exe"))], { targets: [...targets, { backend: sigma, vocabulary: sigma.defaultVocabularies[0] ?? "", formats: sigma.defaultFormats }] });
  assert.is(rules[0]?.verdict, "changed");
  assert.equal([...new Set(rules[0]?.documents.map(({ language }) => language))], ["spl", "eql"]);
});

documents.run();
