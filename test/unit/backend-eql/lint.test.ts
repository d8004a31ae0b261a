import { eql, eqlLintDiagnostics } from "@isorule/backend-eql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const toml = (language: string, query: string, more = 'index = ["logs-*"]'): string => `[rule]\ntype = "${language === "eql" ? "eql" : "query"}"\nlanguage = "${language}"\n${more}\nquery = '''\n${query}\n'''\n`;
const long = "x".repeat(1_025);

/** Each row: a text that has the finding, one that nearly has it, and the place of the finding. */
const rows: readonly (readonly [code: keyof typeof eqlLintDiagnostics, text: string, near: string, place: string])[] = [
  ["eql/lint-leading-wildcard", 'process where process.executable : "*\\\\cmd.exe"', 'process where process.executable : "?:\\\\*\\\\cmd.exe"', '"*\\\\cmd.exe"'],
  ["eql/lint-leading-wildcard", "process.executable:*cmd and host.name:a", "process.executable:cmd* and host.name:*", "*cmd"],
  // ECS gives these the type wildcard.
  ["eql/lint-leading-wildcard", 'file where file.path : "*x"', 'file where process.command_line : "*x"', '"*x"'],
  ["eql/lint-case", 'process where process.name == "cmd.exe"', 'process where process.name : "cmd.exe"', 'process.name == "cmd.exe"'],
  ["eql/lint-case", 'process where process.name in ("cmd.exe", "x")', 'process where process.name in~ ("cmd.exe", "x")', 'process.name in ("cmd.exe", "x")'],
  ["eql/lint-case", 'file where file.path like "C:\\\\Temp\\\\*"', 'file where file.path like~ "C:\\\\Temp\\\\*"', 'file.path like "C:\\\\Temp\\\\*"'],
  // Names of Linux have case, and so have values that no one types.
  ["eql/lint-case", 'process where process.name != "cmd.exe"', 'process where process.name == "bash" and process.pe.original_file_name == "Cmd.Exe"', 'process.name != "cmd.exe"'],
  ["eql/lint-literal-star", 'process where process.executable == "C:\\\\Temp\\\\*.exe"', 'process where process.args == "*"', '"C:\\\\Temp\\\\*.exe"'],
  ["eql/lint-literal-star", 'process where process.name in~ ("a*.exe", "b")', 'process where process.name like~ ("a*.exe", "b")', '"a*.exe"'],
  ["eql/lint-negated-optional", 'process where not ?process.name : "a*"', 'process where ?process.name : "a*" and not process.name : "a*"', '?process.name : "a*"'],
  ["eql/lint-negated-optional", 'process where ?process.name not in ("a", "b")', 'process where ?process.name != "a"', '?process.name not in ("a", "b")'],
  ["eql/lint-unmapped-field", 'process where winlog.event_data.X : "a"', 'process where ?winlog.event_data.X : "a" and winlog.channel : "a"', "winlog.event_data.X"],
  ["eql/lint-no-source", toml("eql", 'any where user.name == "a"'), 'any where user.name == "a" and event.code == "1"', "any"],
  ["eql/lint-no-source", toml("eql", 'any where user.name == "a" or event.code == "1"'), toml("eql", 'any where user.name == "a"', 'index = ["logs-okta.system-*"]'), "any"],
  ["eql/lint-no-maxspan", "sequence by host.id [process where true] [file where true]", "sequence by host.id with maxspan=1m [process where true] [file where true]", "sequence"],
  ["eql/lint-no-by", "sequence with maxspan=1m [process where true] [file where true]", "sequence with maxspan=1m [process where true] by host.id [file where true] by host.id", "sequence"],
  ["eql/lint-regex-wildcard", 'file where file.name regex ".*ab.*"', 'file where file.name regex "ab.*"', '".*ab.*"'],
  ["eql/lint-regex-dialect", 'file where file.name regex "(?i)ab"', 'file where file.name regex~ "(ab)?"', '"(?i)ab"'],
  ["eql/lint-regex-dialect", 'file where file.name regex "^ab"', 'file where file.name regex "[^ab]"', '"^ab"'],
  ["eql/lint-regex-dialect", 'file where file.name regex ".*@ab"', 'file where file.name regex ".*[@]ab\\\\@"', '".*@ab"'],
  ["eql/lint-regex-dialect", 'file where file.name regex "\\\\bab"', 'file where file.name regex "\\\\dab\\\\."', '"\\\\bab"'],
  ["eql/lint-quoted-backslash", 'file.path:"C:\\temp\\x"', 'file.path:"C:\\\\temp\\\\x" and message:"a\\tb"', "\\t"],
  ["eql/lint-quoted-star", 'file.path:"C:\\\\Temp\\\\*"', "file.path:C\\:\\\\Temp\\\\*", '"C:\\\\Temp\\\\*"'],
  ["eql/lint-long-value", `file where file.name == "${long}"`, `file where file.name == "${long.slice(1)}" and process.command_line == "${long}"`, `"${long}"`],
  ["eql/lint-long-value", `file.name:${long}`, `file.name:${long.slice(1)}`, long],
  ["eql/lint-no-index", toml("eql", 'file where file.name == "a"', ""), toml("eql", 'file where file.name == "a"', 'data_view_id = "x"'), "f"],
];

