import { sigma } from "@isorule/backend-sigma/read";
import { transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { ruleOf, signalOfClass } from "../../kit/sigma-rule.js";

const test = suite("long names in Sigma");

/** YAML lets a key of more than 1,024 characters stand behind a question mark only: https://yaml.org/spec/1.2.2/#742-flow-mappings */
test("writes names of any length as keys that YAML reads", () => {
  for (const length of [1_000, 1_030, 3_000]) {
    for (const values of [["x"], ["x", "y"]]) {
      const name = "a".repeat(length);
      const rule = ruleOf({ signals: [signalOfClass("iis_configuration", { kind: "comparison", field: `event_data.${name}`, operator: "contains", values, caseSensitive: false })] });
      const [document] = transpile(rule, sigma).documents;
      const { detection } = parse(document?.text ?? "") as { readonly detection: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
      const [items] = Object.values(detection);
      assert.equal(items, { [`${name}|contains`]: values.length === 1 ? values[0] : values }, `${length}`);
    }
  }
});

test.run();
