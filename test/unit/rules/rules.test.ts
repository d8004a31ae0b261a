import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileSignal, detect, type Detection, eventClass, formatDiagnostic, type Predicate, readRule, type Rule } from "@isorule/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { mutantsOf } from "../../kit/mutate-rule.js";
import { repositoryRoot } from "../../kit/paths.js";

const test = suite("rules");
const folder = join(repositoryRoot, "rules");
const files = readdirSync(folder).sort();

interface RuleFile {
  readonly file: string;
  readonly text: string;
  readonly rule: Rule;
}

const rules: readonly RuleFile[] = files.map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const { rule, diagnostics } = readRule(text, { file: `rules/${file}` });
  assert.equal(diagnostics.map((each) => formatDiagnostic(each, text)), []);
  return { file, text, rule: rule as Rule };
});

/** Conditions that no event can tell from another one, and why. They stand in the published detection and stay as they are. */
const redundant: Readonly<Record<string, string>> = {
  "dll_dropped: without file.path contains \\system32\\inetsrv\\": "\\inetsrv\\ covers it",
  "foreign_dll_loaded: without dll.path contains \\Windows\\Temp\\": "\\Temp\\ covers it",
  "foreign_dll_loaded: without dll.extension equals dll": "the extension follows from a path that ends with .dll",
  "foreign_dll_loaded: without dll.path endsWith .dll": "the extension follows from a path that ends with .dll",
};

test("every file is a rule file and valid against the schema", () => {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", "rule.schema.json"), "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  assert.ok(rules.length >= 11);
  for (const { file, text } of rules) {
    assert.match(file, /^[a-z0-9]+(-[a-z0-9]+)*\.rule\.yml$/);
    assert.is(text.split("\n")[0], "# yaml-language-server: $schema=../schemas/rule.schema.json", file);
    assert.ok(validate(parse(text)), `${file}: ${JSON.stringify(validate.errors)}`);
  }
});

test("ids and titles are unique, and related rules exist", () => {
  const ids = rules.map(({ rule }) => rule.id);
  assert.is(new Set(ids).size, ids.length);
  assert.is(new Set(rules.map(({ rule }) => rule.title)).size, ids.length);
  for (const { file, rule } of rules) {
    for (const related of rule.related) {
      assert.ok(ids.includes(related.id), `${file} is related to ${related.id}, which is no rule here`);
      assert.is.not(related.id, rule.id, file);
    }
  }
});

test("every rule tells a person what to do with it", () => {
  for (const { file, rule } of rules) {
    for (const key of ["description", "explanation", "response", "investigation", "status", "confidence", "created", "license"] as const) {
      assert.ok(rule[key], `${file} has no ${key}`);
    }
    for (const key of ["attack", "dataSources", "falsePositives", "tuning", "tests", "references", "tags"] as const) {
      assert.ok(rule[key].length > 0, `${file} has no ${key}`);
    }
    assert.ok(rule.attack.some(({ technique, version }) => technique === "T1505.004" && version !== undefined), file);
    for (const { url } of rule.references) assert.match(url, /^https:\/\/[a-z0-9.-]+\/\S+$/, `${file}: ${url}`);
    for (const each of rule.tests) {
      assert.ok(each.command !== undefined && each.cleanup !== undefined, `${file}: ${each.name} has no command or cleanup`);
      assert.ok(each.expect.every(({ signal }) => signal !== undefined), `${file}: ${each.name} expects events without a signal`);
      assert.ok(each.expect.some(({ log }) => log !== undefined), `${file}: ${each.name} does not say what the log shows`);
    }
  }
});

