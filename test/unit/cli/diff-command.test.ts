import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inRepository, reviewOf, runGit } from "./git-place.js";
import { inWorkplace, otherId, ruleText, runCli, steersTerminal } from "./run-cli.js";

const test = suite("cli: diff");

const rule = ruleText();
const narrower = ruleText({ where: "{ process.name: cmd.exe, not: { process.parent.name: explorer.exe } }" });
const wider = ruleText({ where: "{ process.name: [cmd.exe, pwsh.exe] }" });
const other = ruleText({ id: otherId, title: "Another" });
/** Whoever reads it finds a fault. */
const broken = "id: nonsense\ndetect: [\n";
const plain = ["--no-documents", "--format", "json"];

test("the working tree is compared with HEAD: what is changed, not tracked, or gone; not what is ignored", () =>
  inRepository({ "rules/a.rule.yml": rule, "rules/b.rule.yml": other, "rules/same.rule.yml": broken, ".gitignore": "ignored/\n" }, async ({ run, write, git }) => {
    git("rm", "-q", "rules/b.rule.yml");
    await write("rules/a.rule.yml", narrower);
    await write("rules/new.rule.yml", ruleText({ id: "77777777-2222-4333-8444-555555555555", title: "New" }));
    await write("ignored/x.rule.yml", broken);
    const result = await run(["diff", ...plain]);
    const review = reviewOf(result);
    assert.equal([result.code, result.stderr], [0, ""], "the file with a fault has not changed, and is not read");
    assert.equal(review.rules.map(({ head, base, change, verdict }) => [head?.file ?? base?.file, change, verdict]).sort(), [
      ["rules/a.rule.yml", "changed", "narrower"],
      ["rules/b.rule.yml", "removed", undefined],
      ["rules/new.rule.yml", "added", undefined],
    ]);
    assert.equal([review.base, review.head, review.summary.unchangedFiles], ["HEAD", "the working tree", 1]);
  }));

test("a file whose time alone has changed has not changed, nor one that was checked out with the line ends of Windows", () =>
  inRepository({ "a.rule.yml": rule, "b.rule.yml": other }, async ({ run, write }) => {
    await write("a.rule.yml", rule);
    await write("b.rule.yml", other.replaceAll("\n", "\r\n"));
    const { rules, summary } = reviewOf(await run(["diff", ...plain]));
    assert.equal(rules, []);
    assert.is(summary.changed, 0);
  }));

test("two revisions, A..B, and A...B from what they have in common", () =>
  inRepository({ "a.rule.yml": rule, "b.rule.yml": other }, async ({ run, write, git, commit }) => {
    git("checkout", "-q", "-b", "topic");
    await write("a.rule.yml", narrower);
    commit();
    git("checkout", "-q", "main");
    await write("b.rule.yml", other.replace("cmd.exe }", "[cmd.exe, pwsh.exe] }"));
    commit();
    const files = async (...args: readonly string[]): Promise<readonly string[]> => reviewOf(await run(["diff", ...args, ...plain])).rules.map(({ title, verdict }) => `${title} ${verdict}`).sort();
    assert.equal(await files("main", "topic"), ["A shell was started narrower", "Another narrower"]);
    assert.equal(await files("main..topic"), ["A shell was started narrower", "Another narrower"]);
    assert.equal(await files("main...topic"), ["A shell was started narrower"]);
    assert.equal(await files("topic..."), ["Another wider"]);
    assert.equal(await files("topic..HEAD~1"), ["A shell was started wider"]);
    const named = reviewOf(await run(["diff", "main...topic", ...plain]));
    assert.is(named.base, "the merge base of main and topic");
  }));

