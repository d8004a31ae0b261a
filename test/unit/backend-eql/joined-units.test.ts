import { compilePredicate, type Detection, type Event, mapRule, normalizeRule, type Predicate, type Rule, type Signal, transpile, type Transpiled, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileEql, searchElastic } from "../../kit/elastic-search.js";
import { elasticDocument, indexMapping, readElasticFields, recordedBy } from "../../kit/eql-documents.js";
import { codesOf, compare, makeRule, not, onlyQuery, onOneLine, or, toEql } from "./make-rule.js";
import { eventOf, predicateOf, worlds } from "./random-worlds.js";

const test = suite("several units of single events");
const ecs = eql.vocabularies["ecs"] as Vocabulary;
const known = readElasticFields();

const signal = (name: string, event: string, predicate: Predicate): Signal => ({ name, event, predicate });
const use = (name: string): Detection => ({ kind: "signal", signal: name });
/** A rule that fires on an event of any of the signals. */
const anyOfSignals = (...signals: readonly Signal[]): Rule => makeRule(signals, { kind: "any", operands: signals.map(({ name }) => use(name)) });
const partsOf = ({ documents }: Transpiled): readonly (readonly [string, readonly string[]])[] => documents.map(({ part, units }) => [part, units]);

const a = signal("a", "file_event", compare("file.path", "contains", "a"));
const b = signal("b", "file_event", compare("process.executable", "contains", "b"));
const keyword = signal("k", "file_event", { kind: "keyword", values: ["x"], caseSensitive: false });
const sequence: Detection = { kind: "sequence", by: [], within: 60_000, steps: ["a", "b"] };

test("of one event class share what selects the events", () => {
  const query = onOneLine(onlyQuery(anyOfSignals(a, b)));
  assert.is(
    query,
    'file where ((?host.os.type == "windows" and event.action in ("creation", "overwrite")) or (event.provider == "Microsoft-Windows-Sysmon" and event.code == "11")) and (file.path : "*a*" or process.executable : "*b*")',
  );
  assert.equal(partsOf(toEql(anyOfSignals(a, b))), [["", ["a", "b"]]]);
  assert.is(toEql(anyOfSignals(a, b)).fidelity, "exact");
});

test("say a condition once that two of them have", () => {
  assert.is(onlyQuery(anyOfSignals(a, { ...a, name: "again" })), onlyQuery(anyOfSignals(a)));
});

test("are each looked for in their own places", () => {
  const named = signal("named", "process_creation", compare("process.name", "equals", "a.exe"));
  const renamed = signal("renamed", "process_creation", compare("process.pe.original_file_name", "equals", "a.exe"));
  const query = onOneLine(onlyQuery(anyOfSignals(named, renamed)));
  // Security 4688 has no original file name, so that the second one does not look there.
  const sources = '(?host.os.type == "windows" and event.action == "start") or (event.provider == "Microsoft-Windows-Sysmon" and event.code == "1")';
  const security = '(event.provider == "Microsoft-Windows-Security-Auditing" and event.code == "4688")';
  assert.is(query, `process where ((${sources} or ${security}) and process.name : "a.exe") or ((${sources}) and ?process.pe.original_file_name : "a.exe")`);
});

test("of several categories are looked for in any, with the category of each said once", () => {
  const started = signal("started", "process_creation", compare("process.name", "equals", "a.exe"));
  const query = onOneLine(onlyQuery(anyOfSignals(a, b, started)));
  assert.ok(query.startsWith('any where (event.category == "file" and ('), query);
  assert.is(query.match(/event\.category == "file"/g)?.length, 1);
  assert.is(query.match(/event\.category == "process"/g)?.length, 1);
});

test("mark a field as optional that the index of another unit lacks, and guard its negation", () => {
  const registry = signal("registry", "registry_set", not(compare("registry.path", "contains", "x")));
  const query = onOneLine(onlyQuery(anyOfSignals(a, registry)));
  assert.match(query, '(?registry.path == null or not ?registry.path : "*x*")');
  assert.match(query, '?file.path : "*a*"');
  // In a rule of its own, every index that is searched maps the path.
  assert.match(onlyQuery(anyOfSignals(registry)), 'not registry.path : "*x*"');
});

