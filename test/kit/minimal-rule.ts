/** What a generated rule file holds beside its fixed parts. */
export interface MinimalRule {
  readonly event?: string;
  /** YAML of the signal's `where`, in flow style or already indented by six spaces. */
  readonly where?: string;
  /** YAML of `detect`. */
  readonly detect?: string;
  /** Further top-level lines. */
  readonly more?: string;
}

/** The text of a small rule file that is valid unless the given parts are not. */
export function minimalRule({ event = "process_creation", where = "{ process.name: cmd.exe }", detect = "a", more = "" }: MinimalRule = {}): string {
  return `id: 11111111-2222-4333-8444-555555555555
title: A small rule
severity: low
signals:
  a:
    event: ${event}
    where: ${where}
detect: ${detect}
${more}`;
}
