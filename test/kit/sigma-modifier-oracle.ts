/**
 * What chains of Sigma modifiers mean, straight from the modifiers appendix and with Node's own encoders: nothing here
 * comes from the reader. Values have no wildcards.
 */

/** The dashes of `windash`, as the appendix lists them. */
const dashes = ["-", "/", "\u2013", "\u2014", "\u2015"];

const unicodes: Readonly<Record<string, (text: string) => Buffer>> = {
  wide: (text) => Buffer.from(text, "utf16le"),
  utf16le: (text) => Buffer.from(text, "utf16le"),
  utf16be: (text) => Buffer.from(text, "utf16le").swap16(),
  utf16: (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
};

/** What a value becomes by the transforming modifiers of a chain, in their order. */
export function variantsOf(chain: readonly string[], value: string, placeholders: Readonly<Record<string, readonly string[]>>): readonly string[] {
  let values: readonly (string | Buffer)[] = [value];
  for (const modifier of chain) {
    if (modifier === "expand") values = values.flatMap((each) => expand(String(each), placeholders));
    else if (modifier === "windash") values = values.flatMap((each) => dashed(String(each)));
    else if (modifier === "base64") values = values.map((each) => bytesOf(each).toString("base64"));
    else if (modifier === "base64offset") values = values.flatMap((each) => [0, 1, 2].map((shift) => staticPart(bytesOf(each), shift)));
    else {
      const unicode = unicodes[modifier];
      if (unicode !== undefined) values = values.map((each) => unicode(String(each)));
    }
  }
  return values.map((each) => (typeof each === "string" ? each : each.toString("latin1")));
}

/** Whether a field with this text, or an absent one, matches values under a chain of modifiers. */
export function oracle(chain: readonly string[], values: readonly string[], actual: string | null, placeholders: Readonly<Record<string, readonly string[]>>): boolean {
  const fold = (text: string): string => (chain.includes("cased") ? text : text.toLowerCase());
  const text = actual === null || actual === "" ? undefined : fold(actual);
  const holds = (value: string): boolean =>
    variantsOf(chain, value, placeholders).some((variant) => {
      if (text === undefined) return false;
      const wanted = fold(variant);
      if (chain.includes("contains")) return text.includes(wanted);
      if (chain.includes("startswith")) return text.startsWith(wanted);
      return chain.includes("endswith") ? text.endsWith(wanted) : text === wanted;
    });
  if (chain.includes("all")) return values.every(holds);
  return values.some(holds) !== chain.includes("neq");
}

function expand(value: string, placeholders: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const found = /%(\w+)%/.exec(value);
  if (found === null) return [value];
  const [whole, name = ""] = found;
  return (placeholders[name] ?? []).flatMap((text) => expand(value.replace(whole, () => text), placeholders));
}

function dashed(value: string): readonly string[] {
  const at = [...value].findIndex((char, index) => dashes.includes(char) && /\w/.test(value[index + 1] ?? "") && !/\w/.test(value[index - 1] ?? " "));
  if (at < 0) return [value];
  return dashes.flatMap((dash) => dashed(value.slice(at + 1)).map((rest) => value.slice(0, at) + dash + rest));
}

function bytesOf(value: string | Buffer): Buffer {
  return typeof value === "string" ? Buffer.from(value, "utf8") : value;
}

/** The characters that are the same whatever stands around: between zeros and between ones everything else differs. */
function staticPart(bytes: Buffer, shift: number): string {
  const encode = (fill: number): string => Buffer.concat([Buffer.alloc(shift, fill), bytes, Buffer.alloc((6 - ((bytes.length + shift) % 3)) % 3, fill)]).toString("base64");
  const [zeros, ones] = [encode(0x00), encode(0xff)];
  return [...zeros].filter((char, at) => char === ones[at]).join("");
}