test("without a common commit the message says why, and what to do", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, git, commit, folder, write }) => {
    git("checkout", "-q", "--orphan", "alone");
    commit();
    const apart = await run(["diff", "main...alone"]);
    assert.is(apart.code, 3);
    assert.match(apart.stderr, /main and alone have no common commit/);
    git("checkout", "-q", "main");
    git("checkout", "-q", "-b", "topic");
    await write("a.rule.yml", narrower);
    commit();
    git("checkout", "-q", "main");
    await write("b.rule.yml", other);
    commit();
    const clone = join(folder, "clone");
    git("clone", "-q", "--depth", "1", "--no-single-branch", `file://${folder}`, clone);
    const shallow = await runCli(["diff", "origin/main...origin/topic"], clone);
    assert.is(shallow.code, 3);
    assert.match(shallow.stderr, /the history is shallow/);
    assert.match(shallow.stderr, /fetch-depth: 0/);
    assert.is((await runCli(["diff", "origin/main", "origin/topic", ...plain], clone)).code, 0);
  }));

test("folders and files are compared without git; a revision and a folder are not", () =>
  inRepository({ "old/a.rule.yml": rule, "old/sub/b.spl": "index=main cmd.exe", "new/a.rule.yml": wider, "new/sub/b.spl": "index=main cmd.exe", "x.spl": "index=main foo", "y.spl": "index=main (foo OR bar)" }, async ({ run, git }) => {
    const folders = reviewOf(await run(["diff", "old", "new", ...plain]));
    assert.equal([folders.base, folders.head, folders.summary.unchangedFiles], ["old", "new", 1]);
    assert.equal(folders.rules.map(({ head, verdict }) => [head?.file, verdict]), [["a.rule.yml", "wider"]]);
    const files = reviewOf(await run(["diff", "x.spl", "y.spl", ...plain]));
    assert.equal(files.rules.map(({ verdict }) => verdict), ["wider"], "one rule, although the files have other names");
    const mixed = await run(["diff", "main", "new"]);
    assert.is(mixed.code, 3);
    assert.match(mixed.stderr, /main is a revision of git and new is a file or folder/);
    const kinds = await run(["diff", "old", "x.spl"]);
    assert.match(kinds.stderr, /old is a folder and x\.spl a file/);
    const one = await run(["diff", "old"]);
    assert.is(one.code, 3);
    assert.match(one.stderr, /--path old/);
    // A name of git wins, unless it is written as a path.
    git("branch", "old");
    assert.is(reviewOf(await run(["diff", "old", "main", ...plain])).summary.changed, 0);
    assert.is(reviewOf(await run(["diff", "./old", "./new", ...plain])).summary.changed, 1);
  }));

test("queries of one language are compared in its own names, as they look at more than a class of ours", () =>
  inRepository({ "old/a.kql": 'DeviceProcessEvents\n| where ProcessCommandLine has "whoami"\n', "new/a.kql": 'DeviceProcessEvents\n| where ProcessCommandLine contains "whoami"\n' }, async ({ run }) => {
    const { rules } = reviewOf(await run(["diff", "old", "new", "--format", "json"]));
    assert.equal(rules.map(({ verdict, doubts, documents, head }) => [verdict, doubts, documents, head?.read]), [["wider", [], [], "exact"]]);
  }));

test("outside of a repository, and for names of nothing, the message says what to do", async () => {
  await inWorkplace({ "a.rule.yml": rule, "new/a.rule.yml": rule }, async ({ run }) => {
    const none = await run(["diff"]);
    assert.is(none.code, 3);
    assert.match(none.stderr, /no repository of git/);
    assert.match((await run(["diff", "gone", "new"])).stderr, /no such file or folder: gone/);
  });
  await inRepository({ "a.rule.yml": rule }, async ({ run }) => {
    const unknown = await run(["diff", "origin/main...HEAD"]);
    assert.is(unknown.code, 3);
    assert.match(unknown.stderr, /origin\/main is neither a revision of git nor a file or folder/);
    assert.match(unknown.stderr, /fetch/);
  });
});

