import type { Comparison, Detection, Predicate, Rule, Signal } from "@isorule/core";
import { hostileTexts } from "../kit/hostile.js";

/** Rules that each drill one thing: an operator, a flag, an escape, a nesting, a window. */
export function drillRules(): readonly Rule[] {
  const field = "process.command_line";
  const operators = ["equals", "contains", "startsWith", "endsWith"] as const;
  const predicates: Predicate[] = [
    ...operators.flatMap((operator) => [true, false].flatMap((caseSensitive) => [compare(field, operator, ["Ab-c"], caseSensitive), compare(field, operator, ["Ab-c", "x y", "1"], caseSensitive), not(compare(field, operator, ["Ab-c"], caseSensitive))])),
    ...hostileTexts.flatMap(({ text }) => [compare(field, "contains", [text], false), compare(field, "equals", [text], false)]),
    compare(field, "like", ["a?b*c"], false),
    compare(field, "like", ["*a\\*b*c"], true),
    compare(field, "regex", ["^net1?\\s+(user|group)[a-c]{2}x$"], false),
    compare(field, "regex", ["[A-Z]{3}\\d\\.exe"], true),
    compare("process.pid", "gt", [4], false),
    compare("process.pid", "equals", [4, 8], false),
    compare("process.name", "equals", ["a.exe", "b.exe"], false),
    compare("process.name", "startsWith", ["a"], false),
    not(compare("process.name", "equals", ["a.exe"], false)),
    { kind: "exists", field },
    not({ kind: "exists", field }),
    both(compare(field, "contains", ["a"], false), not({ kind: "or", operands: [compare(field, "contains", ["b"], false), compare("process.name", "equals", ["c.exe"], false)] })),
    { kind: "or", operands: [both(compare(field, "contains", ["a"], false), compare(field, "contains", ["b"], false)), both(compare("process.name", "equals", ["c.exe"], false), not(compare("user.name", "equals", ["d"], false)))] },
    not(both(compare(field, "contains", ["a"], false), compare("process.name", "equals", ["c.exe"], false))),
    { kind: "fieldComparison", field: "process.executable", operator: "equals", other: "process.parent.executable", caseSensitive: false },
    { kind: "keyword", values: ["mimikatz"], caseSensitive: false },
  ];
  const single = predicates.map((predicate, at) => ruleOf(`drill ${at}`, [{ name: "s", event: "process_creation", predicate }], { kind: "signal", signal: "s" }));
  const events: readonly Signal[] = [
    { name: "first", event: "registry_set", predicate: compare("registry.path", "contains", ["W3SVC"], false) },
    { name: "second", event: "file_event", predicate: compare("file.path", "endsWith", [".dll"], false) },
    { name: "third", event: "network_connection", predicate: compare("destination.ip", "cidr", ["10.0.0.0/8"], false) },
  ];
  const windows: readonly (readonly [readonly Signal[], Detection])[] = [
    [events.slice(0, 2), { kind: "sequence", by: ["host.name"], within: 3_600_000, steps: ["first", "second"] }],
    [events.slice(0, 2), { kind: "together", by: ["host.name"], within: 600_000, steps: ["first", "second"] }],
    [events.slice(1, 2), { kind: "count", of: ["second"], by: ["host.name"], within: 600_000, threshold: [{ operator: "gte", value: 3 }] }],
    [events.slice(1, 2), { kind: "distinct", of: ["second"], field: "file.path", by: ["host.name"], within: 600_000, threshold: [{ operator: "gt", value: 2 }] }],
    [events.slice(2, 3), { kind: "signal", signal: "third" }],
    [events, { kind: "any", operands: events.map(({ name }) => ({ kind: "signal", signal: name })) }],
  ];
  return [...single, ...windows.map(([signals, detection], at) => ruleOf(`drill window ${at}`, signals, detection))];
}

function compare(field: string, operator: Comparison["operator"], values: Comparison["values"], caseSensitive: boolean): Predicate {
  return { kind: "comparison", field, operator, values, caseSensitive };
}

function not(operand: Predicate): Predicate {
  return { kind: "not", operand };
}

function both(...operands: readonly Predicate[]): Predicate {
  return { kind: "and", operands };
}

function ruleOf(title: string, signals: readonly Signal[], detection: Detection): Rule {
  return {
    id: "3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00", title, severity: "low", signals, detection,
    authors: [], attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [],
    examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [],
  };
}
