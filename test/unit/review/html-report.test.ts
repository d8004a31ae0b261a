import { spl } from "@isorule/backend-spl/read";
import { htmlReport } from "@isorule/review";
import fc from "fast-check";
import { parse } from "parse5";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allHostileTexts, anyReview, emptyReview, fullReview, hostileReportTexts, reviewWithTexts } from "../../kit/review-fixture.js";

const test = suite("review: html report");

/** As much of a parsed page as is looked at. */
interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join("");
}

function parsed(html: string): Node {
  return parse(html) as unknown as Node;
}

/** The elements with their attributes, without texts. */
function skeleton({ attrs = [], childNodes = [], nodeName }: Node): string {
  return `${nodeName}[${attrs.map(({ name, value }) => `${name}=${value}`).join(" ")}](${childNodes.filter((each) => each.nodeName !== "#text").map(skeleton).join(",")})`;
}

const elements = new Set("#document #documentType #text html head meta title style body a header p code h1 main section h2 h3 div table caption thead tbody tr th td span strong em ul li details summary pre del ins br".split(" "));

/** The attributes of each name, and what they may hold: all of it is ours. */
const attributes: Readonly<Record<string, RegExp>> = {
  lang: /^en$/, charset: /^utf-8$/, "http-equiv": /^Content-Security-Policy$/, name: /^(?:viewport|referrer|color-scheme)$/, class: /^[a-z -]+$/, href: /^#(?:rules|rule-\d+)$/, id: /^(?:all|files|rules|(?:rule|title)-\d+)$/,
  "aria-labelledby": /^(?:all|files|title-\d+)$/, "aria-label": /^Both texts side by side$/, role: /^region$/, tabindex: /^(?:0|-1)$/, scope: /^(?:col|row)$/, colspan: /^4$/, open: /^$/,
  content: /^(?:default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'|width=device-width, initial-scale=1|no-referrer|light dark)$/,
};

function assertOurs(tree: Node, context: string): void {
  for (const { attrs = [], nodeName, value } of nodesOf(tree)) {
    assert.ok(elements.has(nodeName), `<${nodeName}> in ${context}`);
    for (const { name, value: held } of attrs) assert.match(held, attributes[name] ?? /^(?!)/, `${name} in ${context}`);
    if (nodeName === "#text") assert.not.match(value ?? "", /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, context);
  }
}

test("the answer is the heading, then the table, then the rules in their order", () => {
  const tree = parsed(htmlReport(fullReview));
  const nodes = nodesOf(tree);
  assert.match(textOf(nodes.find(({ nodeName }) => nodeName === "h1") as Node), /^4 rules lose detections/);
  const headings = nodes.filter(({ nodeName }) => nodeName === "h2").map(textOf);
  assert.equal(headings, ["All rules", "Files", ...fullReview.rules.map(({ title }, at) => `${["▼ narrower", "− removed", "◆ changed", "✖ disjoint", "? unknown", "▲ wider", "= equal", "= equal", "+ added"][at]} ${title}`)]);
});

test("no script, no request, landmarks, headings of tables, and each link has its target", () => {
  for (const review of [fullReview, emptyReview]) {
    const html = htmlReport(review);
    const nodes = nodesOf(parsed(html));
    assertOurs(parsed(html), "a plain review");
    const names = nodes.map(({ nodeName }) => nodeName);
    for (const name of ["main", "header", "h1"]) assert.is(names.filter((each) => each === name).length, 1, name);
    assert.not.match(html, /<script|url\(|@import|https?:\/\/(?!attack\.mitre)/);
    const ids = nodes.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === "id").map(({ value }) => value));
    assert.is(new Set(ids).size, ids.length);
    for (const { attrs = [] } of nodes) for (const { name, value } of attrs) if (name === "href") assert.ok(ids.includes(value.slice(1)), value);
    for (const table of nodes.filter(({ nodeName }) => nodeName === "table")) assert.ok(nodesOf(table).some(({ nodeName, attrs = [] }) => nodeName === "th" && attrs.some(({ name }) => name === "scope")));
  }
});

