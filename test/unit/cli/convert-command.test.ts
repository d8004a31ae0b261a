import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { schemas } from "@isorule/core/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { backends } from "isorule";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";
import { inWorkplace, linesOf, ruleText, steersTerminal, type CliRun, type Workplace } from "./run-cli.js";

const test = suite("cli: convert");

/** A Sigma rule. */
function sigmaRule({ id = "5af54681-df95-4c26-854f-2565e13cfab0", title = "Whoami", category = "process_creation", product = "windows", selection = "Image|endswith: '\\whoami.exe'", more = "" } = {}): string {
  return `title: ${title}
id: ${id}
status: test
logsource: { category: ${category}, product: ${product} }
detection:
  selection:
    ${selection}
  condition: selection
level: medium
${more}`;
}

const ids = Array.from({ length: 40 }, (_, at) => `5af54681-df95-4c26-854f-2565e13cfa${String(at + 10)}`);

const few = {
  "sigma/windows/whoami.yml": sigmaRule(),
  "sigma/windows/load.yaml": sigmaRule({ id: ids[0] ?? "", title: "Load", category: "image_load", selection: "ImageLoaded|endswith: '\\evil.dll'" }),
};

interface Converted {
  readonly source: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly to: string;
  readonly vocabulary: string | null;
  readonly fidelity: string;
  readonly documents: readonly { readonly format: string; readonly path: string; readonly text: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly line?: number }[];
}

const convertedOf = (run: CliRun): readonly Converted[] => linesOf(run) as unknown as readonly Converted[];

const withCache = ({ folder }: Workplace, more: Readonly<Record<string, string>> = {}): { readonly env: Readonly<Record<string, string>> } => ({ env: { XDG_CACHE_HOME: join(folder, "cache"), ...more } });

test("--json gives one line for each rule and language, as its schema says", () =>
  inWorkplace({ ...few, "sigma/broken.yml": "title: x\nid: not-read\ndetection: [\n" }, async ({ run }) => {
    const result = await run(["convert", "sigma", "--to", "spl,eql,kql", "--json"]);
    assert.is(result.code, 2);
    const validate = new Ajv2020({ strict: false }).compile(schemas["convert"] as object);
    for (const line of linesOf(result)) assert.ok(validate(line), JSON.stringify(validate.errors));
    const lines = convertedOf(result);
    assert.equal(lines.map(({ source, to, vocabulary, fidelity }) => [source, to, vocabulary, fidelity]), [
      ...["spl", "eql", "kql"].map((to) => ["sigma/broken.yml", to, null, "dropped"]),
      ["sigma/windows/load.yaml", "spl", "sysmon", "exact"],
      ["sigma/windows/load.yaml", "eql", "ecs", "exact"],
      ["sigma/windows/load.yaml", "kql", "defender-xdr", "exact"],
      ["sigma/windows/whoami.yml", "spl", "sysmon", "exact"],
      ["sigma/windows/whoami.yml", "eql", "ecs", "exact"],
      ["sigma/windows/whoami.yml", "kql", "defender-xdr", "exact"],
    ]);
    const whoami = lines.at(-3);
    assert.is(whoami?.id, "5af54681-df95-4c26-854f-2565e13cfab0");
    assert.is(whoami?.title, "Whoami");
    assert.equal(whoami?.documents.map(({ format, path }) => [format, path]), [["query", "spl/sysmon/windows/whoami.spl"]]);
    assert.match(whoami?.documents[0]?.text ?? "", "whoami.exe");
    // What can be seen of a broken rule helps to find it.
    assert.equal([lines[0]?.id, lines[0]?.title, lines[0]?.documents, lines[0]?.diagnostics.map(({ severity }) => severity)], ["not-read", "x", [], ["error"]]);
    // The tables do not stand between the lines.
    assert.match(result.stderr, /^Language +Rules +Exact/m);
  }));

test("a query about more than any class is told to other languages as the nearest one, and to its own as it is", () =>
  inWorkplace({ "a.eql": 'process where process.name : "mshta.exe"\n' }, async (workplace) => {
    const run = await workplace.run(["convert", "a.eql", "--to", "eql,spl,sigma", "--json"], withCache(workplace));
    const rows = convertedOf(run).filter(({ to }) => to !== undefined);
    assert.equal(rows.map(({ to, fidelity }) => [to, fidelity]), [["eql", "exact"], ["spl", "approximate"], ["sigma", "approximate"]]);
    assert.is(rows[0]?.documents[0]?.text.trim(), 'process where process.name : "mshta.exe"');
    assert.match(rows[1]?.documents[0]?.text ?? "", "mshta.exe");
    assert.match(run.stdout, "it is narrower");
  }));

