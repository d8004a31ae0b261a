/** The bytes of a text in UTF-8. Half a surrogate pair becomes U+FFFD, as everywhere on the web. */
export function utf8Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const found = char.codePointAt(0) as number;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return bytes;
}

/**
 * The bytes of a text in UTF-16 (modifiers appendix, Encoding).
 *
 * @example utf16Bytes("cmd", "le") // 63 00 6d 00 64 00
 */
export function utf16Bytes(text: string, order: "le" | "be"): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (order === "le") bytes.push(unit & 0xff, unit >> 8);
    else bytes.push(unit >> 8, unit & 0xff);
  }
  return bytes;
}

/** The mark that `utf16` puts before the text: "FF FE" (modifiers appendix, Encoding). */
export const byteOrderMark: readonly number[] = [0xff, 0xfe];

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of some bytes, with padding (RFC 4648, section 4). */
export function base64(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const count = Math.min(3, bytes.length - at);
    text += digits.charAt(a >> 2) + digits.charAt(((a & 3) << 4) | (b >> 4));
    text += count > 1 ? digits.charAt(((b & 15) << 2) | (c >> 6)) : "=";
    text += count > 2 ? digits.charAt(c & 63) : "=";
  }
  return text;
}

/**
 * What stays the same of some bytes inside of a longer Base64 text: one text for each of the three positions that they
 * can begin at. "Except the first and last byte the encoded values have a static part in the middle" (modifiers appendix,
 * base64offset). Lengths are counted in bytes, so that text beyond ASCII comes out right. A part may be empty.
 *
 * @example base64Offsets(utf8Bytes("é")) // w6, Op, Dq
 */
export function base64Offsets(bytes: readonly number[]): readonly [string, string, string] {
  const at = (shift: number): string => {
    const text = base64([...Array<number>(shift).fill(0), ...bytes]);
    // A character at the start also holds bits of the bytes before; one at the end, before the padding, of those after.
    const start = [0, 2, 3][shift] as number;
    const end = [0, 3, 2][(bytes.length + shift) % 3] as number;
    return text.slice(start, text.length - end);
  };
  return [at(0), at(1), at(2)];
}
