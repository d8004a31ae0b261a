import { quoteYaml } from "@isorule/backend-sigma/read";
import { compilePredicate, type Event } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matchesSigma } from "../../kit/sigma-evaluate.js";
import { sigmaEvent } from "../../kit/sigma-event.js";
import { readSigmaFile, type ReadSigmaRule } from "../../kit/sigma-read.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

/** Random detections: what the reader makes of them, against an evaluator that is written from the specification alone. */
const test = suite("Sigma, read: agreement with an evaluator of its own");

const piece = fc.constantFrom("a", "B", "c", "\\", "*", "?", "\\*", "\\\\", "\\?", " ", ".", "-");
const value = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
const pattern = fc.constantFrom("a", "^a", "b$", "a.c", "[ab]+c?", "(a|b)c", "a{2}", "\\\\", "\\.");
const modifiers = fc.constantFrom("", "|contains", "|startswith", "|endswith", "|cased", "|contains|cased", "|endswith|cased");
const field = fc.constantFrom("Image", "CommandLine", "User");

const textItem = fc.tuple(field, modifiers, fc.boolean(), fc.array(value, { minLength: 2, maxLength: 3 })).map(([name, chain, all, values]) => `${name}${chain}${all ? "|all" : ""}: [${values.map(quoteYaml).join(", ")}]`);
const oneItem = fc.tuple(field, modifiers, value).map(([name, chain, text]) => `${name}${chain}: ${quoteYaml(text)}`);
const regexItem = fc.tuple(field, fc.constantFrom("|re", "|re|i"), pattern).map(([name, chain, text]) => `${name}${chain}: ${quoteYaml(text)}`);
const otherItem = fc.constantFrom("Image: null", "User: null", "ProcessId: 4", "ProcessId|gte: 4", "ProcessId|lt: [4, 2]", "ProcessId: [1, 4]");
const item = fc.oneof(textItem, oneItem, regexItem, otherItem);
/** A map whose keys differ, as YAML on one line. */
const map = fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (text) => text.slice(0, text.indexOf(":")) }).map((items) => `{ ${items.map((text) => `${quoteYaml(text.slice(0, text.indexOf(":")))}${text.slice(text.indexOf(":"))}`).join(", ")} }`);
const keywords = fc.array(fc.constantFrom("a", "bc", "C:\\x", "a.c"), { minLength: 1, maxLength: 2 }).map((words) => `[${words.map(quoteYaml).join(", ")}]`);
const search = fc.oneof({ weight: 4, arbitrary: map }, { weight: 2, arbitrary: fc.array(map, { minLength: 1, maxLength: 3 }).map((maps) => `[${maps.join(", ")}]`) }, { weight: 1, arbitrary: keywords });

const names = ["sel_a", "sel_b", "filter_a"] as const;
const { condition } = fc.letrec<{ condition: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom(...names, "1 of sel_*", "all of sel*", "1 of them", "all of them", "1 of *_a"),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("leaf"),
    fc.tuple(tie("condition"), fc.constantFrom(" and ", " or "), tie("condition")).map((parts) => parts.join("")),
    tie("condition").map((inner) => `(${inner})`),
    tie("leaf").map((inner) => `not ${inner}`),
    tie("condition").map((inner) => `not (${inner})`),
  ),
}));

const text = fc.oneof(fc.constantFrom("a", "abc", "aBc", "C:\\x", "a*c", "axc", "a\\", "aa", "bc", "a.c", "c", "A b"), fc.array(fc.constantFrom("a", "b", "C", "\\", "*", "?", " ", "."), { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")));
const event = fc.record({ image: fc.option(text), command: fc.option(text), user: fc.option(text), pid: fc.option(fc.constantFrom(1, 3, 4, 5)) }).map(
  ({ image, command, user, pid }): Event => ({ class: "process_creation", time: 0, fields: { "process.executable": image, "process.command_line": command, "user.account": user, "process.pid": pid } }),
);

test("on random events", () => {
  const seen = { yes: 0, no: 0 };
  fc.assert(fc.property(fc.tuple(search, search, search), condition, fc.array(event, { minLength: 4, maxLength: 8 }), (searches, whole, events) => {
    const source = sigmaText(`${names.map((name, at) => `${name}: ${searches[at] ?? ""}`).join("\n")}\ncondition: ${whole}`);
    const rule = onlyRule(readText(source));
    const [independent] = readSigmaFile(source) as readonly ReadSigmaRule[];
    if (independent === undefined) throw new Error("no rule");
    const matches = compilePredicate(rule.signals[0]?.predicate ?? { kind: "constant", value: false });
    for (const each of events) {
      const expected = matchesSigma(independent, sigmaEvent(sigmaVocabulary(), each).fields);
      assert.is(matches(each), expected, `${source}\n${JSON.stringify(each.fields)}`);
      seen[expected ? "yes" : "no"]++;
    }
  }), { numRuns: 600 });
  assert.ok(seen.yes > 300 && seen.no > 300, JSON.stringify(seen));
});

test.run();
