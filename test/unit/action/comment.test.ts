import { suite } from "uvu";
import * as assert from "uvu/assert";
import { reviewJson, runAction, someFiles, withGithub } from "./run-action.js";
import type { PlayedGithub } from "./played-github.js";

const test = suite("the comment of the action");
const mark = "<!-- isorule-review: . -->";
const written = (github: PlayedGithub): readonly string[] => github.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql").map(({ method, path }) => `${method} ${path}`);

test("the first run writes a comment with its marker", () =>
  withGithub(async (github, checkout) => {
    const run = await runAction(checkout, { github });
    assert.is(run.code, 0, run.stdout);
    assert.equal(github.comments.map(({ body }) => body), [`${mark}\n${someFiles.markdown}`]);
    assert.is(run.outputs.get("comment-url"), "https://github.com/acme/rules/pull/7#issuecomment-1001");
    assert.is(run.summary, someFiles.markdown);
  }));

test("the next run changes that comment, and none where the text is the same", () =>
  withGithub(async (github, checkout) => {
    await runAction(checkout, { github });
    const same = await runAction(checkout, { github });
    assert.equal(written(github), ["POST /repos/acme/rules/issues/7/comments"]);
    assert.is(same.outputs.get("comment-url"), "https://github.com/acme/rules/pull/7#issuecomment-1001");
    await runAction(checkout, { github, diff: { files: { ...someFiles, markdown: "now equal\n" } } });
    assert.equal(written(github), ["POST /repos/acme/rules/issues/7/comments", "PATCH /repos/acme/rules/issues/comments/1001"]);
    assert.equal(github.comments.map(({ body }) => body), [`${mark}\nnow equal\n`]);
  }));

test("the comment is found on the third page, and line ends that GitHub changed are no difference", () =>
  withGithub(async (github, checkout) => {
    for (let id = 1; id <= 230; id += 1) github.comments.push({ id, login: "somebody", type: "User", body: "hello" });
    github.comments.push({ id: 5000, login: "github-actions[bot]", type: "Bot", body: `${mark}\r\n${someFiles.markdown.replaceAll("\n", "\r\n").trimEnd()}` });
    await runAction(checkout, { github });
    assert.is(github.comments.length, 231);
    assert.equal(written(github), []);
    assert.is(github.requests.filter(({ method }) => method === "GET").length, 3);
  }));

test("a comment of anybody else with the marker is left alone, whatever their name", () =>
  withGithub(async (github, checkout) => {
    const strangers = [{ login: "mallory", type: "User" }, { login: "github-actions", type: "User" }, { login: "other-app[bot]", type: "Bot" }] as const;
    strangers.forEach(({ login, type }, index) => github.comments.push({ id: index + 1, login, type, body: `${mark}\nall is well` }));
    await runAction(checkout, { github });
    assert.equal(written(github), ["POST /repos/acme/rules/issues/7/comments"]);
    assert.equal(github.comments.slice(0, 3).map(({ body }) => body), Array(3).fill(`${mark}\nall is well`));
  }));

test("an own comment that has the marker further down is another one", () =>
  withGithub(async (github, checkout) => {
    github.comments.push({ id: 1, login: "github-actions[bot]", type: "Bot", body: `> quoted\n${mark}\n` });
    await runAction(checkout, { github });
    assert.equal(written(github), ["POST /repos/acme/rules/issues/7/comments"]);
  }));

test("GraphQL may name the app without [bot], or not answer who it is", async () => {
  for (const viewer of ["github-actions", undefined]) {
    await withGithub(async (github, checkout) => {
      github.viewer = viewer;
      github.comments.push({ id: 1, login: "github-actions[bot]", type: "Bot", body: `${mark}\nold` });
      await runAction(checkout, { github });
      assert.equal(written(github), ["PATCH /repos/acme/rules/issues/comments/1"], String(viewer));
    });
  }
});

test("with a person's token it is the person's comment that counts", () =>
  withGithub(async (github, checkout) => {
    github.viewer = "Alice";
    github.comments.push({ id: 1, login: "github-actions[bot]", type: "Bot", body: `${mark}\nold` }, { id: 2, login: "alice", type: "User", body: `${mark}\nold` });
    await runAction(checkout, { github });
    assert.equal(written(github), ["PATCH /repos/acme/rules/issues/comments/2"]);
  }));

