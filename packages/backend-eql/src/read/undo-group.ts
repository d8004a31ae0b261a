import { type And, type Column, type Comparison, type Exists, isJsonObject, type Not, type Or, ownObject, type Predicate, predicateKey, type UnmapPlace } from "@isorule/core";
import { bareNamesOf } from "./undo-column.js";

/** Reads a part over native names as one over canonical fields. */
type Visit = (node: Predicate) => Predicate;

/**
 * Several tests that together say one thing, where a mapping row has a rewrite: a name of a process beside an executable
 * without a folder; a domain and a name; an extension that has no folder in it; digits in the registry and the type of the
 * value. The other operands of the node are read by `visit`.
 *
 * @returns undefined where the node holds nothing of the kind
 */
export function undoGroup(node: And | Or | Not, place: UnmapPlace, visit: Visit = (each) => each): Predicate | undefined {
  if (node.kind === "not") return undefined;
  const operands = [...node.operands];
  const done: Predicate[] = [];
  for (const column of place.columns) {
    if (column.rewrite === undefined) continue;
    if (node.kind === "or" && column.rewrite === "bare-name") undoBareNames(operands, done, column, place);
    if (node.kind === "and" && column.rewrite === "account") undoAccounts(operands, done, column);
    if (node.kind === "or" && column.rewrite === "account") undoAccountPart(operands, done, column);
    if (node.kind === "and" && column.rewrite === "last-dot") undoExtensions(operands, done, column);
    if (node.kind === "and" && column.rewrite === "registry-data") undoNumbers(operands, done, column);
  }
  undoAlternatives(node.kind, operands, done, place);
  const before = operands.length;
  withoutTwins(node.kind, operands, place);
  if (done.length === 0 && operands.length === before) return undefined;
  const all = [...done, ...operands.map(visit)];
  return all.length === 1 ? (all[0] as Predicate) : { ...node, operands: all };
}

function isTest(node: Predicate | undefined, name: string): node is Comparison {
  return node?.kind === "comparison" && node.field === name;
}

/** `process.name : "System" or process.executable : "System"` is one test of the name. */
function undoBareNames(operands: Predicate[], done: Predicate[], column: Column, place: UnmapPlace): void {
  const executable = place.columns.find(({ field }) => field === column.field.replace(/\.name$/, ".executable"))?.name;
  if (executable === undefined) return;
  for (let at = operands.length - 1; at >= 0; at--) {
    const test = operands[at];
    if (!isTest(test, column.name)) continue;
    const canonical: Comparison = { ...test, field: column.field };
    const names = bareNamesOf(canonical);
    const beside = names.length === 0 ? -1 : operands.findIndex((each) => isTest(each, executable) && each.operator === "equals" && names.every((name) => hasValue(each, name)));
    if (beside < 0) continue;
    const other = operands[beside] as Comparison;
    const rest = other.values.filter((value) => !names.some((name) => name.toLowerCase() === String(value).toLowerCase()));
    operands[at] = { kind: "constant", value: false };
    operands[beside] = rest.length === 0 ? { kind: "constant", value: false } : { ...other, values: rest };
    done.push(canonical);
  }
}

function hasValue({ values, caseSensitive }: Comparison, name: string): boolean {
  return values.some((value) => (caseSensitive ? value === name : String(value).toLowerCase() === name.toLowerCase()));
}

/** Operators of the domain and of the name to the one of the whole account. A part that only has to be there is looked at up to the backslash. */
const accountOperators: Readonly<Record<string, Comparison["operator"]>> = {
  "equals equals": "equals",
  "equals startsWith": "startsWith",
  "equals exists": "startsWith",
  "endsWith equals": "endsWith",
  "exists equals": "endsWith",
  "endsWith startsWith": "contains",
  "exists startsWith": "contains",
  "endsWith exists": "contains",
};