test("names of revisions are never options of git, and a shell sees none of them", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, list }) => {
    for (const name of ["--output=x", "--output=x..HEAD", "--ext-diff", "HEAD\n--output=x", "$(touch x)", "`touch x`", "HEAD;touch x", "-", "", "HEAD^{/--output=x}", "..", ":/--output=x"]) {
      const { code, stdout, stderr } = await run(["diff", "--no-documents", "--", name]);
      assert.is(code, 3, `${JSON.stringify(name)}: ${stdout}`);
      assert.not.ok(steersTerminal(stderr), name);
      assert.not.ok((await list()).includes("x"), name);
    }
  }));

test("files are found by any name, from a subfolder and in a linked working tree", () => {
  const names = ["rules/--output=x.rule.yml", "rules/two words.rule.yml", "rules/a\nb.rule.yml", "rules/ünï \u202e.rule.yml", "rules/:(glob)**.rule.yml", "rules/\"q\".rule.yml", "rules/@a.rule.yml"];
  const ruleAt = (at: number, text: string): string => text.replace("11111111", `1111111${at}`).replace("A shell", `Shell ${at}`);
  return inRepository(Object.fromEntries(names.map((name, at) => [name, ruleAt(at, rule)])), async ({ run, write, git, commit, folder }) => {
    const first = git("rev-parse", "HEAD").trim();
    for (const [at, name] of names.entries()) await write(name, ruleAt(at, narrower));
    const expected = [...names].sort();
    const found = (review: ReturnType<typeof reviewOf>): readonly string[] => review.rules.flatMap(({ head, verdict }) => (verdict === "narrower" ? [head?.file ?? ""] : [])).sort();
    assert.equal(found(reviewOf(await run(["diff", ...plain]))), expected);
    assert.equal(found(reviewOf(await runCli(["diff", ...plain], join(folder, "rules")))), expected);
    const text = await run(["diff", "--no-documents"], { tty: true, env: { TERM: "xterm" } });
    assert.not.ok(steersTerminal(text.stdout.replaceAll("\u001b[K", ""), true));
    commit();
    git("worktree", "add", "-q", join(folder, "linked tree"), first);
    assert.equal(found(reviewOf(await runCli(["diff", "HEAD", "main", ...plain], join(folder, "linked tree")))), expected);
    writeFileSync(join(folder, "linked tree", names[0] ?? ""), ruleAt(0, narrower));
    assert.equal(found(reviewOf(await runCli(["diff", ...plain], join(folder, "linked tree", "rules")))), [names[0]]);
  });
});

test("links, submodules and repositories inside are passed over", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, folder, git, commit }) => {
    symlinkSync("/etc/hostname", join(folder, "link.rule.yml"));
    mkdirSync(join(folder, "inner"));
    runGit(join(folder, "inner"), ["init", "-q"]);
    writeFileSync(join(folder, "inner", "x.rule.yml"), rule);
    runGit(join(folder, "inner"), ["add", "-A"]);
    runGit(join(folder, "inner"), ["commit", "-q", "-m", "x"]);
    const tree = await run(["diff", ...plain]);
    assert.equal([tree.code, reviewOf(tree).rules], [0, []], tree.stdout);
    git("submodule", "--quiet", "add", "./inner", "sub");
    commit();
    const committed = await run(["diff", "HEAD~1", "HEAD", ...plain]);
    assert.equal([committed.code, reviewOf(committed).rules, reviewOf(committed).findings], [0, [], []]);
  }));

test("a repository without a commit is compared with nothing", () =>
  inWorkplace({ "a.rule.yml": rule }, async ({ run, folder }) => {
    runGit(folder, ["init", "-q"]);
    const review = reviewOf(await run(["diff", ...plain]));
    assert.equal([review.base, review.summary.added], ["the empty tree", 1]);
  }));

