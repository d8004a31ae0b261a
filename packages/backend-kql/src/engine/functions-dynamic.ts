import { textOf } from "./comparisons.js";
import type { EngineFunction } from "./functions.js";
import { typed } from "./functions-condition.js";
import { type Scalar, scalarOf } from "./scope.js";
import { compareOrder, convert, type KqlValue, toText } from "./values.js";

const many = Number.POSITIVE_INFINITY;

/** Functions on dynamic values. Manual: https://learn.microsoft.com/kusto/query/scalar-functions#dynamicarray-functions */
export const dynamicFunctions: Readonly<Record<string, EngineFunction>> = {
  parse_json: { least: 1, most: 1, make: ([value]) => parseJson(value as Scalar) },
  todynamic: { least: 1, most: 1, make: ([value]) => parseJson(value as Scalar) },
  toobject: { least: 1, most: 1, make: ([value]) => parseJson(value as Scalar) },
  parse_path: { least: 1, most: 1, make: ([value]) => ofText(value as Scalar, pathParts) },
  parse_url: { least: 1, most: 1, make: ([value]) => ofText(value as Scalar, urlParts) },
  pack_array: { least: 1, most: many, make: (args) => scalarOf("dynamic", args, (frame) => args.map((value) => convert(value.run(frame), value.type, "dynamic"))) },
  bag_pack: { least: 2, most: many, make: pack },
  pack: { least: 2, most: many, make: pack },
  pack_dictionary: { least: 2, most: many, make: pack },
  array_length: listFunction("long", (list) => list.length),
  array_concat: { least: 1, most: many, make: (args) => scalarOf("dynamic", args, (frame) => args.flatMap((value) => asList(value.run(frame)) ?? [])) },
  array_index_of: { least: 2, most: 2, make: (args) => search("long", args, (list, value) => list.findIndex((each) => same(each, value))) },
  set_has_element: { least: 2, most: 2, make: (args) => search("bool", args, (list, value) => list.some((each) => same(each, value))) },
  array_sort_asc: listFunction("dynamic", (list) => sorted(list, 1)),
  array_sort_desc: listFunction("dynamic", (list) => sorted(list, -1)),
  array_reverse: listFunction("dynamic", (list) => [...list].reverse()),
  array_slice: { least: 3, most: 3, make: slice },
  array_sum: listFunction("real", (list) => list.reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0)),
  strcat_array: { least: 2, most: 2, make: ([list, by]) => scalarOf("string", [list as Scalar, by as Scalar], (frame) => (asList((list as Scalar).run(frame)) ?? []).map((each) => toText(each, "dynamic")).join(toText((by as Scalar).run(frame), "string"))) },
  set_union: { least: 2, most: many, make: (args) => sets(args, (left, right) => [...left, ...right]) },
  set_intersect: { least: 2, most: many, make: (args) => sets(args, (left, right) => left.filter((each) => right.some((other) => same(each, other)))) },
  set_difference: { least: 2, most: many, make: (args) => sets(args, (left, right) => left.filter((each) => !right.some((other) => same(each, other)))) },
  bag_keys: { least: 1, most: 1, make: ([value]) => scalarOf("dynamic", [value as Scalar], (frame) => {
    const bag = asBag((value as Scalar).run(frame));
    return bag === undefined ? null : Object.keys(bag);
  }) },
  bag_has_key: { least: 2, most: 2, make: (args) => scalarOf("bool", args, (frame) => {
    const bag = asBag((args[0] as Scalar).run(frame));
    return bag === undefined ? null : Object.hasOwn(bag, toText((args[1] as Scalar).run(frame), "string"));
  }) },
};

/** A member of a dynamic value by its name, or an item by its place: from the end where it is below zero. Null where there is none. */
export function memberOf(value: KqlValue, index: KqlValue): KqlValue {
  if (typeof index === "number") {
    const list = asList(value);
    return list === undefined ? null : (list.at(index) ?? null);
  }
  const bag = asBag(value);
  return bag !== undefined && typeof index === "string" && Object.hasOwn(bag, index) ? (bag[index] as KqlValue) : null;
}

/** The elements of a dynamic list; undefined for any other value. */
export function asList(value: KqlValue): readonly KqlValue[] | undefined {
  return Array.isArray(value) ? (value as readonly KqlValue[]) : undefined;
}

/** A dynamic object; undefined for any other value. */
export function asBag(value: KqlValue): Readonly<Record<string, KqlValue>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, KqlValue>>) : undefined;
}

/** What JSON deeper than this would do to those who walk it. */
const deepest = 200;

/**
 * Text that is no JSON becomes a dynamic value that holds the text; empty text becomes null. What is dynamic stays.
 * Manual: https://learn.microsoft.com/kusto/query/parse-json-function
 */
function parseJson(value: Scalar): Scalar {
  if (value.type !== "string") return typed(value, "dynamic");
  return scalarOf("dynamic", [value], (frame) => {
    const text = value.run(frame) as string;
    return text === "" ? null : jsonOf(text);
  });
}

