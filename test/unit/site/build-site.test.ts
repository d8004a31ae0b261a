import { buildSite, pageName } from "@isorule/site";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attribute, nodesOf, parsedHtml, textOf } from "../../kit/html-tree.js";
import { shippedRule, smallSite } from "../../kit/site-fixture.js";
import { backends } from "isorule";

const test = suite("site: pages");

const input = smallSite();
const site = [...buildSite(input)];
const files = new Map(site.map(({ path, text }) => [path, text]));

function page(path: string): string {
  const text = files.get(path);
  assert.ok(text !== undefined, `${path} is missing`);
  return text as string;
}

/** The path that an address leads to from a page; undefined where it leads out of the site. */
function target(from: string, href: string): { readonly path: string; readonly hash: string } | undefined {
  if (/^[a-z]+:/i.test(href)) return undefined;
  const url = new URL(href, `https://site.invalid/${from}`);
  return { path: url.pathname.slice(1), hash: decodeURIComponent(url.hash.slice(1)) };
}

test("every link, script and style of a page leads to a file of the site, and every # to an element", () => {
  let links = 0;
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const found = ids.get(path) ?? new Set(nodesOf(parsedHtml(page(path))).flatMap((node) => attribute(node, "id") ?? []));
    ids.set(path, found);
    return found;
  };
  for (const [path, text] of files) {
    if (!path.endsWith(".html")) continue;
    for (const node of nodesOf(parsedHtml(text))) {
      const href = attribute(node, "href") ?? attribute(node, "src");
      const to = href === undefined ? undefined : target(path, href);
      if (to === undefined) continue;
      links += 1;
      assert.ok(files.has(to.path), `${href} in ${path}`);
      if (to.hash !== "" && !to.hash.includes("=")) assert.ok(idsOf(to.path).has(to.hash), `${href} in ${path}`);
    }
  }
  assert.ok(links > 500);
});

test("no page has an id twice", () => {
  for (const [path, text] of files) {
    if (!path.endsWith(".html")) continue;
    const ids = nodesOf(parsedHtml(text)).flatMap((node) => attribute(node, "id") ?? []);
    assert.is(new Set(ids).size, ids.length, `${path}: ${ids.filter((id, at) => ids.indexOf(id) !== at).join(" ")}`);
  }
});

test("no file is made twice, also where case does not count", () => {
  const names = site.map(({ path }) => path.toLowerCase());
  assert.is(new Set(names).size, names.length);
});

test("the same input gives the same files", () => {
  // Whether reading and proving is the same again is asked by the tests of the command.
  assert.equal([...buildSite(input)], site);
});

test("every page but the playground has its data beside it", () => {
  for (const path of files.keys()) if (path.endsWith(".html") && path !== "playground/index.html") JSON.parse(page(path.replace(/html$/, "json")));
});

test("a page of a technique counts each rule once, and every number opens its rules", () => {
  const tree = parsedHtml(page("techniques/T1505.004.html"));
  const text = textOf(tree);
  assert.match(text, "From 3 rules: 2 read exactly, 0 in part, 1 not read.");
  const row = nodesOf(tree).find((node) => node.nodeName === "tr" && textOf(node).startsWith("appcmd.exe"));
  assert.ok(row !== undefined, "the row of appcmd.exe");
  const links = nodesOf(row as never).filter((node) => node.nodeName === "a" && (attribute(node, "href") ?? "").startsWith("../rules/"));
  assert.is(links.length, 2);
  assert.match(text, "iissetup.exe");
});

test("the page of a platform has the query, its proof, its tables and whether the rule matches what tests leave behind", () => {
  const text = textOf(parsedHtml(page("detections/iis-component-installed-or-loaded/kql-sentinel.html")));
  for (const part of ["Read back from its text", "WindowsEvent", "component_registered", "Expected signals", "matches dll_dropped", "the rule fires", "the rule does not fire", "False positives", "Hunting", "IIS module installed with AppCmd"]) assert.ok(text.includes(part), part);
});

