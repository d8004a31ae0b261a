import { eventClasses } from "../model/taxonomy.js";

/** Where an event was recorded. */
export interface LogPlace {
  /** Empty where the record does not say it: then the channel tells. */
  readonly provider: string;
  readonly channel: string;
  readonly id: number;
}

/**
 * Which event classes the records of a log belong to: those whose `logs` list its provider and id, and those whose
 * `channels` have it. Names compare without case. The index is made once; finding is a look-up.
 *
 * @example classesOfLogs()({ provider: "PowerShell", channel: "Windows PowerShell", id: 800 }) // ["ps_classic_script"]
 */
export function classesOfLogs(): (place: LogPlace) => readonly string[] {
  const byId = new Map<string, string[]>();
  const byChannelAndId = new Map<string, string[]>();
  const byChannel = new Map<string, string[]>();
  for (const [name, { logs = [], channels = [] }] of Object.entries(eventClasses)) {
    for (const channel of channels) add(byChannel, channel.toLowerCase(), name);
    // Where a class is whole channels, its logs are only examples of what stands in them.
    if (channels.length > 0) continue;
    for (const { provider, channel, id } of logs) {
      add(byId, idKey(provider, id), name);
      if (channel !== undefined) add(byChannelAndId, idKey(channel, id), name);
    }
  }
  return ({ provider, channel, id }) => {
    const ofId = provider === "" ? byChannelAndId.get(idKey(channel, id)) : byId.get(idKey(provider, id));
    const ofChannel = byChannel.get(channel.toLowerCase());
    if (ofId === undefined || ofChannel === undefined) return ofId ?? ofChannel ?? [];
    return [...ofId, ...ofChannel];
  };
}

function idKey(name: string, id: number): string {
  return `${id} ${name.toLowerCase()}`;
}

function add(index: Map<string, string[]>, key: string, name: string): void {
  const names = index.get(key);
  if (names === undefined) index.set(key, [name]);
  else if (!names.includes(name)) names.push(name);
}