test("a wrong file stops nothing, wherever it stands, and the exit code says so", () =>
  inWorkplace({ "r/a.yml": sigmaRule(), "r/b.yml": "detection: [", "r/c.yml": "\u0000", "r/d.yml": sigmaRule({ id: ids[1] ?? "" }) }, async ({ run, write, folder }) => {
    await write("r/latin.yml", new Uint8Array([0x64, 0x65, 0x74, 0xff, 0xfe]));
    await mkdir(join(folder, "r/e.yml"));
    await symlink("nowhere", join(folder, "r/f.yml"));
    const result = await run(["convert", "r", "r/e.yml", "--to", "spl", "--json"].filter((arg) => arg !== "r/e.yml"));
    assert.is(result.code, 2);
    const lines = convertedOf(result);
    assert.equal(lines.map(({ source, fidelity }) => [source, fidelity]), [["r/a.yml", "exact"], ["r/b.yml", "dropped"], ["r/d.yml", "exact"], ["r/f.yml", "dropped"], ["r/latin.yml", "dropped"]]);
    assert.equal(lines.slice(3).map(({ diagnostics }) => diagnostics.map(({ code }) => code)), [["cli/unreadable-file"], ["cli/not-utf8"]]);
    const table = await run(["convert", "r", "--to", "spl"]);
    assert.match(table.stderr, /^r\/f\.yml error: r\/f\.yml cannot be read: no such file or directory\. \[cli\/unreadable-file\]$/m);
    assert.match(table.stdout, /^spl +5 +2 \(40\.0 %\) +0 +0 +3 \(60\.0 %\) +sysmon 2$/m);
  }));

test("files below a folder that hold no rule are passed over; one that is named itself is not", () =>
  inWorkplace({ ...few, "sigma/.github/workflow.yml": sigmaRule(), "sigma/settings.yml": "on: push\njobs: {}\n", "sigma/node_modules/x.yml": sigmaRule() }, async ({ run }) => {
    const { code, stdout } = await run(["convert", "sigma", "--to", "spl"]);
    assert.is(code, 0);
    assert.match(stdout, /2 rule files in 1 language, 1 other file passed over\./);
    assert.is((await run(["convert", "sigma/settings.yml", "--to", "spl"])).code, 2);
  }));

test("the result is the same whatever the number of workers, files and lines alike", () =>
  inWorkplace(Object.fromEntries(ids.map((id, at) => [`r/${at % 3}/rule-${at}.yml`, at % 7 === 3 ? "detection: [" : sigmaRule({ id, title: `Rule ${at}`, selection: `CommandLine|contains: 'needle ${at}'` })])), async ({ run, list, read }) => {
    const results = [];
    for (const workers of ["0", "1", "2", "4"]) {
      const { code, stdout, stderr } = await run(["convert", "r", "--to", "spl,eql,kql,sigma", "--json", "--out", `out-${workers}`, "--workers", workers, "--no-cache"]);
      const files = await list(`out-${workers}`);
      results.push({ code, stdout, stderr, files, texts: await Promise.all(files.map((file) => read(`out-${workers}/${file}`))) });
    }
    const [first, ...others] = results;
    assert.is(first?.code, 2);
    assert.is(first?.files.length, 34 * 4 + 1);
    for (const other of others) assert.equal(other, first);
  }));

test("unchanged texts come from the cache, changed ones and other options do not", () =>
  inWorkplace(few, async (place) => {
    const { run, write, folder, list } = place;
    const args = ["convert", "sigma", "--to", "spl", "--json"];
    const first = await run(args, withCache(place));
    const [version = "", ...others] = await readdir(join(folder, "cache/isorule"));
    assert.equal(others, []);
    const entries = async (): Promise<readonly string[]> => (await list("cache")).filter((file) => !file.endsWith(".tmp"));
    const before = await entries();
    // Two texts and the plan.
    assert.is(before.length, 3);
    assert.equal(await run(args, withCache(place)), first);
    assert.equal(await entries(), before);
    await write("sigma/windows/whoami.yml", sigmaRule({ selection: "Image|endswith: '\\id.exe'" }));
    const changed = await run(args, withCache(place));
    assert.match(changed.stdout, "id.exe");
    assert.not.match(changed.stdout, "whoami.exe");
    assert.is((await entries()).length, 4);
    await run([...args, "--vocabulary", "cim"], withCache(place));
    assert.is((await entries()).length, 7);
    // The results themselves are taken, and not worked out again: a mark that only an entry has comes out.
    await poison(join(folder, "cache/isorule", version), (text) => text.replaceAll("evil.dll", "mark.dll"));
    assert.match((await run(args, withCache(place))).stdout, "mark.dll");
    assert.not.match((await run([...args, "--no-cache"], withCache(place))).stdout, "mark.dll");
  }));

/** Changes the entries of a cache so that their digests still fit, or not. */
async function poison(folder: string, change: (text: string) => string, digest = true): Promise<void> {
  const { createHash } = await import("node:crypto");
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const whole = await readFile(file, "utf8");
    const text = change(whole.slice(whole.indexOf("\n") + 1));
    await writeFile(file, `${digest ? createHash("sha256").update(text).digest("hex") : whole.slice(0, whole.indexOf("\n"))}\n${text}`);
  }
}

