import path from "node:path";

import type { Document } from "@isorule/core";
import type { CommittedDocument } from "@isorule/review";

import { manifestName, parseManifest } from "../build/manifest.js";
import { outputPath, stemOf } from "../build/output-path.js";
import { decodeUtf8 } from "../rules/decode-utf8.js";
import type { RevisionPair, Side } from "./revision-pair.js";

/** Document to the file of its rule, both below the root, as the builds of a revision have listed them. */
type Listed = ReadonlyMap<string, string>;

/** The documents that two revisions keep in files. */
export interface CommittedIndex {
  /** Where builds write to, below the root. */
  readonly out: string;
  readonly listed: Readonly<Record<Side, Listed>>;
}

/**
 * What the manifests of both revisions list; undefined where neither has one.
 *
 * @param out the output folder below the root
 */
export async function committedIndex(pair: RevisionPair, out: string | undefined): Promise<CommittedIndex | undefined> {
  if (out === undefined) return undefined;
  const manifest = out === "" ? manifestName : `${out}/${manifestName}`;
  const [base, head] = [await listedIn(pair, "base", out, manifest), await listedIn(pair, "head", out, manifest)];
  return base === undefined && head === undefined ? undefined : { out, listed: { base: base ?? new Map(), head: head ?? new Map() } };
}

async function listedIn(pair: RevisionPair, side: Side, out: string, manifest: string): Promise<Listed | undefined> {
  const bytes = (await pair.read(side, [manifest])).get(manifest);
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  const entries = typeof text === "string" ? parseManifest(text) : undefined;
  if (entries === undefined) return undefined;
  return new Map([...entries].map(([file, source]) => [path.posix.join(out, file), path.posix.join(out, source)]));
}

/** The files of rules of which a document differs between the revisions, or every one that has documents. */
export function sourcesWithDocuments({ listed }: CommittedIndex, pair: RevisionPair, every: boolean): ReadonlySet<string> {
  if (every) return new Set([...listed.base.values(), ...listed.head.values()]);
  return new Set(pair.changes.flatMap(({ file }) => [listed.base.get(file), listed.head.get(file)].flatMap((source) => source ?? [])));
}

/** The documents of some files of rules, with their texts. */
export async function readCommitted({ listed }: CommittedIndex, pair: RevisionPair, sources: ReadonlySet<string>): Promise<Readonly<Record<Side, readonly CommittedDocument[]>>> {
  const read = async (side: Side): Promise<readonly CommittedDocument[]> => {
    const wanted = [...listed[side]].filter(([, source]) => sources.has(source));
    const contents = await pair.read(side, wanted.map(([file]) => file));
    return wanted.flatMap(([file, source]) => {
      const bytes = contents.get(file);
      const text = bytes === undefined ? undefined : decodeUtf8(bytes);
      // A checkout may have the line ends of Windows; a build writes none.
      return typeof text === "string" ? [{ file, source, text: text.replaceAll("\r\n", "\n") }] : [];
    });
  };
  return { base: await read("base"), head: await read("head") };
}

/**
 * The file that a document belongs in: as `isorule build` names it, or below the folders that an earlier `isorule convert`
 * has put it in.
 *
 * @param plainFormats language to the format that is not part of the name
 */
export function fileOfDocuments({ out, listed }: CommittedIndex, plainFormats: ReadonlyMap<string, string | undefined>): (document: Document, source: string) => string {
  const bySource = new Map<string, Set<string>>();
  for (const side of [listed.head, listed.base]) {
    for (const [file, source] of side) {
      const known = bySource.get(source);
      if (known === undefined) bySource.set(source, new Set([file]));
      else known.add(file);
    }
  }
  return (document, source) => {
    const plain = path.posix.join(out, outputPath(document, stemOf(source), plainFormats.get(document.language)));
    const known = bySource.get(source);
    if (known === undefined || known.has(plain)) return plain;
    const folder = path.posix.dirname(plain);
    const name = path.posix.basename(plain);
    return [...known].find((file) => file.startsWith(`${folder}/`) && path.posix.basename(file) === name) ?? plain;
  };
}
