/** A part of a search between two pipes: its command in lower case and the text behind it. */
export interface SplStage {
  readonly command: string;
  readonly text: string;
}

/**
 * Cuts a search at its pipes, the way Splunk does: a pipe in double quotes or in a subsearch does not cut. A search that
 * does not begin with a pipe begins with the command `search`. Throws on quotes and brackets that do not close, and on
 * macros and comments, which no printed search holds outside quotes.
 */
export function splStages(search: string): readonly SplStage[] {
  const pieces: string[] = [""];
  let depth = 0;
  for (let at = 0; at < search.length; at++) {
    const char = search[at] as string;
    if (char === '"') {
      const end = closingQuote(search, at);
      pieces[pieces.length - 1] += search.slice(at, end + 1);
      at = end;
      continue;
    }
    if (char === "`") throw new Error(`a macro or comment at ${at}`);
    if (char === "[") depth++;
    if (char === "]" && --depth < 0) throw new Error(`a bracket closes nothing at ${at}`);
    if (char === "|" && depth === 0) pieces.push("");
    else pieces[pieces.length - 1] += char;
  }
  if (depth !== 0) throw new Error("a bracket is never closed");
  const [first = "", ...rest] = pieces;
  const stages = rest.map(stageOf);
  return first.trim() === "" ? stages : [{ command: "search", text: first.trim() }, ...stages];
}

function stageOf(piece: string): SplStage {
  const found = /^\s*([A-Za-z]+)\b([\s\S]*)$/.exec(piece);
  if (found === null) throw new Error(`no command in: ${piece}`);
  return { command: (found[1] as string).toLowerCase(), text: (found[2] as string).trim() };
}

/** The place of the quote that ends the text that begins at `start`. */
export function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  throw new Error(`a quote is never closed: ${text.slice(start, start + 60)}`);
}

/**
 * The text inside double quotes as a command sees it: a backslash before a quote, a pipe or a backslash is taken away,
 * any other stays.
 */
export function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(["\\|])/g, "$1");
}

/** The subsearches of a `multisearch`: the texts between its outer brackets. */
export function subsearches(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = closingQuote(text, at);
    else if (char === "[" && depth++ === 0) start = at + 1;
    else if (char === "]" && --depth === 0) found.push(text.slice(start, at));
    else if (depth === 0 && !/\s/.test(char ?? "")) throw new Error(`text between subsearches: ${text.slice(at, at + 20)}`);
  }
  return found;
}
