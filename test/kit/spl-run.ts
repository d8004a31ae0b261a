import { evaluateEval, parseAssignments, parseEval } from "./spl-eval.js";
import { type SplStage, splStages, subsearches } from "./spl-pipeline.js";
import { fieldTexts, meetsSearch, parseSearch, type SplOpenQuestions, type SplRow, type SplValue } from "./spl-search.js";

/** What a search runs on. Times are in seconds, in the field `_time`. */
export interface SplData {
  /** Raw events, in any order. */
  readonly events: readonly SplRow[];
  /** Rows of the datasets of data models, by name such as `Endpoint.Registry`; fields carry the name of the dataset. */
  readonly datasets: Readonly<Record<string, readonly SplRow[]>>;
  /** The end of the time range of the run, in seconds. Default: the last event. */
  readonly latest?: number;
}

/** The usual answers to what the manuals leave open. */
export const usualAnswers: SplOpenQuestions = { starTakesEmpty: true, kleene: true, edgeCounts: true };

/** All answers to what the manuals leave open, for conditions that must not depend on them. */
export const everyAnswer: readonly SplOpenQuestions[] = [true, false].flatMap((starTakesEmpty) =>
  [true, false].map((kleene) => ({ starTakesEmpty, kleene, edgeCounts: true })),
);

/**
 * Runs a search of the subset that rules are printed in: search, where, eval, multisearch, tstats (also chained), stats
 * count, sort 0, streamstats, rename, fields, addinfo. Throws on anything else.
 */
export function runSpl(search: string, data: SplData, open: SplOpenQuestions = usualAnswers): readonly SplRow[] {
  const stages = splStages(search);
  let rows: readonly SplRow[] = [];
  stages.forEach((stage, index) => {
    rows = runStage(stage, index === 0, rows, data, open);
  });
  return rows;
}

function runStage(stage: SplStage, first: boolean, rows: readonly SplRow[], data: SplData, open: SplOpenQuestions): readonly SplRow[] {
  switch (stage.command) {
    case "search": {
      const condition = parseSearch(stage.text);
      return (first ? data.events : rows).filter((row) => meetsSearch(condition, row, open));
    }
    case "where": {
      const condition = parseEval(stage.text);
      return rows.filter((row) => {
        const value = evaluateEval(condition, row, open);
        if (value !== null && typeof value !== "boolean") throw new Error(`where needs a boolean and not ${JSON.stringify(value)}`);
        return value === true;
      });
    }
    case "eval": {
      const assignments = parseAssignments(stage.text);
      return rows.map((row) => assignments.reduce((current, { name, value }) => assign(current, name, evaluateEval(value, current, open)), row));
    }
    case "multisearch": {
      const branches = subsearches(stage.text);
      if (!first || branches.length < 2) throw new Error("multisearch stands first and has at least two branches");
      return branches.flatMap((branch) => {
        const stages = splStages(branch);
        const streaming = stages.every(({ command }) => ["search", "where", "eval", "fields", "rex"].includes(command));
        if (!/^\s*search\s/.test(branch) || !streaming) throw new Error("a branch of multisearch is a streaming search");
        return runSpl(branch.replace(/^\s*search\s/, ""), data, open);
      });
    }
    case "tstats":
      return runTstats(stage.text, first, rows, data, open);
    case "stats":
      return runStats(stage.text, rows);
    case "sort":
      return runSort(stage.text, rows);
    case "streamstats":
      return runStreamstats(stage.text, rows, open);
    case "rename":
      return runRename(stage.text, rows);
    case "addinfo":
      return rows.map((row) => ({ ...row, info_max_time: data.latest ?? Math.max(...rows.map(timeOf)) }));
    case "fields":
      if (stage.text !== "- info_*") throw new Error(`fields ${stage.text}`);
      return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("info_"))));
    default:
      throw new Error(`no command ${stage.command}`);
  }
}

function assign(row: SplRow, name: string, value: SplValue): SplRow {
  if (typeof value === "boolean") throw new Error(`eval cannot assign a boolean to ${name}`);
  const { [name]: _old, ...rest } = row;
  return value === null ? rest : { ...rest, [name]: value };
}

