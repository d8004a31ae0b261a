import type { KqlCall, KqlDatatable, KqlExpression, KqlLetFunction, KqlPipe, KqlStatement } from "../parse/tree.js";
import { compileOperator } from "./compile-operator.js";
import { compileScalar } from "./compile-scalar.js";
import { typed } from "./functions-condition.js";
import { type Binding, constantOf, deeper, type EngineColumn, frameOf, type Relation, type Row, type Scalar, type Scope, spend } from "./scope.js";
import { convert, isNumeric, refuse, typeNamed } from "./values.js";

/** Compiles an expression that gives a table. */
export function compileRelation(node: KqlExpression, outer: Scope): Relation {
  const scope = deeper({ ...outer, level: outer.level + 1 });
  switch (node.kind) {
    case "name":
      return namedRelation(node.name, scope);
    case "pipe":
      return pipeRelation(node, scope);
    case "datatable":
      return datatableRelation(node, scope);
    case "call": {
      const [argument] = node.arguments;
      if (node.name === "materialize" && argument !== undefined) return materialized(compileRelation(argument.value, scope));
      if (node.name === "table" && argument?.value.kind === "text") return namedRelation(argument.value.value, scope);
      const binding = scope.bindings.get(node.name);
      if (binding?.kind !== "function") return refuse(`the table function ${node.name}`);
      const result = relationOfFunction(node, binding, scope);
      return "rows" in result ? result : refuse(`${node.name} gives no table`);
    }
    case "fault":
      return refuse("a text that cannot be parsed");
    default:
      return refuse(`${node.kind} where a table stands`);
  }
}

/** The table of a `let` statement or of the product. */
function namedRelation(name: string, scope: Scope): Relation {
  const binding = scope.bindings.get(name);
  if (binding?.kind === "table") return binding.relation;
  if (binding?.kind === "function") {
    const result = relationOfFunction({ kind: "call", name, arguments: [], span: [0, 0] }, binding, scope);
    return "rows" in result ? result : refuse(`${name} gives no table`);
  }
  const columns = binding === undefined ? scope.table(name) : undefined;
  return columns === undefined ? refuse(`there is no table ${name}`) : { columns, serialized: false, rows: (run) => run.tables.get(name) ?? [] };
}

function pipeRelation(node: KqlPipe, scope: Scope): Relation {
  const operators = [...node.operators];
  const first = node.source === undefined ? (scope.source ?? undefined) : compileRelation(node.source, scope);
  const bare = { ...scope, source: undefined };
  let relation = first;
  for (const operator of operators) relation = compileOperator(operator, relation, bare);
  return relation ?? refuse("a table without a source");
}

/** The rows once for each run. */
export function materialized(relation: Relation): Relation {
  const key = {};
  return {
    ...relation,
    rows: (run) => {
      const known = run.memo.get(key);
      if (known !== undefined) return known as readonly Row[];
      const rows = relation.rows(run);
      run.memo.set(key, rows);
      return rows;
    },
  };
}

function datatableRelation(node: KqlDatatable, scope: Scope): Relation {
  const columns = node.columns.map(({ name, type }) => ({ name, type: typeNamed(type) }));
  if (columns.length === 0 || node.values.length % columns.length !== 0) return refuse("a datatable whose values do not fill its rows");
  const values = node.values.map((value, at) => {
    const { constant, type } = compileScalar(value, { ...scope, columns: [] });
    const column = columns[at % columns.length] as EngineColumn;
    return constant === undefined ? refuse("a datatable with a value that is no constant") : convert(constant.value, type, column.type);
  });
  const rows = Array.from({ length: values.length / columns.length }, (_none, at) => values.slice(at * columns.length, (at + 1) * columns.length));
  return { columns, serialized: false, rows: () => rows };
}

/** Whether an expression gives a table and no value. */
export function isTabular(node: KqlExpression, scope: Scope): boolean {
  switch (node.kind) {
    case "pipe":
    case "datatable":
    case "externaldata":
      return true;
    case "name": {
      if (scope.columns.some(({ name }) => name === node.name)) return false;
      const binding = scope.bindings.get(node.name);
      if (binding === undefined) return scope.table(node.name) !== undefined;
      return binding.kind === "table" || (binding.kind === "function" && givesTable(binding));
    }
    case "call": {
      if (node.name === "materialize" || node.name === "table") return true;
      const binding = scope.bindings.get(node.name);
      return binding?.kind === "function" && givesTable(binding);
    }
    default:
      return false;
  }
}

