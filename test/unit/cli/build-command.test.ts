import { mkdir, rm, stat, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { backends } from "isorule";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";
import { inWorkplace, linesOf, otherId, ruleText, steersTerminal } from "./run-cli.js";

const test = suite("cli: build");

const rules = { "rules/shell.rule.yml": ruleText(), "rules/deep/editor.rule.yml": ruleText({ id: otherId, title: "An editor", where: "{ process.name: notepad.exe }" }) };
const manifest = ".isorule-manifest.json";

/** The first default vocabulary of a language. */
const vocabularyOf = (language: string): string => backends.find((backend) => backend.language === language)?.defaultVocabularies[0] ?? "";

test("without an output folder the documents are printed, each below a heading", () =>
  inWorkplace(rules, async ({ run, list }) => {
    const { code, stdout } = await run(["build"]);
    assert.is(code, 0);
    for (const { language, defaultVocabularies } of backends) {
      for (const vocabulary of defaultVocabularies) assert.match(stdout, `── ${language} · ${vocabulary} · `);
    }
    assert.match(stdout, /^A shell was started rules\/shell\.rule\.yml$/m);
    assert.match(stdout, "cmd.exe");
    assert.equal(await list(), Object.keys(rules).sort());
  }));

test("exactly one document comes without a heading, so that a pipe gets the query alone", () =>
  inWorkplace(rules, async ({ run }) => {
    const args = ["build", "rules/shell.rule.yml", "--to", "eql", "--vocabulary", vocabularyOf("eql")];
    const { code, stdout } = await run(args);
    assert.is(code, 0);
    assert.match(stdout, /^process where\s/);
    const { stdout: seen } = await run(args, { tty: true });
    assert.match(seen, "──");
    assert.ok(seen.includes(stdout.trim()), "the same text");
  }));

test("--out writes a file for each document, the table and the summary", () =>
  inWorkplace(rules, async ({ run, list, read }) => {
    const { code, stdout } = await run(["build", "--out", "out", "--to", "spl", "--vocabulary", "spl=sysmon,cim"]);
    assert.is(code, 0);
    assert.equal(await list("out"), [manifest, "spl/cim/editor.spl", "spl/cim/shell.spl", "spl/sysmon/editor.spl", "spl/sysmon/shell.spl"]);
    assert.match(await read("out/spl/sysmon/shell.spl"), "cmd.exe");
    assert.match(stdout, /^Rule +Language +Vocabulary +Fidelity +Meaning +File$/m);
    assert.match(stdout, /^A shell was started +spl +sysmon +exact +proved +out\/spl\/sysmon\/shell\.spl$/m);
    assert.match(stdout, /2 rules, 4 documents in 1 language; of 4 renderings .*Files: 4 written, 0 unchanged\./);
  }));

test("--no-verify leaves out how far documents mean their rules, and the JSON output says it with a word", () =>
  inWorkplace(rules, async ({ run }) => {
    const { stdout } = await run(["build", "--out", "out", "--to", "spl", "--no-verify"]);
    assert.match(stdout, /^Rule +Language +Vocabulary +Fidelity +File$/m);
    const lines = (await run(["build", "--out", "out", "--to", "spl", "--json"])).stdout.split("\n").filter((line) => line.includes('"document"'));
    assert.equal([...new Set(lines.map((line) => (JSON.parse(line) as { meaning?: string }).meaning))], ["proved"]);
  }));

test("a narrow terminal gets the title on a line of its own", () =>
  inWorkplace(rules, async ({ run }) => {
    const { stdout } = await run(["build", "--out", "out", "--to", "spl"], { tty: true, columns: 60, env: { NO_COLOR: "1" } });
    assert.match(stdout, /^A shell was started$\n^ {2}spl +/m);
  }));

test("a second build changes nothing, not even the time of a file", () =>
  inWorkplace(rules, async ({ run, folder }) => {
    await run(["build", "--out", "out"]);
    const file = join(folder, "out/spl", vocabularyOf("spl"), "shell.spl");
    await utimes(file, 1000, 1000);
    const { stdout } = await run(["build", "--out", "out"]);
    assert.match(stdout, /Files: 0 written, \d+ unchanged\./);
    assert.is((await stat(file)).mtimeMs, 1000_000);
  }));

test("files of a rule that is gone are removed, files of others and of people stay", () =>
  inWorkplace(rules, async ({ run, list, folder, write }) => {
    await run(["build", "--out", "out", "--to", "spl,eql"]);
    await write("out/spl/notes.txt", "mine");
    await write("out/readme.md", "mine");
    await rm(join(folder, "rules/deep"), { recursive: true });
    // A build of one language must not touch what another build wrote for the others, unless the rule is gone.
    const { stdout } = await run(["build", "--out", "out", "--to", "eql"]);
    assert.match(stdout, /\d removed/);
    const files = await list("out");
    assert.ok(files.includes("out/readme.md".slice(4)) && files.includes("spl/notes.txt"));
    assert.ok(files.includes(`spl/${vocabularyOf("spl")}/shell.spl`));
    assert.not.ok(files.some((file) => file.includes("editor")), files.join("\n"));
  }));

test("a build of one rule leaves the files of the others, and a full build drops targets that are no longer wanted", () =>
  inWorkplace(rules, async ({ run, list, write }) => {
    await run(["build", "--out", "out"]);
    const all = await list("out");
    await run(["build", "rules/shell.rule.yml", "--out", "out"]);
    assert.equal(await list("out"), all);
    await write("isorule.config.yaml", "out: out\ntargets: [{ to: eql }]\n");
    await run(["build"]);
    assert.equal(await list("out"), all.filter((file) => file.startsWith("eql/") || file === manifest));
  }));

test("the files of a rule that has become wrong stay until it is mended", () =>
  inWorkplace(rules, async ({ run, list, write }) => {
    await run(["build", "--out", "out"]);
    const all = await list("out");
    await write("rules/shell.rule.yml", ruleText().replace("detect: shell", "detect: shel"));
    const { code, stderr } = await run(["build", "--out", "out"]);
    assert.is(code, 2);
    assert.match(stderr, /rules\/shell\.rule\.yml:8:9 error.*\n[^]*Did you mean `shell`/);
    assert.equal(await list("out"), all);
  }));

test("--check is content with a fresh folder, and lists what is missing, different or left over", () =>
  inWorkplace(rules, async ({ run, read, write, folder, list }) => {
    const check = ["build", "--out", "out", "--check"];
    await run(["build", "--out", "out"]);
    const fresh = await run(check);
    assert.is(fresh.code, 0);
    assert.match(fresh.stdout, /^fresh: \d+ files below out are what a build gives\.$/m);
    assert.is((await run(["build", "rules/shell.rule.yml", "--to", "spl", "--out", "out", "--check"])).code, 0, "files of other rules and languages are no strays");

    const spl = `out/spl/${vocabularyOf("spl")}`;
    await write(`${spl}/shell.spl`, (await read(`${spl}/shell.spl`)).replace("cmd.exe", "calc.exe"));
    await rm(join(folder, spl, "editor.spl"));
    await write(`${spl}/stray.spl`, "index=*");
    const before = await list();
    const { code, stdout } = await run(check);
    assert.is(code, 1);
    assert.match(stdout, new RegExp(`^different +${spl}/shell\\.spl$`, "m"));
    assert.match(stdout, /^ {4}-.*calc\.exe/m);
    assert.match(stdout, /^ {4}\+.*cmd\.exe/m);
    assert.match(stdout, new RegExp(`^missing +${spl}/editor\\.spl$`, "m"));
    assert.match(stdout, new RegExp(`^left over +${spl}/stray\\.spl$`, "m"));
    assert.match(stdout, /^3 files below out are not what a build gives/m);
    assert.equal(await list(), before, "--check writes nothing");
  }));

test("--check sees a rule that is gone, a missing folder and a changed manifest; Windows line ends are no change", () =>
  inWorkplace(rules, async ({ run, read, write, folder }) => {
    const check = ["build", "--out", "out", "--check"];
    assert.match((await run(check)).stdout, /^missing +out\/eql\//m);
    await run(["build", "--out", "out"]);
    const spl = `out/spl/${vocabularyOf("spl")}/shell.spl`;
    await write(spl, (await read(spl)).replaceAll("\n", "\r\n"));
    assert.is((await run(check)).code, 0);
    await write(`out/${manifest}`, "{}");
    assert.match((await run(check)).stdout, /^different +out\/\.isorule-manifest\.json$/m);
    await run(["build", "--out", "out"]);
    await rm(join(folder, "rules/deep"), { recursive: true });
    assert.match((await run(check)).stdout, /^left over +out\/spl\/.*\/editor\.spl$/m);
  }));

test("--check --json gives an object for each stale file", () =>
  inWorkplace(rules, async ({ run, folder }) => {
    await run(["build", "--out", "out", "--to", "eql"]);
    await rm(join(folder, "out/eql", vocabularyOf("eql"), "shell.eql"));
    const result = await run(["build", "--out", "out", "--to", "eql", "--check", "--json"]);
    const lines = linesOf(result).filter(({ type }) => type !== "diagnostic");
    assert.equal(lines[0], { type: "stale", path: `eql/${vocabularyOf("eql")}/shell.eql`, file: `out/eql/${vocabularyOf("eql")}/shell.eql`, state: "missing" });
    assert.equal([lines[1]?.type, lines[1]?.["fresh"], lines[1]?.["stale"]], ["summary", false, 1]);
    assert.is(result.code, 1);
  }));

test("--json gives the documents with their texts, or with their files", () =>
  inWorkplace(rules, async ({ run, read }) => {
    const printed = linesOf(await run(["build", "rules/shell.rule.yml", "--to", "spl", "--vocabulary", "cim", "--json"])).filter(({ type }) => type === "document");
    assert.equal([printed.length, printed[0]?.["language"], printed[0]?.["vocabulary"], printed[0]?.["path"]], [1, "spl", "cim", "spl/cim/shell.spl"]);
    assert.equal(printed[0]?.["rule"], { id: "11111111-2222-4333-8444-555555555555", title: "A shell was started", file: "rules/shell.rule.yml" });
    const written = linesOf(await run(["build", "rules/shell.rule.yml", "--to", "spl", "--vocabulary", "cim", "--json", "--out", "out"]));
    const document = written.find(({ type }) => type === "document");
    assert.is(await read(String(document?.["file"])), printed[0]?.["text"]);
    const summary = written.at(-1);
    assert.equal([summary?.type, summary?.["written"], summary?.["removed"]], ["summary", 1, 0]);
  }));

test("standard input is a rule, and its document is named stdin", () =>
  inWorkplace({}, async ({ run, list }) => {
    const { code } = await run(["build", "-", "--out", "out", "--to", "eql"], { stdin: ruleText() });
    assert.is(code, 0);
    assert.equal(await list("out"), [manifest, `eql/${vocabularyOf("eql")}/stdin.eql`]);
    const { code: wrong, stderr } = await run(["build", "-"], { stdin: "a: [" });
    assert.is(wrong, 2);
    assert.match(stderr, "<stdin>:1:");
  }));

test("files, folders and globs can be mixed; each file comes once", () =>
  inWorkplace({ ...rules, "other/x.yml": ruleText({ id: "22222222-2222-4333-8444-555555555555", title: "X" }) }, async ({ run }) => {
    const files = async (...args: readonly string[]): Promise<readonly unknown[]> => {
      const lines = linesOf(await run(["build", ...args, "--to", "eql", "--json"]));
      return lines.filter(({ type }) => type === "document").map((line) => (line["rule"] as { file: string }).file);
    };
    assert.equal(await files("rules"), ["rules/deep/editor.rule.yml", "rules/shell.rule.yml"]);
    assert.equal(await files("other/x.yml", "rules/**/s*.yml", "rules/shell.rule.yml"), ["other/x.yml", "rules/shell.rule.yml"]);
    assert.equal(await files("*/*.yml"), ["other/x.yml", "rules/shell.rule.yml"]);
  }));

test("formats beside the plain one have their name in the file name", () =>
  inWorkplace(rules, async ({ run, list }) => {
    const spl = backends.find((backend) => backend.language === "spl");
    const plain = spl?.defaultFormats[0] ?? "";
    const other = Object.keys(spl?.formats ?? {}).find((name) => name !== plain) ?? "";
    const extension = spl?.formats[other]?.extension ?? "";
    const { code } = await run(["build", "rules/shell.rule.yml", "--to", "spl", "--vocabulary", "cim", "--format", `spl=${plain},${other}`, "--out", "out"]);
    assert.is(code, 0);
    assert.equal(await list("out"), [manifest, `spl/cim/shell.${other}.${extension}`, "spl/cim/shell.spl"].sort());
  }));

/** A rule of which no vocabulary of the Defender tables has the second part. */
const partly = ruleText({ more: "" }).replace("detect: shell", "  log:\n    event: application\n    where: { event.provider: X, event.code: '1' }\ndetect: { any: [shell, log] }");

test("--strict and --fail-on turn loss into exit code 1; without them it is only shown", () =>
  inWorkplace({ "a.rule.yml": partly }, async ({ run }) => {
    const args = ["build", "a.rule.yml", "--to", "kql", "--vocabulary", "defender-xdr"];
    const plain = await run(args);
    assert.is(plain.code, 0);
    assert.match((await run(args, { tty: true, env: { NO_COLOR: "1" } })).stdout, /── kql · defender-xdr · partly dropped/);
    assert.match(plain.stderr, /dropped/);
    assert.is((await run([...args, "--fail-on", "never"])).code, 0);
    for (const more of [["--strict"], ["--fail-on", "approximate"], ["--fail-on", "dropped"]]) {
      const { code, stderr } = await run([...args, ...more]);
      assert.is(code, 1, more.join(" "));
      assert.match(stderr, /^failed: 1 rendering is/m);
    }
    assert.is((await run(["build", "-", "--to", "kql", "--vocabulary", "defender-xdr", "--fail-on", "dropped"], { stdin: ruleText() })).code, 0);
  }));

test("an approximate rendering fails from approximate on, not from dropped on", () =>
  inWorkplace({ "a.rule.yml": `id: ${otherId}
title: Two steps
severity: low
signals:
  first: { event: process_creation, where: { process.name: a.exe } }
  second: { event: process_creation, where: { process.name: b.exe } }
detect: { sequence: { by: host.name, within: 10s, steps: [first, second] } }
`, "b.rule.yml": ruleText() }, async ({ run }) => {
    const args = ["build", "a.rule.yml", "--to", "eql"];
    assert.match((await run(args, { tty: true, env: { NO_COLOR: "1" } })).stdout, `── eql · ${vocabularyOf("eql")} · approximate`);
    assert.is((await run([...args, "--fail-on", "dropped"])).code, 0);
    const { code, stderr } = await run([...args, "--fail-on", "approximate"]);
    assert.is(code, 1);
    assert.match(stderr, /^failed: 1 rendering is not exact\.$/m);
    assert.match((await run(["build", "a.rule.yml", "b.rule.yml", "--to", "eql", "--strict"])).stderr, /^a\.rule\.yml:7 approximate: .* \(eql · \S+\)$/m);
  }));

test("a rule of which nothing is left has a line without a file, and a heading without a text", () =>
  inWorkplace({ "a.rule.yml": partly.replace("{ any: [shell, log] }", "log").replace(/examples:[^]*/, "") }, async ({ run, list }) => {
    const args = ["build", "a.rule.yml", "--to", "kql", "--vocabulary", "defender-xdr"];
    const { stdout } = await run([...args, "--out", "out"]);
    assert.match(stdout, /^A shell was started +kql +defender-xdr +dropped +— +—$/m);
    assert.match(stdout, "of 1 rendering 1 dropped.");
    assert.equal(await list("out"), [manifest]);
    assert.match((await run(args)).stdout, "── kql · defender-xdr · dropped\nnothing: the reason is in the diagnostics");
  }));

test("a long title is cut in the table", () =>
  inWorkplace({ "a.rule.yml": ruleText({ title: `${"日本".repeat(15)} and more text` }) }, async ({ run }) => {
    const { stdout } = await run(["build", "a.rule.yml", "--to", "eql", "--out", "out"]);
    // Wide letters take two columns each: 21 of them and the ellipsis are 43 columns of at most 44.
    assert.match(stdout, new RegExp(`^(日本){10}日… {2}eql +`, "m"));
  }));

test("of many rules, losses are counted; those that fail the build, and all with --verbose, are told", () =>
  inWorkplace({ "a.rule.yml": partly, "b.rule.yml": ruleText({ id: otherId }) }, async ({ run }) => {
    const args = ["build", "a.rule.yml", "b.rule.yml", "--to", "kql", "--vocabulary", "defender-xdr"];
    assert.is((await run(args)).stderr, "Not shown: 1 reason for what is not exact. --verbose shows all of them, and a build of one rule those of the rule.\n");
    assert.match((await run([...args, "--fail-on", "dropped"])).stderr, /^a\.rule\.yml:8 dropped: `log` is left out of defender-xdr.*\(kql · defender-xdr\)\n\nfailed: /);
    const verbose = (await run([...args, "--verbose"])).stderr;
    assert.match(verbose, /a\.rule\.yml:8:3 warning, dropped: `log` is left out[^]*\n {2}8 \| {3}log:\n[^]*= help: [^]*= in: kql · defender-xdr/);
    assert.not.match(verbose, "Not shown");
  }));

test("a name that does not exist is a usage fault with the name that was meant", () =>
  inWorkplace(rules, async ({ run }) => {
    const faults: readonly (readonly [readonly string[], RegExp])[] = [
      [["--to", "spll"], /no language called spll[^]*Did you mean `spl`/],
      [["--vocabulary", "spl=cimm"], /no vocabulary of spl called cimm[^]*`cim`/],
      [["--vocabulary", "sysmn"], /no vocabulary called sysmn[^]*`sysmon`/],
      [["--vocabulary", "kq=sentinel"], /no language called kq[^]*`kql`/],
      [["--to", "spl", "--vocabulary", "kql=sentinel"], /--vocabulary names kql, which is not rendered/],
      [["--format", "spl=savedsearche"], /no format of spl called savedsearche/],
      [["--format", backends[0]?.defaultFormats[0] ?? ""], /several languages have the format/],
      [["--fail-on", "much"], /Allowed choices are approximate, dropped, never/],
      [["--check"], /--check needs a folder/],
      [["--check", "--print", "--out", "out"], /exclude each other/],
      [["--bogus"], /unknown option '--bogus'/],
      [["--strikt"], /Did you mean --strict/],
      [["nowhere"], /no such file or folder: nowhere/],
      [["*.none"], /no file matches/],
      [["--config", "none.yaml"], /none\.yaml cannot be read/],
    ];
    for (const [args, message] of faults) {
      const { code, stdout, stderr } = await run(["build", ...args]);
      assert.is(code, 3, args.join(" "));
      assert.match(stderr, message);
      assert.is(stdout, "");
      assert.not.match(stderr, /\bat .*\.js:\d+/, "a trace");
    }
  }));

test("nothing to build is a usage fault that names the way out", () =>
  inWorkplace({ "empty/x.txt": "" }, async ({ run }) => {
    assert.match((await run(["build"])).stderr, /there are no rules to read[^]*isorule init/);
    const { code, stderr } = await run(["build", "empty"]);
    assert.is(code, 3);
    assert.match(stderr, /no rule files below empty[^]*\*\.rule\.yml/);
  }));

test("one wrong rule gives exit code 2 and does not stop the others", () =>
  inWorkplace({ ...rules, "rules/a.rule.yml": "title: [", "rules/b.rule.yml": new Uint8Array([0x61, 0xff, 0x62]) }, async ({ run, list }) => {
    const { code, stderr } = await run(["build", "--out", "out", "--to", "eql"]);
    assert.is(code, 2);
    assert.match(stderr, "rules/a.rule.yml:1:");
    assert.match(stderr, /rules\/b\.rule\.yml is not UTF-8 text: the bytes at offset 1 are no character/);
    assert.is((await list("out")).length, 3);
  }));

test("two rules of one id, and two of one file name, are errors", () =>
  inWorkplace({ "rules/x/a.rule.yml": ruleText(), "rules/y/A.rule.yml": ruleText({ title: "Second" }) }, async ({ run, read }) => {
    const { code, stderr } = await run(["build", "--out", "out", "--to", "eql"]);
    assert.is(code, 2);
    assert.match(stderr, /rules\/y\/A\.rule\.yml:1:5 error: The id 11111111-\S+ is taken by rules\/x\/a\.rule\.yml/);
    assert.match(stderr, /rules\/x\/a\.rule\.yml writes eql\/\S+\/A\.eql as well/);
    assert.match(await read(`out/eql/${vocabularyOf("eql")}/a.eql`), "cmd.exe");
  }));

test("links below the output folder are never followed", () =>
  inWorkplace({ ...rules, "outside/keep.txt": "keep" }, async ({ run, folder, list, read }) => {
    await mkdir(join(folder, "out"));
    await symlink(join(folder, "outside"), join(folder, "out/eql"));
    const { code, stderr } = await run(["build", "--out", "out", "--to", "eql"]);
    assert.is(code, 3);
    assert.match(stderr, /Links below the output folder are not followed/);
    assert.equal(await list("outside"), ["keep.txt"]);

    await rm(join(folder, "out/eql"));
    await mkdir(join(folder, "out/eql", vocabularyOf("eql")), { recursive: true });
    await symlink(join(folder, "outside/keep.txt"), join(folder, "out/eql", vocabularyOf("eql"), "shell.eql"));
    assert.is((await run(["build", "--out", "out", "--to", "eql"])).code, 0);
    assert.is(await read("outside/keep.txt"), "keep");
    assert.match(await read(`out/eql/${vocabularyOf("eql")}/shell.eql`), "cmd.exe");
  }));

test("a manifest that somebody changed cannot have a file removed that no build can have written", () =>
  inWorkplace({ ...rules, "outside.txt": "keep", "out/spl/cim/own.spl": "old", "real/x.txt": "keep" }, async ({ run, write, list, folder }) => {
    await symlink(join(folder, "real"), join(folder, "out/spl/linked"));
    const gone = "../rules/gone.rule.yml";
    const files = { "../outside.txt": gone, "a/../../outside.txt": gone, "/etc/hostname": gone, "spl/../../outside.txt": gone, "..\\..\\outside.txt": gone, "spl/linked/x.txt": gone, "spl/cim/own.spl": gone, "__proto__": gone };
    await write(`out/${manifest}`, JSON.stringify({ files }));
    assert.is((await run(["build", "--out", "out", "--to", "eql"])).code, 0);
    const left = await list();
    assert.ok(left.includes("outside.txt") && left.includes("real/x.txt"));
    assert.not.ok(left.includes("out/spl/cim/own.spl"), "what looks like an output of a rule that is gone is removed");
    for (const text of ["[]", "null", "{", '{"files":[]}', '{"files":{"a/b/c":1}}']) {
      await write(`out/${manifest}`, text);
      assert.is((await run(["build", "--out", "out", "--to", "eql"])).code, 0, text);
    }
  }));

test("file names of rules become safe names below the output folder", () =>
  inWorkplace({}, async ({ run, write, list }) => {
    const names = ["...rule.yml", "con.rule.yml", "a b;$(x)'\"&.rule.yml", "\u001b[31m\u202e.rule.yml", `${"ü".repeat(110)}.rule.yml`, "x.yaml"];
    for (const [at, name] of names.entries()) await write(`rules/${name}`, ruleText({ id: `${at}1111111-2222-4333-8444-555555555555` }));
    const { code, stdout, stderr } = await run(["build", ...names.map((name) => `rules/${name}`), "--out", "out", "--to", "eql"]);
    assert.is(code, 0, stderr);
    assert.not.ok(steersTerminal(stdout + stderr));
    const files = (await list("out")).filter((file) => file !== manifest);
    assert.is(files.length, names.length);
    assert.ok(files.some((file) => file.endsWith("/_con.eql")), "con is a device on Windows");
    assert.ok(files.some((file) => /\/ü+-[0-9a-f]{8}\.eql$/.test(file)) && files.every((file) => (file.split("/").at(-1)?.length ?? 0) <= 104), "long names are cut");
    for (const file of files) assert.match(file, /^eql\/[a-z-]+\/[\p{L}\p{N}\p{M}_+@()-][\p{L}\p{N}\p{M}._+@()-]*\.eql$/u);
    assert.is((await run(["build", ...names.map((name) => `rules/${name}`), "--out", "out", "--to", "eql", "--check"])).code, 0);
  }));

test("a folder in the way of a file, and a file in the way of the folder, are said so", () =>
  inWorkplace({ ...rules, file: "x" }, async ({ run, folder }) => {
    const blocked = await run(["build", "--out", "file", "--to", "eql"]);
    assert.is(blocked.code, 3);
    assert.match(blocked.stderr, /cannot make the folder/);
    await mkdir(join(folder, "out/eql", vocabularyOf("eql"), "shell.eql"), { recursive: true });
    const { code, stderr } = await run(["build", "--out", "out", "--to", "eql"]);
    assert.is(code, 3);
    assert.match(stderr, /cannot write .*shell\.eql: it is a folder/);
  }));

test("no file is left half written", () =>
  inWorkplace(rules, async ({ run, list }) => {
    await run(["build", "--out", "out"]);
    assert.not.ok((await list("out")).some((file) => file.endsWith(".tmp")));
  }));

test("hostile titles and values never steer the terminal, with colours and without", () =>
  inWorkplace({}, async ({ run, write }) => {
    for (const [at, { text }] of hostileTexts.entries()) {
      const quoted = JSON.stringify(text.slice(0, 200)).replace(/[\u007f-\u009f\u2028\u2029\ud800-\udfff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
      await write(`rules/${at}.rule.yml`, ruleText({ id: `${String(at).padStart(8, "0")}-2222-4333-8444-555555555555`, title: quoted, where: `{ process.command_line: ${quoted} }` }));
    }
    for (const args of [["build"], ["build", "--out", "out"], ["build", "--out", "out2", "--check"], ["build", "--json"], ["test"]]) {
      const tty = !args.includes("--json");
      // A terminal that can show no progress, which is written over itself, but has colours.
      const { code, stdout, stderr } = await run(args, { tty, env: { TERM: "dumb", FORCE_COLOR: tty ? "1" : "0" } });
      assert.ok(code <= 2, `${code}: ${stderr.slice(0, 2000)}`);
      for (const line of (stdout + stderr).split("\n")) assert.not.ok(steersTerminal(line, tty), `${args.join(" ")}: ${JSON.stringify(line.slice(0, 500))}`);
    }
  }));

test("colours only where they are wanted", () =>
  inWorkplace(rules, async ({ run }) => {
    const colored = async (env: Record<string, string>, tty: boolean): Promise<boolean> => {
      const { stdout, stderr } = await run(["build", "--to", "eql"], { env, tty });
      return (stdout + stderr).includes("\u001b[");
    };
    assert.is(await colored({}, false), false);
    assert.is(await colored({}, true), true);
    assert.is(await colored({ NO_COLOR: "1" }, true), false);
    assert.is(await colored({ NO_COLOR: "" }, true), true);
    assert.is(await colored({ FORCE_COLOR: "1" }, false), true);
    assert.is(await colored({ FORCE_COLOR: "0" }, true), false);
    assert.is(await colored({ NO_COLOR: "1", FORCE_COLOR: "1" }, true), false);
    assert.is(await colored({ TERM: "dumb" }, true), false);
  }));

test("two runs print the same", () =>
  inWorkplace(rules, async ({ run }) => {
    for (const args of [["build"], ["build", "--json"], ["test"], ["backends"], ["fields"]]) {
      assert.equal(await run(args), await run(args), args.join(" "));
    }
  }));

test.run();