/** `user.domain : "D" and user.name : "n"` is `D\n`. */
function undoAccounts(operands: Predicate[], done: Predicate[], column: Column): void {
  const isPart = (node: Predicate, name: string): node is Comparison | Exists => isTest(node, name) || (node.kind === "exists" && node.field === name);
  const first = operands.findIndex((each) => isPart(each, "user.domain"));
  const second = operands.findIndex((each) => isPart(each, column.name));
  const [domain, name] = [operands[first], operands[second]];
  if (domain === undefined || name === undefined || !isPart(domain, "user.domain") || !isPart(name, column.name)) return;
  const test = name.kind === "exists" ? domain : name;
  if (test.kind === "exists" || (domain.kind !== "exists" && domain.caseSensitive !== test.caseSensitive)) return;
  const operator = accountOperators[`${operatorOf(domain)} ${operatorOf(name)}`];
  const [lefts, rights] = [valuesOf(domain), valuesOf(name)];
  if (operator === undefined || lefts.length * rights.length > 100) return;
  const values = lefts.flatMap((left) => rights.map((right) => `${left}\\${right}`));
  done.push({ ...test, field: column.field, operator, values });
  remove(operands, [first, second]);
}

/** `user.domain : "*x*" or user.name : "*x*"` looks through both parts. */
function undoAccountPart(operands: Predicate[], done: Predicate[], column: Column): void {
  const name = operands.find((each): each is Comparison => isTest(each, column.name) && each.operator === "contains" && each.values.every((value) => !String(value).includes("\\")));
  const domain = name === undefined ? -1 : operands.findIndex((each) => isTest(each, "user.domain") && predicateKey({ ...each, field: name.field }) === predicateKey(name));
  if (name === undefined || domain < 0) return;
  done.push({ ...name, field: column.field });
  remove(operands, [operands.indexOf(name), domain]);
}

/**
 * The data of an event of Windows lies in one of two objects; where a class has both, `winlog.event_data.x : "a" or
 * winlog.user_data.x : "a"` is a test of the first.
 * Source: Fields() in elastic/beats, winlogbeat/sys/winevent/event.go
 */
function withoutTwins(kind: "and" | "or", operands: Predicate[], { event, vocabulary }: UnmapPlace): void {
  const classes = vocabulary.settings?.["userData"];
  if (!Array.isArray(classes) || !classes.includes(event)) return;
  const leafOf = (node: Predicate): Predicate => (kind === "and" && node.kind === "not" ? node.operand : node);
  const keyOf = (node: Predicate, from: string, to: string): string | undefined => {
    const leaf = leafOf(node);
    if ((leaf.kind !== "comparison" && leaf.kind !== "exists") || !leaf.field.startsWith(from) || (kind === "and" && node.kind !== "not")) return undefined;
    return predicateKey({ ...leaf, field: to + leaf.field.slice(from.length) });
  };
  const data = "winlog.event_data.";
  const main = new Set(operands.flatMap((each) => keyOf(each, data, data) ?? []));
  const twins = operands.flatMap((each, at) => (main.has(keyOf(each, "winlog.user_data.", data) ?? "") ? [at] : []));
  if (twins.length > 0) remove(operands, twins);
}

function operatorOf(node: Comparison | Exists): string {
  return node.kind === "exists" ? "exists" : node.operator;
}

function valuesOf(node: Comparison | Exists): readonly string[] {
  return node.kind === "exists" ? [""] : node.values.map(String);
}

/** `file.extension : "p*" and not file.extension : "*\*"` looks at the extension of the file, and at no dot in a folder. */
function undoExtensions(operands: Predicate[], done: Predicate[], column: Column): void {
  const guard = operands.findIndex((each) => each.kind === "not" && isTest(each.operand, column.name) && each.operand.operator === "contains" && each.operand.values.length === 1 && each.operand.values[0] === "\\");
  if (guard < 0) return;
  const tests = operands.flatMap((each, at) => (isAbout(each, column.name) && at !== guard ? [at] : []));
  if (tests.length === 0) return;
  for (const at of tests) done.push(renamed(operands[at] as Predicate, column.field));
  remove(operands, [guard, ...tests]);
}

