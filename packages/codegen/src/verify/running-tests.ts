import { Node, SyntaxKind, type CallExpression } from "ts-morph";
import type { Fault } from "../workspace/fault.js";
import type { ParsedFile, Rule } from "./source-files.js";

/** A suite that is not run, or a test that is left out, proves nothing. */
export const runningTests: Rule = {
  name: "every suite of every test file runs, and runs whole",
  check: ({ files }) => files.filter(({ path }) => path.endsWith(".test.ts")).flatMap(check),
};

function check(file: ParsedFile): readonly Fault[] {
  const calls = file.source.getDescendantsOfKind(SyntaxKind.CallExpression);
  const suites = calls.filter((call) => call.getExpression().getText() === "suite");
  const nameless = namelessSuite(file);
  if (suites.length === 0 && nameless === undefined) return [{ file: file.path, message: "makes no suite" }];
  return [
    ...suites.flatMap((suite) => checkSuite(file, suite, calls)),
    ...(nameless === undefined ? [] : checkRun(file, "test", nameless, calls)),
    ...leftOut(file, calls),
  ];
}

/** The line on which the file imports `test`, the suite that uvu itself makes. */
function namelessSuite(file: ParsedFile): number | undefined {
  const found = file.source.getImportDeclarations().find((each) => each.getModuleSpecifierValue() === "uvu" && each.getNamedImports().some((name) => name.getName() === "test"));
  return found?.getStartLineNumber();
}

function checkSuite(file: ParsedFile, suite: CallExpression, calls: readonly CallExpression[]): readonly Fault[] {
  const declaration = suite.getParentIfKind(SyntaxKind.VariableDeclaration);
  const line = suite.getStartLineNumber();
  if (declaration === undefined) return [{ file: file.path, line, message: "keep the suite in a const, so that its run() can be found" }];
  return checkRun(file, declaration.getName(), line, calls);
}

function checkRun(file: ParsedFile, name: string, line: number, calls: readonly CallExpression[]): readonly Fault[] {
  const run = calls.filter((call) => call.getExpression().getText() === `${name}.run`).at(-1);
  if (run === undefined) return [{ file: file.path, line, message: `${name}.run() is missing` }];
  const late = calls.find((call) => call.getExpression().getText() === name && call.getStart() > run.getStart());
  return late === undefined ? [] : [{ file: file.path, line: late.getStartLineNumber(), message: `this test comes after ${name}.run() and never runs` }];
}

function leftOut(file: ParsedFile, calls: readonly CallExpression[]): readonly Fault[] {
  return calls.flatMap((call) => {
    const callee = call.getExpression();
    if (!Node.isPropertyAccessExpression(callee) || !Node.isIdentifier(callee.getExpression())) return [];
    const name = callee.getName();
    return name === "only" || name === "skip" ? [{ file: file.path, line: call.getStartLineNumber(), message: `${callee.getText()} leaves tests out` }] : [];
  });
}
