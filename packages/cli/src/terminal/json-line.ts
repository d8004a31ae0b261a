/**
 * One object as one line of JSON. Characters that JSON allows in a string but a terminal obeys (C1 controls, marks of
 * direction) are written as `\u` escapes, which mean the same to every reader.
 */
export function jsonLine(value: { readonly type: string } & Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(value);
  return `${text.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, escaped)}\n`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
