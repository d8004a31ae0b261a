import { type Column, type Comparison, compilePredicate, escapeRegex, type Exists, fieldInfo, parseLike, type Predicate, processesWithoutFile, type Scalar, type UnmapPlace } from "@isorule/core";
import { undoAddressPart } from "./undo-address-part.js";
import { honeypotWords } from "./honeypot-words.js";
import { undoHash } from "./undo-hash.js";
import { undoRegistryData } from "./undo-registry-data.js";

type Leaf = Comparison | Exists;
type Undo = (leaf: Leaf, column: Column, place: UnmapPlace) => Predicate | undefined;

/**
 * Words that a pipeline writes in the place of a value, by rewrite.
 * Sources: elastic/endpoint-package, custom_documentation/doc/endpoint/network (connection); elastic/integrations,
 * packages/windows/data_stream/sysmon_operational (direction); elastic/beats, winlogbeat/sys/winevent (level).
 */
const words: Readonly<Record<string, Readonly<Record<string, readonly Scalar[]>>>> = {
  connection: { connection_attempted: [true], connection_accepted: [false] },
  direction: { egress: [true], ingress: [false] },
  level: { information: ["0", "4"], critical: ["1"], error: ["2"], warning: ["3"], verbose: ["5"] },
  logtype: honeypotWords,
};

/** What each `rewrite` of the mapping files makes of a test, undone: over the canonical field. */
const undos: Readonly<Record<string, Undo>> = {
  account: undoAccount,
  address: undoAddress,
  "bare-name": undoBareName,
  connection: undoWord,
  direction: undoWord,
  entry: undoEntry,
  "hashes-imphash": undoHash,
  "hashes-md5": undoHash,
  "hashes-sha1": undoHash,
  "hashes-sha256": undoHash,
  "last-dot": undoLastDot,
  level: undoWord,
  logtype: undoWord,
  "lower-case": undoLowerCase,
  operation: onField,
  "registry-data": undoRegistryData,
  scheme: undoScheme,
  "service-name": undoServiceName,
  "url-path": undoAddressPart,
  "url-query": undoAddressPart,
};

/**
 * The test of a column as one of the canonical field that it holds, where the mapping file says that the column holds it in
 * another form. Undefined where no canonical test means the same.
 *
 * Sources: the rows of mappings/*.yaml with the rewrite, which name the pipelines.
 */
export function undoColumn(leaf: Leaf, column: Column, place: UnmapPlace): Predicate | undefined {
  const { rewrite = "" } = column;
  return Object.hasOwn(undos, rewrite) ? undos[rewrite]?.(leaf, column, place) : undefined;
}

/** The same test on the canonical field. */
function onField(leaf: Leaf, { field }: Column): Predicate {
  return { ...leaf, field };
}

function isTextTest(leaf: Leaf): leaf is Comparison {
  return leaf.kind === "comparison";
}

/** The column holds lower case only: a test with case of lower-case text is one without, of other text it is never true. */
function undoLowerCase(leaf: Leaf, column: Column): Predicate | undefined {
  if (!isTextTest(leaf) || !leaf.caseSensitive) return onField(leaf, column);
  const isLower = (value: Scalar): boolean => {
    const text = leaf.operator === "regex" ? String(value).replace(/\\x\{?[0-9a-f]+\}?|\\./gi, "") : String(value);
    return text === text.toLowerCase();
  };
  const lower = leaf.values.filter(isLower);
  if (lower.length === leaf.values.length) return { ...leaf, field: column.field, caseSensitive: false };
  if (leaf.operator === "regex") return undefined;
  return lower.length === 0 ? { kind: "constant", value: false } : { ...leaf, field: column.field, values: lower, caseSensitive: false };
}

