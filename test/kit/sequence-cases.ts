import type { Event, Rule } from "@isorule/core";

/** A list of timed events, and whether a sequence of `first` then `second` within one hour on one host fires on it. */
export interface SequenceCase {
  readonly name: string;
  readonly fires: boolean;
  readonly events: readonly Event[];
}

const hour = 3_600_000;

/** Registry value, then DLL file, on one host within an hour: the shape of the flagship rule, as small as can be. */
export const sequenceRule: Rule = {
  id: "3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00",
  title: "Registry value, then file",
  severity: "high",
  signals: [
    { name: "first", event: "registry_set", predicate: { kind: "comparison", field: "registry.path", operator: "contains", values: ["W3SVC"], caseSensitive: false } },
    { name: "second", event: "file_event", predicate: { kind: "comparison", field: "file.path", operator: "endsWith", values: [".dll"], caseSensitive: false } },
  ],
  detection: { kind: "sequence", by: ["host.name"], within: hour, steps: ["first", "second"] },
  authors: [], attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [],
  examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [],
};

/** A registry event of the first step. */
export const first = (time: number, host: string | null = "WEB01"): Event => ({
  class: "registry_set",
  time,
  fields: { "host.name": host, "registry.path": "HKLM\\System\\CurrentControlSet\\Services\\W3SVC\\Parameters\\FilterDLLs", "registry.data": "C:\\a.dll" },
});

/** A file event of the second step. */
export const second = (time: number, host: string | null = "WEB01"): Event => ({
  class: "file_event",
  time,
  fields: { "host.name": host, "file.path": "C:\\inetpub\\a.dll", "process.executable": "C:\\Windows\\explorer.exe" },
});

/** The cases that every language must decide alike. Times are milliseconds. */
export const sequenceCases: readonly SequenceCase[] = [
  { name: "in order, half an hour apart", fires: true, events: [first(0), second(hour / 2)] },
  { name: "just before the hour is over", fires: true, events: [first(0), second(hour - 1)] },
  { name: "exactly one hour apart", fires: true, events: [first(0), second(hour)] },
  { name: "just after the hour is over", fires: false, events: [first(0), second(hour + 1)] },
  { name: "on another host", fires: false, events: [first(0), second(60_000, "WEB02")] },
  { name: "the host in another case", fires: true, events: [first(0), second(60_000, "web01")] },
  { name: "in the wrong order", fires: false, events: [second(0), first(60_000)] },
  { name: "at the same instant", fires: false, events: [first(1_000), second(1_000)] },
  { name: "without a host", fires: false, events: [first(0, null), second(60_000, null)] },
  { name: "the second event without a host", fires: false, events: [first(0), second(60_000, null)] },
  { name: "twice", fires: true, events: [first(0), second(60_000), first(2 * hour), second(2 * hour + 60_000)] },
  { name: "a late first event and an early second one of two pairs", fires: false, events: [first(0), second(2 * hour), first(4 * hour)] },
  { name: "an old first event, and one at the instant of the second", fires: true, events: [first(0), first(hour), second(hour)] },
  { name: "only the newer first event is inside the window", fires: true, events: [first(0), first(2 * hour), second(2 * hour + 60_000)] },
  { name: "only the first step", fires: false, events: [first(0), first(60_000)] },
  { name: "only the second step", fires: false, events: [second(0), second(60_000)] },
];
