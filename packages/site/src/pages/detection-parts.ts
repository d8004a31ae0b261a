import { describePredicate, type Detection, type Event, type FieldValue, type Predicate, type Rule } from "@isorule/core";
import { webAddress } from "../html/web-address.js";
import { html, type SafeHtml } from "../html/html.js";
import type { SiteDetection, SiteTest } from "../model/site-input.js";

/** A text of several lines as blocks: paragraphs, and lists where lines start with `-` or a number. */
export function proseBlocks(text: string | undefined): readonly SafeHtml[] {
  if (text === undefined) return [];
  return text.trim().split(/\n\s*\n/).flatMap((block): readonly SafeHtml[] => {
    const lines = block.split("\n");
    const isList = (pattern: RegExp): boolean => lines.length > 0 && pattern.test(lines[0] ?? "");
    const items = (pattern: RegExp): readonly string[] => lines.reduce<string[]>((found, line) => {
      if (pattern.test(line) || found.length === 0) found.push(line.replace(pattern, ""));
      else found[found.length - 1] += ` ${line.trim()}`;
      return found;
    }, []);
    const numbers = /^\s*\d+[.)]\s+/;
    const dashes = /^\s*[-*]\s+/;
    if (isList(numbers)) return [html`<ol>${items(numbers).map((item) => html`<li>${item}</li>`)}</ol>`];
    if (isList(dashes)) return [html`<ul>${items(dashes).map((item) => html`<li>${item}</li>`)}</ul>`];
    return [html`<p>${lines.map((line) => line.trim()).join(" ")}</p>`];
  });
}

/** A condition as nested lists. */
export function predicateList(predicate: Predicate): SafeHtml {
  if (predicate.kind === "and" || predicate.kind === "or") return html`${describePredicate(predicate)}<ul>${predicate.operands.map((each) => html`<li>${predicateList(each)}</li>`)}</ul>`;
  if (predicate.kind === "not") return html`<strong>not</strong> ${predicateList(predicate.operand)}`;
  if (predicate.kind !== "comparison") return html`<code>${describePredicate(predicate)}</code>`;
  const { caseSensitive, field, operator, values } = predicate;
  return html`<code>${field}</code> ${operator} ${values.map((value, at) => html`${at > 0 && " or "}<code class="sample">${String(value)}</code>`)}${caseSensitive && " (with case)"}`;
}

/** How the signals of a rule combine, in a sentence. */
export function detectionText(detection: Detection): string {
  switch (detection.kind) {
    case "signal":
      return detection.signal;
    case "any":
      return detection.operands.map(detectionText).join(", or ");
    case "all":
      return `${detection.operands.map(detectionText).join(" and ")} on one event`;
    case "sequence":
      return `${detection.steps.join(", then ")} within ${windowText(detection.within)}${byText(detection.by)}`;
    case "together":
      return `${detection.steps.join(" and ")} in any order within ${windowText(detection.within)}${byText(detection.by)}`;
    default:
      return `${detection.kind} of ${detection.of.join(" or ")} over a threshold within ${windowText(detection.within)}${byText(detection.by)}`;
  }
}

function byText(by: readonly string[]): string {
  return by.length === 0 ? "" : ` with the same ${by.join(", ")}`;
}

/** Milliseconds as people say them. */
function windowText(milliseconds: number): string {
  for (const [unit, size] of [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1000]] as const) {
    if (milliseconds % size === 0) return `${milliseconds / size} ${unit}${milliseconds === size ? "" : "s"}`;
  }
  return `${milliseconds} milliseconds`;
}

/** Facts on a rule that stand on all of its pages. */
export function ruleFacts(rule: Rule): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: "Severity", value: rule.severity },
    { name: "Confidence", value: rule.confidence ?? "" },
    { name: "Status", value: rule.status ?? "" },
    { name: "Software", value: rule.software.join(", ") },
    { name: "Modified", value: rule.modified ?? rule.created ?? "" },
    { name: "Author", value: rule.authors.join(", ") },
    { name: "Licence", value: rule.license ?? "" },
    { name: "Id", value: rule.id },
  ].filter(({ value }) => value !== "");
}

/** Links of a rule to elsewhere; an address that is none of the web is shown as text. */
export function referenceViews(rule: Rule): readonly { readonly title: string; readonly url: string | undefined }[] {
  return rule.references.map(({ url, title }) => ({ title: title ?? url, url: webAddress(url) }));
}

/** The tests of a rule with what they leave behind, and whether the rule matches that. */
export function testViews({ rule, tests }: SiteDetection): readonly object[] {
  return rule.tests.map((test, at) => {
    const result: SiteTest | undefined = tests[at];
    return {
      name: test.name,
      description: test.description,
      executor: test.executor,
      elevated: test.elevated === true,
      command: test.command?.trimEnd(),
      cleanup: test.cleanup?.trimEnd(),
      atomic: test.atomic,
      id: `test-${at + 1}`,
      fires: result?.fires === true,
      asSaid: result?.asSaid !== false,
      shouldFire: test.fires,
      expected: test.expect.map(({ event, log, signal }, index) => ({ log: log ?? eventLine(event), signal, matches: result?.expected[index]?.matches.join(", ") || undefined, fields: fieldRows(event) })),
    };
  });
}

function eventLine({ class: name }: Event): string {
  return `${name} event`;
}

function fieldRows({ fields }: Event): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value: valueText(value) }));
}

function valueText(value: FieldValue): string {
  return Array.isArray(value) ? value.map(String).join(", ") : String(value ?? "");
}
