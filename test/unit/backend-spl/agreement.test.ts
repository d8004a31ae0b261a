import { spl } from "@isorule/backend-spl/read";
import { compileRule, type Event, type NativeRecord, type Predicate, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { splEvent, splPredicate } from "../../kit/spl-arbitraries.js";
import { everyAnswer, foundEvents, splRecords } from "../../kit/spl-engine.js";
import { compare, eventRule, toSpl } from "../../kit/spl-rule.js";

const test = suite("backend-spl: printed searches and the rule agree");

const vocabularies = spl.vocabularies as Readonly<Record<string, Vocabulary>>;

/** The events that a rule fires on, by its own meaning and by its printed search under every reading of the manuals. */
function check(event: string, predicate: Predicate, events: readonly Event[], vocabularyName: string): void {
  const vocabulary = vocabularies[vocabularyName] as Vocabulary;
  const rule = eventRule(event, predicate);
  const { documents, diagnostics } = toSpl(rule, vocabularyName);
  const [document] = documents;
  if (document === undefined) {
    const lost = diagnostics.filter(({ code }) => code !== "map/constant-unit" && code !== "map/regex-on-derived-field");
    assert.equal(lost.filter(({ fidelity }) => fidelity === "dropped"), []);
    return;
  }
  const expected = compileRule(rule)(events).map(({ events: [index] }) => index).sort();
  for (const open of everyAnswer) {
    for (const spelling of ["entities", "characters"] as const) {
      const records = splRecords(events, vocabulary, spelling);
      assert.is(records.length, events.length, "each event is held");
      assert.equal(foundEvents(document.text, records, open), expected, `${JSON.stringify(open)} ${spelling}\n${document.text}`);
    }
  }
}

/** The event with the first value of each list: two fields are compared as single values only. */
function single(event: Event): Event {
  return { ...event, fields: Object.fromEntries(Object.entries(event.fields).map(([name, value]) => [name, Array.isArray(value) ? (value[0] as string) : value])) };
}

const cases: readonly (readonly [vocabulary: string, event: string])[] = [
  ["sysmon", "process_creation"],
  ["sysmon", "registry_set"],
  ["sysmon", "image_load"],
  ["sysmon", "network_connection"],
  ["windows", "process_creation"],
  ["cim", "process_creation"],
  ["cim", "file_event"],
];

for (const [name, event] of cases) {
  test(`random conditions on ${event} events in ${name}`, () => {
    const vocabulary = vocabularies[name] as Vocabulary;
    const lists = name !== "cim";
    fc.assert(
      fc.property(splPredicate(event, vocabulary), fc.array(splEvent(event, vocabulary, lists), { minLength: 1, maxLength: 6 }), (predicate, events) => {
        check(event, predicate, JSON.stringify(predicate).includes("fieldComparison") ? events.map(single) : events, name);
      }),
      { numRuns: Number(process.env["SPL_RUNS"] ?? 300) },
    );
  });
}

test("a keyword is found wherever a value holds it, entities included", () => {
  const event: Event = { class: "process_creation", time: 0, fields: { "process.command_line": 'echo <a> & "b"' } };
  for (const values of [["<A>"], ['& "B"'], ["nothing", "ECHO"]]) check("process_creation", { kind: "keyword", values, caseSensitive: false }, [event], "sysmon");
  check("process_creation", { kind: "keyword", values: ["ECHO"], caseSensitive: true }, [event], "sysmon");
});

test("an order on a field of text takes numbers only: a text that is none meets no bound", () => {
  const held = ["3", "7", "0x9", "-", "abc", "", "10"];
  const events = held.map((value, time): Event => ({ class: "security", time, fields: { "event_data.Size": value } }));
  for (const operator of ["lt", "lte", "gt", "gte"] as const) {
    check("security", compare("event_data.Size", operator, 7), events, "windows");
    check("security", { kind: "not", operand: compare("event_data.Size", operator, 7) }, events, "windows");
  }
});

test("a condition on the text of a process id means its decimal digits, also where the log has hexadecimal ones", () => {
  const events = [3972, 39, 0x39, 4, undefined].map((pid, time): Event => ({ class: "process_creation", time, fields: pid === undefined ? {} : { "process.pid": pid } }));
  for (const vocabulary of ["windows", "sysmon"]) {
    check("process_creation", compare("process.pid", "startsWith", "39"), events, vocabulary);
    check("process_creation", { kind: "not", operand: compare("process.pid", "contains", "9"), }, events, vocabulary);
    check("process_creation", compare("process.pid", "regex", "^[0-9]{2}$"), events, vocabulary);
    check("process_creation", compare("process.pid", "like", "3*2"), events, vocabulary);
  }
});

test("a pattern for one hash is looked for among all hashes of a data model", () => {
  const hashes = ["SHA1=ABCDEF,MD5=AB12CD,IMPHASH=00", "MD5=00AB12CD", null];
  const records = hashes.map((hash, id): NativeRecord => ({ source: "Endpoint.Processes", time: 0, values: { id: String(id), "Processes.process_hash": hash, "Processes.process_name": "x" } }));
  const found = (operator: "like" | "regex", pattern: string): readonly number[] => {
    const [document] = toSpl(eventRule("process_creation", compare("process.hash.md5", operator, pattern)), "cim").documents;
    return foundEvents(document?.text ?? "", records);
  };
  assert.equal(found("like", "AB?2CD"), [0]);
  assert.ok(found("like", "AB*CD").includes(0));
  assert.equal(found("regex", "^ab[0-9]2CD$"), [0]);
});

test("an event with the filler text of the data model counts as one without the field", () => {
  const { documents, diagnostics } = toSpl(eventRule("process_creation", compare("process.command_line", "contains", "know")), "cim");
  assert.match(documents[0]?.text ?? "", 'NOT Processes.process="unknown"');
  assert.equal(diagnostics.map(({ code }) => code), ["spl/filled-value"]);
});

test.run();
