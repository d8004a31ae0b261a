import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Event, Scalar } from "@isorule/core";
import type { ElasticDocument, FieldType, IndexMapping } from "./elastic-search.js";
import { repositoryRoot } from "./paths.js";

/** test/data/elastic/fields.json: names and types of ECS and of the integrations, and what each stream maps. */
export interface ElasticFields {
  readonly ecs: { readonly fields: Readonly<Record<string, FieldType>> };
  readonly integrations: { readonly fields: Readonly<Record<string, FieldType>> };
  readonly streams: Readonly<Record<string, { readonly mapped: readonly string[]; readonly whenSeen: readonly string[] }>>;
}

/** Reads the names and types of Elastic's fields. */
export function readElasticFields(): ElasticFields {
  return JSON.parse(readFileSync(join(repositoryRoot, "test", "data", "elastic", "fields.json"), "utf8")) as ElasticFields;
}

/** The type of a field; event data is a keyword. Undefined for an unknown name. */
export function elasticType({ ecs, integrations }: ElasticFields, name: string): FieldType | undefined {
  return ecs.fields[name] ?? integrations.fields[name] ?? (/^winlog\.(?:event|user)_data\./.test(name) ? "keyword" : undefined);
}

/**
 * What the indices map when a team has these streams, and documents with these fields were seen in them. Elastic Defend has
 * an index for each kind of events: `defend/process` is that of one alone.
 */
export function indexMapping(fields: ElasticFields, streams: readonly string[], documents: readonly ElasticDocument[] = []): IndexMapping {
  const names = streams.flatMap((each) => {
    const [stream = "", kind] = each.split("/");
    return (fields.streams[stream]?.mapped ?? []).filter((name) => kind === undefined || isOfKind(name, kind));
  });
  for (const document of documents) names.push(...Object.keys(document.fields));
  return new Map(names.map((name) => [name, elasticType(fields, name) ?? fail(name)]));
}

/** Fields that every index of Elastic Defend maps; of the process, only what is said of the one that acted. */
function isOfKind(name: string, kind: string): boolean {
  if (/^(@timestamp|event|host|user)\b/.test(name)) return true;
  if (["process.executable", "process.name", "process.pid", "process.entity_id"].includes(name)) return true;
  const parts: Readonly<Record<string, readonly string[]>> = { library: ["dll"], network: ["source", "destination", "network", "dns"] };
  return (parts[kind] ?? [kind]).includes(name.split(".")[0] as string);
}

function fail(name: string): never {
  throw new Error(`test data has no type for ${name}`);
}

type Fields = Record<string, Scalar | readonly Scalar[]>;

/**
 * The document that a stream holds of a canonical event, as the notes O.1 to O.10 and the ingest pipelines make it. The
 * event states the fields that others follow from (process.executable and not process.name).
 */
export function elasticDocument(event: Event, stream: string): ElasticDocument {
  const document: Fields = {};
  const { fields } = recordedBy(event, stream);
  // The pipelines of Windows logs take empty texts out; Elastic Defend leaves them in.
  for (const [name, value] of Object.entries(fields)) if (value !== null && (value !== "" || stream === "defend")) copy(document, name, value as Scalar | readonly Scalar[], stream);
  select(document, event, stream);
  return { time: event.time, fields: document };
}

/** Fields that a stream never has of an event: what its sensor does not record (notes O.1, O.2, O.5 and O.10). */
const unrecorded: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  defend: {
    process_creation: ["process.pe.company", "process.pe.product", "process.pe.description", "process.pe.file_version"],
    file_delete: ["file.hash.md5", "file.hash.sha1", "file.hash.sha256"],
    network_connection: ["destination.domain"],
  },
  security: {
    process_creation: [
      ...["company", "product", "description", "file_version", "original_file_name"].map((name) => `process.pe.${name}`),
      ...["md5", "sha1", "sha256"].map((name) => `process.hash.${name}`),
      ...["process.working_directory", "process.parent.command_line", "process.entity_id", "process.parent.entity_id"],
    ],
  },
};

/** The event without the fields that the sensor of a stream does not record. */
export function recordedBy(event: Event, stream: string): Event {
  const lost = unrecorded[stream]?.[event.class] ?? [];
  return { ...event, fields: Object.fromEntries(Object.entries(event.fields).filter(([name]) => !lost.includes(name))) };
}

/** Names that a canonical field has in no stream, or another one. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  defend: { "process.integrity_level": "process.Ext.token.integrity_level_name", "dll.signed": "dll.code_signature.exists" },
  sysmon: {
    "process.integrity_level": "winlog.event_data.IntegrityLevel",
    "dll.path": "file.path",
    "dll.signed": "winlog.event_data.Signed",
    "dll.code_signature.subject_name": "file.code_signature.subject_name",
    "dll.code_signature.status": "file.code_signature.status",
    "dll.pe.original_file_name": "file.pe.original_file_name",
    "dll.hash.md5": "file.hash.md5",
    "dll.hash.sha1": "file.hash.sha1",
    "dll.hash.sha256": "file.hash.sha256",
  },
  application: { "event.provider": "winlog.provider_name" },
  "windows-custom": { "event.provider": "winlog.provider_name" },
};

/** What the pipeline of the Security log takes out of the event data. */
const movedOfSecurity: Readonly<Record<string, string>> = {
  "event_data.NewProcessName": "process.executable",
  "event_data.ParentProcessName": "process.parent.executable",
};

