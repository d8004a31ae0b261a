import type { EvalContext } from "../eval-expression.js";
import type { OpenQuestions, Row } from "../values.js";

/** What a search runs on. */
export interface SplData {
  /** Raw events, the newest first, as an index gives them. */
  readonly events: readonly Row[];
  /** Rows of the datasets of data models, by names such as `Endpoint.Processes`; fields carry the name of the dataset. */
  readonly datasets: ReadonlyMap<string, readonly Row[]>;
  /** Seconds: the end of the time range. */
  readonly latest: number;
}

/** One command at work: the rows before it to the rows behind it. */
export type Stage = (rows: readonly Row[], data: SplData) => readonly Row[];

/** What the compilation of commands shares. */
export interface StageContext extends EvalContext {
  readonly answers: OpenQuestions;
}

/** The time of a row in seconds. */
export function timeOf(row: Row): number {
  return Number(row["_time"]);
}
