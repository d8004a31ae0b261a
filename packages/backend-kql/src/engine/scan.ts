import type { KqlScan } from "../parse/tree.js";
import { compileCondition, compileScalar, constantValue } from "./compile-scalar.js";
import { partitionKeys } from "./scan-keys.js";
import { columnIndex, type EngineColumn, frameOf, type Relation, type Row, type Run, type Scalar, type Scope, type StepState } from "./scope.js";
import { absentOf, type KqlValue, refuse, typeNamed } from "./values.js";

interface Step {
  readonly output: "all" | "last" | "none";
  readonly condition: Scalar;
  readonly assignments: readonly { readonly index: number; readonly value: Scalar }[];
}

/** What a step remembers: a row for each step up to it, and which match it belongs to. */
interface State {
  readonly rows: readonly (Row | undefined)[];
  readonly match: number;
}

/**
 * Each record is tried on the steps from the last to the first: on the state of the step before, which is then promoted
 * to this one and cleared, else on the step's own. A record that fits the first step begins a match.
 * Manual: https://learn.microsoft.com/kusto/query/scan-operator ("Matching logic")
 */
export function scanRelation(node: KqlScan, source: Relation, scope: Scope): Relation {
  if (!source.serialized && node.order.length === 0) refuse("scan of rows without an order");
  if (node.order.length > 0) refuse("an order within scan");
  if (node.steps.some(({ optional }) => optional)) refuse("an optional step of scan");
  if (node.steps.some(({ output }) => output === "last")) refuse("output=last in scan");
  const declared = node.declare.map(({ name, type, value }): EngineColumn & { readonly value: KqlValue } => {
    const known = typeNamed(type);
    return { name, type: known, value: value === undefined ? absentOf(known) : constantValue(value, scope) };
  });
  const id = node.parameters["with_match_id"];
  const columns: readonly EngineColumn[] = [...source.columns, ...declared.map(({ name, type }) => ({ name, type })), ...(id === undefined ? [] : [{ name: id, type: "long" as const }])];
  const names = new Map(node.steps.map(({ name }, index): [string, StepState] => [name, { index, columns }]));
  const own: Scope = { ...scope, columns, steps: names };
  const steps = node.steps.map((step): Step => ({
    output: step.output,
    condition: compileCondition(step.condition, own),
    assignments: step.assignments.map(({ names: [name = ""], value }) => {
      const index = declared.findIndex((column) => column.name === name);
      return index < 0 ? refuse(`scan gives ${name} a value without declaring it`) : { index: source.columns.length + index, value: compileScalar(value, own) };
    }),
  }));
  const keysOf = partitionKeys(node.partitionBy.map((key) => compileScalar(key, { ...scope, columns: source.columns })));
  const defaults = declared.map(({ value }) => value);
  const place = id === undefined ? -1 : columnIndex(columns, id);
  return { columns, serialized: true, rows: (run) => {
    const counter = { match: -1 };
    return keysOf(source.rows(run), run).flatMap((rows) => matches(rows, run, steps, defaults, place, counter));
  } };
}

function matches(rows: readonly Row[], run: Run, steps: readonly Step[], defaults: readonly KqlValue[], idPlace: number, counter: { match: number }): readonly Row[] {
  const states: (State | undefined)[] = steps.map(() => undefined);
  const out: Row[] = [];
  const frame = frameOf(run, rows);
  for (const [at, plain] of rows.entries()) {
    const row: Row = idPlace < 0 ? [...plain, ...defaults] : [...plain, ...defaults, null];
    frame.at = at;
    for (let which = steps.length - 1; which >= 0; which--) {
      const step = steps[which] as Step;
      const meets = (state: State | undefined): boolean => {
        frame.row = row;
        frame.states = state?.rows ?? [];
        return step.condition.run(frame) === true;
      };
      const [before, own] = [which === 0 ? undefined : states[which - 1], states[which]];
      let state: State;
      if (before !== undefined && meets(before)) {
        state = before;
        states[which - 1] = undefined;
      } else if (own !== undefined && meets(own)) state = own;
      else if (which === 0 && own === undefined && meets(undefined)) state = { rows: steps.map(() => undefined), match: ++counter.match };
      else continue;
      frame.row = row;
      frame.states = state.rows;
      const extended = [...row];
      for (const { index, value } of step.assignments) extended[index] = value.run(frame);
      if (idPlace >= 0) extended[idPlace] = state.match;
      states[which] = { match: state.match, rows: state.rows.map((each, index) => (index === which ? extended : each)) };
      if (step.output === "all") out.push(extended);
    }
  }
  return out;
}
