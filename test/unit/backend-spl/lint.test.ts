import { spl } from "@isorule/backend-spl/read";
import type { Diagnostic } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("backend-spl: lint");

function lint(text: string, definitions: Readonly<Record<string, string>> = {}): readonly Diagnostic[] {
  return spl.lint?.(text, { definitions }) ?? [];
}

function codes(text: string): readonly string[] {
  return lint(text).map(({ code }) => code.replace("spl/lint-", ""));
}

const base = "index=w sourcetype=x ";

/** A text with the finding, the part that it is about, and a text that nearly has it. */
const table: readonly (readonly [code: string, text: string, part: string, nearMiss: string])[] = [
  ["no-source", "EventCode=1", "EventCode=1", "tag=process EventCode=1"],
  ["no-source", "EventCode=1 NOT host=a", "EventCode=1 NOT host=a", "`sysmon` EventCode=1"],
  ["no-index", "sourcetype=x EventCode=1", "sourcetype=x EventCode=1", "index=w sourcetype=x EventCode=1"],
  ["no-index", "source=x", "source=x", "source=x [search index=a | table user]"],
  ["every-index", "index=* sourcetype=x", "index=*", "index=w* sourcetype=x"],
  ["no-time", "[a]\nsearch = index=w x=1\n", "[a]", "[a]\nsearch = index=w x=1\ndispatch.earliest_time = -1h\n"],
  ["no-time", "[a]\nsearch = index=w x=1\n[b]\ndispatch.earliest_time = -1h\nsearch = index=w\n", "[a]", "[a]\nsearch = index=w x=1 earliest=-1h\n"],
  ["leading-wildcard", `${base}*cmd`, "*cmd", `${base}cmd*`],
  ["leading-wildcard", `${base}"*cmd.exe"`, '"*cmd.exe"', `${base}Image="*cmd.exe"`],
  ["bare-star", `${base}*`, "*", "search *"],
  ["inner-wildcard", `${base}"user=*/home"`, '"user=*/home"', `${base}us*er`],
  ["lower-case-word", `${base}(a=1 or b=2)`, "or", `${base}(a=1 OR b=2)`],
  ["lower-case-word", `${base}a=1 and b=2`, "and", `${base}a=1 "and" b=2`],
  ["lower-case-word", `${base}not b=2`, "not", `${base}NOT b=2`],
  ["precedence", `${base}AND a=1 OR b=2`, "a=1 OR b=2", `${base}AND (a=1 OR b=2)`],
  ["precedence", "a=1 OR index=w AND c=3", "a=1 OR index=w", "a=1 OR index=w c=3"],
  ["missing-field", `${base}User!=bob`, "User!=bob", `${base}NOT User=bob`],
  ["missing-field", `${base}a=1 User!=bob`, "User!=bob", `${base}User=* User!=bob`],
  ["missing-field", `${base}| where User!="bob"`, 'User!="bob"', `${base}| where isnull(User) OR User!="bob"`],
  ["missing-field", `${base}| where NOT match(User, "^b")`, 'match(User, "^b")', `${base}| where match(User, "^b")`],
  ["missing-field", `${base}| where NOT n IN ("a", "b")`, 'n IN ("a", "b")', `${base}| stats count AS n by b | where NOT n IN ("a", "b")`],
  ["missing-field", '| tstats count from datamodel=Web.Web where Web.url!="a" by Web.src', 'Web.url!="a"', '| tstats count from datamodel=Web.Web by Web.url | rename Web.* AS * | where url!="a"'],
  ["case", `${base}| where Image="C:\\\\Windows\\\\cmd.exe"`, 'Image="C:\\\\Windows\\\\cmd.exe"', `${base}| where lower(Image)="c:\\\\windows\\\\cmd.exe"`],
  ["case", `${base}| where Image IN ("cmd.exe", "b.exe")`, 'Image IN ("cmd.exe", "b.exe")', `${base}| search Image IN ("cmd.exe", "b.exe")`],
  ["case", `${base}| where like(Image, "%cmd.exe")`, 'like(Image, "%cmd.exe")', `${base}| eval Image=lower(Image) | where like(Image, "%cmd.exe")`],
  ["case", `${base}| where match(Image, "cmd\\.exe$")`, 'match(Image, "cmd\\.exe$")', `${base}| where match(Image, "(?i)cmd\\.exe$")`],
  ["case", `${base}| regex Image="(a|cmd)\\.exe$"`, 'regex Image="(a|cmd)\\.exe$"', `${base}| regex Image="(?i)(a|cmd)\\.exe$"`],
  ["never-equal", `${base}| where lower(a)="Cmd"`, '"Cmd"', `${base}| where lower(a)="cmd"`],
  ["never-equal", `${base}| where upper(a) IN ("CMD", "Reg")`, '"Reg"', `${base}| where upper(a) IN ("CMD", "REG")`],
  ["literal-wildcard", `${base}| where a="*cmd*"`, '"*cmd*"', `${base}| search a="*cmd*"`],
  ["literal-wildcard", `${base}| where like(a, "*cmd*")`, 'like(a, "*cmd*")', `${base}| where like(a, "%cmd*")`],
  ["literal-wildcard", `${base}a="%cmd.exe%"`, '"%cmd.exe%"', `${base}a="%{0-1.2}"`],
  ["number-as-text", `${base}| where n>"10"`, '"10"', `${base}| where n="10"`],
  ["number-as-text", `${base}| where "5"<=n`, '"5"', `${base}| where n>10`],
  ["join", `${base}| join a [search index=b]`, "join a [search index=b]", `${base}| append [search index=b]`],
  ["transaction", `${base}| transaction a maxspan=1m`, "transaction a maxspan=1m", `${base}| stats count by a`],
  ["sort-limit", `${base}| sort _time | streamstats count by a`, "sort _time ", `${base}| sort 0 _time | streamstats count by a`],
  ["sort-limit", `${base}| sort a | dedup b`, "sort a ", `${base}| dedup b | sort a`],
  ["regex-without-need", `${base}| regex a="whoami"`, 'regex a="whoami"', `${base}| regex a="who(ami)?"`],
  ["regex-without-need", `${base}| regex a!="^who\\.ami$"`, 'regex a!="^who\\.ami$"', `${base}| regex a!="^who.ami$"`],
];

