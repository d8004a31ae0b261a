import { type ReportColors, ruleLines, textReport, type RuleReview } from "@isorule/review";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allHostileTexts, anyReview, emptyReview, fullReview, reviewWithTexts } from "../../kit/review-fixture.js";

const test = suite("review: text report");

const same = (text: string): string => text;
const plain: ReportColors = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

/** Signs around coloured text instead of escapes, so that a test can tell the colours. */
const marked: ReportColors = { bold: (text) => `<b>${text}</b>`, dim: same, red: (text) => `<red>${text}</red>`, green: (text) => `<green>${text}</green>`, yellow: (text) => `<yellow>${text}</yellow>`, cyan: same };

test("the answer comes first, then the list, then the rules in their order", () => {
  const lines = textReport(fullReview, { colors: plain });
  assert.match(lines[0] ?? "", /^main → feature\/iis: 4 rules lose detections/);
  assert.equal(lines.slice(2, 5), ["  ▼ narrower    IIS component installed (loses, gains, look at its documents)", "  − removed     Rule gone", "  ◆ changed     Rule moved (loses, gains)"]);
  const heads = lines.filter((line) => /^\S \w+ /.test(line) && !line.startsWith("main"));
  assert.equal(heads.map((line) => line.replace(/^\S \w+ /, "")), fullReview.rules.map(({ title }) => title));
});

test("a rule says what is lost, with an event and the places", () => {
  const text = ruleLines(fullReview.rules[0] as RuleReview, { colors: plain }).join("\n");
  assert.match(text, '  no longer caught:\n    process.name is "setup.exe"\n    none of\n      file.path contains "a|b"\n    of events that meet:\n      file.extension is "dll"\n    observed in events/iis.json:12:\n      file_event\n        process.name  "setup.exe"');
  assert.match(text, "for example (made up, and run through both sides):");
  assert.match(text, "base rules/iis.rule.yml:14:7  - setup.exe");
  assert.match(text, "accepted: SPL cannot say it. (kim, 2026-11-20)");
  assert.match(text, "ATT&CK: − T1505.003 persistence + T1505.004 persistence");
  assert.match(text, "document out/spl/iis.spl: other text, STALE: not what the rule gives");
});

test("a place shows its line of the source where the source is given", () => {
  const source = `${"\n".repeat(13)}      - setup.exe # the installer`;
  const text = ruleLines(fullReview.rules[0] as RuleReview, { colors: plain, sourceOf: ({ side }) => (side === "base" ? source : undefined) }).join("\n");
  assert.match(text, "base rules/iis.rule.yml:14:7  - setup.exe # the installer");
});

test("colours mark what is lost and what is gained", () => {
  const text = ruleLines(fullReview.rules[0] as RuleReview, { colors: marked }).join("\n");
  assert.match(text, "<red>▼ narrower</red> <b>IIS component installed</b>");
  assert.match(text, "<green>newly caught:</green>");
  assert.match(text, "<red>-  - setup.exe</red>");
});

test("texts of documents are shown when they are asked for", () => {
  const rule = fullReview.rules[0] as RuleReview;
  const lines = (diffs: "none" | "rules" | "all"): string => ruleLines(rule, { colors: plain, diffs }).join("\n");
  assert.equal([lines("none"), lines("rules"), lines("all")].map((text) => [text.includes("-  - setup.exe"), text.includes("+index=*")]), [[false, false], [true, false], [true, true]]);
});

test("a review without changes is one line", () => {
  assert.equal(textReport(emptyReview, { colors: plain }), ["main → working tree: No rule changed."]);
});

test("nothing that a terminal obeys comes out of texts, and no text starts a line of its own", () => {
  const check = (lines: readonly string[]): void => lines.forEach((line) => assert.not.match(line, /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u));
  for (const text of allHostileTexts) check(textReport(reviewWithTexts(() => text), { colors: plain, width: 80, diffs: "all", sourceOf: () => text }));
  fc.assert(fc.property(anyReview, (review) => check(textReport(review, { colors: plain, width: 80, diffs: "all" }))), { numRuns: 100 });
});

test.run();
