import { type Backend, eventDataName, nativeName, type Rows, type Vocabulary } from "@isorule/core";

/** Native names, in lower case, to the canonical fields that they mean wherever they stand. */
export type NativeAliases = ReadonlyMap<string, string>;

/**
 * Columns of products that a vocabulary of ours does not place.
 *
 * Source: the extractions of the Splunk Add-on for Microsoft Windows for events of the classic form,
 * https://docs.splunk.com/Documentation/AddOns/released/Windows/SourcetypesandCIMdatamodelinfo
 */
const unplaced: readonly (readonly [name: string, field: string])[] = [
  ["spl:new_process_name", "process.executable"],
  ["spl:creator_process_name", "process.parent.executable"],
  ["spl:process_command_line", "process.command_line"],
  ["spl:eventid", "event.code"],
  ["spl:eventcode", "event.code"],
  ["spl:event_id", "event.code"],
  ["spl:signature_id", "event.code"],
  ["eql:event.code", "event.code"],
  ["eql:winlog.event_id", "event.code"],
  ["kql:eventid", "event.code"],
  ["eql:event.provider", "event.provider"],
  ["eql:winlog.channel", "event.channel"],
  ["spl:channel", "event.channel"],
];

/**
 * The native names whose field does not hang on a place: all rows of the vocabularies of their language that name such a
 * column mean one canonical field. `FileName` of Defender is the process in one table and a file in another, and is not
 * among them. The columns of Sigma's vocabulary are names of event data as well.
 */
export function nativeAliases(backends: readonly Backend[]): NativeAliases {
  const meanings = new Map<string, Set<string>>();
  const add = (name: string, field: string): void => {
    const key = name.toLowerCase();
    const known = meanings.get(key);
    if (known === undefined) meanings.set(key, new Set([field]));
    else known.add(field);
  };
  for (const { language, vocabularies } of backends) {
    for (const vocabulary of Object.values(vocabularies)) {
      for (const [column, field] of columnsOf(vocabulary)) {
        add(`${vocabulary.native?.prefix ?? language}:${column}`, field);
        if (language === "sigma") add(`event_data.${column}`, field);
        // CIM: `Processes.process_name` is `process_name` outside of a data model.
        else if (/^[A-Z]\w*\.\w+$/.test(column)) add(`${language}:${column.slice(column.indexOf(".") + 1)}`, field);
      }
    }
  }
  const single = [...meanings].flatMap(([name, fields]) => (fields.size === 1 ? [[name, [...fields][0] as string] as const] : []));
  return new Map([...single, ...unplaced]);
}

function* columnsOf(vocabulary: Vocabulary): Generator<readonly [column: string, field: string]> {
  yield* columnsOfRows(vocabulary.fields);
  for (const { fields, variants = [] } of Object.values(vocabulary.events)) {
    yield* columnsOfRows(fields);
    for (const variant of variants) yield* columnsOfRows(variant.fields);
  }
}

function* columnsOfRows(rows: Rows = {}): Generator<readonly [column: string, field: string]> {
  for (const [field, row] of Object.entries(rows)) {
    if ("unavailable" in row || row.rewrite !== undefined || row.expression !== undefined) continue;
    for (const name of [row.name, ...(row.aliases ?? [])]) yield [name, field];
  }
}

/** Classes of whole logs whose event data are called the same whatever the event is. */
const openLogs: readonly string[] = ["sysmon", "security", "powershell", "powershell_classic"];

/**
 * The canonical field of a name, or the name itself.
 *
 * @param event the class of the events that it is compared in
 */
export function canonicalName(name: string, event: string, aliases: NativeAliases): string {
  if (nativeName(name) === undefined && (eventDataName(name) === undefined || !openLogs.includes(event))) return name;
  return aliases.get(name.toLowerCase()) ?? name;
}
