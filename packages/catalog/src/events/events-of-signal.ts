import { type Comparison, eventClass, nativeName, type Signal } from "@isorule/core";

import { canonicalName, type NativeAliases } from "../alike/native-aliases.js";
import type { PolarLeaf } from "../alike/polarity.js";
import type { EventFact } from "../model/rule-facts.js";
import { eventOfId, knownEvent, providerOf } from "./known-events.js";

/**
 * What of a product says where events come from, and nothing of what is in them. Rules filter by them all the same.
 *
 * Source: the default fields of Splunk, and the fields of the Elastic Common Schema that categorise events
 * (https://www.elastic.co/docs/reference/ecs/ecs-category-field-values-reference).
 */
const scopes = new Set([
  "spl:sourcetype", "spl:source", "spl:eventtype", "spl:index", "spl:earliest", "spl:latest", "spl:tag",
  "eql:host.os.type", "eql:host.os.family", "eql:event.category", "eql:event.dataset", "eql:data_stream.dataset", "eql:event.module", "eql:event.kind",
]);

/** Logs by what Splunk calls their source, sourcetype or event type, in lower case. */
const sources: readonly (readonly [text: RegExp, channel: string])[] = [
  [/iis:configuration|iis-configuration/, "Microsoft-IIS-Configuration/Operational"],
  [/sysmon/, "Microsoft-Windows-Sysmon/Operational"],
  [/powershell\/operational/, "Microsoft-Windows-PowerShell/Operational"],
  [/windows powershell$/, "Windows PowerShell"],
  [/taskscheduler/, "Microsoft-Windows-TaskScheduler/Operational"],
  [/wineventlog[:_]security|^security$/, "Security"],
  [/wineventlog[:_]system|^system$/, "System"],
  [/wineventlog[:_]application|^application$/, "Application"],
];

/** `EventCode=4688`, `<EventID>4688<`: how searches look for an id in the text of an event. */
const idInText = /^(?:EventCode=|EventID=|<EventID>)(\d{1,5})<?$/i;

/** What tells the log, the provider or the id of an event, and is no filter of its contents. */
export type Telling = { readonly kind: "id"; readonly ids: readonly number[] } | { readonly kind: "channel" | "provider" | "scope"; readonly names: readonly string[] };

/** What a condition tells of the log that events are in; undefined where it is a filter of their contents. */
export function tellingOf({ leaf, excluded }: PolarLeaf, event: string, aliases: NativeAliases): Telling | undefined {
  if (excluded) return undefined;
  if (leaf.kind === "keyword") {
    const ids = leaf.values.flatMap((value) => idInText.exec(value)?.[1] ?? []);
    return ids.length > 0 && ids.length === leaf.values.length ? { kind: "id", ids: ids.map(Number) } : undefined;
  }
  if (leaf.kind !== "comparison") return undefined;
  const name = leaf.field;
  if (scopes.has(name) || name.includes(":$") || name.startsWith("$")) return { kind: "scope", names: leaf.values.map(String) };
  if (leaf.operator !== "equals") return undefined;
  return byName(canonicalName(name, event, aliases), leaf);
}

function byName(name: string, leaf: Comparison): Telling | undefined {
  const names = leaf.values.map(String);
  if (name === "event.provider") return { kind: "provider", names };
  if (name === "event.channel") return { kind: "channel", names };
  if (name !== "event.code" && name !== "event_data.EventID") return undefined;
  return names.every((text) => /^\d{1,5}$/.test(text)) ? { kind: "id", ids: names.map(Number) } : undefined;
}

/**
 * The events that a signal looks at: by its class, and by the ids, channels and providers that its conditions ask for.
 *
 * @param tellings of all its conditions
 */
export function eventsOfSignal(signal: Signal, tellings: readonly Telling[]): readonly EventFact[] {
  const found = eventClass(signal.event);
  const ids = [...new Set(tellings.flatMap((telling) => (telling.kind === "id" ? telling.ids : [])))];
  const named = (kind: "channel" | "provider" | "scope"): readonly string[] => tellings.flatMap((telling) => (telling.kind === kind ? telling.names : []));
  const logs = found?.logs ?? [];
  const channels = found?.channels ?? [];
  if (channels.length === 0 && logs.length > 0) {
    const asked = ids.length === 0 ? logs : logs.filter(({ id }) => ids.includes(id));
    return (asked.length > 0 ? asked : logs).map(({ provider, channel, id, title }) => ({ kind: "log", provider, id, ...(channel === undefined ? {} : { channel }), title, class: signal.event }));
  }
  const asked = [...new Set([...named("channel"), ...channels, ...channelsOf(named("scope"))])];
  const providers = [...new Set(named("provider"))];
  const native = nativeName(signal.event);
  if (ids.length > 0) return ids.flatMap((id) => withId(id, named("channel").length > 0 ? named("channel") : asked, providers, signal.event));
  if (native !== undefined) return /^(?:events|any|other)$/.test(native.name) ? [] : [{ kind: "table", provider: native.prefix, title: native.name, class: signal.event }];
  if (found === undefined) return [];
  const [channel] = channels;
  return [{ kind: "class", provider: channel === undefined ? "" : providerOf(channel), ...(channel === undefined ? {} : { channel }), title: found.title, class: signal.event }];
}

function withId(id: number, channels: readonly string[], providers: readonly string[], event: string): readonly EventFact[] {
  const known = channels.flatMap((channel) => knownEvent(channel, id) ?? []);
  const [only] = providers;
  if (known.length > 0) return known.filter(({ provider }) => only === undefined || providers.some((each) => each.toLowerCase() === provider.toLowerCase()) || known.length === 1).map((each) => ({ kind: "log", ...each, class: event }));
  const [channel] = channels;
  if (channel === undefined && only === undefined) {
    const guess = eventOfId(id);
    return [guess === undefined ? { kind: "log", provider: "", id, title: "", class: event } : { kind: "log", ...guess, class: event }];
  }
  return [{ kind: "log", provider: providers.length === 1 && only !== undefined ? only : channel === undefined ? "" : providerOf(channel), id, ...(channel === undefined ? {} : { channel }), title: "", class: event }];
}

function channelsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => sources.find(([text]) => text.test(name.toLowerCase().slice(0, 200)))?.[1] ?? []);
}
