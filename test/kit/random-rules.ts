import type { Event, FieldValue, Operator, Predicate, Scalar } from "@isorule/core";
import fc from "fast-check";

/** Short texts over an alphabet in which operators, wildcards, escapes and case meet often. */
export const smallText = fc.string({ unit: fc.constantFrom("a", "B", "b", "*", "?", "\\", ".", "%"), maxLength: 5 });

const textFields = ["process.executable", "process.command_line", "process.name", "user.account", "process.parent.name"] as const;
const textOperators: readonly Operator[] = ["equals", "contains", "startsWith", "endsWith", "like"];
const numberOperators: readonly Operator[] = ["equals", "lt", "lte", "gt", "gte"];

const textComparison: fc.Arbitrary<Predicate> = fc.record({
  kind: fc.constant("comparison" as const),
  field: fc.constantFrom(...textFields),
  operator: fc.constantFrom(...textOperators),
  values: fc.array(smallText, { minLength: 1, maxLength: 3 }),
  caseSensitive: fc.boolean(),
});

const numberComparison: fc.Arbitrary<Predicate> = fc.record({
  kind: fc.constant("comparison" as const),
  field: fc.constant("process.pid"),
  operator: fc.constantFrom(...numberOperators),
  values: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }),
  caseSensitive: fc.constant(false),
});

const fieldComparison: fc.Arbitrary<Predicate> = fc.record({
  kind: fc.constant("fieldComparison" as const),
  field: fc.constant("process.executable"),
  operator: fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const),
  other: fc.constant("process.command_line"),
  caseSensitive: fc.boolean(),
});

const exists: fc.Arbitrary<Predicate> = fc.record({ kind: fc.constant("exists" as const), field: fc.constantFrom(...textFields, "process.pid") });
const constant: fc.Arbitrary<Predicate> = fc.record({ kind: fc.constant("constant" as const), value: fc.boolean() });
const keyword: fc.Arbitrary<Predicate> = fc.record({
  kind: fc.constant("keyword" as const),
  values: fc.array(smallText.filter((text) => text !== ""), { minLength: 1, maxLength: 2 }),
  caseSensitive: fc.boolean(),
});

/** Predicates of every kind over process events, a few levels deep. */
export const randomPredicate: fc.Arbitrary<Predicate> = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.oneof({ weight: 6, arbitrary: textComparison }, { weight: 2, arbitrary: numberComparison }, { weight: 2, arbitrary: exists }, fieldComparison, keyword, constant),
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands: fc.array(tie("predicate"), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("not" as const), operand: tie("predicate") }),
  ),
})).predicate;

const scalar: fc.Arbitrary<Scalar> = fc.oneof(smallText, fc.integer({ min: 0, max: 3 }));
const fieldValue: fc.Arbitrary<FieldValue> = fc.oneof(scalar, fc.constant(null), fc.array(scalar, { maxLength: 3 }));

/** Process events in which any field may be absent, null, empty, a value or a list. */
export const randomEvent: fc.Arbitrary<Event> = fc
  .record(
    { "process.executable": fieldValue, "process.command_line": fieldValue, "process.pid": fc.integer({ min: 0, max: 3 }), "user.account": fieldValue, "process.parent.executable": fieldValue },
    { requiredKeys: [] },
  )
  .map((fields) => ({ class: "process_creation", time: 0, fields }));
