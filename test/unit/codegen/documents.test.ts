import { diagnosticsDocument, fidelityDocument, withQueries, type Catalogue, type LanguageFidelity } from "@isorule/codegen";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("generated documents");

const catalogue: Catalogue = {
  "toy/second": { severity: "warning", fidelity: "approximate", title: "Two | three", message: "About {field}.", help: "Write <b>.", explanation: "It happens." },
  "toy/first": { severity: "error", title: "One", message: "No.", explanation: "It does not happen." },
};

test("diagnostics: one row and one section per code, by code", () => {
  const text = diagnosticsDocument([{ title: "Toy", catalogue }]);
  assert.match(text, "| [`toy/first`](#toyfirst) | error |  | One |\n| [`toy/second`](#toysecond) | warning | approximate | Two \\| three |\n");
  assert.match(text, "### toy/second\n\nIt happens.\n\n> About {field}.\n>\n> Help: Write &lt;b>.\n");
  assert.ok(text.indexOf("### toy/first") < text.indexOf("### toy/second"));
});

test("diagnostics: a package without any has no chapter", () => {
  assert.not.match(diagnosticsDocument([{ title: "Silent", catalogue: {} }]), "Silent");
});

const toy: LanguageFidelity = {
  language: "toy",
  title: "Toy",
  table: {
    predicates: { and: { fidelity: "exact", note: "AND" } },
    operators: { cidr: { fidelity: "approximate", note: "only a | b" } },
    detections: { sequence: { fidelity: "dropped", note: "no order of events" } },
  },
};

test("fidelity: the prose around the markers stays, the tables are new", () => {
  const present = "# Ours\n\nBefore.\n\n<!-- generated:fidelity -->\nold\n<!-- /generated:fidelity -->\n\nAfter.\n";
  const text = fidelityDocument(present, [toy]);
  assert.ok(text.startsWith("# Ours\n\nBefore.\n\n<!-- generated:fidelity -->\n"));
  assert.ok(text.endsWith("<!-- /generated:fidelity -->\n\nAfter.\n"));
  assert.not.match(text, "old");
  assert.match(text, "| `cidr` | approximate | only a \\| b |");
  assert.match(text, "| `sequence` | dropped |");
  assert.is(fidelityDocument(text, [toy]), text, "a second run changes nothing");
});

test("fidelity: markers are added where there are none", () => {
  const added = fidelityDocument("# Ours\n", [toy]);
  assert.ok(added.startsWith("# Ours\n\n<!-- generated:fidelity -->"));
  assert.is(fidelityDocument(added, [toy]), added);
  const fresh = fidelityDocument(undefined, [toy]);
  assert.is(fidelityDocument(fresh, [toy]), fresh);
});

const page = "Before.\n\n<!-- query: spl cim part_a -->\nold\n<!-- /query -->\n\nBetween $& and $1.\n\n<!-- query: eql ecs -->\n<!-- /query -->\n";

test("pages: each query between its markers is printed anew", () => {
  const asked: string[] = [];
  const { text, unknown } = withQueries(page, (...names) => {
    asked.push(names.join("/"));
    return `search $& in ${names[0]}\n`;
  });
  assert.equal(asked, ["spl/cim/part_a", "eql/ecs/"]);
  assert.equal(unknown, []);
  assert.match(text, "<!-- query: spl cim part_a -->\n\n```spl\nsearch $& in spl\n```\n\n<!-- /query -->\n\nBetween $& and $1.");
  assert.not.match(text, "old");
  assert.is(withQueries(text, (language) => `search $& in ${language}\n`).text, text, "a second run changes nothing");
});

test("pages: a marker that names no query is reported and left as it is", () => {
  const { text, unknown } = withQueries(page, () => undefined);
  assert.is(text, page);
  assert.equal(unknown, ["<!-- query: spl cim part_a -->", "<!-- query: eql ecs -->"]);
});

test.run();
