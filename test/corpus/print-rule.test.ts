import { formatRule, printRule, readRule, type Rule } from "@isorule/core";
import { spl } from "@isorule/backend-spl/read";
import { compareRules } from "@isorule/proof";
import { read } from "isorule";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";

const test = suite("corpus: print rules");

/** Every so many files are enough: all of them take minutes. */
const stride = 9;

const sources: Readonly<Record<string, RegExp>> = {
  "sigma": /\.ya?ml$/, "splunk/detections": /\.ya?ml$/, "elastic/rules": /\.toml$/, "kusto": /\.(?:kql|md)$/, "t1505.004": /\.ya?ml$/,
};
const macros = Object.assign({}, ...corpusFiles("splunk/macros", /\.ya?ml$/).map(({ text, path }) => spl.readDefinitions?.(text, { file: path }) ?? {})) as Readonly<Record<string, string>>;

/** The rules of a file; none where nothing tells its language. */
function rulesOf(file: string, text: string): readonly Rule[] {
  try {
    return read(text, { file, definitions: macros }).rules;
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

for (const [folder, pattern] of Object.entries(sources)) {
  test(`rules of ${folder} mean the same after they were written as rule files`, () => {
    const files = corpusFiles(folder, pattern).filter((_, at) => at % stride === 0);
    let compared = 0;
    const unreadable: string[] = [];
    for (const { path, text } of files) {
      for (const rule of rulesOf(path, text)) {
        const named = { ...rule, id: rule.id === "" ? "5a16dd62-f07a-4cb1-82fb-c4551f4ec5b2" : rule.id, title: rule.title === "" ? "A query" : rule.title };
        const printed = printRule(named);
        const back = readRule(printed.text);
        if (back.rule === undefined) {
          // What a rule file cannot say: an address that is compared as a text, a field that events of the class lack.
          const codes = back.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
          assert.ok(codes.every((code) => code === "rule/operator-not-for-type" || code === "rule/field-not-in-event"), `${path}: ${codes.join()}\n${printed.text}`);
          unreadable.push(path);
          continue;
        }
        compared++;
        const { verdict, reason } = compareRules(named, back.rule);
        assert.is(verdict === "unknown" && reason === "budget" ? "equal" : verdict, printed.losses.length > 0 ? verdict : "equal", path);
        const formatted = formatRule(printed.text);
        assert.type(formatted, "string", `${path} has no form`);
        assert.is(formatRule(formatted as string), formatted, `${path}: the second form is the first`);
      }
    }
    assert.ok(compared >= (folder === "t1505.004" ? 2 : 50), `${compared} rules of ${folder}`);
    assert.ok(unreadable.length * 50 <= compared, unreadable.join("\n"));
  });
}

test.run();