test("uses of the action in other folders or on other paths have comments of their own", () =>
  withGithub(async (github, checkout) => {
    for (const inputs of [{}, { "working-directory": "rules" }, { "working-directory": "./rules/" }, { paths: "rules/one.rule.yml" }]) await runAction(checkout, { github, inputs });
    const marks = github.comments.map(({ body }) => body.split("\n")[0] ?? "");
    assert.equal(marks.slice(0, 2), [mark, "<!-- isorule-review: rules -->"]);
    assert.match(marks[2] ?? "", /^<!-- isorule-review: \.#[0-9a-f]{8} -->$/);
    assert.is(marks.length, 3);
  }));

test("a pull request without a change of rules gets no comment, and one that had one is told", () =>
  withGithub(async (github, checkout) => {
    const diff = { files: { ...someFiles, markdown: "nothing\n", json: reviewJson({}, { rules: [] }) } };
    await runAction(checkout, { github, diff });
    assert.is(github.comments.length, 0);
    await runAction(checkout, { github });
    await runAction(checkout, { github, diff });
    assert.equal(github.comments.map(({ body }) => body), [`${mark}\nnothing\n`]);
  }));

test("comment: false asks GitHub nothing", () =>
  withGithub(async (github, checkout) => {
    const run = await runAction(checkout, { github, inputs: { comment: "false" } });
    assert.equal(github.requests, []);
    assert.is(run.summary, someFiles.markdown);
  }));

test("a failed check is told below the review, as text", () =>
  withGithub(async (github, checkout) => {
    const hostile = "\u001b[31mrules/one.rule.yml: @everyone ``` </details> <img src=x>\u001b[0m \u202eabc\n````\nmore\n";
    const run = await runAction(checkout, { github, check: { code: 1, stdout: hostile } });
    const [comment] = github.comments;
    assert.ok(comment?.body.startsWith(`${mark}\n${someFiles.markdown}`));
    const section = comment?.body.slice(`${mark}\n${someFiles.markdown}`.length);
    assert.is(section, "\n<details>\n<summary><code>isorule check</code> fails (exit code 1)</summary>\n\n`````text\nrules/one.rule.yml: @everyone ``` </details> <img src=x> abc\n````\nmore\n`````\n\n</details>\n");
    assert.is(run.summary, someFiles.markdown + section);
  }));

test("a report that is too long is cut before a rule, with nothing left open, and says where all of it is", () =>
  withGithub(async (github, checkout) => {
    const rule = (name: string): string => `<details>\n<summary>${name}</summary>\n\n\`\`\`\`diff\n\`\`\`\n<details>\n# no heading\n${`+${"x".repeat(99)}\n`.repeat(200)}\`\`\`\`\n\n</details>\n`;
    const markdown = `## Review\n\n| a | b |\n| --- | --- |\n| ❗ | ${"y".repeat(100)} |\n\n${rule("one")}${rule("two")}${rule("three")}${rule("four")}`;
    const run = await runAction(checkout, { github, diff: { files: { ...someFiles, markdown } }, check: { code: 1, stdout: "stale\n" } });
    const body = github.comments[0]?.body ?? "";
    assert.ok(body.length <= 65_536 && body.length > 60_000, String(body.length));
    assert.ok(body.includes("<summary>three</summary>") && !body.includes("<summary>four</summary>"));
    assert.match(body, /<\/details>\n> \*\*This comment is cut: the report is too long for it\.\*\* All of it is in \[the summary of the run\]\(https:\/\/github\.com\/acme\/rules\/actions\/runs\/42\)\.\n\n<details>\n<summary><code>isorule check/);
    assert.ok(run.summary.includes("<summary>four</summary>"));
  }));

test("one rule that is too long alone leaves the table", () =>
  withGithub(async (github, checkout) => {
    await runAction(checkout, { github, diff: { files: { ...someFiles, markdown: `table\n\n## one\n${"x".repeat(70_000)}\n` } } });
    assert.match(github.comments[0]?.body ?? "", /^<!-- isorule-review: \. -->\ntable\n> \*\*This comment is cut/);
  }));

test("a summary of more than a mebibyte is cut by bytes", () =>
  withGithub(async (github, checkout) => {
    const markdown = `top\n\n${Array.from({ length: 30 }, (_, index) => `## ${index}\n\n${"é".repeat(20_000)}\n\n`).join("")}`;
    const run = await runAction(checkout, { github, diff: { files: { ...someFiles, markdown } } });
    const bytes = Buffer.byteLength(run.summary);
    assert.ok(bytes <= 1024 * 1024 && bytes > 940_000, String(bytes));
    assert.match(run.summary, "This summary is cut.");
  }));

test.run();
