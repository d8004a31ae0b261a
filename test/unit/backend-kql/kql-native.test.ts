import { kql, parseKql } from "@isorule/backend-kql/read";
import { transpile } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { signalRule } from "../../kit/kql-rules.js";

const test = suite("backend-kql: native columns that are expressions");

const print = (field: string, value: string | number = "a") => {
  const rule = signalRule("kql:DeviceEvents", { kind: "comparison", field: `kql:${field}`, operator: "equals", values: [value], caseSensitive: true });
  const { diagnostics, documents } = transpile(rule, kql, { vocabulary: "defender-xdr", formats: ["query"] });
  return { text: documents[0]?.text, codes: diagnostics.map(({ code }) => code) };
};

/** Names, and how they are computed. */
const printed: readonly (readonly [name: string, computed: string])[] = [
  ["AdditionalFields.ThreatName", "tostring(parse_json(AdditionalFields).ThreatName)"],
  ["A.b.c", "tostring(parse_json(A).b.c)"],
  ["A[0].b", "tostring(parse_json(A)[0].b)"],
  ["A[-1]", "tostring(parse_json(A)[-1])"],
  ['A["x y"]', 'tostring(parse_json(A)["x y"])'],
  ['A["x\\"; T | take 1 //"]', 'tostring(parse_json(A)["x\\"; T | take 1 //"])'],
  ['split(A.b, " /", 0)[0]', 'tostring(split(tostring(parse_json(A).b), " /", 0)[0])'],
  ["strcat(A, \"|\", B)", 'strcat(tostring(A), "|", tostring(B))'],
];

for (const [name, computed] of printed) {
  test(`prints ${name}`, () => {
    const { codes, text = "" } = print(name);
    assert.equal(codes, []);
    assert.ok(text.includes(` = ${computed}\n`), text);
    // What is printed is read as the same field again.
    const predicate = kql.read?.(text).rules[0]?.signals[0]?.predicate;
    assert.is(predicate?.kind === "comparison" ? predicate.field : "", `kql:${name}`);
  });
}

test("a number in a path is compared as one", () => {
  assert.match(print("A.b", 5).text ?? "", "= todouble(parse_json(A).b)\n");
});

const refused: readonly string[] = [
  "A | take 1",
  "A; T",
  "A // x",
  "A.b // x",
  "A.b\n| take 1",
  "A.b) or (true",
  "A.b == 1",
  "A.b or true",
  "not(A.b)",
  "now()",
  "rand()",
  "ago(1d)",
  "toscalar(T | take 1)",
  "externaldata(a: string)[\"https://example.com\"]",
  "table(\"T\")",
  "cluster(\"a\").database(\"b\").T",
  "split(A, B | take 1)",
  "strcat()",
  "tolower(A, B)",
  "strcat(A, now())",
  "A[B]",
  "A[1.5]",
  "A[99999999999]",
  "A.b + 1",
  "$left.A",
  "['A b']",
  "A b",
  "*",
  "\"text\"",
  "5",
  "dynamic([1])",
  "tostring(A.b)",
  "A['b']",
  "A . b",
  `A.${"b.".repeat(400)}c`,
  "tolower(".repeat(60) + "A" + ")".repeat(60) + "x",
];

for (const name of refused) {
  test(`refuses ${name.slice(0, 60)}`, () => {
    const { codes, text } = print(name);
    assert.is(text, undefined);
    assert.ok(codes.length > 0);
  });
}

test("no name of a stranger's rule says more than one expression", () => {
  const piece = fc.constantFrom("A", "b", ".", "[", "]", "\"", "'", "(", ")", "|", ";", "//", "\n", " ", "take 1", "split", "tolower", "strcat", ",", "0", "-", "@", "\\", "x y", "/*", "``", "\u0000", "\u200b", "=");
  const name = fc.oneof(fc.array(piece, { minLength: 1, maxLength: 9 }).map((parts) => parts.join("")), fc.string().map((inside) => `A[${JSON.stringify(inside)}]`), fc.string().map((inside) => `strcat(A, ${JSON.stringify(inside)})`));
  let shown = 0;
  fc.assert(
    fc.property(name, (field) => {
      const { text } = print(field);
      if (text === undefined) return;
      shown++;
      const { faults, statements } = parseKql(text);
      assert.equal(faults, []);
      const [only] = statements;
      assert.is(statements.length, 1);
      assert.ok(only?.kind === "query" && only.value.kind === "pipe", text);
      if (only?.kind !== "query" || only.value.kind !== "pipe") return;
      assert.equal(only.value.operators.map(({ kind }) => kind).filter((kind) => kind !== "extend"), ["where"], text);
      const back = kql.read?.(text).rules[0]?.signals[0]?.predicate;
      assert.is(back?.kind === "comparison" ? back.field : "", `kql:${field}`, text);
    }),
    { numRuns: 400 },
  );
  assert.ok(shown > 20, `only ${shown} were printed`);
});

test.run();