test("a damaged entry of the cache is never believed", () =>
  inWorkplace(few, async (place) => {
    const { run, folder } = place;
    const args = ["convert", "sigma", "--to", "spl,kql", "--json"];
    const good = await run(args, withCache(place));
    const cache = join(folder, "cache/isorule");
    const damages: readonly ((text: string) => string)[] = [(text) => text.replaceAll("evil.dll", "mark.dll").replaceAll("whoami", "nobody"), (text) => text.slice(0, text.length / 2), () => "", () => "\u0000".repeat(10)];
    for (const damage of damages) {
      await poison(cache, damage, false);
      assert.equal(await run(args, withCache(place)), good);
      // What was worked out again is kept.
      assert.equal(await run(args, withCache(place)), good);
    }
  }));

test("a cache that cannot be written is no fault, and without a home there is none", () =>
  inWorkplace({ ...few, file: "" }, async ({ run, folder, list }) => {
    const args = ["convert", "sigma", "--to", "spl", "--json"];
    const good = await run(args);
    assert.equal(await run(args, { env: { XDG_CACHE_HOME: join(folder, "file") } }), good);
    assert.equal(await run(args, { env: { XDG_CACHE_HOME: "relative" } }), good);
    assert.equal((await list()).filter((file) => !file.startsWith("sigma/")), ["file"]);
    await chmod(join(folder, "file"), 0o644);
  }));

test("--out keeps the folders, removes what is gone, and no name leads out", () =>
  inWorkplace(few, async ({ run, list, folder, write }) => {
    await write("sigma/a b\u202e;$(x)/con.yml", sigmaRule({ id: ids[3] ?? "", title: '"\\u001b[31m"' }));
    const args = ["convert", "sigma", "--to", "spl,kql", "--format", "spl=query,savedsearch", "--out", "out"];
    const { code, stdout, stderr } = await run(args);
    assert.is(code, 0, stderr);
    assert.not.ok(steersTerminal(stdout));
    assert.match(stdout, "Files: 9 written, 0 unchanged.");
    assert.equal(await list("out"), [
      ".isorule-manifest.json",
      "kql/defender-xdr/a_b___(x)/_con.kql",
      "kql/defender-xdr/windows/load.kql",
      "kql/defender-xdr/windows/whoami.kql",
      "spl/sysmon/a_b___(x)/_con.savedsearch.conf",
      "spl/sysmon/a_b___(x)/_con.spl",
      "spl/sysmon/windows/load.savedsearch.conf",
      "spl/sysmon/windows/load.spl",
      "spl/sysmon/windows/whoami.savedsearch.conf",
      "spl/sysmon/windows/whoami.spl",
    ]);
    assert.match((await run(args)).stdout, "Files: 0 written, 9 unchanged.");
    await rm(join(folder, "sigma/windows/load.yaml"));
    assert.match((await run(args)).stdout, "Files: 0 written, 6 unchanged, 3 removed.");
    // A rule that gets another vocabulary leaves nothing behind in the old one.
    assert.match((await run([...args, "--vocabulary", "kql=sentinel,defender-xdr"])).stdout, "Files: 2 written, 4 unchanged, 2 removed.");
  }));

test("an output folder below the rules is not read as rules the next time", () =>
  inWorkplace({ "whoami.yml": sigmaRule() }, async ({ run }) => {
    const args = ["convert", ".", "--to", "sigma", "--out", "out"];
    const first = await run(args);
    assert.match(first.stdout, /^1 rule file /m);
    assert.match((await run(args)).stdout, /^1 rule file .* 1 unchanged\.$/m);
  }));

test("a link never leads a document out of the output folder", () =>
  inWorkplace(few, async ({ run, folder, list }) => {
    await mkdir(join(folder, "elsewhere"));
    await mkdir(join(folder, "out"));
    await symlink(join(folder, "elsewhere"), join(folder, "out/spl"));
    const { code, stderr } = await run(["convert", "sigma", "--to", "spl", "--out", "out"]);
    assert.is(code, 3);
    assert.match(stderr, "Links below the output folder are not followed");
    assert.equal(await list("elsewhere"), []);
  }));

test("loops of links end, and a file that is there twice is read once for each name", () =>
  inWorkplace(few, async ({ run, folder }) => {
    await symlink(join(folder, "sigma"), join(folder, "sigma/windows/up"));
    await symlink(".", join(folder, "sigma/same"));
    await symlink(join(folder, "sigma/windows"), join(folder, "sigma/a-link"));
    const lines = convertedOf(await run(["convert", "sigma", "--to", "spl", "--json"]));
    assert.equal(lines.map(({ source }) => source), ["sigma/windows/load.yaml", "sigma/windows/whoami.yml"]);
  }));

