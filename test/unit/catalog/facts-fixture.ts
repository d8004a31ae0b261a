import { eql } from "@isorule/backend-eql/read";
import { kql } from "@isorule/backend-kql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { spl } from "@isorule/backend-spl/read";
import { factsOf, nativeAliases, type RuleFacts } from "@isorule/catalog";
import type { Backend } from "@isorule/core";

const readers: Readonly<Record<string, Backend>> = { eql, kql, sigma, spl };

/** The native names of all languages. */
export const aliases = nativeAliases(Object.values(readers));

/** The facts of the rules of a text. */
export function factsFrom(language: string, text: string, more: Partial<Pick<RuleFacts, "vendor" | "file" | "link">> = {}): readonly RuleFacts[] {
  const { rules, readings } = readers[language]?.read?.(text) ?? { rules: [], readings: undefined };
  const { vendor = language, file = `rules/${language}.txt`, link } = more;
  return rules.map((rule, at) => factsOf({ vendor, language, file, at, text, rule, fidelity: readings?.[at]?.fidelity ?? "exact", losses: readings?.[at]?.losses ?? [], ...(link === undefined ? {} : { link }) }, aliases));
}

/** A rule of Sigma about the start of processes, unless it says otherwise. */
export function sigmaText(detection: string, { id = "11111111-2222-4333-8444-555555555555", title = "A process", tags = "attack.t1505.004", source = "category: process_creation\n  product: windows", level = "high" } = {}): string {
  return `title: ${JSON.stringify(title)}\nid: ${id}\nstatus: test\ntags: [${tags}]\nlogsource:\n  ${source}\ndetection:\n${detection}\nlevel: ${level}\n`;
}
