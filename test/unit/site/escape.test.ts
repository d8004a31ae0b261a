import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Catalog, catalogOf } from "@isorule/catalog";
import type { Rule } from "@isorule/core";
import { buildSite, type SiteFile } from "@isorule/site";
import Handlebars from "handlebars";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attribute, nodesOf, parsedHtml, textOf } from "../../kit/html-tree.js";
import { repositoryRoot } from "../../kit/paths.js";
import { allHostileTexts } from "../../kit/review-fixture.js";
import { preparedRule, shippedRule, sigmaFacts, sigmaText, smallCatalog, smallSite } from "../../kit/site-fixture.js";

const test = suite("site: nothing of a rule becomes markup");

const ordinary = smallSite();

const elements = new Set("#document #documentType #text html head meta title link script body a header nav ul ol li div input p button span main h1 h2 h3 h4 section article table caption thead tbody tr th td details summary code pre dl dt dd strong em figure figcaption svg desc rect text footer noscript select option label textarea".split(" "));

/** Attributes of each name, and what they may hold. */
const attributes: Readonly<Record<string, RegExp>> = {
  href: /^(?:#[\w.-]*|(?:\.\.\/)*[\w./-]+(?:#(?:[\w.-]+|rule=[\w.%-]+))?|https?:\/\/[^\s"<>]+)$/,
  src: /^(?:\.\.\/)*(?:assets|playground)\/[a-z]+\.js$|^[a-z]+\.js$/,
};
const known = new Set("lang charset http-equiv content name rel type href src defer class id role tabindex title alt placeholder hidden download data-root data-copy data-tabs data-download data-language for value selected spellcheck autocapitalize autocomplete scope open viewBox viewbox width height x y rx text-anchor aria-label aria-labelledby aria-describedby aria-current aria-expanded aria-controls aria-autocomplete aria-keyshortcuts aria-hidden aria-live".split(" "));

function assertOurs({ path, text }: SiteFile): void {
  for (const node of nodesOf(parsedHtml(text))) {
    assert.ok(elements.has(node.nodeName), `<${node.nodeName}> in ${path}`);
    for (const { name, value } of node.attrs ?? []) {
      assert.ok(known.has(name), `${name}="${value}" in ${path}`);
      if (attributes[name] !== undefined) assert.match(value, attributes[name], `${name} in ${path}`);
    }
    if (node.nodeName === "script") assert.is(textOf(node), "", `a script in ${path}`);
    if (node.nodeName === "#text") assert.not.match(node.value ?? "", /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, path);
  }
}

/** Names that decide what is made of the data, and not what is shown of it. */
const structural = new Set(["kind", "operator", "read", "verdict", "level", "severity", "confidence", "signal", "event", "class", "steps", "of", "by", "field", "name", "id", "signals", "version", "attack", "executor"]);

/** The same data with a hostile text behind every text that authors write. */
function poisoned<Data>(data: Data, hostile: string, keep: ReadonlySet<string> = structural): Data {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    if (keep.has(key)) return value;
    if (typeof value === "string") return `${value}${hostile}`;
    return Array.isArray(value) ? value.map((each: unknown) => (typeof each === "string" ? `${each}${hostile}` : each)) : value;
  }) as Data;
}

/** The rule with hostile texts wherever its file has free text, and in the values that it compares. */
function poisonedRule(rule: Rule, hostile: string): Rule {
  const { id, signals, detection, examples, hunting, ...others } = rule;
  return { ...poisoned(others, hostile), id, detection, examples, hunting: hunting.map((hunt) => ({ ...hunt, name: hunt.name + hostile, description: hostile })), signals: poisoned(signals, hostile), tests: rule.tests.map((each) => ({ ...each, name: each.name + hostile, description: hostile, command: hostile, cleanup: hostile, executor: hostile, expect: each.expect.map((expected) => ({ ...expected, log: hostile })) })) };
}

