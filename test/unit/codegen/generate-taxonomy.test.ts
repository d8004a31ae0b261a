import { generateTaxonomy, printFault } from "@isorule/codegen";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withSources, type Files } from "./fixture.js";

const test = suite("generate taxonomy");
const events = "packages/core/taxonomy/events.yaml";

async function faultsOf(files: Files): Promise<readonly string[]> {
  return withSources(files, (workspace) => generateTaxonomy(workspace).faults.map(printFault));
}

test("writes the tables and the unions of names", () =>
  withSources({}, (workspace) => {
    const file = generateTaxonomy(workspace).files.find(({ path }) => path.endsWith("/taxonomy.ts"));
    assert.match(file?.text ?? "", 'export type CanonicalField = "file.path" | "file.name" | "process.pid";');
    assert.match(file?.text ?? "", 'export type EventClassName = "file_event" | "application" | "taskscheduler" | "powershell";');
    assert.match(file?.text ?? "", '"file.name": { type: "text", description: "Name.", derive: { from: "file.path", how: "basename" } },');
  }));

test("reports every fault of the shape with its line, and writes nothing then", () =>
  withSources({ [events]: "events:\n  a: { title: A, fields: [] }\n  b:\n    title: B\n    description: B\n    fields: []\n    platfrom: windows\n" }, (workspace) => {
    const { files, faults } = generateTaxonomy(workspace);
    assert.equal(faults.map(printFault), [
      `${events}:2: events > a must have required property 'description'`,
      `${events}:7: events > b has an unknown key "platfrom"`,
    ]);
    assert.not.ok(files.some(({ path }) => path.endsWith("/taxonomy.ts")));
  }));

test("reports broken YAML with its line", async () => {
  const [fault] = await faultsOf({ [events]: "events:\n  a: { title: A\n" });
  assert.match(fault ?? "", /events\.yaml:\d+: .*flow map/i);
});

test("reports names that lead nowhere", async () => {
  const found = await faultsOf({ [events]: "events:\n  a: { title: A, description: A., fields: [file.pth] }\n  b: { title: B, description: B., fields: [file.name] }\n" });
  assert.equal(found, [
    `${events}:2: a names the unknown field file.pth`,
    `${events}:3: b has file.name but not file.path, from which it derives`,
  ]);
});

test("reports a name that two files declare", async () => {
  const found = await faultsOf({ "packages/core/taxonomy/more.yaml": "fields:\n  file.path: { type: text, description: Again. }\n" });
  assert.equal(found, ["packages/core/taxonomy/more.yaml:2: the field file.path is in two files"]);
});

test.run();
