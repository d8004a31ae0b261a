import type { EqlPattern } from "../syntax/tree.js";
import { isWildcardField, type LintContext, shown } from "./lint-context.js";

interface Trap {
  readonly sign: string;
  readonly meaning: string;
  readonly help: string;
}

/** Operators of Lucene that are ordinary elsewhere. Source: "Regular expression syntax", optional operators. */
const operators: Readonly<Record<string, string>> = {
  "@": "is any text",
  "&": "asks for both of its sides",
  "~": "is a complement",
  "#": "is no text at all",
  "<": "begins a range of numbers",
  '"': "begins a text without operators",
};

/**
 * What a pattern holds that means something else than in other languages, the first of each kind. One pass over the text.
 */
function trapsOf(pattern: string): readonly Trap[] {
  const traps = new Map<string, Trap>();
  const tell = (sign: string, meaning: string, help: string): void => {
    if (!traps.has(sign)) traps.set(sign, { sign, meaning, help });
  };
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    const next = pattern[at + 1] ?? "";
    if (char === "\\") {
      if (!inClass && /[a-ce-rt-vx-zA-CE-RT-VX-Z]/.test(next)) tell(`\\${next}`, "is no class or anchor of Lucene, which refuses a letter behind a backslash other than d, s and w", "Write out what is meant.");
      at++;
    } else if (inClass) inClass = char !== "]";
    else if (char === "[") {
      inClass = true;
      // Neither a complement nor a bracket at once ends the class.
      if (next === "^") at++;
      if (pattern[at + 1] === "]") at++;
    } else if (char === "(" && next === "?") tell("(?", "is a group whose text begins with a question mark, and no look-around, flag or group without capture", "Write `(` for a group, and `regex~` to compare without case.");
    else if (char === "^" && at === 0) tell("^", "is an ordinary character: the expression is about the whole value anyway", "Leave it out.");
    else if (char === "$" && at === pattern.length - 1) tell("$", "is an ordinary character: the expression is about the whole value anyway", "Leave it out.");
    else if (Object.hasOwn(operators, char)) tell(char, `${operators[char] ?? ""} in regular expressions of Lucene`, `Write \`\\${char}\` for the character.`);
  }
  return [...traps.values()];
}

/** Checks the regular expressions of `field regex (…)`. */
export function lintRegex(node: EqlPattern, field: string, { report, place }: LintContext): void {
  for (const { value, span } of node.values) {
    if (typeof value !== "string") continue;
    for (const trap of trapsOf(value)) report("eql/lint-regex-dialect", { ...trap }, { span: place(span) });
    if (value.length > 4 && value.startsWith(".*") && value.endsWith(".*") && !isWildcardField(field)) report("eql/lint-regex-wildcard", { value: shown(value), field }, { span: place(span) });
  }
}
