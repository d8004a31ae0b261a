/** A fault of the caller that ends a command: it is printed as `error: …` with its help, and the exit code is 3. */
export class UsageFault extends Error {
  /** How to mend it. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = "UsageFault";
    this.help = help;
  }
}
