import type { ReadSigmaRule } from "./sigma-read.js";

/** An event under the names of its log. Undefined and null: the event has no such field. */
export type SigmaEvent = Readonly<Record<string, unknown>>;

/**
 * Evaluates a detection rule on an event, straight from the specification: conditions with `not` before `and` before `or`,
 * maps all of whose items must match, lists any of whose elements suffices, values with wildcards and escapes, modifiers.
 * An absent field matches nothing but null; an element of a list suffices.
 */
export function matchesSigma(rule: ReadSigmaRule, event: SigmaEvent): boolean {
  const tokens = rule.condition.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const take = (): string => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`the condition ends early: ${rule.condition}`);
    return token;
  };
  const or = (): boolean => {
    let value = and();
    while (tokens[at] === "or") {
      at++;
      const right = and();
      value = value || right;
    }
    return value;
  };
  const and = (): boolean => {
    let value = not();
    while (tokens[at] === "and") {
      at++;
      const right = not();
      value = value && right;
    }
    return value;
  };
  const not = (): boolean => {
    if (tokens[at] !== "not") return operand();
    at++;
    return !not();
  };
  const operand = (): boolean => {
    const token = take();
    if (token === "(") {
      const value = or();
      if (take() !== ")") throw new Error(`a parenthesis is missing: ${rule.condition}`);
      return value;
    }
    if (token === "1" || token === "all") {
      if (take() !== "of") throw new Error(`"of" is missing: ${rule.condition}`);
      const results = namesLike(rule, take()).map((name) => matchesSearch(rule.searches.get(name), event));
      return token === "1" ? results.some(Boolean) : results.every(Boolean);
    }
    if (!rule.searches.has(token)) throw new Error(`no search named ${token}: ${rule.condition}`);
    return matchesSearch(rule.searches.get(token), event);
  };
  const value = or();
  if (at < tokens.length) throw new Error(`the condition goes on after its end: ${rule.condition}`);
  return value;
}

/** All searches that a condition names, for tests that none is left unused. */
export function searchesUsed(rule: ReadSigmaRule): readonly string[] {
  const tokens = rule.condition.match(/[^\s()]+/g) ?? [];
  return tokens.flatMap((token, at) => (tokens[at - 1] === "of" ? namesLike(rule, token) : rule.searches.has(token) ? [token] : []));
}

function namesLike(rule: ReadSigmaRule, pattern: string): readonly string[] {
  const names = [...rule.searches.keys()].filter((name) => (pattern === "them" ? !name.startsWith("_") : like(name, pattern, true)));
  if (names.length === 0) throw new Error(`no search is like ${pattern}`);
  return names;
}

function matchesSearch(search: unknown, event: SigmaEvent): boolean {
  if (Array.isArray(search)) {
    return search.some((element: unknown) => (isMap(element) ? matchesMap(element, event) : matchesKeyword(element, [], event)));
  }
  if (!isMap(search)) throw new Error("a search is a map or a list");
  return matchesMap(search, event);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function matchesMap(map: Readonly<Record<string, unknown>>, event: SigmaEvent): boolean {
  const entries = Object.entries(map);
  if (entries.length === 0) throw new Error("a map is empty");
  return entries.every(([key, value]) => {
    const [field = "", ...modifiers] = key.split("|");
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) throw new Error(`${key} has no value`);
    if (modifiers.includes("all") && values.length < 2) throw new Error(`${key}: "single item values are not allowed to have an all modifier"`);
    const tests = values.map((each) => (field === "" ? matchesKeyword(each, modifiers, event) : matchesValue(event, field, modifiers, each)));
    return modifiers.includes("all") ? tests.every(Boolean) : tests.some(Boolean);
  });
}

function matchesKeyword(value: unknown, modifiers: readonly string[], event: SigmaEvent): boolean {
  return Object.keys(event).some((field) => elements(event[field]).some((text) => like(String(text), `*${spell(value)}*`, modifiers.includes("cased"))));
}

function spell(value: unknown): string {
  const text = String(value);
  // A backslash that ends the value must not escape the star that is put behind it.
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(text) ? `${text}\\` : text;
}

