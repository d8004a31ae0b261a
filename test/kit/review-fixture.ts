import type { Span } from "@isorule/core";
import type { DetectionReview, DocumentReview, Place, Region, Review, ReviewFinding, RuleReview, ValueChange, Witness } from "@isorule/review";
import fc from "fast-check";
import { hostileTexts } from "./hostile.js";

/** Texts that try to get out of Markdown, HTML, SARIF, workflow commands or a terminal, beside those of `hostile.ts`. */
export const hostileReportTexts: readonly string[] = [
  "![beacon](https://evil.example/pixel.png)",
  "[click](https://evil.example) <https://evil.example> https://evil.example www.evil.example a@evil.example",
  "@octocat @org/team cc: @octocat, (@octocat) #123 GH-123 owner/repo#1 !12 %3 ~label $12 &epic 0123456789abcdef0123456789abcdef01234567",
  "</details></summary></code><details open><h1>x</h1><img src=x onerror=alert(1)>",
  "<script>alert(1)</script><style>*{display:none}</style><!-- ",
  "a | b \\| c \\\\| d | | |",
  "|",
  "\\|",
  "\\",
  "`",
  "``` \n</details>\n```\n# heading\n- list\n> quote\n---\n````\n",
  "~~~\n`````````` ` `` ``` x",
  " ` ",
  "a `\\| b` c`",
  "# h\n## h\n=====\n***bold*** _it_ ~~gone~~ [^1] [x]: /url\n[x]",
  "x\n/close\n/assign @octocat\n",
  "::error file=a,line=1::pwned\n::set-env name=PATH::/evil\r\n::stop-commands::x\n##[error]x",
  "%0A::error::x%25,title=y:z",
  "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007\u001b[2J\u009b31m\u0000",
  "\u202egnp.exe\u2066\u2069\u200b\u200d\ufeff\u{e0041}\u2028\u2029\u0085",
  "{0} [x](0) {{1}} {{{title}}} {{#each rules}}",
  "$x$ $`x`$ $$ \\begin{x} :smile: &amp; &#64;octocat &lt;b&gt;",
  "'\" onmouseover=alert(1) style=x javascript:alert(1) data:text/html,x",
  "\ud800 \udc00 a\ud800",
  "../../etc/passwd?x#y%2f",
  "    indented code",
  "1. one\n2) two\n+ three\n* four",
  "",
  " ",
];

/** All hostile texts. */
export const allHostileTexts: readonly string[] = [...hostileReportTexts, ...hostileTexts.map(({ text }) => text)];

const basePlace: Place = { side: "base", file: "rules/iis.rule.yml", span: [120, 141], line: 14, column: 7, endLine: 14, endColumn: 28, text: "- setup.exe" };
const headPlace: Place = { side: "head", file: "rules/iis-component.rule.yml", span: [118, 160], line: 13, column: 5, endLine: 15, endColumn: 9, text: "process.name:\n    - msiexec.exe" };

const observed: Witness = {
  observed: true,
  origin: "events/iis.json:12",
  events: [{ class: "file_event", after: 0, fields: { "process.name": "setup.exe", "file.path": "C:\\inetpub\\a.dll", "process.pid": 412, "file.hidden": false, "user.name": null, "tags": ["a", 1, true] } }],
};

const synthetic: Witness = {
  observed: false,
  events: [
    { class: "registry_set", after: 0, fields: { "registry.path": "HKLM\\W3SVC" } },
    { class: "file_event", after: 61_500, fields: { "file.path": "C:\\inetpub\\b.dll" } },
  ],
};

const lost: Region = { formula: ['process.name is "setup.exe"', "none of", '  file.path contains "a|b"'], within: ['file.extension is "dll"'], witness: observed, places: [basePlace, headPlace] };
const gained: Region = { formula: ['process.name is "pkgmgr.exe"'], within: [], witness: synthetic, places: [headPlace] };
const unclear: Region = { formula: [], within: [], places: [] };

const detections: readonly DetectionReview[] = [
  { name: "dll_dropped", change: "changed", verdict: "narrower", lost, gained: unclear },
  { name: "dll_loaded", change: "changed", verdict: "unknown", doubt: "The comparison took more work than it may." },
  { name: "burst", change: "added" },
];

const metadata: readonly ValueChange[] = [
  { what: "severity", before: "high", after: "medium" },
  { what: "confidence", after: "low" },
  { what: "status", before: "stable" },
  { what: "ATT&CK", removed: ["T1505.003 persistence"], added: ["T1505.004 persistence"] },
  { what: "references", added: ["https://attack.mitre.org/techniques/T1505/004/"] },
];

