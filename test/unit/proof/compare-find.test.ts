import { compilePredicate, type Predicate } from "@isorule/core";
import { findEvent } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { and, compare, compareCased, not, or } from "../backend-eql/make-rule.js";

const find = suite("finding an event");

const exe = "process.executable";
const line = "process.command_line";

/** What the found event holds; the event is tried on the predicate. */
function fieldsOf(predicate: Predicate, event?: string): unknown {
  const found = findEvent(predicate, event === undefined ? {} : { event });
  if (found.kind !== "event") return found.kind;
  assert.ok(compilePredicate(predicate)(found.event));
  return found.event.fields;
}

find("values are such as a log holds", () => {
  assert.equal(fieldsOf(compare(exe, "endsWith", "\\cmd.exe")), { [exe]: "C:\\Windows\\cmd.exe" });
  assert.equal(fieldsOf(compare(exe, "contains", "\\Temp\\")), { [exe]: "C:\\Windows\\Temp\\a.exe" });
  assert.equal(fieldsOf({ kind: "exists", field: exe }), { [exe]: "C:\\Windows\\System32\\inetsrv\\w3wp.exe" });
  assert.equal(fieldsOf(compare("registry.path", "contains", "\\Run\\"), "registry_set"), { "registry.path": "HKLM\\SOFTWARE\\Run\\a.exe" });
  assert.equal(fieldsOf(compare("destination.port", "gt", 1023), "network_connection"), { "destination.port": 1024 });
  assert.equal(fieldsOf(compare("network.initiated", "equals", true), "network_connection"), { "network.initiated": true });
});

find("one value where one serves, and a list where none does", () => {
  assert.equal(fieldsOf(and(compare(line, "contains", "one"), compare(line, "contains", "two"))), { [line]: "one two" });
  assert.equal(fieldsOf(and(compare(line, "startsWith", "net "), compare(line, "endsWith", "/add"), compare(line, "contains", "user"))), { [line]: "net a user /add" });
  assert.equal(fieldsOf(and(compare(line, "equals", "one"), compare(line, "equals", "two"))), { [line]: ["one", "two"] });
  assert.is(findEvent(and(compare(line, "equals", "one"), compare(line, "equals", "two")), { lists: false }).kind, "none");
});

find("what nothing can match", () => {
  const never: readonly Predicate[] = [
    { kind: "constant", value: false },
    { kind: "or", operands: [] },
    and(compare(line, "contains", "mimikatz"), not(compare(line, "contains", "mimi"))),
    and(compare(line, "equals", "a"), not({ kind: "exists", field: line })),
    compare(line, "regex", "a^b"),
    compare(line, "cidr", "not a network"),
    compare("destination.port", "equals", 80.5),
    and(compare("destination.port", "equals", 80), not(compare("destination.port", "lt", 100))),
    and(compare(line, "regex", "^[0-9]+$"), not(compare(line, "regex", "\\d"))),
    and(compareCased(line, "endsWith", "ab"), not(compare(line, "like", "*a?"))),
    compare("process.name", "equals", "a\\b"),
  ];
  for (const predicate of never.slice(0, -1)) assert.is(fieldsOf(predicate), "none", JSON.stringify(predicate));
  // A name has no separator, which counts where the path is asked for as well.
  assert.is(fieldsOf(and(never.at(-1) as Predicate, { kind: "exists", field: exe })), "none");
});

find("exclusions are kept clear of", () => {
  const spared = and(compare(line, "regex", "^a[bc]$"), not(compare(line, "equals", "ab")));
  assert.equal(fieldsOf(spared), { [line]: "ac" });
  const folders = and(compare(exe, "startsWith", "C:\\"), not(compare(exe, "startsWith", ["C:\\Windows\\", "C:\\Program Files\\"])));
  assert.type((fieldsOf(folders) as Record<string, unknown>)[exe], "string");
});

find("keywords stand in a field that nothing else asks for", () => {
  const found = findEvent(and({ kind: "keyword", values: ["mimikatz"], caseSensitive: false }, not(compare(line, "contains", "mimikatz"))));
  assert.is(found.kind, "event");
  assert.not(line in (found.kind === "event" ? found.event.fields : {}));
});

find("work is bounded, and said to be", () => {
  const patterns = Array.from({ length: 100 }, (_, at) => `*x${at}*y*z*`);
  const found = findEvent(and(compare(line, "like", "*x*y*z*"), compare(line, "regex", "^(x\\d+y*z)+$"), not(compare(line, "like", patterns))), { steps: 1_000 });
  assert.ok(found.kind === "event" || (found.kind === "unknown" && found.reason === "budget"), JSON.stringify(found));
  const hard = or(...Array.from({ length: 40 }, (_, at) => and(compare(line, "regex", `a.{${at + 100}}b`), not(compare(line, "regex", `a.{${at + 100}}[bc]`)))));
  assert.equal(findEvent(hard, { steps: 1_000 }), { kind: "unknown", reason: "budget" });
});

find.run();