test("two rules that would write one file: the second is reported, and not written", () =>
  inWorkplace({ "a/x.yml": sigmaRule(), "b/x.yml": sigmaRule({ id: ids[4] ?? "" }) }, async ({ run }) => {
    const result = await run(["convert", "a", "b", "--to", "spl", "--json"]);
    assert.is(result.code, 2);
    assert.equal(convertedOf(result).map(({ fidelity, documents, diagnostics }) => [fidelity, documents.length, diagnostics.map(({ code }) => code)]), [["exact", 1, []], ["dropped", 0, ["cli/same-output"]]]);
  }));

test("several rules of one file are told apart by their ids", () =>
  inWorkplace({ "two.yml": `${sigmaRule()}---\n${sigmaRule({ id: ids[5] ?? "", title: "Second" })}` }, async ({ run }) => {
    const lines = convertedOf(await run(["convert", "two.yml", "--to", "spl", "--json"]));
    assert.equal(lines.map(({ title, documents }) => [title, documents[0]?.path]), [["Whoami", "spl/sysmon/two.5af54681-df95-4c26-854f-2565e13cfab0.spl"], ["Second", `spl/sysmon/two.${ids[5] ?? ""}.spl`]]);
  }));

test("a single rule is printed: alone for a program, with headings for a person", () =>
  inWorkplace(few, async ({ run }) => {
    const one = await run(["convert", "sigma/windows/whoami.yml", "--to", "eql"]);
    assert.is(one.code, 0);
    assert.match(one.stdout, /^process where/);
    const two = await run(["convert", "sigma/windows/whoami.yml", "--to", "eql,spl"], { tty: true, env: { NO_COLOR: "1" } });
    assert.match(two.stdout, /^Whoami sigma\/windows\/whoami\.yml\n\n── eql · ecs · exact · eql\/ecs\/whoami\.eql\nprocess where/);
    assert.match(two.stdout, "── spl · sysmon · exact");
    const wrong = await run(["convert", "-", "--to", "eql"], { stdin: sigmaRule({ selection: "Imgae: x" }) });
    assert.is(wrong.code, 2);
    assert.match(wrong.stderr, /^<stdin>:7:5 .*\n[^]*\^{5}/, "a code frame");
  }));

test("- is standard input, also among files", () =>
  inWorkplace(few, async ({ run }) => {
    const { code, stdout } = await run(["convert", "-", "--to", "spl"], { stdin: sigmaRule({ selection: "Image|endswith: '\\id.exe'" }) });
    assert.is(code, 0);
    assert.match(stdout, 'Image="*\\\\id.exe"');
    const lines = convertedOf(await run(["convert", "sigma", "-", "--to", "spl", "--json"], { stdin: sigmaRule({ id: ids[6] ?? "" }) }));
    assert.equal(lines.map(({ source, documents }) => [source, documents[0]?.path]).at(-1), ["<stdin>", "spl/sysmon/stdin.spl"]);
  }));

test("our own rules are read by their content, or with --from isorule", () =>
  inWorkplace({ "r/own.rule.yml": ruleText(), "r/sigma.yml": sigmaRule() }, async ({ run }) => {
    const both = convertedOf(await run(["convert", "r", "--to", "spl", "--json"]));
    assert.equal(both.map(({ title, fidelity }) => [title, fidelity]), [["A shell was started", "exact"], ["Whoami", "exact"]]);
    const own = convertedOf(await run(["convert", "r", "--from", "isorule", "--json"]));
    assert.equal(own.map(({ source, to }) => [source, to]), backends.map(({ language }) => ["r/own.rule.yml", language]));
    const strict = convertedOf(await run(["convert", "r", "--from", "sigma", "--to", "spl", "--json"]));
    assert.equal(strict.map(({ fidelity }) => fidelity), ["dropped", "exact"]);
  }));

test("without --to every language but the one that is read; the configuration says otherwise", () =>
  inWorkplace(few, async ({ run, write }) => {
    const languages = async (): Promise<readonly unknown[]> => convertedOf(await run(["convert", "sigma/windows/load.yaml", "--json"])).map(({ to, vocabulary }) => [to, vocabulary]);
    assert.equal((await languages()).map((each) => (each as readonly string[])[0]), backends.map(({ language }) => language).filter((language) => language !== "sigma"));
    await write("isorule.config.yaml", "targets: [{ to: sigma }, { to: spl, vocabulary: [cim, windows, sysmon] }]\n");
    assert.equal(await languages(), [["sigma", "sigma"], ["spl", "sysmon"]]);
  }));

test("--fail-on counts what is lost; the exit code of wrong rules outranks it", () =>
  inWorkplace(few, async ({ run, write }) => {
    const args = ["convert", "sigma", "--to", "spl", "--vocabulary", "cim"];
    assert.is((await run(args)).code, 0);
    const { code, stderr } = await run([...args, "--fail-on", "refused"]);
    assert.is(code, 1);
    assert.match(stderr, "failed: 1 conversion is without a part of their rule.");
    assert.is((await run([...args, "--fail-on", "refused", "--vocabulary", "sysmon"])).code, 0);
    await write("sigma/x.yml", "detection: [");
    assert.is((await run([...args, "--fail-on", "refused"])).code, 2);
  }));