test("keep their own name when the others are dropped, and say which ones they are", () => {
  const two = toEql(anyOfSignals(a, keyword, b));
  assert.equal(partsOf(two), [["a-or-b", ["a", "b"]]]);
  assert.is(two.fidelity, "dropped");
  assert.equal(two.diagnostics.map(({ code, message }) => [code, message.split(" ")[0]]), [["eql/no-keywords", "`k`"]]);
  assert.is(two.documents[0]?.text, toEql(anyOfSignals(a, b)).documents[0]?.text);
  const one = toEql(anyOfSignals(keyword, b));
  assert.equal(partsOf(one), [["b", ["b"]]]);
  assert.is(one.documents[0]?.text, toEql(anyOfSignals(b)).documents[0]?.text);
  assert.is(toEql(anyOfSignals(keyword)).documents.length, 0);
});

test("keep their remarks, each with the name of its unit", () => {
  const umlaut = signal("umlaut", "file_event", compare("file.path", "contains", "Ä"));
  const found = toEql(anyOfSignals(a, umlaut));
  assert.equal(found.diagnostics.map(({ code, message }) => [code, message.split(" ")[0]]), [["eql/non-ascii-case", "`umlaut`"]]);
  assert.is(found.fidelity, "approximate");
});

test("stand apart from sequences, at the place of the first one", () => {
  const rule = makeRule([a, b], { kind: "any", operands: [use("a"), sequence, use("b")] });
  assert.equal(partsOf(toEql(rule)), [["a-or-b", ["a", "b"]], ["a-b", ["a-b"]]]);
  const flagship = makeRule([a, b], { kind: "any", operands: [sequence, use("b")] });
  assert.equal(partsOf(toEql(flagship)), [["a-b", ["a-b"]], ["b", ["b"]]]);
});

test("have the id of the rule when they are all of it, and one that follows from their names when not", () => {
  const ids = (rule: Rule): readonly string[] => (toEql(rule, ["kibana"]).documents[0]?.text ?? "").trimEnd().split("\n").map((line) => (JSON.parse(line) as { rule_id: string }).rule_id);
  assert.equal(ids(anyOfSignals(a, b)), [anyOfSignals(a).id]);
  const [part] = ids(anyOfSignals(a, keyword, b));
  assert.not.equal(part, anyOfSignals(a).id);
  // The same whatever else the rule has.
  const [joined, other] = ids(makeRule([a, b], { kind: "any", operands: [use("a"), use("b"), sequence] }));
  assert.is(joined, part);
  assert.not.equal(other, part);
});

test("look where any of them looks", () => {
  const loaded = signal("loaded", "image_load", compare("dll.path", "contains", "x"));
  const [line = ""] = (toEql(anyOfSignals(a, loaded), ["kibana"]).documents[0]?.text ?? "").split("\n");
  assert.equal((JSON.parse(line) as { index: unknown }).index, ["logs-endpoint.events.file-*", "logs-windows.sysmon_operational-*", "logs-endpoint.events.library-*"]);
});

test("stay apart where one query would have too many values or be too deep", () => {
  const many = (name: string): Signal => signal(name, "file_event", compare("file.path", "endsWith", Array.from({ length: 600 }, (_, index) => `${name}${index}.dll`)));
  const found = toEql(anyOfSignals(many("m"), many("n")));
  assert.equal(partsOf(found), [["m", ["m"]], ["n", ["n"]]]);
  assert.equal(codesOf(found), []);
  const deep = (name: string): Signal => {
    let predicate: Predicate = compare("file.path", "equals", name);
    for (let level = 0; level < 13; level++) predicate = { kind: "and", operands: [compare("file.path", "contains", `${name}${level}`), or(compare("process.executable", "contains", `${name}${level}`), predicate)] };
    return signal(name, "file_event", predicate);
  };
  const nested = toEql(anyOfSignals(deep("m"), signal("other", "process_creation", compare("process.name", "equals", "x")), deep("n")));
  for (const { text } of nested.documents) compileEql(text);
  assert.ok(nested.documents.flatMap(({ units }) => units).length === 3, JSON.stringify(partsOf(nested)));
});

test("have a name that fits a file name, however many they are", () => {
  const signals = Array.from({ length: 40 }, (_, index) => signal(`signal_number_${index}`, "file_event", compare("file.path", "contains", String(index))));
  assert.equal(partsOf(toEql(anyOfSignals(keyword, ...signals))).map(([part]) => part), ["signal_number_0-or-39-more"]);
});

