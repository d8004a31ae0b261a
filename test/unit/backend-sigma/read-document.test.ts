import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bare, itemPredicate, matches, onlyRule, predicateOf, readText, sigmaText } from "../../kit/sigma-reader.js";

const test = suite("Sigma, read: documents");

const full = `title: Thing seen
id: 0F1E2D3C-4B5A-4697-8877-665544332211
related:
    - id: 11111111-2222-4333-8444-555555555555
      type: derived
status: test
description: What it is.
license: CC0-1.0
references:
    - https://example.org/a
author: Ann (Org, Inc), Bob
date: 2023/1/9
modified: 2024-02-03
tags:
    - attack.persistence
    - attack.t1505.004
    - attack.defense_evasion
    - attack.s0650
    - attack.g0016
    - cve.2024-1
logsource:
    product: windows
    category: process_creation
    definition: 'Requirements: command lines'
detection:
    selection:
        Image|endswith: '\\w3wp.exe'
    condition: selection
falsepositives:
    - Unlikely
level: high
`;

test("keeps what a document says of itself", () => {
  const { rules, diagnostics } = readText(full, { file: "a.yml" });
  assert.equal(diagnostics, []);
  const [rule] = rules;
  const { signals, detection, ...about } = rule ?? onlyRule({ rules, diagnostics });
  const tactics = ["persistence", "defense-evasion"];
  assert.equal(about, {
    id: "0f1e2d3c-4b5a-4697-8877-665544332211",
    title: "Thing seen",
    description: "What it is.",
    status: "test",
    authors: ["Ann (Org, Inc)", "Bob"],
    created: "2023-01-09",
    modified: "2024-02-03",
    license: "CC0-1.0",
    severity: "high",
    attack: [{ technique: "T1505.004", tactics }],
    software: ["S0650"],
    tags: ["attack.g0016", "cve.2024-1"],
    falsePositives: ["Unlikely"],
    related: [{ id: "11111111-2222-4333-8444-555555555555", type: "derived" }],
    references: [{ url: "https://example.org/a" }],
    dataSources: ["Requirements: command lines"],
    tuning: [],
    tests: [],
    examples: { match: [], ignore: [] },
    hunting: [],
    file: "a.yml",
  });
  assert.equal(detection, { kind: "signal", signal: "process_creation" });
  const [signal] = signals;
  assert.equal(bare(signal?.predicate ?? { kind: "constant", value: false }), { kind: "comparison", field: "process.executable", operator: "endsWith", values: ["\\w3wp.exe"], caseSensitive: false });
  assert.is(full.slice(...(signal?.predicate.span ?? [0, 0])), "Image|endswith: '\\w3wp.exe'");
});

