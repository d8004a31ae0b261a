import { codeQualityReport, githubReport, jsonReport, type Review, type ReviewFinding, sarifReport } from "@isorule/review";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { allHostileTexts, anyReview, completeReview, emptyReview, fullReview, reviewWithTexts } from "../../kit/review-fixture.js";

const test = suite("review: reports for programs");

/** RFC 3986, Appendix B and its alphabet: what a relative reference and an address may be made of. */
const address = /^(?:[a-z][a-z0-9+.-]*:)?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*$/i;

function compile(path: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", path), "utf8")) as object;
  return new Ajv2020({ strict: !path.startsWith("vendor/sarif-2.1.0-schema"), allowUnionTypes: true, strictRequired: false, allErrors: true, formats: { uri: address, "uri-reference": address, "date-time": true, uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i } }).compile(schema);
}

const validators = { review: compile("review.schema.json"), sarif: compile("vendor/sarif-2.1.0-schema.json"), used: compile("vendor/sarif-2.1.0-used-schema.json"), quality: compile("vendor/gitlab-code-quality-schema.json") };

function assertValid(kind: keyof typeof validators, text: string): void {
  const validate = validators[kind];
  // The official schema allows more than we write.
  if (kind === "sarif") assertValid("used", text);
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3)));
}

const options = { version: "1.2.3", informationUri: "https://isorule.dev" };

/** Reviews with hostile texts everywhere. */
function hostileReviews(): readonly Review[] {
  return allHostileTexts.map((text) => reviewWithTexts(() => text));
}

test("json: the schema takes every review, and a property that it does not know is noticed", () => {
  for (const review of [fullReview, emptyReview, completeReview, ...hostileReviews()]) assertValid("review", jsonReport(review));
  fc.assert(fc.property(anyReview, (review) => assertValid("review", jsonReport(review))), { numRuns: 100 });
  assert.not.ok(validators.review({ ...fullReview, more: 1 }));
});

test("json: the schema knows no property that the types have not", () => {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas/review.schema.json"), "utf8")) as SchemaPart;
  const seen = new Set<string>();
  collect(schema, schema, completeReview, seen);
  const known = Object.entries({ root: schema, ...schema.$defs }).flatMap(([name, part]) => propertiesOf(part, name));
  assert.equal(known.filter((each) => !seen.has(each)), []);
});

test("json: characters that a terminal obeys are escaped, and the value is the same", () => {
  const review = reviewWithTexts(() => "\u001b[2J\u009b31m\u202e\u2028x");
  const text = jsonReport(review);
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
  assert.equal(JSON.parse(text), review);
});

/** As much of a schema as is walked here. */
interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart | false;
}

function propertiesOf(part: SchemaPart, path: string): readonly string[] {
  return Object.entries(part.properties ?? {}).flatMap(([name, below]) => [`${path}.${name}`, ...propertiesOf(below, `${path}.${name}`)]);
}

/** Walks a value along its schema and notes the properties that it has, by the definition that they belong to. */
function collect(root: SchemaPart, part: SchemaPart, value: unknown, seen: Set<string>, path = "root"): void {
  const name = part.$ref?.split("/").at(-1);
  if (name !== undefined) return collect(root, root.$defs?.[name] ?? {}, value, seen, name);
  if (Array.isArray(value)) {
    if (typeof part.items === "object") for (const each of value) collect(root, part.items, each, seen, path);
    return;
  }
  for (const [key, below] of Object.entries(part.properties ?? {})) {
    const own = (value as Record<string, unknown>)[key];
    if (own === undefined) continue;
    seen.add(`${path}.${key}`);
    collect(root, below, own, seen, `${path}.${key}`);
  }
}

interface SarifLog {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly [{ readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] }];
    readonly results: readonly SarifResult[];
  }];
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly relatedLocations?: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
}

function sarif(review: Review): SarifLog["runs"][0] {
  const text = sarifReport(review, options);
  assertValid("sarif", text);
  return (JSON.parse(text) as SarifLog).runs[0];
}

test("sarif: places of head are locations, places of base related ones, what is accepted is suppressed", () => {
  const { results, tool } = sarif(fullReview);
  assert.is(results.length, 6);
  const [first] = results as [SarifResult];
  assert.is(first.ruleId, "review/narrower");
  assert.equal(first.locations, [{ physicalLocation: { artifactLocation: { uri: "rules/iis-component.rule.yml", uriBaseId: "%SRCROOT%" }, region: { startLine: 13, startColumn: 5, endLine: 15, endColumn: 9 } } }]);
  assert.equal(first.relatedLocations, [{ id: 1, physicalLocation: { artifactLocation: { uri: "rules/iis.rule.yml", uriBaseId: "%SRCROOT%" }, region: { startLine: 14, startColumn: 7, endLine: 14, endColumn: 28 } }, message: { text: "Before, in main: - setup.exe" } }]);
  assert.match(first.partialFingerprints["isorule/v1"] ?? "", /^[0-9a-f]{32}$/);
  for (const { ruleId, ruleIndex } of results) assert.is(tool.driver.rules[ruleIndex]?.id, ruleId);
  assert.equal(results.map(({ suppressions }) => suppressions?.[0]?.justification), [undefined, undefined, undefined, undefined, "SPL cannot say it. (kim, 2026-11-20)", "It was noisy."]);
  // The place of a rule that is gone is in base: no location in head has its lines.
  const gone = results.find(({ ruleId }) => ruleId === "review/rule-removed");
  assert.is(gone?.relatedLocations?.length, 1);
});

