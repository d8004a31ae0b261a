/** Which of two revisions. */
export type Side = "base" | "head";

/** Two revisions of a folder. Files are read when they are asked for. */
export interface RevisionPair {
  /** The names of both for messages. */
  readonly base: string;
  readonly head: string;
  /** The folder that the names of files start from, absolute; for two folders that of head. */
  readonly root: string;
  /** The folder that arguments about files start from, absolute. */
  readonly from: string;
  /** What is not the same in both, whatever it is. */
  readonly changes: readonly FileChange[];
  /** The files of base. */
  baseFiles(): Promise<readonly string[]>;
  /** The contents of files by their names. What is not there, no file, or larger than any rule, is left out. */
  read(side: Side, files: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Files of base in which a line begins with `filter:`; some more do no harm. */
  filterFiles(): Promise<readonly string[]>;
  /** Whether both are single files, which are rules whatever they are called. */
  readonly isSingle?: boolean;
  /** What a file is called in one of them, where that tells its language. Default: as in both. */
  nameOf?(side: Side): string;
}

/** A file that is not the same in both revisions. */
export interface FileChange {
  /** Below the root, with `/`. */
  readonly file: string;
  readonly inBase: boolean;
  readonly inHead: boolean;
}

/** The files of head, from those of base. */
export function headFiles(baseFiles: readonly string[], changes: readonly FileChange[]): readonly string[] {
  const gone = new Set(changes.filter(({ inHead }) => !inHead).map(({ file }) => file));
  return [...new Set([...baseFiles.filter((file) => !gone.has(file)), ...changes.filter(({ inHead }) => inHead).map(({ file }) => file)])];
}
