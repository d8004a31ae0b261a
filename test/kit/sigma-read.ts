import { parseAllDocuments } from "yaml";

/** A detection rule as plain data. */
export interface ReadSigmaRule {
  readonly kind: "rule";
  readonly keys: Readonly<Record<string, unknown>>;
  readonly searches: ReadonlyMap<string, unknown>;
  readonly condition: string;
}

/** A correlation rule as plain data. */
export interface ReadSigmaCorrelation {
  readonly kind: "correlation";
  readonly keys: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly rules: readonly string[];
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly groupBy: readonly string[];
  /** Milliseconds. */
  readonly timespan: number;
  readonly condition: Readonly<Record<string, unknown>>;
}

/** A document of a Sigma file. */
export type ReadSigma = ReadSigmaRule | ReadSigmaCorrelation;

/** Reads a Sigma file with a YAML parser alone: nothing here comes from the package that wrote it. */
export function readSigmaFile(text: string, version: "1.1" | "1.2" = "1.2"): readonly ReadSigma[] {
  return parseAllDocuments(text, { version, strict: true, uniqueKeys: true }).map((document) => {
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) throw fault;
    return readDocument(document.toJS() as Readonly<Record<string, unknown>>);
  });
}

function readDocument(keys: Readonly<Record<string, unknown>>): ReadSigma {
  const { correlation, detection } = keys as { correlation?: Record<string, unknown>; detection?: Record<string, unknown> };
  if (correlation !== undefined) {
    return {
      kind: "correlation",
      keys,
      type: String(correlation["type"]),
      rules: correlation["rules"] as readonly string[],
      aliases: (correlation["aliases"] ?? {}) as ReadSigmaCorrelation["aliases"],
      groupBy: (correlation["group-by"] ?? []) as readonly string[],
      timespan: milliseconds(String(correlation["timespan"])),
      condition: (correlation["condition"] ?? {}) as Readonly<Record<string, unknown>>,
    };
  }
  if (detection === undefined) throw new Error("neither a detection nor a correlation");
  const { condition, ...searches } = detection;
  if (typeof condition !== "string") throw new Error("the condition is no text");
  return { kind: "rule", keys, condition, searches: new Map(Object.entries(searches)) };
}

function milliseconds(timespan: string): number {
  const found = /^(\d+)([smhd])$/.exec(timespan);
  if (found === null) throw new Error(`no timespan: ${timespan}`);
  return Number(found[1]) * { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[found[2] as "s" | "m" | "h" | "d"];
}