function timeOf(row: SplRow): number {
  return Number(row["_time"]);
}

// tstats options count [functions] FROM datamodel=NAME [WHERE search] BY fields
function runTstats(text: string, first: boolean, rows: readonly SplRow[], data: SplData, open: SplOpenQuestions): readonly SplRow[] {
  const found = /^([\s\S]*?)\s+FROM\s+datamodel=([A-Za-z_.]+)(?:\s+WHERE\s+([\s\S]*?))?\s+BY\s+([^"]*)$/.exec(text);
  if (found === null) throw new Error(`tstats ${text}`);
  const [, head = "", datamodel = "", where, by = ""] = found;
  const prestats = /\bprestats=true\b/.test(head);
  const append = /\bappend=true\b/.test(head);
  if (append && !prestats) throw new Error("append=true needs prestats=true");
  if (!first && !append) throw new Error("tstats stands first");
  const fill = /fillnull_value="([^"]*)"/.exec(head)?.[1];
  const spanned = /_time\s+span=1s/.test(by);
  const fields = by.replace(/\s+span=1s/, "").trim().split(/\s+/);
  if (fields.includes("_time") && !spanned) throw new Error("_time needs a span");
  const dataset = data.datasets[datamodel];
  if (dataset === undefined) throw new Error(`no dataset ${datamodel}`);
  const condition = where === undefined ? undefined : parseSearch(where);
  const matching = condition === undefined ? dataset : dataset.filter((row) => meetsSearch(condition, row, open));
  const groups = new Map<string, { readonly group: SplRow; readonly members: SplRow[] }>();
  for (const row of matching) {
    for (const group of groupsOf(row, fields, fill)) {
      const key = JSON.stringify(fields.map((field) => group[field]));
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { group, members: [row] });
      else known.members.push(row);
    }
  }
  const grouped = [...groups.values()].map(({ group, members }): SplRow => {
    const times = members.map(timeOf);
    return { ...group, count: members.length, firstTime: Math.min(...times), lastTime: Math.max(...times), ids: members.flatMap((row) => fieldTexts(row["id"])) };
  });
  return append ? [...rows, ...grouped] : grouped;
}

/** The groups that a row belongs to: one for each combination of values; none when a field is missing and not filled. */
function groupsOf(row: SplRow, fields: readonly string[], fill: string | undefined): readonly SplRow[] {
  return fields.reduce<readonly SplRow[]>((groups, field) => {
    const held = field === "_time" ? [Math.floor(timeOf(row))] : fieldTexts(row[field]);
    const values = held.length > 0 ? held : fill === undefined ? [] : [fill];
    return groups.flatMap((group) => values.map((value) => ({ ...group, [field]: value })));
  }, [{}]);
}

// stats count BY fields
function runStats(text: string, rows: readonly SplRow[]): readonly SplRow[] {
  const found = /^count BY (.+)$/.exec(text);
  if (found === null) throw new Error(`stats ${text}`);
  const fields = (found[1] as string).split(/\s+/);
  const groups = new Map<string, SplRow>();
  for (const row of rows) {
    if (fields.some((field) => row[field] === undefined)) continue;
    const key = JSON.stringify(fields.map((field) => row[field]));
    const count = Number(groups.get(key)?.["count"] ?? 0) + Number(row["count"]);
    groups.set(key, { ...Object.fromEntries(fields.map((field) => [field, row[field]])), count });
  }
  return [...groups.values()];
}