test("the tables count each rule once in each language, and name the reasons and the vocabularies", () =>
  inWorkplace({ ...few, "sigma/linux.yml": sigmaRule({ id: ids[7] ?? "", product: "linux", selection: "Image|endswith: /curl" }) }, async ({ run }) => {
    const { stdout } = await run(["convert", "sigma", "--to", "spl", "--vocabulary", "cim,sysmon"]);
    assert.match(stdout, /^Language +Rules +Exact +Approximate +Partly +Refused +Vocabularies$/m);
    assert.match(stdout, /^spl +3 /m);
    const refused = await run(["convert", "sigma", "--to", "spl", "--vocabulary", "cim"]);
    assert.match(refused.stdout, /^\d+ +refused +The vocabulary has no such events \[map\/event-unavailable\] +spl \d$/m);
  }));

const usage: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [["convert"], /missing required argument 'paths'/],
  [["convert", "nowhere"], /no such file or folder: nowhere/],
  [["convert", "sigma", "--to", "spll"], /there is no language called spll[^]*Did you mean `spl`/],
  [["convert", "sigma", "--from", "sgima"], /there is no format called sgima that is read[^]*Did you mean `sigma`/],
  [["convert", "sigma", "--from", "splunk"], /there is no format called splunk that is read[^]*Known are: [^]*spl[^]*rule/],
  [["convert", "sigma", "--to", "spl", "--vocabulary", "kql=sentinel"], /--vocabulary names kql, which is not rendered/],
  [["convert", "sigma", "--workers", "many"], /--workers needs a number/],
  [["convert", "sigma", "--mapping", "no.yaml"], /the mapping file no\.yaml cannot be read/],
  [["convert", "sigma", "--fail-on", "tuesdays"], /Allowed choices are approximate, refused, never/],
];

for (const [args, message] of usage) {
  test(`wrong usage: ${args.join(" ")}`, () =>
    inWorkplace(few, async ({ run }) => {
      const { code, stderr } = await run(args);
      assert.is(code, 3);
      assert.match(stderr, message);
    }));
}

test("mapping files change names, add vocabularies that are taken first, and are part of what the cache knows", () =>
  inWorkplace({ ...few, "ours.yaml": "vocabulary: acme\nextends: sysmon\nfields: { process.executable: { name: Exe, source: our add-on } }\n" }, async (place) => {
    const { run, write } = place;
    const args = ["convert", "sigma/windows/whoami.yml", "--to", "spl", "--json"];
    const before = convertedOf(await run(args, withCache(place)));
    assert.equal(before.map(({ vocabulary }) => vocabulary), ["sysmon"]);
    const [own] = convertedOf(await run([...args, "--mapping", "ours.yaml"], withCache(place)));
    assert.is(own?.vocabulary, "acme");
    assert.match(own?.documents[0]?.text ?? "", 'Exe="*\\\\whoami.exe"');
    await write("ours.yaml", "vocabulary: sysmon\nfields: { process.executable: { name: Exe2, source: our add-on } }\n");
    const [changed] = convertedOf(await run([...args, "--mapping", "ours.yaml", "--workers", "1"], withCache(place)));
    assert.equal([changed?.vocabulary, changed?.documents[0]?.text.includes("Exe2=")], ["sysmon", true]);
    await write("isorule.config.yaml", "mappings: ours.yaml\n");
    assert.match((await run(args, withCache(place))).stdout, "Exe2=");
    assert.match((await run(["build", "-", "--to", "spl", "--vocabulary", "sysmon"], { stdin: ruleText({ where: "{ process.executable: { endsWith: x } }" }) })).stdout, "Exe2=");
  }));

test("a mapping file for the language that is read changes what its names mean", () =>
  inWorkplace({ "r.yml": sigmaRule({ selection: "Programm|endswith: '\\a.exe'" }), "ours.yaml": "vocabulary: sigma\nfields: { process.executable: { name: Programm, source: our rules } }\n" }, async ({ run }) => {
    assert.is((await run(["convert", "r.yml", "--to", "spl"])).code, 2);
    const { code, stdout } = await run(["convert", "r.yml", "--to", "spl", "--mapping", "ours.yaml"]);
    assert.is(code, 0);
    assert.match(stdout, 'Image="*\\\\a.exe"');
  }));

test("a faulty mapping file is shown at its place, and nothing is converted", () =>
  inWorkplace({ ...few, "ours.yaml": "vocabulary: sysmon\nfields:\n  process.exe: { name: Exe, source: s }\n" }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["convert", "sigma", "--to", "spl", "--mapping", "ours.yaml"]);
    assert.is(code, 3);
    assert.is(stdout, "");
    assert.match(stderr, /ours\.yaml:3:3 error: There is no field `process\.exe`\. \[mapping\/unknown-field\]\n[^]*\^{11}\n  = help: Did you mean `process\.executable`\?/);
  }));

