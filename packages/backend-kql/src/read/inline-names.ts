import type { KqlArgument, KqlExpression } from "../parse/tree.js";
import { callScope, lookUp, resultOf, type Scope } from "./scope.js";

/** What a column stands for that an operator has made. */
export type Definition =
  /** `near`: an operator that makes it so that a condition on it is only near one on the expression, such as `mv-expand`. */
  | { readonly kind: "expression"; readonly node: KqlExpression; readonly near?: string }
  | { readonly kind: "opaque"; readonly what: string };

/** The names of a row: columns that operators have made, and `let`s. Other names are columns of the table. */
export interface Names {
  readonly columns: ReadonlyMap<string, Definition>;
  readonly scope: Scope;
}

/** An expression over columns of the table. */
export interface Inlined {
  readonly node: KqlExpression;
  /** Made columns in it that no expression says, such as those of `parse`. */
  readonly opaque: readonly string[];
  /** Operators that changed what a column in it is of. */
  readonly near: readonly string[];
}

/** How large an expression may become by what its names stand for: they may double at every step. */
const mostNodes = 1500;
const mostCalls = 20;

interface Work {
  readonly opaque: Set<string>;
  readonly near: Set<string>;
  nodes: number;
}

/**
 * Writes out what the names in an expression stand for. A name that stands for a table is left as it is.
 *
 * @example inlineNames(expression of `P has "x"`, names with `extend P = tolower(Path)`) // tolower(Path) has "x"
 */
export function inlineNames(node: KqlExpression, names: Names): Inlined {
  const work: Work = { opaque: new Set(), near: new Set(), nodes: 0 };
  const inlined = inline(node, names, work, 0);
  if (work.nodes > mostNodes) work.opaque.add("large expression");
  return { node: inlined, opaque: [...work.opaque], near: [...work.near] };
}

function inline(node: KqlExpression, names: Names, work: Work, calls: number): KqlExpression {
  const again = (each: KqlExpression): KqlExpression => inline(each, names, work, calls);
  switch (node.kind) {
    case "name":
      return inlineName(node, names, work, calls);
    case "member": {
      const of = again(node.of);
      return of === node.of ? node : { ...node, of };
    }
    case "element": {
      const [of, index] = [again(node.of), again(node.index)];
      return of === node.of && index === node.index ? node : { ...node, of, index };
    }
    case "call":
      return inlineCall(node, names, work, calls);
    case "unary": {
      const operand = again(node.operand);
      return operand === node.operand ? node : { ...node, operand };
    }
    case "arithmetic":
    case "comparison": {
      const [left, right] = [again(node.left), again(node.right)];
      return left === node.left && right === node.right ? node : { ...node, left, right };
    }
    case "membership": {
      const left = again(node.left);
      const values = each(node.values, again);
      return left === node.left && values === node.values ? node : { ...node, left, values };
    }
    case "between": {
      const [left, from, to] = [again(node.left), again(node.from), again(node.to)];
      return left === node.left && from === node.from && to === node.to ? node : { ...node, left, from, to };
    }
    case "and":
    case "or": {
      const operands = each(node.operands, again);
      return operands === node.operands ? node : { ...node, operands };
    }
    default:
      return node;
  }
}

function each(nodes: readonly KqlExpression[], map: (node: KqlExpression) => KqlExpression): readonly KqlExpression[] {
  const mapped = nodes.map(map);
  return mapped.every((node, at) => node === nodes[at]) ? nodes : mapped;
}

function inlineName(node: Extract<KqlExpression, { kind: "name" }>, names: Names, work: Work, calls: number): KqlExpression {
  const column = names.columns.get(node.name);
  if (column !== undefined) {
    if (column.kind === "opaque") {
      work.opaque.add(column.what);
      return node;
    }
    if (column.near !== undefined) work.near.add(column.near);
    return counted(column.node, work, node);
  }
  const entry = lookUp(node.name, names.scope);
  if (entry?.kind !== "value" || isTable(entry.node, entry.scope, 0) || calls >= mostCalls || work.nodes > mostNodes) return node;
  return counted(inline(entry.node, { columns: new Map(), scope: entry.scope }, work, calls + 1), work, node);
}