for (const [code, text, part, nearMiss] of table) {
  test(`${code}: ${text.replace(/\n/g, "; ")}`, () => {
    const found = lint(text).find((each) => each.code === `spl/lint-${code}`);
    assert.ok(found, codes(text).join(", "));
    assert.is(text.slice(...(found.span ?? [0, 0])).trim(), part.trim());
    assert.is.not(found.message, "");
    assert.not.match(found.message + (found.help ?? ""), /\{[a-z]+\}/i);
    assert.not.ok(codes(nearMiss).includes(code), nearMiss);
  });
}

test("every kind of finding is in the table, and in the catalogue", () => {
  const known = Object.keys(spl.diagnostics).filter((code) => code.startsWith("spl/lint-")).map((code) => code.replace("spl/lint-", ""));
  assert.equal([...new Set(table.map(([code]) => code))].sort(), known.sort());
});

/** The text with the fix of a finding. */
function mended(text: string, code: string): string {
  const fix = lint(text).find((each) => each.code === `spl/lint-${code}`)?.fix;
  assert.ok(fix);
  return text.slice(0, fix.span[0]) + fix.text + text.slice(fix.span[1]);
}

test("fixes change what they say and nothing else", () => {
  assert.is(mended(`${base}(a=1 or b=2)`, "lower-case-word"), `${base}(a=1 OR b=2)`);
  assert.is(mended(`${base}| sort - a | dedup b`, "sort-limit"), `${base}| sort 0 - a | dedup b`);
  assert.is(mended(`${base}| where lower(a)="Cmd"`, "never-equal"), `${base}| where lower(a)="cmd"`);
  assert.is(mended(`${base}| where n>"10"`, "number-as-text"), `${base}| where n>10`);
  for (const [, text] of table) {
    for (const { code, fix } of lint(text)) if (fix !== undefined) assert.not.ok(codes(text.slice(0, fix.span[0]) + fix.text + text.slice(fix.span[1])).includes(code.replace("spl/lint-", "")), text);
  }
});

test("places and fixes are those of the document around the search", () => {
  const yaml = `name: A\nid: b\nsearch: 'index=w (a=1\n  or b=2) | where lower(c)="Cmd"'\n`;
  const found = lint(yaml);
  assert.equal(found.map(({ code, span }) => [code, yaml.slice(...(span ?? [0, 0]))]), [["spl/lint-lower-case-word", "or"], ["spl/lint-never-equal", '"Cmd"']]);
  const conf = `[a]\ndispatch.earliest_time = -1h\nsearch = index=w a=1 \\\n  or b=2\n`;
  assert.is(mended(conf, "lower-case-word"), conf.replace(" or ", " OR "));
});

test("what a macro brings in is a matter of the macro", () => {
  assert.equal(lint("index=w `m`", { m: "a=1 or User!=bob" }), []);
  assert.equal(lint("index=w a=1 or User!=bob").length, 2);
});

test("searches inside of searches are looked at, and need no source of their own", () => {
  assert.equal(codes(`${base}[search a=1 or b=2]`), ["lower-case-word"]);
  assert.equal(codes(`${base}| append [search index=w | sort a | dedup b]`), ["sort-limit"]);
});

test("no text is a fault of the check", () => {
  const word = fc.constantFrom("index=*", "a!=", "or", "NOT", "(", ")", '"', "*", "| where", "| sort x", "| join", "[", "]", "`", "lower(a)", '="B"', "| regex a=", "%", "\\", "\n", "search: '", "[stanza]\n", "search = ", "🙂", "\ud800");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      for (const { span, fix } of lint(text)) {
        assert.ok(span !== undefined && span[0] >= 0 && span[1] <= text.length && span[0] <= span[1], JSON.stringify(text));
        assert.ok(fix === undefined || fix.span[1] <= text.length);
      }
    }),
    { numRuns: 400 },
  );
  assert.type(lint(`${"(".repeat(50_000)}a!=1`), "object");
  assert.type(lint(`${base}| where ${"NOT ".repeat(50_000)}a="b"`), "object");
  assert.ok(lint(`${base}${"a!=b or ".repeat(40_000)}`).length <= 1_000);
});

test.run();
