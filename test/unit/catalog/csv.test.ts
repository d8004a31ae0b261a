import { csvText } from "@isorule/catalog";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("catalog: CSV");

/** RFC 4180, section 2, by its grammar: fields in quotes hold anything, quotes doubled; others hold no quote, comma or line break. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else for (; at < text.length && text[at] !== "," && text[at] !== "\r"; at++) cell += text[at];
    row.push(cell);
    if (text[at] === ",") at++;
    else {
      assert.is(text.slice(at, at + 2), "\r\n");
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test("any text comes back, but for the apostrophe that keeps it from being a formula", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\r", "\n", "=", "'", "@", "\t", " ", "-", "é"), maxLength: 6 });
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 4 }), (rows) => {
    const back = parseCsv(csvText(["x", "y"], rows)).slice(1);
    assert.equal(back.map((row) => row.map((text) => text.replace(/^'/, ""))), rows);
  }), { numRuns: 500 });
});

test("no cell begins as a formula does", () => {
  // https://owasp.org/www-community/attacks/CSV_Injection
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1"]) assert.is(parseCsv(csvText(["t"], [[text]]))[1]?.[0], `'${text}`);
  assert.is(csvText(["t"], [[-1], [undefined], [["a", "b"]]]), "t\r\n-1\r\n\r\n\"a\nb\"\r\n");
});

test.run();