test("and others never have the same part", () => {
  const loads = signal("a", "image_load", compare("dll.path", "contains", "x"));
  const counted = (of: readonly string[], by: readonly string[]): Detection => ({ kind: "count", of, by, within: 60_000, threshold: [{ operator: "gte", value: 2 }] });
  // Two counts of one signal: the first takes two queries, because its key has two columns.
  const rule = makeRule([loads], { kind: "any", operands: [counted(["a"], ["dll.path"]), counted(["a"], ["host.name"])] });
  assert.equal(partsOf(toEql(rule)).map(([part]) => part), ["a-count-1", "a-count-2", "a-count-2-2"]);
  // The steps of a sequence can spell the names of two units.
  const spelled = ["a", "or", "b"].map((name) => ({ ...a, name, predicate: compare("file.path", "contains", name) }));
  const odd = toEql(makeRule(spelled, { kind: "any", operands: [{ kind: "sequence", by: [], within: 1_000, steps: ["a", "or", "b"] }, use("a"), use("b")] }));
  assert.is(new Set(odd.documents.map(({ part }) => part)).size, 2);
});

test("of a vocabulary without streams and categories are one query, too", () => {
  const column = (name: string): { name: string; source: string } => ({ name, source: "a test" });
  const own: Vocabulary = {
    vocabulary: "own",
    title: "Own names",
    events: { file_event: { variants: [{ source: {}, fields: { "file.path": column("path"), "process.executable": column("exe") } }] } },
  };
  assert.is(transpile(anyOfSignals(a, b), eql, { vocabulary: own }).documents[0]?.text, 'any where path : "*a*" or exe : "*b*"\n');
});

const kinds: Readonly<Record<string, string>> = { process_creation: "process", file_event: "file", registry_set: "registry", image_load: "library", network_connection: "network" };

/** Which streams record the events of the rule's units that the query says, by unit. */
function placesOf(rule: Rule, { documents, diagnostics }: Transpiled): ReadonlyMap<string, readonly string[]> {
  const said = new Set(documents.flatMap(({ units }) => units));
  const leftOut = new Set(diagnostics.flatMap(({ code, message }) => (code === "eql/place-left-out" ? [/^`(.*?)` does not look at (.*?): /.exec(message)?.slice(1).join("/")] : [])));
  const { units } = mapRule(normalizeRule(rule), ecs, () => undefined);
  return new Map(
    units.filter(({ name }) => said.has(name)).map(({ name, signals }) => {
      const places = (signals[0]?.variants ?? []).filter((variant) => !leftOut.has(`${name}/${variant.name}`));
      return [name, places.map(({ source }) => String(source["stream"]))];
    }),
  );
}

const unitOf = fc.constantFrom(...worlds).chain((world) => fc.record({ world: fc.constant(world), predicate: predicateOf(world), events: fc.array(eventOf(world), { minLength: 1, maxLength: 3 }) }));

test("mean what the rule means, with every stream, one stream or one index alone", () => {
  let checks = 0;
  const property = fc.property(fc.array(unitOf, { minLength: 2, maxLength: 3 }), (units) => {
    const rule = anyOfSignals(...units.map(({ world, predicate }, index) => signal(`u${index}`, world.event, predicate)));
    const transpiled = toEql(rule);
    if (transpiled.diagnostics.some(({ code }) => code === "eql/registry-numbers-unseen")) return;
    assert.ok(transpiled.documents.length <= 1);
    const query = transpiled.documents[0]?.text;
    if (query === undefined) return;
    const places = placesOf(rule, transpiled);
    const signals = normalizeRule(rule).signals.map(({ name, event, predicate }) => ({ name, event, matches: compilePredicate(predicate) }));
    const fires = (event: Event, stream: string): boolean =>
      signals.some(({ name, event: of, matches }) => of === event.class && places.get(name)?.includes(stream) === true && matches(recordedBy(event, stream)));
    for (const event of units.flatMap(({ events }) => events)) {
      const streams = new Set([...places].filter(([name]) => signals.some((each) => each.name === name && each.event === event.class)).flatMap(([, each]) => each));
      for (const stream of streams) {
        const document = elasticDocument(event, stream);
        const alone = stream === "defend" ? `defend/${kinds[event.class]}` : stream;
        for (const installed of [[alone], [stream], Object.keys(known.streams)]) {
          const found = searchElastic(query, indexMapping(known, installed, [document])).fires([document]);
          checks++;
          if (found !== fires(event, stream)) throw new Error(`EQL says ${found} with ${installed.join(", ")}\n${query}\n${JSON.stringify(document.fields)}`);
        }
      }
    }
  });
  fc.assert(property, { numRuns: 150 });
  assert.ok(checks > 500, `${checks} checks`);
});

test.run();
