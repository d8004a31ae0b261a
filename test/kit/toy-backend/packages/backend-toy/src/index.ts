import { defineBackend, type Backend, type Format } from "@isorule/core";
import { toyDiagnostics } from "./diagnostics.js";
import { fidelity } from "./fidelity.js";
import { mappings } from "./generated/mappings.js";
import { lower, type ToyQuery } from "./lower.js";
import { print } from "./print.js";

const formats: Readonly<Record<string, Format>> = {
  query: { title: "The query alone", extension: "toy", mediaType: "text/plain" },
};

/** The toy language: `(find box (or (contains field "text") ...))`. */
export const toy: Backend = defineBackend<ToyQuery>({
  language: "toy",
  title: "Toy",
  vocabularies: mappings,
  defaultVocabularies: ["toybox"],
  formats,
  defaultFormats: ["query"],
  fidelity,
  diagnostics: toyDiagnostics,
  lower,
  print,
  render: (queries) => queries.map(({ part, text, units }) => ({ part, text, units })),
});