function copy(document: Fields, name: string, value: Scalar | readonly Scalar[], stream: string): void {
  const text = String(value);
  if (name.startsWith("event_data.")) {
    const moved = stream === "security" ? movedOfSecurity[name] : undefined;
    document[moved ?? `winlog.${name}`] = value;
    if (moved !== undefined) put(document, moved.replace("executable", "name"), baseName(text));
    return;
  }
  switch (name) {
    case "user.account": {
      const parts = text.split("\\");
      if (parts.length === 2 && parts.every((part) => part !== "")) [document["user.domain"], document["user.name"]] = parts as [string, string];
      return;
    }
    case "process.executable":
    case "process.parent.executable":
      document[name] = value;
      put(document, name.replace("executable", "name"), baseName(text) ?? (stream === "defend" ? text : undefined));
      return;
    case "registry.path":
      document[name] = value;
      put(document, "registry.value", text.split("\\").at(-1));
      return;
    case "registry.data":
      registryData(document, value);
      return;
    default:
      document[renamed[stream]?.[name] ?? name] = name === "dll.signed" && stream === "sysmon" ? text : value;
  }
  if (name === "file.path" || name === "dll.path") pathParts(document, text, name, stream);
}

/** `file.name` and its like; Elastic Defend takes the extension from the name, the Sysmon pipeline from the whole path. */
function pathParts(document: Fields, path: string, name: string, stream: string): void {
  const prefix = stream === "defend" && name === "dll.path" ? "dll" : "file";
  const base = baseName(path);
  put(document, `${prefix}.name`, base);
  if (prefix === "dll" || base === undefined) return;
  const whole = stream === "defend" ? base : path;
  const dot = whole.lastIndexOf(".");
  if (dot >= 0) put(document, "file.extension", whole.slice(dot + 1));
  if (stream === "sysmon") put(document, "file.directory", path.slice(0, path.lastIndexOf("\\")));
}

function baseName(path: string): string | undefined {
  const cut = path.lastIndexOf("\\");
  return cut < 0 ? undefined : path.slice(cut + 1);
}

function put(document: Fields, name: string, value: string | undefined): void {
  if (value !== undefined && value !== "") document[name] = value;
}

/** What the Sysmon pipeline makes of the text of registry data. */
export function registryData(document: Fields, value: Scalar | readonly Scalar[]): void {
  const found = /^(?:(D)WORD \(|QWORD \(0x00000000-)(0x[0-9a-f]{8})\)$/i.exec(String(value));
  document["registry.data.strings"] = found === null ? (typeof value === "object" ? value : [value]) : [String(Number(found[2]))];
  document["registry.data.type"] = found === null ? "REG_SZ" : found[1] === undefined ? "SZ_QWORD" : "SZ_DWORD";
}

/** Category, action, code and provider of an event class in each stream: the tables of the pipelines. */
const records: Readonly<Record<string, Readonly<Record<string, Readonly<Fields>>>>> = {
  defend: {
    process_creation: { "event.category": ["process"], "event.type": ["start"], "event.action": "start" },
    file_event: { "event.category": ["file"], "event.type": ["creation"], "event.action": "creation" },
    file_delete: { "event.category": ["file"], "event.type": ["deletion"], "event.action": "deletion" },
    registry_set: { "event.category": ["registry"], "event.type": ["change"], "event.action": "modification" },
    registry_event: { "event.category": ["registry"], "event.type": ["change"], "event.action": "modification" },
    image_load: { "event.category": ["library"], "event.type": ["start"], "event.action": "load" },
    network_connection: { "event.category": ["network"], "event.type": ["start"], "event.action": "connection_attempted" },
    dns_query: { "event.category": ["network"], "event.type": ["info"], "event.action": "lookup_requested" },
  },
  sysmon: {
    process_creation: { "event.category": ["process"], "event.type": ["start"], "event.code": "1", "event.action": "Process creation" },
    file_event: { "event.category": ["file"], "event.type": ["creation"], "event.code": "11", "event.action": "FileCreate" },
    file_delete: { "event.category": ["file"], "event.type": ["deletion"], "event.code": "26", "event.action": "FileDeleteDetected (File Delete logged)" },
    registry_set: { "event.category": ["configuration", "registry"], "event.type": ["change"], "event.code": "13", "event.action": "RegistryEvent (Value Set)" },
    registry_event: { "event.category": ["configuration", "registry"], "event.type": ["change"], "event.code": "12", "event.action": "RegistryEvent (Object create and delete)" },
    image_load: { "event.category": ["process"], "event.type": ["change"], "event.code": "7", "event.action": "Image loaded" },
    network_connection: { "event.category": ["network"], "event.type": ["start", "connection", "protocol"], "event.code": "3", "event.action": "Network connection" },
    dns_query: { "event.category": ["network"], "event.type": ["connection", "protocol", "info"], "event.code": "22", "event.action": "DNSEvent (DNS query)" },
  },
  security: { process_creation: { "event.category": ["process"], "event.type": ["start"], "event.code": "4688", "event.action": "created-process" }, security: {} },
  application: { application: {} },
  "windows-custom": { iis_configuration: {} },
};

const channels: Readonly<Record<string, Readonly<Fields>>> = {
  defend: { "host.os.type": "windows" },
  sysmon: { "event.provider": "Microsoft-Windows-Sysmon", "winlog.channel": "Microsoft-Windows-Sysmon/Operational" },
  security: { "event.provider": "Microsoft-Windows-Security-Auditing", "winlog.channel": "Security" },
  application: { "winlog.channel": "Application" },
  "windows-custom": { "winlog.channel": "Microsoft-IIS-Configuration/Operational" },
};

function select(document: Fields, event: Event, stream: string): void {
  const record = records[stream]?.[event.class];
  if (record === undefined) throw new Error(`${stream} has no events of the class ${event.class}`);
  for (const [name, value] of Object.entries({ ...channels[stream], ...record })) document[name] ??= value;
}
