import type { Event, Predicate } from "@isorule/core";
import fc from "fast-check";
import { compare, makeEvent } from "./make-rule.js";

/** Pieces of paths and texts: case, dots, wildcard characters, metacharacters of Lucene, letters outside ASCII. */
const pieces = ["a", "B", "b", "A.dll", "x.y", "*", "?", "q*", "[z]", "#@&", "<1-2>", "~", '"', "$", "é", "w3wp.exe", "System", "1", " ", "\n", "😀"];
const piece = fc.constantFrom(...pieces);
const words = fc.array(piece, { minLength: 1, maxLength: 3 }).map((found) => found.join(""));
const path = fc.array(words, { minLength: 1, maxLength: 3 }).map((segments) => `C:\\${segments.join("\\")}`);
const needle = fc.oneof(piece, words, path, words.map((word) => `\\${word}`), words.map((word) => `${word}\\`), words.map((word) => `.${word}`));
const pattern = fc.array(fc.oneof(piece, fc.constantFrom("*", "?", "\\*", "\\?", "\\\\", "\\")), { minLength: 1, maxLength: 5 }).map((found) => found.join(""));
const regexPiece = fc.constantFrom("a", "b", "B", ".", "\\.", "\\\\", "[a-c]", "[^a]", "[^A-Z.]", "[Z-a]", "[^\\x00-\\x7f]", "(|b)", "[\\Wa]", "[^\\W]", "b{0}", "\\d", "\\w+", "\\s", "(a|B)", "a*", "b+", "q?", ".*", "x{1,2}", "(?:é|q)", "\\*", "\\$", "#", "@", '"', "<", "~");
const regex = fc
  .tuple(fc.constantFrom("", "^", "(^a|^C)"), fc.array(regexPiece, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "$", "(b$|dll$)"))
  .map(([start, middle, end]) => start + middle.join("") + end);
const account = fc.tuple(words, words).map(([domain, name]) => `${domain}\\${name}`);

/** An event class with what random rules and events of it hold. */
export interface World {
  readonly event: string;
  /** Fields that an event states, with values. */
  readonly fields: Readonly<Record<string, fc.Arbitrary<string | number | boolean | readonly string[]>>>;
  /** Text fields that a predicate tests. */
  readonly texts: readonly string[];
  readonly others: readonly fc.Arbitrary<Predicate>[];
}

const executable = fc.oneof({ weight: 4, arbitrary: path }, { weight: 1, arbitrary: fc.constantFrom("System", "Registry") });
const numbers = (field: string): fc.Arbitrary<Predicate> =>
  fc.record({
    kind: fc.constant("comparison" as const),
    field: fc.constant(field),
    operator: fc.constantFrom("equals" as const, "lt" as const, "lte" as const, "gt" as const, "gte" as const),
    values: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 1, maxLength: 2 }),
    caseSensitive: fc.constant(false),
  });
const address = fc.constantFrom("10.0.0.1", "10.0.1.1", "192.168.7.7", "fe80::1", "::1");