test("reads metadata that is odd or missing, and says so", () => {
  const text = full.replace("id: 0F1E2D3C", "id: X0F1E2D3C").replace("status: test", "status: experimental|").replace("level: high", "level: worst").replace("date: 2023/1/9", "date: some day").replace("author: Ann (Org, Inc), Bob", "author: [Ann, [Bob]]");
  const { rules, diagnostics } = readText(text);
  const rule = onlyRule({ rules, diagnostics });
  assert.equal([rule.status, rule.severity, rule.created, rule.authors], ["experimental", "medium", undefined, ["Ann"]]);
  assert.equal(diagnostics.map(({ code, severity }) => `${severity} ${code}`), ["info sigma/derived-id", ...Array<string>(4).fill("warning sigma/odd-metadata")]);
  assert.match(rule.id, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("a derived id is the same each time and differs between rules", () => {
  const body = "logsource: { category: process_creation, product: windows }\ndetection: { a: { Image: x }, condition: a }\n";
  const ids = (text: string): readonly string[] => readText(text).rules.map(({ id }) => id);
  const [one] = ids(`title: One\n${body}`);
  assert.equal(ids(`title: One\nlevel: low\n${body}`), [one]);
  assert.is(new Set([...ids(`title: One\n${body}---\ntitle: One\n${body}`), ...ids(`title: Two\n${body}`)]).size, 3);
  const { rules, codes } = readText(`# no title\n${body}`);
  assert.is(rules[0]?.severity, "medium");
  assert.equal([...codes].sort(), ["sigma/derived-id", "sigma/no-level", "sigma/odd-metadata"]);
  assert.is(readText(`title: "\\ud800"\n${body}`).rules.length, 1, "half a character in a title");
});

test("tactics without a technique stay tags", () => {
  const rule = onlyRule(readText(full.replace("    - attack.t1505.004\n", "")));
  assert.equal(rule.attack, []);
  assert.equal(rule.tags, ["attack.persistence", "attack.defense-evasion", "attack.g0016", "cve.2024-1"]);
});

test("one place of the mapping file is one event class; the rest is refused by name", () => {
  const classOf = (logsource: string): string => {
    const { rules, codes } = readText(sigmaText("a: [x]\ncondition: a", logsource));
    return rules[0]?.signals.map(({ event }) => event).join(" ") ?? codes.join(" ");
  };
  assert.equal(
    [
      "{ category: file_event, product: windows }", "{ product: windows, service: security }", "{ category: ps_script, product: windows, definition: x }",
      "{ category: process_creation, product: linux }", "{ category: process_creation }", "{ product: windows }", "{}",
      "{ product: windows, category: process_creation, service: sysmon }", "{ product: windows, category: [[x]] }", "nothing",
    ].map(classOf),
    [
      "file_event", "security", "ps_script", "linux_process_creation", "process_creation linux_process_creation macos_process_creation", "sigma/broad-logsource", "sigma/unknown-logsource", "process_creation", "sigma/wrong-shape", "sigma/wrong-shape",
    ],
  );
});

test("a list in a log source means any of its values", () => {
  const rule = onlyRule(readText(sigmaText("a:\n    ScriptBlockText|contains: x\nb:\n    Payload|contains: x\nc:\n    EventID: 4103\ncondition: a or b and c", "{ product: windows, category: [ps_script, ps_module] }")));
  assert.equal(rule.detection, { kind: "any", operands: [{ kind: "signal", signal: "ps_script" }, { kind: "signal", signal: "ps_module" }] });
  const [script, module] = rule.signals.map(({ predicate }) => predicate);
  assert.ok(script !== undefined && module !== undefined);
  assert.ok(matches(script, { "powershell.script_block_text": "xx" }, "ps_script"));
  assert.not.ok(matches(script, {}, "ps_script"));
  assert.ok(matches(module, { "powershell.payload": "xx" }, "ps_module"));
  const absent = onlyRule(readText(sigmaText("a:\n    Payload: null\ncondition: not a", "{ product: windows, category: [ps_script, ps_module] }")));
  assert.equal(absent.signals.map(({ event, predicate }) => [event, matches(predicate, { "powershell.payload": "x", "powershell.script_block_text": "x" }, event)]), [["ps_module", true]], "a class that can never match is left out");
  const others = onlyRule(readText(sigmaText("a:\n    EventID|neq: 4103\ncondition: a", "{ product: windows, category: [ps_script, ps_module] }")));
  assert.equal(others.signals.map(({ event, predicate }) => [event, matches(predicate, {}, event)]), [["ps_script", true]]);
  assert.equal(readText(sigmaText("a: { Nope: x }\ncondition: a", "{ product: windows, category: [ps_script, ps_module] }")).codes, ["sigma/unknown-field", "sigma/unknown-field"]);
});

test("says where an event class is wider than the log source", () => {
  const { rules, diagnostics } = readText(sigmaText("a: [x]\ncondition: a", "{ category: file_delete, product: windows, service: sysmon }"));
  assert.is(rules[0]?.signals[0]?.event, "file_delete");
  assert.equal(diagnostics.map(({ code, fidelity }) => `${code} ${fidelity}`), ["sigma/wider-events approximate"]);
});

test("finds fields by their Sigma names: exactly, in another case with a warning, or not", () => {
  const read = (item: string, logsource?: string): readonly [string | undefined, readonly string[], string | undefined] => {
    const { rules, codes, diagnostics } = readText(sigmaText(`a: { ${item} }\ncondition: a`, logsource));
    const predicate = rules[0]?.signals[0]?.predicate;
    return [predicate?.kind === "comparison" ? predicate.field : undefined, codes, diagnostics[0]?.help];
  };
  assert.equal(read("Image: x"), ["process.executable", [], undefined]);
  assert.equal(read("image: x").slice(0, 2), ["process.executable", ["sigma/field-case"]]);
  assert.equal(read("Imag: x"), [undefined, ["sigma/unknown-field"], "Did you mean `Image`?"]);
  assert.equal(read("Computer: x")[0], "host.name");
  assert.equal(read("SubjectUserName: x", "{ product: windows, service: security }"), ["event_data.SubjectUserName", [], undefined]);
  assert.equal(read("cs-uri.x: x", "{ product: windows, service: application }")[0], "event_data.cs-uri.x");
  assert.equal(read("Provider_Name: x", "{ product: windows, service: application }")[0], "event.provider");
  assert.is(read("Channel: Application", "{ product: windows, service: application }")[0], "event.channel");
  assert.equal(read("Provider_Name: x", "{ product: windows, category: wmi_event }").slice(0, 2), [undefined, ["sigma/event-id"]], "a name of every event is none of the event data");
  assert.equal(read("TargetFilename: x").slice(0, 2), [undefined, ["sigma/unknown-field"]], "a field of another class");
});

test("an event id that the log source says already is true, another one is false with a warning", () => {
  const file = "{ category: file_event, product: windows }";
  const read = (item: string, logsource = file): readonly [boolean | undefined, readonly string[]] => {
    const { rules, codes } = readText(sigmaText(`a: { ${item} }\ncondition: a`, logsource));
    const predicate = rules[0]?.signals[0]?.predicate;
    return [predicate?.kind === "constant" ? predicate.value : undefined, codes];
  };
  assert.equal(read("EventID: 11"), [true, []]);
  assert.equal(read("EventID: [11, 12]"), [true, []]);
  assert.equal(read("EventID: '11'"), [true, []]);
  assert.equal(read("EventID: 4104"), [false, ["sigma/event-id"]]);
  assert.equal(read("EventID|neq: 4104"), [true, ["sigma/event-id"]]);
  assert.equal(read("EventID: 1", "{ category: process_creation, product: windows }"), [true, ["sigma/event-id-of-some"]]);
  assert.equal(read("EventID|gt: 5"), [undefined, ["sigma/unknown-field"]]);
  assert.equal(read("EventID: x"), [undefined, ["sigma/value-type"]]);
  const both = predicateOf("a:\n    EventID: 11\n    Image: x\ncondition: a", file);
  assert.equal([matches(both, { "process.executable": "x" }, "file_event"), matches(both, {}, "file_event")], [true, false]);
});

test("a provider or channel that the log source says already is decided by the logs of the class", () => {
  const read = (item: string, logsource: string): readonly [boolean | undefined, readonly string[]] => {
    const { rules, codes } = readText(sigmaText(`a: { ${item} }\ncondition: a`, logsource));
    const predicate = rules[0]?.signals[0]?.predicate;
    return [predicate?.kind === "constant" ? predicate.value : undefined, codes];
  };
  const file = "{ category: file_event, product: windows }";
  assert.equal(read("Provider_Name: Microsoft-Windows-Sysmon", file), [true, []]);
  assert.equal(read("Provider_Name|endswith: -sysmon", file), [true, []]);
  assert.equal(read("Channel|contains: Sysmon", file), [true, []]);
  assert.equal(read("Provider_Name|neq: Microsoft-Windows-Sysmon", file), [false, []]);
  assert.equal(read("Provider_Name: Somebody", file), [false, ["sigma/event-id"]]);
  assert.equal(read("Provider_Name|neq: Somebody", file), [true, ["sigma/event-id"]]);
  const filtered = predicateOf("a: { Image: x }\nf: { Provider_Name: Somebody }\ncondition: a and not f", file);
  assert.equal([matches(filtered, { "process.executable": "x" }, "file_event"), matches(filtered, {}, "file_event")], [true, false]);
});

test("hashes that stand together are told apart by their names", () => {
  const digits = { MD5: "a".repeat(32), SHA1: "b".repeat(40), SHA256: "C".repeat(64) };
  for (const [name, value] of Object.entries(digits)) {
    const field = `process.hash.${name.toLowerCase()}`;
    for (const item of [`Hashes|contains: '${name}=${value}'`, `Hashes: '*${name.toLowerCase()}=${value}*'`, `Hashes|contains: ['${name}=${value},', '${name}=x,']`, `Hashes|endswith: '${name}=${value}'`]) {
      const predicate = itemPredicate(item);
      assert.equal([value.toUpperCase(), `${value.slice(1)}d`, null].map((hash) => matches(predicate, { [field]: hash })), [true, false, false], item);
    }
  }
  const prefix = itemPredicate("Hashes|contains: 'MD5=ab'");
  assert.equal(["abc", "xab"].map((hash) => matches(prefix, { "process.hash.md5": hash })), [true, false]);
  assert.equal(bare(itemPredicate("Hashes|contains: 'SHA1='")), { kind: "exists", field: "process.hash.sha1" });
  const all = itemPredicate("Hashes|contains|all: ['MD5=ab', 'SHA1=cd']");
  assert.equal([matches(all, { "process.hash.md5": "ab", "process.hash.sha1": "cd" }), matches(all, { "process.hash.md5": "ab" })], [true, false]);
  for (const item of ["Hashes|contains: 'AUTHENTIHASH=ab'", `Hashes|contains: '${digits.MD5}'`, "Hashes: 'MD5=a,SHA1=b'", "Hashes|re: 'MD5=.*'", "Hashes|contains: 'MD5=a*b'", "Hashes: 'MD5='"]) {
    assert.equal(readText(sigmaText(`a: { "${item.split(": ")[0]}": ${item.split(": ")[1]} }\ncondition: a`)).codes, ["sigma/unreadable-hash"], item);
  }
});

test("a file may hold several rules; a fault in one does not touch the others", () => {
  const other = full.replace("0F1E2D3C", "1F1E2D3C").replace("Image|endswith", "Nope");
  const { rules, codes } = readText(`${full}---\n${other}---\n${full.replace("0F1E2D3C", "2F1E2D3C")}`);
  assert.equal(rules.map(({ id }) => id.slice(0, 8)), ["0f1e2d3c", "2f1e2d3c"]);
  assert.equal(codes, ["sigma/unknown-field"]);
});

test("Channel is that of the record, or the one that the event tells of", () => {
  const field = (values: string, service = "system"): string | undefined => {
    const { rules } = readText(sigmaText(`a: { Channel: ${values} }\ncondition: a`, `{ product: windows, service: ${service} }`));
    const predicate = rules[0]?.signals[0]?.predicate;
    return predicate?.kind === "comparison" ? predicate.field : undefined;
  };
  assert.is(field("System"), "event.channel");
  assert.is(field("Security"), "event_data.Channel", "event 104: the log that was cleared");
  assert.is(field("[System, Security]"), "event_data.Channel");
  assert.is(field("PowerShellCore/Operational", "powershell"), "event.channel");
});

test("an item that stands twice is asked for twice where a value can be both", () => {
  const read = (items: string): readonly [boolean[], readonly string[]] => {
    const { rules, diagnostics } = readText(sigmaText(`a:\n${items.split("; ").map((each) => `    ${each}\n`).join("")}condition: a`));
    const predicate = rules[0]?.signals[0]?.predicate;
    return [["xy", "x", "y"].map((image) => predicate !== undefined && matches(predicate, { "process.executable": image })), diagnostics.map(({ code, severity }) => `${severity} ${code}`)];
  };
  assert.equal(read("Image|contains: x; Image|contains: y"), [[true, false, false], ["warning yaml/duplicate-key"]]);
  assert.equal(read("Image|startswith: x; Image|startswith: x; Image|startswith: [x, y]"), [[true, true, false], ["warning yaml/duplicate-key", "warning yaml/duplicate-key"]]);
  assert.equal(read("Image: x; Image: y"), [[false, false, false], ["error yaml/duplicate-key"]]);
  assert.equal(read("Image|contains: x; Image|contains: y; Image: x; Image: y")[1], ["warning yaml/duplicate-key", "error yaml/duplicate-key"]);
});

test("a key that stands twice is a warning in metadata and an error where events are selected", () => {
  const meta = readText(full.replace("status: test", "status: test\nstatus: stable"));
  assert.is(onlyRule(meta).status, "test");
  assert.equal(meta.diagnostics.map(({ code, severity }) => `${severity} ${code}`), ["warning yaml/duplicate-key"]);
  for (const text of [full.replace("    condition:", "    condition: selection\n    condition:"), `${full}detection: { a: [x], condition: a }\n`, full.replace("    product: windows", "    product: windows\n    product: linux")]) {
    const { rules, diagnostics } = readText(text);
    assert.equal(rules, []);
    assert.equal(diagnostics.map(({ code, severity }) => `${severity} ${code}`), ["error yaml/duplicate-key"]);
  }
});

test("what is no rule is refused with its reason", () => {
  const codes = (text: string): readonly string[] => {
    const { rules, codes: found } = readText(text);
    assert.equal(rules, []);
    return found;
  };
  assert.equal(codes("- a\n"), ["sigma/no-rule"]);
  assert.equal(codes("just text\n"), ["sigma/no-rule"]);
  assert.equal(codes("title: x\n"), ["sigma/no-rule"]);
  assert.equal(codes(`action: global\n${full}`), ["sigma/no-rule"]);
  assert.equal(codes(`filter: { rules: [a], selection: { User: x }, condition: not selection }\n${full}`), ["sigma/no-rule"]);
  assert.equal(codes(`taxonomy: ours\n${full}`), ["sigma/no-rule"]);
  assert.equal(codes(""), ["yaml/empty"]);
  assert.ok(codes("a: [\n").length > 0);
  assert.equal(codes(full.replace(/detection:[^]*condition: selection/, "detection: x")), ["sigma/wrong-shape"]);
});

test("values that YAML 1.1 reads in another way are worth a warning", () => {
  assert.equal(readText(sigmaText("a: { CommandLine: yes }\ncondition: a")).codes, ["yaml/looks-like-boolean"]);
  assert.equal(readText(sigmaText("a: { CommandLine: 'yes' }\ncondition: a")).codes, []);
});

test.run();
