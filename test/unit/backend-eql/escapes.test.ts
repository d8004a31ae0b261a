import { escapeLike, escapeRegex, type Comparison, type Operator } from "@isorule/core";
import { parse as parseToml } from "smol-toml";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchElastic } from "../../kit/elastic-search.js";
import { elasticDocument, indexMapping, readElasticFields } from "../../kit/eql-documents.js";
import { hostileTexts } from "../../kit/hostile.js";
import { codesOf, compare, eventRule, makeEvent, toEql } from "./make-rule.js";

const test = suite("hostile texts");
const known = readElasticFields();

/** Whether half of a surrogate pair is in the text: no EQL string and no TOML file can hold it. */
const isBroken = (text: string): boolean => /\p{Cs}/u.test(text);

const ways: readonly { readonly operator: Operator; readonly spell: (text: string) => string; readonly near: (text: string) => string }[] = [
  { operator: "equals", spell: (text) => text, near: (text) => `${text}x` },
  { operator: "contains", spell: (text) => text, near: (text) => text.slice(1) || "x" },
  { operator: "startsWith", spell: (text) => text, near: (text) => `§${text}` },
  { operator: "endsWith", spell: (text) => text, near: (text) => `${text}§` },
  { operator: "like", spell: (text) => `${escapeLike(text)}*`, near: (text) => `§${text}` },
  { operator: "regex", spell: (text) => `^${escapeRegex(text)}`, near: (text) => `§${text}` },
];

/** Whether the printed query finds a document with the value. */
function finds(query: string, value: string): boolean {
  const document = elasticDocument(makeEvent("iis_configuration", { "event_data.V": value }), "windows-custom");
  // A keyword does not index ten kilobytes.
  const mapping = new Map([...indexMapping(known, ["windows-custom"], [document]), ["winlog.event_data.V", "wildcard" as const]]);
  return searchElastic(query, mapping).fires([document]);
}

for (const { operator, spell, near } of ways) {
  for (const caseSensitive of [false, true]) {
    test(`as values of ${operator}, ${caseSensitive ? "with" : "without"} case`, () => {
      let printed = 0;
      for (const { name, text } of hostileTexts) {
        const node: Comparison = compare("event_data.V", operator, spell(text), { caseSensitive, dotAll: true });
        const transpiled = toEql(eventRule("iis_configuration", node));
        const query = transpiled.documents[0]?.text;
        if (query === undefined) {
          const reasons = isBroken(text) ? ["eql/lone-surrogate"] : ["eql/regex-too-long", "eql/regex-not-portable"];
          assert.ok(transpiled.diagnostics.some(({ code }) => reasons.includes(code)), `${name}: ${codesOf(transpiled).join()}`);
          assert.ok(isBroken(text) || text.length > 150, name);
          continue;
        }
        printed++;
        assert.ok(finds(query, text), `${name}: ${query}`);
        assert.not(finds(query, near(text)), `${name} nearly: ${query}`);
        assert.not(finds(query, "something else"), `${name}: ${query}`);
      }
      assert.ok(printed >= hostileTexts.length - 2, `${printed} of ${hostileTexts.length}`);
    });
  }
}

test("as names of event data", () => {
  const more = ["and", "in", "where", "like", "sequence", "runs", "1st", "a-b", "a b", "ä", "@x", "_x", "a.b", "x:y", "a?", "(a)", "`", "``"];
  let printed = 0;
  for (const text of [...hostileTexts.map((hostile) => hostile.text), ...more]) {
    const transpiled = toEql(eventRule("iis_configuration", compare(`event_data.${text}`, "equals", "x")));
    const query = transpiled.documents[0]?.text;
    if (query === undefined) {
      assert.equal(codesOf(transpiled), ["eql/name-impossible"], text);
      assert.ok(/[*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|^\s*$|^\.|\.$|\.\s*\./u.test(text), `refused: ${JSON.stringify(text)}`);
      continue;
    }
    printed++;
    // The query asks for this field and no other: it finds the value there, and none that lies elsewhere.
    const channel = { "winlog.channel": "Microsoft-IIS-Configuration/Operational" };
    const found = (fields: Readonly<Record<string, string>>): boolean => searchElastic(query, new Map(Object.keys({ ...channel, ...fields }).map((name) => [name, "keyword"]))).fires([{ time: 0, fields: { ...channel, ...fields } }]);
    assert.equal([found({ [`winlog.event_data.${text}`]: "x" }), found({ [`winlog.event_data.${text}`]: "y" }), found({ [`winlog.event_data.${text}x`]: "x" }), found({ [`winlog.event_data.x${text}`]: "x" })], [true, false, false, false], text);
  }
  assert.ok(printed > 45, `${printed} printed`);
});

test("in queries hold no character that nobody sees", () => {
  for (const { name, text } of hostileTexts) {
    const query = toEql(eventRule("iis_configuration", compare("event_data.V", "contains", text))).documents[0]?.text ?? "";
    assert.not(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(query.replaceAll("\n", "")), name);
  }
});

interface KibanaRule {
  readonly [key: string]: unknown;
  readonly query: string;
}

interface TomlRule {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly rule: Readonly<Record<string, unknown>>;
}

test("in the texts of a rule, in every envelope", () => {
  for (const { name, text } of hostileTexts) {
    const texts = { title: text, description: text, authors: [text], tags: [text], falsePositives: [text], license: text, references: [{ url: text }] };
    const attack = [{ technique: "T1505.004", name: text, tactics: ["persistence"] }];
    const rule = eventRule("iis_configuration", compare("event_data.V", "equals", "x"), { ...texts, attack, created: "2026-11-22", investigation: `<${text}>`, dataSources: [`<${text}>`] });
    const transpiled = toEql(rule, ["query", "kibana", "toml"]);
    const [query, kibana, toml] = transpiled.documents.map((document) => document.text);
    assert.is(kibana?.split("\n").length, 2, name);
    const json = JSON.parse(kibana ?? "") as KibanaRule;
    checkFields(json, text, name);
    assert.is(`${json.query}\n`, query, name);
    assert.ok(String(json["note"]).includes(`<${text}>`), name);
    if (isBroken(text)) {
      assert.equal([toml, codesOf(transpiled)], [undefined, ["eql/toml-text"]], name);
      continue;
    }
    const read = parseToml(toml ?? "") as unknown as TomlRule;
    checkFields(read.rule, text, name);
    assert.is(read.rule["query"], query, name);
    assert.ok(String(read.rule["note"]).includes(`<${text}>`), name);
    assert.equal(Object.keys(read).sort(), ["metadata", "rule"], name);
  }
});

function checkFields(rule: Readonly<Record<string, unknown>>, text: string, name: string): void {
  assert.is(rule["name"], text, name);
  assert.is(rule["description"], text, name);
  assert.is(rule["license"], text, name);
  for (const key of ["author", "tags", "false_positives", "references"]) assert.equal(rule[key], [text], `${name} ${key}`);
}

test("in the query of an envelope", () => {
  for (const { name, text } of hostileTexts) {
    for (const operator of ["equals", "contains"] as const) {
      const [query, kibana, toml] = toEql(eventRule("iis_configuration", compare("event_data.V", operator, text), { created: "2026-11-22" }), ["query", "kibana", "toml"]).documents.map((document) => document.text);
      if (query === undefined) continue;
      assert.is(`${(JSON.parse(kibana ?? "") as KibanaRule).query}\n`, query, name);
      assert.is((parseToml(toml ?? "") as unknown as TomlRule).rule["query"], query, name);
    }
  }
});

test.run();
