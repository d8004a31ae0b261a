import type { Comparison, Event, FieldValue, Predicate, Scalar } from "@isorule/core";
import fc from "fast-check";

/** A field of an event class that the tests use, with the values that it may hold in an event and in a comparison. */
interface FieldChoice {
  readonly name: string;
  readonly held: fc.Arbitrary<FieldValue>;
  readonly compared: fc.Arbitrary<Predicate>;
}

const letters = fc.constantFrom("a", "b", "A", "B", "\\", "\\", "*", "?", ".", " ", "'", "é");
const shortText = fc.string({ unit: letters, maxLength: 4 });
const someText = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
const heldText = fc.oneof({ weight: 6, arbitrary: shortText }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.array(someText, { maxLength: 3 }) });
const likePattern = fc.string({ unit: fc.constantFrom("a", "*", "*", "?", "\\*", "\\\\", "\\\\*a", "\\?", "."), minLength: 1, maxLength: 5 });
const regexPattern = fc.constantFrom("a+", "^a", "b$", "[^a]b", "(a|b)\\\\", "\\w\\W", "a{2}", ".*", "^$", "\\d", "a.b", "[ab]*", "\\.", "a|^$");

function comparison(field: string, operator: Comparison["operator"], values: fc.Arbitrary<readonly Scalar[]>): fc.Arbitrary<Predicate> {
  return fc.tuple(values, fc.boolean(), fc.boolean(), fc.boolean()).map(([list, caseSensitive, multiline, dotAll]) => ({
    kind: "comparison",
    field,
    operator,
    values: list,
    caseSensitive,
    ...(operator === "regex" ? { multiline, dotAll } : {}),
  }));
}

const list = <Value extends Scalar>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> => fc.array(value, { minLength: 1, maxLength: 3 });

function textField(name: string): FieldChoice {
  const texts = (operator: Comparison["operator"]): fc.Arbitrary<Predicate> => comparison(name, operator, list(shortText));
  return {
    name,
    held: heldText,
    compared: fc.oneof(
      comparison(name, "equals", list(someText)),
      texts("contains"),
      texts("startsWith"),
      texts("endsWith"),
      comparison(name, "like", list(likePattern)),
      comparison(name, "regex", list(regexPattern)),
      fc.constant<Predicate>({ kind: "exists", field: name }),
    ),
  };
}

/** A field that holds full paths, from which other fields are derived. */
function pathField(name: string): FieldChoice {
  const path = fc.string({ unit: fc.constantFrom("a", "b", "A", "\\", ".", "*"), maxLength: 5 }).map((end) => `C:\\${end}a`);
  return { ...textField(name), held: fc.oneof<fc.Arbitrary<FieldValue>[]>(path, fc.constant(null), fc.array(path, { maxLength: 2 })) };
}

function numberField(name: string): FieldChoice {
  const number = fc.integer({ min: -2, max: 12 });
  const orders = (["lt", "lte", "gt", "gte"] as const).map((operator) => comparison(name, operator, list(number)));
  return {
    name,
    held: fc.oneof<fc.Arbitrary<FieldValue>[]>(number, fc.constant(null)),
    compared: fc.oneof(comparison(name, "equals", list(number)), ...orders, comparison(name, "startsWith", list(fc.constantFrom("1", "-"))), fc.constant<Predicate>({ kind: "exists", field: name })),
  };
}

function booleanField(name: string): FieldChoice {
  return { name, held: fc.oneof<fc.Arbitrary<FieldValue>[]>(fc.boolean(), fc.constant(null)), compared: comparison(name, "equals", list(fc.boolean())) };
}

function addressField(name: string): FieldChoice {
  const address = fc.constantFrom("10.0.0.1", "10.1.2.3", "192.168.1.1", "fe80::1", "2001:db8::5", "::1", "x");
  const network = fc.constantFrom("10.0.0.0/8", "10.0.0.1", "192.168.0.0/16", "fe80::/10", "::1/128", "2001:db8::/32");
  return { name, held: fc.oneof<fc.Arbitrary<FieldValue>[]>(address, fc.constant(null)), compared: fc.oneof(comparison(name, "cidr", list(network)), comparison(name, "equals", list(address)), fc.constant<Predicate>({ kind: "exists", field: name })) };
}

function hashField(name: string, digits: number): FieldChoice {
  const hash = fc.constantFrom("a".repeat(digits), `${"A".repeat(digits - 1)}b`, "ab", "a");
  const held = fc.oneof<fc.Arbitrary<FieldValue>[]>(hash, fc.constant(null));
  return { name, held, compared: fc.oneof(comparison(name, "equals", list(hash)), comparison(name, "startsWith", list(fc.constantFrom("a", "ab"))), fc.constant<Predicate>({ kind: "exists", field: name })) };
}

