import { createHash } from "node:crypto";
import path from "node:path";

import type { Document } from "@isorule/core";

import { sourceExtensions } from "../rules/source-format.js";

/** Longest piece of a file name that comes from a rule, in characters. */
const longest = 100;

/**
 * Where a document goes below the output folder, with `/`: `<language>/<vocabulary>/<rule>[.part][.format].<extension>`.
 * The format is left out when it is the plain one. No name of a rule can lead out of the folder.
 *
 * @param folders between the vocabulary and the file, from the outside in
 * @example outputPath(document, "iis-component", "query") // "spl/cim/iis-component.dll_dropped.spl"
 */
export function outputPath(document: Omit<Document, "text" | "units">, stem: string, plainFormat: string | undefined, folders: readonly string[] = []): string {
  const pieces = [stem, ...(document.part === "" ? [] : [document.part]), ...(document.format === plainFormat ? [] : [document.format])];
  const places = [document.language, document.vocabulary, ...folders];
  return [...places.map(safeName), `${pieces.map(safeName).join(".")}.${safeName(document.extension)}`].join("/");
}

/** The name of a file of rules without its endings; `stdin` for standard input. */
export function stemOf(file: string | undefined): string {
  if (file === undefined) return "stdin";
  const name = path.basename(file).replace(/(\.rule)?\.ya?ml$/i, "");
  return new RegExp(`\\.(?:${sourceExtensions().join("|")})$`, "i").test(name) ? name.slice(0, name.lastIndexOf(".")) : name;
}

/**
 * A text as one piece of a file name on every system: letters, digits and a few signs; a long one is cut and gets a
 * digest of the whole, so that different texts stay different.
 */
export function safeName(text: string): string {
  const safe = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}._+@()-]/gu, "_")
    .replace(/^\.+|\.+$/g, (dots) => "_".repeat(dots.length));
  // https://learn.microsoft.com/windows/win32/fileio/naming-a-file: names of devices are taken, with any extension.
  const free = safe === "" || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(safe) ? `_${safe}` : safe;
  return free.length <= longest ? free : `${free.slice(0, longest - 9)}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}

/** The same for two paths that a file system without letter case takes for one. */
export function pathKey(file: string): string {
  return file.normalize("NFC").toLowerCase();
}