test("sarif: valid whatever the texts are, and no message holds a link or a hole", () => {
  const check = (review: Review): void => {
    for (const { message } of sarif(review).results) assert.not.match(message.text, /\]\(|\{\d|[\u0000-\u001f\u202a-\u202e]/);
  };
  hostileReviews().forEach(check);
  fc.assert(fc.property(anyReview, check), { numRuns: 100 });
});

test("sarif: a file name is percent-encoded", () => {
  const { results } = sarif(reviewWithTexts((path) => (path.endsWith(".file") ? "rules/a b#c%2e?d:e\ud800ü.yml" : "x")));
  assert.is(results.at(-1)?.locations[0]?.physicalLocation.artifactLocation.uri, "rules/a%20b%23c%252e%3Fd%3Ae%EF%BF%BD%C3%BC.yml");
});

function manyFindings(count: number, message: string): Review {
  const one = fullReview.findings[0] as ReviewFinding;
  const levels = ["note", "warning", "error"] as const;
  return { ...emptyReview, findings: Array.from({ length: count }, (_, at) => ({ ...one, level: levels[at % 3] as ReviewFinding["level"], message: `${message} ${at}`, fingerprint: at.toString(16).padStart(32, "0") })) };
}

test("sarif: what is over the limits is left out from the end, and said", () => {
  const many = sarif(manyFindings(5100, "x"));
  assert.is(many.results.length, 5000);
  assert.is(many.results[0]?.level, "error");
  assert.is(many.results.at(-1)?.level, "note");
  assert.match(many.invocations[0].toolExecutionNotifications?.[0]?.message.text ?? "", /^100 more findings left out/);
  const long = sarifReport(manyFindings(6000, "y".repeat(3000)), options);
  assertValid("sarif", long);
  assert.ok(long.length < 10_000_000);
});

test("github: the worst first, ten of a kind, the rest in the last notice", () => {
  const lines = githubReport(manyFindings(90, "x")).trimEnd().split("\n");
  const count = (kind: string): number => lines.filter((line) => line.startsWith(`::${kind} `)).length;
  assert.equal([count("error"), count("warning"), count("notice")], [10, 10, 10]);
  assert.match(lines[0] ?? "", /^::error file=rules\/broken\.rule\.yml,title=review\/unreadable::x \d+/);
  assert.is(lines.at(-1), "::notice title=isorule::61 more findings: GitHub shows ten annotations of a kind. The report has all of them.");
});

test("github: lines of head, and no accepted finding", () => {
  const text = githubReport(fullReview);
  assert.match(text, "::error file=rules/iis-component.rule.yml,line=13,endLine=15,title=review/narrower (fails)::What review/narrower says. Accept it where it is on purpose.\n");
  assert.match(text, "::warning file=rules/gone.rule.yml,title=review/rule-removed::");
  assert.not.match(text, "less-exact");
});

test("github: every line is one command of ours, and its values are escaped", () => {
  // The grammar of the runner: properties end at `,` and `:`, the message at the end of the line.
  const command = /^::(?:error|warning|notice) (?:file=[^,:]*,)?(?:line=\d+,endLine=\d+,)?(?:col=\d+,endColumn=\d+,)?title=[^,:]+::[^\r\n]*$/;
  const check = (review: Review): void => {
    const lines = githubReport(review).split("\n");
    assert.is(lines.pop(), "");
    for (const line of lines) {
      assert.match(line, command);
      assert.not.match(line, /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      assert.not.match(line.replace(/%(?:25|0D|0A|3A|2C)/g, ""), "%");
    }
  };
  hostileReviews().forEach(check);
  fc.assert(fc.property(anyReview, check), { numRuns: 100 });
});

test("gitlab: valid, each fingerprint once, what is accepted left out", () => {
  const check = (review: Review): void => {
    const text = codeQualityReport(review);
    assertValid("quality", text);
    const fingerprints = (JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    assert.is(new Set(fingerprints).size, fingerprints.length);
  };
  check(fullReview);
  fc.assert(fc.property(anyReview, check), { numRuns: 100 });
  const [first, ...others] = JSON.parse(codeQualityReport(fullReview)) as readonly unknown[];
  assert.is(others.length, 3);
  assert.equal(first, {
    description: "What review/narrower says. Accept it where it is on purpose.", check_name: "review/narrower",
    fingerprint: (fullReview.rules[0] as Review["rules"][number]).findings[0]?.fingerprint, severity: "blocker", location: { path: "rules/iis-component.rule.yml", lines: { begin: 13 } },
  });
});

test("gitlab: two findings of one fingerprint stay two", () => {
  const finding = fullReview.findings[0] as ReviewFinding;
  const issues = JSON.parse(codeQualityReport({ ...emptyReview, findings: [finding, finding] })) as readonly { fingerprint: string }[];
  assert.is(issues[0]?.fingerprint, finding.fingerprint);
  assert.is.not(issues[1]?.fingerprint, finding.fingerprint);
});

test.run();
