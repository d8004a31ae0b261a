import type { Scalar } from "../generated/model.js";
import type { FieldInfo } from "../model/taxonomy.js";
import { kindName, type ReadContext } from "./read-context.js";
import type { ScalarSource, Source } from "./source-tree.js";

/**
 * A value for a field of the given type, or a report. What YAML readers disagree about is reported: `yes`, `010` and
 * dates without quotes, and numbers where the field is text.
 */
export function readFieldValue(context: ReadContext, source: Source, field: string, type: FieldInfo["type"]): Scalar | undefined {
  if (source.kind !== "scalar" || source.value === null) {
    context.report("rule/wrong-type", { name: field, wanted: "a value", found: kindName(source) }, { span: source.span });
    return undefined;
  }
  const { value, span } = source;
  if (type === "number") return readNumber(context, source, field);
  if (type === "boolean") {
    if (typeof value === "boolean") return value;
    context.report("rule/boolean-expected", { field, raw: shorten(source.raw) }, { span });
    return undefined;
  }
  if (typeof value === "string") {
    warnOfSlips(context, source);
    return value;
  }
  context.report("rule/text-expected", { field, type, raw: shorten(source.raw) }, { span });
  return undefined;
}

/** A text operand such as that of `contains`, or a report. */
export function readTextValue(context: ReadContext, source: Source, field: string, operator: string): string | undefined {
  if (source.kind === "scalar" && typeof source.value === "string") {
    warnOfSlips(context, source);
    return source.value;
  }
  const raw = source.kind === "scalar" ? shorten(source.raw) : "";
  if (raw === "") context.report("rule/wrong-type", { name: `${field} ${operator}`, wanted: "text", found: kindName(source) }, { span: source.span });
  else context.report("rule/text-expected", { field, type: "text", raw }, { span: source.span });
  return undefined;
}

function readNumber(context: ReadContext, source: ScalarSource, field: string): number | undefined {
  const { value, raw, span } = source;
  if (typeof value === "number") {
    if (/^[-+]?0[0-9]/.test(raw)) {
      context.report("yaml/leading-zero", { raw: shorten(raw), value }, { span });
      return undefined;
    }
    if (!Number.isSafeInteger(value) && Number.isInteger(value)) {
      context.report("rule/number-too-large", { field, raw: shorten(raw) }, { span });
      return undefined;
    }
    return value;
  }
  context.report("rule/number-expected", { field, raw: shorten(raw) }, { span });
  return undefined;
}

/** Warns where another YAML reader would see something else than text. */
function warnOfSlips(context: ReadContext, source: ScalarSource): void {
  if (!source.plain) return;
  const { raw, span } = source;
  if (/^(yes|no|on|off|y|n)$/i.test(raw)) context.report("yaml/looks-like-boolean", { raw }, { span });
  else if (/^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/.test(raw)) context.report("yaml/looks-like-date", { raw: shorten(raw) }, { span });
  else if (/^[-+]?\d[\d_]*(:[0-5]?\d)+$/.test(raw) || /^[-+]?\d[\d_]*_\d*$/.test(raw)) context.report("yaml/looks-like-number", { raw: shorten(raw) }, { span });
}

function shorten(raw: string): string {
  return raw.length > 60 ? `${raw.slice(0, 60)}…` : raw;
}
