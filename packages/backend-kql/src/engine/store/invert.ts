import type { KqlCall, KqlExpression } from "../../parse/tree.js";
import { numberIn, type KqlType, type KqlValue } from "../values.js";
import { copyDraft, type Draft, type DraftPlace } from "./draft.js";

/** What the inversion has to know of the place. */
export interface InvertContext extends DraftPlace {
  /** The type of a column of the table; undefined where it has none of that name. */
  readonly typeOf: (column: string) => KqlType | undefined;
  /** The value of an expression on the record as far as it is put together. */
  readonly valueOf: (node: KqlExpression, draft: Draft) => KqlValue;
}

/**
 * Changes a draft so that an expression of a mapping file gives a value. What it does is a proposal: the caller works the
 * expression out on the finished record. Gives the changed draft, or undefined where nothing comes to mind.
 */
export function invert(node: KqlExpression, value: KqlValue, draft: Draft, context: InvertContext): Draft | undefined {
  const copy = copyDraft(draft);
  return put(node, value, copy, context) ? copy : undefined;
}

/** Puts a value into a column. A column that has another value already stays. */
export function setColumn(name: string, value: KqlValue, draft: Draft, context: InvertContext): boolean {
  const typed = typedValue(value, context.typeOf(name) ?? "string");
  if (typed === undefined) return false;
  const known = draft.columns.get(name);
  if (known !== undefined) return String(known).toLowerCase() === String(typed).toLowerCase();
  draft.columns.set(name, typed);
  return true;
}

/** A value as a column of a type holds it; undefined where it holds no such value. */
function typedValue(value: KqlValue, type: KqlType): KqlValue | undefined {
  if (value === null) return undefined;
  switch (type) {
    case "int":
    case "long":
    case "real":
    case "decimal":
      if (typeof value === "number") return value;
      return typeof value === "string" && /^(?:0|-?[1-9]\d{0,14})(?:\.\d+)?$/.test(value) && (type === "real" || !value.includes(".")) ? Number(value) : undefined;
    case "bool":
      if (typeof value === "boolean") return value;
      return typeof value === "string" && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === "true" : undefined;
    case "dynamic":
      return value;
    default:
      return typeof value === "object" ? undefined : String(value);
  }
}

function put(node: KqlExpression, value: KqlValue, draft: Draft, context: InvertContext): boolean {
  switch (node.kind) {
    case "text":
    case "boolean":
    case "number":
      return String(node.value).toLowerCase() === String(value).toLowerCase();
    case "name":
      if (node.name === context.xmlColumn || node.name === context.dataColumn) return false;
      return setColumn(node.name, value, draft, context);
    case "member":
    case "element":
      return putMember(node, value, draft, context);
    case "call":
      return putCall(node, value, draft, context);
    default:
      return false;
  }
}

/** `EventData.X`, `parse_json(Column).a.b`, `Column["a b"]` */
function putMember(node: KqlExpression, value: KqlValue, draft: Draft, context: InvertContext): boolean {
  const names: string[] = [];
  let base = node;
  while (base.kind === "member" || base.kind === "element") {
    const name = base.kind === "member" ? base.name : base.index.kind === "text" ? base.index.value : undefined;
    if (name === undefined) return false;
    names.unshift(name);
    base = base.of;
  }
  const column = bareColumn(base);
  if (column === undefined) return false;
  if (column.name === context.dataColumn && names.length === 1) return putData(names[0] as string, String(value), draft);
  const known = draft.bags.get(column.name)?.bag ?? {};
  draft.bags.set(column.name, { text: column.text, bag: known });
  let inner: Record<string, KqlValue> = known;
  for (const name of names.slice(0, -1)) {
    const next = inner[name];
    const bag = typeof next === "object" && next !== null && !Array.isArray(next) ? (next as Record<string, KqlValue>) : {};
    inner[name] = bag;
    inner = bag;
  }
  const last = names.at(-1) as string;
  if (Object.hasOwn(inner, last) && inner[last] !== value) return false;
  inner[last] = value;
  return true;
}

/** Puts a value into the event data. What is there already stays. */
function putData(name: string, value: string, draft: Draft): boolean {
  const known = draft.data.get(name);
  if (known === undefined) draft.data.set(name, value);
  return known === undefined || known.toLowerCase() === value.toLowerCase();
}

/** The column below functions that only take it as it is. */
function bareColumn(node: KqlExpression): { readonly name: string; readonly text: boolean } | undefined {
  if (node.kind === "name") return { name: node.name, text: false };
  if (node.kind !== "call") return undefined;
  const [first] = node.arguments;
  if (node.name === "column_ifexists" && first?.value.kind === "text") return { name: first.value.value, text: false };
  const inner = first === undefined ? undefined : bareColumn(first.value);
  if (inner === undefined || !["tostring", "parse_json", "todynamic"].includes(node.name)) return undefined;
  return { name: inner.name, text: node.name !== "tostring" || inner.text };
}

