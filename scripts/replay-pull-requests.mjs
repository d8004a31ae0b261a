// Plays five pull requests to examples/detection-repo in a repository of git of their own, and writes the comment that a
// reviewer sees on each to docs/pull-requests.   node scripts/replay-pull-requests.mjs [--check]
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./workspace.mjs";

const command = join(root, "packages/cli/bin/isorule.js");
const comments = join(root, "docs/pull-requests");

/**
 * @typedef {object} PullRequest
 * @property {string} name
 * @property {string} file of the example repository
 * @property {readonly (readonly [string, string])[]} edits what stands in the file, and what stands there afterwards
 * @property {boolean} builds whether its author has built the documents anew
 * @property {string} [accepts] the reason with which its author accepts what it loses
 */

/** @type {readonly PullRequest[]} */
const pullRequests = [
  {
    name: "harmless-refactor",
    file: "rules/encoded-powershell.rule.yml",
    edits: [
      [
        "      any:\n        - process.command_line: { contains: ' -enc ' }\n        - process.command_line: { contains: ' -encodedcommand ' }\n        - process.command_line: { contains: ' -ec ' }\n",
        "      process.command_line: { contains: [' -EncodedCommand ', ' -enc ', ' -ec '] }\n",
      ],
    ],
    builds: true,
  },
  {
    name: "exclusion-added",
    file: "rules/web-server-spawned-shell.rule.yml",
    edits: [["      not:\n        process.command_line: { contains: '\\Microsoft.NET\\Framework' }\n", "      not:\n        - process.command_line: { contains: '\\Microsoft.NET\\Framework' }\n        - { user.account: 'IIS APPPOOL\\backup', process.command_line: { contains: ' copy ' } }\n"]],
    builds: true,
    accepts: "The backup job of the shop copies its data at night, DET-112",
  },
  { name: "value-removed", file: "rules/web-server-spawned-shell.rule.yml", edits: [[", tomcat9.exe]", "]"]], builds: true },
  { name: "field-renamed", file: "rules/encoded-powershell.rule.yml", edits: [["      process.name: [powershell.exe", "      process.parent.name: [powershell.exe"], ["severity: medium", "severity: low"]], builds: false },
  { name: "never-matches", file: "rules/lsass-memory-dump.rule.yml", edits: [["      process.command_line: { contains: lsass }\n", "      process.command_line: { contains: lsass }\n      not:\n        process.executable: { endsWith: .exe }\n"], ["      all:\n        - process.command_line: { contains: [MiniDump, '#24', '#+24'] }\n", "      all:\n        - process.command_line: { contains: [MiniDump, '#24', '#+24'] }\n        - process.name: [regsvr32.exe, cmd.exe]\n"]], builds: true },
];

/** The same comment on every day: what is accepted has a date. */
const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) };

/** @param {PullRequest} pullRequest */
function commentOn({ file, edits, builds, accepts }) {
  const folder = mkdtempSync(join(tmpdir(), "isorule-example-"));
  try {
    cpSync(join(root, "examples/detection-repo"), folder, { recursive: true });
    const git = (/** @type {string[]} */ ...args) => execFileSync("git", ["-c", "user.name=example", "-c", "user.email=example@example.org", "-c", "commit.gpgsign=false", ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    const isorule = (/** @type {string[]} */ ...args) => spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: "utf8", env });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message=Before");
    const path = join(folder, file);
    let text = readFileSync(path, "utf8");
    for (const [before, after] of edits) {
      if (!text.includes(before)) throw new Error(`${file} has no longer what is edited: ${before}`);
      text = text.replace(before, () => after);
    }
    git("switch", "--quiet", "--create=change");
    writeFileSync(path, text);
    if (builds) isorule("build");
    const diff = ["diff", "main...change", "--events", "events/2026-11-week-46.ndjson", "--fail-on", "narrower,changed,unfaithful,unknown,stale"];
    const commit = () => {
      git("add", "--all");
      git("commit", "--quiet", "--message=Change");
    };
    commit();
    if (accepts !== undefined) isorule(...diff, "--accept", "--reason", accepts, "--by", "ann");
    if (accepts !== undefined) commit();
    const { stdout, stderr } = isorule(...diff, "--format", "markdown");
    if (stdout === "") throw new Error(`isorule diff wrote nothing: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const check = process.argv.includes("--check");
mkdirSync(comments, { recursive: true });
for (const pullRequest of pullRequests) {
  const path = join(comments, `${pullRequest.name}.md`);
  const comment = commentOn(pullRequest);
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (before === comment) console.log(`fresh    docs/pull-requests/${pullRequest.name}.md`);
  else if (check) {
    console.log(`stale    docs/pull-requests/${pullRequest.name}.md: run npm run examples`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, comment);
    console.log(`written  docs/pull-requests/${pullRequest.name}.md`);
  }
}
