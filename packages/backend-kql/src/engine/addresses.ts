/*
 * Addresses as the functions on them read texts: a written prefix counts, host bits are cut off, and text that is no
 * address gives null. Manuals: https://learn.microsoft.com/kusto/query/ipv4-is-in-range-function,
 * .../ipv6-is-in-range-function, .../ipv4-is-private-function
 */

/** An address with how many of its bits count. */
interface Prefixed {
  readonly bits: string;
  readonly prefix: number;
}

/** Whether an address lies in any of the ranges; null where the address is none. A range that is none holds nothing. */
export function inRanges(version: 4 | 6, address: string, ranges: readonly string[]): boolean | null {
  const own = prefixed(version, address);
  if (own === undefined) return null;
  const networks = ranges.map((range) => prefixed(version, range));
  if (networks.every((network) => network === undefined)) return null;
  return networks.some((network) => network !== undefined && sameNetwork(own, network));
}

/** Whether two addresses are the same as far as the shorter of their prefixes, and of the one given, goes. */
export function sameAddress(version: 4 | 6, left: string, right: string, prefix: number | undefined): boolean | null {
  const [one, two] = [prefixed(version, left), prefixed(version, right)];
  if (one === undefined || two === undefined) return null;
  const size = version === 4 ? 32 : 128;
  const length = Math.min(one.prefix, two.prefix, prefix ?? size);
  return one.bits.slice(0, length) === two.bits.slice(0, length);
}

/** The networks of RFC 1918, as the manual of `ipv4_is_private` lists them. */
export const privateNetworks: readonly string[] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

function sameNetwork(address: Prefixed, network: Prefixed): boolean {
  return address.bits.slice(0, network.prefix) === network.bits.slice(0, network.prefix);
}

function prefixed(version: 4 | 6, text: string): Prefixed | undefined {
  const [base = "", length, rest] = text.trim().split("/");
  const bits = version === 4 ? bitsOf4(base) : bitsOf6(base);
  if (bits === undefined || rest !== undefined || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  // Behind an IPv4 address that stands for an IPv6 one, the prefix counts its own 32 bits.
  const mapped = version === 6 && !base.includes(":");
  const prefix = length === undefined ? bits.length : Number(length) + (mapped ? 96 : 0);
  return prefix > bits.length ? undefined : { bits, prefix };
}

function bitsOf4(text: string): string | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
}

function bitsOf6(text: string): string | undefined {
  if (!text.includes(":")) {
    const inner = bitsOf4(text);
    return inner === undefined ? undefined : `${"0".repeat(80)}${"1".repeat(16)}${inner}`;
  }
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted === null ? undefined : bitsOf4(dotted[2] as string);
  if (dotted !== null && tail === undefined) return undefined;
  const plain = tail === undefined ? text : `${dotted?.[1] ?? ""}${hexOf(tail.slice(0, 16))}:${hexOf(tail.slice(16))}`;
  const halves = plain.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], end = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const gap = 8 - head.length - end.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return undefined;
  const groups = [...head, ...Array<string>(halves.length === 1 ? 0 : gap).fill("0"), ...end];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}

function hexOf(bits: string): string {
  return Number.parseInt(bits, 2).toString(16);
}

/** The number of an IPv4 address, null where it is none. Manual: https://learn.microsoft.com/kusto/query/parse-ipv4-function */
export function numberOf4(text: string): number | null {
  const own = prefixed(4, text);
  return own === undefined ? null : Number.parseInt(own.bits.slice(0, own.prefix).padEnd(32, "0"), 2);
}