test("placeholders get their values from a file or the configuration", () =>
  inWorkplace({ "p.yml": sigmaRule({ selection: "CommandLine|expand: '%Admins%'" }), "values.yaml": "Admins: [root, adm_*]\n" }, async ({ run, write }) => {
    const args = ["convert", "p.yml", "--to", "spl", "--json"];
    assert.equal(convertedOf(await run(args)).map(({ diagnostics }) => diagnostics.map(({ code }) => code)), [["sigma/unknown-placeholder"]]);
    const [filled] = convertedOf(await run([...args, "--placeholders", "values.yaml"]));
    assert.match(filled?.documents[0]?.text ?? "", 'CommandLine="root" OR CommandLine="adm_*"');
    await write("isorule.config.yaml", "placeholders: { '%Admins%': boss }\n");
    assert.match((await run(args)).stdout, "boss");
    // The file of the command line comes on top.
    assert.not.match((await run([...args, "--placeholders", "values.yaml"])).stdout, "boss");
    await write("values.yaml", "Admins: { a: b }\n- x");
    assert.is((await run([...args, "--placeholders", "values.yaml"])).code, 3);
    await write("values.yaml", "Admins: { a: b }\n");
    const wrong = await run([...args, "--placeholders", "values.yaml"]);
    assert.is(wrong.code, 3);
    assert.match(wrong.stderr, /values\.yaml:1:9 error: Admins must be a value or a list of values/);
  }));

test("Sigma filters of the given paths change the rules that they name, and count as part of them", () =>
  inWorkplace({
    "r/whoami.yml": sigmaRule(),
    "r/filter.yml": `title: Not the admins\nid: ${ids[8] ?? ""}\nlogsource: { category: process_creation, product: windows }\nfilter:\n  rules: [5af54681-df95-4c26-854f-2565e13cfab0]\n  selection: { User|startswith: adm_ }\n  condition: not selection\n`,
  }, async (place) => {
    const { run, folder } = place;
    for (const world of [{}, withCache(place), withCache(place)]) {
      const result = await run(["convert", "r", "--to", "spl", "--json"], world);
      assert.equal(convertedOf(result).map(({ source }) => source), ["r/whoami.yml"], result.stdout);
      assert.match(result.stdout, "adm_");
    }
    await rm(join(folder, "r/filter.yml"));
    assert.not.match((await run(["convert", "r", "--to", "spl", "--json"], withCache(place))).stdout, "adm_");
  }));

