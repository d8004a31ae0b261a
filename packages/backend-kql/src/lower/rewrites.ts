import { type Comparison, escapeLike, parseLike, parseRegex, type Scalar } from "@isorule/core";

/** A comparison in the spelling of the target, and why it may differ where it cannot be said exactly. */
export interface Rewritten {
  readonly operator: Comparison["operator"];
  readonly values: readonly Scalar[];
  /** Further comparisons of the column, any one of which suffices, too. */
  readonly or?: readonly { readonly operator: Comparison["operator"]; readonly values: readonly Scalar[] }[];
  readonly approximate?: string;
  /** Why no test of the column means the same; the unit is left out. */
  readonly impossible?: string;
}

/** Changes the values of a comparison to the spelling of the target. */
export type Rewrite = (operator: Comparison["operator"], values: readonly Scalar[]) => Rewritten;

/** How a product spells the roots of registry paths: our spelling, then its own, without the separator. */
type Hives = readonly (readonly [ours: string, theirs: readonly string[]])[];

/**
 * Defender writes `HKEY_LOCAL_MACHINE`, user hives below `HKEY_CURRENT_USER\S-1-5-..` and sometimes `HKEY_USERS`.
 * Source: published hunting queries of Bert-JanP, FalconForceTeam and reprise99 on DeviceRegistryEvents.
 */
const defenderHives: Hives = [
  ["HKLM", ["HKEY_LOCAL_MACHINE"]],
  ["HKU", ["HKEY_USERS", "HKEY_CURRENT_USER"]],
  ["HKCR", ["HKEY_CLASSES_ROOT", "HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes"]],
];

/**
 * The ASIM parsers spell hives out; the one for Sysmon turns HKCR into `HKEY_LOCAL_MACHINE\Classes`.
 * Source: Azure-Sentinel, Parsers/ASimRegistryEvent/Parsers/vimRegistryEventMicrosoftSysmon.yaml (table Hives).
 */
const asimHives: Hives = [
  ["HKLM", ["HKEY_LOCAL_MACHINE"]],
  ["HKU", ["HKEY_USERS", "HKEY_CURRENT_USER"]],
  ["HKCR", ["HKEY_LOCAL_MACHINE\\Classes", "HKEY_CLASSES_ROOT"]],
];

/** The rewrites that a row of a mapping file may name. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  "defender-registry-path": (operator, values) => rewritePaths(defenderHives, operator, values),
  "asim-registry-path": (operator, values) => rewritePaths(asimHives, operator, values),
  "defender-registry-data": (operator, values) => rewriteData(operator, values, false),
  "asim-registry-data": (operator, values) => rewriteData(operator, values, true),
  "only-base-name": onlyBaseName,
};

const approximateHive =
  "the product spells registry hives differently (HKLM is HKEY_LOCAL_MACHINE), and this value may touch the hive without naming it at its start.";

const approximateControlSet =
  "the product writes the current control set by its number (ControlSet001) in some events, and this value holds a part of that name.";

function rewritePaths(hives: Hives, operator: Comparison["operator"], values: readonly Scalar[]): Rewritten {
  const texts = values.map(String);
  const spelled = [...new Set(texts.flatMap((value) => rewritePath(hives, operator, value)))];
  const atStart = startsOf(hives, operator, texts);
  const found = { operator, values: spelled, ...(atStart === undefined ? {} : { or: [atStart] }) };
  if (texts.some((value) => touchesHive(hives, operator, value))) return { ...found, approximate: approximateHive };
  if (texts.some((value) => touchesControlSet(operator, value))) return { ...found, approximate: approximateControlSet };
  return found;
}

/** Operators that look anywhere in a path, with the one that looks at its start for the same text. */
const startOperators: Partial<Readonly<Record<Comparison["operator"], Comparison["operator"]>>> = { contains: "startsWith", endsWith: "equals", like: "like" };

/**
 * A text that begins as a hive and may stand anywhere is looked for as it is, and with the product's hive where paths begin:
 * a path such as `HKLM\Software\xHKU\a` has it inside, where nothing spells it otherwise.
 */
