import type { EngineFunction } from "./functions.js";
import { type Scalar, scalarOf } from "./scope.js";
import { type KqlType, type KqlValue, refuse } from "./values.js";

const day = 86_400_000;

/** Functions on points in time; all of UTC. Manual: https://learn.microsoft.com/kusto/query/scalar-functions#datetimetimespan-functions */
export const timeFunctions: Readonly<Record<string, EngineFunction>> = {
  now: { least: 0, most: 1, make: ([offset]) => atRun((now) => now + Number(offset?.constant?.value ?? 0)) },
  ago: { least: 1, most: 1, make: ([span]) => ago(span as Scalar) },
  startofday: startOf((date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())),
  startofweek: startOf((date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - date.getUTCDay())),
  startofmonth: startOf((date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth())),
  startofyear: startOf((date) => Date.UTC(date.getUTCFullYear(), 0)),
  dayofweek: { least: 1, most: 1, make: ([value]) => part("timespan", value as Scalar, (date) => date.getUTCDay() * day) },
  dayofmonth: whole((date) => date.getUTCDate()),
  dayofyear: whole((date) => (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear(), 0)) / day + 1),
  hourofday: whole((date) => date.getUTCHours()),
  getmonth: whole((date) => date.getUTCMonth() + 1),
  monthofyear: whole((date) => date.getUTCMonth() + 1),
  getyear: whole((date) => date.getUTCFullYear()),
  datetime_diff: { least: 3, most: 3, make: difference },
  unixtime_milliseconds_todatetime: { least: 1, most: 1, make: ([value]) => scaled(value as Scalar, 1) },
  unixtime_seconds_todatetime: { least: 1, most: 1, make: ([value]) => scaled(value as Scalar, 1_000) },
};

/** A value that hangs on the run alone. */
function atRun(make: (now: number) => number): Scalar {
  return { type: "datetime", fixed: true, constant: undefined, run: (frame) => make(frame.run.now) };
}

function ago(span: Scalar): Scalar {
  if (span.type !== "timespan") refuse(`ago of a ${span.type}`);
  return { type: "datetime", fixed: span.fixed, constant: undefined, run: (frame) => {
    const size = span.run(frame);
    return size === null ? null : frame.run.now - (size as number);
  } };
}

/** A function of a point in time; null, and a number outside of the calendar, give null. */
function part(type: KqlType, value: Scalar, make: (date: Date) => number): Scalar {
  if (value.type !== "datetime") refuse(`a function of time on a ${value.type}`);
  return scalarOf(type, [value], (frame) => {
    const found = value.run(frame);
    return found === null || !(Math.abs(found as number) < 8.64e15) ? null : make(new Date(found as number));
  });
}

function whole(make: (date: Date) => number): EngineFunction {
  return { least: 1, most: 1, make: ([value]) => part("long", value as Scalar, make) };
}

function startOf(make: (date: Date) => number): EngineFunction {
  return { least: 1, most: 1, make: ([value]) => part("datetime", value as Scalar, make) };
}

function scaled(value: Scalar, factor: number): Scalar {
  return scalarOf("datetime", [value], (frame) => {
    const found = value.run(frame);
    return found === null ? null : Number(found) * factor;
  });
}

/** How many borders of the unit lie between two points. Manual: https://learn.microsoft.com/kusto/query/datetime-diff-function */
function difference(args: readonly Scalar[]): Scalar {
  const [unit, left, right] = args as readonly [Scalar, Scalar, Scalar];
  const sizes: Readonly<Record<string, number>> = { week: 7 * day, day, hour: 3_600_000, minute: 60_000, second: 1_000, millisecond: 1 };
  const name = String(unit.constant?.value).toLowerCase();
  const size = (Object.hasOwn(sizes, name) ? sizes[name] : undefined) ?? refuse(`datetime_diff in ${name}`);
  // Weeks begin on Sunday; the first day of the count was a Thursday.
  const shift = name === "week" ? 4 * day : 0;
  const border = (value: KqlValue): number => Math.floor(((value as number) + shift) / size);
  return scalarOf("long", [left, right], (frame) => {
    const [one, two] = [left.run(frame), right.run(frame)];
    return one === null || two === null ? null : border(one) - border(two);
  });
}
