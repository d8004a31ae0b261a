/** What the page keeps in its address. */
export interface PlaygroundState {
  readonly source: string;
  readonly language: string;
  readonly second: string;
  readonly secondLanguage: string;
  readonly events: string;
  readonly vocabularies: Readonly<Record<string, string>>;
}

/** The state as the part of an address behind `#`: compressed, in letters that need no escapes. */
export async function stateToHash(state: PlaygroundState): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream("deflate-raw"));
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `#state=${btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** Longest text of a state, in characters: an address may come from anybody. */
const longest = 1_000_000;

/** The state of an address; undefined where there is none, or it is none. Any text may stand there. */
export async function stateFromHash(hash: string): Promise<PlaygroundState | undefined> {
  const text = /^#state=([A-Za-z0-9_-]+)$/.exec(hash)?.[1];
  if (text === undefined || text.length > longest) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"))));
    if (typeof value !== "object" || value === null) return undefined;
    const given = value as Readonly<Record<string, unknown>>;
    const textOf = (key: string): string => (typeof given[key] === "string" ? (given[key] as string).slice(0, longest) : "");
    const names = typeof given["vocabularies"] === "object" && given["vocabularies"] !== null ? Object.entries(given["vocabularies"]).filter((entry): entry is [string, string] => typeof entry[1] === "string") : [];
    return { source: textOf("source"), language: textOf("language"), second: textOf("second"), secondLanguage: textOf("secondLanguage"), events: textOf("events"), vocabularies: Object.fromEntries(names) };
  } catch {
    return undefined;
  }
}

/** The rule file of this site that an address names; undefined where it names none, or leads elsewhere. */
export function ruleFromHash(hash: string): string | undefined {
  const text = /^#rule=([A-Za-z0-9_.%/-]+)$/.exec(hash)?.[1];
  if (text === undefined) return undefined;
  try {
    const path = decodeURIComponent(text);
    return /^detections\/[A-Za-z0-9_][A-Za-z0-9_.-]*\/[A-Za-z0-9_][A-Za-z0-9_.-]*\.rule\.yml$/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const out = new Blob([bytes]).stream().pipeThrough(stream);
  const parts: Uint8Array[] = [];
  let size = 0;
  // A few bytes may unfold to gigabytes.
  for await (const part of out as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > 4 * longest) throw new Error("too long");
    parts.push(part);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
