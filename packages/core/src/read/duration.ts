const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a text such as `1h` or `500ms`; undefined when it is none. `0` is nothing. */
export function parseDuration(text: string): number | undefined {
  if (text === "0") return 0;
  const found = /^([0-9]{1,9})(ms|s|m|h|d)$/.exec(text);
  if (found === null) return undefined;
  return Number(found[1]) * (units[found[2] as string] as number);
}

/** The shortest text of a duration: `3600000` gives `1h`. */
export function printDuration(milliseconds: number): string {
  for (const unit of ["d", "h", "m", "s"]) {
    const size = units[unit] as number;
    if (milliseconds >= size && milliseconds % size === 0) return `${milliseconds / size}${unit}`;
  }
  return `${milliseconds}ms`;
}
