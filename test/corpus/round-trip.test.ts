import { eql } from "@isorule/backend-eql/read";
import { kql } from "@isorule/backend-kql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { readSplDefinitions, spl } from "@isorule/backend-spl/read";
import { type Backend, normalizeRule, type ReadOptions, type Rule, unitsOf, type Vocabulary } from "@isorule/core";
import { faithfulness } from "@isorule/proof";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type CorpusFile, corpusFiles } from "../kit/corpus.js";
import { comparison, ruleTongue, thereAndBack, type Tongue, tongueOf, type Trip } from "../kit/round-trip.js";

/**
 * `ISORULE_ALL=1` sends every rule on its way, which takes many minutes; `ISORULE_STRIDE=5` every fifth of the pairs of
 * languages. `ISORULE_LISTS=FOLDER` writes what does not come back as it was to files there.
 */
const all = process.env["ISORULE_ALL"] === "1";
const stride = Number(process.env["ISORULE_STRIDE"] ?? (all ? 1 : 60));
const lists = process.env["ISORULE_LISTS"];

type Row = Trip & { readonly path: string };

/** Rules that do not come back as they were, and why. Any other is a fault, or news that somebody has to look at. */
const known: readonly (readonly [path: RegExp, way: RegExp, reason: string])[] = [
  [/registry_set_dot_net_etw_tamper/, /→ kql →/, "DeviceRegistryEvents keeps the text 0 and the number 0 as one text"],
  [/posh_pc_remotefxvgpudisablement_abuse/, /→ eql →/, "Elastic keeps unnamed data in columns of their own, which are read one by one"],
  [/wmi_event\/sysmon_wmi_event_subscription\.yml$/, /→/, "asks for the codes 19, 20 and 21 only, which pick the class: read again it is a class without a condition, and that is no rule"],
  [/proc_creation_win_conhost_susp_child_process\.yml$/, /→ eql →/, "excludes a provider, and each of Elastic's places has one provider or none: that no other is there is not asked"],
  [/execution_sap_netweaver|process_execution_by_zoom|runner_tracking_id_tampering/, /^eql$/, "of classes of several systems, the part for one is asked in the places of another too"],
  [/kubelet_api_connection_attempt_internal_ip|shell_via_tcp_cli_utility_linux/, /^eql$/, "the two places ask different columns for the direction, and the rule has one of them as it is named there"],
  [/reprise99\/.*(?:SecurityEvent-|SecEvents-)/, /kql/, "columns that Sentinel adds to SecurityEvent are looked for in the event data of WindowsEvent"],
];

function isKnown({ path }: Row, way: string): boolean {
  return known.some(([paths, ways]) => paths.test(path) && ways.test(way));
}

function table(rows: readonly Row[], verdict: (row: Row) => string): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(verdict(row), (counts.get(verdict(row)) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1]).slice(0, 16).map(([what, count]) => `    ${count} ${what}`).join("\n");
}

function list(rows: readonly Row[]): string {
  return rows.map(({ path, verdict, reason, texts }) => [`${verdict} ${path}`, reason.slice(0, 1500), ...texts.map((text) => text.replace(/\s+/g, " ").slice(0, 900))].join("\n    ")).sort().join("\n\n");
}

function keep(name: string, rows: readonly Row[]): void {
  if (lists !== undefined) writeFileSync(join(lists, `round-trip-${name}.txt`), `${list(rows)}\n`);
}

const own = suite("corpus: a rule that is read exactly is written again in its language, and means the same");

const macros = Object.assign({}, ...corpusFiles("splunk/macros", /\.ya?ml$/).map(({ text }) => readSplDefinitions(text))) as Readonly<Record<string, string>>;

interface Source {
  readonly backend: Backend;
  readonly files: readonly CorpusFile[];
  readonly options: ReadOptions;
  /** The share of rules that are written again, at least. */
  readonly written: number;
}

const sources: readonly Source[] = [
  { backend: spl, files: [...corpusFiles("splunk/detections", /\.ya?ml$/), ...corpusFiles("t1505.004/splunk", /\.ya?ml$/)], options: { definitions: macros }, written: 0.9 },
  { backend: eql, files: corpusFiles("elastic", /\.toml$/), options: {}, written: 0.9 },
  { backend: kql, files: corpusFiles("kusto", /\.(?:kql|md|ya?ml)$/), options: {}, written: 0.9 },
];

/** Words for the reasons why rules are not written or not exactly: codes of diagnostics. */
function wordsOf(reason: string): string {
  return [...new Set(reason.split("; ").flatMap((each) => /^[a-z]+\/[a-z-]+/.exec(each) ?? []))].sort().join(", ");
}

