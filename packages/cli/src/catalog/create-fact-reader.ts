import { factsOf, nativeAliases, type RuleFacts } from "@isorule/catalog";
import type { Backend, Diagnostic } from "@isorule/core";

import { backendLoaders } from "../generated/backend-loaders.js";
import { readText } from "../rules/read-text.js";
import { unreadRule } from "./unread-facts.js";

/** A rule file to read. Plain data, like all of this file: it goes to workers. */
export interface FactJob {
  readonly at: number;
  /** As messages name it. */
  readonly name: string;
  /** With `/`, below the folder that was named. */
  readonly file: string;
  readonly format: string;
  readonly vendor: string;
  readonly link: string | undefined;
  readonly text: string;
}

/** What files are read with. */
export interface FactPlan {
  /** Language to texts that queries refer to by name. */
  readonly definitions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Makes the function that gives the facts of the rules of a file. It never throws for any text. */
export async function createFactReader({ definitions }: FactPlan): Promise<(job: FactJob) => readonly RuleFacts[]> {
  const backends: readonly Backend[] = await Promise.all(Object.values(backendLoaders).map((load) => load()));
  const aliases = nativeAliases(backends);
  return (job) => {
    const { text, name, file, format, vendor, link } = job;
    const backend = backends.find(({ language }) => language === format);
    const about = { vendor, file, ...(link === undefined ? {} : { link }) };
    try {
      const read = readText(format, backend, text, { file: name, definitions: definitions[format] ?? {} });
      const stem = (file.split("/").at(-1) ?? "").replace(/\.[A-Za-z0-9]+$/, "");
      const rules = read.rules.map((rule, at) => {
        const title = rule.title !== "" ? rule.title : read.rules.length === 1 ? stem : `${stem} ${at + 1}`;
        const fidelity = read.fidelities[at] === "approximate" ? ("approximate" as const) : ("exact" as const);
        return factsOf({ ...about, language: format, at, text, rule: { ...rule, title }, fidelity, losses: read.readings[at]?.losses ?? [] }, aliases);
      });
      // A file with several queries may have some that are no rule, each with an error.
      const lost = read.diagnostics.filter(({ code, severity }) => severity === "error" && code === "query/unread");
      if (rules.length > 0) return [...rules, ...lost.map((fault, index) => unread(job, rules.length + index, [whyNot(fault)]))];
      return (lost.length > 0 ? lost : [undefined]).map((fault, at) => unread(job, at, fault === undefined ? reasons(read.diagnostics) : [whyNot(fault)]));
    } catch (error) {
      return [unread(job, 0, [`internal: ${String(error instanceof Error ? error.message : error).slice(0, 100)}`])];
    }
  };
}

/** The facts of a file that ended the worker that read it. */
export function unread({ text, vendor, format, file, link }: FactJob, at: number, losses: readonly string[]): RuleFacts {
  return unreadRule({ text, vendor, format, file, link, at, losses });
}

function reasons(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [...new Set(diagnostics.filter(({ severity }) => severity !== "info").map(whyNot))].slice(0, 5);
}

/** `The query cannot be a rule (no events): …` */
function whyNot({ code, message }: Diagnostic): string {
  return code.startsWith("query/") ? (/\(([^()]{1,60})\)/.exec(message)?.[1] ?? code) : code;
}
