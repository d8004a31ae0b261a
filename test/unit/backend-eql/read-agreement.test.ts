import { eql } from "@isorule/backend-eql/read";
import { compilePredicate, EngineFault, type FieldValue, type Scalar } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type FieldType, searchElastic } from "../../kit/elastic-search.js";

type Values = Readonly<Record<string, Scalar | readonly Scalar[]>>;

const texts = ["x", "X", "xy", "Xy", "y", "x*", "*", "?y", "*y*", "x?", "ab", "aB", "a\\b"];
const patterns = ["x.*", "[x-y]+", "(x|ab)?", ".y", "X", "[XY]y", "@y", "x{2}", "..", "a\\\\.*"];

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;
const literal = fc.constantFrom(...texts).map(quoted);
const list = fc.array(literal, { minLength: 1, maxLength: 3 }).map((items) => `(${items.join(", ")})`);
const pattern = fc.constantFrom(...patterns).map((text) => `"${text}"`);
const textField = fc.constantFrom("a", "b", "?o");
const number = fc.integer({ min: -1, max: 4 }).map(String);
const order = fc.constantFrom("<", "<=", ">", ">=", "==", "!=");

const leaf = fc.oneof(
  fc.tuple(textField, fc.constantFrom("==", "!=", ":", "like", "like~"), literal).map((parts) => parts.join(" ")),
  fc.tuple(textField, fc.constantFrom(":", "like", "like~", "in", "in~", "not in", "not in~"), list).map((parts) => parts.join(" ")),
  fc.tuple(textField, fc.constantFrom("regex", "regex~"), pattern).map((parts) => parts.join(" ")),
  fc.tuple(textField, fc.constantFrom("==", "!=")).map(([field, operator]) => `${field} ${operator} null`),
  fc.tuple(fc.constantFrom("n", "?m"), order, number).map((parts) => parts.join(" ")),
  fc.tuple(fc.constantFrom("startsWith", "startsWith~", "endsWith", "endsWith~", "stringContains", "stringContains~"), textField, fc.oneof(fc.constantFrom('"x"', '"Xy"', '"b"', '"x*y"', '"\\\\*"', '"?"'), textField)).map(([name, field, other]) => `${name}(${field}, ${other})`),
  fc.tuple(textField, order, fc.integer({ min: 0, max: 3 })).map(([field, operator, bound]) => `length(${field}) ${operator} ${bound}`),
  fc.constantFrom("true", "false"),
);

const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.tuple(tie("condition"), fc.constantFrom("and", "or"), tie("condition")).map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
    tie("condition").map((inner) => `not (${inner})`),
  ),
}));

const textValue = fc.constantFrom("x", "X", "xy", "Xy", "y", "x*", "ab", "aB", "AB", "a\\b", "xx");
const record = fc.record(
  { a: fc.oneof(textValue, fc.uniqueArray(textValue, { minLength: 2, maxLength: 2 })), b: textValue, o: textValue, n: fc.integer({ min: -1, max: 4 }), m: fc.integer({ min: -1, max: 4 }) },
  { requiredKeys: [] },
) as fc.Arbitrary<Values>;

const types: Readonly<Record<string, FieldType>> = { "event.category": "keyword", a: "keyword", b: "keyword", n: "long" };
const optional: Readonly<Record<string, FieldType>> = { o: "keyword", m: "long" };

/** Functions are run as a script, which sees one value of a list. */
function isAboutLists(text: string, { a }: Values): boolean {
  return Array.isArray(a) && /\((?:a|[?\w]+, a)\b|length\(a\)/.test(text);
}

const test = suite("EQL: the reader and the engine agree");

test("on random conditions and records", () => {
  let compared = 0;
  let refused = 0;
  fc.assert(
    fc.property(condition, fc.array(record, { minLength: 4, maxLength: 4 }), (text, records) => {
      const query = `any where ${text}`;
      const { readings: [reading] = [] } = eql.read?.(query) ?? {};
      // Nothing is left of a condition that the reader cannot say.
      if (reading === undefined || reading.losses.length > 0) return void refused++;
      const matches = compilePredicate(reading.rule.signals[0]?.predicate ?? { kind: "constant", value: false });
      for (const values of records) {
        if (isAboutLists(text, values)) continue;
        // An optional field that an event lacks is one that no index maps.
        const mapping = new Map([...Object.entries(types), ...Object.entries(optional).filter(([name]) => name in values)]);
        const named: Record<string, FieldValue> = Object.fromEntries(Object.entries(values).map(([name, value]) => [`eql:${name}`, value]));
        let found: boolean;
        try {
          found = searchElastic(query, mapping).fires([{ time: 0, fields: values }]);
        } catch (fault) {
          if (!(fault instanceof EngineFault)) throw fault;
          refused++;
          continue;
        }
        compared++;
        assert.is(matches({ class: "eql:any", time: 0, fields: named }), found, `${query}\n${JSON.stringify(values)}`);
      }
    }),
    { numRuns: 1_000 },
  );
  assert.ok(compared > 1_500 && refused < compared, `${compared} compared, ${refused} refused`);
});

test.run();
