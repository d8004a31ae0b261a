import { spl } from "@isorule/backend-spl/read";
import { splEngine } from "@isorule/backend-spl/engine";
import { compileRule, type Event, type FieldValue, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/**
 * The reader says what a search means as a rule, the engine runs the search: two readings of the same manuals that share
 * nothing but the syntax tree. Fields of text hold no numbers and fields of numbers no text, because the model compares
 * numbers only, and none is empty, because an empty value is an absent one there.
 */
const test = suite("backend-spl: the reader and the engine agree");

const vocabulary = spl.vocabularies["sysmon"] as Vocabulary;

const word = fc.constantFrom("ab", "AB", "a", "xab", "abx", "C:\\ab\\c.exe", "a*b", "a?b", "a%b", "a.b", "ab ab", 'a"b', "10.1.2.3", "192.168.0.1", "fe80::1", "é");
const texts = fc.constantFrom("a", "b", "c");
// Of these the reader knows that they are numbers: of others it says that texts compare by their characters.
const numbers = fc.constantFrom("EventCode", "EventID");
const number = fc.integer({ min: -2, max: 12 });
const quote = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&")}"`;
const pattern = fc.tuple(fc.constantFrom("", "*"), word, fc.constantFrom("", "*")).map((parts) => parts.join(""));
const regex = fc.constantFrom("ab", "^ab", "ab$", "(?i)^AB", "a.b", "\\.exe$", "[a-c]{2}", "(ab|x)", "a\\*b", "^a.*b", "\\bab\\b", "(?i)É");
const like = fc.constantFrom("ab", "%ab", "ab%", "%ab%", "a_b", "%a%b%", "a%b");
const network = fc.constantFrom("10.0.0.0/8", "192.168.0.0/16", "fe80::/10");

const searchLeaf = fc.oneof(
  fc.tuple(texts, fc.constantFrom("=", "!="), pattern).map(([field, sign, value]) => `${field}${sign}${quote(value)}`),
  fc.tuple(texts, fc.array(pattern, { minLength: 1, maxLength: 3 })).map(([field, values]) => `${field} IN (${values.map(quote).join(", ")})`),
  fc.tuple(numbers, fc.constantFrom("<", "<=", ">", ">=", "=", "!="), number).map(([field, sign, value]) => `${field}${sign}${value}`),
  fc.tuple(texts, network).map(([field, value]) => `${field}="${value}"`),
  texts.map((field) => `${field}=*`),
);

const search = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    searchLeaf,
    fc.tuple(tie("node"), fc.constantFrom(" ", " AND ", " OR "), tie("node"), fc.constantFrom(" ", " OR "), searchLeaf).map((parts) => parts.join("")),
    fc.tuple(tie("node"), fc.constantFrom(" ", " OR "), tie("node")).map((parts) => `(${parts.join("")})`),
    tie("node").map((node) => `NOT (${node})`),
    searchLeaf.map((leaf) => `NOT ${leaf}`),
  ),
})).node;

const textValue = fc.oneof(texts, texts.map((field) => `lower(${field})`), fc.tuple(texts, texts).map(([one, other]) => `coalesce(${one}, ${other})`));
const evalLeaf = fc.oneof(
  fc.tuple(textValue, fc.constantFrom("=", "==", "!="), word).map(([value, sign, text]) => `${value}${sign}${quote(text)}`),
  fc.tuple(numbers, fc.constantFrom("<", "<=", ">", ">=", "=", "!="), number).map(([field, sign, value]) => `${field}${sign}${value}`),
  fc.tuple(textValue, like).map(([value, text]) => `like(${value}, ${quote(text)})`),
  fc.tuple(texts, like).map(([field, text]) => `${field} LIKE ${quote(text)}`),
  fc.tuple(texts, regex).map(([field, text]) => `match(${field}, ${quote(text)})`),
  fc.tuple(texts, fc.array(word, { minLength: 1, maxLength: 3 })).map(([field, values]) => `${field} IN (${values.map(quote).join(", ")})`),
  fc.tuple(network, texts).map(([value, field]) => `cidrmatch("${value}", ${field})`),
  fc.oneof(texts, numbers).map((field) => `isnull(${field})`),
  fc.oneof(texts, numbers).map((field) => `isnotnull(${field})`),
);

const condition = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    evalLeaf,
    fc.tuple(tie("node"), fc.constantFrom(" AND ", " OR "), tie("node")).map((parts) => parts.join("")),
    fc.tuple(tie("node"), fc.constantFrom(" AND ", " OR ", " XOR "), tie("node")).map((parts) => `(${parts.join("")})`),
    tie("node").map((node) => `NOT (${node})`),
    evalLeaf.map((leaf) => `NOT ${leaf}`),
    tie("node").map((node) => `if(${node}, 1, 0)=1`),
    tie("node").map((node) => `if(${node}, 1, 0)=0`),
  ),
})).node;

const stages = fc.tuple(
  search,
  fc.array(
    fc.oneof(
      condition.map((text) => `| where ${text}`),
      search.map((text) => `| search ${text}`),
      fc.tuple(texts, fc.constantFrom("=", "!="), regex).map(([field, sign, text]) => `| regex ${field}${sign}${quote(text)}`),
      fc.tuple(texts, texts).map(([to, from]) => `| eval ${to}=lower(${from})`),
      fc.tuple(texts, texts).map(([from, to]) => (from === to ? "" : `| rename ${from} AS ${to}`)),
    ),
    { maxLength: 2 },
  ),
).map(([first, rest]) => [first, ...rest].join(" "));

const event: fc.Arbitrary<Event> = fc
  .record({ a: word, b: word, c: word, EventCode: number, EventID: number }, { requiredKeys: [] })
  .map((values) => ({ class: "spl:events", time: 0, fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [`spl:${name}`, value])) as Record<string, FieldValue> }));

let asked = 0;
let exact = 0;

function agree(text: string, events: readonly Event[]): void {
  asked++;
  const { rules, readings, diagnostics } = spl.read?.(text, { vocabulary }) ?? { rules: [], readings: [], diagnostics: [] };
  const [rule] = rules;
  if (rule === undefined || readings?.[0]?.fidelity !== "exact" || diagnostics.some(({ fidelity }) => fidelity !== undefined)) return;
  exact++;
  const { queries } = splEngine.compile(text);
  assert.is(queries.length, 1, text);
  const run = compileRule(rule);
  for (const each of events) {
    const [stored] = splEngine.store({ ...each, class: rule.signals[0]?.event ?? "" }, vocabulary);
    if (stored === undefined) throw new Error(`no place for ${JSON.stringify(each)}`);
    assert.is(queries[0]?.fires([stored.record]), run([stored.held]).length > 0, `${text}\n${JSON.stringify(each.fields)}\n${JSON.stringify(rule.signals)}`);
  }
}

const events = fc.array(event, { minLength: 4, maxLength: 8 });
const runs = { numRuns: Number(process.env["SPL_RUNS"] ?? 800) };

test("random searches", () => fc.assert(fc.property(search, events, agree), runs));

test("random conditions of where", () => fc.assert(fc.property(condition, events, (text, each) => agree(`* | where ${text}`, each)), runs));

test("random commands one after the other", () => fc.assert(fc.property(stages, events, agree), runs));

test("most of these searches are read exactly, so that the comparison means something", () => {
  console.log(`\n${exact} of ${asked} searches are read exactly`);
  assert.ok(exact / asked > 0.8, `${exact} of ${asked}`);
});

test.run();
