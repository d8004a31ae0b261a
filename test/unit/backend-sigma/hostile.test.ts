import { isWritable, parseSigmaText } from "@isorule/backend-sigma/read";
import { type Comparison, escapeLike, parseLike, parseRegex, type Predicate, regexSearch, type Rule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";
import { matchesSigma } from "../../kit/sigma-evaluate.js";
import { renderSigma, ruleOf, signalOfClass, type SigmaOutput } from "../../kit/sigma-rule.js";

const line = "process.command_line";

function compare(operator: Comparison["operator"], value: string): Predicate {
  return { kind: "comparison", field: line, operator, values: [value, "other"], caseSensitive: true };
}

function render(predicate: Predicate, parts: Partial<Rule> = {}): SigmaOutput {
  return renderSigma(ruleOf({ signals: [signalOfClass("process_creation", predicate)], ...parts }));
}

/** The values of the only item whose key is given. */
function valuesOf(output: SigmaOutput, key: string): readonly unknown[] {
  const [rule] = output.read;
  const selection = rule?.kind === "rule" ? (rule.searches.get("selection") as Readonly<Record<string, unknown>>) : undefined;
  assert.equal(Object.keys(selection ?? {}), [key]);
  return selection?.[key] as readonly unknown[];
}

const values = suite("Sigma and hostile texts in values");

const textKeys = { equals: "CommandLine|cased", contains: "CommandLine|contains|cased", startsWith: "CommandLine|startswith|cased", endsWith: "CommandLine|endswith|cased" } as const;

for (const { name, text } of hostileTexts) {
  if (!isWritable(text)) {
    values(`${name}: is refused`, () => {
      for (const operator of ["equals", "contains", "startsWith", "endsWith", "like"] as const) {
        const output = render(compare(operator, text));
        assert.equal([output.documents, output.codes, output.fidelity], [[], ["sigma/unwritable-text"], "dropped"]);
      }
    });
    continue;
  }
  for (const [operator, key] of Object.entries(textKeys)) {
    values(`${name}: ${operator} holds it unchanged`, () => {
      const output = render(compare(operator as keyof typeof textKeys, text));
      const [value] = valuesOf(output, key);
      assert.is(typeof value, "string");
      assert.equal(parseSigmaText(String(value)), [{ kind: "text", text }]);
      const [rule] = output.read;
      if (rule?.kind !== "rule") throw new Error("no rule");
      assert.ok(matchesSigma(rule, { CommandLine: text }));
      assert.not(matchesSigma(rule, { CommandLine: [...text].slice(1).join("") }));
    });
  }
  values(`${name}: like holds it as literal text and as a live pattern`, () => {
    for (const pattern of [`a*${escapeLike(text)}?b`, `a?${text}?b`]) {
      const [rule] = render({ kind: "comparison", field: line, operator: "like", values: [pattern], caseSensitive: true }).read;
      const selection = rule?.kind === "rule" ? (rule.searches.get("selection") as Readonly<Record<string, unknown>>) : {};
      assert.equal(parseSigmaText(String(selection["CommandLine|cased"])), parseLike(pattern));
    }
  });
  values(`${name}: a regex for it finds it and not another`, () => {
    const pattern = text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const output = render({ kind: "comparison", field: line, operator: "regex", values: [pattern], caseSensitive: true });
    if (output.documents.length === 0) return assert.equal(output.codes, ["sigma/regex"]);
    const [rule] = output.read;
    const spelled = rule?.kind === "rule" ? (rule.searches.get("selection") as Readonly<Record<string, unknown>>)["CommandLine|re"] : undefined;
    const result = parseRegex(String(spelled));
    if ("fault" in result) throw new Error(result.fault.message);
    const search = regexSearch(result.regex, { caseSensitive: true });
    assert.ok(search(`x${text}x`));
    assert.not(search(text.slice(1)));
  });
  values(`${name}: a keyword holds it unchanged`, () => {
    const [rule] = render({ kind: "keyword", values: [text], caseSensitive: false }).read;
    const keywords = rule?.kind === "rule" ? (rule.searches.get("keywords") as readonly unknown[]) : [];
    assert.equal(parseSigmaText(String(keywords[0])), [{ kind: "text", text }]);
  });
}

values.run();

const names = suite("Sigma and hostile texts in names and prose");

for (const { name, text } of hostileTexts) {
  names(`${name}: as a field name`, () => {
    const predicate: Predicate = { kind: "comparison", field: `event_data.${text}`, operator: "equals", values: ["v"], caseSensitive: false };
    const output = renderSigma(ruleOf({ signals: [signalOfClass("application", predicate)] }));
    if (text.includes("|") || !isWritable(text)) assert.equal([output.documents, output.codes], [[], ["sigma/field-name"]]);
    else assert.equal(valuesOf(output, text), "v");
  });
  names(`${name}: in the title`, () => {
    const output = render(compare("equals", "v"), { title: text });
    if (!isWritable(text)) assert.equal([output.documents, output.codes], [[], ["sigma/unwritable-text"]]);
    else if (text.length > 256) assert.equal([output.documents, output.codes], [[], ["sigma/text-too-long"]]);
    else assert.is(output.read[0]?.keys["title"], text);
  });
  names(`${name}: in the description, an author, a false positive, a reference and the license`, () => {
    const output = render(compare("equals", "v"), { description: text, authors: [text], falsePositives: [`${text}.`], references: [{ url: text }], license: text });
    if (!isWritable(text)) return assert.equal([output.documents, output.codes], [[], Array<string>(5).fill("sigma/unwritable-text")]);
    const keys = output.read[0]?.keys ?? {};
    assert.equal([keys["description"], keys["author"], keys["falsepositives"], keys["references"], keys["license"]], [text, text, [`${text}.`], [text], text]);
  });
  names(`${name}: in the description of a signal`, () => {
    const signal = { ...signalOfClass("process_creation", compare("equals", "v")), description: text };
    const output = renderSigma(ruleOf({ signals: [signal], detection: { kind: "count", of: ["seen"], by: [], within: 1000, threshold: [{ operator: "gte", value: 2 }] } }));
    if (!isWritable(text)) return assert.equal(output.codes, ["sigma/unwritable-text"]);
    assert.is(output.read[0]?.keys["description"], text);
  });
}

names.run();
