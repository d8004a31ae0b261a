import { Ajv2020 } from "ajv/dist/2020.js";
import { backends, canonicalFields, eventClasses } from "isorule";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { inWorkplace, linesOf } from "./run-cli.js";

const test = suite("cli: init, schema, backends, fields");

test("init makes a project whose rule passes test and build", () =>
  inWorkplace({}, async ({ run, list }) => {
    const { code, stdout, stderr } = await run(["init"]);
    assert.is(code, 0, stderr);
    assert.equal(await list(), [".vscode/isorule/config.schema.json", ".vscode/isorule/rule.schema.json", ".vscode/settings.json", "isorule.config.yaml", "rules/my-first-rule.rule.yml"]);
    assert.match(stdout, /^Next:$/m);
    const tested = await run(["test"]);
    assert.is(tested.code, 0, tested.stdout + tested.stderr);
    assert.match(tested.stdout, "3 passed");
    const built = await run(["build"]);
    assert.is(built.code, 0, built.stderr);
    const languages = new Set((await list("out")).map((file) => file.split("/")[0]));
    for (const { language } of backends) assert.ok(languages.has(language), language);
    assert.is((await run(["build", "--check"])).code, 0);
  }));

test("what init writes fits the schemas that it writes", () =>
  inWorkplace({}, async ({ run, read }) => {
    await run(["init", "sub/folder"]);
    const ajv = new Ajv2020({ strict: false });
    const settings = JSON.parse(await read("sub/folder/.vscode/settings.json")) as { "yaml.schemas": Record<string, string> };
    assert.equal(Object.values(settings["yaml.schemas"]), ["*.rule.yml", "isorule.config.yaml"]);
    for (const [schema, file] of [["rule", "rules/my-first-rule.rule.yml"], ["config", "isorule.config.yaml"]] as const) {
      const path = Object.keys(settings["yaml.schemas"]).find((key) => key.includes(schema)) ?? "";
      const validate = ajv.compile(JSON.parse(await read(`sub/folder/${path}`)) as object);
      assert.ok(validate(parse(await read(`sub/folder/${file}`))), JSON.stringify(validate.errors));
    }
  }));

