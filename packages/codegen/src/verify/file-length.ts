import type { Rule } from "./source-files.js";

const limit = 600;

/** A file that nobody can survey is two files. */
export const fileLength: Rule = {
  name: `no file has more than ${limit} lines`,
  check: ({ files }) =>
    files
      .filter((file) => !file.generated)
      .map((file) => ({ file: file.path, lines: file.source.getEndLineNumber() }))
      .filter(({ lines }) => lines > limit)
      .map(({ file, lines }) => ({ file, message: `has ${lines} lines` })),
};
