import { type Backend, canonicalFields, eventDataName, nativeName, type Rows, type Vocabulary } from "@isorule/core";

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
  ["spl:process", "process.command_line"],
  ["spl:eventid", "event.code"],
  ["spl:eventcode", "event.code"],
  ["spl:event_id", "event.code"],
  ["spl:signature_id", "event.code"],
  ["eql:winlog.event_id", "event.code"],
  ["eql:powershell.file.script_block_text", "powershell.script_block_text"],
  ["kql:eventid", "event.code"],
  ["eql:winlog.channel", "event.channel"],
  ["spl:channel", "event.channel"],
];

/**
 * Columns that vocabularies have in one class of events, and that are called the same where they hold something else: the
 * object of an access may be a file, a key or a service.
 */
const ambiguous = new Set(["objectname", "filename", "resourceid", "eventtype", "newname", "username"]);

/**
 * The native names whose field does not hang on a place: all rows of the vocabularies of their language that name such a
 * column mean one canonical field. `FileName` of Defender is the process in one table and a file in another, and is not
 * among them; nor is a single word such as `Type`, which may be anything in another log. Names of the Elastic Common Schema
 * that are canonical names as well mean those. The columns of Sigma's vocabulary are names of event data as well.
 */
export function nativeAliases(backends: readonly Backend[]): NativeAliases {
  const meanings = new Map<string, Set<string>>();
  const add = (name: string, field: string): void => {
    if (eventDataName(field) !== undefined || !mayStandAlone(name.slice(name.search(/[:.]/) + 1), field)) return;
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
  const schema = Object.keys(canonicalFields).map((field) => [`eql:${field}`, field] as const);
  return new Map([...single, ...unplaced, ...schema]);
}

/** Whether a name means the field wherever it stands. */
function mayStandAlone(name: string, field: string): boolean {
  if (ambiguous.has(name.toLowerCase())) return false;
  // `file.pe.company` is of a module in events of modules alone.
  if (/^[a-z]+\./.test(name)) return name.split(".", 1)[0] === field.split(".", 1)[0];
  // `process_name`, `ScriptBlockText`, `TargetFilename`, and no word such as `Type`.
  return /[a-z0-9][_A-Z]|[A-Z]{2}[a-z]/.test(name);
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
