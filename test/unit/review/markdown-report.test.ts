import { markdownReport, type Review } from "@isorule/review";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allHostileTexts, anyReview, emptyReview, fullReview, hostileReportTexts, reviewWithTexts } from "../../kit/review-fixture.js";

const test = suite("review: markdown report");

/** A node of a parsed Markdown text. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

const inline = new Set(["text", "inlineCode", "strong", "emphasis", "link", "break"]);

/** The blocks of a text by their types, without what is within a line. */
function skeleton(node: Node): string {
  const children = (node.children ?? []).filter(({ type }) => !inline.has(type)).map(skeleton);
  return children.length === 0 ? node.type : `${node.type}(${children.join(",")})`;
}

const ourHtml = /^(?:<!-- isorule-review -->|<details>\n<summary>(?:Text of|Document) <code>(?:[^<>&]|&#\d+;)*<\/code>: \+\d+ −\d+<\/summary>|<\/details>)$/;

/** What nobody but us may put into a report. */
function assertInert(markdown: string, context: string): Node {
  const tree = parse(markdown);
  for (const { type, value = "", url } of nodesOf(tree)) {
    if (type === "html") assert.match(value, ourHtml, context);
    if (type === "link") assert.is(url, "https://ci.example/report.html", context);
    assert.not.ok(/^(?:image|linkReference|imageReference|definition|footnote.*|delete|thematicBreak)$/.test(type), `${type} in ${context}`);
    // What hosts look for in rendered text, but not in code.
    if (type === "text") assert.not.match(value, /@\w|#\d|https?:\/\/|www\.|\bGH-\d|:\w+:|!\d|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/i, context);
  }
  return tree;
}

const options = { marker: "isorule-review", reportUrl: "https://ci.example/report.html" };

test("the answer comes first, then the table, then the rules in their order", () => {
  const markdown = markdownReport(fullReview, options);
  const [marker, answer] = markdown.split("\n");
  assert.is(marker, "<!-- isorule-review -->");
  assert.match(answer ?? "", /^\*\*4 rules lose detections \(1 removed\), 4 rules gain detections \(1 new\).*1 document is stale.*1 finding is accepted\.\*\*$/);
  const nodes = parse(markdown).children ?? [];
  assert.equal(nodes.slice(0, 4).map(({ type }) => type), ["html", "paragraph", "paragraph", "table"]);
  const headings = nodes.filter(({ type }) => type === "heading").map(textOf);
  assert.equal(headings.map((text) => text.slice(text.indexOf(":") + 2)), fullReview.rules.map(({ title }) => title));
});

test("a witness says whether it was observed, and where, or that it was made up", () => {
  const markdown = markdownReport(fullReview, options);
  assert.match(markdown, "**observed** in `events/iis.json:12`: `file_event`");
  assert.match(markdown, "*synthetic*, run through both sides");
  assert.match(markdown, '| `process.name` | `"setup.exe"` |');
  assert.match(markdown, "- before: `rules/iis.rule.yml:14`: `- setup.exe`");
  assert.match(markdown, "- now: `rules/iis-component.rule.yml:13-15`:");
});

test("a review without changes is one sentence", () => {
  assert.is(markdownReport(emptyReview), "**No rule changed.**\n\n`main` → `working tree`\n");
});

test("what is on purpose says why, and by whom", () => {
  const markdown = markdownReport(fullReview, options);
  assert.match(markdown, "Accepted: SPL cannot say it (kim, 2026-11-20)".replace("it", "it."));
  assert.match(markdown, /\*\*On purpose\?\*\* Nobody has said so, and it \*\*fails\*\*\. If so: `isorule diff --accept [0-9a-f]{32} --reason TEXT`/);
});

test("hostile texts stay text: the blocks are those of a review with plain words", () => {
  const plain = skeleton(parse(markdownReport(reviewWithTexts(() => "word"), options)));
  for (const text of hostileReportTexts) {
    const tree = assertInert(markdownReport(reviewWithTexts(() => text), options), JSON.stringify(text));
    // Without any text some lines are not there.
    if (text.trim() !== "") assert.is(skeleton(tree), plain, JSON.stringify(text));
  }
});

test("hostile texts stay text beside others", () => {
  for (const start of [0, 5, 11, 17, 23, 31]) {
    let at = start;
    const review = reviewWithTexts(() => allHostileTexts[at++ % allHostileTexts.length] as string);
    assertInert(markdownReport(review, options), `texts from the one at ${start}`);
  }
});

test("a title arrives whole, but for characters that nobody sees", () => {
  for (const text of hostileReportTexts.filter((each) => /^[\x20-\x7e]{1,190}$/.test(each))) {
    const tree = parse(markdownReport(reviewWithTexts((path) => (path.endsWith(".title") ? text : "word")), options));
    const heading = nodesOf(tree).find(({ type }) => type === "heading");
    assert.is(textOf(heading as Node).replaceAll("\u200b", "").trim(), `▼ narrower: ${text.trim()}`.trim());
  }
});

test("a value of a table arrives whole", () => {
  for (const text of hostileReportTexts.filter((each) => /^[\x20-\x7e]{1,150}$/.test(each))) {
    const tree = parse(markdownReport(reviewWithTexts((path) => (path.includes(".fields.") && !path.endsWith(".name") ? text : "word")), options));
    const cells = nodesOf(tree).filter(({ type }) => type === "tableCell").map((cell) => textOf(cell).replaceAll("\u200b", ""));
    assert.ok(cells.includes(`"${text}"`), text);
  }
});

test("no content makes links, mentions, pictures or HTML", () => {
  fc.assert(fc.property(anyReview, (review) => void assertInert(markdownReport(review, options), "any review")), { numRuns: 30 });
});

/** A review of so many rules, each with long texts. */
function large(rules: number, lines: number): Review {
  const diff = `@@ -1 +1 @@\n${"+a line of a rule that is long enough\n".repeat(lines)}`;
  return { ...fullReview, rules: Array.from({ length: rules }, (_, at) => {
    const rule = fullReview.rules[at % 3 === 0 ? 0 : 5] as Review["rules"][number];
    return { ...rule, key: `r${at}`, title: `Rule number ${at}`, diff, documents: rule.documents.map((document) => ({ ...document, diff })) };
  }) };
}

test("under the limit, whatever the size", () => {
  for (const [rules, lines] of [[1, 3000], [30, 20], [200, 50], [1000, 2]] as const) {
    const review = large(rules, lines);
    for (const limit of [1000, 65_000]) {
      const markdown = markdownReport(review, { ...options, limit });
      assert.ok(markdown.length <= limit, `${rules} rules, ${limit}: ${markdown.length}`);
      assert.match(markdown, /^<!-- isorule-review -->\n\*\*4 rules lose/);
      assert.match(markdown, "[The full report](https://ci.example/report.html)");
      assertInert(markdown, `${rules} rules, ${limit}`);
    }
  }
});

test("any review keeps any limit that a sentence fits", () => {
  fc.assert(fc.property(anyReview, fc.integer({ min: 1500, max: 20_000 }), (review, limit) => {
    const markdown = markdownReport(review, { ...options, limit });
    assert.ok(markdown.length <= limit);
    assertInert(markdown, "a limited review");
  }), { numRuns: 30 });
});

test("differences of documents go first, then those of rules, then whole rules from the end", () => {
  const review = large(12, 10);
  const full = markdownReport(review, { limit: Number.POSITIVE_INFINITY });
  const count = (markdown: string, what: string): number => markdown.split(what).length - 1;
  assert.is(count(full, "<summary>Text of"), 12);
  const some = markdownReport(review, { limit: full.length - 100 });
  assert.is(count(some, "<summary>Text of"), 12);
  assert.ok(count(some, "<summary>Document") < count(full, "<summary>Document"));
  assert.match(some, "Left out, because a comment has a limit:");
  const few = markdownReport(review, { limit: 12_000 });
  assert.is(count(few, "<summary>Document"), 0);
  assert.match(few, "**Further rules**");
  assert.match(few, /### ▼ narrower: Rule number 0\n/);
  assert.not.match(few, /### .*Rule number 11\n/);
  assert.match(few, "Rule number 11");
});

test("an address that is none of the web is no link", () => {
  const markdown = markdownReport(fullReview, { reportUrl: "javascript:alert(1)" });
  assert.not.match(markdown, "javascript");
});

test("a marker stays within its comment", () => {
  const [first, second] = markdownReport(fullReview, { marker: "a --> <b> --!> c" }).split("\n");
  assert.match(first ?? "", /^<!-- [a-c -]+ -->$/);
  assert.match(second ?? "", /^\*\*4 rules lose/);
});

test("the table names the first line of a formula that has no parts below it", () => {
  const [rule] = fullReview.rules;
  const lost = { formula: ["of burst", "  step 2, file_event", '    process.name is "a"', '    user.name is "b"'], within: [], places: [] };
  const markdown = markdownReport({ ...fullReview, rules: [{ ...rule, lost }] } as Review);
  assert.match(markdown, '| `process.name is "a"` and 1 more condition |');
});

test.run();