test("--watch converts again after each change, survives faults, and reads nothing that it wrote", () =>
  inWorkplace({ ...few, "ours.yaml": "vocabulary: acme\nextends: sysmon\n" }, async ({ run, write, read, list }) => {
    const stop = new AbortController();
    let stderr = "";
    let rounds = 0;
    const ended = run(["convert", "sigma", "--to", "spl,sigma", "--out", "sigma/out", "--mapping", "ours.yaml", "--watch"], {
      stop: stop.signal,
      onStderr: (text) => {
        stderr += text;
        rounds = stderr.split("Waiting for changes").length - 1;
      },
    });
    const round = async (number: number): Promise<void> => {
      for (let waited = 0; rounds < number; waited += 20) {
        assert.ok(waited < 15_000, `round ${number} did not come: ${stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await round(1);
    assert.match(await read("sigma/out/spl/acme/windows/whoami.spl"), "whoami.exe");
    await write("sigma/windows/whoami.yml", sigmaRule({ selection: "Image|endswith: '\\id.exe'" }));
    await round(2);
    assert.match(await read("sigma/out/spl/acme/windows/whoami.spl"), "id.exe");
    await write("ours.yaml", "vocabulary: acme\nextends: sysmn\n");
    await round(3);
    assert.match(stderr, "Did you mean `sysmon`?");
    await write("ours.yaml", "vocabulary: acme-2\nextends: sysmon\n");
    await round(4);
    assert.match(await read("sigma/out/spl/acme-2/windows/whoami.spl"), "id.exe");
    // What is written does not count as a change.
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.is(rounds, 4);
    stop.abort();
    assert.is((await ended).code, 0);
    assert.ok((await list("sigma/out")).length > 4);
  }));

test("--watch and standard input exclude each other", () =>
  inWorkplace(few, async ({ run }) => {
    assert.is((await run(["convert", "-", "--to", "spl", "--watch"])).code, 3);
  }));

test("no text of a rule steers the terminal or breaks a line of JSON", () =>
  inWorkplace(Object.fromEntries(hostileTexts.slice(0, 60).map((text, at) => [`r/${at}.yml`, sigmaRule({ id: ids[at % 40] ?? "", title: JSON.stringify(text || "x"), selection: `CommandLine: ${JSON.stringify(text || "x")}` })])), async ({ run }) => {
    const json = await run(["convert", "r", "--to", "spl,kql", "--json"]);
    assert.is(convertedOf(json).length, 2 * Math.min(60, hostileTexts.length));
    assert.not.ok(steersTerminal(json.stdout));
    const shown = await run(["convert", "r", "--to", "spl,kql", "--verbose"], { tty: true, env: { NO_COLOR: "1", TERM: "dumb" } });
    assert.not.ok(steersTerminal(shown.stdout) || steersTerminal(shown.stderr));
    const one = await run(["convert", "r/0.yml", "--to", "spl"], { tty: true, env: { NO_COLOR: "1" } });
    assert.not.ok(steersTerminal(one.stdout));
  }));

test("a folder without any rule is a mistake, and not a table of nothing", () =>
  inWorkplace({ "settings/a.yml": "a: 1\n", "settings/b.yml": "b: 2\n" }, async ({ run, list }) => {
    for (const more of [[], ["--out", "out"], ["--json"]]) {
      const { code, stdout, stderr } = await run(["convert", "settings", "--to", "spl", ...more]);
      assert.is(code, 3);
      assert.is(stdout, "");
      assert.match(stderr, "error: no rules below settings\n  = help: The 2 files there have none of the keys");
    }
    assert.equal(await list("out"), []);
  }));

test("a refused query leaves standard output empty, so that no file of queries gets a heading", () =>
  inWorkplace({ "a.yml": sigmaRule({ category: "clipboard_capture", selection: "Image: x" }) }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["convert", "a.yml", "--to", "spl", "--vocabulary", "cim"]);
    assert.is(code, 0);
    assert.is(stdout, "");
    assert.match(stderr, "map/event-unavailable");
    assert.match(stderr, "refused: there is no spl of a.yml; the reason stands above.\n");
    // In a terminal the heading says it.
    assert.match((await run(["convert", "a.yml", "--to", "spl", "--vocabulary", "cim"], { tty: true, env: { NO_COLOR: "1" } })).stdout, "── spl · cim · dropped\n");
  }));

test("the output folder must have a name, and be a folder or become one", () =>
  inWorkplace({ ...few, "file": "" }, async ({ run, folder, list }) => {
    for (const command of ["convert", "build"]) {
      const { code, stderr } = await run([command, "sigma", "--to", "spl", "--out", ""]);
      assert.is(code, 3);
      assert.match(stderr, "error: --out names no folder");
    }
    await symlink(join(folder, "nowhere"), join(folder, "link"));
    for (const [out, reason] of [["file", "there is a file of this name"], ["file/below", "there is a file of this name"], ["link", "it is a link that leads nowhere"], ["link/below", "it is a link that leads nowhere"]] as const) {
      const { code, stderr } = await run(["convert", "sigma", "--to", "spl", "--out", out]);
      assert.is(code, 3, out);
      assert.match(stderr, reason);
    }
    // Where the system has no room for folders, Node's own way of making several never comes to an end.
    if (process.platform === "linux") assert.is((await run(["convert", "sigma", "--to", "spl", "--out", "/proc/isorule/out"])).code, 3);
    assert.is((await run(["convert", "sigma", "--to", "spl", "--out", "a/b/c"])).code, 0);
    assert.is((await list("a/b/c/spl")).length, 2);
  }));

test("the tables fit into a narrow terminal, and keep a row on a line in a pipe", () =>
  inWorkplace({ ...few, "sigma/other.yml": sigmaRule({ id: ids[1] ?? "", category: "clipboard_capture", selection: "Image: x" }) }, async ({ run }) => {
    const args = ["convert", "sigma", "--to", "spl,kql", "--vocabulary", "spl=cim", "--vocabulary", "kql=sentinel-asim"];
    const wide = (await run(args)).stdout;
    assert.match(wide, /\nspl +3 .* {2}cim 1\n/);
    assert.match(wide, /\n\d +refused .* {2}kql \d, spl \d\n/);
    const columns = Math.max(...wide.split("\n").map((line) => line.length)) - 1;
    const narrow = (await run(args, { tty: true, columns, env: { NO_COLOR: "1" } })).stdout;
    for (const line of narrow.split("\n")) assert.ok(line.length <= columns, line);
    assert.match(narrow, /\n\d +refused .*\n {4}kql \d, spl \d\n/);

  }));

test("the report says how to see each loss, and how many files have a fault", () =>
  inWorkplace({ ...few, "sigma/other.yml": sigmaRule({ id: ids[1] ?? "", category: "clipboard_capture", selection: "Image: x" }), "sigma/broken.yml": "title: x\ndetection: [\n" }, async ({ run }) => {
    const args = ["convert", "sigma", "--to", "spl,kql", "--vocabulary", "spl=cim"];
    const brief = await run(args);
    assert.is(brief.code, 2);
    assert.match(brief.stdout, "--verbose shows each loss with its place.\n\n4 rule files in 2 languages.\n1 file is wrong or cannot be read: see the errors.\n");
    assert.not.match((await run([...args, "--verbose"])).stdout, "--verbose");
  }));

test("the report says when the configuration narrows the vocabularies", () =>
  inWorkplace({ ...few, "isorule.config.yaml": "targets:\n  - { to: spl, vocabulary: cim }\n" }, async ({ run }) => {
    const note = "isorule.config.yaml narrows languages and vocabularies by its targets; --to and --vocabulary say others.\n";
    assert.match((await run(["convert", "sigma"])).stdout, note);
    assert.not.match((await run(["convert", "sigma", "--to", "spl", "--vocabulary", "sysmon,cim"])).stdout, "narrows");
    const { stdout, stderr } = await run(["convert", "sigma", "--json"]);
    assert.not.match(stdout, "narrows");
    assert.match(stderr, note);
  }));

test("two queries of the same text keep the names of their files, also from the cache", () =>
  inWorkplace({ "one.kql": 'DeviceImageLoadEvents | where FileName =~ "a.dll"', "two.kql": 'DeviceImageLoadEvents | where FileName =~ "a.dll"' }, async ({ run, folder }) => {
    for (const name of ["one", "two", "one"]) {
      const { stdout } = await run(["convert", `${name}.kql`, "--to", "rule"], { env: { XDG_CACHE_HOME: join(folder, "cache") } });
      assert.match(stdout, `title: ${name}\n`);
    }
  }));

test("names of a user's mapping file are read backwards, too", () =>
  inWorkplace({
    "ours.yaml": "vocabulary: acme\nextends: sysmon\nfields:\n  process.command_line: { name: CmdLine, source: props.conf of our add-on }\nsettings:\n  terms: { index: [endpoint] }\n",
    "a.spl": 'index=endpoint source="XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=1 CmdLine="*whoami*"',
  }, async ({ run }) => {
    const args = ["convert", "a.spl", "--to", "rule"];
    assert.not.match((await run(args)).stdout, "process.command_line");
    assert.match((await run([...args, "--mapping", "ours.yaml"])).stdout, /event: process_creation\n {4}where:\n {6}process\.command_line: \{ contains: whoami \}/);
    const verified = linesOf(await run(["verify", "a.spl", "--to", "kql", "--mapping", "ours.yaml", "--json"]));
    assert.equal(verified.map(({ type, language, verdict }) => [type, language, verdict]), [["faithfulness", "kql", "proved"]]);
  }));

test("a rule that no rule file can hold is refused, and not written in part", () =>
  inWorkplace({ "a.kql": 'DeviceNetworkEvents | where ActionType == "ConnectionSuccess" | where RemoteIP startswith "10." and RemoteIP matches regex @"\\.1$"' }, async ({ run }) => {
    const { stdout, stderr } = await run(["convert", "a.kql", "--to", "rule"]);
    assert.is(stdout, "");
    assert.match(stderr, "[cli/no-rule-file]");
  }));

test("a macro that is not defined can be given, and the reasons of every reader have a title", () =>
  inWorkplace({ "q/a.spl": "`sysmon` EventCode=1", "q/b.eql": "process where", "macros/sysmon.yml": "name: sysmon\ndefinition: source=x\n" }, async ({ run }) => {
    const { stderr } = await run(["convert", "q/a.spl", "--to", "rule"]);
    assert.match(stderr, "= help: Give the files that define such names with --definitions, and it is read as well.\n");
    assert.not.match((await run(["convert", "q/a.spl", "--to", "rule", "--definitions", "macros"])).stderr, "not defined");
    assert.match((await run(["convert", "q", "--to", "spl"])).stdout, /refused +[A-Z][^\n]*\[eql\/read-/);
  }));

test("--to takes rule and isorule, and says so", () =>
  inWorkplace({ ...few }, async ({ run }) => {
    assert.is((await run(["convert", "sigma", "--to", "isorule", "--json"])).code, 0);
    const { code, stderr } = await run(["convert", "sigma", "--to", "splunk"]);
    assert.is(code, 3);
    assert.match(stderr, "Known are: eql, kql, sigma, spl, rule.");
  }));

test("definitions that define nothing are wrong usage, but for other files of a folder", () =>
  inWorkplace({ "a.spl": "`sysmon` EventCode=1", "macros/sysmon.yml": "name: sysmon\ndefinition: source=x\n", "macros/other.yml": "title: x\n", "none/other.yml": "a: [" }, async ({ run }) => {
    for (const path of ["macros/other.yml", "none"]) {
      const { code, stderr } = await run(["convert", "a.spl", "--to", "rule", "--definitions", path]);
      assert.is(code, 3, path);
      assert.match(stderr, `error: ${path} defines nothing`);
    }
    assert.is((await run(["convert", "a.spl", "--to", "rule", "--definitions", "macros"])).code, 0);
  }));

test.run();
