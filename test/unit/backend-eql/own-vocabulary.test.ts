import { transpile, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchElastic } from "../../kit/elastic-search.js";
import { codesOf, compare, eventRule, not, onOneLine } from "./make-rule.js";

const test = suite("a mapping of the user's own");

const column = (name: string, more: object = {}): { name: string; source: string } => ({ name, source: "a test", ...more });

/** File events in two places: `beat` names the fields otherwise, and its path is an address by mistake. */
const vocabulary = (rewrite?: string): Vocabulary => ({
  vocabulary: "own",
  title: "Own names",
  fields: { "process.executable": column("exe", rewrite === undefined ? {} : { rewrite }) },
  events: {
    file_event: {
      variants: [
        { name: "agent", source: { index: "own-*", category: "my category" }, fields: { "file.path": column("path") } },
        { name: "beat", source: {}, fields: { "file.path": column("address", { type: "ip" }) } },
      ],
    },
    dns_query: { variants: [{ source: {}, fields: { "dns.question.name": column("question") } }] },
  },
});

test("a place for which EQL cannot say the condition is left out, with the reason", () => {
  const transpiled = transpile(eventRule("file_event", compare("file.path", "contains", "x")), eql, { vocabulary: vocabulary() });
  assert.is(transpiled.documents[0]?.text, '"my category" where path : "*x*"\n');
  assert.equal(codesOf(transpiled), ["eql/place-left-out"]);
  assert.is(transpiled.diagnostics[0]?.message, "`one` does not look at beat: contains cannot be used on `address`, which is a field of type ip.");
  assert.is(transpiled.fidelity, "approximate");
});

test("a source without anything looks at all events", () => {
  const transpiled = transpile(eventRule("dns_query", not(compare("dns.question.name", "equals", "x"))), eql, { vocabulary: vocabulary(), formats: ["query", "kibana"] });
  assert.is(transpiled.documents[0]?.text, 'any where not question : "x"\n');
  // Without the key Kibana takes the patterns of its settings.
  assert.not.ok("index" in (JSON.parse(transpiled.documents[1]?.text ?? "") as object));
});

test("a category that is no identifier is quoted", () => {
  for (const [category, text] of [["process", "process"], ["any", "any"], ["sequence", '"sequence"'], ["my category", '"my category"'], ['a"\\\u0001', '"a\\"\\\\\\u{01}"']] as const) {
    const own: Vocabulary = { ...vocabulary(), events: { dns_query: { variants: [{ source: { category }, fields: { "dns.question.name": column("question") } }] } } };
    const query = transpile(eventRule("dns_query", compare("dns.question.name", "equals", "x")), eql, { vocabulary: own }).documents[0]?.text ?? "";
    assert.is(query, `${text} where question : "x"\n`);
    const search = searchElastic(query, new Map([["question", "keyword"], ["event.category", "keyword"]]));
    assert.is(search.fires([{ time: 0, fields: { question: "x", "event.category": [category] } }]), true);
    assert.is(search.fires([{ time: 0, fields: { question: "x", "event.category": ["other"] } }]), category === "any");
  }
});

test("a place that is left out is not searched", () => {
  const { events } = vocabulary();
  const [agent, beat] = events["file_event"]?.variants ?? [];
  const own: Vocabulary = { ...vocabulary(), events: { file_event: { variants: [agent as object, { ...beat, source: { index: "beat-*" } }] as never } } };
  const transpiled = transpile(eventRule("file_event", compare("file.path", "contains", "x")), eql, { vocabulary: own, formats: ["kibana"] });
  assert.equal((JSON.parse(transpiled.documents[0]?.text ?? "") as { index: unknown }).index, ["own-*"]);
});

test("fields that only one of two places maps are optional", () => {
  const { events } = vocabulary();
  const both: Vocabulary = { ...vocabulary(), events: { file_event: { variants: [...(events["file_event"]?.variants?.slice(0, 1) ?? []), { name: "other", source: {}, fields: { "file.path": column("file") } }] } } };
  const transpiled = transpile(eventRule("file_event", not(compare("file.path", "equals", "x"))), eql, { vocabulary: both });
  assert.is(onOneLine(transpiled.documents[0]?.text.trimEnd() ?? ""), 'any where (?event.category == "my category" and (?path == null or not ?path : "x")) or ?file == null or not ?file : "x"');
});

test("a type that EQL cannot compare is refused", () => {
  for (const type of ["time", "guid", "dynamic", "hexNumber"] as const) {
    const own: Vocabulary = { ...vocabulary(), events: { dns_query: { variants: [{ source: {}, fields: { "dns.question.name": column("question", { type }) } }] } } };
    assert.equal(codesOf(transpile(eventRule("dns_query", compare("dns.question.name", "equals", "x")), eql, { vocabulary: own })), ["eql/operator-not-for-type"]);
  }
});

test("a rewrite that does not exist is reported", () => {
  const transpiled = transpile(eventRule("file_event", compare("process.executable", "equals", "x")), eql, { vocabulary: vocabulary("toString") });
  assert.equal(codesOf(transpiled), ["eql/unknown-rewrite"]);
  assert.is(transpiled.documents.length, 0);
});

test.run();
