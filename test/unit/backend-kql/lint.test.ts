import { kql } from "@isorule/backend-kql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("backend-kql: lint");

const lint = (text: string) => (kql.lint?.(text) ?? []).map(({ code, fix, span }) => ({ code: code.replace("kql/lint-", ""), fix, at: span === undefined ? "" : text.slice(...span) }));

interface Row {
  readonly code: string;
  /** Behind `T | where Timestamp > ago(1d) | `. */
  readonly has: string;
  /** The text that the finding is about. */
  readonly at: string;
  /** A text that is nearly the same and has it not. */
  readonly near: string;
  /** The text after the fix, where there is one. */
  readonly fixed?: string;
  readonly safe?: boolean;
}

const rows: readonly Row[] = [
  { code: "contains", has: `where X contains "mimikatz"`, at: `X contains "mimikatz"`, near: `where X contains "-mimikatz "`, fixed: `where X has "mimikatz"` },
  { code: "contains", has: `where X !contains "mimikatz"`, at: `X !contains "mimikatz"`, near: `where X contains "mimi"`, fixed: `where X !has "mimikatz"` },
  { code: "short-term", has: `where X has_any ("whoami", "-e")`, at: `X has_any ("whoami", "-e")`, near: `where X has_any ("whoami", "-enc")` },
  { code: "leading-any", has: `where X matches regex ".*abc"`, at: `".*abc"`, near: `where X matches regex "^.*abc"`, fixed: `where X matches regex "abc"`, safe: true },
  { code: "leading-any", has: `where X matches regex @"(?i).*?abc"`, at: `@"(?i).*?abc"`, near: `where X matches regex "a.*bc"`, fixed: `where X matches regex @"(?i)abc"`, safe: true },
  { code: "case", has: `where FileName == "cmd.exe"`, at: `FileName == "cmd.exe"`, near: `where FileName =~ "cmd.exe"`, fixed: `where FileName =~ "cmd.exe"` },
  { code: "case", has: `where FileName in ("cmd.exe")`, at: `FileName in ("cmd.exe")`, near: `where FileName == "123"`, fixed: `where FileName in~ ("cmd.exe")` },
  { code: "case", has: `where FileName !in ("cmd.exe")`, at: `FileName !in ("cmd.exe")`, near: `where ActionType == "ProcessCreated"`, fixed: `where FileName !in~ ("cmd.exe")` },
  { code: "regex-case", has: `where FolderPath matches regex @"Temp\\\\x"`, at: `FolderPath matches regex @"Temp\\\\x"`, near: `where FolderPath matches regex @"(?i)Temp\\\\x"` },
  { code: "null", has: `where RemotePort != 443`, at: `RemotePort != 443`, near: `where RemotePort == 443` },
  { code: "null", has: `where not(RemotePort in (80, 443))`, at: `RemotePort in (80, 443)`, near: `where not(FileName in~ ("a", "b"))` },
  { code: "join-kind", has: `join (U | where Y > ago(1d)) on K`, at: `join`, near: `join kind=innerunique (U) on K`, fixed: `join kind=inner (U | where Y > ago(1d)) on K` },
  { code: "all-tables", has: `union *`, at: `union *`, near: `union U, V` },
  { code: "late-where", has: `summarize count() by A | where A == 1`, at: `where A == 1`, near: `summarize N = count() by A | where N == 1` },
  { code: "late-where", has: `project A, B = C | where A == 1`, at: `where A == 1`, near: `project A, B = C | where B == 1` },
  { code: "repeated", has: `where tostring(D.a.b) == "x" or tostring(D.a.b) == "y" or tostring(D.a.b) has "long"`, at: `tostring(D.a.b)`, near: `where tostring(D.a.b) == "x" or tostring(D.a.c) == "y" or tostring(D.a.b) has "long"` },
  { code: "assignment", has: `where x = true`, at: `where x = true`, near: `where x == true`, fixed: `where x == true`, safe: true },
  { code: "text-null", has: `where isnotnull(FileName)`, at: `isnotnull(FileName)`, near: `where isnotnull(RemotePort)`, fixed: `where isnotempty(FileName)` },
  { code: "text-null", has: `where isnull(FileName)`, at: `isnull(FileName)`, near: `where isempty(FileName)`, fixed: `where isempty(FileName)` },
];

const before = "T | where Timestamp > ago(1d) | ";

for (const { at, code, fixed, has, near, safe = false } of rows) {
  test(`${code}: ${has}`, () => {
    const found = lint(before + has);
    assert.equal(found.map((each) => each.code), [code]);
    assert.is(found[0]?.at, at);
    const fix = found[0]?.fix;
    assert.is(fix?.safe, fixed === undefined ? undefined : safe);
    if (fix !== undefined) {
      const text = before + has;
      assert.is(text.slice(0, fix.span[0]) + fix.text + text.slice(fix.span[1]), before + fixed);
    }
    assert.equal(lint(before + near).filter((each) => each.code === code), []);
  });
}

test("a query that names no time, where its document names none either", () => {
  const query = "DeviceEvents | where ActionType == 'x'";
  assert.equal(lint(query).map(({ at, code }) => [code, at]), [["no-time", "DeviceEvents"]]);
  assert.equal(lint(`${query} | where Timestamp > ago(1h)`), []);
  assert.equal(lint(`let T = datatable(A: string) ["x"]; T | where A == "x"`), []);
  assert.equal(lint(`id: 1\nname: x\nseverity: Low\nqueryPeriod: 1h\nquery: |\n  ${query}\n`), []);
});

test("tables of all kinds are named by search, find and union", () => {
  assert.equal(lint(`search "evil"`).map(({ code }) => code), ["all-tables"]);
  assert.equal(lint(`search in (T) "evil"`), []);
});

test("places are those of the document", () => {
  const text = `# Title\n\n~~~kql\n${before}where FileName == "a.exe"\n~~~\n`;
  assert.equal(lint(text).map(({ at }) => at), [`FileName == "a.exe"`]);
  // Offsets of a text in quotes are not known.
  const inYaml = lint(`id: 1\nname: x\nquery: "T | where FileName == 'a.exe'"\n`);
  assert.equal(inYaml.map(({ at, code, fix }) => [code, at, fix]), [["case", `"T | where FileName == 'a.exe'"`, undefined]]);
});

test("texts that are no queries, and texts of strangers, are passed over", () => {
  for (const text of ["", "Prose, and no query.", "\0\ud800 | where", "T | where ".repeat(2_000), `T | where ${"(".repeat(5_000)}`, `T | where x matches regex "${".*".repeat(5_000)}"`, `T | where ${"not(".repeat(2_000)}`]) assert.type(lint(text), "object");
});

test.run();
