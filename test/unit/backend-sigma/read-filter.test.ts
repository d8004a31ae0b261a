import { readSigmaFilters, sigma } from "@isorule/backend-sigma/read";
import { detect, type Event, type Predicate, type Rule, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { canonicalSignals } from "../../kit/canonical-predicate.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const test = suite("Sigma, read: filters");

const id = "0f1e2d3c-4b5a-4697-8877-665544332211";
const rule = sigmaText("selection: { Image|endswith: '\\\\a.exe' }\ncondition: selection").replace("title: A rule\n", "title: A rule\nname: a_rule\n");

function filter(rules: string, body = "selection: { User|startswith: adm_ }\ncondition: not selection", logsource = "{ category: process_creation, product: windows }"): string {
  return `title: Admins\nid: 1f1e2d3c-4b5a-4697-8877-665544332211\nlogsource: ${logsource}\nfilter:\n    rules: ${rules}\n${body.split("\n").map((line) => `    ${line}`).join("\n")}\n`;
}

function started(image: string, user: string, event = "process_creation"): Event {
  return { class: event, time: 0, fields: { "process.executable": image, "user.account": user } };
}

/** Whether the rule fires for `a.exe` of the users bob and adm_bob. */
function fires(read: Rule, event?: string): readonly boolean[] {
  return ["bob", "adm_bob"].map((user) => detect(read, [started("C:\\a.exe", user, event)]).length > 0);
}

const both = [true, true];
const onlyBob = [true, false];

const applied: readonly (readonly [name: string, filter: string, fires: readonly boolean[], codes: readonly string[]])[] = [
  ["by id", filter(`[${id}]`), onlyBob, []],
  ["by id in capitals", filter(`[${id.toUpperCase()}]`), onlyBob, []],
  ["by name", filter("[other, a_rule]"), onlyBob, []],
  ["by one name without a list", filter("a_rule"), onlyBob, []],
  ["any", filter("any"), onlyBob, []],
  ["any in a list", filter("[any]"), onlyBob, []],
  ["a wider log source", filter("any", undefined, "{ product: windows }"), onlyBob, []],
  ["one of several log sources", filter("any", undefined, "{ product: windows, category: [file_event, process_creation] }"), onlyBob, []],
  ["of another rule", filter("[A_RULE, 00000000-0000-4000-8000-000000000000]"), both, []],
  ["any of another log source", filter("any", undefined, "{ product: linux }"), both, []],
  ["by name for another log source", filter("[a_rule]", undefined, "{ product: linux }"), both, ["sigma/filter-logsource"]],
  ["a condition that keeps", filter("any", "selection: { User|startswith: adm_ }\ncondition: selection"), [false, true], ["sigma/filter-keeps"]],
  ["or in the condition stays together", filter("any", "x: { User: bob }\ny: { User: adm_bob }\ncondition: not x or not y"), both, []],
  ["a pattern", filter("any", "x_1: { User: eve }\nx_2: { User: adm_bob }\ncondition: not 1 of x_*"), onlyBob, []],
  ["them are its own searches", filter("any", "x: { User: adm_bob }\ny: { Image|contains: a }\ncondition: not all of them"), onlyBob, []],
];

for (const [name, text, expected, codes] of applied) {
  for (const order of ["after the rule", "before the rule"]) {
    test(`${name}, ${order}`, () => {
      const read = readText(order === "after the rule" ? `${rule}---\n${text}` : `${text}---\n${rule}`);
      assert.equal(read.codes, codes);
      assert.equal(fires(onlyRule(read)), expected);
    });
  }
}

test("names of searches never clash, and `them` of the rule does not reach into the filter", () => {
  const all = rule.replace("condition: selection", "condition: all of them");
  const same = filter("any", "selection: { User: adm_bob }\ncondition: not selection");
  assert.equal(fires(onlyRule(readText(`${all}---\n${same}`))), onlyBob);
});

test("the conditions of a rule with several are filtered all", () => {
  const list = rule.replace("condition: selection", "other: { Image|endswith: b.exe }\n    condition: [selection, other]");
  const read = onlyRule(readText(`${list}---\n${filter("any")}`));
  assert.equal(fires(read), onlyBob);
  assert.is(detect(read, [started("C:\\b.exe", "adm_x"), started("C:\\c.exe", "bob")]).length, 0);
  assert.is(detect(read, [started("C:\\b.exe", "bob")]).length, 1);
});

test("two filters apply both", () => {
  const read = onlyRule(readText(`${rule}---\n${filter("any")}---\n${filter("a_rule", "selection: { User: bob }\ncondition: not selection")}`));
  assert.equal(fires(read), [false, false]);
  assert.is(detect(read, [started("C:\\a.exe", "eve")]).length, 1);
});

test("of a rule with several event classes those are filtered that have the log source of the filter", () => {
  const wide = rule.replace("{ category: process_creation, product: windows }", "{ category: process_creation }");
  const read = onlyRule({ ...readText(`${wide}---\n${filter("any", "selection: { User: adm_bob }\ncondition: not selection")}`) });
  assert.equal(fires(read), onlyBob);
  assert.equal(fires(read, "linux_process_creation"), [true, true]);
});

test("the rules of a correlation are filtered, and a correlation is not", () => {
  const count = (rules: string): string => `title: Many\nname: many\nid: 2f1e2d3c-4b5a-4697-8877-665544332211\nlevel: low\ncorrelation: { type: event_count, rules: [${rules}], group-by: [], timespan: 1h, condition: { gte: 2 } }\n`;
  const read = readText(`${rule}---\n${count("a_rule")}---\n${filter("[a_rule]")}`);
  const twice = (user: string): readonly Event[] => [started("C:\\a.exe", user), { ...started("C:\\a.exe", user), time: 1 }];
  assert.equal(["bob", "adm_bob"].map((user) => detect(onlyRule(read), twice(user)).length > 0), onlyBob);
  const direct = readText(`${rule}---\n${count("a_rule")}---\n${filter("[many]")}`);
  assert.equal([direct.rules.length, direct.codes], [0, ["sigma/correlation"]]);
});

test("the nodes of a filter keep their places", () => {
  const text = `${rule}---\n${filter("any")}`;
  const [signal] = onlyRule(readText(text)).signals;
  const places: string[] = [];
  const visit = (node: Predicate): void => {
    if (node.kind === "comparison" && node.span !== undefined) places.push(text.slice(...node.span));
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    if (node.kind === "not") visit(node.operand);
  };
  visit(signal?.predicate ?? { kind: "constant", value: true });
  assert.equal(places, ["Image|endswith: '\\\\a.exe'", "User|startswith: adm_"]);
});

test("a filtered rule comes back from what is printed", () => {
  const read = onlyRule(readText(`${rule}---\n${filter("any")}`));
  const again = onlyRule(readText(transpile(read, sigma).documents.map(({ text }) => text).join("")));
  assert.equal(canonicalSignals(again), canonicalSignals(read));
  assert.equal(fires(again), onlyBob);
});

const broken: readonly (readonly [name: string, filter: string, codes: readonly string[]])[] = [
  ["an unknown field", filter("any", "selection: { Usr: x }\ncondition: not selection"), ["sigma/filter", "sigma/unknown-field"]],
  ["an unknown search", filter("any", "selection: { User: x }\ncondition: not other"), ["sigma/filter", "sigma/unknown-search"]],
  ["a condition that is none", filter("any", "selection: { User: x }\ncondition: not"), ["sigma/filter", "sigma/condition-syntax"]],
  ["no condition", filter("any", "selection: { User: x }"), ["sigma/filter", "sigma/wrong-shape"]],
  ["a list of conditions", filter("any", "selection: { User: x }\ncondition: [not selection]"), ["sigma/filter", "sigma/wrong-shape"]],
  ["no rules", filter("[]"), ["sigma/filter", "sigma/wrong-shape"]],
  ["rules of another shape", filter("{ a: b }"), ["sigma/filter", "sigma/wrong-shape"]],
  ["no map", `title: F\nlogsource: { product: windows }\nfilter: x\n`, ["sigma/filter", "sigma/wrong-shape"]],
  ["no log source", `title: F\nfilter: { rules: any, selection: { User: x }, condition: not selection }\n`, ["sigma/filter", "sigma/wrong-shape"]],
  ["an empty log source", filter("any", undefined, "{ definition: x }"), ["sigma/filter", "sigma/wrong-shape"]],
  ["a misspelt log source", filter("any", undefined, "{ prodct: windows }"), ["sigma/filter", "sigma/logsource-key"]],
  ["a key that stands twice", filter("any", "selection: { User: x }\nselection: { User: y }\ncondition: not selection"), ["sigma/filter", "yaml/duplicate-key"]],
];

for (const [name, text, codes] of broken) {
  test(`a rule is left out where its filter has ${name}`, () => {
    const read = readText(`${rule}---\n${text}`);
    assert.equal([read.rules.length, read.codes], [0, codes]);
    for (const { span } of read.diagnostics) assert.ok(span !== undefined);
  });
}

test("a filter that is broken leaves rules alone that it is not for", () => {
  const { rules, codes } = readText(`${rule}---\n${filter("[other]", "selection: { User: x }\ncondition: not")}`);
  assert.equal([rules.length, codes], [1, ["sigma/condition-syntax"]]);
});

test.run();

const elsewhere = suite("Sigma, read: filters of other files");

const filtersOf = (text: string, file = "filters.yml"): ReturnType<typeof readSigmaFilters> => readSigmaFilters(sigmaVocabulary(), text, { file });

elsewhere("apply to rules of this one", () => {
  const { filters, diagnostics } = filtersOf(`${filter("any")}---\n${filter("[other]")}`);
  assert.equal([filters.length, diagnostics], [2, []]);
  const read = readText(rule, { file: "rule.yml", filters });
  assert.equal([read.codes, fires(onlyRule(read))], [[], onlyBob]);
  const [signal] = onlyRule(read).signals;
  const operands = signal?.predicate.kind === "and" ? signal.predicate.operands : [];
  assert.equal(operands.map(({ span }) => span !== undefined), [true, false], "a place in another file is none of this one");
});

elsewhere("are not applied twice to the file that they stand in", () => {
  const text = `${rule}---\n${filter("any", "selection: { Usr: x }\ncondition: not selection")}`;
  const { filters } = filtersOf(text, "both.yml");
  assert.equal(readText(text, { file: "both.yml", filters }).codes, ["sigma/filter", "sigma/unknown-field"]);
});

elsewhere("point to their own file", () => {
  const { filters } = filtersOf(filter("any", "selection: { Usr: x }\ncondition: not selection"));
  const { rules, diagnostics } = readText(rule, { file: "rule.yml", filters });
  assert.equal([rules.length, diagnostics.map(({ code, file }) => `${code} ${file}`)], [0, ["sigma/filter rule.yml", "sigma/unknown-field filters.yml"]]);
});

elsewhere("tell their own faults where they are collected", () => {
  const { filters, diagnostics } = filtersOf(filter("any", "selection: { User: x }\ncondition: not"));
  assert.equal(diagnostics.map(({ code, file }) => `${code} ${file}`), ["sigma/condition-syntax filters.yml"]);
  assert.equal(readText(rule, { file: "rule.yml", filters }).codes, ["sigma/filter"]);
});

elsewhere("are found in files of rules, and files without any are not parsed", () => {
  assert.is(filtersOf(`${rule}---\n${filter("any")}`).filters.length, 1);
  assert.is(filtersOf(`{"title": "F", "logsource": {"product": "windows"}, "filter": {"rules": "any", "selection": {"User": "x"}, "condition": "not selection"}}`).filters.length, 1);
  assert.equal(filtersOf(rule), { filters: [], diagnostics: [] });
  assert.equal(filtersOf("a: [\n"), { filters: [], diagnostics: [] });
});

elsewhere("go through the backend as any caller has it", () => {
  const filters = sigma.readFilters?.(filter("any"), { file: "filters.yml" }).filters ?? [];
  const { rules } = sigma.read?.(rule, { file: "rule.yml", filters }) ?? { rules: [] };
  assert.equal(rules.map((each) => fires(each)), [onlyBob]);
});

elsewhere.run();
