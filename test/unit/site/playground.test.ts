import { type AnsweringWorker, answerWith, findEntries, patientWorker, playgroundExamples, ruleFromHash, searchTable, stateFromHash, stateToHash, type Rendered, type Compared, type Explained, type Proved } from "@isorule/site/playground";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shippedRule } from "../../kit/site-fixture.js";

const test = suite("site: playground and search");

const source = shippedRule("web-server-spawned-shell").source;

test("a rule of ours gives a query of each language, and its first example as events", async () => {
  const { remarks, targets, events, title } = (await answerWith({ kind: "render", text: source, language: "isorule", vocabularies: {} })) as Rendered;
  assert.equal(remarks.filter(({ severity }) => severity === "error"), []);
  assert.equal(targets.map(({ language }) => language).sort(), ["eql", "kql", "sigma", "spl"]);
  assert.ok(targets.every(({ text }) => text.includes("w3wp.exe")));
  assert.match(events ?? "", "process_creation");
  assert.is(title, shippedRule("web-server-spawned-shell").rule.title);
});

test("a fault of a rule has its line and column", async () => {
  const { remarks, targets } = (await answerWith({ kind: "render", text: source.replace(/^severity: .*/m, "severity: hihg"), language: "isorule", vocabularies: {} })) as Rendered;
  const [fault] = remarks;
  assert.is(fault?.severity, "error");
  assert.match(source.split("\n")[(fault?.line ?? 0) - 1] ?? "", /^severity: /);
  assert.equal(targets, []);
});

test("a query about events of one product alone says what is missing", async () => {
  const { remarks } = (await answerWith({ kind: "render", text: 'malware where file.name : "evil.exe"', language: "eql", vocabularies: {} })) as Rendered;
  assert.match(remarks.map(({ message }) => message).join(" "), "only its own product has");
});

test("a query about more than a class is told as the nearest one, and no language calls it exact", async () => {
  const { remarks, targets } = (await answerWith({ kind: "render", text: 'process where process.name : "mshta.exe"', language: "eql", vocabularies: {} })) as Rendered;
  assert.match(remarks.map(({ message }) => message).join(" "), "it is narrower");
  assert.is(targets.length, 4);
  for (const { text, fidelity, losses } of targets) {
    assert.match(text, "mshta.exe");
    assert.is(fidelity, "approximate");
    assert.match(losses.join(" "), "it is narrower");
  }
});

test("a vocabulary can be wished for", async () => {
  const { targets } = (await answerWith({ kind: "render", text: source, language: "isorule", vocabularies: { kql: "sentinel" } })) as Rendered;
  assert.is(targets.find(({ language }) => language === "kql")?.vocabulary, "sentinel");
});

for (const { language, name, source: text, second, secondLanguage } of playgroundExamples) {
  test(`the example "${name}" is read, rendered, proved and compared`, async () => {
    const { remarks, targets } = (await answerWith({ kind: "render", text, language, vocabularies: {} })) as Rendered;
    assert.equal(remarks.filter(({ severity }) => severity === "error"), []);
    assert.ok(targets.every((target) => target.text !== ""), JSON.stringify(targets));
    const { faiths } = (await answerWith({ kind: "prove", text, language, vocabularies: {} })) as Proved;
    for (const target of targets) assert.is(faiths.find((each) => each.language === target.language)?.text, target.text);
    assert.ok(faiths.every(({ faith }) => faith === undefined || faith === "proved" || faith === "tested"), JSON.stringify(faiths.map(({ faith, reason }) => [faith, reason])));
    if (second === "") return;
    const { fault, verdict } = (await answerWith({ kind: "compare", text, language, second, secondLanguage })) as Compared;
    assert.is(fault, undefined);
    assert.is(verdict, "wider");
  });
}

test("events tell which comparison matched", async () => {
  const event = { class: "process_creation", fields: { "process.parent.executable": "C:\\Windows\\System32\\inetsrv\\w3wp.exe", "process.executable": "C:\\Windows\\System32\\notepad.exe" } };
  const { events, fault, fires } = (await answerWith({ kind: "explain", text: source, language: "isorule", events: JSON.stringify(event) })) as Explained;
  assert.is(fault, undefined);
  assert.is(fires, false);
  assert.match(JSON.stringify(events), '"outcome":"false"');
  for (const text of ["{", "[1]", '{"class":"nothing","fields":{}}', "null"]) assert.ok(((await answerWith({ kind: "explain", text: source, language: "isorule", events: text })) as Explained).fault !== undefined, text);
});

