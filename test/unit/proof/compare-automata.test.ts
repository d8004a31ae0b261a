import { compilePredicate, type Operator, type Predicate } from "@isorule/core";
import { findEvent } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { randomNumbers } from "../../kit/random-numbers.js";
import { and, compare, not } from "../backend-eql/make-rule.js";

const automata = suite("finding one text for many patterns");

const rounds = process.env["ISORULE_ALL"] === "1" ? 20_000 : 500;

/** All texts of up to five letters. */
function textsOver(letters: readonly string[]): readonly string[] {
  const texts: string[] = [...letters];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as string;
    if (text.length < 5) for (const letter of letters) texts.push(text + letter);
  }
  return texts;
}

const operators: readonly Operator[] = ["equals", "contains", "startsWith", "endsWith", "like", "regex"];
const regexes = ["a$", "^a", "^b.*a$", "a.a", "[^a]b", "a+b", "^(a|b)*$", "\\.[ab]$", "^.{3}$", "\\bb", "a\\B", "^.?$", "b{2,3}", "^a", "(a|b)\\."];

/** Some conditions on one text, or on a path and its parts; the path is over a separator, too. */
function conditions(fields: readonly string[], letters: readonly string[], next: (below: number) => number): readonly Predicate[] {
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const text = (longest: number, from: readonly string[]): string => Array.from({ length: 1 + next(longest) }, () => pick(from)).join("");
  return Array.from({ length: 2 + next(4) }, (_, at) => {
    const operator = pick(operators);
    const value = operator === "regex" ? pick(regexes) : text(3, operator === "like" ? [...letters.filter((letter) => letter !== "\\"), "*", "?"] : letters);
    const leaf = compare(pick(fields), operator, value, { caseSensitive: next(2) === 0 });
    return at === 0 || next(2) === 0 ? leaf : not(leaf);
  });
}

for (const [title, fields, letters] of [
  ["one field", ["process.command_line"], ["a", "b", "A", "."]],
  ["a rooted path and its name", ["process.executable", "process.name"], ["a", "b", "\\", "."]],
  ["a path, its folder and its extension", ["file.path", "file.directory", "file.extension", "file.name"], ["a", "b", "\\", "."]],
  ["an account and its name", ["user.account", "user.name"], ["a", "b", "\\", "."]],
] as const) {
  automata(`${title}: one is found where there is one of up to five letters`, () => {
    const next = randomNumbers(Number(process.env["ISORULE_SEED"] ?? 7));
    const texts = textsOver(letters);
    let none = 0;
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      const predicate = and(...conditions(fields, letters, next));
      const answer = findEvent(predicate, { lists: false });
      const matches = compilePredicate(predicate);
      const short = texts.find((text) => matches({ class: "process_creation", time: 0, fields: { [fields[0]]: text } }));
      assert.is.not(answer.kind, "unknown", JSON.stringify(predicate));
      if (short !== undefined) assert.is(answer.kind, "event", `${short} ${JSON.stringify(predicate)}`);
      if (answer.kind === "event") {
        assert.ok(matches(answer.event));
        found++;
      } else none++;
    }
    assert.ok(found > rounds / 10 && none > rounds / 10, `${found} found, ${none} not`);
  });
}

automata.run();
