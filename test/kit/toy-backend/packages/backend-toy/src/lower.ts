import { reporter, type DiagnosticSink, type MappedRule, type MappedVariant } from "@isorule/core";
import { toyDiagnostics } from "./diagnostics.js";

/** One query: the events of one signal in one box. */
export interface ToyQuery {
  readonly unit: string;
  readonly variant: MappedVariant;
}

/** One query for each place of each single-event unit; the other units are reported and left out. */
export function lower(mapped: MappedRule, sink: DiagnosticSink): readonly ToyQuery[] {
  const report = reporter(toyDiagnostics, sink, mapped.rule.file);
  return mapped.units.flatMap((unit) => {
    if (unit.detection.kind === "event") return unit.signals.flatMap(({ variants }) => variants.map((variant) => ({ unit: unit.name, variant })));
    report("toy/single-events-only", { unit: unit.name }, { span: unit.detection.span });
    return [];
  });
}