test("the configuration and --path tell which files are rules", () =>
  inRepository({ "isorule.config.yaml": "rules: [rules, more/**/*.spl]\n", "rules/a.rule.yml": rule, "more/x/b.spl": "index=a b", "else/c.rule.yml": other, "node_modules/d.rule.yml": other, ".hidden/e.rule.yml": other }, async ({ write, folder }) => {
    await write("rules/a.rule.yml", narrower);
    await write("more/x/b.spl", "index=a c");
    for (const file of ["else/c.rule.yml", "node_modules/d.rule.yml", ".hidden/e.rule.yml"]) await write(file, other.replace("low", "high"));
    const files = async (args: readonly string[], cwd = folder): Promise<readonly string[]> => reviewOf(await runCli(["diff", ...plain, ...args], cwd)).rules.map(({ head }) => head?.file ?? "").sort();
    assert.equal(await files([]), ["more/x/b.spl", "rules/a.rule.yml"]);
    assert.equal(await files(["--path", "rules"]), ["rules/a.rule.yml"]);
    assert.equal(await files(["--path", "**/*.spl"]), ["more/x/b.spl"]);
    assert.equal(await files(["--path", "."], join(folder, "rules")), ["rules/a.rule.yml"]);
    assert.equal(await files(["--path", "../more", "a.rule.yml"], join(folder, "rules")), ["more/x/b.spl", "rules/a.rule.yml"]);
    assert.equal(await files(["--path", "nothing"]), []);
    assert.equal(await files(["--path", "../.."]), ["more/x/b.spl", "rules/a.rule.yml"]);
  }));

test("without rules in the configuration every file of rules counts, but hidden ones and what a build writes", () =>
  inRepository({ "isorule.config.yaml": "out: out\ntargets: [{ to: sigma }]\n", "any/a.rule.yml": rule, "b.yml": "a: 1\n", "readme.md": "# x\n" }, async ({ run, write, commit }) => {
    await run(["build", "any"]);
    commit();
    for (const file of [".hidden/e.rule.yml", "node_modules/d.rule.yml"]) await write(file, broken);
    await write("any/a.rule.yml", narrower);
    await write("b.yml", "a: 2\n");
    await run(["build", "any"]);
    const result = await run(["diff", "--format", "json", "--fail-on", "stale"]);
    assert.equal([result.code, reviewOf(result).findings], [0, []]);
    assert.equal(reviewOf(result).rules.map(({ head }) => head?.file), ["any/a.rule.yml"], "the document in Sigma is none of the rules");
    assert.equal(reviewOf(result).rules[0]?.documents.map(({ name, change }) => [name.replace(/[^/]+$/, ""), change]), [["out/sigma/sigma/", "changed"]]);
  }));

const sigma = (title: string, id: string): string => `title: ${title}\nid: ${id}\nstatus: test\nlogsource: { category: process_creation, product: windows }\ndetection:\n  selection:\n    Image|endswith: \\cmd.exe\n  condition: selection\nlevel: low\n`;
const filter = (user: string): string => `title: No noise\nid: 55555555-aaaa-4bbb-8ccc-dddddddddddd\nlogsource: { category: process_creation, product: windows }\nfilter:\n  rules:\n    - 66666666-aaaa-4bbb-8ccc-dddddddddddd\n  selection:\n    User: ${user}\n  condition: not selection\n`;
const filtered = "66666666-aaaa-4bbb-8ccc-dddddddddddd";

test("where a filter of Sigma changes, rules that have not changed are compared", () =>
  inRepository({ "a.yml": sigma("Filtered", filtered), "b.yml": sigma("Other", otherId), "filter.yml": filter("alice"), "broken.yml": "title: x\nlogsource: {}\ndetection: { condition: nothing }\n" }, async ({ run, write }) => {
    await write("filter.yml", filter("[alice, bob]"));
    const result = await run(["diff", ...plain]);
    const review = reviewOf(result);
    assert.equal([result.code, review.findings], [0, []], "what could not be read before, in a file that has not changed, is another matter");
    assert.equal(review.rules.filter(({ verdict }) => verdict !== "equal").map(({ title, verdict }) => [title, verdict]), [["Filtered", "narrower"]], result.stdout);
  }));

