import type { NamedValues, ValueReader } from "@isorule/core";
import { valueOfWord, wordRewrites } from "../lower/rewrite-words.js";

/** The column as it stands: the rewrite is about how to ask, not about what is stored. */
const asStored: ValueReader = ({ get }, { name }) => get(name);

/** What each `rewrite` of the mapping files has done to a value, undone. */
const readers: Readonly<Record<string, ValueReader>> = {
  account: readAccount,
  address: asStored,
  "bare-name": asStored,
  entry: readEntry,
  // An extension with a folder in it is none: the field then follows from the path.
  "last-dot": ({ get }, { name }) => (String(get(name) ?? "").includes("\\") ? undefined : get(name)),
  "lower-case": asStored,
  operation: asStored,
  "registry-data": readRegistryData,
  // The pipeline has put the scheme before the address.
  scheme: ({ get }, { name }) => (typeof get(name) === "string" ? String(get(name)).replace(/^https?:\/\//, "") : undefined),
  "service-name": ({ get }, { name }) => (typeof get(name) === "string" ? `${String(get(name))}.googleapis.com` : undefined),
  "url-path": ({ get }, { name }) => partsOfAddress(get(name)).path,
  "url-query": ({ get }, { name }) => partsOfAddress(get(name)).query,
};

/** The reader for a rewrite; undefined for one that is not known. */
export function undoRewrite(name: string): ValueReader | undefined {
  if (Object.hasOwn(readers, name)) return readers[name];
  if (wordRewrites.includes(name)) return ({ get }, column) => valueOfWord(name, String(get(column.name)));
  return name.startsWith("hashes-") ? readHash(name.slice("hashes-".length).toUpperCase()) : undefined;
}

/** `MD5=…,SHA256=…`: the digits of one algorithm. */
function readHash(algorithm: string): ValueReader {
  return ({ get }, { name }) => {
    const parts = String(get(name) ?? "").split(",").map((part) => part.trim());
    return parts.find((part) => part.toUpperCase().startsWith(`${algorithm}=`))?.slice(algorithm.length + 1);
  };
}

/** `{name=value, other=value}`: the value of the name that the field ends with. */
function readEntry({ get }: NamedValues, { name, field }: { readonly name: string; readonly field: string }): unknown {
  const text = String(get(name) ?? "");
  const start = `${field.slice(field.lastIndexOf(".") + 1)}=`;
  const at = [`{${start}`, ` ${start}`, `,${start}`].map((each) => text.indexOf(each)).find((found) => found >= 0);
  if (at === undefined) return undefined;
  const rest = text.slice(at + 1 + start.length);
  const end = rest.search(/[,}]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** A request as it was sent, `/a/b?c=d`, or a whole address; the parts are not decoded. */
function partsOfAddress(value: unknown): { readonly path?: string; readonly query?: string } {
  if (typeof value !== "string") return {};
  const cut = value.indexOf("?");
  const whole = cut < 0 ? value : value.slice(0, cut);
  const host = /^[^:/?#]+:\/\/[^/?#]*/.exec(whole)?.[0] ?? "";
  return { path: whole.slice(host.length), ...(cut < 0 ? {} : { query: value.slice(cut + 1) }) };
}

/** `user.domain` and `user.name` were one text: `DOMAIN\name`. */
function readAccount({ get }: NamedValues, { name }: { readonly name: string }): unknown {
  const account = get(name);
  const domain = get("user.domain");
  return typeof account === "string" && typeof domain === "string" && domain !== "" ? `${domain}\\${account}` : account;
}

/** A number, of which registry.data.type says how long it is, was `DWORD (0x0000002a)` or `QWORD (0x00000000-0x0000002a)`. */
function readRegistryData({ get }: NamedValues, { name }: { readonly name: string }): unknown {
  const data = get(name);
  const type = String(get("registry.data.type") ?? "").toUpperCase();
  const items = Array.isArray(data) ? (data as readonly unknown[]) : [data];
  if (type.endsWith("DWORD")) return items.map((item) => numberText(item, (hex) => `DWORD (0x${hex.padStart(8, "0")})`, 8));
  if (!type.endsWith("QWORD")) return data;
  return items.map((item) => numberText(item, (hex) => `QWORD (0x${hex.padStart(16, "0").slice(0, 8)}-0x${hex.padStart(16, "0").slice(8)})`, 16));
}

/** The number in the words of the log; what is no whole number of so many hexadecimal digits stays as it is. */
function numberText(value: unknown, text: (hex: string) => string, digits: number): unknown {
  if (!/^\d{1,20}$/.test(String(value))) return value;
  const hex = BigInt(String(value)).toString(16);
  return hex.length > digits ? value : text(hex);
}