/** Pipelines name no process whose executable has no folder, such as System: a test that is true of one does not see it. */
function undoBareName(leaf: Leaf, column: Column): Predicate {
  const test = onField(leaf, column) as Leaf;
  const from = fieldInfo(column.field)?.derive?.from;
  const found = from === undefined ? [] : bareNamesOf(test);
  if (from === undefined || found.length === 0) return test;
  return { kind: "and", operands: [test, { kind: "not", operand: { kind: "comparison", field: from, operator: "equals", values: found, caseSensitive: false } }] };
}

/** The names of processes without a file of which a test of their name is true. */
export function bareNamesOf(test: Leaf): readonly string[] {
  const matches = compilePredicate(test);
  return processesWithoutFile.filter((name) => matches({ class: "process_creation", time: 0, fields: { [test.field]: name } }));
}

/** Whole words; a word that stands for no value of the field is about something else, and keeps the name of the column. */
function undoWord(leaf: Leaf, column: Column): Predicate | undefined {
  if (!isTextTest(leaf)) return onField(leaf, column);
  const table = words[column.rewrite ?? ""] ?? {};
  if (leaf.operator !== "equals") return undefined;
  const spelled = (value: Scalar): readonly Scalar[] | undefined => {
    const folded = String(value).toLowerCase();
    const word = leaf.caseSensitive ? String(value) : (Object.keys(table).find((each) => each.toLowerCase() === folded) ?? "");
    return Object.hasOwn(table, word) ? table[word] : undefined;
  };
  const known = leaf.values.flatMap((value) => spelled(value) ?? []);
  const others = leaf.values.filter((value) => spelled(value) === undefined);
  if (known.length === 0) return { ...leaf, field: `eql:${leaf.field}` };
  const test: Predicate = { ...leaf, field: column.field, values: known, caseSensitive: false };
  return others.length === 0 ? test : { kind: "or", operands: [test, { ...leaf, field: `eql:${leaf.field}`, values: others }] };
}

/** `DOMAIN\name` is split into two fields: the name is what follows the backslash, or all where there is no domain. */
function undoAccount(leaf: Leaf, { field }: Column): Predicate | undefined {
  if (!isTextTest(leaf)) return { ...leaf, field };
  const behind = leaf.values.map((value) => `\\${String(value)}`);
  if (leaf.operator === "equals") return { kind: "or", operands: [{ ...leaf, field, operator: "endsWith", values: behind }, { ...leaf, field }] };
  return leaf.operator === "endsWith" ? { ...leaf, field } : undefined;
}

/** Addresses in a text field: what they begin with is a network, where whole numbers are named. */
function undoAddress(leaf: Leaf, { field }: Column): Predicate | undefined {
  if (!isTextTest(leaf) || leaf.operator === "equals") return { ...leaf, field };
  if (leaf.operator !== "startsWith") return undefined;
  const networks = leaf.values.map((value) => {
    const text = String(value);
    const parts = text.slice(0, -1).split(".");
    const isWhole = text.endsWith(".") && parts.length < 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
    return isWhole ? `${[...parts, "0", "0", "0"].slice(0, 4).join(".")}/${parts.length * 8}` : undefined;
  });
  return networks.includes(undefined) ? undefined : { ...leaf, field, operator: "cidr", values: networks as readonly string[], caseSensitive: false };
}

/** An extension is what follows the last dot of the whole path, a folder's too: a test of the path where that may matter. */
function undoLastDot(leaf: Leaf, column: Column, place: UnmapPlace): Predicate | undefined {
  if (isTextTest(leaf) && leaf.operator === "equals" && leaf.values.every((value) => !String(value).includes("\\"))) return onField(leaf, column);
  const from = fieldInfo(column.field)?.derive?.from;
  if (from === undefined || !place.columns.some(({ field }) => field === from)) return undefined;
  const patterns = isTextTest(leaf) ? leaf.values.map((value) => extensionPattern(leaf.operator, String(value))) : ["\\.[^.]+\\z"];
  if (patterns.includes(undefined)) return undefined;
  const caseSensitive = isTextTest(leaf) && leaf.caseSensitive;
  return { kind: "comparison", field: from, operator: "regex", values: patterns as readonly string[], caseSensitive, dotAll: true };
}

