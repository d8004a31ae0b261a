import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSite } from "@isorule/site";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { axeSource, type Browser, type BrowserPage, serveFiles, startBrowser } from "../kit/browser.js";
import { repositoryRoot } from "../kit/paths.js";
import { smallSite } from "../kit/site-fixture.js";

/**
 * The pages in a real browser. Run by `npm run test:browser`; with SITE naming a folder, that site instead of a small one
 * made here. PICTURES names a folder for pictures of the pages.
 */
const test = suite("browser: site");

const pages = { start: "index.html", technique: "techniques/T1505.004.html", detection: "detections/iis-component-installed-or-loaded/index.html", platform: "detections/iis-component-installed-or-loaded/kql-sentinel.html", playground: "playground/index.html", fidelity: "fidelity.html", fields: "fields/index.html" };

/** Pages that are looked at in fewer sizes. */
const others = { rule: "rules/*", field: "fields/process.executable.html", event: "events/Microsoft-Windows-Sysmon-1.html", techniques: "techniques/index.html", detections: "detections/index.html", events: "events/index.html" };

const files = new Map<string, string>();
const scripts = join(repositoryRoot, "packages", "site", "dist", "scripts");

let browser: Browser;
let url = "";
let close = (): void => undefined;

function below(folder: string, prefix = ""): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) below(join(folder, entry.name), `${prefix}${entry.name}/`);
    else files.set(prefix + entry.name, readFileSync(join(folder, entry.name), "utf8"));
  }
}

test.before(async () => {
  const given = process.env["SITE"];
  if (given !== undefined) below(given);
  else for (const { path, text } of buildSite({ ...smallSite(), scripts: readdirSync(scripts).filter((name) => name.endsWith(".js")).map((name) => ({ path: name, text: readFileSync(join(scripts, name), "utf8") })) })) files.set(path, text);
  browser = await startBrowser();
  ({ url, close } = await serveFiles(files));
});

test.after(async () => {
  close();
  await browser.close();
});

interface Opened {
  readonly page: BrowserPage;
  readonly faults: readonly string[];
}

