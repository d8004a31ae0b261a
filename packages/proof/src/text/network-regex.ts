import type { Network, Regex } from "@isorule/core";

/** The regex of the addresses of an IPv4 network, as they are written; undefined for IPv6, which has many ways. */
export function networkRegex({ bytes, prefix }: Network): Regex | undefined {
  if (bytes.length !== 4) return undefined;
  const items: Regex[] = [{ kind: "start" }];
  bytes.forEach((byte, at) => {
    if (at > 0) items.push({ kind: "character", codePoint: 46 });
    const free = 8 - Math.min(8, Math.max(0, prefix - at * 8));
    items.push(byteRegex(byte, byte + 2 ** free - 1));
  });
  items.push({ kind: "end" });
  return { kind: "sequence", items };
}

function byteRegex(from: number, to: number): Regex {
  if (from === 0 && to === 255) return anyByte();
  const items: Regex[] = [];
  for (let value = from; value <= to; value++) items.push(plain(String(value)));
  return items.length === 1 ? (items[0] as Regex) : { kind: "alternatives", items };
}

// 0-9, 10-99, 100-199, 200-249, 250-255
function anyByte(): Regex {
  const digit = range(0, 9);
  return {
    kind: "alternatives",
    items: [digit, sequence(range(1, 9), digit), sequence(plain("1"), digit, digit), sequence(plain("2"), range(0, 4), digit), sequence(plain("25"), range(0, 5))],
  };
}

function range(from: number, to: number): Regex {
  return { kind: "class", negated: false, ranges: [[48 + from, 48 + to]] };
}

function plain(text: string): Regex {
  return sequence(...[...text].map((char): Regex => ({ kind: "character", codePoint: char.charCodeAt(0) })));
}

function sequence(...items: readonly Regex[]): Regex {
  return { kind: "sequence", items };
}
