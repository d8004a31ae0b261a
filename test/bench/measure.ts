/** What is measured: one piece of work that is done again and again. */
export type Work = readonly [title: string, work: () => void];

/** How long a piece of work took. */
export interface Measurement {
  readonly title: string;
  /** Milliseconds of processor time. */
  readonly median: number;
}

/**
 * Measures pieces of work in turn, so that a slow moment of the machine hits all of them. What counts is the time of the
 * processor: the machine has other work too. The first rounds, in which code is compiled, do not count.
 *
 * @param rounds how often each is measured after that; the median counts
 */
export function measure(works: readonly Work[], rounds: number): readonly Measurement[] {
  const times = works.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    works.forEach(([, work], index) => {
      const from = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(from);
      if (round >= 0) times[index]?.push((user + system) / 1_000);
    });
  }
  return works.map(([title], index) => ({ title, median: median(times[index] ?? []) }));
}

/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** Prints measurements below each other with their ratio to the first, which means the same on a slow machine as on a fast one. */
export function printRatios(title: string, measurements: readonly Measurement[]): void {
  const base = measurements[0]?.median ?? 1;
  print(`\n${title}`);
  for (const { title: name, median: time } of measurements) print(`  ${name.padEnd(56)} ${time.toFixed(1).padStart(8)} ms ${(time / base).toFixed(2).padStart(7)}`);
}

/** Prints a line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
