import { compilePredicate, compileRule, type Detection, type Event, fieldInfo, type FieldValue, type Predicate, type Rule } from "@isorule/core";
import { witnessesOf, witnessSet } from "@isorule/proof";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { predicateMutants } from "../../kit/mutate-predicate.js";
import { randomEvent, randomPredicate } from "../../kit/random-rules.js";
import { sequenceRule } from "../../kit/sequence-cases.js";

const test = suite("proof: witnesses");

const ruleOf = (predicate: Predicate, event = "process_creation"): Rule => ({ ...sequenceRule, signals: [{ name: "s", event, predicate }], detection: { kind: "signal", signal: "s" } });
const text = (field: string, operator: "equals" | "contains" | "startsWith" | "endsWith" | "like" | "regex" | "cidr", ...values: string[]): Predicate => ({ kind: "comparison", field, operator, values, caseSensitive: false });
const and = (...operands: Predicate[]): Predicate => ({ kind: "and", operands });
const or = (...operands: Predicate[]): Predicate => ({ kind: "or", operands });
const not = (operand: Predicate): Predicate => ({ kind: "not", operand });

const holdsOn = (event: Event, predicate: Predicate): boolean => compilePredicate(predicate)(event);

test("each value of each comparison decides in both directions", () => {
  const image = text("process.executable", "endsWith", "\\cmd.exe", "\\powershell.exe");
  const line = text("process.command_line", "contains", "-enc", "iex");
  const parent = text("process.parent.name", "equals", "w3wp.exe");
  const rule = ruleOf(and(image, line, not(parent)));
  const events = witnessesOf(rule).map(({ events: [event] }) => event as Event);
  for (const [leaf, value] of [[image, "\\cmd.exe"], [image, "\\powershell.exe"], [line, "-enc"], [line, "iex"]] as const) {
    const alone = { ...leaf, values: [value] } as Predicate;
    const others = and(...[image, line].filter((each) => each !== leaf), not(parent));
    assert.ok(events.some((event) => holdsOn(event, others) && holdsOn(event, alone)), `${value} decides that the rule fires`);
  }
  for (const leaf of [image, line]) assert.ok(events.some((event) => !holdsOn(event, leaf) && holdsOn(event, and(...[image, line].filter((each) => each !== leaf), not(parent)))));
  assert.ok(events.some((event) => holdsOn(event, and(image, line, parent))));
});

test("the answer of a witness is that of the rule, and no event states a field that follows from another one", () => {
  fc.assert(
    fc.property(randomPredicate, (predicate) => {
      const rule = ruleOf(predicate);
      const fires = compileRule(rule);
      for (const witness of witnessesOf(rule)) {
        assert.is(witness.fires, fires(witness.events).length > 0, witness.why);
        for (const { fields } of witness.events) for (const field of Object.keys(fields)) assert.is(fieldInfo(field)?.derive, undefined, field);
      }
    }),
    { numRuns: 300 },
  );
});

/** Events over what a predicate names: its texts, and texts near them. */
function nearEvents(predicate: Predicate): fc.Arbitrary<Event> {
  const texts = new Set<string>(["", "a", "B", "x"]);
  const visit = (node: Predicate): void => {
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    else if (node.kind === "not") visit(node.operand);
    else if (node.kind === "comparison" || node.kind === "keyword") for (const value of node.values) texts.add(String(value)).add(String(value).toUpperCase()).add(String(value).slice(1));
  };
  visit(predicate);
  const piece = fc.constantFrom(...texts);
  const value: fc.Arbitrary<FieldValue> = fc.tuple(piece, piece, piece).map((parts) => parts.join(""));
  const path = fc.tuple(fc.constantFrom("", "C:\\", "x\\"), value).map((parts) => parts.map(String).join(""));
  return fc
    .record({ "process.executable": path, "process.command_line": value, "process.pid": fc.integer({ min: -1, max: 4 }), "user.account": path, "process.parent.executable": path }, { requiredKeys: [] })
    .map((fields) => ({ class: "process_creation", time: 0, fields }));
}

test("a small change of a predicate is noticed by a witness", () => {
  let noticed = 0;
  let missed = 0;
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(randomPredicate, fc.infiniteStream(fc.nat()), (predicate, seeds) => {
      const witnesses = witnessesOf(ruleOf(predicate)).map(({ events: [event] }) => event as Event);
      const fires = compilePredicate(predicate);
      const samples = [...fc.sample(nearEvents(predicate), { numRuns: 300, seed: seeds.next().value }), ...fc.sample(randomEvent, { numRuns: 100, seed: 7 })];
      for (const mutant of predicateMutants(predicate)) {
        const other = compilePredicate(mutant.predicate);
        if (witnesses.some((event) => fires(event) !== other(event))) noticed++;
        else {
          const shown = samples.find((event) => fires(event) !== other(event));
          if (shown === undefined) continue; // as far as we can see the same
          missed++;
          kinds.set(mutant.change, (kinds.get(mutant.change) ?? 0) + 1);
        }
      }
    }),
    { numRuns: 400, seed: 20_261_122 },
  );
  const share = noticed / (noticed + missed);
  console.log(`\n${noticed} of ${noticed + missed} changes noticed: ${(share * 100).toFixed(1)} %; missed: ${JSON.stringify(Object.fromEntries([...kinds].sort((a, b) => b[1] - a[1]).slice(0, 12)))}`);
  assert.ok(share >= 0.97, `${share}`);
});