test("init overwrites nothing, and says what the editor needs", () =>
  inWorkplace({ ".vscode/settings.json": "{}", "isorule.config.yaml": "out: x\n", "rules/my-first-rule.rule.yml": "mine" }, async ({ run, read }) => {
    const { code, stdout } = await run(["init"]);
    assert.is(code, 0);
    assert.equal([await read(".vscode/settings.json"), await read("isorule.config.yaml"), await read("rules/my-first-rule.rule.yml")], ["{}", "out: x\n", "mine"]);
    assert.match(stdout, /^kept +\.vscode\/settings\.json$/m);
    assert.match(stdout, /add this to \.vscode\/settings\.json:\n\{\n {2}"yaml\.schemas"/);
  }));

test("two inits give two rule ids", () =>
  inWorkplace({}, async ({ run, read }) => {
    await run(["init", "a"]);
    await run(["init", "b"]);
    const id = async (folder: string): Promise<string> => (await read(`${folder}/rules/my-first-rule.rule.yml`)).split("\n")[0] ?? "";
    assert.match(await id("a"), /^id: [0-9a-f-]{36}$/);
    assert.is.not(await id("a"), await id("b"));
  }));

test("init where a file is in the way is a usage fault", () =>
  inWorkplace({ rules: "a file" }, async ({ run }) => {
    const { code, stderr } = await run(["init"]);
    assert.is(code, 3);
    assert.match(stderr, /cannot write/);
  }));

test("schema prints each JSON Schema", () =>
  inWorkplace({}, async ({ run }) => {
    for (const name of ["rule", "mapping", "config", "taxonomy"]) {
      const { code, stdout } = await run(["schema", name]);
      assert.is(code, 0);
      assert.match((JSON.parse(stdout) as { $id: string }).$id, name);
    }
    const { code, stderr } = await run(["schema", "confg"]);
    assert.is(code, 3);
    assert.match(stderr, /no schema called confg[^]*Did you mean `config`/);
    assert.is((await run(["schema", "__proto__"])).code, 3);
  }));

test("backends lists every language with its vocabularies and formats", () =>
  inWorkplace({}, async ({ run }) => {
    const { code, stdout } = await run(["backends"]);
    assert.is(code, 0);
    const records = linesOf(await run(["backends", "--json"]));
    assert.equal(records.map((record) => record["language"]), backends.map(({ language }) => language));
    for (const backend of backends) {
      assert.match(stdout, new RegExp(`^${backend.language} +${backend.title}$`, "m"));
      for (const name of Object.keys(backend.vocabularies)) assert.match(stdout, new RegExp(`^ +vocabulary +${name}( \\*)? `, "m"));
      for (const name of Object.keys(backend.formats)) assert.match(stdout, new RegExp(`^ +format +${name}( \\*)? `, "m"));
      const record = records.find((each) => each["language"] === backend.language);
      const defaults = (record?.["vocabularies"] as readonly { name: string; default: boolean }[]).filter((each) => each.default).map((each) => each.name);
      assert.equal([...defaults].sort(), [...backend.defaultVocabularies].sort());
    }
  }));

test("backends --fidelity has a row for each construct, and the reason of each loss", () =>
  inWorkplace({}, async ({ run }) => {
    const { stdout } = await run(["backends", "--fidelity"]);
    for (const { language, fidelity } of backends) {
      for (const rows of Object.values(fidelity) as readonly Record<string, { fidelity: string; note: string }>[]) {
        for (const [name, row] of Object.entries(rows)) {
          assert.match(stdout, new RegExp(`\\b${name}\\b`));
          if (row.fidelity !== "exact") assert.ok(stdout.includes(`${name} in ${language}: ${row.note}`), `${name} in ${language}`);
        }
      }
    }
  }));

test("fields lists classes and fields, and for a class the names of a vocabulary", () =>
  inWorkplace({}, async ({ run }) => {
    const all = (await run(["fields"])).stdout;
    for (const name of [...Object.keys(eventClasses), ...Object.keys(canonicalFields)]) assert.match(all, new RegExp(`^${name.replaceAll(".", "\\.")} `, "m"));
    const { code, stdout } = await run(["fields", "registry_set", "--vocabulary", "spl/sysmon"]);
    assert.is(code, 0);
    assert.match(stdout, /^registry\.path +text +TargetObject /m);
    assert.match(stdout, /^ {2}Microsoft-Windows-Sysmon 13 /m);
    assert.not.match(stdout, /^file\.path/m);
    assert.is((await run(["fields", "registry_set", "--vocabulary", "spl=sysmon"])).stdout, stdout);
    assert.is((await run(["fields", "registry_set", "--vocabulary", "sysmon"])).stdout, stdout);
  }));

test("fields --json gives classes and fields with types", () =>
  inWorkplace({}, async ({ run }) => {
    const lines = linesOf(await run(["fields", "image_load", "--json", "--vocabulary", "sysmon"]));
    assert.equal(lines.filter(({ type }) => type === "event-class").map((line) => line["name"]), ["image_load"]);
    const path = lines.find((line) => line["field"] === "dll.path");
    assert.equal([path?.type, path?.["valueType"], path?.["columns"]], ["field", "text", ["ImageLoaded"]]);
  }));

test("unknown classes and vocabularies are usage faults with the name that was meant", () =>
  inWorkplace({}, async ({ run }) => {
    for (const [args, message] of [
      [["fields", "proces_creation"], /no event class called proces_creation[^]*`process_creation`/],
      [["fields", "__proto__"], /no event class/],
      [["fields", "--vocabulary", "spl/cimm"], /no vocabulary called spl\/cimm[^]*`spl\/cim`/],
      [["fields", "--vocabulary", "spl/__proto__"], /no vocabulary/],
    ] as const) {
      const { code, stderr } = await run(args);
      assert.is(code, 3, args.join(" "));
      assert.match(stderr, message);
    }
  }));

test("fields shows the vocabularies of mapping files, given or configured", () =>
  inWorkplace({
    "ours.yaml": "vocabulary: acme\nextends: sysmon\nfields:\n  process.command_line: { name: CmdLine, source: ours }\n",
    "wrong.yaml": "vocabulary: sysmon\nfields:\n  process.comand_line: { name: CmdLine, source: ours }\n",
  }, async ({ run, write }) => {
    const args = ["fields", "process_creation", "--vocabulary", "spl/acme"];
    assert.is((await run(args)).code, 3);
    const { code, stdout } = await run([...args, "--mapping", "ours.yaml"]);
    assert.is(code, 0);
    assert.match(stdout, /process\.command_line +text +CmdLine /);
    assert.match((await run([...args, "--mapping", "wrong.yaml"])).stderr, "wrong.yaml:3:3 error: There is no field `process.comand_line`.");
    await write("isorule.config.yaml", "mappings: ours.yaml\n");
    assert.is((await run(args)).stdout, stdout);
  }));

test("a Sigma rule for build, test or explain is sent to convert and match, without a list of faults", () =>
  inWorkplace({ "sigma.yml": "title: Shell\nid: 5af54681-df95-4c26-854f-2565e13cfab0\nlogsource: { category: process_creation, product: windows }\ndetection:\n  selection: { Image: x }\n  condition: selection\n" }, async ({ run }) => {
    for (const args of [["build", "sigma.yml"], ["test", "sigma.yml"], ["explain", "sigma.yml", "{}"]]) {
      const { code, stderr } = await run(args);
      assert.is(code, 2, args[0]);
      assert.match(stderr, "sigma.yml error: sigma.yml is a Sigma rule, and this command takes rules of isorule. [cli/sigma-rule]");
      assert.match(stderr, "`isorule convert` converts Sigma rules");
      assert.is(stderr.split(" error: ").length, 2);
    }
  }));

test.run();
