/**
 * A PCRE pattern of the kind that searches hold, as a JavaScript expression: leading options, `\A` and `\z`, character
 * codes, and escapes of characters that JavaScript does not escape. Throws on anything that the two read differently.
 */
export function pcre(pattern: string): RegExp {
  const options = /^\(\?([is]+)\)/.exec(pattern);
  const body = options === null ? pattern : pattern.slice(options[0].length);
  let out = "";
  let inClass = false;
  for (let at = 0; at < body.length; ) {
    const char = body[at];
    const [taken, written] = char === "\\" ? escaped(body, at) : plain(body, at, inClass);
    if (char === "[") inClass = true;
    if (char === "]") inClass = false;
    out += written;
    at += taken;
  }
  return new RegExp(out, `u${options?.[1] ?? ""}`);
}

function plain(body: string, at: number, inClass: boolean): readonly [number, string] {
  const char = String.fromCodePoint(body.codePointAt(at) as number);
  if (!inClass && (char === "}" || char === "]")) throw new Error(`${char} at ${at} is read differently by two engines`);
  if (inClass && char === "[") throw new Error("a bracket in a class may begin a POSIX class");
  if (!inClass && body.startsWith("(?", at) && !/^\(\?(?::|=|!|<=)/.test(body.slice(at, at + 4))) throw new Error(`a group of an unknown kind at ${at}`);
  if (!inClass && char === "{") {
    const bounds = /^\{\d+(,\d*)?\}/.exec(body.slice(at, at + 12));
    if (bounds === null) throw new Error("a brace that is no bound");
    return [bounds[0].length, bounds[0]];
  }
  if (!inClass && char === "$") throw new Error("$ also matches before a last line feed");
  return [char.length, char];
}

function escaped(body: string, at: number): readonly [number, string] {
  const next = body[at + 1];
  if (next === undefined) throw new Error("a backslash at the end");
  if (next === "A") return [2, "(?<![\\s\\S])"];
  if (next === "z") return [2, "(?![\\s\\S])"];
  if (next === "x") {
    const code = /^\\x([0-9a-f]{2})/.exec(body.slice(at, at + 4));
    if (code === null) throw new Error("a character code");
    return [4, code[0]];
  }
  if (/[nrtsSbB]/.test(next)) return [2, `\\${next}`];
  if (/[A-Za-z0-9]/.test(next)) throw new Error(`\\${next} is not expected`);
  const char = String.fromCodePoint(body.codePointAt(at + 1) as number);
  return [1 + char.length, /[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char];
}
