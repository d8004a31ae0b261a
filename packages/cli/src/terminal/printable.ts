/**
 * Characters that a terminal obeys instead of showing: C0 and C1 controls, and the marks that turn the direction of
 * text or are not visible at all. Line feeds and tabs stay.
 */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text of a rule, safe for a terminal: each control character becomes one visible sign (`␛`, or `�` where there is
 * none), so that offsets and columns stay what they were.
 *
 * @example printable("\u001b[31mred") // "␛[31mred"
 */
export function printable(text: string): string {
  return text.replace(unprintable, signOf);
}

/** The same for text that must stay on one line: line feeds and tabs become signs as well. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n]/g, signOf);
}

/** A control character as its picture, from the block Control Pictures of Unicode. */
function signOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
