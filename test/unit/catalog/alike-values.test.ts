import { type AlikeValue, alikeValues, numberKey } from "@isorule/catalog";
import { type Comparison, compileRule, type Event, type Operator, type Scalar } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("catalog: names and values made alike");

function comparison(field: string, operator: Operator, ...values: Scalar[]): Comparison {
  return { kind: "comparison", field, operator, values, caseSensitive: false };
}

/** The row that a comparison with one value is in. */
function rowOf(field: string, operator: Operator, value: Scalar): string {
  const [row] = alikeValues(comparison(field, operator, value));
  return row === undefined ? "none" : `${row.name} ${row.operator} ${row.key}`;
}

const row = (values: readonly AlikeValue[]): readonly string[] => values.map(({ name, operator, text }) => `${name} ${operator} ${text}`);

// Each line: comparisons that are one row, as hand-written rules of several vendors have them.
const together: readonly (readonly [string, Operator, Scalar])[][] = [
  [["process.executable", "endsWith", "\\cmd.exe"], ["process.name", "equals", "cmd.exe"], ["process.executable", "like", "*\\cmd.exe"], ["process.executable", "endsWith", "/cmd.exe"], ["process.name", "equals", "CMD.EXE"]],
  [["file.path", "endsWith", "\\web.config"], ["file.name", "equals", "web.config"]],
  [["file.path", "endsWith", ".dll"], ["file.extension", "equals", "dll"], ["file.name", "endsWith", ".DLL"]],
  [["process.command_line", "contains", "set config"], ["process.command_line", "like", "*set config*"]],
  [["process.command_line", "startsWith", "cmd /c"], ["process.command_line", "like", "cmd /c*"]],
  [["process.executable", "startsWith", "C:\\Windows\\"], ["process.executable", "like", "?:\\\\Windows\\\\*"], ["process.executable", "like", "*:\\\\Windows\\\\*"], ["process.executable", "startsWith", "\\Device\\HarddiskVolume3\\Windows\\"], ["process.executable", "like", "\\\\Device\\\\HarddiskVolume*\\\\windows\\\\*"], ["process.executable", "startsWith", "%SystemDrive%\\Windows\\"]],
  [["process.executable", "equals", "c:\\windows\\explorer.exe"], ["process.executable", "like", "?:\\\\Windows\\\\explorer.exe"], ["process.executable", "equals", "\\\\?\\C:\\Windows\\explorer.exe"]],
  [["registry.data", "equals", 1], ["registry.data", "equals", "1"], ["registry.data", "equals", "0x1"], ["registry.data", "equals", "0x00000001"], ["registry.data", "equals", "DWORD (0x00000001)"], ["registry.data", "equals", "dword:00000001"], ["registry.data", "equals", "QWORD (0x00000000-0x00000001)"]],
];

test("spellings of one value are one row", () => {
  for (const rows of together) {
    const found = new Set(rows.map(([field, operator, value]) => rowOf(field, operator, value)));
    assert.is(found.size, 1, [...found].join(" | "));
  }
});

const apart: readonly (readonly [string, Operator, Scalar])[][] = [
  // A part of a file name is no file name, and a file below a folder is not any file of the name.
  [["process.executable", "endsWith", "\\cmd.exe"], ["process.executable", "endsWith", "cmd.exe"], ["process.executable", "endsWith", "\\System32\\cmd.exe"], ["process.executable", "contains", "\\cmd.exe"]],
  // Identifiers are no numbers.
  [["event_data.Id", "equals", "1"], ["event_data.Id", "equals", "01"], ["event_data.Id", "equals", "1.0"]],
  [["registry.data", "contains", "0x00000001"], ["registry.data", "equals", "0x00000001"]],
  // Another folder, a share, a variable of a user.
  [["file.path", "startsWith", "C:\\Windows\\"], ["file.path", "startsWith", "\\\\server\\Windows\\"], ["file.path", "startsWith", "%AppData%\\Windows\\"], ["file.path", "contains", ":\\Windows\\"]],
  // Drives alone.
  [["file.path", "startsWith", "D:\\"], ["file.path", "startsWith", "E:\\"]],
  [["process.command_line", "regex", "a.c"], ["process.command_line", "regex", "A.C"], ["process.command_line", "contains", "a.c"]],
  [["process.command_line", "like", "a?c*"], ["process.command_line", "startsWith", "a?c"]],
];

test("what means something else is another row", () => {
  for (const rows of apart) {
    const found = rows.map(([field, operator, value]) => rowOf(field, operator, value));
    assert.is(new Set(found).size, rows.length, found.join(" | "));
  }
});

test("a list is its values, empty ones left out; the text is kept as it was written", () => {
  assert.equal(row(alikeValues(comparison("process.executable", "endsWith", "\\A.exe", "", "\\x\\b.exe"))), ["process.name equals A.exe", "process.executable endsWith \\x\\b.exe"]);
  assert.equal(row(alikeValues(comparison("process.command_line", "like", "*"))), []);
  assert.equal(row(alikeValues(comparison("registry.data", "equals", "DWORD (0x00000001)"))), ["registry.data equals DWORD (0x00000001)"]);
});

test("a number is one in every spelling, and other texts are none", () => {
  fc.assert(fc.property(fc.nat({ max: 0xffffffff }), (number) => {
    const hex = number.toString(16).padStart(8, "0");
    for (const text of [String(number), `0x${hex}`, `0x${hex.toUpperCase()}`, `DWORD (0x${hex})`, `dword:${hex}`, `QWORD (0x00000000-0x${hex})`]) assert.is(numberKey(text), String(number), text);
  }), { numRuns: 300 });
  assert.is(numberKey("QWORD (0x00000001-0x00000000)"), "4294967296");
  for (const text of ["", "x", "1a", "0x", "00", "1e3", "- 1", "0xg", "0x12345678901234567", "9".repeat(100_000)]) assert.is(numberKey(text), undefined, text.slice(0, 20));
});

const pathText = fc.string({ unit: fc.constantFrom("a", "B", "\\", ".", "c"), minLength: 1, maxLength: 6 });

test("a folded comparison selects what the written one does", () => {
  const fires = (node: Comparison, event: Event): boolean => compileRule({ ...emptyRule, signals: [{ name: "a", event: "process_creation", predicate: node }], detection: { kind: "signal", signal: "a" } })([event]).length > 0;
  fc.assert(fc.property(pathText, pathText, fc.constantFrom<Operator>("endsWith", "contains", "startsWith", "equals", "like"), (value, path, operator) => {
    const written = comparison("process.executable", operator, operator === "like" ? `*${value.replaceAll("\\", "\\\\")}` : value);
    const [folded] = alikeValues(written);
    if (folded === undefined || folded.operator === "like") return;
    const event: Event = { class: "process_creation", time: 0, fields: { "process.executable": `C:\\${path}x` } };
    assert.is(fires(comparison(folded.name, folded.operator, folded.text), event), fires(written, event), `${value} ${path} ${operator}`);
  }), { numRuns: 400 });
});

const emptyRule = { id: "", title: "", authors: [], severity: "medium" as const, attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [], examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [] };

test.run();
