import { parseModifiers } from "@isorule/backend-sigma/read";
import { compileRule, type Event } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { agreement } from "../../kit/language-agreement.js";
import { targets } from "../../kit/language-targets.js";
import { oracle, variantsOf } from "../../kit/sigma-modifier-oracle.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";

/**
 * Every legal chain of the modifiers of text: the reader against an oracle of its own, and the queries of every language
 * against the reader. The corpus of SigmaHQ uses none of most of them.
 */
const placeholders = { Word: ["Ab", "xy"] };

const transforms: readonly (readonly string[])[] = ["", "windash", "expand", "expand|windash"].flatMap((change) =>
  ["", "wide", "utf16le", "utf16be", "utf16"].flatMap((unicode) =>
    ["", "base64", "base64offset"].map((base) => [change, unicode, base].filter((part) => part !== "").flatMap((part) => part.split("|"))),
  ),
);

const chains: readonly (readonly string[])[] = transforms.flatMap((transform) =>
  ["", "contains", "startswith", "endswith"].flatMap((match) =>
    ["", "all", "neq"].flatMap((logic) => ["", "cased"].map((cased) => [...transform, match, cased, logic].filter((part) => part !== ""))),
  ),
);

const values = (chain: readonly string[]): readonly string[] => (chain.includes("expand") ? ["q -%Word%", "-Cd"] : ["q -Ab", "-Cd"]);

function textOf(chain: readonly string[]): string {
  return sigmaText(`a:\n    ${["CommandLine", ...chain].join("|")}:\n${values(chain).map((value) => `        - '${value}'`).join("\n")}\ncondition: a`);
}

/** Texts that tell the chain from others: what it looks for, with more at each end, in another case, as it was written. */
function candidates(chain: readonly string[]): readonly (string | null)[] {
  const parts = values(chain).map((value) => variantsOf(chain, value, placeholders));
  const some = parts.flatMap((variants) => [variants[0], variants[Math.floor(variants.length / 2)], variants.at(-1)].filter((text) => text !== undefined));
  const both = `${parts[0]?.[0] ?? ""} ${parts[1]?.at(-1) ?? ""}`;
  const shaped = [...new Set(some)].flatMap((text) => [text, `x${text}`, `${text}x`, `x${text}x`, text.toUpperCase(), text.toLowerCase()]);
  return [...new Set<string | null>([...shaped, both, `x${both}x`, ...values(chain), "q /Ab", "nothing", null])];
}

const eventOf = (text: string | null): Event => ({ class: "process_creation", time: 0, fields: { "host.name": "A", "process.command_line": text } });

const reading = suite("conformance: every chain of Sigma modifiers is read as the appendix says");

reading("or is refused", () => {
  let read = 0;
  let refused = 0;
  for (const chain of chains) {
    const legal = !("fault" in parseModifiers(chain));
    const { rules, diagnostics } = readText(textOf(chain), { placeholders });
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    // UTF-16 with a mark is no text unless Base64 makes one of it.
    const isText = !chain.includes("utf16") || chain.includes("base64") || chain.includes("base64offset");
    if (!legal || !isText) {
      assert.equal([...new Set(errors)], [legal ? "sigma/encoded-text" : "sigma/modifier-combination"], chain.join("|"));
      refused++;
      continue;
    }
    const fires = compileRule(onlyRule({ rules, diagnostics }));
    for (const text of candidates(chain)) {
      assert.is(fires([eventOf(text)]).length > 0, oracle(chain, values(chain), text, placeholders), `${chain.join("|")} on ${JSON.stringify(text)}`);
    }
    read++;
  }
  console.log(`\n  ${chains.length} chains: ${read} read, ${refused} refused`);
  assert.ok(read >= 1_000);
});

reading.run();

const languages = suite("conformance: chains of Sigma modifiers in every language");

/** What a value becomes does not reach the languages: every comparison once, and each transformation with some of them. */
const spoken = chains.filter((_, at) => at < 24 || at % 31 === 0);

/** At most so many events for each rule, spread over all of them. */
const mostEvents = 12;

function spread<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / mostEvents);
  return items.filter((_, at) => at % step === 0 || at >= items.length - 2);
}

for (const target of targets) {
  languages(target.name, () => {
    let exact = 0;
    let approximate = 0;
    let left = 0;
    for (const chain of spoken) {
      const { rules } = readText(textOf(chain), { placeholders });
      const [rule] = rules;
      if (rule === undefined) continue;
      const result = agreement(target, rule, spread(candidates(chain)).map((text) => [eventOf(text)]), chain.join("|"));
      if (result === "exact") exact++;
      else if (result === "approximate") approximate++;
      else left++;
    }
    console.log(`\n  ${target.name}: ${exact} exact, ${approximate} approximate, ${left} left out with a reason`);
    assert.ok(exact + approximate > left);
  });
}

languages.run();