test("a filter that has not changed applies to the rule that has", () =>
  inRepository({ "a.yml": sigma("Filtered", filtered), "filter.yml": filter("alice"), "broken.yml": "title: x\ndetection: {}\n" }, async ({ run, write }) => {
    await write("a.yml", sigma("Filtered", filtered).replace("condition: selection", "no_alice: { User: alice }\n  condition: selection and not no_alice"));
    const result = await run(["diff", ...plain]);
    assert.equal(reviewOf(result).rules.map(({ verdict }) => verdict), ["equal"], "both leave alice out");
    assert.is(result.code, 0);
  }));

const built = { "isorule.config.yaml": "rules: rules\nout: out\ntargets: [{ to: spl, vocabulary: sysmon, formats: query }]\n", "rules/a.rule.yml": rule, "rules/b.rule.yml": other };

test("committed documents: fresh, stale, changed by hand, left over; only those of rules that matter are looked at", () =>
  inRepository(built, async ({ run, write, read, git, commit }) => {
    assert.is((await run(["build"])).code, 0);
    commit();
    const json = ["--format", "json"];
    await write("rules/a.rule.yml", narrower);
    const stale = await run(["diff", ...json, "--fail-on", "stale"]);
    assert.is(stale.code, 1);
    const [review] = reviewOf(stale).rules;
    assert.equal(review?.documents.map(({ name, fresh, committed, change }) => [name, fresh, committed, change]), [["out/spl/sysmon/a.spl", false, true, "unchanged"]]);
    assert.is((await run(["build"])).code, 0);
    const fresh = await run(["diff", ...json, "--fail-on", "stale,unfaithful"]);
    assert.is(fresh.code, 0, fresh.stderr);
    assert.equal(reviewOf(fresh).rules[0]?.documents.map(({ change, fresh: is, verdict, faith }) => [change, is, verdict, faith]), [["changed", true, "narrower", "proved"]]);
    commit();

    await write("out/spl/sysmon/b.spl", (await read("out/spl/sysmon/b.spl")).replace("cmd.exe", "pwsh.exe"));
    const byHand = await run(["diff", ...json, "--fail-on", "stale"]);
    assert.is(byHand.code, 1);
    assert.equal(reviewOf(byHand).rules.map(({ title, change }) => [title, change]), [["Another", "unchanged"]]);
    git("checkout", "-q", ".");

    git("rm", "-q", "rules/b.rule.yml");
    const left = await run(["diff", ...json, "--fail-on", "stale"]);
    assert.is(left.code, 1);
    assert.equal(reviewOf(left).findings.map(({ code, file }) => [code, file]), [["review/left-over", "out/spl/sysmon/b.spl"]]);
    const alone = await run(["diff", ...plain, "--fail-on", "stale"]);
    assert.equal([alone.code, reviewOf(alone).rules.flatMap(({ documents }) => documents)], [0, []], "--no-documents");
  }));

test("where the configuration differs it is said, and every committed document is looked at", () =>
  inRepository(built, async ({ run, write, commit }) => {
    await run(["build"]);
    commit();
    await write("isorule.config.yaml", `${built["isorule.config.yaml"]}# a remark\n`);
    const same = await run(["diff", "--format", "json", "--fail-on", "stale"]);
    assert.is(same.code, 0);
    assert.match(same.stderr, /note: isorule\.config\.yaml differs as well/);
    await write("isorule.config.yaml", built["isorule.config.yaml"].replace("sysmon", "windows"));
    const moved = await run(["diff", "--format", "json", "--fail-on", "stale"]);
    assert.is(moved.code, 1);
    assert.is(reviewOf(moved).summary.documents.stale, 2);
  }));

test("a list of committed documents that leads elsewhere is not followed", () =>
  inRepository({ ...built, "secret.spl": "secret" }, async ({ run, write, commit }) => {
    await write("out/.isorule-manifest.json", JSON.stringify({ files: { "../secret.spl": "../rules/a.rule.yml", "spl/sysmon/../../../secret.spl": "../rules/a.rule.yml", "spl/sysmon/a.spl": "../../../../etc/passwd" } }));
    commit();
    await write("rules/a.rule.yml", narrower);
    const { code, stdout } = await run(["diff", "--format", "json"]);
    assert.is(code, 0);
    assert.not.ok(stdout.includes("secret"));
  }));