function startsOf(hives: Hives, operator: Comparison["operator"], values: readonly string[]): NonNullable<Rewritten["or"]>[number] | undefined {
  const start = startOperators[operator];
  if (start === undefined) return undefined;
  const texts = operator === "like" ? values.flatMap((value) => (value.startsWith("*") ? [value.replace(/^\*+/, "")] : [])) : values;
  const found = texts.filter((value) => hives.some(([ours]) => startsWithHive(value, ours)));
  if (found.length === 0) return undefined;
  return { operator: start, values: [...new Set(found.flatMap((value) => hiveSpellings(hives, value, operator === "like").flatMap(controlSetSpellings)))] };
}

/** The spellings of a path: with the product's hive where paths start with the value and it starts with ours, and of the current control set by number. */
function rewritePath(hives: Hives, operator: Comparison["operator"], value: string): readonly string[] {
  if (operator === "regex") return [value];
  if (operator === "contains" || operator === "endsWith") return controlSetSpellings(value);
  return hiveSpellings(hives, value, operator === "like").flatMap(controlSetSpellings);
}

function hiveSpellings(hives: Hives, value: string, isLike: boolean): readonly string[] {
  const found = hives.find(([ours]) => startsWithHive(value, ours));
  if (found === undefined) return [value];
  const [ours, theirs] = found;
  return theirs.map((hive) => (isLike ? escapeLike(hive) : hive) + value.slice(ours.length));
}

/**
 * `CurrentControlSet` is a link to a numbered set; Sysmon resolves names to the link and Defender mostly to the number.
 * Source: published hunting queries on DeviceRegistryEvents use both `CurrentControlSet` and `ControlSet001`.
 */
function controlSetSpellings(value: string): readonly string[] {
  const numbered = value.replace(/\bCurrentControlSet\b/i, "ControlSet001");
  return numbered === value ? [value] : [value, numbered];
}

/** Whether a text holds a part of the name of the control set, so that its two spellings decide differently. */
function touchesControlSet(operator: Comparison["operator"], value: string): boolean {
  const needle = (operator === "like" ? value.replaceAll("\\\\", "\\") : value).toUpperCase();
  if (needle.includes("CONTROLSET001")) return true;
  if (/\bCURRENTCONTROLSET\b/.test(needle)) return operator === "regex";
  if (operator === "regex") return false;
  const spellings = ["\\CURRENTCONTROLSET\\", "\\CONTROLSET001\\"];
  if (spellings.every((spelling) => spelling.includes(needle))) return false;
  return spellings.some((spelling) => overlaps(spelling, needle) || overlapsEnd(spelling, needle));
}

/** Whether the needle ends in more of the start of a name than its separator. */
function overlapsEnd(name: string, needle: string): boolean {
  for (let size = 2; size < Math.min(name.length, needle.length); size++) {
    if (needle.endsWith(name.slice(0, size))) return true;
  }
  return false;
}

/** Whether the value may match text of the hive, so that a different spelling changes the outcome. */
function touchesHive(hives: Hives, operator: Comparison["operator"], value: string): boolean {
  switch (operator) {
    case "equals":
    case "startsWith":
      return !value.startsWith("\\") && !hives.some(([ours]) => startsWithHive(value, ours));
    case "contains":
    case "endsWith":
      return mayOverlap(hives, value);
    case "like": {
      const parts = parseLike(value);
      const [first] = parts;
      if (first?.kind === "text") return touchesHive(hives, "startsWith", first.text);
      return first?.kind !== "run" || parts.some((part) => part.kind === "text" && mayOverlap(hives, part.text));
    }
    case "regex": {
      // A pattern that begins with a backslash can only match behind the hive.
      const parsed = parseRegex(value);
      if ("fault" in parsed) return false;
      const { regex } = parsed;
      const head = regex.kind === "sequence" ? regex.items[0] : regex;
      return !(head?.kind === "character" && head.codePoint === 0x5c);
    }
    default:
      return false;
  }
}

