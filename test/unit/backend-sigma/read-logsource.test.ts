import { findEvents, nearestSources, sigma } from "@isorule/backend-sigma/read";
import { detect, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseAllDocuments } from "yaml";
import { corpusFiles } from "../../kit/corpus.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const test = suite("Sigma, read: log sources");

/** The event classes of a log source, or the errors; and the other codes. */
function read(logsource: string, detection = "a: [x]\ncondition: a"): readonly [events: string, codes: readonly string[]] {
  const { rules, diagnostics } = readText(sigmaText(detection, logsource));
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const others = diagnostics.filter(({ severity }) => severity !== "error").map(({ code }) => code);
  return [rules.length === 0 ? errors.join(" ") : onlyRule({ rules, diagnostics }).signals.map(({ event }) => event).join(" "), others];
}

const cases: readonly (readonly [logsource: string, events: string, codes: readonly string[]])[] = [
  ["{ category: image_load, product: windows }", "image_load", []],
  ["{ product: windows, category: ps_script, definition: Script block logging }", "ps_script", []],
  ["{ product: linux }", "linux", []],
  ["{ product: windows, category: [ps_module, ps_classic_script, ps_script] }", "ps_module ps_classic_script ps_script", []],
  ["{ product: [windows, linux], category: process_creation }", "process_creation linux_process_creation", []],
  ["{ product: Windows, category: Image_Load }", "image_load", ["sigma/logsource-reading", "sigma/logsource-reading"]],
  // Sysmon 23 and 26, as converters search it (pySigma-pipeline-sysmon, sysmon_generic_logsource_eventid_mapping); and 26 alone.
  ["{ category: file_delete, product: windows }", "file_delete", []],
  ["{ category: file_delete_detected, product: windows }", "file_delete_detected", []],
  // More parts than any place has: the category is only the group of a log that is named.
  ["{ category: application, product: kubernetes, service: audit }", "kubernetes_audit", []],
  ["{ category: application, product: aws, service: cloudtrail }", "aws_cloudtrail", []],
  // More parts than any place has: the class has events of other logs too.
  ["{ category: process_creation, product: windows, service: sysmon }", "process_creation", ["sigma/wider-events"]],
  ["{ category: webserver, product: apache }", "webserver", ["sigma/wider-events"]],
  // Fewer parts than any place has: the category of every platform, or the only place.
  ["{ category: process_creation }", "process_creation linux_process_creation macos_process_creation", ["sigma/logsource-reading"]],
  ["{ category: image_load }", "image_load", ["sigma/logsource-reading"]],
  ["{ service: sysmon }", "sysmon", ["sigma/logsource-reading"]],
  ["{ product: windows }", "sigma/broad-logsource", []],
  ["{ category: application }", "sigma/broad-logsource", []],
  ["{ service: audit }", "sigma/broad-logsource", []],
  // A product alone is no log of a service that nobody knows.
  ["{ product: linux, service: unheard_of }", "sigma/unknown-logsource", []],
  ["{ product: linux, category: image_load }", "sigma/unknown-logsource", []],
  ["{ product: windows, category: [ps_script, unheard_of] }", "sigma/unknown-logsource", []],
  ["{}", "sigma/unknown-logsource", []],
  ["{ definition: x }", "sigma/unknown-logsource", []],
  ["{ product: windows, servce: security }", "sigma/logsource-key", []],
  ["{ product: windows, service: security, vendor: Microsoft }", "security", []],
  ["{ product: windows, category: [] }", "sigma/wrong-shape", []],
  ["{ product: windows, category: '' }", "sigma/wrong-shape", []],
  ["{ product: windows, category: { a: b } }", "sigma/wrong-shape", []],
  ["x", "sigma/wrong-shape", []],
];

for (const [logsource, events, codes] of cases) test(logsource, () => assert.equal(read(logsource), [events, codes]));

test("names the nearest places of a log source that nobody knows", () => {
  const help = (logsource: string): string => readText(sigmaText("a: [x]\ncondition: a", logsource)).diagnostics[0]?.help ?? "";
  assert.ok(help("{ category: proces_creation, product: windows }").startsWith("The nearest: category `process_creation`, product `windows`"));
  assert.ok(help("{ product: windows, service: process_creation }").startsWith("The nearest: category `process_creation`, product `windows`"));
  assert.ok(help("{ product: aws, service: cloud-trail }").startsWith("The nearest: product `aws`, service `cloudtrail`"));
  assert.ok(help("{ product: toaster }").startsWith("`isorule fields` lists the event classes."));
  assert.equal(nearestSources(sigmaVocabulary(), { product: "toaster" }, 3), []);
  assert.ok(nearestSources(sigmaVocabulary(), { product: "windows" }, 3).length <= 3);
});

test("a category without a product finds the events of every platform, and a class without the field stays out", () => {
  const any = onlyRule(readText(sigmaText("a: { CommandLine|contains: whoami }\ncondition: a", "{ category: process_creation }")));
  for (const event of ["process_creation", "linux_process_creation", "macos_process_creation"]) {
    assert.is(detect(any, [{ class: event, time: 0, fields: { "process.command_line": "/usr/bin/WHOAMI" } }]).length, 1, event);
  }
  assert.is(detect(any, [{ class: "file_event", time: 0, fields: { "process.command_line": "whoami" } }]).length, 0);
  const windows = onlyRule(readText(sigmaText("a: { IntegrityLevel: System }\ncondition: a", "{ category: process_creation }")));
  assert.equal(windows.signals.map(({ event }) => event), ["process_creation"]);
  const documents = transpile(any, sigma).documents.map(({ text }) => text).join("---\n");
  const again = readText(documents).rules;
  for (const event of ["process_creation", "linux_process_creation", "macos_process_creation"]) {
    assert.ok(again.some((rule) => detect(rule, [{ class: event, time: 0, fields: { "process.command_line": "whoami" } }]).length === 1), event);
  }
});

test("finds an event class for every log source of the rules of SigmaHQ", () => {
  const missing = new Set<string>();
  let count = 0;
  for (const { text } of corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/)) {
    const start = text.indexOf("logsource:");
    // Only the block of the log source: to parse whole files would take half a minute.
    const block = text.slice(start).split(/\n(?=\S)/)[0] ?? "";
    const source = (parseAllDocuments(block)[0]?.toJS() as { logsource: Record<string, string> }).logsource;
    const { definition: _definition, ...parts } = source;
    const found = findEvents(sigmaVocabulary(), parts);
    if (found === undefined || typeof found === "number") missing.add(JSON.stringify(parts));
    count++;
  }
  assert.ok(count >= 1_800);
  assert.equal([...missing], []);
});

test.run();