test("a comparison tells the verdict with an event, or why there is none", async () => {
  const equal = (await answerWith({ kind: "compare", text: source, language: "isorule", second: source, secondLanguage: "isorule" })) as Compared;
  assert.is(equal.verdict, "equal");
  const broken = (await answerWith({ kind: "compare", text: source, language: "isorule", second: "where where", secondLanguage: "eql" })) as Compared;
  assert.match(broken.fault ?? "", "The second rule cannot be read.");
});

test("no text makes the playground throw", async () => {
  const languages = ["isorule", "sigma", "spl", "eql", "kql"];
  await fc.assert(fc.asyncProperty(fc.string(), fc.constantFrom(...languages), async (text, language) => {
    await answerWith({ kind: "render", text, language, vocabularies: {} });
    await answerWith({ kind: "explain", text, language, events: text });
    return true;
  }), { numRuns: 40 });
});

const state = { source: "title: ä\n😀", language: "isorule", second: "x", secondLanguage: "kql", events: "{}", vocabularies: { kql: "sentinel" } };

test("the state of the page goes into its address and back", async () => {
  const hash = await stateToHash(state);
  assert.match(hash, /^#state=[A-Za-z0-9_-]+$/);
  assert.equal(await stateFromHash(hash), state);
});

test("an address may hold anything", async () => {
  for (const hash of ["", "#", "#state=", "#state=AAAA", "#state=%%%", `#state=${"A".repeat(2_000_000)}`, (await stateToHash(state)).slice(0, -12), "#rule=x"]) assert.is(await stateFromHash(hash), undefined, hash.slice(0, 20));
  const odd = await stateToHash({ source: 1, vocabularies: [null, { a: 2 }] } as never);
  assert.equal((await stateFromHash(odd))?.source, "");
});

test("an address that unfolds to a great text is refused", async () => {
  assert.is(await stateFromHash(await stateToHash({ ...state, source: "a".repeat(20_000_000) })), undefined);
});

test("only rule files of the site can be named in an address", () => {
  assert.is(ruleFromHash("#rule=detections%2Fiis%2Fiis.rule.yml"), "detections/iis/iis.rule.yml");
  for (const hash of ["#rule=https%3A%2F%2Fevil.example%2Fa.rule.yml", "#rule=detections/../../a.rule.yml", "#rule=//evil.example/a/b.rule.yml", "#rule=detections%2F..%2Fa.rule.yml", "#rule=%"]) assert.is(ruleFromHash(hash), undefined, hash);
});

/** A worker that answers, or never does. */
function fakeWorker(answers: boolean): AnsweringWorker & { ended: boolean } {
  let listener: ((event: unknown) => void) | undefined;
  return {
    ended: false,
    addEventListener: ((name: string, each: (event: unknown) => void) => {
      if (name === "message") listener = each;
    }) as AnsweringWorker["addEventListener"],
    postMessage(request: unknown) {
      const { number } = request as { readonly number: number };
      if (answers) queueMicrotask(() => listener?.({ data: { number, answer: { kind: "prove", faiths: [] } } }));
    },
    terminate() {
      this.ended = true;
    },
  };
}

test("a question that takes too long ends the worker, and the next one starts another", async () => {
  const workers = [fakeWorker(false), fakeWorker(true)];
  let started = 0;
  const patient = patientWorker(() => workers[started++] as AnsweringWorker, { usual: 5, first: 5 });
  const question = { kind: "prove", text: "", language: "isorule", vocabularies: {} } as const;
  const error = await patient.ask(question).then(() => undefined, (fault: unknown) => fault);
  assert.match(String(error), "too long");
  assert.is(workers[0]?.ended, true);
  assert.is((await patient.ask(question))?.kind, "prove");
  assert.is(started, 2);
});

test("of several waiting questions of a kind the last is asked", async () => {
  const patient = patientWorker(() => fakeWorker(true));
  const question = { kind: "prove", text: "", language: "isorule", vocabularies: {} } as const;
  const [first, second, third] = await Promise.all([patient.ask(question), patient.ask(question), patient.ask(question)]);
  assert.ok(first !== undefined && third !== undefined);
  assert.is(second, undefined);
});

test("search finds words in any order, those at the start of a word first", () => {
  const table = searchTable([["rule", "a", "Shell started by IIS", 1], ["technique", "b", "T1505.004 IIS Components", 21], ["field", "c", "process.executable", 500], ["rule", "d", "Reviisited", 1]]);
  assert.equal(findEntries(table, "iis", 10).best.map(([, path]) => path), ["b", "a", "d"]);
  assert.equal(findEntries(table, "started shell", 10).best.map(([, path]) => path), ["a"]);
  assert.equal(findEntries(table, "exec", 10).best.map(([, path]) => path), ["c"]);
  assert.equal(findEntries(table, "  ", 10), { best: [], count: 0 });
  assert.is(findEntries(table, "iis", 1).count, 3);
});

test.run();