test("hostile texts are text: no element and no attribute comes from them", () => {
  const plain = skeleton(parsed(htmlReport(reviewWithTexts(() => "word"))));
  for (const text of hostileReportTexts) {
    const tree = parsed(htmlReport(reviewWithTexts(() => text)));
    assertOurs(tree, JSON.stringify(text));
    // More lines make more rows.
    if (text.trim() !== "" && !text.includes("\n")) assert.is(skeleton(tree), plain, JSON.stringify(text));
  }
  let at = 0;
  for (let round = 0; round < 4; round++) assertOurs(parsed(htmlReport(reviewWithTexts(() => allHostileTexts[at++ % allHostileTexts.length] as string))), `round ${round}`);
});

test("no content makes elements", () => {
  fc.assert(fc.property(anyReview, (review) => assertOurs(parsed(htmlReport(review)), "any review")), { numRuns: 60 });
});

test("a title arrives whole", () => {
  for (const text of hostileReportTexts.filter((each) => /^[\x20-\x7e]+$/.test(each))) {
    const tree = parsed(htmlReport(reviewWithTexts((path) => (path.endsWith(".title") ? text : "word"))));
    assert.ok(nodesOf(tree).some((node) => node.nodeName === "h2" && textOf(node) === `▼ narrower ${text}`), text);
  }
});

test("queries stand side by side, equal lines in one row, and far equal lines are left out", () => {
  const lines = Array.from({ length: 30 }, (_, at) => `line ${at}`);
  const [rule] = fullReview.rules;
  const document = { ...rule?.documents[0], before: [...lines, "old", "tail"].join("\n"), after: ["new first", ...lines, "new", "tail"].join("\n") };
  const review = { ...fullReview, rules: [{ ...rule, diff: "", documents: [document] }] } as unknown as typeof fullReview;
  const nodes = nodesOf(parsed(htmlReport(review)));
  const table = nodes.find(({ attrs = [], nodeName }) => nodeName === "table" && attrs.some(({ value }) => value === "diff")) as Node;
  const rows = nodesOf(table).filter(({ nodeName }) => nodeName === "tr").map((row) => (row.childNodes ?? []).filter(({ nodeName }) => nodeName !== "#text").map(textOf));
  assert.equal(rows[1], ["", "", "1", "+\u00a0new first"]);
  assert.equal(rows[2], ["1", "\u00a0\u00a0line 0", "2", "\u00a0\u00a0line 0"]);
  assert.equal(rows.at(-2), ["31", "−\u00a0old", "32", "+\u00a0new"]);
  assert.equal(rows[6], ["… 22 equal lines"]);
  assert.is(rows.length, 13);
});

test("texts are coloured by the highlighter of their language", () => {
  const html = htmlReport(fullReview, { highlight: (language, text) => (language === "spl" ? (spl.highlight?.(text) ?? []) : []) });
  assert.match(html, /<span class="h-[a-z]+">EventCode<\/span>/);
  assertOurs(parsed(html), "a coloured review");
});

test("every colour of text can be read on every background, light and dark", () => {
  const html = htmlReport(emptyReview);
  for (const scheme of ["light", "dark"]) {
    const block = scheme === "light" ? /:root \{ (--page[^}]*)\}/.exec(html)?.[1] : /dark\) \{ :root \{ (--page[^}]*)\}/.exec(html)?.[1];
    const colors = Object.fromEntries([...(block ?? "").matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));
    for (const ink of ["ink", "quiet", "bad", "good", "odd", "link"]) {
      for (const paper of ["page", "panel"]) assert.ok(contrast(colors[ink] as string, colors[paper] as string) >= 4.5, `${ink} on ${paper}, ${scheme}`);
    }
  }
});

/** The contrast of two colours: WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.run();
