import { type Derivation, eventClass } from "./taxonomy.js";

/**
 * Processes that have no file: logs give their bare name where others have a full path.
 * Source: the names that process events of the Windows kernel record in place of a path.
 */
export const processesWithoutFile: readonly string[] = [
  "System", "Registry", "Memory Compression", "MemCompression", "Secure System", "System Idle Process", "Idle", "vmmem",
];

/** What separates the parts of a path in the events of a class. */
export function separatorOf(eventClassName: string): "\\" | "/" {
  const platform = eventClass(eventClassName)?.platform ?? "windows";
  return platform === "windows" ? "\\" : "/";
}

/**
 * The value of a derived field, from the value of the field that it follows from; undefined when it has none.
 *
 * @example deriveText({ from: "process.executable", how: "basename", rooted: true }, "C:\\a\\w3wp.exe", "\\") // "w3wp.exe"
 */
export function deriveText(derivation: Derivation, value: string, separator: string): string | undefined {
  const cut = value.lastIndexOf(separator);
  if (derivation.how === "dirname") return cut > 0 ? value.slice(0, cut) : undefined;
  if (cut < 0 && derivation.rooted === true && !isProcessWithoutFile(value)) return undefined;
  const base = value.slice(cut + 1);
  if (derivation.how === "basename") return base === "" ? undefined : base;
  const dot = base.lastIndexOf(".");
  return dot < 0 || dot === base.length - 1 ? undefined : base.slice(dot + 1);
}

/** Whether a bare name is that of a process without a file, in any case. */
export function isProcessWithoutFile(name: string): boolean {
  const folded = name.toLowerCase();
  return processesWithoutFile.some((each) => each.toLowerCase() === folded);
}