function codeField(name: string): FieldChoice {
  const code = fc.constantFrom("29", "2282", "1", "0", "x1");
  return { name, held: fc.oneof<fc.Arbitrary<FieldValue>[]>(code, fc.constant(null)), compared: fc.oneof(comparison(name, "equals", list(code)), comparison(name, "startsWith", list(fc.constantFrom("2", "22"))), fc.constant<Predicate>({ kind: "exists", field: name })) };
}

function derivedField(name: string): FieldChoice {
  const base = textField(name);
  const value = fc.string({ unit: fc.constantFrom("a", "b", "A", "."), minLength: 1, maxLength: 3 });
  const plain = (["equals", "contains", "startsWith", "endsWith"] as const).map((operator) => comparison(name, operator, list(value)));
  return { ...base, held: fc.constant(null), compared: fc.oneof(...plain, fc.constant<Predicate>({ kind: "exists", field: name })) };
}

const classes: readonly { readonly event: string; readonly fields: readonly FieldChoice[] }[] = [
  {
    event: "process_creation",
    fields: [
      pathField("process.executable"),
      textField("process.command_line"),
      textField("process.parent.executable"),
      textField("user.account"),
      numberField("process.pid"),
      hashField("process.hash.md5", 32),
      hashField("process.hash.sha256", 64),
      derivedField("process.name"),
    ],
  },
  { event: "image_load", fields: [pathField("dll.path"), textField("process.executable"), booleanField("dll.signed"), hashField("dll.hash.sha1", 40), derivedField("dll.extension")] },
  { event: "network_connection", fields: [textField("process.executable"), addressField("destination.ip"), addressField("source.ip"), numberField("destination.port"), textField("destination.domain")] },
  { event: "application", fields: [codeField("event.code"), textField("event.provider"), textField("event_data.ModuleDll"), textField("event_data.a b")] },
];

function fieldPair(fields: readonly FieldChoice[]): fc.Arbitrary<Predicate> {
  const texts = fields.filter(({ name }) => /executable|command_line|account|path|domain|event_data/.test(name)).map(({ name }) => name);
  return fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const))
    .map(([field, other, operator]) => ({ kind: "fieldComparison", field, operator, other, caseSensitive: false }));
}

/** Keywords whose text holds no separator, which Sigma and the model both look for in every field. */
const keyword: fc.Arbitrary<Predicate> = fc
  .tuple(list(fc.string({ unit: fc.constantFrom("a", "b", "*", "\\", "."), minLength: 1, maxLength: 3 })), fc.boolean())
  .map(([values, caseSensitive]) => ({ kind: "keyword", values: values.map(String), caseSensitive }));

function predicateOver(fields: readonly FieldChoice[], event: string): fc.Arbitrary<Predicate> {
  // Hashes stand together in the log, so that a keyword may match across two of them.
  const withKeyword = event === "application" || event === "network_connection";
  const leaf = fc.oneof({ weight: 8, arbitrary: fc.oneof(...fields.map(({ compared }) => compared)) }, { weight: 1, arbitrary: fieldPair(fields) }, { weight: withKeyword ? 1 : 0, arbitrary: keyword });
  return fc.letrec<{ node: Predicate }>((tie) => {
    const operands = fc.array(tie("node"), { minLength: 1, maxLength: 4 });
    return {
      node: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        leaf,
        operands.map((each): Predicate => ({ kind: "and", operands: each })),
        operands.map((each): Predicate => ({ kind: "or", operands: each })),
        tie("node").map((operand): Predicate => ({ kind: "not", operand })),
      ),
    };
  }).node;
}

/** A predicate of some event class with events of that class, so that comparisons often but not always hold. */
export interface PredicateCase {
  readonly event: string;
  readonly predicate: Predicate;
  readonly events: readonly Event[];
}

/** Predicates of every kind over the fields of several event classes, with events that lack fields, hold lists and near misses. */
export const predicateCase: fc.Arbitrary<PredicateCase> = fc.oneof(
  ...classes.map(({ event, fields }) => {
    const record = Object.fromEntries(fields.map(({ name, held }) => [name, held]));
    const events = fc.array(fc.record(record, { requiredKeys: [] }), { minLength: 12, maxLength: 12 });
    return fc.tuple(predicateOver(fields, event), events).map(([predicate, all]): PredicateCase => ({
      event,
      predicate,
      events: all.map((each, time) => ({ class: event, time, fields: each as Readonly<Record<string, FieldValue>> })),
    }));
  }),
);
