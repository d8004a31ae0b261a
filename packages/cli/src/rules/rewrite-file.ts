import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { reasonOf } from "./decode-utf8.js";

const byteOrderMark = "\ufeff";

/**
 * Gives a file of the user another text, whole or not at all. What else there is about it stays: its permissions, a byte
 * order mark, and a link that leads to it.
 *
 * @param before the text that the new one was made from: a file that holds another one by now is left alone
 * @returns why it could not be written; undefined where it was
 */
export function rewriteFile(file: string, before: string, text: string): string | undefined {
  let temporary: string | undefined;
  try {
    const target = realpathSync(file);
    const { mode } = statSync(target);
    // A new file would take the place of one that must not be written to.
    if ((mode & 0o222) === 0) return "it is read-only";
    const now = readFileSync(target, "utf8");
    const mark = now.startsWith(byteOrderMark) ? byteOrderMark : "";
    if (now !== mark + before) return "it has changed in the meantime";
    temporary = path.join(path.dirname(target), `.isorule-${randomBytes(6).toString("hex")}.tmp`);
    writeFileSync(temporary, mark + text, { flag: "wx", mode: mode & 0o777 });
    chmodSync(temporary, mode & 0o777);
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return reasonOf(error);
  }
}
