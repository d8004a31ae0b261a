/** Something in the repository that is not as it must be. */
export interface Fault {
  /** Path from the repository root, with slashes. */
  readonly file: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** One line for a terminal; editors and CI make a link of `file:line`. */
export function printFault(fault: Fault): string {
  return `${fault.file}${fault.line === undefined ? "" : `:${fault.line}`}: ${fault.message}`;
}
