import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace, linesOf, steersTerminal } from "./run-cli.js";

const test = suite("cli: isorule catalog");

const sigma = (title: string, image: string, id: string, more = ""): string =>
  `title: ${title}\nid: ${id.repeat(8)}-2222-4333-8444-555555555555\nstatus: test\ntags: [attack.persistence, attack.t1505.004]\nlogsource: { category: process_creation, product: windows }\ndetection:\n  sel:\n    Image|endswith: '\\${image}'\n${more}  condition: sel${more === "" ? "" : " and not filter"}\nlevel: high\n`;

const files = {
  "corpus/sigma/one.yml": sigma("One", "appcmd.exe", "1"),
  "corpus/sigma/two.yml": sigma("Two", "w3wp.exe", "2", "  filter:\n    ParentImage|endswith: '\\appcmd.exe'\n"),
  "corpus/splunk/detections/three.yml": "name: Three\nid: 33333333-2222-4333-8444-555555555555\nstatus: production\ntype: TTP\nsearch: '`our_processes` Image=*\\\\appcmd.exe'\ntags:\n  mitre_attack_id:\n  - T1505.004\n",
  "corpus/splunk/macros/our_processes.yml": "definition: source=XmlWinEventLog:Microsoft-Windows-Sysmon/Operational EventCode=1\nname: our_processes\n",
  "corpus/elastic/four.toml": "[rule]\nname = \"Four\"\nrule_id = \"44444444-2222-4333-8444-555555555555\"\nlanguage = \"esql\"\ntype = \"esql\"\nseverity = \"low\"\nquery = \"from logs-* | where a == 1\"\n\n[[rule.threat.technique]]\nid = \"T1505\"\n[[rule.threat.technique.subtechnique]]\nid = \"T1505.004\"\n",
  "corpus/kusto/somebody/five.kql": "// Five\nDeviceProcessEvents | where FileName =~ \"appcmd.exe\"\n",
  "corpus/kusto/other/six.md": "# Six\n\n```\nDeviceProcessEvents\n| where FileName =~ \"cmd.exe\"\n```\n",
  "corpus/readme.yml": "hello: world\n",
};

test("build: rules of every vendor, macros that lie beside them, unread ones with what can be seen", () =>
  inWorkplace(files, async ({ run, read, list }) => {
    const { code, stdout, stderr } = await run(["catalog", "build", "corpus", "--out", "out", "--link", "sigma=https://example.org/blob/{path}", "--vendor", "Mine=corpus/kusto/other"]);
    assert.is(stderr, "");
    assert.is(code, 0);
    assert.match(stdout, /Sigma +2 +2 +0 +0/);
    assert.match(stdout, /Elastic +1 +0 +0 +1/);
    assert.match(stdout, /Mine +1/);
    const catalog = JSON.parse(await read("out/catalog.json")) as { rules: { title: string; vendor: string; read: string; link?: string; techniques: string[]; language: string; level: string; events: number[] }[]; events: { id: number }[] };
    const rule = (title: string): (typeof catalog.rules)[number] | undefined => catalog.rules.find((each) => each.title === title);
    assert.is(rule("One")?.link, "https://example.org/blob/sigma/one.yml");
    assert.equal([rule("Four")?.read, rule("Four")?.language, rule("Four")?.level, rule("Four")?.techniques], ["unread", "esql", "low", ["T1505", "T1505.004"]]);
    assert.equal([rule("Five")?.vendor, rule("Six")?.vendor ?? rule("six")?.vendor], ["somebody", "mine"]);
    assert.is(rule("Three")?.read, "exact");
    assert.ok(rule("Three")?.events.some((at) => catalog.events[at]?.id === 1));
    assert.equal((await list("out")).filter((file) => file.startsWith("techniques/T1505.004")), ["techniques/T1505.004.json", ...["events", "exclusions", "fields", "indicators", "rules"].map((name) => `techniques/T1505.004/${name}.csv`)]);
  }));

test("build: the same again, with workers or without; what is gone is removed and nothing else", () =>
  inWorkplace(files, async ({ run, read, write, list }) => {
    await run(["catalog", "build", "corpus", "--out", "out"]);
    const first = await read("out/catalog.json");
    await write("out/techniques/notes.txt", "mine");
    await write("out/techniques/T1003.json", "{}");
    await write("out/techniques/T1003/mine.csv", "mine");
    const again = await run(["catalog", "build", "corpus", "--out", "out", "--workers", "2"]);
    assert.is(await read("out/catalog.json"), first);
    assert.match(again.stdout, /Files: 0 written/);
    const left = await list("out/techniques");
    assert.ok(left.includes("notes.txt") && left.includes("T1003/mine.csv") && !left.includes("T1003.json"));
  }));