function elements(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const known = new Set(["contains", "startswith", "endswith", "cased", "all", "re", "i", "m", "s", "cidr", "lt", "lte", "gt", "gte", "fieldref"]);

function matchesValue(event: SigmaEvent, field: string, modifiers: readonly string[], expected: unknown): boolean {
  for (const modifier of modifiers) if (!known.has(modifier)) throw new Error(`no modifier ${modifier}`);
  const has = (modifier: string): boolean => modifiers.includes(modifier);
  const actual = elements(Object.hasOwn(event, field) ? event[field] : undefined);
  if (expected === null) return actual.length === 0;
  if (has("fieldref")) {
    const others = elements(event[String(expected)]).map((other) => String(other).toLowerCase());
    const texts = actual.map((value) => String(value).toLowerCase());
    return texts.some((text) =>
      others.some((other) => (has("contains") ? text.includes(other) : has("startswith") ? text.startsWith(other) : has("endswith") ? text.endsWith(other) : text === other)),
    );
  }
  if (has("re")) {
    const flags = `u${["i", "m", "s"].filter(has).join("")}`;
    const regex = new RegExp(String(expected), flags);
    return actual.some((value) => regex.test(String(value)));
  }
  if (has("cidr")) return actual.some((value) => inNetwork(String(value), String(expected)));
  if (["lt", "lte", "gt", "gte"].some(has)) {
    if (typeof expected !== "number") throw new Error(`${field}: not a number`);
    return actual.some((value) => {
      if (typeof value !== "number" && !/^-?\d+(\.\d+)?$/.test(String(value))) return false;
      const number = Number(value);
      return has("lt") ? number < expected : has("lte") ? number <= expected : has("gt") ? number > expected : number >= expected;
    });
  }
  if (typeof expected === "number" && modifiers.length === 0) return actual.some((value) => Number(value) === expected && String(value).trim() !== "");
  if (typeof expected === "boolean" && modifiers.length === 0) return actual.some((value) => value === expected);
  if (typeof expected !== "string") throw new Error(`${field}: a text modifier on ${typeof expected}`);
  const starred = has("contains") ? `*${spell(expected)}*` : has("startswith") ? `${spell(expected)}*` : has("endswith") ? `*${expected}` : expected;
  return actual.some((value) => like(String(value), starred, has("cased")));
}

/** Compares text with a Sigma value: `*`, `?` and the backslash rules, one character at a time. */
function like(text: string, pattern: string, cased: boolean): boolean {
  let regex = "";
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    const next = pattern[at + 1];
    if (char === "\\" && next !== undefined && "*?\\".includes(next)) {
      regex += literal(next, cased);
      at++;
    } else if (char === "*") regex += "[\\s\\S]*";
    else if (char === "?") regex += "[\\s\\S]";
    else {
      const point = String.fromCodePoint(pattern.codePointAt(at) as number);
      regex += literal(point, cased);
      at += point.length - 1;
    }
  }
  return new RegExp(`^${regex}$`, "u").test(cased ? text : text.toLowerCase());
}

function literal(char: string, cased: boolean): string {
  return [...(cased ? char : char.toLowerCase())].map((each) => `\\u{${(each.codePointAt(0) as number).toString(16)}}`).join("");
}

function inNetwork(address: string, network: string): boolean {
  const [base = "", length = ""] = network.split("/");
  const [left, right] = [bits(address), bits(base)];
  return left !== undefined && right !== undefined && left.length === right.length && left.slice(0, Number(length)) === right.slice(0, Number(length));
}

/** The bits of an address as text; undefined when it is none. Takes `::` and plain groups, which is all that the tests use. */
function bits(address: string): string | undefined {
  const pad = (value: number, width: number): string => value.toString(2).padStart(width, "0");
  if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) return address.split(".").map((part) => pad(Number(part), 8)).join("");
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(":")) return undefined;
  const [head = "", tail] = address.split("::");
  const groups = (half: string): readonly number[] => (half === "" ? [] : half.split(":").map((group) => Number.parseInt(group, 16)));
  const [left, right] = [groups(head), groups(tail ?? "")];
  const middle = tail === undefined ? [] : Array<number>(8 - left.length - right.length).fill(0);
  const all = [...left, ...middle, ...right];
  return all.length === 8 ? all.map((group) => pad(group, 16)).join("") : undefined;
}
