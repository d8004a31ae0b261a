import { oncePer, type Span, type Vocabulary } from "@isorule/core";
import { lose, type Losses } from "./predicates.js";
import type { Simple } from "./values.js";

/** What vocabularies say of columns by their names. */
export interface ColumnKinds {
  /** Whether the column holds numbers only. */
  readonly isNumber: (name: string) => boolean;
  /** Whether the column may hold several values. */
  readonly isList: (name: string) => boolean;
}

/**
 * Fields that are numbers wherever they are: of every event, of Windows events, and those that the Common Information Model
 * calls numbers (https://help.splunk.com/en/data-management/common-information-model/6.4/data-models/network-traffic, and
 * the page of the model Web).
 */
const numbers: readonly string[] = [
  "EventCode", "EventID", "linecount", "date_hour", "date_mday", "date_minute", "date_second", "date_year",
  "bytes", "bytes_in", "bytes_out", "packets", "packets_in", "packets_out", "duration", "response_time", "dest_port", "src_port", "url_length",
];

/** Functions that give a number or nothing, and what is computed with `-`. Manual: search reference, evaluation functions. */
const computed = /^(?:len|mvcount|mvfind|tonumber|round|floor|ceil|ceiling|abs|strptime|relative_time)\(.*\)$|^.+(?:\)|')-(?:\d+|'[^']*')$/s;

/** What some vocabularies say of columns. A name of JSON with `{}` in it is a list in Splunk. */
export function columnKinds(vocabularies: readonly Vocabulary[]): ColumnKinds {
  const kinds = vocabularies.map(kindsOf);
  return {
    isNumber: (name) => numbers.includes(name.slice(name.lastIndexOf(".") + 1)) || (name.length < 2_000 && computed.test(name)) || kinds.some((each) => each.numbers.has(name)),
    isList: (name) => name.includes("{}") || kinds.some((each) => each.lists.has(name)),
  };
}

/**
 * Notes that a column is compared by its order: where it holds a text that is no number, Splunk compares characters.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/where
 */
export function noteOrder(simple: Simple, { columns, losses }: { readonly columns?: ColumnKinds; readonly losses?: Losses }, span: Span): void {
  if (simple.kind !== "field" || simple.numeric || simple.name.startsWith("_") || columns === undefined || losses === undefined || columns.isNumber(simple.name)) return;
  lose(losses, "order", `${simple.name.slice(0, 80)} is compared by its order: where it holds a text that is no number, Splunk compares characters, and the rule does not match.`, span);
}

const kindsOf = oncePer((vocabulary: Vocabulary) => {
  const found = { numbers: new Set<string>(), lists: new Set<string>() };
  const events = Object.values(vocabulary.events);
  for (const { fields = {} } of [vocabulary, ...events, ...events.flatMap(({ variants = [] }) => variants)]) {
    for (const row of Object.values(fields)) {
      if (!("name" in row) || row.expression !== undefined) continue;
      if (row.type === "number") found.numbers.add(row.name);
      if (row.array === true) found.lists.add(row.name);
    }
  }
  return found;
});