/** Whether a predicate tests one field by itself, and is false of an event without it. */
function isAbout(node: Predicate, name: string): boolean {
  if (node.kind === "or") return node.operands.every((operand) => isAbout(operand, name));
  return (node.kind === "comparison" || node.kind === "exists") && node.field === name;
}

function renamed(node: Predicate, field: string): Predicate {
  if (node.kind === "or") return { ...node, operands: node.operands.map((operand) => renamed(operand, field)) };
  return node.kind === "comparison" || node.kind === "exists" ? { ...node, field } : node;
}

/** `event.action : "PATH" or auditd.log.record_type : "PATH"`, where the mapping file names both as columns of one field; or neither. */
function undoAlternatives(kind: "and" | "or", operands: Predicate[], done: Predicate[], place: UnmapPlace): void {
  for (const [field, names] of alternativesOf(place)) {
    const column = place.columns.find((each) => each.field === field);
    if (column === undefined || names.length === 0) continue;
    const testOf = (node: Predicate): Predicate => (kind === "and" && node.kind === "not" ? node.operand : node);
    const isOf = (node: Predicate, name: string): boolean => (kind === "or" || node.kind === "not") && isTest(testOf(node), name);
    for (const main of operands.filter((each) => isOf(each, column.name))) {
      const test = testOf(main) as Comparison;
      const others = names.map((name) => operands.findIndex((each) => isOf(each, name) && predicateKey({ ...(testOf(each) as Comparison), field: test.field }) === predicateKey(test)));
      if (others.includes(-1)) continue;
      done.push(main.kind === "not" ? { ...main, operand: { ...test, field } } : { ...test, field });
      remove(operands, [operands.indexOf(main), ...others]);
    }
  }
}

/** Fields of the events of a place that may lie in several columns, with those beside the main one. */
function alternativesOf({ event, vocabulary }: UnmapPlace): readonly (readonly [field: string, names: readonly string[]])[] {
  const all = vocabulary.settings?.["alternatives"];
  if (!isJsonObject(all)) return [];
  return ["*", event].flatMap((key) => Object.entries(ownObject(all, key) ?? {})).map(([field, names]) => [field, Array.isArray(names) ? names.map(String) : []]);
}

/** `registry.data.strings : "1" and registry.data.type : "*DWORD"` is `DWORD (0x00000001)`. */
function undoNumbers(operands: Predicate[], done: Predicate[], column: Column): void {
  const first = operands.findIndex((each) => isTest(each, column.name));
  const second = operands.findIndex((each) => isTest(typeTestOf(each), "registry.data.type"));
  const [data, typed] = [operands[first], operands[second]];
  const type = typed === undefined ? undefined : typeTestOf(typed);
  if (!isTest(data, column.name) || !isTest(type, "registry.data.type") || type.operator !== "endsWith" || type.values.length !== 1) return;
  const ending = String(type.values[0]).toUpperCase();
  if (typed?.kind === "not" && ending === "WORD") {
    done.push({ ...data, field: column.field });
    remove(operands, [first, second]);
    return;
  }
  if (typed?.kind === "not" || (ending !== "DWORD" && ending !== "QWORD") || data.operator !== "equals" || !data.values.every((value) => /^(?:0|[1-9]\d{0,9})$/.test(String(value)) && Number(value) <= 0xffffffff)) return;
  const hex = (value: unknown): string => Number(value).toString(16).padStart(8, "0");
  done.push({ ...data, field: column.field, values: data.values.map((value) => (ending === "DWORD" ? `DWORD (0x${hex(value)})` : `QWORD (0x00000000-0x${hex(value)})`)) });
  remove(operands, [first, second]);
}

function typeTestOf(node: Predicate): Predicate {
  return node.kind === "not" ? node.operand : node;
}

function remove(operands: Predicate[], indices: readonly number[]): void {
  const gone = new Set(indices);
  const kept = operands.filter((_, at) => !gone.has(at));
  operands.splice(0, operands.length, ...kept);
}