const test = suite("EQL: what is dubious");

for (const [code, text, near, place] of rows) {
  test(`${code}: ${text.slice(0, 70).replaceAll("\n", " ")}`, () => {
    const found = (eql.lint?.(text) ?? []).filter((diagnostic) => diagnostic.code === code);
    assert.is(found.length, 1);
    assert.is(text.slice(...(found[0]?.span ?? [0, 0])), place);
    assert.not.match(`${found[0]?.message} ${found[0]?.help}`, /\{\w+\}/);
    assert.equal((eql.lint?.(near) ?? []).filter((diagnostic) => diagnostic.code === code), [], near);
  });
}

test("has a row for each code", () => {
  assert.equal([...new Set(rows.map(([code]) => code))].sort(), Object.keys(eqlLintDiagnostics).sort());
});

/** Each row: a text, and what it is with the fixes. */
const fixes: readonly (readonly [text: string, mended: string])[] = [
  ['process where process.name == "cmd.exe"', 'process where process.name : "cmd.exe"'],
  ['process where process.name in ("cmd.exe", "x")', 'process where process.name in~ ("cmd.exe", "x")'],
  ['process where process.name not in ("cmd.exe", "x")', 'process where process.name not in~ ("cmd.exe", "x")'],
  ['process where process.name like "cmd*.exe"', 'process where process.name like~ "cmd*.exe"'],
  ['process where winlog.event_data.X == "a"', 'process where ?winlog.event_data.X == "a"'],
  ['file.path:"C:\\temp"', 'file.path:"C:\\\\temp"'],
  [toml("eql", 'process where process.name == "cmd.exe"'), toml("eql", 'process where process.name : "cmd.exe"')],
  // A question mark of the value would become a wildcard, and a comment would be lost.
  ['process where process.name == "a?.exe"', 'process where process.name == "a?.exe"'],
  ['process where process.name /* == */ == "a.exe"', 'process where process.name /* == */ == "a.exe"'],
];

for (const [text, mended] of fixes) {
  test(`mends ${text.slice(0, 60).replaceAll("\n", " ")}`, () => {
    const found = (eql.lint?.(text) ?? []).flatMap(({ fix }) => fix ?? []);
    // Whether case is meant only the author knows.
    assert.ok(found.every(({ safe }) => !safe));
    assert.is([...found].sort((one, other) => other.span[0] - one.span[0]).reduce((each, { span, text: by }) => each.slice(0, span[0]) + by + each.slice(span[1]), text), mended);
  });
}

test("says nothing of what does not parse", () => {
  for (const text of ["", "process where", "process where (", "[rule]\nx = ", "{", "a: (", "\u0000", "\ud800"]) assert.equal(eql.lint?.(text), [], text);
});

/** Texts that a pattern with choices inside choices would try in all ways. */
const hostile: readonly string[] = [
  `${"/**/".repeat(2_000)}= x`,
  `${"/* */ ".repeat(2_000)}`,
  `${"// \n".repeat(2_000)}x`,
  `${"# ".repeat(5_000)}x`,
  `${"#\r\n".repeat(5_000)}x`,
  `${" ".repeat(50_000)}x`,
  `${"a.".repeat(20_000)}b : "x"`,
  `process where ${"a.".repeat(10_000)}name == "x.exe"`,
  `process where process.name == "${"%".repeat(50_000)}"`,
  `process where process.name regex "${"[".repeat(20_000)}"`,
  `process where process.name regex "${"(?".repeat(20_000)}"`,
  `process where file.path : "${"*".repeat(50_000)}"`,
  `file.path:"${"\\\\".repeat(20_000)}\\t"`,
  `process where ${'process.name == "a.exe" or '.repeat(2_000)}true`,
  `process where ${"not ".repeat(5_000)}true`,
  `${"(".repeat(50_000)}a:b`,
  `process where process.name in (${'"a.exe", '.repeat(5_000)}"b")`,
];

for (const text of hostile) {
  test(`reads and checks in time ${JSON.stringify(text.slice(0, 40))}`, () => {
    // Work that grows with the square of these lengths ends; work in all ways does not.
    assert.ok(Array.isArray(eql.read?.(text).diagnostics));
    assert.ok(Array.isArray(eql.lint?.(text)));
  });
}

test.run();
