import { type Backend, type Comparison, type Predicate, type Rule, transpile } from "@isorule/core";
import { backends } from "isorule";
import { parse } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { ruleOf, signalOfClass } from "../kit/sigma-rule.js";
import { measure, printRatios, type Work } from "./measure.js";

const rounds = 3;
const many = 5_000;
/** Of what every value takes long. */
const few = 500;

/** What large and unkind rules cost, beside the time that `yaml` takes to parse a list of 5,000 texts. */
export function benchHostile(): void {
  const texts = Array.from({ length: many }, (_, at) => `C:\\Users\\Public\\name-${at}.exe`);
  const some = texts.slice(0, few);
  const inputs: readonly (readonly [title: string, rule: Rule])[] = [
    [`${many} texts to end with`, ruleOver(compare("endsWith", texts))],
    [`${many} texts with a literal star`, ruleOver(compare("contains", texts.map((text) => `${text}*`)))],
    [`${few} patterns`, ruleOver(compare("like", some.map((text) => `${text}?*x`)))],
    [`${few} regular expressions`, ruleOver(compare("regex", some.map((_, at) => `name-${at}[a-z]{1,3}\\.exe$`)))],
    [`${many} comparisons in an or`, ruleOver({ kind: "or", operands: texts.map((text, at) => compare(at % 2 === 0 ? "endsWith" : "contains", [text])) })],
    ["25 levels of and, or and not", ruleOver(nested(25))],
  ];
  const list = `a:\n${texts.map((text) => `  - '${text}'\n`).join("")}`;
  const [large] = corpusFiles("sigma", /driver_load_win_vuln_drivers\.yml$/);
  const sigma = backends.find(({ language }) => language === "sigma") as Backend;
  const works: readonly Work[] = [
    [`yaml alone: a list of ${many} texts`, () => void parse(list)],
    ...inputs.flatMap(([title, rule]) => backends.map((backend): Work => [`${title}: ${backend.title}`, () => void transpile(rule, backend)])),
    ...(large === undefined ? [] : [[`a file of ${Math.round(large.text.length / 1_000)} kB: read`, () => void sigma.read?.(large.text)] as Work]),
  ];
  printRatios(`Large and unkind rules; processor time, medians of ${rounds} rounds`, measure(works, rounds));
}

function compare(operator: Comparison["operator"], values: readonly string[]): Comparison {
  return { kind: "comparison", field: "process.command_line", operator, values, caseSensitive: operator === "regex" };
}

function ruleOver(predicate: Predicate): Rule {
  return ruleOf({ signals: [signalOfClass("process_creation", predicate)] });
}

function nested(depth: number): Predicate {
  if (depth === 0) return compare("contains", ["x"]);
  const operands = [compare("startsWith", [`level ${depth}`]), nested(depth - 1)];
  return { kind: "not", operand: { kind: depth % 2 === 0 ? "and" : "or", operands } };
}
