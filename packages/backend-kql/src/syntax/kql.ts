/** A comparison operator of the language, as it is written. */
export type KqlOperator =
  | "==" | "!=" | "=~" | "!~" | "<" | "<=" | ">" | ">="
  | "contains" | "contains_cs" | "!contains" | "!contains_cs"
  | "startswith" | "startswith_cs" | "!startswith" | "!startswith_cs"
  | "endswith" | "endswith_cs" | "!endswith" | "!endswith_cs"
  | "matches regex";

/** An operator with a list on its right. */
export type KqlListOperator = "in" | "!in" | "in~" | "!in~";

/** A scalar expression without `and`, `or` and `not`: those are the nodes of core's `Expression`. */
export type Kql =
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A property of a dynamic value: `EventData.Image`, or `EventData["my field"]`. */
  | { readonly kind: "member"; readonly of: Kql; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Kql[] }
  | { readonly kind: "compare"; readonly operator: KqlOperator; readonly left: Kql; readonly right: Kql }
  | { readonly kind: "list"; readonly operator: KqlListOperator; readonly left: Kql; readonly values: readonly Kql[] }
  /** `*`: some column of the table. Only on the left of a text operator. */
  | { readonly kind: "anyColumn" }
  /** The finished text of a mapping file. */
  | { readonly kind: "expression"; readonly text: string };

/** A column by name. */
export function column(name: string): Kql {
  return { kind: "column", name };
}

/** A text literal. */
export function text(value: string): Kql {
  return { kind: "text", value };
}

/** A number literal. */
export function number(value: number): Kql {
  return { kind: "number", value };
}

/** A call of a function. */
export function call(name: string, ...args: readonly Kql[]): Kql {
  return { kind: "call", name, arguments: args };
}

/** A comparison. */
export function compare(left: Kql, operator: KqlOperator, right: Kql): Kql {
  return { kind: "compare", operator, left, right };
}

/** A comparison with a list, or with the only value of one. */
export function oneOf(left: Kql, operator: "==" | "=~", values: readonly Kql[]): Kql {
  const [only] = values;
  if (only !== undefined && values.length === 1) return compare(left, operator, only);
  return { kind: "list", operator: operator === "==" ? "in" : "in~", left, values };
}

/**
 * The operator that is true exactly where the other is false, for operands that are never null.
 * Manual: https://learn.microsoft.com/kusto/query/datatypes-string-operators (each operator has its `!` form;
 * `matches regex` has none).
 */
export const complements: Readonly<Partial<Record<KqlOperator | KqlListOperator, KqlOperator | KqlListOperator>>> = {
  "==": "!=",
  "=~": "!~",
  in: "!in",
  "in~": "!in~",
  contains: "!contains",
  contains_cs: "!contains_cs",
  startswith: "!startswith",
  startswith_cs: "!startswith_cs",
  endswith: "!endswith",
  endswith_cs: "!endswith_cs",
};

/** The function that is true exactly where the other is false. Manual: .../kusto/query/isnotempty-function and its like. */
export const complementFunctions: Readonly<Record<string, string>> = {
  isnotempty: "isempty",
  isempty: "isnotempty",
  isnotnull: "isnull",
  isnull: "isnotnull",
};
