import { coreDiagnostics, type Diagnostic, reporter } from "@isorule/core";
import { confDocument, isConf } from "../read/conf-document.js";
import type { SplDocument } from "../read/document.js";
import { isYaml, yamlDocument } from "../read/yaml-document.js";
import { parseSpl } from "../syntax/parse-spl.js";
import type { SplPipeline } from "../syntax/tree.js";

/** The searches of a text. */
export interface FoundSearches {
  readonly searches: readonly SplPipeline[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The searches of a plain text, of the stanzas of savedsearches.conf, or of a detection of security_content. A search with
 * a part that is no SPL is left out; a macro without a definition is a fault of the run.
 *
 * @param others definitions of macros beside those of the text
 *
 * Diagnostics: `yaml/*`, and `query/unread` for a search that is left out.
 */
export function searchesOf(text: string, file: string | undefined, others: Readonly<Record<string, string>> = {}): FoundSearches {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const report = reporter(coreDiagnostics, sink, file);
  const { searches, definitions } = documentOf(text, sink, file);
  const found = searches.flatMap((search) => {
    const { pipeline, problems } = parseSpl(search.text, { definitions: { ...others, ...definitions } });
    const fault = problems.find(({ what }) => what !== "macro");
    if (fault === undefined) return [pipeline];
    report("query/unread", { what: fault.what, reason: fault.message }, { span: search.place(fault.span) });
    return [];
  });
  return { searches: found, diagnostics };
}

function documentOf(text: string, sink: (diagnostic: Diagnostic) => void, file: string | undefined): SplDocument {
  if (isConf(text)) return confDocument(text);
  const yaml = isYaml(text) ? yamlDocument(text, sink, file) : undefined;
  return yaml ?? { searches: [{ text, place: (span) => span, about: {}, range: undefined }], definitions: {} };
}
