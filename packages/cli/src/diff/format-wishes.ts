import { didYouMean } from "@isorule/core";

import { UsageFault } from "../usage-fault.js";

/** In what a review can be written. */
export const reportFormats = ["text", "markdown", "json", "sarif", "github", "html", "gitlab"] as const;

/** See {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];

/** A report that is wanted, and the file that it goes to; undefined for standard output. */
export interface FormatWish {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/**
 * What `--format` says: `markdown`, `sarif=report.sarif`, or several. Text to standard output where nothing is said.
 *
 * @throws UsageFault for a format that is not known, two that go to standard output, or two that go to one file
 */
export function formatWishes(texts: readonly string[] | undefined): readonly FormatWish[] {
  const wishes = (texts ?? ["text"]).map((text): FormatWish => {
    const at = text.indexOf("=");
    const name = at < 0 ? text : text.slice(0, at);
    const file = at < 0 ? undefined : text.slice(at + 1);
    const format = reportFormats.find((each) => each === name);
    if (format === undefined) throw new UsageFault(`there is no format called ${name}`, didYouMean(name, reportFormats, `Known are: ${reportFormats.join(", ")}.`));
    if (file?.trim() === "") throw new UsageFault(`--format ${text} names no file`);
    return { format, file };
  });
  const places = wishes.map(({ file }) => file ?? "standard output");
  const twice = places.find((place, at) => places.indexOf(place) < at);
  if (twice !== undefined) throw new UsageFault(`two reports would go to ${twice}`, "Give files to all but one: --format text --format sarif=report.sarif");
  return wishes;
}
