import type { FailOn } from "../config/config.js";
import { planOutput } from "../build/plan-output.js";
import { plural } from "../build/report-build.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import type { ConvertPlan } from "./conversion.js";
import { conversionRecord, type Conversion, type FileConversions } from "./conversions.js";
import { startCounts } from "./count-conversions.js";
import type { TextFile } from "./read-texts.js";
import { briefLines, convertTables } from "./report-convert.js";

/** How conversions are handed out. */
export interface DeliveryOptions {
  /** The output folder, absolute; undefined where nothing is written. */
  readonly root: string | undefined;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly failOn: FailOn;
  readonly plan: ConvertPlan;
  readonly files: readonly TextFile[];
  /** Files that hold no rule. */
  readonly skipped: number;
  /** The configuration that narrows languages or vocabularies, as messages name it. */
  readonly narrowedBy: string | undefined;
}

/** What the exit code depends on. */
export interface Delivered {
  /** A file cannot be read, or a rule is wrong. */
  readonly wrong: boolean;
  /** isorule itself has failed somewhere. */
  readonly ourFault: boolean;
  /** How many conversions have lost more than `failOn` allows. */
  readonly lost: number;
}

/** Takes the conversions of one file after another, and says everything at the end. */
export interface Delivery {
  add(conversions: FileConversions): void;
  finish(): Promise<Delivered>;
}

/**
 * Starts to hand out conversions: as lines of JSON at once, as files and as tables at the end. The documents of a single
 * rule are printed; those of many only with an output folder or as JSON.
 */
export function createDelivery(options: DeliveryOptions, io: Io): Delivery {
  const { root, json, plan, files } = options;
  const { counts, add } = startCounts(plan.targets.map(({ language }) => language));
  const kept: FileConversions[] = [];
  const told: Conversion[] = [];
  let lost = 0;
  let ourFault = false;
  let wrongFiles = 0;
  return {
    add(file) {
      let wrong = file.wrong;
      for (const conversion of file.conversions) {
        add(conversion);
        if (json) io.stdout.write(jsonLine(conversionRecord(conversion)));
        if (isLost(conversion, options.failOn)) lost++;
        ourFault ||= conversion.diagnostics.some(({ code }) => code === "cli/internal-fault");
        wrong ||= conversion.diagnostics.some(({ severity }) => severity === "error");
        if (options.verbose || conversion.diagnostics.some(({ severity }) => severity === "error")) told.push(conversion);
      }
      if (wrong) wrongFiles++;
      if (root !== undefined || (!json && files.length === 1)) kept.push(file);
    },
    async finish() {
      const changes = root === undefined ? undefined : await writeFiles(root, kept, options);
      const whole = !json && files.length === 1 ? kept[0] : undefined;
      if (whole !== undefined) {
        const { printFile } = await import("./print-file.js");
        await printFile(whole, root === undefined, io);
      } else if (!json) {
        for (const line of briefLines(told, options.verbose, colorsOf(io.stderr, io.env))) io.stderr.write(`${line}\n`);
        if (told.length > 0) io.stderr.write("\n");
      }
      if (whole === undefined || root !== undefined) {
        // With --json standard output is for programs.
        const output = json ? io.stderr : io.stdout;
        const style = { colors: colorsOf(output, io.env), width: output.isTTY ? output.columns : undefined, verbose: options.verbose || whole !== undefined };
        for (const line of convertTables(counts, plan.titles, style)) output.write(`${line}\n`);
        output.write(`\n${summary(options, changes)}\n`);
        if (options.narrowedBy !== undefined) output.write(`${options.narrowedBy} narrows languages and vocabularies by its targets; --to and --vocabulary say others.\n`);
        if (wrongFiles > 0 && whole === undefined) output.write(`${plural(wrongFiles, "file")} ${wrongFiles === 1 ? "is" : "are"} wrong or cannot be read: see the errors.\n`);
        if (root === undefined && !json) io.stderr.write("No documents are written. Give --out DIR for files, or --json.\n");
      }
      if (lost > 0 && !json) io.stderr.write(`${colorsOf(io.stderr, io.env).red("failed")}: ${plural(lost, "conversion")} ${lost === 1 ? "is" : "are"} ${options.failOn === "approximate" ? "not exact" : "without a part of their rule"}.\n`);
      return { wrong: wrongFiles > 0, ourFault, lost };
    },
  };
}

async function writeFiles(root: string, kept: readonly FileConversions[], { plan }: DeliveryOptions): Promise<string> {
  const { writeOutput } = await import("../build/write-output.js");
  const outcomes = kept.flatMap(({ file, conversions }) => conversions.map(({ documents }) => ({ source: { path: file.path }, documents })));
  const sources = kept.map(({ file, wrong }) => ({ path: file.path, rule: wrong ? undefined : file }));
  // A rule may get another vocabulary than last time: the file in the old one goes.
  const targets = plan.targets.flatMap(({ language, vocabularies }) => vocabularies.map((vocabulary) => ({ backend: { language }, vocabulary })));
  const { written, unchanged, removed } = await writeOutput(root, await planOutput(root, { outcomes }, { sources, targets, narrowed: true }));
  return [`${written} written`, `${unchanged} unchanged`, ...(removed > 0 ? [`${removed} removed`] : [])].join(", ");
}

function summary({ files, skipped, root, plan }: DeliveryOptions, changes: string | undefined): string {
  const others = skipped === 0 ? "" : `, ${plural(skipped, "other file")} passed over`;
  const written = changes === undefined || root === undefined ? "" : ` Files: ${changes}.`;
  return `${plural(files.length, "rule file")} in ${plural(plan.targets.length, "language")}${others}.${written}`;
}

function isLost({ fidelity }: Conversion, failOn: FailOn): boolean {
  return failOn !== "never" && (fidelity === "dropped" || (fidelity === "approximate" && failOn === "approximate"));
}