const document: DocumentReview = {
  name: "out/spl/iis.spl",
  committed: true,
  language: "spl",
  vocabulary: "sysmon",
  format: "search",
  change: "changed",
  before: "index=* EventCode=11 Image=\"*\\\\setup.exe\"\n",
  after: "index=* EventCode=11\n",
  diff: "@@ -1,1 +1,1 @@\n-index=* EventCode=11 Image=\"*\\\\setup.exe\"\n+index=* EventCode=11\n",
  fidelity: { base: "exact", head: "approximate" },
  losses: ["SPL has no order of equal times."],
  verdict: "wider",
  fresh: false,
  faith: "differs",
  reason: "Read back, it selects events that the rule does not.",
  disagreement: { events: synthetic.events, fires: true },
};

const quietDocument: DocumentReview = {
  name: "kql · sentinel · query", committed: false, language: "kql", vocabulary: "sentinel", format: "query", change: "unchanged", diff: "", fidelity: {}, losses: [], faith: "proved", fresh: true,
};

function finding(code: string, more: Partial<ReviewFinding> = {}): ReviewFinding {
  const digits = Array.from(code, (char) => char.charCodeAt(0).toString(16)).join("");
  return { code, level: "warning", message: `What ${code} says.`, fingerprint: digits.padEnd(32, "0").slice(-32), file: "rules/iis-component.rule.yml", related: [], failing: false, ...more };
}

function rule(key: string, more: Partial<RuleReview>): RuleReview {
  const side = { file: `rules/${key}.rule.yml`, title: `Rule ${key}`, severity: "high", format: "isorule", read: "exact" } as const;
  return { key, id: key, title: `Rule ${key}`, change: "changed", base: side, head: side, meaning: `Head is something against base in ${key}.`, doubts: [], detections: [], structure: [], metadata: [], documents: [], diff: "@@ -1 +1 @@\n-a\n+b\n", findings: [], ...more };
}

/** A review with every optional property, every verdict and every change at least once. */
export const fullReview: Review = {
  version: 1,
  base: "main",
  head: "feature/iis",
  summary: {
    unchangedFiles: 40, added: 1, removed: 1, changed: 6, renamed: 1, verdicts: { equal: 2, narrower: 1, wider: 1, changed: 1, disjoint: 1, unknown: 1 },
    documents: { changed: 1, stale: 1, unfaithful: 1, lessExact: 1 }, failing: 2, accepted: 1,
  },
  rules: [
    rule("iis", {
      title: "IIS component installed",
      base: { file: "rules/iis.rule.yml", title: "IIS component", severity: "high", format: "isorule", read: "exact" },
      head: { file: "rules/iis-component.rule.yml", title: "IIS component installed", severity: "medium", format: "sigma", read: "approximate" },
      verdict: "narrower", meaning: "The rule selects less than it did, and nothing new.", doubts: ["A part of the rule is not compared."], lost, gained, detections,
      structure: [{ what: "window of burst", before: "1h", after: "30m" }], metadata, documents: [document, quietDocument],
      recorded: { events: 1200, base: 12, head: 9, lost: 3, gained: 0 },
      diff: "@@ -12,3 +12,2 @@\n process.name:\n-  - setup.exe\n   - msiexec.exe\n",
      findings: [
        finding("review/narrower", { level: "error", rule: "iis", place: headPlace, related: [basePlace], kind: "narrower", failing: true, help: "Accept it where it is on purpose." }),
        finding("review/stale", { level: "error", rule: "iis", kind: "stale", failing: true }),
        finding("review/less-exact", { rule: "iis", kind: "unfaithful", accepted: { fingerprint: "0".repeat(32), reason: "SPL cannot say it.", by: "kim", date: "2026-11-20" } }),
        finding("review/severity-lowered", { level: "note", rule: "iis", accepted: { fingerprint: "0".repeat(32), reason: "It was noisy." } }),
      ],
    }),
    rule("gone", { change: "removed", head: undefined, verdict: undefined, findings: [finding("review/rule-removed", { rule: "gone", file: "rules/gone.rule.yml", place: basePlace, kind: "narrower" })] } as unknown as Partial<RuleReview>),
    rule("moved", { verdict: "changed", lost, gained }),
    rule("other", { verdict: "disjoint", lost: unclear, gained }),
    rule("unclear", { verdict: "unknown", doubts: ["The comparison took more work than it may."] }),
    rule("more", { verdict: "wider", gained }),
    rule("same", { verdict: "equal" }),
    rule("quiet", { verdict: "equal", change: "unchanged", diff: "", documents: [{ ...quietDocument, change: "added", after: "T\n", diff: "@@ -0,0 +1 @@\n+T\n" }, { ...quietDocument, change: "removed", before: "T\n" }, { ...quietDocument, faith: "unreadable", reason: "There is no engine." }, { ...quietDocument, faith: "tested" }] }),
    rule("new", { change: "added", base: undefined, verdict: undefined } as unknown as Partial<RuleReview>),
  ].map(withoutUndefined),
  findings: [finding("review/unreadable", { level: "error", file: "rules/broken.rule.yml", kind: "unknown", failing: false })],
};

