import type { Rule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { renderSigma, ruleOf, signalOfClass, type SigmaOutput } from "../../kit/sigma-rule.js";

const about = suite("Sigma: what a document says of itself");

const signal = signalOfClass("process_creation", { kind: "exists", field: "process.command_line" });
const render = (parts: Partial<Rule>): SigmaOutput => renderSigma(ruleOf({ signals: [signal], ...parts }));
const keysOf = (output: SigmaOutput): Readonly<Record<string, unknown>> => output.read[0]?.keys ?? {};

about("holds everything that Sigma has a key for, in the order of the SigmaHQ rules", () => {
  const output = render({
    title: "A title",
    description: "Line one.\n\nLine two: with a colon.\n",
    status: "test",
    authors: ["Ann B", "Cy D"],
    created: "2026-11-01",
    modified: "2026-11-22",
    license: "Apache-2.0",
    severity: "high",
    attack: [
      { technique: "T1505.004", tactics: ["persistence"] },
      { technique: "T1562", tactics: ["defense-evasion", "persistence"] },
    ],
    software: ["RGDoor", "S0258"],
    falsePositives: ["An update.", "A second line\nof one cause."],
    related: [
      { id: "11111111-2222-4333-8444-AABBCCDDEEFF", type: "obsolete" },
      { id: "21111111-2222-4333-8444-AABBCCDDEEFF", type: "hunting" },
    ],
    references: [{ url: "https://example.org/a?b=c#d" }, { url: "https://example.org/a?b=c#d" }, { url: "a: b" }],
    tags: ["cve.2021-44228"],
  });
  assert.is(output.fidelity, "exact");
  assert.equal(output.codes, []);
  assert.equal(keysOf(output), {
    title: "A title",
    id: "0f1e2d3c-4b5a-4697-8877-665544332211",
    related: [
      { id: "11111111-2222-4333-8444-aabbccddeeff", type: "obsolete" },
      { id: "21111111-2222-4333-8444-aabbccddeeff", type: "similar" },
    ],
    status: "test",
    description: "Line one.\n\nLine two: with a colon.\n",
    license: "Apache-2.0",
    references: ["https://example.org/a?b=c#d", "a: b"],
    author: "Ann B, Cy D",
    date: "2026-11-01",
    modified: "2026-11-22",
    tags: ["attack.persistence", "attack.defense-evasion", "attack.t1505.004", "attack.t1562", "attack.s0258", "cve.2021-44228"],
    logsource: { category: "process_creation", product: "windows" },
    detection: { selection: { CommandLine: "?*" }, condition: "selection" },
    falsepositives: ["An update.", "A second line\nof one cause."],
    level: "high",
  });
  assert.equal(Object.keys(keysOf(output)), [
    "title", "id", "related", "status", "description", "license", "references", "author", "date", "modified", "tags", "logsource", "detection", "falsepositives", "level",
  ]);
});

about("holds no empty key", () => {
  assert.equal(Object.keys(keysOf(render({}))), ["title", "id", "logsource", "detection", "level"]);
});

about("says what has to be logged", () => {
  const { read } = renderSigma(ruleOf({ signals: [signalOfClass("ps_script", { kind: "exists", field: "powershell.script_block_text" })] }));
  assert.equal(read[0]?.keys["logsource"], { category: "ps_script", product: "windows", definition: "Requirements: Script Block Logging must be enabled" });
});

const leftOut: readonly (readonly [what: string, parts: Partial<Rule>, key: string])[] = [
  ["a tag without a name space", { tags: ["iis", "Web.Server"] }, "tags"],
  ["a date that is none", { created: "2026-13-40" }, "date"],
  ["a false positive of one character", { falsePositives: ["x"] }, "falsepositives"],
  ["a related rule without a UUID", { related: [{ id: "rule-7" }] }, "related"],
];

for (const [what, parts, key] of leftOut) {
  about(`leaves ${what} out and says so`, () => {
    const output = render(parts);
    assert.equal(output.codes, ["sigma/detail-left-out"]);
    assert.is(output.fidelity, "exact");
    assert.not(key in keysOf(output));
  });
}

about("is refused with a text that is too long", () => {
  for (const parts of [{ title: "x".repeat(257) }, { description: "x".repeat(65_536) }]) {
    const output = render(parts);
    assert.equal([output.documents, output.codes, output.fidelity], [[], ["sigma/text-too-long"], "dropped"]);
  }
  assert.is(keysOf(render({ title: "x".repeat(256) }))["title"], "x".repeat(256));
});

about("keeps a long title as it is where its part would make it too long", () => {
  const signals = [signal, { ...signal, name: "other" }];
  const output = renderSigma(ruleOf({ signals, title: "x".repeat(250), detection: { kind: "any", operands: [{ kind: "signal", signal: "seen" }, { kind: "signal", signal: "other" }] } }));
  assert.equal(output.read.map(({ keys }) => keys["title"]), ["x".repeat(250), "x".repeat(250)]);
});

about("tags that YAML takes for numbers stay text", () => {
  const tags = ["1.5", "0.0", "1.e5", "-x.y"];
  assert.equal(keysOf(render({ tags }))["tags"], tags);
});

about.run();
