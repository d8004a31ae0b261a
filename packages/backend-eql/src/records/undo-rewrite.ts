import type { NamedValues, ValueReader } from "@isorule/core";

/** What each `rewrite` of the mapping files has done to a value, undone. */
const readers: Readonly<Record<string, ValueReader>> = {
  account: readAccount,
  "bare-name": ({ get }, { name }) => get(name),
  // An extension with a folder in it is none: the field then follows from the path.
  "last-dot": ({ get }, { name }) => (String(get(name) ?? "").includes("\\") ? undefined : get(name)),
  "registry-data": readRegistryData,
};

/** The reader for a rewrite; undefined for one that is not known. */
export function undoRewrite(name: string): ValueReader | undefined {
  return Object.hasOwn(readers, name) ? readers[name] : undefined;
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
