import { type Comparison, type Diagnostic, fieldsOf, type NativeLoss, type NativeRule, type NativeSignal, type ReadRule, type Scalar } from "@isorule/core";

/** A native rule to one of the model; what it says goes to a sink. */
export type Unmap = (native: NativeRule, sink: (diagnostic: Diagnostic) => void) => ReadRule | undefined;

/** What a query that names no system, or no kind of event, is taken to be about. */
interface Narrowing {
  readonly field: string;
  readonly value: string;
  /** Conditions on these say it already. */
  readonly saidBy: readonly string[];
  readonly words: string;
}

const windows: Narrowing = { field: "host.os.type", value: "windows", saidBy: ["host.os.type", "host.os.family", "event.provider", "event.module"], words: "on Windows" };
const started: Narrowing = { field: "event.type", value: "start", saidBy: ["event.type", "event.action", "event.code"], words: "that start" };

/** By the category of the query: what is tried, the least first. */
const narrowings: Readonly<Record<string, readonly (readonly Narrowing[])[]>> = {
  process: [[windows], [windows, started]],
  network: [[windows], [windows, started]],
  library: [[windows]],
  dns: [[windows]],
};

/**
 * Reads a query whose events no class has as one about the class that is nearest: events of the same category on Windows,
 * and processes that start. The rule is narrower than the query, which is a loss of the reading. Where that gives no class
 * either, the query keeps the names of its product.
 */
export function readNear(native: NativeRule, unmap: Unmap, prefix: string, sink: (diagnostic: Diagnostic) => void): ReadRule | undefined {
  const collect = (rule: NativeRule): { readonly read: ReadRule | undefined; readonly diagnostics: readonly Diagnostic[] } => {
    const diagnostics: Diagnostic[] = [];
    return { read: unmap(rule, (diagnostic) => diagnostics.push(diagnostic)), diagnostics };
  };
  const isNative = ({ read }: ReturnType<typeof collect>): boolean => read === undefined || read.rule.signals.some(({ event }) => event.startsWith(`${prefix}:`));
  const plain = collect(native);
  const tried = isNative(plain) && plain.read !== undefined ? [0, 1].flatMap((at) => narrowed(native, at) ?? []).map(collect).find((each) => !isNative(each)) : undefined;
  const taken = tried ?? plain;
  taken.diagnostics.forEach(sink);
  return taken.read;
}

/** The rule with more conditions in the signals that do not say them; undefined where there are none. */
function narrowed(native: NativeRule, at: number): NativeRule | undefined {
  const losses: NativeLoss[] = [];
  const signals = native.signals.map((signal): NativeSignal => {
    const said = new Set(fieldsOf(signal.predicate));
    const category = categoryOf(signal);
    const more = (narrowings[category]?.[at] ?? []).filter(({ saidBy }) => !saidBy.some((field) => said.has(field)));
    if (more.length === 0) return signal;
    losses.push({ what: "place", reason: `The query is about more ${category} events than those ${more.map(({ words }) => words).reverse().join(" ")}, and the rule about these alone: it is narrower.`, fidelity: "approximate", ...(signal.span === undefined ? {} : { span: signal.span }) });
    return { ...signal, predicate: { kind: "and", operands: [signal.predicate, ...more.map(({ field, value }) => equals(field, value))] } };
  });
  return losses.length === 0 ? undefined : { ...native, signals, losses: [...native.losses, ...losses] };
}

/** The one category that a signal asks for; empty where it is not one. */
function categoryOf({ predicate }: NativeSignal): string {
  const operands = predicate.kind === "and" ? predicate.operands : [predicate];
  const values = operands.flatMap((each): readonly Scalar[] => (each.kind === "comparison" && each.field === "event.category" && each.operator === "equals" ? each.values : []));
  return values.length === 1 && Object.hasOwn(narrowings, String(values[0])) ? String(values[0]) : "";
}

function equals(field: string, value: string): Comparison {
  return { kind: "comparison", field, operator: "equals", values: [value], caseSensitive: true };
}