/** A test of an extension as a pattern over the path; undefined for an operator that it cannot say. */
function extensionPattern(operator: Comparison["operator"], value: string): string | undefined {
  const parts = patternParts(operator, value);
  if (parts === undefined || parts.some((part) => part.kind === "text" && part.text.includes("."))) return undefined;
  return `\\.${parts.map((part) => (part.kind === "text" ? escapeRegex(part.text) : part.kind === "one" ? "[^.]" : "[^.]*")).join("")}\\z`;
}

/** A test of a text as the parts of a pattern over all of it; undefined for a regular expression and for numbers. */
function patternParts(operator: Comparison["operator"], value: string): ReturnType<typeof parseLike> | undefined {
  const text = { kind: "text", text: value } as const;
  const run = { kind: "run" } as const;
  switch (operator) {
    case "equals":
      return [text];
    case "startsWith":
      return [text, run];
    case "endsWith":
      return [run, text];
    case "contains":
      return [run, text, run];
    case "like":
      return parseLike(value);
    default:
      return undefined;
  }
}

/** `admin` is the application of `admin.googleapis.com`. */
function undoServiceName(leaf: Leaf, { field }: Column): Predicate | undefined {
  if (!isTextTest(leaf)) return { ...leaf, field };
  return leaf.operator === "equals" ? { ...leaf, field, values: leaf.values.map((value) => `${String(value)}.googleapis.com`) } : undefined;
}

const schemes: readonly string[] = ["http://", "https://"];

/** The pipeline has put a scheme before the address: `*://*x*` looks for a piece of what follows it. */
function undoScheme(leaf: Leaf, { field }: Column): Predicate | undefined {
  if (!isTextTest(leaf)) return { ...leaf, field };
  if (leaf.operator === "equals" || leaf.operator === "startsWith") {
    const { operator } = leaf;
    // What begins a scheme begins every address.
    if (operator === "startsWith" && leaf.values.some((value) => schemes.some((scheme) => scheme.startsWith(String(value).toLowerCase())))) return undefined;
    const behind = leaf.values.map(String).flatMap((text) => /^https?:\/\/([^]+)$/i.exec(text)?.[1] ?? []);
    return behind.length === 0 ? { kind: "constant", value: false } : { ...leaf, field, values: behind };
  }
  if (leaf.operator === "regex") {
    const start = "\\:\\/\\/.*";
    const rest = leaf.values.map((value) => (String(value).startsWith(start) ? String(value).slice(start.length) : undefined));
    return rest.includes(undefined) ? undefined : { ...leaf, field, values: rest as readonly string[] };
  }
  if (leaf.operator !== "like") return undefined;
  const pieces = leaf.values.map((value) => (String(value).startsWith("*://*") ? String(value).slice("*://".length) : undefined));
  return pieces.includes(undefined) ? undefined : { ...leaf, field, values: pieces as readonly string[] };
}

/** A value in `{name=value, other=value}`: the name is the last part of the canonical field. */
function undoEntry(leaf: Leaf, { field }: Column): Predicate | undefined {
  const key = `${field.slice(field.lastIndexOf(".") + 1)}=`;
  if (!isTextTest(leaf)) return undefined;
  const texts = leaf.values.map(String);
  if (leaf.operator === "contains" && texts.every((text) => text.startsWith(key))) {
    if (texts.length === 1 && texts[0] === key && leaf.caseSensitive) return { kind: "exists", field };
    return texts.includes(key) ? undefined : { ...leaf, field, operator: "equals", values: texts.map((text) => text.slice(key.length)) };
  }
  if (leaf.operator !== "like" || !texts.every((text) => text.startsWith(`*${key}*`))) return undefined;
  return { ...leaf, field, values: texts.map((text) => text.slice(key.length + 1)) };
}