function startsWithHive(value: string, hive: string): boolean {
  return value.toUpperCase().startsWith(hive) && (value.length === hive.length || value[hive.length] === "\\");
}

/** Whether a part of the text could be letters of a hive, in our spelling or in the product's. */
function mayOverlap(hives: Hives, value: string): boolean {
  if (hives.some(([ours]) => value.toUpperCase().startsWith(`${ours}\\`))) return false; // only the start of a path
  const needle = value.toUpperCase();
  // The first segment only: what follows it in a product's spelling is told apart from our paths by no rule.
  return hives.some(([ours, theirs]) => [ours, ...theirs].some((hive) => overlaps(`${hive.split("\\", 1)[0]?.toUpperCase()}\\`, needle)));
}

/** Whether the needle lies in the hive, or begins with more of its end than the separator. */
function overlaps(hive: string, needle: string): boolean {
  if (needle === "\\") return false;
  if (hive.includes(needle)) return true;
  for (let size = 2; size < Math.min(hive.length, needle.length); size++) {
    if (hive.endsWith(needle.slice(0, size))) return true;
  }
  return false;
}

/**
 * Sysmon writes `DWORD (0x00000001)`, Defender the decimal number.
 * Source: Sysmon event 13, field Details; DeviceRegistryEvents, column RegistryValueData.
 *
 * @param both whether the target holds either spelling, depending on the sensor
 */
function rewriteData(operator: Comparison["operator"], values: readonly Scalar[], both: boolean): Rewritten {
  let approximate: string | undefined;
  const decimals = values.map((value) => (typeof value === "string" ? decimalOf(value) : undefined));
  const spelled = values.flatMap((value, at): readonly Scalar[] => {
    const decimal = decimals[at];
    if (decimal !== undefined && operator === "equals") return both ? [value, decimal] : [decimal];
    if (typeof value === "string" && operator !== "regex" && /\b[DQ]WORD\b|0x[0-9a-f]{4,}/i.test(value)) {
      approximate = "the product holds numbers of the registry in decimal digits, without `DWORD (0x...)` around them.";
    } else if (matchesDecimal(operator, String(value)) && !(operator === "equals" && decimals.includes(String(value)))) {
      approximate = "the product holds a number of the registry and the text of its digits alike.";
    }
    return [value];
  });
  return { operator, values: spelled, ...(approximate === undefined ? {} : { approximate }) };
}

/** Whether a test of a text is true of the decimal digits of some number. */
function matchesDecimal(operator: Comparison["operator"], value: string): boolean {
  switch (operator) {
    case "equals":
    case "startsWith":
      return /^(?:0|[1-9]\d{0,19})$/.test(value);
    case "contains":
    case "endsWith":
      return /^\d{1,20}$/.test(value);
    case "like": {
      const parts = parseLike(value);
      return parts.some(({ kind }) => kind !== "run") && parts.every((part) => part.kind !== "text" || /^\d+$/.test(part.text));
    }
    default:
      return false;
  }
}

/** The decimal digits of `DWORD (0x00000001)` or `QWORD (0x00000000-0x00000001)`. */
function decimalOf(value: string): string | undefined {
  const found = /^(?:DWORD \(0x([0-9a-f]{1,8})\)|QWORD \(0x([0-9a-f]{1,8})-0x([0-9a-f]{1,8})\))$/i.exec(value);
  if (found === null) return undefined;
  const digits = found[1] ?? `${found[2]}${found[3]?.padStart(8, "0")}`;
  return BigInt(`0x${digits}`).toString();
}

/**
 * A column that has a path's last part only, with its backslash before it: the end of a path is that of its last part as
 * long as the value holds no other part.
 */
function onlyBaseName(operator: Comparison["operator"], values: readonly Scalar[]): Rewritten {
  const within = operator === "endsWith" && values.every((value) => !String(value).slice(1).includes("\\"));
  return within ? { operator, values } : { operator, values, impossible: "which has the file name without its folder" };
}
