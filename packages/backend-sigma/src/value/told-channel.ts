import { eventClass } from "@isorule/core";

/**
 * Whether values of `Channel` are those of the channel that an event tells of, such as the log that was cleared (event
 * 104 in System), and not of the channel of the record: one of them is none of the channels that the class has. Both
 * have the name `Channel` in Sigma.
 *
 * @example tellsOfChannel("system", ["Security"]) // true
 */
export function tellsOfChannel(event: string, values: readonly string[]): boolean {
  const channels = eventClass(event)?.channels?.map((channel) => channel.toLowerCase());
  if (channels === undefined) return false;
  return values.some((value) => !channels.some((channel) => channel.includes(value.replace(/^\*|\*$/g, "").toLowerCase())));
}