/** A type with every optional property given, all the way down. */
type Complete<Type> = Type extends Span ? Type : Type extends readonly (infer Each)[] ? readonly Complete<Each>[] : Type extends object ? { readonly [Key in keyof Type]-?: Complete<Type[Key]> } : Type;

const completeRegion: Complete<Region> = { ...lost, witness: { ...observed, origin: "events/iis.json:12" } };
const completeFinding: Complete<ReviewFinding> = {
  ...finding("review/narrower"), help: "A way out.", rule: "iis", place: headPlace, kind: "narrower", accepted: { fingerprint: "0".repeat(32), reason: "It is on purpose.", by: "kim", date: "2026-11-20" },
};

/**
 * A review that has every property, which the compiler makes sure of: whoever adds one to the types has to add it here,
 * and then the schema has to know it.
 */
export const completeReview: Complete<Review> = {
  version: 1,
  base: "main",
  head: "feature/iis",
  summary: fullReview.summary,
  rules: [{
    key: "iis", id: "iis", title: "IIS", change: "changed", verdict: "changed", meaning: "It is another one.", doubts: [],
    base: { file: "a.rule.yml", title: "IIS", severity: "high", format: "isorule", read: "exact" },
    head: { file: "b.rule.yml", title: "IIS", severity: "high", format: "isorule", read: "exact" },
    lost: completeRegion, gained: completeRegion,
    detections: [{ name: "dll", change: "changed", verdict: "changed", doubt: "None.", lost: completeRegion, gained: completeRegion }],
    structure: [{ what: "window", before: "1h", after: "2h", removed: ["a"], added: ["b"] }],
    metadata: [{ what: "tags", before: "a", after: "b", removed: ["a"], added: ["b"] }],
    documents: [{
      name: "out/iis.spl", committed: true, language: "spl", vocabulary: "sysmon", format: "search", change: "changed", before: "a", after: "b", diff: "", fidelity: { base: "exact", head: "approximate" },
      losses: ["One."], verdict: "equal", fresh: true, faith: "tested", reason: "There is one.", disagreement: { events: observed.events, fires: false },
    }],
    recorded: { events: 1, base: 1, head: 0, lost: 1, gained: 0 },
    diff: "",
    findings: [completeFinding],
  }],
  findings: [completeFinding],
};

/** A review in which nothing changed. */
export const emptyReview: Review = {
  version: 1,
  base: "main",
  head: "working tree",
  summary: { unchangedFiles: 3, added: 0, removed: 0, changed: 0, renamed: 0, verdicts: { equal: 0, narrower: 0, wider: 0, changed: 0, disjoint: 0, unknown: 0 }, documents: { changed: 0, stale: 0, unfaithful: 0, lessExact: 0 }, failing: 0, accepted: 0 },
  rules: [],
  findings: [],
};

function withoutUndefined(rule: RuleReview): RuleReview {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as unknown as RuleReview;
}

/** Properties whose texts are words of ours, which no rule can choose. */
const ourWords = new Set(["version", "change", "verdict", "read", "side", "level", "kind", "faith", "code", "fingerprint"]);

/**
 * {@link fullReview} with another text in every property that a rule, a file, an event or an acceptance can choose, the
 * names of fields too.
 *
 * @param next gives the text for the property of a path such as `rules.0.title`
 */
export function reviewWithTexts(next: (path: string) => string): Review {
  return replaced(fullReview, "", next) as Review;
}

function replaced(value: unknown, path: string, next: (path: string) => string): unknown {
  if (typeof value === "string") return next(path);
  if (Array.isArray(value)) return value.map((each, at) => replaced(each, `${path}.${at}`, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => {
    const below = path === "" ? key : `${path}.${key}`;
    if (ourWords.has(key) || key === "fidelity") return [key, each];
    return [path.endsWith(".fields") ? `${next(`${below}.name`)}${key}` : key, replaced(each, below, next)];
  }));
}

