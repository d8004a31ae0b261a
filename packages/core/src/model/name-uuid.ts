/**
 * The UUID of a name within the name space of another UUID, as in RFC 9562, section 5.5 (version 5, SHA-1): the same two
 * give the same UUID for ever, so that a document keeps its identity from one build to the next.
 *
 * @param namespace a UUID
 * @example uuidOfName("c0ba05b3-4a11-4e23-850f-e0ec80b3220e", "rules/dll_dropped")
 */
export function uuidOfName(namespace: string, name: string): string {
  const space = (namespace.replaceAll("-", "").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const hash = sha1([...space, ...utf8(name)]).slice(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const digits = hash.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-");
}

function utf8(text: string): readonly number[] {
  return (encodeURIComponent(text).match(/%..|./g) ?? []).map((token) => (token.length === 3 ? Number.parseInt(token.slice(1), 16) : token.charCodeAt(0)));
}

/** SHA-1 (RFC 3174, section 6.1) of some bytes. Here it makes names, it protects nothing. */
export function sha1(bytes: readonly number[]): number[] {
  const words = padded(bytes);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += 16) addBlock(state, words.slice(block, block + 16));
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]);
}

/** The message with its padding and its length in bits, as 32-bit words. */
function padded(bytes: readonly number[]): readonly number[] {
  const message = [...bytes, 0x80];
  while (message.length % 64 !== 56) message.push(0);
  const words: number[] = [];
  for (let at = 0; at < message.length; at += 4) {
    words.push(((message[at] as number) << 24) | ((message[at + 1] as number) << 16) | ((message[at + 2] as number) << 8) | (message[at + 3] as number));
  }
  return [...words, Math.floor(bytes.length / 0x20000000), (bytes.length << 3) >>> 0];
}

function addBlock(state: number[], block: readonly number[]): void {
  const w = [...block];
  for (let t = 16; t < 80; t++) {
    w.push(rotate((w[t - 3] as number) ^ (w[t - 8] as number) ^ (w[t - 14] as number) ^ (w[t - 16] as number), 1));
  }
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  for (let t = 0; t < 80; t++) {
    const [mix, constant] =
      t < 20 ? [(b & c) | (~b & d), 0x5a827999] : t < 40 ? [b ^ c ^ d, 0x6ed9eba1] : t < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
    const next = (rotate(a, 5) + mix + e + constant + (w[t] as number)) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((word, at) => (state[at] = ((state[at] as number) + word) | 0));
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