test("files of all sizes are read whole from git, and one that is larger than any rule is not read", () => {
  const sizes = [0, 1, 4_000, 65_000, ...Array.from({ length: 12 }, (_, at) => 65_536 - 250 - 6 * at), 131_072, 400_000];
  const named = (at: number): string => `r/${String(at).padStart(2, "0")}.rule.yml`;
  const padded = (at: number, text: string): string => `${text.replace("11111111", String(10_000_000 + at)).replace("A shell", `Shell ${at}`)}# ${"ü\n# ".repeat((sizes[at] ?? 0) / 5)}\n`;
  return inRepository(Object.fromEntries(sizes.map((_, at) => [named(at), padded(at, rule)])), async ({ run, write, commit }) => {
    for (const at of sizes.keys()) await write(named(at), padded(at, narrower));
    commit();
    const review = reviewOf(await run(["diff", "HEAD~1", "HEAD", ...plain]));
    assert.equal(review.rules.map(({ verdict }) => verdict), sizes.map(() => "narrower"));
    await write("huge.rule.yml", `${rule}#${" ".repeat(16 * 1024 * 1024)}\n`);
    commit();
    for (const args of [["HEAD~1"], ["HEAD~1", "HEAD"]]) {
      const huge = await run(["diff", ...args, ...plain]);
      assert.is(huge.code, 2);
      assert.match(reviewOf(huge).findings[0]?.message ?? "", /huge\.rule\.yml cannot be read: .*16 MiB/);
    }
  });
});

test("--fail-on decides the exit code; a rule of head that cannot be read is 2", () =>
  inRepository({ "a.rule.yml": rule, "b.rule.yml": broken }, async ({ run, write }) => {
    await write("a.rule.yml", narrower);
    const code = async (...args: readonly string[]): Promise<number> => (await run(["diff", "--no-documents", ...args])).code;
    assert.equal([await code(), await code("--fail-on", "none"), await code("--fail-on", "wider"), await code("--fail-on", "wider,narrower")], [0, 0, 0, 1]);
    await write("b.rule.yml", other);
    assert.is(await code(), 0, "what was wrong is mended");
    await write("a.rule.yml", "id: x\ndetect: [\n");
    assert.is(await code(), 2);
    await write("a.rule.yml", new Uint8Array([0x69, 0x64, 0x3a, 0xff, 0xfe]));
    assert.is(await code(), 2);
    const wrong = await run(["diff", "--fail-on", "narrow"]);
    assert.is(wrong.code, 3);
    assert.match(wrong.stderr, /--fail-on does not know narrow/);
  }));

test("recorded events: how many each side matches, and the first that was lost, with its place", () => {
  const event = (name: string, parent: string): string => JSON.stringify({ class: "process_creation", time: "2026-01-01T00:00:00Z", fields: { "process.executable": `C:\\${name}`, "process.parent.executable": `C:\\${parent}` } });
  const events = [event("cmd.exe", "a.exe"), event("notepad.exe", "explorer.exe"), "{ no json", event("cmd.exe", "explorer.exe"), event("cmd.exe", "explorer.exe")].join("\n");
  return inRepository({ "a.rule.yml": rule, "b.rule.yml": other, "logs/events.ndjson": `${events}\n` }, async ({ run, write }) => {
    await write("a.rule.yml", narrower);
    const [found] = reviewOf(await run(["diff", ...plain, "--events", "logs"])).rules;
    assert.equal(found?.recorded, { events: 4, base: 3, head: 1, lost: 2, gained: 0 });
    assert.equal([found?.lost?.witness?.observed, found?.lost?.witness?.origin], [true, "logs/events.ndjson:4"]);
    assert.is(found?.lost?.witness?.events[0]?.fields["process.parent.executable"], "C:\\explorer.exe");
    await write("a.rule.yml", rule);
    await write("b.rule.yml", other.replace("cmd.exe }", "[cmd.exe, notepad.exe] }"));
    const [gained] = reviewOf(await run(["diff", ...plain, "--events", "logs/events.ndjson"])).rules;
    assert.equal([gained?.recorded, gained?.gained?.witness?.origin], [{ events: 4, base: 3, head: 4, lost: 0, gained: 1 }, "logs/events.ndjson:2"]);
    await write("b.rule.yml", other);
    await write("c.rule.yml", ruleText({ id: "77777777-2222-4333-8444-555555555555", where: "{ process.name: notepad.exe }" }));
    const [added] = reviewOf(await run(["diff", ...plain, "--events", "logs/events.ndjson"])).rules;
    assert.equal(added?.recorded, { events: 4, base: 0, head: 1, lost: 0, gained: 1 });
    assert.is((await run(["diff", "--events", "gone.json"])).code, 3);
  });
});

