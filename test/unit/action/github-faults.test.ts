import { gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runAction, runnerCommands, someFiles, withGithub } from "./run-action.js";
import type { PlayedRequest } from "./played-github.js";

const test = suite("the action and what GitHub refuses");
const isWrite = ({ method, path }: PlayedRequest): boolean => (method === "POST" || method === "PATCH") && path !== "/graphql";

test("the token of a fork may only read: the review is in the summary, with a notice", () =>
  withGithub(async (github, checkout) => {
    for (const fault of [{ status: 403, message: "Resource not accessible by integration" }, { status: 404, message: "Not Found" }, { status: 401, message: "Bad credentials" }]) {
      github.fault = (request) => (isWrite(request) ? fault : undefined);
      const run = await runAction(checkout, { github, inputs: { sarif: "true" } });
      assert.is(run.code, 0, run.stdout);
      assert.equal(github.comments, []);
      assert.is(run.summary, someFiles.markdown);
      assert.is(run.outputs.get("comment-url"), "");
      assert.equal(run.sleeps, []);
      assert.equal(runnerCommands(run.stdout).filter((name) => name === "notice").length, 2);
      assert.match(run.stdout, `::notice title=isorule::The comment is not written: the token may not (${fault.status} ${fault.message})`);
    }
  }));

test("a 500 that passes is tried again", () =>
  withGithub(async (github, checkout) => {
    github.fault = (request, nth) => (isWrite(request) && nth < 6 ? { status: 502 } : undefined);
    const run = await runAction(checkout, { github });
    assert.is(github.comments.length, 1, run.stdout);
    assert.equal(run.sleeps, [1000, 2000]);
  }));

test("a comment whose answer got lost is not written twice", () =>
  withGithub(async (github, checkout) => {
    let lost = 0;
    github.fault = (request) => (isWrite(request) && (lost += 1) === 1 ? { status: 500, done: true } : undefined);
    const run = await runAction(checkout, { github });
    assert.is(github.comments.length, 1);
    assert.is(run.outputs.get("comment-url"), "https://github.com/acme/rules/pull/7#issuecomment-1001");
  }));

test("a 503 for ever ends in a warning, and the exit code is that of the review", () =>
  withGithub(async (github, checkout) => {
    github.fault = () => ({ status: 503, message: "::error::down\n::error::down" });
    const run = await runAction(checkout, { github, diff: { code: 1 } });
    assert.is(run.code, 1);
    assert.equal(run.sleeps, [1000, 2000, 4000]);
    assert.match(run.stdout, "::warning title=isorule::The comment is not written: 503 ::error::down%0A::error::down. The review is in the summary of the run.\n");
    assert.not.ok(runnerCommands(run.stdout).includes("error"));
    assert.is(run.summary, someFiles.markdown);
  }));

test("no answer at all ends in a warning", () =>
  withGithub(async (github, checkout) => {
    const run = await runAction(checkout, { github, env: { GITHUB_API_URL: "http://127.0.0.1:9", GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql" } });
    assert.is(run.code, 0);
    assert.match(run.stdout, "::warning title=isorule::The comment is not written: no answer");
  }));

test("rate limits: retry-after, the reset, or a minute", () =>
  withGithub(async (github, checkout) => {
    const faults = [
      { status: 429, headers: { "retry-after": "7" } },
      { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1700000009" } },
      { status: 403, message: "You have exceeded a secondary rate limit" },
    ];
    github.fault = (request) => (isWrite(request) ? faults.shift() : undefined);
    const run = await runAction(checkout, { github });
    assert.equal(run.sleeps, [7000, 10_000, 60_000]);
    assert.is(github.comments.length, 1);
  }));

test("a limit that lasts too long is not waited for", () =>
  withGithub(async (github, checkout) => {
    github.fault = (request) => (isWrite(request) ? { status: 403, message: "API rate limit exceeded", headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1700003600" } } : undefined);
    const run = await runAction(checkout, { github });
    assert.equal(run.sleeps, []);
    assert.match(run.stdout, "::warning title=isorule::The comment is not written: 403 API rate limit exceeded.");
  }));

test("SARIF is uploaded for the head of the pull request, in a category of its own", () =>
  withGithub(async (github, checkout) => {
    await runAction(checkout, { github, inputs: { sarif: "true", comment: "false", "working-directory": "rules" } });
    const [request] = github.requests;
    assert.is(request?.path, "/repos/acme/rules/code-scanning/sarifs");
    const { sarif, ...rest } = request?.body as { readonly sarif: string };
    assert.equal(rest, { commit_sha: checkout.head, ref: "refs/pull/7/head", tool_name: "isorule" });
    assert.equal(JSON.parse(gunzipSync(Buffer.from(sarif, "base64")).toString()), { version: "2.1.0", runs: [{ tool: { driver: { name: "isorule" } }, results: [], automationDetails: { id: "isorule/rules/" } }] });
  }));

test("SARIF of a push is of the branch", () =>
  withGithub(async (github, checkout) => {
    const event = { name: "push", payload: { before: checkout.base, after: checkout.head } };
    const run = await runAction(checkout, { github, event, inputs: { sarif: "true" } });
    const [request] = github.requests;
    assert.is(github.requests.length, 1);
    assert.is((request?.body as { readonly ref: string }).ref, "refs/heads/main");
    assert.is(run.outputs.get("comment-url"), "");
    assert.is(run.summary, someFiles.markdown);
  }));

test.run();
