const units: Readonly<Record<string, number>> = {
  s: 1, sec: 1, secs: 1, second: 1, seconds: 1,
  m: 60, min: 60, mins: 60, minute: 60, minutes: 60,
  h: 3600, hr: 3600, hrs: 3600, hour: 3600, hours: 3600,
  d: 86_400, day: 86_400, days: 86_400,
};

/**
 * The seconds of a span such as `10m` or `1h`; a number alone is seconds. Undefined for weeks, months and anything else.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/bin (span options)
 */
export function secondsOf(text: string): number | undefined {
  const found = /^(\d{1,9})\s*([a-z]*)$/i.exec(text.trim());
  if (found === null) return undefined;
  const unit = found[2] === "" ? 1 : units[(found[2] as string).toLowerCase()];
  return unit === undefined ? undefined : Number(found[1]) * unit;
}