test("show: the tables, of folders or of a catalog", () =>
  inWorkplace(files, async ({ run }) => {
    const direct = await run(["catalog", "show", "T1505.004", "corpus"]);
    assert.is(direct.code, 0, direct.stderr);
    for (const text of ["4 rules: 1 Elastic, 2 Sigma, 1 Splunk; 3 read exactly, 1 not read. ATT&CK 19.2.", "Sysmon 1", "Security-Auditing 4688", "process.executable", "appcmd.exe", "Exclusions"]) assert.ok(direct.stdout.includes(text), text);
    await run(["catalog", "build", "corpus", "--out", "catalog"]);
    assert.is((await run(["catalog", "show", "t1505.004"])).stdout, direct.stdout);
    const json = await run(["catalog", "show", "T1505.004", "--catalog", "catalog", "--json"]);
    const [line] = linesOf(json);
    assert.is(line?.["type"], "technique");
    assert.is((line?.["rules"] as readonly unknown[]).length, 4);
  }));

test("field, value, search: who uses it, who excludes it", () =>
  inWorkplace(files, async ({ run }) => {
    const value = await run(["catalog", "value", "APPCMD.EXE", "corpus"]);
    assert.is(value.code, 0);
    assert.match(value.stdout, /process\.name equals appcmd\.exe[\s\S]*Used by: 3[\s\S]*process\.parent\.name equals appcmd\.exe[\s\S]*Excluded by: 1/);
    assert.is((await run(["catalog", "value", "nobody.exe", "corpus"])).code, 1);
    const field = await run(["catalog", "field", "Image", "corpus"]);
    assert.match(field.stdout, /^process\.executable: 5 rules, 0 exclude by it/);
    const [search] = linesOf(await run(["catalog", "search", "T1505.004", "corpus", "--json"]));
    assert.equal([search?.["type"], search?.["id"], search?.["rules"]], ["technique", "T1505.004", 4]);
  }));

test("faults of the caller are said", () =>
  inWorkplace(files, async ({ run, write }) => {
    const faults: readonly (readonly [readonly string[], RegExp])[] = [
      [["catalog", "show", "T9999", "corpus"], /no rule names the technique T9999/],
      [["catalog", "show", "T1505.004"], /there is no catalog in catalog/],
      [["catalog", "show", "T1505.004", "corpus", "--catalog", "x"], /do not go together/],
      [["catalog", "field", "nothing", "corpus"], /no rule filters a field called nothing/],
      [["catalog", "build", "corpus/readme.yml", "--out", "out"], /no rules below/],
      [["catalog", "build", "corpus", "--out", " "], /--out names no folder/],
      [["catalog", "build", "corpus", "--out", "out", "--link", "sigma=javascript:alert(1)/{path}"], /has no address/],
      [["catalog", "build", "corpus", "--out", "out", "--vendor", "x"], /is not NAME=FOLDER/],
      [["catalog", "build", "corpus", "--out", "out", "--workers", "many"], /needs a number/],
    ];
    for (const [args, message] of faults) {
      const { code, stderr } = await run(args);
      assert.is(code, 3, args.join(" "));
      assert.match(stderr, message);
    }
    await write("bad/catalog.json", "{\"version\": 2}");
    assert.match((await run(["catalog", "show", "T1505.004", "--catalog", "bad"])).stderr, /no catalog of this version/);
  }));

test("nothing that a rule says steers the terminal", () =>
  inWorkplace({ "rules/x.yml": sigma("\"Ev\\u001b[31mil \\u202e\"", "a\u0007.exe", "1") }, async ({ run }) => {
    for (const args of [["show", "T1505.004"], ["search", ".exe"], ["value", ".exe"], ["field", "Image"]]) {
      const { stdout } = await run(["catalog", args[0] ?? "", args[1] ?? "", "rules"]);
      assert.is(steersTerminal(stdout), false, args.join(" "));
      assert.ok(stdout.length > 20);
    }
  }));

test.run();