test("an ordinary site has no element and no attribute that is not listed here", () => {
  for (const file of buildSite(ordinary)) if (file.path.endsWith(".html")) assertOurs(file);
});

for (const [at, hostile] of ["</title></textarea></script></svg></style>\"'><script>alert(1)</script><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)\" style=\"x", "\u202e\u0000\u001b[31m&lt;script&gt;", "{{h x}}{{> _head}} ${x} javascript:alert(1)"].entries()) {
  test(`hostile text ${at + 1} in every free text of a rule and of a catalog`, () => {
    const given = shippedRule("iis-component-installed-or-loaded");
    const rule = poisonedRule(given.rule, hostile);
    const detection = preparedRule("iis", { rule: { ...rule, references: [{ url: "javascript:alert(1)", title: hostile }, { url: `https://example.org/${hostile}`, title: hostile }] }, source: `${given.source}# ${hostile}`, file: `rules/${hostile}` });
    const catalog: Catalog = poisoned(smallCatalog(), hostile, new Set(["kind", "operator", "read", "verdict", "version", "key"]));
    let pages = 0;
    let shown = 0;
    for (const file of buildSite({ ...ordinary, title: `Detections ${hostile}`, detections: [detection], catalog: { ...catalog, rules: catalog.rules.map((each) => ({ ...each, link: `javascript:alert(1)//${hostile}` })) } })) {
      assert.match(file.path, /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/);
      if (!file.path.endsWith(".html")) continue;
      pages += 1;
      assertOurs(file);
      if (textOf(parsedHtml(file.text)).includes(hostile.slice(0, 8).replace(/[\u0000-\u001f\u202e]/g, "·"))) shown += 1;
    }
    assert.ok(pages > 20 && shown > pages / 2, `${shown} of ${pages} pages show the text`);
  });
}

test("a corpus of rules whose titles, values and files are hostile", () => {
  const facts = allHostileTexts.filter((text) => text.trim() !== "" && !/[\ud800-\udfff]/.test(text)).map((text, at) => sigmaFacts(sigmaText(text, `\\${text}`, `\\x${text}`), { file: `sigma/${at}.yml`, link: text, vendor: at % 2 === 0 ? text.slice(0, 20) : "Sigma" }));
  const files = [...buildSite({ ...ordinary, detections: [], catalog: catalogOf(facts, { relate: false }) })];
  assert.ok(files.length > facts.length);
  for (const file of files) if (file.path.endsWith(".html")) assertOurs(file);
});

test("JSON beside a page is JSON, whatever a rule holds", () => {
  for (const { path, text } of buildSite({ ...ordinary, catalog: poisoned(smallCatalog(), "\"},]\u2028", new Set(["kind", "operator", "read", "verdict", "version", "key"])) })) if (path.endsWith(".json")) JSON.parse(text);
});

test("every hole of the templates is one of h", () => {
  const folder = join(repositoryRoot, "templates", "site");
  let holes = 0;
  for (const name of readdirSync(folder)) {
    const visitor = new Handlebars.Visitor();
    visitor.MustacheStatement = ({ path, params, escaped }) => {
      holes += 1;
      const called = (path as { readonly original?: string }).original ?? "";
      assert.ok((called === "h" && params.length === 1) || (called === "highlightStyles" && name === "style.hbs"), `{{${called}}} in ${name}`);
      assert.is(escaped, true, name);
    };
    visitor.accept(Handlebars.parse(readFileSync(join(folder, name), "utf8")));
  }
  assert.ok(holes > 100);
});

test("every page has the policy that allows no script but ours", () => {
  for (const { path, text } of buildSite(ordinary)) {
    if (!path.endsWith(".html")) continue;
    const policy = nodesOf(parsedHtml(text)).find((node) => attribute(node, "http-equiv") === "Content-Security-Policy");
    assert.match((policy && attribute(policy, "content")) ?? "", /^default-src 'none'; script-src 'self'; style-src 'self';/, path);
  }
});

test.run();
