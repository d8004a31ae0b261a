import type { Predicate, ScalarSource } from "@isorule/core";
import type { SigmaTextPart } from "../value/sigma-text.js";
import { type Atom, existsNode, textAtom } from "./atoms.js";
import type { NamedField } from "./field-names.js";
import { shorten, textOfScalar } from "./read-context.js";
import { type ItemReading, textsOf } from "./read-item.js";
import { plainText } from "./transform-text.js";

type Hashes = Extract<NamedField, { kind: "hashes" }>;

/** Digits of each algorithm: a whole hash ends by itself. */
const digitsOf: Readonly<Record<string, number>> = { MD5: 32, SHA1: 40, SHA256: 64, IMPHASH: 32 };

/**
 * A value for a text of several hashes, `SHA1=…,MD5=…`, as a comparison of the hash that it names.
 *
 * - `contains` with a whole hash: the hash is equal to it; with less: it begins with it; with nothing: there is one;
 * - null, empty text and `exists`: there is no hash at all, or there is one;
 * - `contains` with a comma behind, `endswith` and the like: the hash is equal to it, and its place is not read.
 *
 * Diagnostics: `sigma/unreadable-hash`, `sigma/hash-position`.
 *
 * @example // Hashes|contains: SHA256=<64 digits> is process.hash.sha256 equals <64 digits>
 */
export function readHash(item: ItemReading, target: Hashes, source: ScalarSource): readonly Atom[] | undefined {
  const { match } = item.modifiers;
  const presence = presenceOf(item, source);
  if (presence !== undefined) return [{ kind: "node", node: anyHash(item, target, presence) }];
  if (source.value === null || source.value === "" || (match !== undefined && match !== "contains" && match !== "startswith" && match !== "endswith")) {
    return unreadable(item, source, "only texts that name an algorithm can be told apart");
  }
  const texts = textsOf(item, source);
  const atoms = texts?.map((parts) => hashAtom(item, target, source, parts));
  return atoms?.every((atom) => atom !== undefined) === true ? atoms : undefined;
}

/** Whether a value asks that there is any hash, or that there is none; undefined for every other value. */
function presenceOf({ modifiers: { match, text } }: ItemReading, { value }: ScalarSource): boolean | undefined {
  if (match === "exists") return typeof value === "boolean" ? value : undefined;
  if (text === "" || text === "neq") return value === null || value === "" ? false : value === "*" ? true : undefined;
  return undefined;
}

/** The text of the hashes is there when one of them is. */
function anyHash({ span }: ItemReading, target: Hashes, wanted: boolean): Predicate {
  const operands = [...target.fields.values()].map((field) => existsNode(field, span));
  const some: Predicate = { kind: "or", operands, span };
  return wanted ? some : { kind: "not", operand: some, span };
}

function hashAtom(item: ItemReading, target: Hashes, source: ScalarSource, parts: readonly SigmaTextPart[]): Atom | undefined {
  const open = parts.at(-1)?.kind === "run";
  const inner = parts.slice(parts[0]?.kind === "run" ? 1 : 0, open ? -1 : undefined);
  const text = plainText(inner);
  const found = text === undefined ? null : /^,?([A-Za-z0-9]+)=([^,=]*)(,?)$/.exec(text);
  if (found === null) return unreadable(item, source, "it does not say NAME=DIGITS for one hash");
  const [, name = "", value = "", comma = ""] = found;
  const algorithm = name.toUpperCase();
  const field = target.fields.get(algorithm);
  if (field === undefined) return unreadable(item, source, `events of the class \`${item.context.names.event}\` have no ${shorten(algorithm)}`);
  if (value === "") return comma === "" && open ? { kind: "node", node: existsNode(field, item.span) } : unreadable(item, source, "it names no digits");
  const whole = value.length === digitsOf[algorithm] && /^[0-9a-f]*$/i.test(value);
  const ends = comma !== "" || !open;
  const anywhere = parts[0]?.kind === "run" && text?.startsWith(",") !== true;
  if (ends || !anywhere) item.context.report("sigma/hash-position", { key: item.key, value: shorten(textOfScalar(source)) }, { span: source.span });
  const compared: readonly SigmaTextPart[] = whole || ends ? [{ kind: "text", text: value }] : [{ kind: "text", text: value }, { kind: "run" }];
  return textAtom(field, compared, item.modifiers.cased, item.span);
}

function unreadable({ context, key }: ItemReading, source: ScalarSource, reason: string): undefined {
  context.report("sigma/unreadable-hash", { key, value: shorten(textOfScalar(source)), reason }, { span: source.span });
  return undefined;
}
