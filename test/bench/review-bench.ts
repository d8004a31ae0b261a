import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Review } from "@isorule/review";
import { corpusFiles, type CorpusFile } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";
import { runNode } from "./child.js";
import type { BenchOptions } from "./main.js";
import { print } from "./measure.js";
import { withOtherId } from "./read-bench.js";

const command = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");
const allRules = 2_000;
const changedRules = 40;

/** A file that nobody can read: where it is looked at although it has not changed, the review says so. */
const faulty = "title: faulty\nlogsource: {}\ndetection: { condition: nothing }\n";

/**
 * `isorule diff` of two revisions of git with 2,000 Sigma rules, of which 40 changed: time and memory, beside a revision
 * in which one rule changed and one in which none did. `npm run bench -- review 200` takes so many rules.
 */
export function benchReview({ every: count = allRules }: BenchOptions): void {
  const known = corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/);
  // Where the corpus has fewer, the rest are copies with other ids.
  const files = Array.from({ length: count }, (_, at): CorpusFile => {
    const { path, text } = known[at % known.length] as CorpusFile;
    const copy = Math.floor(at / known.length);
    return { path: copy === 0 ? path : `copy-${copy}/${path}`, text: withOtherId(text, copy) };
  });
  const folder = mkdtempSync(join(tmpdir(), "isorule-bench-review-"));
  const git = (...args: readonly string[]): void => void execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", "-c", "commit.gpgsign=false", ...args], { cwd: folder, stdio: "ignore" });
  const commit = (): void => {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "x");
  };
  try {
    git("init", "-q");
    for (const { path, text } of files) write(folder, path, text);
    write(folder, "rules/faulty.yml", faulty);
    commit();
    const changeable = files.filter(({ path, text }) => path.includes("process_creation/") && excluded(text) !== text);
    const step = Math.max(1, Math.floor(changeable.length / changedRules));
    const chosen = changeable.filter((_, at) => at % step === 0).slice(0, changedRules);
    git("tag", "one");
    for (const [at, { path, text }] of chosen.entries()) {
      write(folder, path, excluded(text));
      if (at > 0) continue;
      commit();
      git("tag", "first");
    }
    commit();
    git("tag", "all");
    print(`\nisorule diff of two revisions with ${files.length} Sigma rules, of which ${chosen.length} changed`);
    for (const [title, args] of [
      ["no rule changed", ["one", "one"]],
      ["1 rule, without documents", ["one", "first", "--no-documents"]],
      [`${chosen.length} rules, without documents`, ["one", "all", "--no-documents"]],
      [`${chosen.length} rules, documents in all languages`, ["one", "all"]],
    ] as const) {
      const report = join(folder, "..", `${Math.random().toString(36).slice(2)}.json`);
      const { wall, cpu, peak } = runNode(["-e", `process.chdir(process.argv[1]); process.argv.splice(1, 1); import("node:url").then(({ pathToFileURL }) => import(pathToFileURL(process.argv[1]).href.replace("bin/isorule.js", "dist/main.js"))).then(async ({ main }) => { process.exitCode = await main(process.argv.slice(2)); });`, folder, command, "diff", ...args, "--format", `json=${report}`]);
      const review = JSON.parse(readFileSync(report, "utf8")) as Review;
      rmSync(report);
      const { unchangedFiles, changed, verdicts } = review.summary;
      const said = Object.entries(verdicts).filter(([, each]) => each > 0).map(([verdict, each]) => `${each} ${verdict}`).join(", ");
      print(`  ${title.padEnd(44)} ${wall.toFixed(0).padStart(6)} ms, ${cpu.toFixed(0).padStart(6)} ms of the processor, ${peak.toFixed(0).padStart(4)} MiB; ${changed} changed (${said}), ${unchangedFiles} not read`);
      if (JSON.stringify(review).includes("faulty")) throw new Error("a file that has not changed was read");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A rule that leaves out one more thing. */
function excluded(text: string): string {
  return text.replace(/^( +)condition: selection$/m, "$1filter_bench:\n$1    Image|endswith: '\\\\bench.exe'\n$1condition: selection and not filter_bench");
}
