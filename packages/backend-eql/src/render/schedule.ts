import type { Unit } from "@isorule/core";

/** When a rule runs, and how far it looks back, as Kibana writes both. */
export interface Schedule {
  readonly interval: string;
  readonly from: string;
}

const minute = 60_000;
const day = 1_440 * minute;
/** Minutes for events that arrive late: what the rules of detection-rules grant (now-9m at an interval of 5m). */
const lateness = 4;

/**
 * The schedule of a query. Each run looks back over the window and the time since the run before, so that no pair of events
 * falls between two runs. Windows of more than a day are looked at every hour.
 *
 * Source: https://www.elastic.co/docs/solutions/security/detect-and-alert/create-detection-rule#rule-schedule
 */
export function scheduleOf(units: readonly Unit[]): Schedule {
  const within = Math.max(0, ...units.map(({ detection }) => ("within" in detection ? detection.within : 0)));
  const interval = within > day ? 60 : 5;
  return { interval: interval === 60 ? "1h" : `${interval}m`, from: `now-${Math.ceil(within / minute) + interval + lateness}m` };
}
