/** Our roots of registry paths and those of a product. */
type Roots = readonly (readonly [ours: string, theirs: string])[];

/**
 * Which spellings the products use. Defender's tables spell roots out; the parser of ASIM for Sysmon makes
 * `HKEY_LOCAL_MACHINE\Classes` of HKCR.
 * Source: https://learn.microsoft.com/defender-xdr/advanced-hunting-deviceregistryevents-table and Azure-Sentinel,
 * Parsers/ASimRegistryEvent/Parsers/vimRegistryEventMicrosoftSysmon.yaml
 */
const roots: Readonly<Record<string, Roots>> = {
  "defender-registry-path": [["HKLM", "HKEY_LOCAL_MACHINE"], ["HKU", "HKEY_USERS"], ["HKCR", "HKEY_CLASSES_ROOT"]],
  "asim-registry-path": [["HKCR", "HKEY_LOCAL_MACHINE\\Classes"], ["HKLM", "HKEY_LOCAL_MACHINE"], ["HKU", "HKEY_USERS"]],
};

/** How a product keeps a value, and what is read of it again. */
export interface Spelled {
  readonly stored: string;
  readonly held: string;
}

/**
 * A value as a product spells it; undefined where the product has no such value, or where what it keeps could be
 * another value just as well.
 *
 * @param rewrite the name of the rewrite in the mapping file
 */
export function spelled(rewrite: string, value: string): Spelled | undefined {
  const paths = roots[rewrite];
  if (paths !== undefined) return spelledPath(paths, value, rewrite.startsWith("defender-"));
  switch (rewrite) {
    case "defender-registry-data": {
      const decimal = decimalOf(value);
      if (decimal !== undefined) return { stored: decimal, held: value };
      return /^\d+$/.test(value) || /[DQ]WORD \(/i.test(value) ? undefined : { stored: value, held: value };
    }
    case "asim-registry-data":
      return { stored: value, held: value };
    case "only-base-name": {
      const base = value.slice(Math.max(value.lastIndexOf("\\"), value.lastIndexOf("/")) + 1);
      return base === "" ? undefined : { stored: `\\${base}`, held: `\\${base}` };
    }
    default:
      return undefined;
  }
}

/**
 * A path begins with a root, and its parts are not empty. Defender's tables have the number of the current control set,
 * and we name it. No key is named like a root: of one that is, a product's spelling says nothing for certain.
 */
function spelledPath(paths: Roots, value: string, isNumbered: boolean): Spelled | undefined {
  const found = paths.find(([ours]) => value.toUpperCase().startsWith(ours) && (value.length === ours.length || value[ours.length] === "\\"));
  if (found === undefined || value.endsWith("\\") || /\\(?:HK(?:LM|U|CR|CU|EY_\w+)|ControlSet\d+)(?:\\|$)/i.test(value)) return undefined;
  const whole = found[1] + value.slice(found[0].length);
  const stored = isNumbered ? whole.replace(/(?<=\\)CurrentControlSet(?=\\|$)/i, "ControlSet001") : whole;
  return readBack(paths, stored)?.toLowerCase() === value.toLowerCase() ? { stored, held: value } : undefined;
}

/** A stored path in our spelling. */
function readBack(paths: Roots, stored: string): string | undefined {
  const found = paths.find(([, theirs]) => stored.toLowerCase().startsWith(theirs.toLowerCase()) && (stored.length === theirs.length || stored[theirs.length] === "\\"));
  return found === undefined ? undefined : (found[0] + stored.slice(found[1].length)).replace(/(?<=\\)ControlSet001(?=\\|$)/i, "CurrentControlSet");
}

/** What is read of a stored value that the event itself did not say. */
export function heldOf(rewrite: string, stored: string): string | undefined {
  const paths = roots[rewrite];
  return paths === undefined ? stored : readBack(paths, stored);
}

/** The decimal digits of `DWORD (0x00000001)` or `QWORD (0x00000000-0x00000001)`. Source: Sysmon, event 13, field Details. */
function decimalOf(value: string): string | undefined {
  const found = /^(?:DWORD \(0x([0-9a-f]{8})\)|QWORD \(0x([0-9a-f]{8})-0x([0-9a-f]{8})\))$/i.exec(value);
  return found === null ? undefined : BigInt(`0x${found[1] ?? `${found[2] as string}${found[3] as string}`}`).toString();
}
