import { eql } from "@isorule/backend-eql/read";
import { compareRules } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("EQL: the class nearest to a query");

const read = (text: string, near: boolean): { readonly events: readonly string[]; readonly fidelity: string | undefined; readonly losses: readonly string[] } => {
  const { rules, readings = [] } = eql.read?.(text, { prefer: near ? { near } : {} }) ?? { rules: [] };
  return { events: rules[0]?.signals.map(({ event }) => event) ?? [], fidelity: readings[0]?.fidelity, losses: readings[0]?.losses.map(({ what }) => what) ?? [] };
};

/** Queries that name no system or no kind of event, and the class that is nearest. */
const rows: readonly (readonly [query: string, event: string])[] = [
  ['process where process.name : "cmd.exe"', "process_creation"],
  ['process where event.type == "start" and process.name : "cmd.exe"', "process_creation"],
  ['process where event.type == "start" and (process.name : "cmd.exe" or process.parent.name : "w3wp.exe")', "process_creation"],
  ['library where dll.name : "evil.dll"', "image_load"],
];

for (const [query, event] of rows) {
  test(query, () => {
    assert.is(read(query, true).events.join(), event);
    assert.is(read(query, true).fidelity, "approximate");
    assert.ok(read(query, true).losses.includes("place"));
    assert.match(read(query, false).events.join(), /^eql:/);
    assert.is(read(query, false).fidelity, "exact", "and without being asked nothing is narrowed");
  });
}

test("what says its system and kind is read as before", () => {
  const query = 'process where host.os.type == "windows" and event.type == "start" and process.name : "cmd.exe"';
  assert.equal(read(query, true), read(query, false));
  assert.is(read(query, true).fidelity, "exact");
});

test("what is of another system, or of what no class has, keeps its names", () => {
  for (const query of ['process where event.type == "end" and process.name : "cmd.exe"', 'any where user.name : "x"', 'malware where file.name : "x"']) {
    assert.equal(read(query, true), read(query, false), query);
  }
});

test("it is narrower, as the loss says: of the events on Windows that start it asks the same", () => {
  const text = 'process where process.name : "cmd.exe" and not process.parent.name : "explorer.exe"';
  const [near] = eql.read?.(text, { prefer: { near: true } }).rules ?? [];
  const [whole] = eql.read?.(text.replace("where ", 'where host.os.type == "windows" and event.type == "start" and ')).rules ?? [];
  assert.ok(near !== undefined && whole !== undefined);
  assert.is(compareRules(near, whole).verdict, "equal");
});

test.run();
