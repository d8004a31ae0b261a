import { EngineFault } from "@isorule/core";
import type { BinCommand, EvalCommand, FieldsCommand, FillnullCommand, MvexpandCommand, RegexCommand, RenameCommand, RexCommand, SearchCommand, SpathCommand, WhereCommand } from "../../syntax/tree.js";
import { compileEval, compileWhere } from "../eval-expression.js";
import { jsonAt } from "../json-path.js";
import { compilePcre } from "../regex/compile-pcre.js";
import { compileSearch } from "../search-condition.js";
import { secondsOf } from "../time-span.js";
import { emptyRow, fieldOf, listOf, numberOf, type Row, textsOf, withField } from "../values.js";
import { wildcardTest } from "../wildcard.js";
import type { Stage, StageContext } from "./stage.js";

/** `search`: the first one of a pipeline takes the events, a later one the rows before it. */
export function searchStage(command: SearchCommand, context: StageContext, first: boolean): Stage {
  const test = compileSearch(command.expression, context.answers);
  return (rows, data) => (first ? data.events : rows).filter(test);
}

/** `where` */
export function whereStage(command: WhereCommand, context: StageContext): Stage {
  const test = compileWhere(command.condition, context);
  return (rows) => rows.filter(test);
}

/** `eval`: one assignment after the other. A condition cannot be assigned. */
export function evalStage(command: EvalCommand, context: StageContext): Stage {
  const assignments = command.assignments.map(({ name, value }) => ({ name, value: compileEval(value, context) }));
  return (rows) =>
    rows.map((row) => {
      const changed: Record<string, Row[string]> = Object.assign(emptyRow(), row);
      for (const { name, value } of assignments) {
        const found = value(changed);
        if (typeof found === "boolean") throw new EngineFault(`eval cannot assign a condition to ${name}`);
        if (found === null) delete changed[name];
        else changed[name] = found;
      }
      return changed;
    });
}

/**
 * `regex`: an event without the field has nothing that matches.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/regex
 */
export function regexStage(command: RegexCommand): Stage {
  const regex = compilePcre(command.pattern);
  return (rows) => rows.filter((row) => textsOf(fieldOf(row, command.field)).some(regex.test) !== command.negated);
}

/** The most matches that `rex max_match=0` takes of one text. */
const mostMatches = 10_000;

/**
 * `rex`: named groups become fields; with `max_match` they hold several values.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/rex
 */
export function rexStage(command: RexCommand): Stage {
  if (command.sed) throw new EngineFault("rex mode=sed is not known here");
  const most = Number(command.options["max_match"] ?? 1);
  const limit = most === 0 ? mostMatches : most;
  const regex = compilePcre(command.pattern);
  return (rows) =>
    rows.map((row) => {
      const found = new Map<string, string[]>();
      for (const text of textsOf(fieldOf(row, command.field))) {
        for (let from = 0, count = 0; count < limit && from <= text.length; count++) {
          const match = regex.match(text, from);
          if (match === undefined) break;
          for (const [name, index] of regex.names) {
            const start = match.starts[index] as number;
            if (start >= 0) found.set(name, [...(found.get(name) ?? []), text.slice(start, match.ends[index])]);
          }
          from = Math.max(match.ends[0] as number, from + 1);
        }
      }
      return found.size === 0 ? row : (Object.assign(emptyRow(), row, Object.fromEntries([...found].map(([name, texts]) => [name, listOf(texts)]))) as Row);
    });
}

/**
 * `rename a AS b, Processes.* AS *`: a field of the new name is overwritten, and taken away where the old
 * name is that of no field.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/rename (Renaming a field that does not exist)
 */
