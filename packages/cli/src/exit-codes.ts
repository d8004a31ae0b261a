/** What a run says to the program that called it. */
export const exitCodes = {
  /** Nothing to report. */
  ok: 0,
  /** Findings: failed tests, files that are not fresh, less than exact where that was asked for. */
  findings: 1,
  /** A rule is wrong, or cannot be read. */
  ruleFault: 2,
  /** The command line or the configuration is wrong, or a file cannot be written. */
  usage: 3,
  /** A fault of isorule itself (EX_SOFTWARE of sysexits.h). */
  internal: 70,
} as const;

/** The worse of several exit codes: a wrong call outranks a wrong rule, which outranks findings. */
export function worstExit(...codes: readonly number[]): number {
  return Math.max(0, ...codes);
}