function givesTable({ declared, scope }: Extract<Binding, { kind: "function" }>): boolean {
  const last = declared.body.at(-1);
  if (last?.kind !== "query") return false;
  const { value } = last;
  if (value.kind === "name" && declared.parameters.some(({ name, type }) => name === value.name && isTableType(type))) return true;
  const own = new Map(scope.bindings);
  for (const { name, type } of declared.parameters) if (!isTableType(type)) own.set(name, { kind: "scalar", scalar: constantOf(typeNamed(type), null), level: scope.level });
  for (const statement of declared.body) if (statement.kind === "let" && isTabular(statement.value, { ...scope, bindings: own })) own.set(statement.name, { kind: "table", relation: { columns: [], serialized: false, rows: () => [] } });
  return isTabular(value, { ...scope, bindings: own });
}

function isTableType(type: string): boolean {
  return type.startsWith("(");
}

/** A call of a function of a `let` statement: its body with the arguments in place of the parameters. */
export function relationOfFunction(node: KqlCall, { declared, scope: home }: Extract<Binding, { kind: "function" }>, caller: Scope): Relation | Scalar {
  const scope = deeper(caller);
  const bindings = new Map(home.bindings);
  const named = new Map(node.arguments.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const])));
  const placed = node.arguments.filter(({ name }) => name === undefined);
  if (node.arguments.length > declared.parameters.length) return refuse(`${node.name} with ${node.arguments.length} arguments`);
  declared.parameters.forEach(({ name, type, value: otherwise }, at) => {
    const argument = named.get(name) ?? placed[at]?.value ?? otherwise ?? refuse(`${node.name} without ${name}`);
    if (isTableType(type)) bindings.set(name, { kind: "table", relation: materialized(compileRelation(argument, scope)) });
    else {
      const scalar = compileScalar(argument, scope);
      const wanted = typeNamed(type);
      if (scalar.type !== wanted && wanted !== "dynamic" && !(isNumeric(scalar.type) && isNumeric(wanted))) refuse(`${node.name} with a ${scalar.type} for ${name}`);
      bindings.set(name, { kind: "scalar", scalar: typed(scalar, wanted), level: scope.level });
    }
  });
  return bodyOf(declared, { ...scope, bindings, columns: [], keys: undefined, steps: undefined, source: undefined });
}

function bodyOf(declared: KqlLetFunction, start: Scope): Relation | Scalar {
  let scope = start;
  const last = declared.body.at(-1);
  for (const statement of declared.body.slice(0, -1)) scope = declare(statement, scope);
  if (last?.kind !== "query") return refuse(`the function ${declared.name} gives nothing`);
  return isTabular(last.value, scope) ? compileRelation(last.value, scope) : compileScalar(last.value, scope);
}

/** The scope behind a statement that names something. */
export function declare(statement: KqlStatement, scope: Scope): Scope {
  switch (statement.kind) {
    case "let": {
      const binding: Binding = isTabular(statement.value, scope)
        ? { kind: "table", relation: materialized(compileRelation(statement.value, scope)) }
        : { kind: "scalar", scalar: compileScalar(statement.value, scope), level: scope.level };
      return { ...scope, bindings: new Map(scope.bindings).set(statement.name, binding) };
    }
    case "letFunction":
      return { ...scope, bindings: new Map(scope.bindings).set(statement.name, { kind: "function", declared: statement, scope }) };
    case "declare": {
      const bindings = new Map(scope.bindings);
      for (const { name, type, value } of statement.parameters) {
        if (value === undefined) return refuse(`the parameter ${name} without a value`);
        bindings.set(name, { kind: "scalar", scalar: constantOf(typeNamed(type), compileScalar(value, scope).constant?.value ?? null), level: scope.level });
      }
      return { ...scope, bindings };
    }
    case "setting":
      return statement.word === "set" ? scope : refuse(`the statement ${statement.word}`);
    case "query":
      return scope;
  }
}

/** Rows made one by one from those of a table. */
export function mapped(source: Relation, columns: readonly EngineColumn[], values: readonly Scalar[]): Relation {
  return {
    columns,
    serialized: source.serialized,
    rows: (run) => {
      const rows = source.rows(run);
      spend(run, rows.length);
      const frame = frameOf(run, rows);
      return rows.map((row, at) => {
        frame.row = row;
        frame.at = at;
        return values.map((value) => value.run(frame));
      });
    },
  };
}