/** Classes of every kind of stream and type. */
export const worlds: readonly World[] = [
  {
    event: "process_creation",
    fields: { "process.executable": executable, "process.command_line": fc.oneof({ weight: 6, arbitrary: words }, fc.constant("")), "process.pid": fc.integer({ min: 0, max: 3 }), "process.parent.executable": executable, "process.parent.pid": fc.integer({ min: 0, max: 3 }), "user.account": account, "process.pe.original_file_name": words },
    texts: ["process.executable", "process.name", "process.command_line", "process.parent.name", "user.name", "user.account", "process.pe.original_file_name"],
    others: [
      numbers("process.pid"),
      fc.record({ kind: fc.constant("fieldComparison" as const), field: fc.constant("process.executable"), other: fc.constantFrom("process.command_line", "process.pe.original_file_name"), operator: fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const), caseSensitive: fc.boolean() }),
      fc.record({ kind: fc.constant("fieldComparison" as const), field: fc.constant("process.pid"), other: fc.constant("process.parent.pid"), operator: fc.constantFrom("equals" as const, "lt" as const, "lte" as const, "gt" as const, "gte" as const), caseSensitive: fc.boolean() }),
    ],
  },
  { event: "file_event", fields: { "file.path": path, "process.executable": executable }, texts: ["file.path", "file.name", "file.extension", "file.directory", "process.name"], others: [] },
  {
    event: "registry_set",
    fields: { "registry.path": path, "registry.data": fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom("DWORD (0x00000001)", "QWORD (0x00000000-0x0000000a)", "1")), "process.executable": executable },
    texts: ["registry.path", "registry.value", "registry.data", "registry.key", "process.name"],
    others: [fc.constantFrom("DWORD (0x00000001)", "QWORD (0x00000000-0x0000000A)", "dword (0x00000002)").map((value) => compare("registry.data", "equals", value))],
  },
  {
    event: "image_load",
    fields: { "dll.path": path, "process.executable": executable, "dll.signed": fc.boolean(), "dll.code_signature.subject_name": fc.oneof({ weight: 4, arbitrary: words }, fc.constant("")) },
    texts: ["dll.path", "dll.name", "dll.extension", "process.name", "dll.code_signature.subject_name"],
    others: [fc.boolean().map((value) => compare("dll.signed", "equals", value))],
  },
  {
    event: "network_connection",
    fields: { "destination.ip": address, "destination.port": fc.integer({ min: 0, max: 3 }), "source.ip": address, "process.executable": executable },
    texts: ["process.name"],
    others: [
      numbers("destination.port"),
      fc.constantFrom("10.0.0.0/24", "10.0.0.0/8", "fe80::/10", "::/0", "::/16", "0.0.0.0/0").map((network) => compare("destination.ip", "cidr", network)),
      address.map((value) => compare("source.ip", "equals", value)),
      fc.constantFrom("destination.ip", "destination.port").map((field): Predicate => ({ kind: "exists", field })),
    ],
  },
  {
    event: "iis_configuration",
    fields: { "event_data.NewValue": fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 })), "event_data.Old Value": words, "event.code": fc.constantFrom("29", "50") },
    texts: ["event_data.NewValue", "event_data.Old Value", "event_data.Never", "event.code"],
    others: [],
  },
];

/** Predicates of every kind over the class, a few levels deep. */
export function predicateOf(world: World): fc.Arbitrary<Predicate> {
  const field = fc.constantFrom(...world.texts);
  const values = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { minLength: 1, maxLength: 3 });
  const plain = fc.record({ kind: fc.constant("comparison" as const), field, operator: fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const), values: values(needle), caseSensitive: fc.boolean() });
  const like = fc.record({ kind: fc.constant("comparison" as const), field, operator: fc.constant("like" as const), values: values(pattern), caseSensitive: fc.boolean() });
  const regexes = fc.record({ kind: fc.constant("comparison" as const), field, operator: fc.constant("regex" as const), values: fc.array(regex, { minLength: 1, maxLength: 2 }), caseSensitive: fc.boolean(), dotAll: fc.boolean(), multiline: fc.boolean() });
  const exists = fc.record({ kind: fc.constant("exists" as const), field });
  return fc.letrec<{ predicate: Predicate }>((tie) => ({
    predicate: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.oneof({ weight: 6, arbitrary: plain }, { weight: 2, arbitrary: like }, { weight: 2, arbitrary: regexes }, exists, ...world.others.map((arbitrary) => ({ weight: 2, arbitrary }))),
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands: fc.array(tie("predicate"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant("not" as const), operand: tie("predicate") }),
    ),
  })).predicate;
}

/** Events of the class in which any field may be absent. */
export function eventOf(world: World): fc.Arbitrary<Event> {
  return fc.record(world.fields, { requiredKeys: [] }).map((fields) => makeEvent(world.event, fields as Event["fields"]));
}