/** Reviews of any content, with hostile texts everywhere. */
export const anyReview: fc.Arbitrary<Review> = (() => {
  const text = fc.oneof(fc.constantFrom(...allHostileTexts), fc.string({ unit: "binary", maxLength: 40 }), fc.string({ maxLength: 20 }));
  const texts = fc.array(text, { maxLength: 4 });
  const count = fc.nat({ max: 20_000 });
  const optional = <Keys extends string, Values extends Record<Keys, fc.Arbitrary<unknown>>>(required: readonly Keys[], values: Values): fc.Arbitrary<never> => fc.record(values, { requiredKeys: required as never }) as fc.Arbitrary<never>;
  const verdict = fc.constantFrom("equal", "narrower", "wider", "changed", "disjoint", "unknown");
  const change = fc.constantFrom("added", "removed", "changed", "unchanged");
  const scalar = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const event = fc.record({ class: text, after: count, fields: fc.dictionary(text.filter((each) => each !== "__proto__"), fc.oneof(scalar, fc.constant(null), fc.array(scalar, { maxLength: 3 })), { maxKeys: 5 }) });
  const events = fc.array(event, { minLength: 1, maxLength: 3 });
  const line = fc.integer({ min: 1, max: 900 });
  const place = fc.record({ side: fc.constantFrom("base", "head"), file: text, span: fc.tuple(count, count), line, column: line, endLine: line, endColumn: line, text });
  const places = fc.array(place, { maxLength: 3 });
  const region = optional(["formula", "within", "places"], { formula: texts, within: texts, places, witness: optional(["observed", "events"], { observed: fc.boolean(), origin: text, events }) });
  const side = fc.record({ file: text, title: text, severity: text, format: text, read: fc.constantFrom("exact", "approximate") });
  const values = optional(["what"], { what: text, before: text, after: text, removed: texts, added: texts });
  const fidelity = fc.constantFrom("exact", "approximate", "dropped");
  const document = optional(["name", "committed", "language", "vocabulary", "format", "change", "diff", "fidelity", "losses"], {
    name: text, committed: fc.boolean(), language: text, vocabulary: text, format: text, change, before: text, after: text, diff: text, fidelity: optional([], { base: fidelity, head: fidelity }), losses: texts, verdict,
    fresh: fc.boolean(), faith: fc.constantFrom("proved", "tested", "differs", "unreadable"), reason: text, disagreement: fc.record({ events, fires: fc.boolean() }),
  });
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });
  const accepted = optional(["fingerprint", "reason"], { fingerprint: digits, reason: text, by: text, date: fc.constantFrom("2026-11-20", "2025-01-31") });
  const found = optional(["code", "level", "message", "fingerprint", "file", "related", "failing"], {
    code: fc.constantFrom("review/narrower", "review/stale", "review/unreadable", "review/wider", "review/rule-removed"), level: fc.constantFrom("error", "warning", "note"), message: text, help: text,
    fingerprint: digits, rule: text, file: text, place, related: places, kind: fc.constantFrom("narrower", "wider", "changed", "unfaithful", "unknown", "stale"), failing: fc.boolean(), accepted,
  });
  const one = optional(["key", "id", "title", "change", "meaning", "doubts", "detections", "structure", "metadata", "documents", "diff", "findings"], {
    key: text, id: text, title: text, change, base: side, head: side, verdict, meaning: text, doubts: texts, lost: region, gained: region,
    detections: fc.array(optional(["name", "change"], { name: text, change, verdict, doubt: text, lost: region, gained: region }), { maxLength: 3 }),
    structure: fc.array(values, { maxLength: 2 }), metadata: fc.array(values, { maxLength: 3 }), documents: fc.array(document, { maxLength: 3 }),
    recorded: fc.record({ events: count, base: count, head: count, lost: count, gained: count }), diff: text, findings: fc.array(found, { maxLength: 3 }),
  });
  return fc.record({
    version: fc.constant(1 as const), base: text, head: text,
    summary: fc.record({
      unchangedFiles: count, added: count, removed: count, changed: count, renamed: count, failing: count, accepted: count,
      verdicts: fc.record({ equal: count, narrower: count, wider: count, changed: count, disjoint: count, unknown: count }),
      documents: fc.record({ changed: count, stale: count, unfaithful: count, lessExact: count }),
    }),
    rules: fc.array(one, { maxLength: 5 }), findings: fc.array(found, { maxLength: 3 }),
  });
})();