test("a detection names the rules of the corpus that look for the same, with how much they have in common", () => {
  const text = textOf(parsedHtml(page("detections/iis-module-installed-with-appcmd/index.html")));
  assert.match(text, /AppCmd again \(splunk\)\s+Looks for \d+ of the same values?\./);
  assert.not.match(textOf(parsedHtml(page("detections/iis-component-installed-or-loaded/index.html"))), "AppCmd again");
});

test("the text of a query can be downloaded as it is", () => {
  const [detection] = input.detections;
  const sentinel = detection?.platforms.find(({ vocabulary }) => vocabulary === "sentinel");
  const document = sentinel?.documents.find(({ plain }) => plain);
  assert.is(files.get("detections/iis-component-installed-or-loaded/kql-sentinel.iis-component-installed-or-loaded.kql"), document?.text);
  assert.is(files.get("detections/iis-component-installed-or-loaded/iis-component-installed-or-loaded.rule.yml"), shippedRule("iis-component-installed-or-loaded").source);
});

test("a rule of the corpus is shown by its facts and a link", () => {
  const path = site.find(({ path: each, text }) => each.startsWith("rules/") && each.endsWith(".html") && text.includes("AppCmd installs a module"))?.path ?? "";
  const text = page(path);
  assert.match(text, "https://example.org/appcmd.yml");
  assert.match(textOf(parsedHtml(text)), "appcmd.exe");
  assert.not.match(text, "logsource");
});

test("pictures say in words what they show", () => {
  const tree = parsedHtml(page("index.html"));
  const pictures = nodesOf(tree).filter(({ nodeName }) => nodeName === "svg");
  assert.ok(pictures.length >= 2);
  for (const picture of pictures) {
    const [title, description] = (attribute(picture, "aria-labelledby") ?? "").split(" ").map((id) => nodesOf(picture).find((node) => attribute(node, "id") === id));
    assert.ok(title !== undefined && textOf(title).length > 10 && description !== undefined && textOf(description).length > 10);
  }
});

test("a site without a catalog has no pages about one, and no links to them", () => {
  const { catalog: _, url: __, ...others } = input;
  const made = new Map([...buildSite(others)].map(({ path, text }) => [path, text]));
  assert.not.ok([...made.keys()].some((path) => /^(?:rules|fields|events)\//.test(path)));
  assert.not.ok(made.has("sitemap.xml"));
  for (const [path, text] of made) {
    if (path.endsWith(".html")) for (const node of nodesOf(parsedHtml(text))) {
      const to = target(path, attribute(node, "href") ?? "https://elsewhere.invalid/");
      if (to !== undefined) assert.ok(made.has(to.path), `${to.path} in ${path}`);
    }
  }
});

test("an empty site is a site", () => {
  const made = [...buildSite({ title: "Nothing", detections: [], backends, scripts: [] })].map(({ path }) => path);
  assert.ok(made.includes("index.html") && made.includes("feed.xml"));
});

test("names of pages are short, plain and never lead elsewhere", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const name = pageName(text);
    return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,80}$/.test(name) && !/^(?:con|nul|aux|prn)$/i.test(name);
  }));
  for (const text of ["..", ".", "../../etc", "", "CON", "com1.txt", "index", "a/b\\c"]) assert.match(pageName(text), /^(?!index$|con$|com1)[A-Za-z0-9_][A-Za-z0-9._-]*$/i);
});

test("the feed has each rule with its own date, the newest first", () => {
  const feed = page("feed.xml");
  assert.is(feed.match(/<entry>/g)?.length, 2);
  assert.match(feed, "<id>urn:uuid:c0ba05b3-4a11-4e23-850f-e0ec80b3220e</id>");
  assert.match(page("sitemap.xml"), "<loc>https://example.org/detections/techniques/T1505.004.html</loc>");
});

test.run();