function putCall(node: KqlCall, value: KqlValue, draft: Draft, context: InvertContext): boolean {
  const args = node.arguments.map((argument) => argument.value);
  const [first, second, third] = args;
  if (first === undefined) return false;
  switch (node.name) {
    case "tostring":
    case "tolong":
    case "toint":
      return put(first, value, draft, context);
    case "column_ifexists":
      return first.kind === "text" && setColumn(first.value, value, draft, context);
    case "coalesce":
      return attempt(args, value, draft, context);
    case "iff":
    case "iif":
    case "case":
      return putCase(node, args, value, draft, context);
    case "strcat":
      return putParts(node, args, String(value), draft, context);
    case "tohex": {
      const number = numberIn(`0x${String(value)}`);
      return number !== null && put(first, number, draft, context);
    }
    case "parse_json": {
      const column = bareColumn(first);
      return column !== undefined && setColumn(column.name, JSON.stringify(value), draft, context);
    }
    case "replace_strings":
    case "XmlText":
      return put(first, value, draft, context);
    case "replace_string":
      return second?.kind === "text" && third?.kind === "text" && put(first, String(value).replaceAll(third.value, second.value), draft, context);
    case "replace_regex":
      // A head that is cut off: `^\\Device\\NamedPipe`.
      return second?.kind === "text" && /^\^[\w\\ -]+$/.test(second.value) && put(first, second.value.slice(1).replaceAll("\\\\", "\\") + String(value), draft, context);
    case "extract":
      return first.kind === "text" && third !== undefined && putExtract(node, first.value, third, String(value), draft, context);
    default:
      return false;
  }
}

/** The first of several expressions that can give the value. */
function attempt(nodes: readonly KqlExpression[], value: KqlValue, draft: Draft, context: InvertContext): boolean {
  return nodes.some((each) => {
    const trial = invert(each, value, draft, context);
    if (trial !== undefined) replaceDraft(draft, trial);
    return trial !== undefined;
  });
}

function replaceDraft(draft: Draft, other: Draft): void {
  for (const [own, next] of [[draft.columns, other.columns], [draft.bags, other.bags], [draft.data, other.data], [draft.elements, other.elements], [draft.pairs, other.pairs], [draft.audit, other.audit]] as readonly (readonly [Map<string, unknown>, Map<string, unknown>])[]) {
    own.clear();
    for (const [name, value] of next) own.set(name, value);
  }
  draft.unnamed.splice(0, draft.unnamed.length, ...other.unnamed);
}

/** The first branch that can give the value and whose condition can hold. */
function putCase(node: KqlCall, args: readonly KqlExpression[], value: KqlValue, draft: Draft, context: InvertContext): boolean {
  // Where the value has the sign between two parts, products keep the parts apart.
  const isCut = (branch: KqlExpression | undefined): boolean => branch?.kind === "call" && branch.name === "strcat" && branch.arguments.some((part) => part.value.kind === "text" && String(value).includes(part.value.value));
  const branches = args.flatMap((arg, at): readonly (readonly [KqlExpression | undefined, KqlExpression | undefined])[] => {
    if (at % 2 === 1) return [];
    return at === args.length - 1 ? [[undefined, arg]] : [[arg, args[at + 1]]];
  });
  for (const [condition, branch] of [...branches.filter(([, each]) => isCut(each)), ...branches.filter(([, each]) => !isCut(each))]) {
    const trial = copyDraft(draft);
    if (branch === undefined || (condition !== undefined && !makeTrue(condition, trial, context)) || !put(branch, value, trial, context)) continue;
    if (!sameText(context.valueOf(node, trial), value)) continue;
    replaceDraft(draft, trial);
    return true;
  }
  return false;
}

function sameText(left: KqlValue, right: KqlValue): boolean {
  return left !== null && String(left).toLowerCase() === String(right).toLowerCase();
}

/** Makes a condition of a mapping hold, where a column has to be set for that. */
export function makeTrue(node: KqlExpression, draft: Draft, context: InvertContext): boolean {
  if (node.kind === "and") return node.operands.every((operand) => makeTrue(operand, draft, context));
  if (context.valueOf(node, draft) === true) return true;
  switch (node.kind) {
    case "call": {
      // Any value will do; this one is a workload that Microsoft 365 has.
      const [first] = node.arguments;
      return node.name === "isnotempty" && first !== undefined && put(first.value, "AzureActiveDirectory", draft, context) && context.valueOf(node, draft) === true;
    }
    case "comparison": {
      if (node.left.kind === "name" && node.right.kind === "text" && makeTextTrue(node.left.name, node.right.value, draft, context)) return context.valueOf(node, draft) === true;
      if (node.right.kind !== "text" || !["==", "=~", "startswith", "contains", "contains_cs"].includes(node.operator)) return false;
      return put(node.left, node.right.value, draft, context) && context.valueOf(node, draft) === true;
    }
    case "membership": {
      const [first] = node.values;
      return !node.operator.startsWith("!") && first !== undefined && (first.kind === "text" || first.kind === "number") && put(node.left, first.value, draft, context) && context.valueOf(node, draft) === true;
    }
    case "or":
      return node.operands.some((operand) => makeTrue(operand, draft, context));
    default:
      return false;
  }
}

