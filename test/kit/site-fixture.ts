import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CatalogSource, catalogOf, factsOf, nativeAliases, unreadFacts, type Catalog } from "@isorule/catalog";
import { readRule, type Rule } from "@isorule/core";
import { prepareDetection, relateDetections, type SiteDetection, type SiteInput, type SiteTarget } from "@isorule/site";
import { backends, sigma } from "isorule";
import { repositoryRoot } from "./paths.js";

/** Platforms without engines, which take time and change nothing but one number. */
const targets: readonly SiteTarget[] = backends.map((backend) => ({ backend, vocabularies: backend.defaultVocabularies }));

/** A rule of the repository by the name of its file. */
export function shippedRule(name: string): { readonly rule: Rule; readonly source: string; readonly file: string } {
  const file = `rules/${name}.rule.yml`;
  const source = readFileSync(join(repositoryRoot, file), "utf8");
  const { rule } = readRule(source, { file });
  if (rule === undefined) throw new Error(`${file} cannot be read`);
  return { rule, source, file };
}

/** Two rules of the repository on all platforms. */
export function shippedDetections(): readonly SiteDetection[] {
  return relateDetections(["iis-component-installed-or-loaded", "iis-module-installed-with-appcmd"].map((slug) => prepareDetection({ slug, ...shippedRule(slug) }, targets)));
}

/** A rule of ours prepared for one platform of each language. */
export function preparedRule(slug: string, given: { readonly rule: Rule; readonly source: string; readonly file: string }): SiteDetection {
  return prepareDetection({ slug, ...given }, backends.map((backend) => ({ backend, vocabularies: backend.defaultVocabularies.slice(0, 1) })));
}

const aliases = nativeAliases(backends);

/** The facts of a text of Sigma. */
export function sigmaFacts(text: string, about: Partial<CatalogSource>): ReturnType<typeof factsOf> {
  const rule = sigma.read?.(text).rules[0];
  if (rule === undefined) throw new Error("the text is no Sigma rule");
  return factsOf({ vendor: "Sigma", language: "sigma", file: "a.yml", at: 0, text, rule, fidelity: "exact", losses: [], ...about } as CatalogSource, aliases);
}

/** A Sigma rule about processes. */
export function sigmaText(title: string, value: string, excluded: string): string {
  return `title: ${JSON.stringify(title)}\nid: 7c1c7f7e-0000-4000-8000-000000000001\nstatus: test\nlogsource:\n  category: process_creation\n  product: windows\ndetection:\n  selection:\n    Image|endswith: ${JSON.stringify(value)}\n    CommandLine|contains: install\n  filter:\n    ParentImage|endswith: ${JSON.stringify(excluded)}\n  condition: selection and not filter\nlevel: high\ntags: [attack.persistence, attack.t1505.004]\n`;
}

/** A catalog of two vendors, with a rule that was not read. */
export function smallCatalog(): Catalog {
  return catalogOf([
    sigmaFacts(sigmaText("AppCmd installs a module", "\\appcmd.exe", "\\iissetup.exe"), { file: "sigma/appcmd.yml", link: "https://example.org/appcmd.yml" }),
    sigmaFacts(sigmaText("AppCmd again", "\\appcmd.exe", "\\iissetup.exe"), { vendor: "Splunk", file: "splunk/appcmd.yml" }),
    unreadFacts({ id: "x", title: "Not read", vendor: "Elastic", language: "esql", file: "elastic/a.toml", at: 0, losses: ["esql"], techniques: [{ id: "T1505.004" }], tactics: ["persistence"] }),
  ]);
}

/** A small site with everything that a site can have. */
export function smallSite(): SiteInput {
  return { title: "Detections", url: "https://example.org/detections/", detections: shippedDetections(), catalog: smallCatalog(), backends, scripts: [{ path: "page.js", text: "1;\n" }, { path: "theme.js", text: "2;\n" }, { path: "playground.js", text: "3;\n" }] };
}