test("reports go to standard output and to files, one each", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read, list }) => {
    await write("a.rule.yml", narrower);
    const { code, stdout } = await run(["diff", "--no-documents", "--format", "text", "--format", "json=reports/review.json", "--format=markdown=review.md"]);
    assert.is(code, 0);
    assert.match(stdout, /^▼ narrower A shell was started$/m);
    assert.is((JSON.parse(await read("reports/review.json")) as { version: number }).version, 1);
    assert.match(await read("review.md"), /A shell was started/);
    assert.equal((await list()).filter((file) => file.endsWith(".tmp")), []);
    for (const [args, message] of [
      [["--format", "text", "--format", "json"], /two reports would go to standard output/],
      [["--format", "json=x", "--format", "sarif=x"], /two reports would go to x/],
      [["--format", "jsn"], /no format called jsn[\s\S]*json/],
      [["--format", "json="], /names no file/],
      [["--format", "json=a.rule.yml/x.json"], /cannot/],
    ] as const) {
      const result = await run(["diff", "--no-documents", ...args]);
      assert.is(result.code, 3, args.join(" "));
      assert.match(result.stderr, message);
    }
    const colored = await run(["diff", "--no-documents"], { tty: true, env: { TERM: "xterm" } });
    assert.ok(colored.stdout.includes("\u001b["));
    assert.not.ok((await run(["diff", "--no-documents"], { tty: true, env: { TERM: "xterm", NO_COLOR: "1" } })).stdout.includes("\u001b["));
  }));

test("every format is written, and one that has nothing to say is empty or says so", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read }) => {
    const formats = ["text", "markdown", "json", "sarif", "github", "html", "gitlab"];
    const args = formats.flatMap((format) => ["--format", `${format}=out/${format}`]);
    for (const text of [rule, narrower]) {
      await write("a.rule.yml", text);
      const result = await run(["diff", ...args, "--report-url", "https://example.com/report"]);
      assert.equal(result, { code: 0, stdout: "", stderr: "" });
      const texts = Object.fromEntries(await Promise.all(formats.map(async (format) => [format, await read(`out/${format}`)] as const))) as Readonly<Record<string, string>>;
      const count = text === rule ? 0 : 1;
      assert.is((JSON.parse(texts["gitlab"] ?? "") as readonly unknown[]).length, count);
      assert.is((JSON.parse(texts["sarif"] ?? "") as { runs: readonly { results: readonly unknown[] }[] }).runs[0]?.results.length, count);
      assert.is((JSON.parse(texts["json"] ?? "") as { rules: readonly unknown[] }).rules.length, count);
      assert.is((texts["github"] ?? "").split("\n").filter((line) => line.startsWith("::warning ")).length, count);
      assert.match(texts["html"] ?? "", /^<!doctype html>[^]*<\/html>\n$/);
      for (const format of ["text", "markdown", "html"]) assert.is((texts[format] ?? "").includes("A shell was started"), count === 1, format);
      for (const [format, written] of Object.entries(texts)) assert.ok(written === "" || (written.endsWith("\n") && !written.endsWith("\n\n")), format);
    }
  }));

test.run();