/** A condition on a text that is put together of many values: `<Data Name="EventType">Delete(?:Key|Value)</Data>`, or a record of the audit daemon. */
function makeTextTrue(column: string, pattern: string, draft: Draft, context: InvertContext): boolean {
  const [, name, head = "", others = ""] = /^<Data Name="(\w+)">(\w+)(?:\(\?:([\w|]+)\))?<\/Data>$/.exec(pattern) ?? [];
  if (column === context.xmlColumn && name !== undefined) {
    return others.split("|").some((other) => putData(name, head + other, draft));
  }
  if (column !== "SyslogMessage" || !pattern.includes("msg=audit")) return false;
  if (!draft.audit.has("type")) draft.audit.set("type", "EXECVE");
  return true;
}

/** Texts one behind the other: those that are known are cut off, and what is left is cut where a known one stands in it. */
function putParts(node: KqlCall, args: readonly KqlExpression[], value: string, draft: Draft, context: InvertContext): boolean {
  const [one, between, two] = args;
  if (args.length === 2 && one?.kind === "text") return value.toLowerCase().startsWith(one.value.toLowerCase()) && put(between as KqlExpression, value.slice(one.value.length), draft, context);
  if (args.length !== 3 || one === undefined || two === undefined || between?.kind !== "text") return false;
  for (const cut of [value.lastIndexOf(between.value), value.indexOf(between.value)]) {
    if (cut < 0) continue;
    const trial = copyDraft(draft);
    if (!put(one, value.slice(0, cut), trial, context) || !put(two, value.slice(cut + between.value.length), trial, context)) continue;
    if (!sameText(context.valueOf(node, trial), value)) continue;
    replaceDraft(draft, trial);
    return true;
  }
  return false;
}

/** The forms of `extract` in the mapping files. Each is a way to find one of many values in a text. */
function putExtract(node: KqlCall, pattern: string, source: KqlExpression, value: string, draft: Draft, context: InvertContext): boolean {
  const hash = /(MD5|SHA1|SHA256|IMPHASH)=\(\[0-9A-Fa-f\]\+\)$/.exec(pattern)?.[1];
  if (hash !== undefined) return putHash(hash, pattern, source, value, draft);
  const named = /^<Data Name="([\w ]+)">\(\[\^<\]\*\)/.exec(pattern)?.[1];
  if (named !== undefined) return putData(named, value, draft);
  const element = /^<(\w+)\(\?: \[\^>\]\*\)\?>\(\[\^<\]\*\)/.exec(pattern)?.[1];
  if (element !== undefined) {
    draft.elements.set(element, value);
    return true;
  }
  const pair = /^\(\?:\^\|;\)(\w+)=\(\[\^;\]\*\)$/.exec(pattern)?.[1];
  if (pair !== undefined && source.kind === "name") {
    const known = draft.pairs.get(source.name) ?? { separator: ";", items: new Map<string, string>() };
    draft.pairs.set(source.name, known);
    known.items.set(pair, value);
    return true;
  }
  const audit = /^\(\?:\^\|(?: |\[ '\])\)(\w+)=/.exec(pattern)?.[1];
  if (audit !== undefined && source.kind === "name" && source.name === "SyslogMessage") {
    draft.audit.set(audit, value);
    return true;
  }
  // A part of a URL: what is known of it, or a URL with nothing else, with the part behind it.
  if (source.kind !== "name") return false;
  const known = draft.columns.get(source.name);
  const heads = typeof known === "string" ? [known, `${known}/?`, `${known}?`, `${known}/file.`] : ["", "http://", "http://host", "http://host/?", "http://host/file."];
  for (const head of heads) {
    const trial = copyDraft(draft);
    trial.columns.set(source.name, head + value);
    if (!sameText(context.valueOf(node, trial), value)) continue;
    replaceDraft(draft, trial);
    return true;
  }
  return false;
}

/** `Hashes` is one value of the event data: `MD5=...,SHA256=...`. Source: Sysmon, field Hashes. */
function putHash(algorithm: string, pattern: string, source: KqlExpression, value: string, draft: Draft): boolean {
  if (!/^[0-9a-f]+$/i.test(value)) return false;
  const inner = source.kind === "call" ? source.arguments[0]?.value : undefined;
  const name = /Data Name="(\w+)"/.exec(pattern)?.[1] ?? (inner?.kind === "member" ? inner.name : undefined);
  if (name === undefined) return false;
  const before = (draft.data.get(name) ?? "").split(",").filter((each) => each !== "" && !each.startsWith(`${algorithm}=`));
  draft.data.set(name, [...before, `${algorithm}=${value}`].join(","));
  return true;
}
