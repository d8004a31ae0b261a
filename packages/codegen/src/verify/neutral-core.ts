import type { Fault } from "../workspace/fault.js";
import type { ParsedFile, Rule } from "./source-files.js";

/** Makers and products of query languages and of the logs that they search. */
const names =
  /splunk|elastic|kibana|lucene|kusto|microsoft|azure|sentinel|defender|sigma|sysmon|crowdstrike|falcon|logscale|chronicle|qradar|sumo ?logic|datadog|carbon ?black/gi;

/** What is known of a vendor stands in a backend, its mappings and the taxonomy, never in core's code or comments. */
export const neutralCore: Rule = {
  name: "core names no vendor and no product",
  check: ({ files }) => files.filter((file) => file.owner?.id === "core" && !file.generated).flatMap(namesIn),
};

function namesIn(file: ParsedFile): readonly Fault[] {
  return file.source
    .getFullText()
    .split("\n")
    .flatMap((text, index) => [...text.matchAll(names)].map((match) => ({ file: file.path, line: index + 1, message: `names ${match[0]}` })));
}
