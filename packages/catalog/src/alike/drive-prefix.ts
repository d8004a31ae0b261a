import type { LikePart } from "@isorule/core";

/** What stands for the drive or device that a path begins with. */
export const anyDrive = "?:\\";

/**
 * A drive, a device of the NT name space, or the variable of the system drive, at the start of a path.
 *
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#win32-device-namespaces
 */
const prefix = /^(?:\\\\[?.]\\)?[A-Za-z]:\\|^\\Device\\HarddiskVolume\d+\\|^%SystemDrive%\\/i;

/**
 * A path with `?:\` in place of its drive or device; undefined where it begins with none.
 *
 * @example withoutDrive("\\Device\\HarddiskVolume3\\Windows\\") // "?:\\Windows\\"
 */
export function withoutDrive(path: string): string | undefined {
  const found = prefix.exec(path.slice(0, 60));
  // A drive alone is meant, such as one that is not the system's.
  return found === null || found[0].length === path.length ? undefined : anyDrive + path.slice(found[0].length);
}

/**
 * The parts of a pattern after its drive or device, which may have signs for any character: `?:\`, `*:\`,
 * `\Device\HarddiskVolume*\`. Undefined where it begins with none.
 */
export function partsWithoutDrive(parts: readonly LikePart[]): readonly LikePart[] | undefined {
  const [first, second, third] = parts;
  if (first === undefined) return undefined;
  if (first.kind !== "text") return second?.kind === "text" && second.text.startsWith(":\\") ? after(parts, 2, second.text.slice(2)) : undefined;
  if (/^\\Device\\HarddiskVolume$/i.test(first.text) && second !== undefined && second.kind !== "text" && third?.kind === "text" && third.text.startsWith("\\")) return after(parts, 3, third.text.slice(1));
  const path = withoutDrive(first.text);
  return path === undefined ? undefined : after(parts, 1, path.slice(anyDrive.length));
}

function after(parts: readonly LikePart[], at: number, rest: string): readonly LikePart[] | undefined {
  if (rest === "") return undefined;
  return [{ kind: "text", text: rest }, ...parts.slice(at)];
}