function jsonOf(text: string): KqlValue {
  if (depthOf(text) > deepest) return text;
  try {
    return JSON.parse(text) as KqlValue;
  } catch {
    return text;
  }
}

/** No more than so many brackets are open at once. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return most;
}

function ofText(value: Scalar, make: (text: string) => KqlValue): Scalar {
  const text = textOf(value, "parse");
  return scalarOf("dynamic", [text], (frame) => make(text.run(frame) as string));
}

/** Either sign separates. Manual: https://learn.microsoft.com/kusto/query/parse-path-function */
function pathParts(text: string): KqlValue {
  const cut = Math.max(text.lastIndexOf("\\"), text.lastIndexOf("/"));
  const [folder, file] = [text.slice(0, Math.max(cut, 0)), text.slice(cut + 1)];
  const above = Math.max(folder.lastIndexOf("\\"), folder.lastIndexOf("/"));
  const dot = file.lastIndexOf(".");
  return {
    Scheme: /^(\w+):\/\//.exec(text)?.[1] ?? "", RootPath: /^([A-Za-z]:)/.exec(text)?.[1] ?? "", DirectoryPath: folder, DirectoryName: folder.slice(above + 1),
    Filename: file, Extension: dot < 0 ? "" : file.slice(dot + 1), AlternateDataStreamName: "",
  };
}

/** Manual: https://learn.microsoft.com/kusto/query/parse-url-function */
function urlParts(text: string): KqlValue {
  const found = /^(?:([A-Za-z][\w+.-]*):\/\/)?(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^:/?#]*)(?::(\d+))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
  if (found === null) return null;
  const [, scheme = "", user = "", password = "", host = "", port = "", path = "", query = "", fragment = ""] = found;
  const pairs = query === "" ? [] : query.split("&").map((pair) => [pair.split("=", 1)[0] as string, pair.includes("=") ? pair.slice(pair.indexOf("=") + 1) : ""] as const);
  return { Scheme: scheme, Host: host, Port: port, Path: path, Username: user, Password: password, "Query Parameters": Object.fromEntries(pairs), Fragment: fragment };
}

function pack(args: readonly Scalar[]): Scalar {
  return scalarOf("dynamic", args, (frame) => {
    const entries: [string, KqlValue][] = [];
    for (let at = 0; at + 1 < args.length; at += 2) {
      const [name, value] = [args[at] as Scalar, args[at + 1] as Scalar];
      entries.push([toText(name.run(frame), name.type), convert(value.run(frame), value.type, "dynamic")]);
    }
    return Object.fromEntries(entries);
  });
}

function listFunction(type: "long" | "real" | "dynamic", make: (list: readonly KqlValue[]) => KqlValue): EngineFunction {
  return { least: 1, most: 1, make: ([value]) => scalarOf(type, [value as Scalar], (frame) => {
    const list = asList((value as Scalar).run(frame));
    return list === undefined ? null : make(list);
  }) };
}

function search(type: "long" | "bool", args: readonly Scalar[], make: (list: readonly KqlValue[], value: KqlValue) => KqlValue): Scalar {
  const [list, value] = args as readonly [Scalar, Scalar];
  return scalarOf(type, args, (frame) => {
    const items = asList(list.run(frame));
    return items === undefined ? null : make(items, convert(value.run(frame), value.type, "dynamic"));
  });
}

function same(left: KqlValue, right: KqlValue): boolean {
  return left === right || (typeof left === "object" && typeof right === "object" && JSON.stringify(left) === JSON.stringify(right));
}

/** Nulls come last in either order. Manual: https://learn.microsoft.com/kusto/query/array-sort-asc-function */
function sorted(list: readonly KqlValue[], sign: 1 | -1): readonly KqlValue[] {
  return [...list].sort((left, right) => {
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return compareOrder(left, right) * sign;
  });
}

/** Both ends count, from the end where they are below zero. Manual: https://learn.microsoft.com/kusto/query/array-slice-function */
function slice(args: readonly Scalar[]): Scalar {
  return scalarOf("dynamic", args, (frame) => {
    const list = asList((args[0] as Scalar).run(frame));
    if (list === undefined) return null;
    const [from, to] = [Number((args[1] as Scalar).run(frame)), Number((args[2] as Scalar).run(frame))];
    return list.slice(from, to === -1 ? list.length : to + 1);
  });
}

function sets(args: readonly Scalar[], combine: (left: readonly KqlValue[], right: readonly KqlValue[]) => readonly KqlValue[]): Scalar {
  return scalarOf("dynamic", args, (frame) => {
    const lists = args.map((value) => asList(value.run(frame)) ?? []);
    const combined = lists.slice(1).reduce((left, right) => combine(left, right), lists[0] ?? []);
    return [...new Map(combined.map((each) => [JSON.stringify(each), each])).values()];
  });
}
