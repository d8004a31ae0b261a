import { catalogOf, findField, findTechnique, findValues, searchCatalog } from "@isorule/catalog";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { factsFrom, sigmaText } from "./facts-fixture.js";

const test = suite("catalog: look-ups");

const catalog = catalogOf([
  ...factsFrom("sigma", sigmaText("  sel:\n    Image|endswith: '\\w3wp.exe'\n  condition: sel", { title: "Uses it" })),
  ...factsFrom("sigma", sigmaText("  sel:\n    CommandLine|contains: whoami\n  filter:\n    ParentImage|endswith: '\\w3wp.exe'\n  condition: sel and not filter", { title: "Excludes it", id: "22222222-2222-4333-8444-555555555555", tags: "attack.t1562.002" })),
  ...factsFrom("sigma", sigmaText("  sel:\n    Details: 'DWORD (0x0000000a)'\n  condition: sel", { title: "A value", id: "33333333-2222-4333-8444-555555555555", source: "product: windows\n  category: registry_set" })),
]);
const titles = (rules: readonly number[]): readonly (string | undefined)[] => rules.map((at) => catalog.rules[at]?.title);

test("who uses a value, and who excludes it", () => {
  const found = findValues(catalog, "W3WP.exe").map((at) => catalog.values[at]);
  assert.equal(found.map((value) => [value?.name, titles(value?.rules ?? []), titles(value?.excluding ?? [])]), [["process.name", ["Uses it"], []], ["process.parent.name", [], ["Excludes it"]]]);
  assert.is(findValues(catalog, "w3w").length, 2);
  for (const spelling of ["10", "0xa", "0x0000000A", "DWORD (0x0000000a)"]) assert.is(findValues(catalog, spelling).length, 1, spelling);
  assert.equal(findValues(catalog, "nothing"), []);
});

test("a field by any of its names", () => {
  for (const name of ["process.executable", "process.name", "image", "PROCESS.EXECUTABLE"]) assert.is(catalog.fields[findField(catalog, name) ?? -1]?.field, "process.executable", name);
  assert.is(findField(catalog, "__proto__"), undefined);
});

test("a technique by an id of any age", () => {
  assert.is(findTechnique(catalog, "T1562.002")?.id, "T1685.001");
  assert.is(findTechnique(catalog, "t1505.004")?.rules.length, 2);
  assert.is(findTechnique(catalog, "T1059"), undefined);
});

test("a search finds everything that a text is in, whole matches first", () => {
  const found = searchCatalog(catalog, "w3wp.exe");
  assert.is(found.values.length, 2);
  assert.equal(titles(searchCatalog(catalog, "excludes").rules), ["Excludes it"]);
  assert.equal(searchCatalog(catalog, "T1562.002").techniques.map((at) => catalog.techniques[at]?.id), ["T1685.001"]);
  assert.equal(searchCatalog(catalog, "  "), { techniques: [], rules: [], fields: [], values: [] });
});

test.run();