test("together the rules use the eight logged events of T1505.004 on IIS", () => {
  const used = new Set(rules.flatMap(({ rule }) => rule.signals.flatMap((signal) => logsOf(signal.event, signal.predicate))));
  for (const log of [
    "Microsoft-Windows-Sysmon 1",
    "Microsoft-Windows-Sysmon 11",
    "Microsoft-Windows-Security-Auditing 4688",
    "Microsoft-Windows-IIS-Configuration 29",
    "Microsoft-Windows-IIS-W3SVC-WP 2282",
    "Microsoft-Windows-PowerShell 4103",
    "Microsoft-Windows-PowerShell 4104",
    "PowerShell 800",
  ]) {
    assert.ok(used.has(log), `no rule uses ${log}`);
  }
  const direct = rules.filter(({ rule }) => rule.signals.some((signal) => signal.event === "security" && codesOf(signal.predicate).includes("4688")));
  assert.ok(direct.length > 0, "no rule reads Security 4688 as an event of its own");
});

test("every kind of detection is used", () => {
  const used = new Set(rules.flatMap(({ rule }) => kindsOf(rule.detection)));
  assert.equal([...used].sort(), ["aggregate", "all", "any", "count", "distinct", "sequence", "signal", "together"]);
});

for (const { file, rule } of rules) {
  test(`${file}: every example does what it says`, () => {
    assert.ok(rule.examples.match.length > 0 && rule.examples.ignore.length >= 2);
    for (const example of rule.examples.match) {
      assert.ok(detect(rule, example.events).length > 0, `silent on: ${example.name}`);
      for (const name of example.signals ?? []) {
        const signal = rule.signals.find((each) => each.name === name);
        assert.ok(signal !== undefined && example.events.some(compileSignal(signal)), `${name} matches no event of: ${example.name}`);
      }
    }
    for (const example of rule.examples.ignore) assert.equal(detect(rule, example.events), [], `fires on: ${example.name}`);
  });

  test(`${file}: every test leaves the signals that it expects`, () => {
    for (const { name, expect, fires } of rule.tests) {
      for (const { signal: wanted, event } of expect) {
        const signal = rule.signals.find((each) => each.name === wanted);
        assert.ok(signal !== undefined && compileSignal(signal)(event), `${name}: ${wanted} does not match its event`);
      }
      assert.is(detect(rule, expect.map(({ event }) => event)).length > 0, fires, name);
    }
  });

  test(`${file}: the examples notice every change of a condition, a value, a window or a threshold`, () => {
    assert.equal(unnoticed(rule).filter((change) => !Object.hasOwn(redundant, change)), []);
  });
}

test("what is called redundant is", () => {
  assert.equal(rules.flatMap(({ rule }) => unnoticed(rule)).sort(), Object.keys(redundant).sort());
});

/** The changes of a rule that none of its examples notices. */
function unnoticed(rule: Rule): readonly string[] {
  const survivors = mutantsOf(rule).filter(({ rule: mutant }) => {
    const silent = rule.examples.match.some((example) => changed(mutant, example));
    return !silent && !rule.examples.ignore.some(({ events }) => detect(mutant, events).length > 0);
  });
  return survivors.map(({ change }) => change);
}

/** Whether a mutant is silent on an example of the original, or one of the named signals no longer matches. */
function changed(mutant: Rule, example: Rule["examples"]["match"][number]): boolean {
  if (detect(mutant, example.events).length === 0) return true;
  return (example.signals ?? []).some((name) => {
    const signal = mutant.signals.find((each) => each.name === name);
    return signal !== undefined && !example.events.some(compileSignal(signal));
  });
}

function kindsOf(detection: Detection): readonly Detection["kind"][] {
  return detection.kind === "any" || detection.kind === "all" ? [detection.kind, ...detection.operands.flatMap(kindsOf)] : [detection.kind];
}

/** The logs behind a signal: those of its class, or for a bare channel the event codes that it asks for. */
function logsOf(event: string, predicate: Predicate): readonly string[] {
  const logs = (eventClass(event)?.logs ?? []).map(({ provider, id }) => `${provider} ${id}`);
  const codes = codesOf(predicate);
  return codes.length === 0 ? logs : logs.filter((log) => codes.some((code) => log.endsWith(` ${code}`)));
}

function codesOf(predicate: Predicate): readonly string[] {
  if (predicate.kind === "and") return predicate.operands.flatMap(codesOf);
  return predicate.kind === "comparison" && predicate.field === "event.code" ? predicate.values.map(String) : [];
}

test.run();
