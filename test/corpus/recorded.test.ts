import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { runCli } from "../unit/cli/run-cli.js";
import { corpusFiles, corpusFolder } from "../kit/corpus.js";

/** What `info.yml` says of a case. */
interface CaseInfo {
  readonly rule_metadata?: readonly { readonly id: string }[];
  readonly regression_tests_info?: readonly { readonly match_count?: number }[];
}

/** A line of `isorule match --json`. */
interface MatchLine {
  readonly type: string;
  readonly rule: { readonly id: string };
  readonly events: readonly { readonly file: string; readonly number: number }[];
}

/** Cases whose rule matches more of the recorded events than stated, and why that is right. */
const moreThanStated: Readonly<Record<string, string>> = {
  file_event_win_anydesk_artefact: "three of its five files are user.conf with something behind, which `contains` finds",
  file_event_win_cred_dump_tools_dropped_files: "procdump.exe, procdump64.exe and procdump64a.exe are an event each",
  registry_set_change_security_zones: "three values below one domain are set to zone 2: http, https and *",
};

/** Cases that cannot be run, and why. */
const notToRun: Readonly<Record<string, string>> = {
  cisco_cli_dot1x_disabled: "no events: its test is commented out in info.yml",
  proc_creation_win_lolbin_sftp_indirect_cmd_execution: "no rule: this copy of the corpus does not have it",
};

const test = suite("SigmaHQ: recorded events");

test("isorule match finds in every case what is stated", async () => {
  const started = Date.now();
  const folders = ["rules", "rules-emerging-threats", "rules-threat-hunting", "rules-compliance"];
  const { stdout, code } = await runCli(["match", ...folders, "--events", "regression_data", "--json"], `${corpusFolder()}/sigma`);
  const milliseconds = Date.now() - started;
  assert.is(code, 1);
  const lines = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as MatchLine);
  const found = new Map<string, Set<number>>();
  for (const { type, rule, events } of lines) {
    if (type !== "match") continue;
    for (const { file, number } of events) {
      const key = `${file} ${rule.id}`;
      found.set(key, (found.get(key) ?? new Set<number>()).add(number));
    }
  }
  const recorded = new Set(corpusFiles("sigma/regression_data", /\.json$/).map(({ path }) => path));
  const rules = corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/).map(({ text }) => text);
  const more: string[] = [];
  const wrong: string[] = [];
  const cases = corpusFiles("sigma/regression_data", /info\.yml$/);
  for (const { path, text } of cases) {
    const info = parse(text) as CaseInfo;
    const id = (info.rule_metadata?.[0]?.id ?? "").toLowerCase();
    const least = info.regression_tests_info?.[0]?.match_count ?? 1;
    const events = path.replace(/info\.yml$/, `${id}.json`);
    const name = path.replace(/^.*\/(?=[^/]+\/info\.yml$)|\/info\.yml$/g, "");
    const hits = found.get(`regression_data/${events} ${id}`)?.size ?? 0;
    if (Object.hasOwn(notToRun, name)) assert.ok(hits === 0 && (!recorded.has(events) || !rules.some((rule) => rule.includes(id))), name);
    else if (hits < least) wrong.push(`${name}: ${hits} of ${least}`);
    else if (hits > least) more.push(`${name}: ${hits} for ${least}`);
  }
  const list = [...more.map((each) => `${each}, ${moreThanStated[each.split(":")[0] ?? ""]}`), ...Object.entries(notToRun).map((each) => each.join(": "))];
  console.log(`\n  ${cases.length - Object.keys(notToRun).length} of ${cases.length} cases found in ${milliseconds} ms; more than stated, and not to run:\n    ${list.join("\n    ")}`);
  assert.equal(wrong, []);
  assert.equal(more.map((each) => each.split(":")[0]).sort(), Object.keys(moreThanStated).sort());
  assert.is(cases.length, 101);
});

test("every recorded event is of a class", async () => {
  const { stdout } = await runCli(["match", "rules/windows/process_creation/proc_creation_win_clip_execution.yml", "--events", "regression_data", "--json"], `${corpusFolder()}/sigma`);
  const summary = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as { readonly unclassified: number; readonly unread: number; readonly events: number };
  assert.equal({ unclassified: summary.unclassified, unread: summary.unread, events: summary.events }, { unclassified: 0, unread: 0, events: 122 });
});

test.run();
