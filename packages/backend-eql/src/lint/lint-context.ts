import type { Report, Span } from "@isorule/core";
import type { eqlLintDiagnostics } from "./lint-diagnostics.js";

/** What the checks of one query are given. */
export interface LintContext {
  /** The query as it stands; spans of its tree are offsets in it. */
  readonly query: string;
  /** Reports a finding at a span of the document. */
  readonly report: Report<typeof eqlLintDiagnostics>;
  /** Turns a span of the query into one of the document. */
  readonly place: (span: Span) => Span;
  /** Whether an offset of the query is one character of the document, so that a fix may be written there. */
  readonly isPlain: (span: Span) => boolean;
}

/** Fields of ECS that are indexed for patterns: type wildcard. Source: ECS 9.5, field reference. */
const wildcardFields: ReadonlySet<string> = new Set([
  "error.stack_trace", "http.request.body.content", "http.response.body.content", "process.command_line", "process.parent.command_line", "registry.data.strings", "url.full", "url.original", "url.path", "user_agent.original",
]);

/** Whether a field is indexed for patterns and for long values. */
export function isWildcardField(field: string): boolean {
  return wildcardFields.has(field) || field.endsWith(".wildcard");
}

/** Fields that hold names of files, paths or keys of the registry. */
const nameFields = /^(?:process|file|dll|registry|driver)\.(?:\w+\.)*(?:name|executable|path|working_directory|key|value)$|^(?:process|target\.process)\.(?:\w+\.)*(?:name|executable)$/;

/** Whether a text is a name of Windows in a field that holds such: a file with an extension of programs, a path or a key. */
export function isWindowsName(field: string, value: string): boolean {
  return nameFields.test(field) && (/\.(?:exe|dll|sys|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|scr|cpl|lnk|ocx)\*?$/i.test(value) || /^(?:[a-z?*]:|\\|HK(?:LM|CU|CR|EY_)|%\w+%|\*\\)/i.test(value)) && /[a-z]/i.test(value);
}

/** A value as a message shows it. */
export function shown(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 57)}...`;
}

/** Characters of a keyword that are indexed at most. Source: ignore_above of ECS' keyword fields. */
export const mostKeyword = 1_024;
