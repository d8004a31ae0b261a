/** `0x1`, `DWORD (0x00000001)`, `dword:0x1`. */
const hexadecimal = /^(?:[dq]word\s*:?\s*)?\(?(0x[0-9a-f]{1,16})\)?$/i;
/** `dword:00000001`, as in files of regedit: hexadecimal digits. */
const registryFile = /^dword:([0-9a-f]{8})$/i;
/** `QWORD (0x00000000-0x00000001)`, as Sysmon writes it: the high half, then the low one. */
const halves = /^qword\s*\((0x[0-9a-f]{1,8})-(0x[0-9a-f]{1,8})\)$/i;
const decimal = /^-?(?:0|[1-9]\d{0,19})$/;

/**
 * The number that a value is, in decimal digits: one for all its spellings. Undefined for any other text, such as one with
 * leading zeros, which may be an identifier.
 *
 * @example numberKey("DWORD (0x00000001)") // "1"
 */
export function numberKey(text: string): string | undefined {
  const value = text.trim();
  if (value.length > 40) return undefined;
  if (decimal.test(value)) return value === "-0" ? "0" : value;
  const whole = hexadecimal.exec(value)?.[1];
  if (whole !== undefined) return BigInt(whole).toString();
  const digits = registryFile.exec(value)?.[1];
  if (digits !== undefined) return BigInt(`0x${digits}`).toString();
  const [, high, low] = halves.exec(value) ?? [];
  return high === undefined || low === undefined ? undefined : (BigInt(high) * 4294967296n + BigInt(low)).toString();
}
