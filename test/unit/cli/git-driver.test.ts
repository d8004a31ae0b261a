import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { inRepository, type GitPlace } from "./git-place.js";
import { inWorkplace, ruleText, steersTerminal } from "./run-cli.js";

const test = suite("cli: diff driver of git");

const rule = ruleText();
const narrower = ruleText({ where: "{ process.name: cmd.exe, not: { process.parent.name: explorer.exe } }" });
const attributes = { ".gitattributes": "*.rule.yml diff=isorule\n*.spl diff=isorule\n" };

function install({ git }: GitPlace): void {
  const command = [process.execPath, join(repositoryRoot, "packages/cli/bin/isorule.js")].map((part) => `'${part}'`).join(" ");
  git("config", "diff.isorule.command", `${command} diff --git-driver`);
}

test("git diff and git log show what a change means, and then its text", () =>
  inRepository({ ...attributes, "rules/a.rule.yml": rule, "readme.md": "x\n" }, async (place) => {
    install(place);
    await place.write("rules/a.rule.yml", narrower);
    await place.write("readme.md", "y\n");
    const shown = place.git("diff");
    assert.match(shown, /^diff --git a\/rules\/a\.rule\.yml b\/rules\/a\.rule\.yml\n▼ narrower A shell was started\n/m);
    assert.match(shown, /process\.parent\.name is "explorer\.exe"/);
    assert.match(shown, /^-    where: \{ process\.name: cmd\.exe \}\n\+    where: \{ process\.name: cmd\.exe, not/m);
    assert.match(shown, /^-x\n\+y$/m, "files of other kinds are shown by git");
    assert.not.ok(steersTerminal(shown));
    place.commit("narrower");
    assert.match(place.git("log", "-p", "--ext-diff", "-1"), /^▼ narrower A shell was started$/m);
    assert.not.match(place.git("log", "-p", "-1"), /▼ narrower/, "without the option git shows the text alone");
  }));

test("added, removed, renamed and hostile files; a file that cannot be read is shown as text; git never fails", () => {
  const hostile = "--output=x \u001b[31m.rule.yml";
  return inRepository({ ...attributes, "a.rule.yml": rule, [hostile]: rule.replaceAll("1", "2"), "broken.rule.yml": "id: x\n", "b.spl": "index=a b" }, async (place) => {
    install(place);
    place.git("mv", "a.rule.yml", "moved.rule.yml");
    await place.write("moved.rule.yml", narrower);
    await place.write(hostile, narrower.replaceAll("1", "2"));
    await place.write("broken.rule.yml", "id: y\n\u001b[31mred\n");
    await place.write("b.spl", new Uint8Array([0, 1, 2, 255]));
    await place.write("new.rule.yml", "id: 33333333-2222-4333-8444-555555555555\ntitle: A new shell\nseverity: high\nsignals: { one: { event: dns_query, where: { dns.question.name: evil.example } } }\ndetect: one\n");
    place.git("add", "-A");
    const shown = place.git("diff", "--cached", "-M");
    assert.match(shown, /rename from a\.rule\.yml\nrename to moved\.rule\.yml/);
    assert.match(shown, /diff --git a\/a\.rule\.yml b\/moved\.rule\.yml/);
    assert.match(shown, /new file mode 100644\n[^\n]*A new shell/);
    assert.match(shown, /--- \/dev\/null\n\+\+\+ b\/new\.rule\.yml/);
    assert.match(shown, /^-id: x\n\+id: y$/m);
    assert.match(shown, /Binary files a\/b\.spl and b\/b\.spl differ/);
    assert.match(shown, /▼ narrower/);
    assert.not.ok(steersTerminal(shown));
    assert.not.ok((await place.list()).includes("x"));
    place.git("rm", "-q", "-f", "new.rule.yml");
    place.git("rm", "-q", "-f", "moved.rule.yml");
    assert.match(place.git("diff", "--cached", "--no-renames"), /deleted file mode 100644\n[\s\S]*\+\+\+ \/dev\/null/);
  });
});

test("a file that is not merged, and calls that are not git's", () =>
  inWorkplace({ "isorule.config.yaml": "nonsense: [\n", "old": rule, "new": narrower }, async ({ run, folder }) => {
    assert.equal(await run(["diff", "--git-driver", "a.rule.yml"]), { code: 0, stdout: "* Unmerged path a.rule.yml\n", stderr: "" });
    const wrong = await run(["diff", "--git-driver"]);
    assert.is(wrong.code, 3);
    assert.match(wrong.stderr, /git config diff\.isorule\.command/);
    const args = (old: string, now: string, mode = "100644"): readonly string[] => ["diff", "--git-driver", "a.rule.yml", old, "0".repeat(40), mode, now, "0".repeat(40), mode];
    const faulty = await run(args(join(folder, "old"), join(folder, "new")));
    assert.equal([faulty.code, faulty.stderr], [0, ""], "a fault in the configuration is for other commands to tell");
    assert.match(faulty.stdout, /▼ narrower/);
    assert.is((await run(args(join(folder, "gone"), join(folder, "new")))).code, 0);
    const link = await run(args(join(folder, "old"), join(folder, "new"), "120000"));
    assert.not.match(link.stdout, /narrower/);
    assert.match((await run(args(join(folder, "old"), join(folder, "new")), { env: { GIT_PAGER_IN_USE: "true", TERM: "xterm" } })).stdout, /\u001b\[/);
  }));

test.run();
