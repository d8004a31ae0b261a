import { type Comparison, type Event, eventClass, fieldInfo, type FieldValue, type Operator, type Predicate, type Scalar, type Vocabulary } from "@isorule/core";
import fc from "fast-check";

/** Pieces of paths and texts: case, wildcards, quotes, escapes, signs of the language, letters outside ASCII. */
const pieces = [
  "a", "B", "b", "cmd", ".exe", ".dll", "\\", "C:\\Windows\\", "\\inetsrv\\", "*", "?", '"', "'", " ", "|", "(", ")", "[", "]", "`", "```", "%", "_", "$", "{", "}", "^", "+",
  "é", "\n", "\t", "-", "/", "10.0.0.0/8", "know", "AND", "NOT", "<", "&", "=", ",", "#", "0", "1", "0x1",
];
const piece = fc.constantFrom(...pieces);
const words = fc.array(piece, { minLength: 1, maxLength: 4 }).map((found) => found.join(""));
const pattern = fc.array(fc.oneof(piece, fc.constantFrom("*", "?", "\\*", "\\?", "\\\\")), { minLength: 1, maxLength: 5 }).map((found) => found.join(""));
const regexPiece = fc.constantFrom(
  "a", "b", "B", ".", "\\.", "\\\\", "[a-c]", "[^a]", "[^\\w.]", "[\\W]", "\\d", "\\w+", "\\s", "(a|B)", "(?:a|)", "a*", "b+", "q?", ".*", "x{1,2}", "(?:é|q)", "\\*", "\\$", "\"", "`", "\\n", "\\bcmd\\b", "\\B", "-",
);
const regex = fc
  .tuple(fc.constantFrom("", "^", "\\A", "(^a|^C)"), fc.array(regexPiece, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "$", "(b$|exe$)"))
  .map(([start, middle, end]) => start + middle.join("") + end);
const path = fc.array(words.map((word) => word.replaceAll("\\", "")), { minLength: 1, maxLength: 3 }).map((parts) => `C:\\${parts.join("\\")}`);

/** The text that an event may hold in a field. */
const heldText = (field: string): fc.Arbitrary<string> =>
  fieldInfo(field)?.type === "ip"
    ? fc.constantFrom("10.1.2.3", "11.0.0.1", "fe80::1", "::1", "-")
    : /path|executable/.test(field)
      ? fc.oneof({ weight: 5, arbitrary: path }, fc.constantFrom("System", "C:\\a"))
      : words;

/** The fields of a class that the vocabulary has and that state something by themselves. */
function statedFields(event: string, vocabulary: Vocabulary): readonly string[] {
  const row = vocabulary.events[event];
  return (eventClass(event)?.fields ?? []).filter((field) => {
    const found = row?.fields?.[field] ?? vocabulary.fields?.[field];
    return found !== undefined && !("unavailable" in found) && found.fidelity !== "approximate" && fieldInfo(field)?.derive === undefined;
  });
}

/** Events of a class with any field absent, empty, a value or (where `lists` is set) a list. */
export function splEvent(event: string, vocabulary: Vocabulary, lists: boolean): fc.Arbitrary<Event> {
  const record: Record<string, fc.Arbitrary<FieldValue>> = {};
  for (const field of statedFields(event, vocabulary)) {
    const type = fieldInfo(field)?.type;
    const one: fc.Arbitrary<Scalar> = type === "number" ? fc.integer({ min: 0, max: 20 }) : type === "boolean" ? fc.boolean() : heldText(field);
    const several = lists && type === "text" ? [fc.array(heldText(field), { minLength: 1, maxLength: 3 })] : [];
    record[field] = fc.oneof({ weight: 6, arbitrary: one as fc.Arbitrary<FieldValue> }, fc.constantFrom<FieldValue>(null, ...(type === "text" ? [""] : [])), ...several);
  }
  return fc.record(record, { requiredKeys: [] }).map((fields) => ({ class: event, time: 0, fields: fields as Event["fields"] }));
}

/** Predicates of every kind but keywords over the fields of a class. */
export function splPredicate(event: string, vocabulary: Vocabulary): fc.Arbitrary<Predicate> {
  const stated = statedFields(event, vocabulary);
  const derived = (eventClass(event)?.fields ?? []).filter((field) => stated.includes(fieldInfo(field)?.derive?.from ?? ""));
  const ofType = (type: string): readonly string[] => stated.filter((field) => fieldInfo(field)?.type === type);
  const texts = ofType("text");
  const leaves: fc.Arbitrary<Predicate>[] = [
    textComparison(texts, ["equals", "contains", "startsWith", "endsWith"], words),
    textComparison(texts, ["like"], pattern),
    regexComparison(texts),
    fc.record({ kind: fc.constant("exists" as const), field: fc.constantFrom(...stated) }),
    fieldComparison(texts),
  ];
  if (derived.length > 0) leaves.push(textComparison(derived, ["equals", "contains", "startsWith", "endsWith"], words.map((word) => word.replaceAll("\\", "") || "a")));
  if (ofType("number").length > 0) leaves.push(numberComparison(ofType("number")));
  if (ofType("ip").length > 0) leaves.push(textComparison(ofType("ip"), ["cidr"], fc.constantFrom("10.0.0.0/8", "10.1.2.3", "fe80::/10", "::1", "0.0.0.0/0")));
  if (ofType("boolean").length > 0) leaves.push(booleanComparison(ofType("boolean")));
  return fc.letrec<{ node: Predicate }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.oneof(...leaves),
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant("not" as const), operand: tie("node") }),
    ),
  })).node;
}

function textComparison(fields: readonly string[], operators: readonly Operator[], value: fc.Arbitrary<string>): fc.Arbitrary<Comparison> {
  return fc.record({
    kind: fc.constant("comparison" as const),
    field: fc.constantFrom(...fields),
    operator: fc.constantFrom(...operators),
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
    caseSensitive: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  });
}

function regexComparison(fields: readonly string[]): fc.Arbitrary<Comparison> {
  return fc.record({
    kind: fc.constant("comparison" as const),
    field: fc.constantFrom(...fields),
    operator: fc.constant("regex" as const),
    values: fc.array(regex, { minLength: 1, maxLength: 2 }),
    caseSensitive: fc.boolean(),
    multiline: fc.boolean(),
    dotAll: fc.boolean(),
  });
}

function numberComparison(fields: readonly string[]): fc.Arbitrary<Comparison> {
  return fc.record({
    kind: fc.constant("comparison" as const),
    field: fc.constantFrom(...fields),
    operator: fc.constantFrom("equals" as const, "lt" as const, "lte" as const, "gt" as const, "gte" as const),
    values: fc.array(fc.integer({ min: -1, max: 21 }), { minLength: 1, maxLength: 2 }),
    caseSensitive: fc.constant(false),
  });
}

function booleanComparison(fields: readonly string[]): fc.Arbitrary<Comparison> {
  return fc.record({
    kind: fc.constant("comparison" as const),
    field: fc.constantFrom(...fields),
    operator: fc.constant("equals" as const),
    values: fc.array(fc.boolean(), { minLength: 1, maxLength: 1 }),
    caseSensitive: fc.constant(false),
  });
}

function fieldComparison(fields: readonly string[]): fc.Arbitrary<Predicate> {
  return fc.record({
    kind: fc.constant("fieldComparison" as const),
    field: fc.constantFrom(...fields),
    operator: fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const),
    other: fc.constantFrom(...fields),
    caseSensitive: fc.boolean(),
  });
}
