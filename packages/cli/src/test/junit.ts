import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { lineAndColumn } from "@isorule/core";
import picocolors from "picocolors";

import { explanationLines } from "../explain/explanation-lines.js";
import { reasonOf } from "../rules/read-rule-files.js";
import type { Io } from "../terminal/io.js";
import { printable } from "../terminal/printable.js";
import { UsageFault } from "../usage-fault.js";
import type { CheckResult } from "./check-rule.js";
import type { TestedRule } from "./tested-rule.js";

/** Writes the JUnit report of a run. */
export async function writeJunit(file: string, tested: readonly TestedRule[], io: Io): Promise<void> {
  const place = path.resolve(io.cwd, file);
  try {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, junitReport(tested));
  } catch (error) {
    throw new UsageFault(`the report ${file} cannot be written: ${reasonOf(error)}`);
  }
}

/**
 * The report of a run in the XML that build servers read: a suite for each rule, a case for each example and test, and
 * an error for a rule that cannot be read. There is no standard; this keeps to the elements of Ant's JUnit task.
 */
export function junitReport(tested: readonly TestedRule[]): string {
  const suites = tested.map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="isorule">\n${suites.join("")}</testsuites>\n`;
}

function suite({ source, results }: TestedRule): string {
  const title = source.rule?.title ?? source.name;
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  const wrong = source.rule === undefined;
  const cases = wrong ? [errorCase(source.name, source.diagnostics.map(({ message }) => message))] : results.map((result) => testCase(source.name, source.text, result));
  const counts = `tests="${cases.length}" failures="${failed}" errors="${wrong ? 1 : 0}"`;
  return `  <testsuite name="${attribute(title)}" file="${attribute(source.name)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}

function testCase(file: string, text: string, { kind, name, span, failures }: CheckResult): string {
  const line = span === undefined ? "" : ` line="${lineAndColumn(text, span[0]).line}"`;
  const head = `    <testcase classname="${attribute(file)}" name="${attribute(`${kind}: ${name}`)}"${line}`;
  if (failures.length === 0) return `${head}/>\n`;
  const plain = picocolors.createColors(false);
  const body = failures.flatMap(({ message, evidence }) => [
    message,
    ...evidence.flatMap((each) => [`event ${each.index + 1}, ${each.signal}:`, ...explanationLines(each.predicate, plain, true, 1)]),
  ]);
  return `${head}>\n      <failure message="${attribute(failures[0]?.message ?? "")}">${content(body.join("\n"))}</failure>\n    </testcase>\n`;
}

function errorCase(file: string, messages: readonly string[]): string {
  return `    <testcase classname="${attribute(file)}" name="the rule can be read">\n      <error message="${attribute(messages[0] ?? "")}">${content(messages.join("\n"))}</error>\n    </testcase>\n`;
}

/** Text of an element. XML 1.0 has no way at all to write most control characters: they become signs. */
function content(text: string): string {
  return printable(text)
    // Half of a surrogate pair, and the two code points that are none, are not allowed either: https://www.w3.org/TR/xml/#charsets
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Text of an attribute in double quotes. */
function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
