import type { KqlExpression } from "../parse/tree.js";

/** Functions whose column has the name of what they are given. Checked against the names that Microsoft's own binder gives. */
const sameName = /^(?:bin|bin_at|floor|ceiling|split|startof(?:hour|day|week|month|year)|endof(?:hour|day|week|month|year)|arg_(?:max|min)|take_any(?:if)?|to(?:string|dynamic|int|long|real|double|decimal|bool|boolean|datetime|timespan|guid)|parse_(?:json|xml))$/;

/** Aggregates whose columns have another name than they. Manual: .../kusto/query/make-set-aggregation-function and its like */
const shortNames: Readonly<Record<string, string>> = { make_set: "set", makeset: "set", make_set_if: "set", make_list: "list", makelist: "list", make_list_if: "list", make_bag: "bag", make_bag_if: "bag", buildschema: "schema" };

/**
 * The name of a column without one: that of the column, the steps of a path, or the function with its argument. Empty where
 * the name says nothing of what it holds (`Column1`). Manual: https://learn.microsoft.com/kusto/query/summarize-operator
 *
 * @example `tostring(parse_json(Data).User[0])` gives `Data_User_0`
 */
export function defaultName(value: KqlExpression): string {
  switch (value.kind) {
    case "name":
      return value.name;
    case "member":
      return behind(value.of, value.name);
    case "element":
      return value.index.kind === "text" || value.index.kind === "number" ? behind(value.of, String(value.index.value)) : "";
    case "call": {
      const inner = value.arguments[0] === undefined ? "" : defaultName(value.arguments[0].value);
      if (sameName.test(value.name)) return inner;
      return `${Object.hasOwn(shortNames, value.name) ? shortNames[value.name] : value.name}_${inner}`;
    }
    default:
      return "";
  }
}

function behind(of: KqlExpression, name: string): string {
  const before = of.kind === "call" && !sameName.test(of.name) ? "" : defaultName(of);
  return before === "" ? name : `${before}_${name}`;
}