/** The expression itself, or the name where all in all there is too much. */
function counted(node: KqlExpression, work: Work, name: KqlExpression): KqlExpression {
  work.nodes += sizeOf(node, mostNodes);
  return work.nodes > mostNodes ? name : node;
}

function inlineCall(node: Extract<KqlExpression, { kind: "call" }>, names: Names, work: Work, calls: number): KqlExpression {
  const args: readonly KqlArgument[] = node.arguments.map((argument) => {
    const value = inline(argument.value, names, work, calls);
    return value === argument.value ? argument : { ...argument, value };
  });
  const entry = node.of === undefined ? lookUp(node.name, names.scope) : undefined;
  if (entry?.kind === "function" && calls < mostCalls && work.nodes <= mostNodes) {
    const body = resultOf(entry.body);
    if (body !== undefined && !isTable(body, entry.scope, 0)) {
      const inner = inline(body, { columns: new Map(), scope: callScope(entry, args, names.scope) }, work, calls + 1);
      return counted(inner, work, node);
    }
  }
  return args.every((argument, at) => argument === node.arguments[at]) ? node : { ...node, arguments: args };
}

/** Functions that give a table. */
const tableFunctions: Readonly<Record<string, true>> = { materialize: true, table: true, _GetWatchlist: true, totable: true, view: true };

/** Functions that give a place with tables. Manual: https://learn.microsoft.com/azure/azure-monitor/logs/azure-monitor-data-explorer-proxy */
const places: Readonly<Record<string, true>> = { database: true, workspace: true, cluster: true, app: true, resource: true, arg: true, adx: true };

/** Whether an expression gives a table, as far as its form tells: a name alone may be one. */
export function isTable(node: KqlExpression, scope: Scope, depth: number): boolean {
  switch (node.kind) {
    case "pipe":
    case "datatable":
    case "externaldata":
      return true;
    case "call": {
      if (node.of !== undefined || tableFunctions[node.name] === true) return true;
      const entry = lookUp(node.name, scope);
      const body = entry?.kind === "function" ? resultOf(entry.body) : undefined;
      return body !== undefined && entry !== undefined && depth < 20 && isTable(body, entry.scope, depth + 1);
    }
    case "member":
      return node.of.kind === "call" && Object.hasOwn(places, node.of.name);
    case "name": {
      const entry = lookUp(node.name, scope);
      if (entry === undefined) return false;
      return entry.kind === "function" || (depth < 20 && isTable(entry.node, entry.scope, depth + 1));
    }
    default:
      return false;
  }
}

/** How many nodes an expression has, counted up to a bound. */
export function sizeOf(node: KqlExpression, most: number): number {
  let size = 0;
  const open: KqlExpression[] = [node];
  while (size < most) {
    const next = open.pop();
    if (next === undefined) break;
    size++;
    for (const child of childrenOf(next)) open.push(child);
  }
  return size;
}

/** The expressions directly in an expression; those in a pipe are left out. */
export function childrenOf(node: KqlExpression): readonly KqlExpression[] {
  switch (node.kind) {
    case "member":
      return [node.of];
    case "element":
      return [node.of, node.index];
    case "call":
      return node.of === undefined ? node.arguments.map(({ value }) => value) : [node.of, ...node.arguments.map(({ value }) => value)];
    case "unary":
      return [node.operand];
    case "arithmetic":
    case "comparison":
      return [node.left, node.right];
    case "membership":
      return node.values.length > 200 ? [node.left] : [node.left, ...node.values];
    case "between":
      return [node.left, node.from, node.to];
    case "and":
    case "or":
      return node.operands;
    default:
      return [];
  }
}
