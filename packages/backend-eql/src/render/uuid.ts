/**
 * A UUID of version 5 (RFC 9562, 5.5): the same for the same namespace and name, and different for others.
 *
 * @param namespace a UUID
 * @param name ASCII text
 */
export function nameUuid(namespace: string, name: string): string {
  const bytes = [...hexBytes(namespace.replaceAll("-", "")), ...[...name].map((char) => char.charCodeAt(0) & 0xff)];
  const hash = sha1(bytes).slice(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function hexBytes(hex: string): number[] {
  return Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}

/** SHA-1 of bytes (RFC 3174, method 1); no secret depends on it. */
function sha1(message: readonly number[]): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const length = message.length * 8;
  const padded = [...message, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) padded.push(Math.floor(length / 2 ** shift) & 0xff);
  for (let start = 0; start < padded.length; start += 64) addBlock(state, padded.slice(start, start + 64));
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]);
}

function addBlock(state: number[], block: readonly number[]): void {
  const words: number[] = [];
  for (let t = 0; t < 80; t++) {
    const at = (offset: number): number => words[t - offset] as number;
    const byte = (offset: number): number => block[t * 4 + offset] as number;
    words.push(t < 16 ? (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3) : rotate(at(3) ^ at(8) ^ at(14) ^ at(16), 1));
  }
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  for (let t = 0; t < 80; t++) {
    const [mixed, constant] = round(t, b, c, d);
    const next = (rotate(a, 5) + mixed + e + constant + (words[t] as number)) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((word, index) => (state[index] = ((state[index] as number) + word) | 0));
}

function round(t: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
