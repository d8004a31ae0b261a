import { type Comparison, type Event, fieldInfo, type FieldValue, parseLike, parseRegex, type Predicate, type Regex, rewriteDerived } from "@isorule/core";

/** What is wanted of one field: the texts that its value is made of. */
interface Wanted {
  start: string;
  readonly middle: string[];
  end: string;
  whole: FieldValue | undefined;
}

/**
 * Events that a predicate probably matches, made from its own values: `turn` chooses among its alternatives. Nothing is
 * promised: the caller asks the rule.
 */
export function witnessEvent(event: string, predicate: Predicate, turn: number): Event {
  const wanted = new Map<string, Wanted>();
  want(predicate, true, turn, wanted);
  const fields = Object.fromEntries([...wanted].map(([field, { start, middle, end, whole }]) => [field, whole ?? start + middle.join(" ") + end]));
  return { class: event, time: 0, fields };
}

/** The event, and changes of it: each field missing, in another case, with more text before and after, and with entities. */
export function changedEvents(event: Event): readonly Event[] {
  const changes: Event[] = [event];
  for (const [field, value] of Object.entries(event.fields)) {
    const { [field]: _, ...others } = event.fields;
    changes.push({ ...event, fields: others });
    if (typeof value !== "string") continue;
    const other = [swapCase(value), `x${value}`, `${value}x`, value.slice(1), value.slice(0, -1), `<${value}&`, value.replace(/[^\\/]*$/, "other.bin")];
    for (const text of other) changes.push({ ...event, fields: { ...event.fields, [field]: text } });
  }
  return changes;
}

function swapCase(text: string): string {
  return [...text].map((char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join("");
}

function want(node: Predicate, truth: boolean, turn: number, wanted: Map<string, Wanted>): void {
  switch (node.kind) {
    case "and":
    case "or": {
      const all = (node.kind === "and") === truth;
      const chosen = all ? node.operands : node.operands.slice(turn % node.operands.length).slice(0, 1);
      for (const operand of chosen) want(operand, truth, turn, wanted);
      return;
    }
    case "not":
      return want(node.operand, !truth, turn, wanted);
    case "exists":
      if (truth) entry(wanted, node.field).middle.push("v");
      return;
    case "keyword":
      if (truth) wanted.set(`keyword.${wanted.size}`, { start: "a ", middle: [at(node.values, turn) ?? ""], end: " b", whole: undefined });
      return;
    case "fieldComparison":
      if (truth) for (const field of [node.field, node.other]) entry(wanted, field).middle.push("same");
      return;
    case "comparison":
      if (truth) wantComparison(node, turn, wanted);
      return;
    default:
  }
}

function wantComparison(node: Comparison, turn: number, wanted: Map<string, Wanted>): void {
  const found = entry(wanted, node.field);
  const value = at(node.values, turn);
  const type = fieldInfo(node.field)?.type;
  const text = String(value);
  switch (node.operator) {
    case "equals":
      found.whole = type === "number" ? Number(value) : type === "boolean" ? text === "true" : text;
      return;
    case "contains":
      found.middle.push(text);
      return;
    case "startsWith":
      found.start = text;
      return;
    case "endsWith":
      found.end = text;
      return;
    case "like":
      found.whole = parseLike(text).map((part) => (part.kind === "text" ? part.text : part.kind === "one" ? "q" : "qq")).join("");
      return;
    case "regex": {
      const result = parseRegex(text);
      if ("regex" in result) found.middle.push(exampleOf(result.regex));
      return;
    }
    case "cidr":
      found.whole = text.replace(/\/.*$/, "").replace(/::$/, "::1");
      return;
    default:
      found.whole = Number(value) + (node.operator === "gt" ? 1 : node.operator === "lt" ? -1 : 0);
  }
}

/** A text that a regular expression matches, lookarounds aside. */
function exampleOf(regex: Regex): string {
  switch (regex.kind) {
    case "character":
      return String.fromCodePoint(regex.codePoint);
    case "any":
      return "q";
    case "class":
      return classExample(regex);
    case "sequence":
      return regex.items.map(exampleOf).join("");
    case "alternatives":
      return regex.items[0] === undefined ? "" : exampleOf(regex.items[0]);
    case "repeat":
      return exampleOf(regex.item).repeat(Math.max(regex.min, regex.max === 0 ? 0 : 1));
    default:
      return "";
  }
}

function classExample(regex: Extract<Regex, { kind: "class" }>): string {
  const [first] = regex.ranges;
  if (!regex.negated) return first === undefined ? "" : String.fromCodePoint(Math.max(first[0], 0x21) <= first[1] ? Math.max(first[0], 0x21) : first[0]);
  for (const char of "qZ5 -.") {
    const code = char.codePointAt(0) as number;
    if (!regex.ranges.some(([from, to]) => from <= code && code <= to)) return char;
  }
  return "";
}

function entry(wanted: Map<string, Wanted>, field: string): Wanted {
  const known = wanted.get(field);
  if (known !== undefined) return known;
  const made: Wanted = { start: "", middle: [], end: "", whole: undefined };
  wanted.set(field, made);
  return made;
}

function at<Item>(items: readonly Item[], turn: number): Item | undefined {
  return items[turn % items.length];
}

/** The predicate with every derived field as the field that it follows from, so that an event made for it states no others. */
export function onBaseFields(node: Predicate, separator: string): Predicate {
  if (node.kind === "and" || node.kind === "or") return { ...node, operands: node.operands.map((operand) => onBaseFields(operand, separator)) };
  if (node.kind === "not") return { ...node, operand: onBaseFields(node.operand, separator) };
  const derive = node.kind === "comparison" || node.kind === "exists" ? fieldInfo(node.field)?.derive : undefined;
  return derive === undefined ? node : (rewriteDerived(node as Parameters<typeof rewriteDerived>[0], derive, separator) ?? node);
}
