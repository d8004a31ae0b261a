/** Renders one query: language, vocabulary and, where a rule has several documents, the part. */
export type QueryRenderer = (language: string, vocabulary: string, part: string) => string | undefined;

const block = /(<!-- query: (\S+) (\S+)(?: (\S+))? -->\n)[\s\S]*?(<!-- \/query -->)/g;
const fences: Readonly<Record<string, string>> = { sigma: "yaml", spl: "spl", eql: "eql", kql: "kusto" };

/**
 * A page with the queries between its markers printed anew, so that a page never shows what the tool no longer prints:
 * `<!-- query: spl cim -->` ... `<!-- /query -->`.
 *
 * @returns the page and the markers that name no query
 */
export function withQueries(page: string, render: QueryRenderer): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const text = page.replace(block, (whole, head: string, language: string, vocabulary: string, part: string | undefined, tail: string) => {
    const query = render(language, vocabulary, part ?? "");
    if (query === undefined) {
      unknown.push(head.trim());
      return whole;
    }
    return `${head}\n\`\`\`${fences[language] ?? ""}\n${query.trimEnd()}\n\`\`\`\n\n${tail}`;
  });
  return { text, unknown };
}