for (const { backend, files, options, written: least } of sources) {
  own(backend.language, () => {
    const readings = files.filter((_, at) => all || at % 3 === 0).flatMap(({ path, text }) => backend.read?.(text, { ...options, file: path }).readings ?? []);
    const exact = readings.filter(({ fidelity }) => fidelity === "exact").map(({ rule }) => rule);
    const tongue = tongueOf(backend);
    const rows = exact.map((rule): Row & { readonly fidelity: string } => {
      const written = tongue.write(rule);
      const row = { path: rule.file ?? "", texts: written.texts, fidelity: written.fidelity };
      if (written.fidelity === "dropped") return { ...row, verdict: "not written", reason: written.reasons.join("; ") };
      const read = tongue.read(written, rule);
      const why = written.reasons.join("; ");
      if (read.rule !== undefined) {
        const compared = comparison(rule, read.rule);
        return { ...row, ...compared, reason: `${compared.reason} ${why}`.trim() };
      }
      // Where places are asked different things, they are compared one by one.
      const equal = read.reason.startsWith("places: ") && isEqualByPlace(rule, written, backend);
      return { ...row, verdict: equal ? "equal" : "not read", reason: equal ? why : read.reason };
    });
    const written = rows.filter(({ verdict }) => verdict !== "not written");
    // A table and nothing else is no rule.
    const conditional = rows.filter(({ reason, verdict }) => verdict !== "not written" || !reason.startsWith("map/constant-unit"));
    const share = written.length / conditional.length;
    keep(backend.language, rows.filter(({ verdict }) => verdict !== "equal"));
    console.log(`\n  ${backend.language}: ${readings.length} rules, ${rows.length} read exactly, ${written.length} written again (${(share * 100).toFixed(1)} % of those with a condition), ${written.filter(({ verdict }) => verdict === "equal").length} equal`);
    console.log(table(rows, ({ verdict, reason }) => (verdict === "equal" && reason === "" ? "equal" : `${verdict}: ${wordsOf(reason)}`)));
    assert.ok(exact.length >= (all ? 250 : 80), `${exact.length}`);
    assert.ok(share >= least, `${share}`);
    assert.is(list(rows.filter((row) => row.fidelity === "exact" && row.verdict !== "equal" && !isKnown(row, backend.language))), "");
    // What is written nearly says why, and hardly anything more is lost on the way back.
    assert.ok(written.filter(({ verdict }) => verdict === "equal").length >= written.length * 0.97);
  });
}

function isEqualByPlace(rule: Rule, { texts, vocabulary }: { readonly texts: readonly string[]; readonly vocabulary: string }, backend: Backend): boolean {
  const units = unitsOf(normalizeRule(rule)).map(({ name }) => name);
  const documents = texts.map((text) => ({ text, units }));
  return faithfulness({ rule, documents, backend, vocabulary: backend.vocabularies[vocabulary] as Vocabulary }).verdict === "proved";
}

own.run();

const pairs = suite("corpus: rules go from every language to every other and back");

const tongues: readonly Tongue[] = [...[sigma, spl, eql, kql].map(tongueOf), ruleTongue];

interface PairRow extends Row {
  readonly pair: string;
  /** Whether a reader had to be told which of several names of a column the rule has. */
  readonly told: boolean;
}

/** The ways of one rule: from each language that says it exactly to each other that does. */
function waysOf(path: string, rule: Rule): readonly PairRow[] {
  const written = tongues.map((tongue) => ({ tongue, text: tongue.write(rule) })).filter(({ text }) => text.fidelity === "exact");
  return written.flatMap(({ tongue: from, text }): readonly PairRow[] => {
    // A reader that is not told has to choose where a column has several names.
    const readings = [from.read(text), from.read(text, rule)] as const;
    return written.filter(({ tongue }) => tongue !== from).map(({ tongue: to }): PairRow => {
      const trip = (told: boolean): Trip => {
        const first = readings[told ? 1 : 0];
        return first.rule === undefined ? { verdict: "not read", reason: first.reason, texts: text.texts } : thereAndBack(first.rule, from, to, told);
      };
      const untold = trip(false);
      const told = untold.verdict !== "equal";
      return { path, pair: `${from.name} → ${to.name} → ${from.name}`, told, ...(told ? trip(true) : untold) };
    });
  });
}

pairs("what comes back is what set out", () => {
  const rules = corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/).filter((_, at) => at % stride === 0).flatMap(({ path, text }) => sigma.read?.(text, { file: path }).rules.map((rule) => ({ path, rule })) ?? []);
  const rows = rules.flatMap(({ path, rule }) => waysOf(path, rule));
  keep("pairs", rows.filter(({ verdict }) => verdict !== "equal").map((row) => ({ ...row, path: `${row.pair} ${row.path}` })));
  const names = [...new Set(rows.map(({ pair }) => pair))].sort();
  console.log(`\n  ${rules.length} rules${"rules  equal  told  unknown  other".padStart(44)}`);
  for (const name of names) {
    const ways = rows.filter(({ pair }) => pair === name);
    const of = (verdict: (row: PairRow) => boolean): string => String(ways.filter(verdict).length).padStart(7);
    console.log(`  ${name.padEnd(24)}${of(() => true)}${of(({ verdict }) => verdict === "equal")}${of(({ verdict, told }) => verdict === "equal" && told)}${of(({ verdict }) => verdict === "unknown")}${of(({ verdict }) => verdict !== "equal" && verdict !== "unknown")}`);
    assert.ok(ways.length >= rules.length * 0.75, `${name}: ${ways.length}`);
  }
  assert.is(names.length, tongues.length * (tongues.length - 1));
  assert.is(list(rows.filter((row) => row.verdict !== "equal" && row.verdict !== "unknown" && !isKnown(row, row.pair)).map((row) => ({ ...row, path: `${row.pair} ${row.path}` }))), "");
  assert.ok(rows.filter(({ verdict }) => verdict === "unknown").length <= rows.length * 0.01);
});

pairs.run();
