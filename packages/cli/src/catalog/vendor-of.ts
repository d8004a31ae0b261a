import path from "node:path";

import { UsageFault } from "../usage-fault.js";

/** Who publishes the rules of a format, where its files tell. */
const vendors: Readonly<Record<string, string>> = { isorule: "isorule", sigma: "Sigma", spl: "Splunk", eql: "Elastic" };

/** Folders below which each folder is of another author. */
const shelves = /^(?:kusto|kql|kql-queries|queries)$/i;

/** The rules below a folder, and whose they are. */
export interface VendorFolder {
  readonly vendor: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Reads `NAME=FOLDER` of `--vendor`.
 *
 * @throws UsageFault for another form
 */
export function parseVendors(texts: readonly string[] | undefined, cwd: string): readonly VendorFolder[] {
  return (texts ?? []).map((text) => {
    const [vendor, folder] = pairOf(text, "--vendor", "NAME=FOLDER");
    return { vendor, folder: path.resolve(cwd, folder) };
  });
}

/**
 * Reads `VENDOR=URL` of `--link`: `{path}` stands for the path of the rule file below the folder that was named.
 *
 * @returns vendor in lower case to address
 * @throws UsageFault for another form, and for anything but an address of the web
 */
export function parseLinks(texts: readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map((texts ?? []).map((text) => {
    const [vendor, url] = pairOf(text, "--link", "VENDOR=URL/{path}");
    if (!/^https?:\/\/[^\s<>"']+$/.test(url) || !url.includes("{path}")) throw new UsageFault(`--link ${text} has no address`, "Write it as https://github.com/SigmaHQ/sigma/blob/master/{path}; {path} stands for the path of the file.");
    return [vendor.toLowerCase(), url] as const;
  }));
}

/** The address of a rule file; undefined where none was given for its vendor. */
export function linkOf(links: ReadonlyMap<string, string>, vendor: string, file: string): string | undefined {
  const url = links.get(vendor.toLowerCase());
  return url?.replace("{path}", () => file.split("/").map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"))).join("/"));
}

/**
 * Who publishes a rule file: the folder that was told by `--vendor`, or the kind of the file, or for queries of KQL the
 * author's folder below one that is called `kusto`, `kql` or `queries`.
 *
 * @param file absolute; undefined for standard input
 */
export function vendorOf(file: string | undefined, format: string, folders: readonly VendorFolder[]): string {
  if (file !== undefined) {
    const [told] = folders.filter(({ folder }) => file === folder || file.startsWith(`${folder}${path.sep}`)).sort((left, right) => right.folder.length - left.folder.length);
    if (told !== undefined) return told.vendor;
  }
  const known = Object.hasOwn(vendors, format) ? vendors[format] : undefined;
  if (known !== undefined) return known;
  const parts = (file ?? "").split(path.sep).slice(0, -1);
  const shelf = parts.findLastIndex((part) => shelves.test(part));
  return parts[shelf + 1] !== undefined && shelf >= 0 ? (parts[shelf + 1] as string) : "KQL";
}

function pairOf(text: string, option: string, form: string): readonly [name: string, value: string] {
  const at = text.indexOf("=");
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || name === "" || value === "") throw new UsageFault(`${option} ${text} is not ${form}`);
  return [name, value];
}
