import { classHasField, type Comparison, compilePredicate, type Diagnostic, escapeLike, eventClass, type Fix, fieldInfo, parseLike, parseRegex, type Predicate, type Report, reporter, type Rule, separatorOf, type Span } from "@isorule/core";
import { lintDiagnostics } from "./lint-diagnostics.js";
import { retiredTechniques, withdrawnTechniques } from "./retired-techniques.js";

/** What the rule was read from, for places that the model does not keep. */
export interface LintOptions {
  /** The text of the file: places of techniques are looked for in it. */
  readonly source?: string;
  readonly file?: string;
}

/**
 * What is dubious in a rule although it is well formed: wildcards that are none, patterns that need none, names that other
 * names end with, case that counts by mistake, signals of exclusions alone, and ids of ATT&CK that are retired. See also
 * `deadLogic`, which proves that parts of a rule never decide.
 *
 * Diagnostics: `lint/*`, some with a fix.
 *
 * @example lintRule(rule, { source }).map(({ code }) => code) // ["lint/retired-technique"]
 */
export function lintRule(rule: Rule, options: LintOptions = {}): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = reporter(lintDiagnostics, (diagnostic) => found.push(diagnostic), options.file ?? rule.file);
  for (const { name, event, predicate, span } of rule.signals) {
    lintPredicate(predicate, { event, report });
    // Without fields nothing but absence is left to hold.
    if (predicate.kind !== "constant" && compilePredicate(predicate)({ class: event, time: 0, fields: {} })) report("lint/matches-nothing-said", { signal: name }, { span: span ?? predicate.span });
  }
  lintTechniques(rule, options.source, report);
  return found;
}

interface Context {
  readonly event: string;
  readonly report: Report<typeof lintDiagnostics>;
}

function lintPredicate(root: Predicate, context: Context): void {
  const open: Predicate[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) open.push(operand);
    else if (node.kind === "not") open.push(node.operand);
    else if (node.kind === "comparison") lintComparison(node, context);
  }
}

const mostShown = 60;

function lintComparison(node: Comparison, { event, report }: Context): void {
  const { field, operator, values, span } = node;
  const place = span === undefined ? {} : { span };
  const texts = values.filter((value) => typeof value === "string");
  const show = (value: string): string => (value.length > mostShown ? `${value.slice(0, mostShown)}…` : value);
  const once = (test: (value: string) => boolean): string | undefined => texts.find(test);
  if (operator === "equals" || operator === "contains" || operator === "startsWith" || operator === "endsWith") {
    const starred = once((value) => /^\*.|.\*$|^.*[^ ]\*[^ ].*$/.test(value) && /path|executable|\.name$|directory/.test(field));
    if (starred !== undefined) report("lint/star-in-value", { value: show(starred), operator }, place);
  }
  if (operator === "like") {
    const plain = texts.map((value) => ({ value, plain: plainPattern(value) })).find((each) => each.plain !== undefined);
    if (plain?.plain !== undefined) report("lint/useless-wildcard", { value: show(plain.value), operator: plain.plain.operator, plain: show(plain.plain.text) }, place);
  }
  if (operator === "regex" && node.multiline !== true) {
    const plain = texts.map((value) => ({ value, plain: plainRegex(value) })).find((each) => each.plain !== undefined);
    if (plain?.plain !== undefined) report("lint/regex-without-need", { value: show(plain.value), operator: plain.plain.operator, plain: show(plain.plain.text) }, place);
  }
  if (operator === "endsWith") {
    const separator = separatorOf(event);
    const base = baseNameOf(field, event);
    const part = base === undefined ? undefined : once((value) => /^[\w-]{1,40}\.[a-z0-9]{2,4}$/i.test(value));
    if (part !== undefined && base !== undefined) report("lint/part-of-name", { value: show(part), example: `not${part}`, mend: separator + part, field: base }, place);
  }
  if (operator === "contains") {
    const short = once((value) => value.length <= 2 && /^[\w ]*$/.test(value));
    if (short !== undefined && texts.length === values.length) report("lint/short-text", { value: show(short), field }, place);
  }
  const windows = eventClass(event)?.platform === "windows";
  if (node.caseSensitive && windows && /^(?:process|file|dll|registry|target|pipe|service)\./.test(field) && operator !== "regex" && once((value) => /[a-z]/i.test(value)) !== undefined) report("lint/case-trap", { field }, place);
}

/** The operator without a pattern that means the same as a pattern. */
function plainPattern(pattern: string): { readonly operator: string; readonly text: string } | undefined {
  const parts = parseLike(pattern);
  const texts = parts.filter((part) => part.kind === "text");
  const [only] = texts;
  if (texts.length > 1 || only?.kind !== "text" || parts.some(({ kind }) => kind === "one") || escapeLike(only.text) === "") return undefined;
  const starts = parts[0]?.kind === "run";
  const ends = parts.at(-1)?.kind === "run";
  return { operator: starts ? (ends ? "contains" : "endsWith") : ends ? "startsWith" : "equals", text: only.text };
}

function plainRegex(pattern: string): { readonly operator: string; readonly text: string } | undefined {
  const result = parseRegex(pattern);
  if (!("regex" in result)) return undefined;
  const items = result.regex.kind === "sequence" ? result.regex.items : [result.regex];
  const starts = items[0]?.kind === "start";
  const ends = items.at(-1)?.kind === "end";
  const inner = items.slice(starts ? 1 : 0, ends ? -1 : undefined);
  if (inner.length < 2 || !inner.every((item) => item.kind === "character")) return undefined;
  const text = inner.map((item) => (item.kind === "character" ? String.fromCodePoint(item.codePoint) : "")).join("");
  return { operator: starts ? (ends ? "equals" : "startsWith") : ends ? "endsWith" : "contains", text };
}

/** The field with the base name of a path, where the class has one. */
function baseNameOf(field: string, event: string): string | undefined {
  return eventClass(event)?.fields.find((each) => {
    const derive = fieldInfo(each)?.derive;
    return derive?.from === field && derive.how === "basename" && classHasField(event, each);
  });
}

function lintTechniques(rule: Rule, source: string | undefined, report: Context["report"]): void {
  for (const { technique } of rule.attack) {
    const id = technique.toUpperCase();
    const replacement = Object.hasOwn(retiredTechniques, id) ? retiredTechniques[id] : undefined;
    // Only known ids go into a pattern.
    const span = replacement === undefined && !withdrawnTechniques.includes(id) ? undefined : placeOf(id, source);
    if (replacement !== undefined) {
      const written = source?.slice(span?.[0], span?.[1]) ?? technique;
      const fix: Fix | undefined = span === undefined ? undefined : { span, text: written === written.toLowerCase() ? replacement.toLowerCase() : replacement, safe: true };
      report("lint/retired-technique", { technique: id, replacement }, { span, ...(fix === undefined ? {} : { fix }) });
    } else if (withdrawnTechniques.includes(id)) report("lint/withdrawn-technique", { technique: id }, { span });
  }
}

/** Where an id stands in a file, as a word of its own. */
function placeOf(technique: string, source: string | undefined): Span | undefined {
  if (source === undefined) return undefined;
  const found = new RegExp(`(?<![\\w.])${technique.replace(".", "\\.")}(?![\\w]|\\.\\d)`, "i").exec(source.replace(/attack\.(?=t\d)/gi, (prefix) => `${" ".repeat(prefix.length - 1)} `));
  return found === null ? undefined : [found.index, found.index + technique.length];
}
