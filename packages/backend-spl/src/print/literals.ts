/** One character that a literal cannot hold as it is. */
interface EscapeRow {
  readonly char: string;
  readonly written: string;
  /** The manual that says so. */
  readonly manual: string;
}

const searchManual = "https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search (Quotes and escaping characters)";
const pcreManual = "https://www.pcre.org/original/doc/html/pcrepattern.html (Characters and metacharacters)";

/** What a double-quoted text escapes, in searches and in eval expressions alike. */
export const stringEscapes: readonly EscapeRow[] = [
  { char: "\\", written: "\\\\", manual: searchManual },
  { char: '"', written: '\\"', manual: searchManual },
];

/** What stands for itself in a regular expression only behind a backslash or by its code. */
export const regexEscapes: readonly EscapeRow[] = [
  ...[..."\\^$.[]|()?*+{}"].map((char) => ({ char, written: `\\${char}`, manual: pcreManual })),
  { char: "\n", written: "\\n", manual: pcreManual },
  { char: "\r", written: "\\r", manual: pcreManual },
  { char: "\t", written: "\\t", manual: pcreManual },
  // Three of them open a comment of SPL, and one opens a macro outside quotes.
  { char: "`", written: "\\x60", manual: "https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-overview/add-comments-to-searches" },
];

const stringTable = new Map(stringEscapes.map(({ char, written }) => [char, written]));
const regexTable = new Map(regexEscapes.map(({ char, written }) => [char, written]));

/**
 * A text in double quotes: the only form of a value that is printed, because bare words may be operators, macros,
 * subsearches or new commands.
 *
 * @example quoteText('C:\\"a') // "C:\\\"a"
 */
export function quoteText(text: string): string {
  return `"${text.replace(/[\\"]/g, (char) => stringTable.get(char) as string)}"`;
}

/** The number that an expression holds as hexadecimal digits behind 0x. */
export function hexNumber(expression: string): string {
  return `tonumber(replace(${expression}, "^0[xX]", ""), 16)`;
}

/** Whether a text has letters with two cases outside ASCII; the manuals of Splunk do not say how these fold. */
export function hasOtherLetters(text: string): boolean {
  return /[^\u0000-\u007f]/.test(text) && [...text].some((char) => casesOf(char).length > 1);
}

/** A letter outside ASCII in all of its cases; other characters alone. What is no single letter in one case has no other. */
export function casesOf(char: string): readonly string[] {
  if (char <= "\u007f") return [char];
  const folded = char.toLowerCase();
  return [...new Set([char, folded, char.toUpperCase()])].filter((each) => each === char || (each.toLowerCase() === folded && [...each].length === 1));
}

/** The regular expression that matches exactly the text. Other control characters are written by their code. */
export function escapeRegexText(text: string): string {
  let written = "";
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    written += regexTable.get(char) ?? (code < 0x20 || code === 0x7f ? `\\x${code.toString(16).padStart(2, "0")}` : char);
  }
  return written;
}

/**
 * A field name in a search: letters, digits, `_`, `.`, `:` and `{}` plain, anything else in double quotes.
 * Words that mean something to a search are quoted as well.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search
 */
export function searchField(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.:{}]*$/.test(name) && !searchWords.has(name.toUpperCase());
  return plain ? name : quoteText(name);
}

/**
 * A field name in an eval expression: a plain identifier, or single quotes around anything else; a dot would join two
 * fields and a hyphen subtract them.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/eval
 */
export function evalField(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !evalWords.has(name.toUpperCase()) ? name : `'${name}'`;
}

const searchWords: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "IN", "TERM", "CASE", "BY", "AS", "WHERE", "FROM"]);
const evalWords: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "XOR", "LIKE", "IN", "TRUE", "FALSE", "NULL", "IF", "CASE", "MATCH", "COALESCE"]);

/**
 * Fields that Splunk gives every event: event data of the same name is hidden behind them.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/manage-knowledge-objects/knowledge-management-manual/10.0/use-default-fields/use-default-fields
 */
const defaultFields: ReadonlySet<string> = new Set([
  "host", "source", "sourcetype", "index", "linecount", "punct", "splunk_server", "splunk_server_group", "eventtype", "tag", "timestamp", "timestartpos", "timeendpos",
]);

/** Words that a search takes for times, sources and saved searches and not for fields. */
const searchModifiers: ReadonlySet<string> = new Set([
  "earliest", "latest", "starttime", "endtime", "timeformat", "hosttag", "eventtypetag", "savedsearch", "savedsplunk", "search",
  "daysago", "hoursago", "minutesago", "startdaysago", "starthoursago", "startminutesago", "enddaysago", "endhoursago", "endminutesago", "searchtimespandays",
  "monthsago", "startmonthsago", "endmonthsago", "starttimeu", "endtimeu", "searchtimespanhours", "searchtimespanminutes", "searchtimespanmonths", "sourcetypetag",
]);

/** Why a name cannot be a field name at all; undefined when it can. */
export function fieldNameFault(name: string): string | undefined {
  if (defaultFields.has(name) || name.startsWith("_") || name.startsWith("date_")) return "Splunk has a field of its own with this name.";
  if (/['"*\\`|[\]=<>!,()$]/.test(name)) return "It holds a character that quotes do not make safe.";
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u.test(name)) return "It holds a control character.";
  if (name.trim() !== name || name === "") return "It is empty or begins or ends with a blank.";
  return undefined;
}

/** Whether a search reads the name as a modifier, or as an indexed field and its value, so that only an eval expression can name the field. */
export function isSearchModifier(name: string): boolean {
  return name.includes("::") || searchModifiers.has(name.toLowerCase());
}

/** Whether the text holds half of a character outside the basic plane, which no encoding can write. */
export function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/u.test(text);
}