// sort 0 [-]str(field), [-]num(field)
function runSort(text: string, rows: readonly SplRow[]): readonly SplRow[] {
  const found = /^0 (.+)$/.exec(text);
  if (found === null) throw new Error("a sort without 0 cuts the rows at 10,000");
  const orders = (found[1] as string).split(/,\s*/).map((order) => {
    const parts = /^(-?)(str|num)\((\w+)\)$/.exec(order);
    if (parts === null) throw new Error(`sort ${order}`);
    return { sign: parts[1] === "-" ? -1 : 1, numeric: parts[2] === "num", field: parts[3] as string };
  });
  // Rows that compare equal are put in a poor order on purpose: nothing may depend on it.
  return [...rows].reverse().sort((a, b) => {
    for (const { sign, numeric, field } of orders) {
      const [left, right] = [a[field], b[field]];
      if (left === undefined || right === undefined) {
        if (left !== right) return left === undefined ? 1 : -1;
        continue;
      }
      const order = numeric ? Number(left) - Number(right) : String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

interface Aggregator {
  readonly name: string;
  readonly field: string;
  readonly as: string;
}

// streamstats [current=f] [window=N] [global=f] [time_window=Ns] function(field) AS name ... BY fields
function runStreamstats(text: string, rows: readonly SplRow[], open: SplOpenQuestions): readonly SplRow[] {
  const option = (name: string): string | undefined => new RegExp(`\\b${name}=(\\w+)`).exec(text)?.[1];
  const current = option("current") !== "f";
  const window = Number(option("window") ?? 0);
  if (/ window=/.test(` ${text}`) && option("global") !== "f") throw new Error("a window without global=f mixes the groups");
  const span = /\btime_window=(\d+)s\b/.exec(text)?.[1];
  const by = (/ BY (.+)$/.exec(text)?.[1] ?? "").split(/\s+/).filter((field) => field !== "");
  const aggregators = [...text.matchAll(/\b(count|[a-z0-9]+\((\w+)\)) AS (\w+)/g)].map(
    (found): Aggregator => ({ name: (found[1] as string).replace(/\(.*$/, ""), field: found[2] ?? "", as: found[3] as string }),
  );
  if (aggregators.length === 0) throw new Error(`streamstats ${text}`);
  if (span !== undefined) checkTimeOrder(rows);
  const seen = new Map<string, SplRow[]>();
  return rows.map((row) => {
    if (by.some((field) => row[field] === undefined)) return row;
    const key = JSON.stringify(by.map((field) => row[field]));
    const earlier = seen.get(key) ?? [];
    seen.set(key, earlier);
    const all = current ? [...earlier, row] : earlier;
    const inWindow = window > 0 ? all.slice(-window) : all;
    const members = span === undefined ? inWindow : inWindow.filter((each) => isInside(timeOf(row) - timeOf(each), Number(span), open));
    earlier.push(row);
    return aggregators.reduce((result, aggregator) => assign(result, aggregator.as, aggregate(aggregator, members)), row);
  });
}

function checkTimeOrder(rows: readonly SplRow[]): void {
  for (let at = 1; at < rows.length; at++) {
    if (timeOf(rows[at] as SplRow) < timeOf(rows[at - 1] as SplRow)) throw new Error("time_window needs rows in the order of time");
  }
}

function isInside(age: number, span: number, open: SplOpenQuestions): boolean {
  const rounded = Number(age.toFixed(3));
  return open.edgeCounts ? rounded <= span : rounded < span;
}

function aggregate({ name, field }: Aggregator, members: readonly SplRow[]): SplValue {
  if (name === "count") return members.length;
  const values = members.flatMap((row) => fieldTexts(row[field]));
  if (name === "dc") return new Set(values).size;
  if (values.length === 0) return null;
  const numbers = values.map(Number).sort((a, b) => a - b);
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (name === "max") return Math.max(...numbers);
  if (name === "min") return Math.min(...numbers);
  if (name === "last") return Number(values.at(-1));
  if (name === "sum") return sum;
  if (name === "avg") return sum / numbers.length;
  const percentile = /^exactperc(\d+)$/.exec(name)?.[1];
  if (percentile === undefined) throw new Error(`no function ${name}`);
  return numbers[Math.max(0, Math.ceil((Number(percentile) / 100) * numbers.length) - 1)] ?? null;
}

// rename Dataset.* AS *
function runRename(text: string, rows: readonly SplRow[]): readonly SplRow[] {
  const found = /^(\w+)\.\* AS \*$/.exec(text);
  if (found === null) throw new Error(`rename ${text}`);
  const prefix = `${found[1] as string}.`;
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name.startsWith(prefix) ? name.slice(prefix.length) : name, value])));
}
