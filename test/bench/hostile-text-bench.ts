import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot, testDist } from "../kit/paths.js";
import { tryNode, type Usage } from "./child.js";
import { type HostileText, hostileTexts } from "./hostile-texts.js";
import type { BenchOptions } from "./main.js";
import { print } from "./measure.js";

const command = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");

/** More processor time or memory than this is told in the summary. */
const limits = { seconds: 10, mebibytes: 1_024 };

/** Whole programs on texts that are meant to take long: `isorule compare`, `isorule lint`, and an engine on a few records. */
export function benchHostileTexts({ words: asked }: BenchOptions): void {
  const texts = hostileTexts().filter(({ title, language }) => asked.length === 0 || asked.some((word) => word === language || title.includes(word)));
  print(`\n${texts.length} texts that are meant to take long: seconds of the processor and MiB`);
  print(`  ${"".padEnd(58)} ${["compare", "lint", "engine"].map((name) => name.padStart(15)).join("")}`);
  const beyond: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "isorule-hostile-"));
  try {
    for (const text of texts) {
      const cells = programsOf(text, folder).map(([name, args]) => {
        const usage = args === undefined ? undefined : tryNode(args, 60);
        const fault = usage === undefined ? undefined : faultOf(usage);
        if (fault !== undefined) beyond.push(`${text.language}: ${text.title}: ${name} ${fault}`);
        return usage === undefined ? "-" : "fault" in usage ? "FAULT" : `${(usage.cpu / 1_000).toFixed(1)} s ${usage.peak.toFixed(0)}`;
      });
      print(`  ${`${text.language}: ${text.title}`.padEnd(58)} ${cells.map((cell) => cell.padStart(15)).join("")}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  print(beyond.length === 0 ? `  all below ${limits.seconds} s and ${limits.mebibytes} MiB` : `  beyond ${limits.seconds} s or ${limits.mebibytes} MiB, or faults:`);
  for (const line of beyond) print(`    ${line}`);
}

type Program = readonly [name: string, args: readonly string[] | undefined];

function programsOf({ language, text, other, definitions }: HostileText, folder: string): readonly Program[] {
  const [left, right, macros] = [join(folder, "left.txt"), join(folder, "right.txt"), join(folder, "macros.conf")];
  writeFileSync(left, text);
  writeFileSync(right, other ?? text);
  if (definitions !== undefined) writeFileSync(macros, definitions);
  const given = definitions === undefined ? [] : ["--definitions", macros];
  return [
    ["compare", [command, "compare", left, right, "--from", language, "--json", ...given]],
    ["lint", [command, "lint", left, "--from", language, "--json", ...given]],
    ["engine", language === "sigma" ? undefined : [join(testDist, "bench", "hostile-engine.js"), language, left]],
  ];
}

function faultOf(usage: Usage | { readonly fault: string }): string | undefined {
  if ("fault" in usage) return usage.fault;
  const takesLong = usage.cpu > limits.seconds * 1_000;
  return takesLong || usage.peak > limits.mebibytes ? `took ${(usage.cpu / 1_000).toFixed(1)} s and ${usage.peak.toFixed(0)} MiB` : undefined;
}
