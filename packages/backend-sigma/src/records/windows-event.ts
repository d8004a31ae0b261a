import { flatten, isJsonObject, type JsonObject, ownObject, ownValue } from "@isorule/core";
import { attributeOf, dataNames, elementText, headerNames } from "./event-elements.js";

/** An event of the Windows event log, whatever form of JSON it came in. */
export interface WindowsEvent {
  readonly provider: string;
  readonly channel: string;
  readonly id: number;
  /** As the record writes it. */
  readonly time: unknown;
  /** The header by the names that Sigma gives its parts: tag and attribute joined by an underscore, `Provider_Name`. */
  readonly header: ReadonlyMap<string, unknown>;
  /** The event data, or user data, by its names. */
  readonly data: ReadonlyMap<string, unknown>;
}

/**
 * Reads a record of the Windows event log; undefined when it is none. The forms are
 *
 * - the XML of the event as JSON, `{ "Event": { "System": …, "EventData": … } }`, as evtx_dump (omerbenamram/evtx) and
 *   converters of XML write it;
 * - `{ "winlog": { "channel": …, "event_data": … } }`, as Winlogbeat ships it, before a pipeline has changed it
 *   (https://www.elastic.co/guide/en/beats/winlogbeat/current/exported-fields-winlog.html);
 * - `{ "EventId": …, "Payload": "{…}" }` of EvtxECmd (EricZimmerman/evtx);
 * - one flat object with `EventID`, `Channel` and the names of the data, as NXLog writes it (im_msvistalog).
 */
export function windowsEventOf(wrapped: JsonObject): WindowsEvent | undefined {
  // Documents of a search engine stand in an envelope.
  const record = ownObject(wrapped, "_source") ?? wrapped;
  const event = ownObject(record, "Event") ?? record;
  const system = ownObject(event, "System");
  if (system !== undefined) return ofXml(event, system);
  return ofWinlog(record) ?? ofPayload(record) ?? ofFlat(record);
}

function ofXml(event: JsonObject, system: JsonObject): WindowsEvent | undefined {
  const time = attributeOf(system, "TimeCreated", "SystemTime") ?? elementText(ownValue(system, "TimeCreated"));
  const provider = attributeOf(system, "Provider", "Name") ?? elementText(ownValue(system, "Provider"));
  const id = idOf(elementText(ownValue(system, "EventID")));
  const channel = ownValue(system, "Channel");
  if (id === undefined || (typeof provider !== "string" && typeof channel !== "string")) return undefined;
  // Of a million events few are looked at closely: the names are read when they are asked for.
  let header: ReadonlyMap<string, unknown> | undefined;
  let data: ReadonlyMap<string, unknown> | undefined;
  return {
    provider: typeof provider === "string" ? provider : "",
    channel: typeof channel === "string" ? channel : "",
    id,
    time,
    get header() {
      return (header ??= headerNames(system));
    },
    get data() {
      return (data ??= dataNames(ownValue(event, "EventData"), ownValue(event, "UserData")));
    },
  };
}

/** Fields that the pipelines of Elastic's integrations set, and Winlogbeat itself does not. */
const pipelineFields = ["event.category", "data_stream.dataset", "event.dataset"];

function ofWinlog(record: JsonObject): WindowsEvent | undefined {
  // Most documents of other forms end here, without the work of flattening.
  if (!Object.hasOwn(record, "winlog") && !Object.hasOwn(record, "winlog.channel")) return undefined;
  const leaves = flatten(record);
  // What the pipelines of Elastic's integrations have moved has other names.
  if (pipelineFields.some((field) => leaves.has(field))) return undefined;
  const header = new Map<string, unknown>();
  const data = new Map<string, unknown>();
  for (const [path, value] of leaves) {
    const name = path.startsWith("winlog.event_data.") ? path.slice("winlog.event_data.".length) : undefined;
    if (name !== undefined) data.set(name, value);
    else if (path.startsWith("winlog.user_data.")) data.set(path.slice(path.lastIndexOf(".") + 1), value);
  }
  for (const [name, paths] of Object.entries(winlogNames)) {
    const found = paths.find((path) => leaves.has(path));
    if (found !== undefined) header.set(name, leaves.get(found));
  }
  return whole({ provider: textAt(header, "Provider_Name"), channel: textAt(header, "Channel"), id: header.get("EventID"), time: leaves.get("@timestamp"), header, data });
}

