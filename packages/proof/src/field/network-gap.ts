import type { Network } from "@isorule/core";

/** An address that lies in a network and in none of the others; undefined when they leave none. */
export function addressBetween(network: Network, others: readonly Network[]): readonly number[] | undefined {
  const same = others.filter(({ bytes }) => bytes.length === network.bytes.length);
  const stack: { readonly part: Network; readonly near: readonly Network[] }[] = [{ part: network, near: same }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { part, near } = top;
    const touching = near.filter((other) => startsAlike(part, other, Math.min(part.prefix, other.prefix)));
    if (touching.length === 0) return part.bytes;
    if (touching.some(({ prefix }) => prefix <= part.prefix)) continue;
    // Some lie inside: each half is looked at by itself.
    stack.push({ part: half(part, true), near: touching }, { part: half(part, false), near: touching });
  }
  return undefined;
}

function startsAlike(one: Network, other: Network, bits: number): boolean {
  for (let at = 0; at * 8 < bits; at++) {
    const mask = 0xff << Math.max(0, 8 - (bits - at * 8));
    if (((one.bytes[at] as number) & mask & 0xff) !== ((other.bytes[at] as number) & mask & 0xff)) return false;
  }
  return true;
}

function half({ bytes, prefix }: Network, upper: boolean): Network {
  const bit = 0x80 >> (prefix % 8);
  return { bytes: bytes.map((byte, at) => (upper && at === prefix >> 3 ? byte | bit : byte)), prefix: prefix + 1 };
}

/** An address as it is written; of IPv6 in full. */
export function printAddress(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join(".");
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) groups.push((((bytes[at] as number) << 8) | (bytes[at + 1] as number)).toString(16));
  return groups.join(":");
}
