import type { MappedRule, PrintedQuery } from "@isorule/core";

/** When a saved search runs and what it looks at. It runs every hour. */
export interface Schedule {
  readonly earliest: string;
  readonly latest: string;
  /** A stage that keeps the hits of the last hour, so that runs that overlap do not find one twice; may be empty. */
  readonly recent: string;
}

/** Minutes between two runs. */
const interval = 60;

/** Minutes that events are given to arrive. */
const lag = 10;

/**
 * The time range of a search that runs every hour: the last hour but for the last ten minutes, and before it the window
 * of the rule, so that the first step of a sequence is never outside. Every hit is found in one run: `info_max_time` is
 * the end of the run's range.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/spl-search-reference/10.0/search-commands/addinfo
 */
export function schedule(query: PrintedQuery, mapped: MappedRule): Schedule {
  const windows = mapped.units.flatMap(({ name, detection }) => (query.units.includes(name) && detection.kind !== "event" ? [detection.within] : []));
  const minutes = Math.ceil(Math.max(0, ...windows) / 60_000);
  return {
    earliest: `-${minutes + interval + lag}m@m`,
    latest: `-${lag}m@m`,
    recent: windows.length === 0 ? "" : `| addinfo\n| where _time>=info_max_time-${interval * 60}\n| fields - info_*`,
  };
}
