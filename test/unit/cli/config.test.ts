import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace, linesOf, otherId, ruleText } from "./run-cli.js";

const test = suite("cli: config");

test("the configuration is found upward, and its paths start from its folder", () =>
  inWorkplace({
    "isorule.config.yaml": "# ours\nrules: [detections/a.rule.yml, 'more/*.yml']\nout: rendered\ntargets:\n  - { to: spl, vocabulary: cim }\n  - { to: eql }\n",
    "detections/a.rule.yml": ruleText(),
    "more/b.yml": ruleText({ id: otherId }),
    "deep/er/x.txt": "",
  }, async ({ run, list, write, folder }) => {
    const { runCli } = await import("./run-cli.js");
    const { code, stdout, stderr } = await runCli(["build"], `${folder}/deep/er`);
    assert.is(code, 0, stderr);
    const files = await list("rendered");
    assert.ok(files.includes("spl/cim/a.spl") && files.includes("spl/cim/b.spl"));
    assert.equal([...new Set(files.map((file) => file.split("/")[0]))].sort(), [".isorule-manifest.json", "eql", "spl"]);
    assert.match(stdout, /\.\.\/\.\.\/rendered\/spl\/cim\/a\.spl/);
    await write("other.yaml", "out: elsewhere\ntargets: [{ to: spl }]\nrules: detections\n");
    assert.is((await run(["build", "--config", "other.yaml"])).code, 0);
    assert.ok((await list("elsewhere")).length > 1);
  }));

test("the command line wins over the configuration", () =>
  inWorkplace({ "isorule.config.yaml": "out: out\nfailOn: approximate\ntargets:\n  - { to: spl, vocabulary: [cim, sysmon] }\n", "rules/a.rule.yml": ruleText() }, async ({ run, list }) => {
    await run(["build", "--out", "x", "--to", "spl"]);
    assert.equal((await list("x")).slice(1), ["spl/cim/a.spl", "spl/sysmon/a.spl"], "the vocabularies of the configuration");
    await run(["build", "--out", "y", "--to", "eql"]);
    assert.ok((await list("y")).every((file) => !file.startsWith("spl")));
    await run(["build", "--out", "z", "--vocabulary", "windows"]);
    assert.equal((await list("z")).slice(1), ["spl/windows/a.spl"]);
    const { stdout } = await run(["build", "--print", "--to", "spl"]);
    assert.match(stdout, "── spl · cim · ");
    assert.equal(await list("out"), []);
  }));

test("strict and failOn of the configuration decide on the exit code", () =>
  inWorkplace({ "rules/a.rule.yml": ruleText().replace("detect: shell", "  log:\n    event: application\n    where: { event.provider: X, event.code: '1' }\ndetect: { any: [shell, log] }") }, async ({ run, write }) => {
    const codeWith = async (text: string, ...more: readonly string[]): Promise<number> => {
      await write("isorule.config.yaml", `targets: [{ to: kql, vocabulary: defender-xdr }]\n${text}`);
      return (await run(["build", ...more])).code;
    };
    assert.is(await codeWith(""), 0);
    assert.is(await codeWith("strict: true\n"), 1);
    assert.is(await codeWith("strict: false\n"), 0);
    assert.is(await codeWith("failOn: dropped\n"), 1);
    assert.is(await codeWith("failOn: dropped\n", "--fail-on", "never"), 0);
    assert.is(await codeWith("failOn: never\n", "--strict"), 1);
  }));

test("all faults of a configuration are reported at once, each with its place", () =>
  inWorkplace({
    "isorule.config.yaml": `rules: 3
owt: out
strict: yes
failOn: approximat
targets:
  - to: spl
    vocabulary: [cim, 4]
    formts: query
  - vocabulary: cim
`,
    "rules/a.rule.yml": ruleText(),
  }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["build"]);
    assert.is(code, 3);
    assert.is(stdout, "");
    assert.match(stderr, /isorule\.config\.yaml:1:8 error: rules must be a text or a list\./);
    assert.match(stderr, /isorule\.config\.yaml:2:1 error: There is no setting owt here.*\n[^]*Did you mean `out`\?/);
    assert.match(stderr, /isorule\.config\.yaml:3:9 error: strict must be true or false\./);
    assert.match(stderr, /isorule\.config\.yaml:4:9 error: failOn must be one of approximate, dropped, never\./);
    assert.match(stderr, /isorule\.config\.yaml:7:23 error: targets\[0\]\.vocabulary\[1\] must be a text\./);
    assert.match(stderr, /isorule\.config\.yaml:8:5 error: There is no setting formts here.*\n[^]*Did you mean `formats`\?/);
    assert.match(stderr, /isorule\.config\.yaml:9:5 error: targets\[1\] needs the setting to\./);
    assert.match(stderr, /isorule\.config\.yaml has 7 faults/);
  }));

test("names of the configuration that do not exist are pointed at", () =>
  inWorkplace({ "isorule.config.yaml": "targets:\n  - to: splk\n  - to: spl\n    vocabulary: [cim, sysmom]\n    formats: nothing\n", "rules/a.rule.yml": ruleText() }, async ({ run }) => {
    const { code, stderr } = await run(["build"]);
    assert.is(code, 3);
    assert.match(stderr, /:2:9 error: There is no language splk\..*\n[^]*Did you mean `spl`/);
    assert.match(stderr, /:4:23 error: There is no vocabulary of spl sysmom\..*\n[^]*Did you mean `sysmon`/);
    assert.match(stderr, /:5:14 error: There is no format of spl nothing\. Known are: /);
  }));

test("faults of the YAML text are faults of the configuration", () =>
  inWorkplace({ "rules/a.rule.yml": ruleText() }, async ({ run, write }) => {
    for (const [text, message] of [["out: [", /error/], ["out: a\nout: b\n", /isorule\.config\.yaml:2:1 error/], ["- a\n", /The configuration must be a group of settings/], ["3", /must be a group/], [new Uint8Array([0xff]), /not UTF-8/]] as const) {
      await write("isorule.config.yaml", text);
      const { code, stderr } = await run(["test"]);
      assert.is(code, 3, String(text));
      assert.match(stderr, message);
    }
    for (const text of ["", "# nothing yet\n", "{}"]) {
      await write("isorule.config.yaml", text);
      const { code, stderr } = await run(["test"]);
      assert.is(code, 0, stderr);
    }
  }));

test("the rules of the configuration are what isorule test runs", () =>
  inWorkplace({ "isorule.config.yml": "rules: here\n", "here/a.rule.yml": ruleText(), "rules/b.rule.yml": ruleText({ id: otherId }) }, async ({ run }) => {
    const tests = linesOf(await run(["test", "--json"])).filter(({ type }) => type === "test");
    assert.equal([...new Set(tests.map((line) => (line["rule"] as { file: string }).file))], ["here/a.rule.yml"]);
  }));

test.run();
