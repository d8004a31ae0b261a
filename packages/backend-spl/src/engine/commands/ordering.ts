import { EngineFault } from "@isorule/core";
import { parseAddress } from "@isorule/core";
import type { DedupCommand, HeadCommand, SortCommand, SortKey } from "../../syntax/tree.js";
import { fieldOf, numberOf, orderOf, type Row, textsOf } from "../values.js";
import type { Stage } from "./stage.js";

/** What `sort` keeps without a number of its own. */
const sortLimit = 10_000;

/**
 * `sort`: rows without a field stand last. Rows that compare equal come in another order than before, because the manual
 * promises none.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/sort
 */
export function sortStage(command: SortCommand): Stage {
  const limit = command.limit === undefined ? sortLimit : command.limit === 0 ? Infinity : command.limit;
  return (rows) => sortedRows([...rows].reverse(), command.keys).slice(0, limit);
}

function sortedRows(rows: readonly Row[], keys: readonly SortKey[]): readonly Row[] {
  const orders = keys.map((key) => ({ field: key.field, sign: key.descending ? -1 : 1, order: orders3[key.as] }));
  return [...rows].sort((a, b) => {
    for (const { field, sign, order } of orders) {
      const [left, right] = [textsOf(fieldOf(a, field))[0], textsOf(fieldOf(b, field))[0]];
      if (left === undefined || right === undefined) {
        if (left !== right) return left === undefined ? 1 : -1;
        continue;
      }
      const found = order(left, right);
      if (found !== 0) return found * sign;
    }
    return 0;
  });
}

function textOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function numberOrder(left: string, right: string): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return a === b ? textOrder(left, right) : a === null ? 1 : -1;
  return a - b;
}

function addressOrder(left: string, right: string): number {
  const [a, b] = [parseAddress(left), parseAddress(right)];
  if (a === undefined || b === undefined) return textOrder(left, right);
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const orders3: Readonly<Record<SortKey["as"], (left: string, right: string) => number>> = {
  auto: orderOf,
  num: numberOrder,
  str: textOrder,
  ip: addressOrder,
};

/** `dedup`: the first rows of each combination of values. A row without one of the fields goes, but for `keepempty`. */
export function dedupStage(command: DedupCommand): Stage {
  const { fields, options } = command;
  if (fields.length === 0) throw new EngineFault("dedup without fields is not known here");
  const keepEmpty = isYes(options["keepempty"]);
  const consecutive = isYes(options["consecutive"]);
  return (rows) => {
    const seen = new Map<string, number>();
    let last = "";
    const kept = rows.filter((row) => {
      const values = fields.map((field) => textsOf(fieldOf(row, field)));
      if (values.some((texts) => texts.length === 0)) return keepEmpty;
      const key = JSON.stringify(values);
      if (consecutive && key !== last) seen.clear();
      last = key;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count <= command.count;
    });
    return command.sortBy.length === 0 ? kept : sortedRows(kept, command.sortBy);
  };
}

/** `head 10` */
export function headStage(command: HeadCommand): Stage {
  const { limit } = command;
  if (limit === undefined) throw new EngineFault("head with a condition is not known here");
  return (rows) => rows.slice(0, limit);
}

/** Whether an option is switched on. */
export function isYes(option: string | undefined): boolean {
  return option !== undefined && /^(t|true|1|y|yes)$/i.test(option);
}
