import { randomNumbers } from "../kit/random-numbers.js";

/** A text that is meant to take long. */
export interface HostileText {
  readonly title: string;
  readonly language: "spl" | "eql" | "kql" | "sigma";
  readonly text: string;
  /** Another one to compare it with; undefined for itself. */
  readonly other?: string;
  /** Texts that it refers to by name, in the file `macros.conf`. */
  readonly definitions?: string;
}

const size = 300_000;
const many = 5_000;

/** How a language writes what all of them have. */
interface Writing {
  readonly language: "spl" | "eql" | "kql";
  readonly start: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly leaf: (field: number, value: string) => string;
  readonly list: (values: readonly string[]) => string;
  readonly wild: (pattern: string) => string;
  readonly regex: (pattern: string) => string;
}

const quoted = (text: string): string => `"${text}"`;

const writings: readonly Writing[] = [
  { language: "spl", start: "index=main ", and: " ", or: " OR ", not: "NOT ", leaf: (field, value) => `f${field}="${value}"`, list: (values) => `Image IN (${values.map(quoted).join(", ")})`, wild: (pattern) => `Image="${pattern}"`, regex: (pattern) => `| regex Image="${pattern}"` },
  { language: "eql", start: "process where ", and: " and ", or: " or ", not: "not ", leaf: (field, value) => `f${field} == "${value}"`, list: (values) => `process.name : (${values.map(quoted).join(", ")})`, wild: (pattern) => `process.name : "${pattern}"`, regex: (pattern) => `process.name regex "${pattern}"` },
  { language: "kql", start: "DeviceProcessEvents | where ", and: " and ", or: " or ", not: "not ", leaf: (field, value) => `f${field} == "${value}"`, list: (values) => `FileName in~ (${values.map(quoted).join(", ")})`, wild: (pattern) => `FileName has "${pattern}"`, regex: (pattern) => `FileName matches regex "${pattern}"` },
];

/** Texts of 300 kB of every kind, and smaller ones that ask for much work. The same in every run. */
export function hostileTexts(): readonly HostileText[] {
  return [...writings.flatMap(ofEvery), ...ofSpl(), ...ofEql(), ...ofKql(), ...ofSigma()];
}