export function renameStage(command: RenameCommand): Stage {
  const renames = command.pairs.map(({ from, to }) => ({ to, plain: !from.includes("*"), rename: renamer(from, to) }));
  return (rows) =>
    rows.map((row) => {
      let names: Record<string, Row[string]> = Object.assign(emptyRow(), row);
      for (const { to, plain, rename } of renames) {
        const next = emptyRow();
        const moved = new Map<string, Row[string]>();
        for (const [name, value] of Object.entries(names)) {
          const other = rename(name);
          if (other === undefined) next[name] = value;
          else moved.set(other, value);
        }
        if (plain && moved.size === 0) delete next[to];
        for (const [name, value] of moved) next[name] = value;
        names = next;
      }
      return names;
    });
}

/** The new name of a field; undefined where it keeps its name. */
function renamer(from: string, to: string): (name: string) => string | undefined {
  const stars = from.split("*").length - 1;
  if (stars === 0) return (name) => (name === from ? to : undefined);
  if (stars > 1 || to.split("*").length !== 2) throw new EngineFault("rename takes one star on each side here");
  const [before = "", after = ""] = from.split("*");
  const [newBefore = "", newAfter = ""] = to.split("*");
  return (name) => {
    const fits = name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after) && !name.startsWith("_");
    return fits ? newBefore + name.slice(before.length, name.length - after.length) + newAfter : undefined;
  };
}

/** `fields` keeps the internal fields, `table` does not. */
export function fieldsStage(command: FieldsCommand): Stage {
  const tests = command.names.map((name) => wildcardTest(name, true));
  const isInternal = (name: string): boolean => name === "_time" || name === "_raw";
  const keeps = (name: string): boolean => {
    const named = tests.some((test) => test(name));
    if (command.removed) return !named;
    return named || (command.kind === "fields" && isInternal(name));
  };
  return (rows) => rows.map((row) => Object.assign(emptyRow(), Object.fromEntries(Object.entries(row).filter(([name]) => keeps(name)))) as Row);
}

/** `fillnull`: the named fields, or every field that some row has. */
export function fillnullStage(command: FillnullCommand): Stage {
  return (rows) => {
    const names = command.fields.length > 0 ? command.fields : [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return rows.map((row) => {
      const missing = names.filter((name) => fieldOf(row, name) === null);
      return missing.length === 0 ? row : (Object.assign(emptyRow(), row, Object.fromEntries(missing.map((name) => [name, command.value]))) as Row);
    });
  };
}

/** `spath path=a.b output=c`; without a path it takes all, which this engine does not. */
export function spathStage(command: SpathCommand): Stage {
  const { path, input } = command;
  if (path === undefined) throw new EngineFault("spath without a path is not known here");
  const output = command.output ?? path;
  return (rows) =>
    rows.map((row) => {
      const found = textsOf(fieldOf(row, input)).flatMap((text) => jsonAt(text, path));
      return found.length === 0 ? row : withField(row, output, listOf(found));
    });
}

/** The most rows that `mvexpand` makes. */
const mostExpanded = 200_000;

/** `mvexpand`: a row for each value of a field. */
export function mvexpandStage(command: MvexpandCommand): Stage {
  return (rows) => {
    const expanded = rows.flatMap((row) => {
      const value = fieldOf(row, command.field);
      return typeof value === "object" && value !== null ? value.map((each) => withField(row, command.field, each)) : [row];
    });
    if (expanded.length > mostExpanded) throw new EngineFault("mvexpand makes too many rows");
    return expanded;
  };
}

/**
 * `bin`: the start of the span that a time or a number falls into. What is no number stays.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/bin
 */
export function binStage(command: BinCommand): Stage {
  const { field, spanText } = command;
  if (field === undefined || spanText === undefined) throw new EngineFault("bin without a field and a span is not known here");
  const width = field === "_time" ? secondsOf(spanText) : Number(spanText);
  if (width === undefined || !(width > 0)) throw new EngineFault(`bin span=${spanText} is not known here`);
  const name = command.as ?? field;
  return (rows) =>
    rows.map((row) => {
      const value = numberOf(fieldOf(row, field));
      return value === null ? row : withField(row, name, Math.floor(value / width) * width);
    });
}