/** Source: exported fields of Winlogbeat. The level is a word there, which is no number of the header. */
const winlogNames: Readonly<Record<string, readonly string[]>> = {
  Provider_Name: ["winlog.provider_name", "event.provider"],
  Provider_Guid: ["winlog.provider_guid"],
  EventID: ["winlog.event_id", "event.code"],
  Channel: ["winlog.channel"],
  Computer: ["winlog.computer_name", "host.name"],
  EventRecordID: ["winlog.record_id"],
  Execution_ProcessID: ["winlog.process.pid"],
  Execution_ThreadID: ["winlog.process.thread.id"],
  Security_UserID: ["winlog.user.identifier"],
};

function ofPayload(record: JsonObject): WindowsEvent | undefined {
  const payload = ownValue(record, "Payload");
  if (typeof payload !== "string" || !Object.hasOwn(record, "EventId")) return undefined;
  const parsed = parseObject(payload);
  if (parsed === undefined) return undefined;
  const header = new Map<string, unknown>();
  for (const [name, key] of Object.entries(evtxECmdNames)) if (Object.hasOwn(record, key)) header.set(name, record[key]);
  const data = dataNames(ownValue(parsed, "EventData"), ownValue(parsed, "UserData"));
  return whole({ provider: textAt(header, "Provider_Name"), channel: textAt(header, "Channel"), id: header.get("EventID"), time: ownValue(record, "TimeCreated"), header, data });
}

/** Source: EventRecord.cs of EricZimmerman/evtx. */
const evtxECmdNames: Readonly<Record<string, string>> = {
  Provider_Name: "Provider", EventID: "EventId", Channel: "Channel", Computer: "Computer", EventRecordID: "EventRecordId",
  Execution_ProcessID: "ProcessId", Execution_ThreadID: "ThreadId", Security_UserID: "UserId",
};

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function ofFlat(record: JsonObject): WindowsEvent | undefined {
  if (!Object.hasOwn(record, "EventID") && !Object.hasOwn(record, "EventId")) return undefined;
  const header = new Map<string, unknown>();
  const taken = new Set<string>();
  for (const [name, keys] of Object.entries(flatNames)) {
    const found = keys.find((key) => Object.hasOwn(record, key));
    if (found === undefined) continue;
    header.set(name, elementText(record[found]));
    taken.add(found);
  }
  const data = new Map<string, unknown>();
  for (const [path, value] of flatten(record)) if (!taken.has(path)) data.set(path, value);
  const time = timeKeys.find((key) => Object.hasOwn(record, key));
  return whole({ provider: textAt(header, "Provider_Name"), channel: textAt(header, "Channel"), id: header.get("EventID"), time: time === undefined ? undefined : record[time], header, data });
}

/** Sources: im_msvistalog of the NXLog reference; properties of System.Diagnostics.Eventing.Reader.EventLogRecord. */
const flatNames: Readonly<Record<string, readonly string[]>> = {
  Provider_Name: ["Provider_Name", "SourceName", "ProviderName", "Provider"],
  Provider_Guid: ["Provider_Guid", "ProviderGuid"],
  EventID: ["EventID", "EventId"],
  Channel: ["Channel", "LogName"],
  Computer: ["Computer", "Hostname", "MachineName", "ComputerName"],
  Level: ["Level"],
  EventRecordID: ["EventRecordID", "RecordNumber", "RecordId"],
};

const timeKeys = ["TimeCreated_SystemTime", "TimeCreated", "SystemTime", "@timestamp", "UtcTime", "EventTime", "timestamp"];

/** The event, when it says at least its id and its channel or provider. */
function whole(event: Omit<WindowsEvent, "id"> & { readonly id: unknown }): WindowsEvent | undefined {
  const id = idOf(event.id);
  return id === undefined || (event.provider === "" && event.channel === "") ? undefined : { ...event, id };
}

function idOf(value: unknown): number | undefined {
  const id = typeof value === "string" && /^\s*\d{1,10}\s*$/.test(value) ? Number(value) : value;
  return typeof id === "number" && Number.isInteger(id) ? id : undefined;
}

function textAt(header: ReadonlyMap<string, unknown>, ...names: readonly string[]): string {
  const found = names.map((name) => header.get(name)).find((value) => typeof value === "string");
  return typeof found === "string" ? found : "";
}