function ofEvery({ language, start, and, or, not, leaf, list, wild, regex }: Writing): readonly HostileText[] {
  const negated = (text: string): string => (language === "kql" ? `not(${text})` : `${not}${text}`);
  const make = (title: string, condition: string, other?: string): HostileText => ({ title, language, text: `${start}${condition}`, ...(other === undefined ? {} : { other: `${start}${other}` }) });
  const values = (count: number, prefix = "value"): readonly string[] => Array.from({ length: count }, (_, at) => `${prefix}-${at}.exe`);
  const fill = (part: string): string => part.repeat(Math.floor(size / part.length));
  const search = language === "spl" ? "index=main " : start;
  return [
    make("deep parentheses", `${"(".repeat(size / 2)}${leaf(1, "x")}${")".repeat(size / 2)}`),
    make("parentheses never closed", fill("(")),
    make("brackets never closed", fill("[")),
    make("a long or", Array.from({ length: 15_000 }, (_, at) => leaf(at % 50, `v${at}`)).join(or)),
    make("and and or in turn, deep", `${Array.from({ length: 400 }, (_, at) => `${leaf(at, "v")}${at % 2 === 0 ? and : or}(`).join("")}${leaf(1, "x")}${")".repeat(400)}`),
    make("not and not and not", `${language === "kql" ? "not(".repeat(size / 8) : fill(not)}${leaf(1, "x")}${language === "kql" ? ")".repeat(size / 8) : ""}`),
    make("a list of 20,000 values", list(values(20_000))),
    make("lists of 5,000 values, half of them the same", list(values(many)), list([...values(many / 2), ...values(many / 2, "other")].reverse())),
    make("5,000 wildcards against 5,000 others", list(values(many).map((value) => `*${value}*`)), list(values(many).map((value) => `*a${value}*`))),
    make("a quote never closed", `${leaf(1, "").slice(0, -1)}${fill("a ")}`),
    make("quotes only", fill('"')),
    make("backslashes in a quote", leaf(1, fill("\\"))),
    make("a value of 300 kB", leaf(1, fill("a"))),
    make("comments in comments", `${fill(language === "spl" ? "``` " : "/* ")}${leaf(1, "x")}`),
    make("zero characters and lone surrogates", fill("\u0000\uD800 ")),
    make("many pipes", `${leaf(1, "x")}${fill(language === "spl" ? "| search a=1 " : language === "kql" ? "| where a == 1 " : "| head 1 ")}`),
    make("wildcards in one value", wild(`*${"a*".repeat(2_000)}`), wild(`*${"a*b*".repeat(1_000)}`)),
    make("a regex that backtracks", `${language === "spl" ? "" : ""}${regex("(a*)*b")}`, regex("(a|a)*c")),
    make("a regex with many stars", regex(".*a".repeat(300)), regex(".*b".repeat(300))),
    make("a regex that counts", regex("((a{1,100}){1,100}){1,100}"), regex("((a{1,99}){1,99}){1,99}")),
    make("200 regexes", Array.from({ length: 200 }, (_, at) => (language === "spl" ? regex(`a.*${at}.*b`) : regex(`a.*${at}.*b`))).join(language === "spl" ? " " : or)),
    make("a formula of 30 variables", formula(1, leaf, negated, and, or), formula(2, leaf, negated, and, or)),
    make("numbers in a long sum", language === "spl" ? `| where ${fill("1+")}1=2` : `${fill("1+")}1 == 2`),
    { title: "operators only", language, text: `${search}${fill("and or not == ")}` },
    { title: "words only", language, text: fill("word ") },
    { title: "one word", language, text: fill("w") },
    { title: "pipes only", language, text: fill("|") },
    { title: "commas only", language, text: `${search}a in (${fill(",")}` },
    { title: "line ends only", language, text: fill("\r\n") },
  ];
}

/** A formula of 30 variables and 128 clauses of three, which is about as hard as such a formula gets. */
function formula(seed: number, leaf: Writing["leaf"], negated: (text: string) => string, and: string, or: string): string {
  const random = randomNumbers(seed);
  const literal = (): string => (random(2) === 0 ? leaf(random(30), "1") : negated(leaf(random(30), "1")));
  return Array.from({ length: 128 }, () => `(${literal()}${or}${literal()}${or}${literal()})`).join(and);
}

function ofSpl(): readonly HostileText[] {
  const doubling = Array.from({ length: 60 }, (_, at) => `[m${at + 1}]\ndefinition = \`m${at}\` OR \`m${at}\`\n`).join("\n");
  const language = "spl";
  return [
    { title: "macros that double", language, text: "index=main `m60`", definitions: `[m0]\ndefinition = a=1\n\n${doubling}` },
    { title: "macros that call themselves", language, text: "index=main `m` `n(1,2)`", definitions: "[m]\ndefinition = `m` `m`\n\n[n(2)]\nargs = a, b\ndefinition = `n($a$$b$,$b$$a$)`\n" },
    { title: "many macros", language, text: `index=main ${"`m` ".repeat(60_000)}`, definitions: "[m]\ndefinition = a=1\n" },
    { title: "a macro with a long text, often", language, text: `index=main ${"`m` OR ".repeat(10_000)} a=1`, definitions: `[m]\ndefinition = ${"a=1 OR ".repeat(5_000)} a=2\n` },
    { title: "evals that double", language, text: `index=main ${Array.from({ length: 60 }, () => "| eval x=x.x").join(" ")} | where x="a"` },
    { title: "many evals", language, text: `index=main ${Array.from({ length: 10_000 }, (_, at) => `| eval x${at}=lower(x${Math.max(0, at - 1)})`).join(" ")} | where x9999="a"` },
    { title: "renames", language, text: `index=main ${Array.from({ length: 10_000 }, (_, at) => `| rename x${at} AS x${at + 1}`).join(" ")} | search x10000=1` },
    { title: "subsearches in subsearches", language, text: `index=main ${"[search a=1 ".repeat(20_000)}` },
    { title: "case with many arms", language, text: `index=main | eval y=case(${Array.from({ length: 3_000 }, (_, at) => `x=${at},"v${at}"`).join(",")}) | where y="v7" OR y!="v8"` },
    { title: "ifs in ifs", language, text: `index=main | eval y=${'if(x=1,"a",'.repeat(2_000)}"b"${")".repeat(2_000)} | where y="a"` },
  ];
}

function ofEql(): readonly HostileText[] {
  const language = "eql";
  return [
    { title: "a sequence of 5,000 steps", language, text: `sequence by host.id with maxspan=1h ${"[process where a == 1] ".repeat(5_000)}` },
    { title: "a sequence with runs", language, text: "sequence by host.id [process where a == 1] with runs=100000 [file where b == 2]" },
    { title: "functions in functions", language, text: `process where ${"length(".repeat(30_000)}a${")".repeat(30_000)} == 1` },
    { title: "optional fields", language, text: `process where ${Array.from({ length: 8_000 }, (_, at) => `?f${at % 40} != "v${at}"`).join(" and ")}` },
    { title: "comparisons of the values of conditions", language, text: `process where ${"(".repeat(24)}a == 1${") == (b == 2)".repeat(24)}` },
  ];
}

function ofKql(): readonly HostileText[] {
  const language = "kql";
  return [
    { title: "lets that double", language, text: `let a0 = dynamic(["x"]);\nlet t0 = DeviceProcessEvents | where FileName in (a0);\n${Array.from({ length: 60 }, (_, at) => `let t${at + 1} = union t${at}, t${at};`).join("\n")}\nt60 | where FileName == "x"` },
    { title: "many lets", language, text: `${Array.from({ length: 8_000 }, (_, at) => `let a${at + 1} = a${at};`).join("\n")}\nDeviceProcessEvents | where FileName == a8000` },
    { title: "extends that double", language, text: `DeviceProcessEvents ${Array.from({ length: 60 }, () => "| extend x = strcat(x, x)").join(" ")} | where x == "a"` },
    { title: "extends of conditions that double", language, text: `DeviceProcessEvents | extend x = a == 1 ${Array.from({ length: 60 }, () => "| extend x = (x and y) or (x and z)").join(" ")} | where x` },
    { title: "iffs in iffs", language, text: `DeviceProcessEvents | extend y = ${'iff(x == 1, "a", '.repeat(2_000)}"b"${")".repeat(2_000)} | where y == "a" or y != "b"` },
    { title: "unions in unions", language, text: `${"union (".repeat(5_000)}DeviceProcessEvents${")".repeat(5_000)} | where a == 1` },
    { title: "joins in joins", language, text: `${"DeviceProcessEvents | join kind=inner (".repeat(3_000)}DeviceFileEvents${") on DeviceId".repeat(3_000)} | where a == 1` },
    { title: "comparisons of the values of conditions", language, text: `DeviceProcessEvents | where ${"(".repeat(24)}a == 1${") == (b == 2)".repeat(24)}` },
    { title: "paths", language, text: `DeviceProcessEvents | where a${".b".repeat(140_000)} == 1` },
  ];
}

function ofSigma(): readonly HostileText[] {
  const head = "title: A rule\nid: 8f2a1f6e-8a52-4f1c-9d0e-000000000001\nstatus: test\nlogsource:\n  category: process_creation\n  product: windows\ndetection:\n";
  const rule = (selections: string, condition: string): string => `${head}${selections}  condition: ${condition}\nlevel: high\n`;
  const list = (modifier: string, values: readonly string[]): string => rule(`  selection:\n    CommandLine${modifier}:\n${values.map((value) => `      - '${value}'\n`).join("")}`, "selection");
  const values = Array.from({ length: many }, (_, at) => `value-${at}`);
  const language = "sigma";
  const negated = (text: string): string => `not ${text}`;
  const variables = Array.from({ length: 30 }, (_, at) => `  s${at}:\n    CommandLine|contains: 'word${at}x'\n`).join("");
  return [
    { title: "5,000 texts to contain against 5,000 others", language, text: list("|contains", values), other: list("|contains", values.map((value) => `a ${value}`)) },
    { title: "5,000 texts to end with, backwards", language, text: list("|endswith", values), other: list("|endswith", [...values].reverse()) },
    { title: "5,000 texts to contain, one missing", language, text: list("|contains", values), other: list("|contains", values.slice(1)) },
    { title: "5,000 texts to contain all of", language, text: list("|contains|all", values), other: list("|contains|all", [...values].reverse()) },
    { title: "1,000 patterns against 1,000 others", language, text: list("", values.slice(0, 1_000).map((value) => `*${value}*?x*`)), other: list("", values.slice(0, 1_000).map((value) => `*${value}?*x`)) },
    { title: "500 regexes against 500 others", language, text: list("|re", values.slice(0, 500).map((value) => `a.*${value}.*b`)), other: list("|re", values.slice(0, 500).map((value) => `a.+${value}.*b`)) },
    { title: "regexes that backtrack", language, text: list("|re", ["(a*)*b", "(a|aa)+$", ".*a.*a.*a.*a.*a.*a.*a.*a"]), other: list("|re", ["(a|a)*c", "(x+x+)+y"]) },
    { title: "wide offsets", language, text: list("|base64offset|contains", values), other: list("|base64offset|contains", values.slice(1)) },
    { title: "a formula of 30 variables over one field", language, text: rule(variables, formula(1, (at) => `s${at}`, negated, " and ", " or ")), other: rule(variables, formula(2, (at) => `s${at}`, negated, " and ", " or ")) },
    { title: "a condition of 300 kB", language, text: rule(variables, Array.from({ length: 40_000 }, (_, at) => `s${at % 30}`).join(" or ")) },
    { title: "a condition with deep parentheses", language, text: rule(variables, `${"(".repeat(size / 2)}s1${")".repeat(size / 2)}`) },
  ];
}
