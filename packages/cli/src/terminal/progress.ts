import type { Io } from "./io.js";

/** Shows how far a long run is. */
export interface Progress {
  update(done: number): void;
  /** Clears the line; to be called before anything else is written. */
  end(): void;
}

/**
 * A line on standard error that counts, only where a person watches a terminal, and only when the run takes longer
 * than a moment.
 */
export function startProgress(what: string, total: number, io: Io): Progress {
  const started = Date.now();
  let shown = 0;
  if (!io.stderr.isTTY || io.env["TERM"] === "dumb") return { update: () => undefined, end: () => undefined };
  return {
    update(done) {
      const now = Date.now();
      if (now - started < 500 || now - shown < 100) return;
      shown = now;
      io.stderr.write(`\r${what} ${done}/${total}`);
    },
    end() {
      if (shown > 0) io.stderr.write("\r\u001b[K");
    },
  };
}
