import { generateMappings, generateTaxonomy, printFault, type Generated, type Workspace } from "@isorule/codegen";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packageJson, withSources, type Files } from "./fixture.js";

const test = suite("generate mappings");
const path = "packages/backend-toy/mappings/toy.yaml";
const backend: Files = { "packages/backend-toy/package.json": packageJson("backend-toy", { isorule: { backend: "toy", export: "toy" } }) };

const good = `vocabulary: toy
title: Toy
fields:
  file.path: { name: FilePath, source: manual }
events:
  file_event:
    variants: [{ source: { table: Files }, cite: manual }]
  application: { unavailable: No such log. }
`;

function generate(workspace: Workspace): Generated {
  return generateMappings(workspace, generateTaxonomy(workspace).taxonomy);
}

async function faultsOf(text: string): Promise<readonly string[]> {
  return withSources({ ...backend, [path]: text }, (workspace) => generate(workspace).faults.map(printFault));
}

test("writes the vocabularies as data", () =>
  withSources({ ...backend, [path]: good }, (workspace) => {
    const { files, faults } = generate(workspace);
    assert.equal(faults, []);
    const file = files.find((each) => each.path === "packages/backend-toy/src/generated/mappings.ts");
    assert.match(file?.text ?? "", 'import type { Vocabulary } from "@isorule/core";');
    assert.match(file?.text ?? "", '"file.path": { name: "FilePath" }');
    assert.not.match(file?.text ?? "", "manual", "where facts come from is for the readers of the mapping file");
  }));

test("a backend without mapping files gets no file", () =>
  withSources(backend, (workspace) => {
    const { files, faults } = generate(workspace);
    assert.equal(faults, []);
    assert.not.ok(files.some((each) => each.path.includes("backend-toy")));
  }));

test("the faults of one backend do not keep the others back", () =>
  withSources({ ...backend, [path]: "vocabulary: toy\n", "packages/backend-a/package.json": packageJson("backend-a", { isorule: { backend: "a", export: "a" } }), "packages/backend-a/mappings/toy.yaml": good }, (workspace) => {
    const { files, faults } = generate(workspace);
    assert.is(faults.length, 1);
    assert.ok(files.some((each) => each.path === "packages/backend-a/src/generated/mappings.ts"));
    assert.not.ok(files.some((each) => each.path === "packages/backend-toy/src/generated/mappings.ts"));
  }));

const part = "packages/backend-toy/mappings/toy/more.yaml";

test("files of a folder add event classes to a vocabulary", () =>
  withSources({ ...backend, [path]: good, [part]: "vocabulary: toy\nevents:\n  taskscheduler:\n    variants: [{ source: { table: Tasks }, cite: manual }]\n" }, (workspace) => {
    const { files, faults } = generate(workspace);
    assert.equal(faults, []);
    const text = files.find((each) => each.path.includes("backend-toy"))?.text ?? "";
    assert.match(text, "Tasks");
    assert.match(text, "Files");
  }));

test("a part repeats no event class, belongs to a vocabulary, and holds event classes only", () =>
  withSources({ ...backend, [path]: good, [part]: "vocabulary: toy\ntitle: More\nevents:\n  file_event:\n    variants: [{ source: {}, cite: manual }]\n", "packages/backend-toy/mappings/none/x.yaml": "vocabulary: none\nevents: {}\n" }, (workspace) => {
    assert.equal(generate(workspace).faults.map(({ file, message }) => `${file}: ${message}`).sort(), [
      "packages/backend-toy/mappings/none/x.yaml: there is no vocabulary none",
      `${part}: the event class file_event is in two files`,
      `${part}: title belongs into the main file of the vocabulary`,
    ]);
  }));

test("a vocabulary needs a title", async () => {
  assert.equal(await faultsOf(good.replace(/title: .*\n/, "")), [`${path}:1: the vocabulary needs a title`]);
});

test("whole channels share the row `channels`, and those with a row of their own keep it", () =>
  withSources({ ...backend, [path]: `${good}channels:\n  variants: [{ name: "Log {channel}", source: { channel: "{channel}" } }]\n` }, (workspace) => {
    const { files, faults } = generate(workspace);
    assert.equal(faults, []);
    const text = files.find((each) => each.path.includes("backend-toy"))?.text ?? "";
    assert.match(text, 'name: "Log Tasks/Operational"');
    assert.match(text, 'source: { channel: ["Shell/Operational", "ShellCore/Operational"] }');
    assert.not.match(text, "Log Application");
    assert.not.match(text, "{channel}");
  }));

test("reports faults of the shape with their lines", async () => {
  const found = await faultsOf(good.replace("source: manual", "sauce: manual"));
  assert.ok(found.every((fault) => fault.startsWith(`${path}:4: fields > file.path`)), found.join("\n"));
  assert.ok(found.some((fault) => fault.includes('unknown key "sauce"')));
});

test("reports unknown fields and event classes", async () => {
  assert.equal(await faultsOf(good.replace("file.path:", "file.pth:")), [`${path}:4: file.pth is no canonical field`]);
  assert.equal(await faultsOf(good.replace("file_event:", "file_evnt:")), [`${path}:7: file_evnt is no event class`]);
});

test("reports a field that the event class has not", async () => {
  const found = await faultsOf(good.replace("source: { table: Files }", "source: {}, fields: { process.pid: { name: Pid, source: manual }, event_data.X: { name: X, source: manual } }"));
  assert.equal(found, [
    `${path}:7: events of the class file_event have no field process.pid`,
    `${path}:7: events of the class file_event have no field event_data.X`,
  ]);
});

test("reports an event class without a place or a reason", async () => {
  assert.equal(await faultsOf(good.replace("{ unavailable: No such log. }", "{}")), [`${path}:8: application needs variants, or unavailable with the reason`]);
});

test("reports a place that does not say where the fact comes from", async () => {
  assert.equal(await faultsOf(good.replace(", cite: manual", "")), [`${path}:7: a place must say where the fact comes from: cite`]);
});

test("reports what is approximate without a reason", async () => {
  assert.equal(await faultsOf(good.replace("source: manual", "source: manual, fidelity: approximate")), [`${path}:4: what is approximate needs a reason`]);
  assert.equal(await faultsOf(good.replace("source: { table: Files }", "source: {}, fidelity: approximate")), [`${path}:7: what is approximate needs a reason`]);
});

test("reports event data without a place for the name", async () => {
  assert.equal(await faultsOf(`${good}eventData:\n  name: data\n`), [`${path}:10: the name must contain {name}`]);
});

test("reports a file that does not have the name of its vocabulary", async () => {
  assert.equal(await faultsOf(good.replace("vocabulary: toy", "vocabulary: other")), [`${path}:1: the files of the vocabulary other must have its name`]);
});

test.run();
