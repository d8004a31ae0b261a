import { spl } from "@isorule/backend-spl/read";
import { compileRule, type Event, type Operator, type Predicate, type Rule, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { hostileTexts } from "../../kit/hostile.js";
import { readConf } from "../../kit/spl-conf.js";
import { foundEvents, runSpl, splData, splRecords } from "../../kit/spl-engine.js";
import { compare, eventRule, ruleOf, toSpl } from "../../kit/spl-rule.js";

const test = suite("backend-spl: hostile texts");

const vocabularies = spl.vocabularies as Readonly<Record<string, Vocabulary>>;
const sysmon = vocabularies["sysmon"] as Vocabulary;

/** Half of a character cannot be written in any encoding; a rule with one is refused. */
const isRefused = (text: string): boolean => /[\ud800-\udfff]/u.test(text);

const formats = ["query", "savedsearch", "security-content"];

const operators: readonly Operator[] = ["equals", "contains", "startsWith", "endsWith"];

/** The text as a `like` pattern and as a regex that mean exactly it. */
const asLike = (text: string): string => text.replace(/[\\*?]/g, "\\$&");
const asRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Searches from the formats: the text of the query, of the stanza and of the YAML file. */
function searches(rule: Rule, vocabulary: string, formats: readonly string[]): readonly string[] {
  const { documents } = toSpl(rule, vocabulary, formats);
  return documents.map(({ format, text }) => {
    if (format === "savedsearch") return Object.values(readConf(text))[0]?.["search"] as string;
    if (format === "security-content") return ((parse(text) as { search: string }).search).replace(/\n\| `[a-z0-9_]+_filter`$/, "");
    return text;
  });
}

/** The document means the predicate: it finds the event that holds the text and not its neighbours. */
function checkMeaning(name: string, predicate: Predicate, text: string, vocabulary: string): void {
  const rule = eventRule("process_creation", predicate);
  const held = [text, `x${text}`, `${text}x`, `x${text}x`, `${text}${text}`, text.slice(1), text.slice(0, -1), text.toUpperCase(), "x", text.replaceAll("*", "xx"), text.replaceAll("?", "x"), text.replaceAll("\\", "")];
  const events: readonly Event[] = [...new Set(held)].map((value, time) => ({ class: "process_creation", time, fields: { "process.command_line": value } }));
  const expected = compileRule(rule)(events).map(({ events: [index] }) => index as number).sort((a, b) => a - b);
  const asked = name.startsWith("equals in") ? formats : ["query"];
  const found = searches(rule, vocabulary, asked);
  assert.is(found.length, asked.length, `${name} has a document in each format`);
  for (const search of found) {
    const records = splRecords(events, vocabularies[vocabulary] as Vocabulary);
    assert.is(records.length, events.length, "each event is held");
    assert.equal(foundEvents(search, records), expected, `${name}\n${search.slice(0, 400)}`);
  }
}

for (const { name, text } of hostileTexts) {
  test(`value: ${name}`, () => {
    if (isRefused(text)) {
      const { documents, diagnostics } = toSpl(eventRule("process_creation", compare("process.command_line", "equals", text)), "sysmon");
      assert.is(documents.length, 0);
      assert.equal(diagnostics.map(({ code }) => code), ["spl/unprintable-text"]);
      return;
    }
    for (const vocabulary of ["sysmon", "cim"]) {
      for (const operator of operators) {
        checkMeaning(`${operator} in ${vocabulary}`, compare("process.command_line", operator, text), text, vocabulary);
        checkMeaning(`${operator} with case in ${vocabulary}`, { kind: "comparison", field: "process.command_line", operator, values: [text], caseSensitive: true }, text, vocabulary);
      }
      checkMeaning(`like in ${vocabulary}`, compare("process.command_line", "like", `?${asLike(text)}*`), text, vocabulary);
      // A regex of the portable core has at most 8,000 parts.
      if (text.length < 8000) checkMeaning(`regex in ${vocabulary}`, compare("process.command_line", "regex", asRegex(text)), text, vocabulary);
      checkMeaning(`not equals in ${vocabulary}`, { kind: "not", operand: compare("process.command_line", "equals", text) }, text, vocabulary);
    }
    checkMeaning("list", compare("process.command_line", "contains", "zz", text, "yy"), text, "sysmon");
  });

  test(`keyword: ${name}`, () => {
    if (isRefused(text)) return;
    const rule = eventRule("process_creation", { kind: "keyword", values: [text], caseSensitive: false });
    const events: readonly Event[] = [`x${text}x`, "nothing of it"].map((value, time) => ({ class: "process_creation", time, fields: { "process.command_line": value } }));
    for (const search of searches(rule, "sysmon", formats)) {
      const ids = runSpl(search, splData(events, sysmon)).map((row) => row["id"]);
      assert.ok(ids.includes("0"), search.slice(0, 300));
      // Blanks and the signs of XML stand in the raw text of every event.
      if (!/^[\s0-9A-Za-z=<>"'/-]{0,3}$/.test(text)) assert.not(ids.includes("1"), search.slice(0, 300));
    }
  });

  test(`title and description: ${name}`, () => {
    const rule: Rule = { ...ruleOf({ a: ["process_creation", compare("process.command_line", "contains", "cmd")] }, { kind: "signal", signal: "a" }), title: text, description: text, authors: [text], falsePositives: [text], dataSources: [text], references: [{ url: text }] };
    const { documents, diagnostics } = toSpl(rule, "sysmon", ["query", "savedsearch", "security-content"]);
    const [query, conf, yaml] = documents.map((document) => document.text);
    assert.is(query, toSpl({ ...rule, title: "x", description: "x" }, "sysmon").documents[0]?.text, "the plain search holds no metadata");

    const stanzas = Object.entries(readConf(conf ?? ""));
    assert.is(stanzas.length, 1, "one stanza");
    const [title, settings] = stanzas[0] as (typeof stanzas)[number];
    const changed = diagnostics.filter(({ code }) => code === "spl/text-changed").map(({ message }) => message);
    if (title !== text) assert.ok(changed.some((message) => message.includes("title")), `${title} is reported as changed`);
    if ((settings["description"] ?? "") !== text) assert.ok(changed.some((message) => message.includes("description")), `${settings["description"] ?? ""} is reported as changed`);
    assert.is(settings["search"], query?.trim().replaceAll("\n", " \n"), "the search is what was printed");
    assert.equal(Object.keys(settings).filter((key) => key !== "description"), Object.keys(Object.values(readConf(toSpl({ ...rule, title: "x", description: "x" }, "sysmon", ["savedsearch"]).documents[0]?.text ?? ""))[0] ?? {}).filter((key) => key !== "description"), "no setting is added");

    const detection = parse(yaml ?? "", { version: "1.1" }) as Record<string, unknown>;
    assert.equal(detection, parse(yaml ?? "", { version: "1.2" }), "both versions of YAML read the same");
    assert.is(detection["name"], text);
    assert.is(detection["description"], text.trim());
    assert.is(detection["author"], text);
    assert.is(detection["known_false_positives"], text.trim());
    assert.equal(detection["references"], [text]);
  });

  test(`field name: ${name}`, () => {
    const field = `event_data.${text}`;
    const rule = ruleOf({ a: ["application", { kind: "and", operands: [compare(field, "equals", "v"), { kind: "not", operand: compare(field, "regex", "^w.") }] }] }, { kind: "signal", signal: "a" });
    const { documents, diagnostics } = toSpl(rule, "sysmon");
    if (documents.length === 0) {
      assert.equal(diagnostics.map(({ code, fidelity }) => `${code} ${fidelity}`), ["spl/field-name dropped"]);
      return;
    }
    const events: readonly Event[] = ["v", "w1"].map((value, time) => ({ class: "application", time, fields: { [field]: value } }));
    assert.equal(runSpl(documents[0]?.text ?? "", splData(events, sysmon)).map((row) => row["id"]), ["0"]);
  });
}

test("only the values of the rule stand in quotes: everything else of a search is its own", () => {
  for (const { text } of hostileTexts) {
    if (isRefused(text)) continue;
    const [document] = toSpl(eventRule("process_creation", compare("process.command_line", "contains", text)), "sysmon").documents;
    const bare = withoutQuotes(document?.text ?? "");
    assert.match(bare, /^source="" EventCode=1\s+(CommandLine=""|CommandLine IN \("", ""\)|\| where match\(coalesce\((CommandLine|replace\(replace\(replace\(CommandLine, "", ""\), "", ""\), "", ""\)), ""\), ""\))\s*$/, text);
  }
});

function withoutQuotes(search: string): string {
  let bare = "";
  for (let at = 0; at < search.length; at++) {
    bare += search[at];
    if (search[at] !== '"') continue;
    for (at++; search[at] !== '"'; at++) {
      assert.ok(at < search.length, "every quote is closed");
      if (search[at] === "\\") at++;
    }
    bare += '"';
  }
  return bare;
}

test("fields of Splunk's own and words of searches", () => {
  for (const name of ["source", "host", "index", "_raw", "_time", "date_hour", "eventtype"]) {
    assert.equal(toSpl(eventRule("application", compare(`event_data.${name}`, "equals", "v")), "sysmon").diagnostics.map(({ code }) => code), ["spl/field-name"], name);
  }
  // A search would take these for times or operators.
  assert.match(toSpl(eventRule("application", compare("event_data.earliest", "equals", "v")), "sysmon").documents[0]?.text ?? "", "where match(coalesce(earliest, ");
  assert.match(toSpl(eventRule("application", compare("event_data.NOT", "equals", "v")), "sysmon").documents[0]?.text ?? "", '"NOT"="v"');
  assert.match(toSpl(eventRule("application", compare("event_data.like", "regex", "v")), "sysmon").documents[0]?.text ?? "", "'like'");
  assert.match(toSpl(eventRule("application", compare("event_data.a-b.c", "equals", "v")), "sysmon").documents[0]?.text ?? "", '"a-b.c"="v"');
  assert.match(toSpl(eventRule("application", compare("event_data.a-b.c", "regex", "v")), "sysmon").documents[0]?.text ?? "", "'a-b.c'");
});

test.run();
