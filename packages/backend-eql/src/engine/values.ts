import { EngineFault, type Scalar } from "@isorule/core";
import type { EqlArithmetic, EqlCall, EqlExpression, EqlFieldName } from "../syntax/tree.js";
import { type EngineDocument, valuesOf } from "./document.js";
import { type FieldType, indexed, kindOf, type ValueKind } from "./field-types.js";
import { type EqlFunction, functions } from "./functions.js";
import type { IndexMapping } from "./index-mapping.js";

/** A field that some index maps. */
export interface MappedField {
  readonly name: string;
  readonly type: FieldType;
}

/** One value for each field of an expression, in the order in which they were met. */
export type Binding = readonly (Scalar | null)[];

/** An expression that gives a value. */
export interface Value {
  /** `null` where it is always null; `truth` for a condition, which is no value here. */
  readonly kind: ValueKind | "null";
  /** Set where the expression is a field and nothing else. */
  readonly field?: MappedField;
  /** Set where no field is in it: its value. */
  readonly constant?: { readonly value: Scalar | null };
  /** A null that stands there itself: the literal, or an optional field that no index maps. */
  readonly isNull: boolean;
  /** Whether a number is whole by its type. */
  readonly whole: boolean;
  readonly run: (binding: Binding) => Scalar | null;
}

/** The fields of one comparison: each use has its own place in a binding. */
export interface Scope {
  readonly mapping: IndexMapping;
  readonly fields: MappedField[];
}

const nullValue: Value = { kind: "null", constant: { value: null }, isNull: true, whole: false, run: () => null };

function constantOf(kind: ValueKind, value: Scalar | null, whole: boolean): Value {
  return { kind: value === null ? "null" : kind, constant: { value }, isNull: false, whole, run: () => value };
}

/**
 * Makes a value of an expression.
 *
 * @throws EngineFault for an unmapped field that is not optional, an unknown function and an argument of another kind
 */
export function compileValue(node: EqlExpression, scope: Scope): Value {
  switch (node.kind) {
    case "literal":
      if (node.value === null) return nullValue;
      return constantOf(typeof node.value === "string" ? "text" : typeof node.value === "number" ? "number" : "boolean", node.value, node.integer === true);
    case "field":
      return fieldValue(node, scope);
    case "call":
      return callValue(node, scope);
    case "arithmetic":
      return apply(arithmeticOf(node), node.operator, [compileValue(node.left, scope), compileValue(node.right, scope)], false);
    case "negative": {
      const zero = constantOf("number", 0, true);
      return apply(functions["subtract"] as EqlFunction, "-", [zero, compileValue(node.operand, scope)], false);
    }
    default:
      throw new EngineFault("A condition stands where a value is needed, which this engine does not know.");
  }
}

const operators: Readonly<Record<EqlArithmetic["operator"], string>> = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "%": "modulo" };

function arithmeticOf({ operator }: EqlArithmetic): EqlFunction {
  return functions[operators[operator]] as EqlFunction;
}

/** A field that is mapped; undefined for an optional one that is not. */
export function mappedField({ name, optional }: EqlFieldName, mapping: IndexMapping): MappedField | undefined {
  const type = mapping.get(name);
  if (type === "text") throw new EngineFault(`${name} is an analysed text, which EQL does not compare.`);
  if (type !== undefined) return { name, type };
  if (!optional) throw new EngineFault(`No index maps the field ${name}.`);
  return undefined;
}

function fieldValue(node: EqlFieldName, scope: Scope): Value {
  const field = mappedField(node, scope.mapping);
  if (field === undefined) return nullValue;
  const place = scope.fields.push(field) - 1;
  return { kind: kindOf(field.type), field, isNull: false, whole: field.type === "long", run: (binding) => binding[place] ?? null };
}

/** The function of a call. Names have no case. */
export function functionOf({ name, insensitive }: EqlCall): EqlFunction {
  const key = name.toLowerCase();
  const found = Object.hasOwn(functions, key) ? functions[key] : undefined;
  if (found === undefined) throw new EngineFault(`There is no function ${name}.`);
  if (insensitive && !withTilde.has(key)) throw new EngineFault(`The function ${name} has no form without case.`);
  return found;
}

/** Functions that have a form without case. Source: the function reference, "insensitive" in the title of each */
const withTilde: ReadonlySet<string> = new Set(["between", "cidrmatch", "concat", "endswith", "indexof", "length", "startswith", "string", "stringcontains", "substring", "wildcard"]);

function callValue(node: EqlCall, scope: Scope): Value {
  return apply(functionOf(node), node.name, node.args.map((arg) => compileValue(arg, scope)), node.insensitive);
}

function apply(of: EqlFunction, name: string, args: readonly Value[], insensitive: boolean): Value {
  if (args.length < of.least || args.length > of.most) throw new EngineFault(`${name} takes another number of arguments.`);
  for (const [index, { kind }] of args.entries()) {
    const wanted = of.takes[Math.min(index, of.takes.length - 1)];
    if (kind !== "null" && wanted !== "any" && wanted !== kind && !(wanted === "ip" && kind === "text" && args[index]?.constant !== undefined)) {
      throw new EngineFault(`${name} does not take an argument of the type ${kind}.`);
    }
  }
  const whole = of.whole === "always" || (of.whole === "as-arguments" && args.every((arg) => arg.whole));
  const run = (binding: Binding): Scalar | null => of.run(args.map((arg) => arg.run(binding)), insensitive, whole);
  // A null that stands there makes the function null before any document is read. Source: FoldNull of Elasticsearch
  const decisive = of.nullBy === "none" ? [] : of.nullBy === "first" ? args.slice(0, 1) : args;
  if (decisive.some(({ constant }) => constant?.value === null)) return constantOf(of.gives, null, whole);
  if (args.every(({ constant }) => constant !== undefined)) return constantOf(of.gives, run([]), whole);
  return { kind: of.gives, isNull: false, whole, run };
}

/** The values of a field as the index holds them. */
export function readField(document: EngineDocument, { name, type }: MappedField): readonly Scalar[] {
  const values = valuesOf(document, name);
  if (values.length === 1) {
    const value = indexed(values[0] as Scalar, type);
    return value === undefined ? [] : value === values[0] ? values : [value];
  }
  return values.flatMap((value) => indexed(value, type) ?? []);
}

/** A document with lists in several fields of one expression has as many bindings as the lists have combinations. */
const mostBindings = 100_000;

/** Whether a test holds for any choice of one value for each field; a field without a value is null. */
export function anyBinding(fields: readonly MappedField[], test: (binding: Binding) => boolean): (document: EngineDocument) => boolean {
  return (document) => {
    const lists = fields.map((field): Binding => {
      const values = readField(document, field);
      return values.length === 0 ? [null] : values;
    });
    const count = lists.reduce((product, list) => product * list.length, 1);
    if (count > mostBindings) throw new EngineFault("The fields of a function have too many values.");
    for (let index = 0; index < count; index++) {
      let rest = index;
      const binding = lists.map((list) => {
        const value = list[rest % list.length] as Scalar | null;
        rest = Math.floor(rest / list.length);
        return value;
      });
      if (test(binding)) return true;
    }
    return false;
  };
}