const whys = (rule: Rule, wanted: RegExp): readonly boolean[] => witnessesOf(rule).filter(({ why }) => wanted.test(why)).map(({ fires }) => fires);

test("a sequence is shown at the edge of its window, at ties, in another order and with other keys", () => {
  assert.equal(whys(sequenceRule, /^all steps in order/), [true]);
  assert.equal(whys(sequenceRule, /very end of the window/), [true]);
  assert.equal(whys(sequenceRule, /a millisecond behind/), [false]);
  assert.equal(whys(sequenceRule, /other way round|at one instant|^without step|^another host.name|^no host.name/), [false, false, false, false, false, false, false]);
  assert.equal(whys(sequenceRule, /host.name of the last event in the other case/), [true]);
});

test("steps with keys of their own share the values of these", () => {
  const detection: Detection = { kind: "sequence", by: ["process.pid"], keys: [["process.pid"], ["process.parent.pid"]], within: 60_000, steps: ["first", "second"] };
  const signals = ["first", "second"].map((name) => ({ name, event: "process_creation", predicate: text("process.command_line", "contains", name) }));
  const rule: Rule = { ...sequenceRule, signals, detection };
  assert.equal(whys(rule, /^all steps in order/), [true]);
  assert.equal(whys(rule, /^another process.parent.pid|^no process.parent.pid in the last/), [false, false]);
});

test("a threshold is shown at its number, one below and one above", () => {
  const count: Rule = { ...sequenceRule, detection: { kind: "count", of: ["first"], by: ["host.name"], within: 60_000, threshold: [{ operator: "gte", value: 5 }] } };
  assert.equal(new Set(whys(count, /^reaches 4/)), new Set([false]));
  assert.equal(new Set(whys(count, /^reaches [56]/)), new Set([true]));
  assert.equal(whys(count, /^another host.name in the last/), [true], "of six events one may be elsewhere");
  const distinct: Rule = { ...sequenceRule, detection: { kind: "distinct", of: ["first"], field: "user.account", by: ["host.name"], within: 60_000, threshold: [{ operator: "gte", value: 3 }] } };
  assert.equal(whys(distinct, /^reaches 3/), [true]);
  assert.equal(whys(distinct, /^reaches 2|^3 events with one value/), [false, false]);
  const sum: Rule = { ...sequenceRule, detection: { kind: "aggregate", of: ["first"], field: "process.pid", function: "sum", by: [], within: 60_000, threshold: [{ operator: "gt", value: 100 }] } };
  assert.equal(whys(sum, /^reaches 100$/), [false]);
  assert.equal(whys(sum, /^reaches 101$/), [true]);
});

test("exclusions and alternatives of one field are told apart", () => {
  const rule = ruleOf(and(or(text("process.executable", "endsWith", "\\a.exe"), text("process.executable", "startsWith", "D:\\")), not(text("process.executable", "like", "*\\Temp\\*.exe"))));
  assert.equal(witnessSet(rule).leftOut, []);
});

test("networks are shown at their edges and beside them", () => {
  const addresses = witnessesOf(ruleOf(text("destination.ip", "cidr", "10.0.0.0/8"), "network_connection")).map(({ events: [event], fires }) => `${String(event?.fields["destination.ip"])} ${fires}`);
  for (const wanted of ["10.0.0.0 true", "10.255.255.255 true", "9.255.255.255 false", "11.0.0.0 false"]) assert.ok(addresses.includes(wanted), wanted);
});

test("lists of thousands are bounded, and what is left out is said", () => {
  const values = Array.from({ length: 5_000 }, (_, at) => `name${at}.example`);
  const set = witnessSet(ruleOf(text("dns.question.name", "endsWith", ...values), "dns_query"));
  assert.ok(set.witnesses.length <= 400);
  assert.ok(set.leftOut.some(({ reason, what }) => reason === "bound" && what.includes("4976 of 5000 values")), JSON.stringify(set.leftOut));
});

test("what no event decides is said", () => {
  const set = witnessSet(ruleOf(text("process.command_line", "contains", "ab", "xaby")));
  assert.equal(set.leftOut.map(({ reason, what }) => `${reason}: ${what}`), ["undecided: process.command_line contains xaby"]);
});

test("deep and wide predicates of strangers come to an end", () => {
  let deep: Predicate = text("process.command_line", "contains", "a");
  for (let at = 0; at < 300; at++) deep = at % 2 === 0 ? and(text("process.command_line", "contains", `t${at}`), deep) : or(not(deep), text("user.account", "equals", `u${at}`));
  assert.ok(witnessesOf(ruleOf(deep)).length > 0);
  const wide = and(...Array.from({ length: 800 }, (_, at) => or(text("process.command_line", "contains", `a${at}`), text("process.executable", "contains", `b${at}`))));
  assert.ok(witnessesOf(ruleOf(wide)).length >= 0);
  const regex = text("process.command_line", "regex", "(a|b|[^c]){0,200}(x+x+)+y$");
  assert.ok(witnessesOf(ruleOf(regex)).some(({ fires }) => fires));
});

test.run();