/** Opens a page, works on it, and fails for whatever the page complained of or asked of another host. */
async function open(path: string, work: (opened: Opened) => Promise<void>, options: object = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message: { type(): string; text(): string }) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error: Error) => faults.push(error.message));
  page.on("request", (request: { url(): string }) => {
    if (!request.url().startsWith(url) && !/^(?:blob|data):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  await page.goto(url + path);
  try {
    await work({ page, faults });
    assert.equal(faults, [], path);
  } finally {
    await context.close();
  }
}

/** Waits for a condition. The policy of the pages forbids the way in which the driver itself would wait. */
async function until(page: BrowserPage, condition: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await page.evaluate<boolean>(`Boolean(${condition})`)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.unreachable(`never: ${condition}`);
}

const clipboard = "navigator.clipboard.readText()";
const settled = (times: number): string => `Number(document.body.dataset.settled ?? 0) >= ${times}`;

test("search leads to a page, by the keyboard alone", async () => {
  await open(pages.start, async ({ page }) => {
    await page.keyboard.press("/");
    await page.keyboard.type("t1505.004");
    await until(page, "document.querySelectorAll('#found li').length > 0");
    assert.is(await page.evaluate("document.getElementById('search').getAttribute('aria-expanded')"), "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/techniques\/T1505\.004\.html$/);
  });
});

test("search finds values, and Escape closes it", async () => {
  await open(pages.platform, async ({ page }) => {
    await page.fill("#search", "appcmd.exe");
    await until(page, "[...document.querySelectorAll('#found li')].some((item) => item.textContent.startsWith('value'))");
    await page.keyboard.press("Escape");
    assert.is(await page.evaluate("document.getElementById('found-box').hidden"), true);
  });
});

test("tabs show one platform at a time, by mouse and keyboard, and a deep link opens its own", async () => {
  const visible = "[...document.querySelectorAll('.tab')].filter((tab) => !tab.hidden).map((tab) => tab.id)";
  await open(pages.detection, async ({ page }) => {
    assert.equal(await page.evaluate(visible), ["eql-ecs"]);
    await page.click(".tablist a[href='#spl-sysmon']");
    assert.equal(await page.evaluate(visible), ["spl-sysmon"]);
    await page.keyboard.press("Home");
    assert.equal(await page.evaluate(visible), ["eql-ecs"]);
    await page.keyboard.press("ArrowRight");
    assert.is(await page.evaluate(`(${visible}).length`), 1);
  });
  await open(`${pages.detection}#sigma`, async ({ page }) => assert.equal(await page.evaluate(visible), ["sigma"]));
});

test("a query is copied as it is", async () => {
  await open(pages.platform, async ({ page }) => {
    await page.click("[data-copy='query-1']");
    await until(page, "document.querySelector('[data-copy=query-1]').textContent === 'Copied'");
    assert.is(await page.evaluate(clipboard), files.get("detections/iis-component-installed-or-loaded/kql-sentinel.iis-component-installed-or-loaded.kql"));
  });
});

test("a link to a part of a page goes to it, and the way in by keyboard starts with the content", async () => {
  await open(`${pages.technique}#exclusions`, async ({ page }) => {
    await until(page, "document.getElementById('exclusions').getBoundingClientRect().top < innerHeight");
  });
  await open(pages.technique, async ({ page }) => {
    await page.keyboard.press("Tab");
    assert.is(await page.evaluate("document.activeElement.textContent"), "To the content");
    await page.keyboard.press("Enter");
    assert.is(await page.evaluate("location.hash"), "#main");
  });
});

test("a number opens its rules by the keyboard", async () => {
  await open(pages.technique, async ({ page }) => {
    await page.evaluate("document.querySelector('.count summary').focus()");
    await page.keyboard.press("Enter");
    assert.is(await page.evaluate("document.querySelector('.count').open"), true);
  });
});

test("the playground renders, proves and explains a rule, and compares it with another", async () => {
  await open(pages.playground, async ({ page }) => {
    await until(page, settled(1));
    for (const language of ["sigma", "spl", "eql", "kql"]) assert.match((await page.textContent(`#out-${language}`)) ?? "", /w3wp\.exe/, language);
    assert.is(await page.evaluate("document.querySelectorAll('.badge.faith.proved').length"), 4);
    assert.ok(await page.evaluate<boolean>("document.querySelectorAll('#out-kql .h-keyword').length > 0"));
    assert.match((await page.textContent("#verdict")) ?? "", /^Wider/);
    assert.match((await page.textContent("#explained")) ?? "", /the rule fires/);
    await page.selectOption("#language", "kql");
    await page.fill("#source", 'DeviceProcessEvents | where FileName =~ "certutil.exe"');
    await until(page, "document.querySelector('#out-spl').textContent.includes('certutil.exe')");
    await page.fill("#second", 'DeviceProcessEvents | where FileName =~ "certutil.exe" and ProcessCommandLine has "urlcache"');
    await until(page, "document.querySelector('#verdict').textContent.startsWith('Narrower')");
    await page.fill("#source", "DeviceProcessEvents | where (");
    await until(page, "document.querySelectorAll('#diagnostics .error').length > 0");
  });
});

test("the address of the playground holds its state", async () => {
  let shared = "";
  await open(pages.playground, async ({ page }) => {
    await until(page, settled(1));
    await page.selectOption("#language", "eql");
    await page.fill("#source", 'process where host.os.type == "windows" and event.type == "start" and process.name : "mshta.exe"');
    await until(page, "document.querySelector('#out-kql').textContent.includes('mshta.exe')");
    await page.click("#share");
    await until(page, "document.getElementById('shared').textContent !== ''");
    shared = await page.evaluate(clipboard);
  });
  assert.match(shared, /#state=/);
  await open(shared.slice(url.length), async ({ page }) => {
    await until(page, "document.querySelector('#out-kql').textContent.includes('mshta.exe')");
    assert.is(await page.evaluate("document.getElementById('language').value"), "eql");
  });
});

test("a page of a rule opens it in the playground", async () => {
  await open(`${pages.playground}#rule=detections%2Fiis-component-installed-or-loaded%2Fiis-component-installed-or-loaded.rule.yml`, async ({ page }) => {
    await until(page, "document.querySelector('#out-eql').textContent.startsWith('sequence by')");
  });
});

test("the playground works without a network once it was open", async () => {
  const context = await browser.newContext({});
  const page = await context.newPage();
  await page.goto(url + pages.playground);
  await until(page, settled(1));
  await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
  await context.setOffline(true);
  await page.goto(url + pages.playground);
  await until(page, "document.querySelector('#out-kql').textContent.includes('w3wp.exe') && document.querySelectorAll('.badge.faith').length === 4");
  await context.close();
});

test("a page is used without scripts: all of it is there, and nothing of what needs them", async () => {
  await open(pages.detection, async ({ page }) => {
    assert.is(await page.evaluate("[...document.querySelectorAll('.needs-js')].every((each) => getComputedStyle(each).display === 'none')"), true);
    assert.is(await page.evaluate("[...document.querySelectorAll('.tab')].every((each) => each.getClientRects().length > 0)"), true);
  }, { javaScriptEnabled: false });
});

test("the reader's choice of light or dark stays", async () => {
  await open(pages.start, async ({ page }) => {
    await page.click("#theme");
    assert.is(await page.evaluate("document.documentElement.dataset.theme"), "dark");
    await page.goto(url + pages.fidelity);
    assert.is(await page.evaluate("document.documentElement.dataset.theme"), "dark");
  }, { colorScheme: "light" });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const everySize = [390, 1280, 1920].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));
const looks = [
  ...Object.entries(pages).map(([kind, path]) => ({ kind, path, sizes: everySize })),
  ...Object.entries(others).map(([kind, path]) => ({ kind, path, sizes: [{ width: 390, colorScheme: "light" }, { width: 1280, colorScheme: "dark" }] })),
];

for (const { kind, path: pattern, sizes } of looks) {
  test(`${kind}: nothing that axe complains of, nothing wider than the window, nothing that moves, at every width, light and dark`, async () => {
    const axe = axeSource();
    const pictures = process.env["PICTURES"];
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
    const path = pattern.endsWith("*") ? ([...files.keys()].find((name) => name.startsWith(pattern.slice(0, -1)) && name.endsWith(".html")) ?? "") : pattern;
    for (const { colorScheme, width } of sizes) {
        await open(path, async ({ page }) => {
          await page.evaluate("window.shifts = 0; new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) window.shifts += each.value; }).observe({ type: 'layout-shift', buffered: true })");
          if (kind === "playground") await until(page, settled(1));
          assert.ok((await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")) <= 0, `${path} is wider than ${width}`);
          // What the playground shows below its fields is the answer to what was typed.
          if (kind !== "playground") assert.ok((await page.evaluate<number>("window.shifts")) < 0.01, `${path} moves at ${width}`);
          if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${kind}-${width}-${colorScheme}.png`), fullPage: false });
          await page.evaluate(`${axe};0`);
          const found = await page.evaluate<readonly Violation[]>("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html: html.slice(0, 200), failureSummary })) })))");
          assert.equal(found, [], `${path} at ${width}, ${colorScheme}`);
        }, { viewport: { width, height: 900 }, colorScheme });
    }
  });
}

test("what a page of each kind weighs, compressed, and when it can be used", async () => {
  const rows: string[] = [];
  for (const [kind, path] of Object.entries(pages)) {
    const loaded = new Set<string>();
    await open(path, async ({ page }) => {
      if (kind === "playground") await until(page, settled(1));
      for (const name of await page.evaluate<readonly string[]>("performance.getEntriesByType('resource').map(({ name }) => name)")) loaded.add(name.slice(url.length));
      if (kind === "playground") for (const name of files.keys()) if (/^playground\/.*\.js$/.test(name) && !name.endsWith("offline.js")) loaded.add(name);
      const usable = await page.evaluate<number>("Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)");
      const weight = [path, ...loaded].reduce((sum, name) => sum + gzipSync(files.get(name) ?? "").length, 0);
      rows.push(`${kind}: ${(weight / 1000).toFixed(1)} kB in ${loaded.size + 1} files, usable after ${usable} ms`);
      assert.ok(weight < (kind === "playground" ? 620_000 : 120_000), rows.at(-1) ?? "");
    });
  }
  process.stdout.write(`\n  ${rows.join("\n  ")}\n`);
});

test("the playground starts with less than 300 kB of core and backends", () => {
  const first = [...files].filter(([name]) => /^playground\/(?!offline|full-answer).*\.js$/.test(name)).reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0);
  assert.ok(first > 50_000 && first < 300_000, String(first));
});

test.run();
