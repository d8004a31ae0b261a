import { isJsonObject, type JsonObject, ownObject, ownValue } from "@isorule/core";

/** Under which key converters of XML put the text of an element that has attributes. */
const textKeys: readonly string[] = ["#text", "text", "_text", "_", "$t", "Value", "value", "content"];

/** Under which key they put the attributes together. */
const attributeKeys = ["#attributes", "$", "_attributes", "attributes", "@attributes"];

/** What they put before the name of each attribute. */
const attributeMarks = ["@", "_", "-"];

/** User data is nested no deeper. */
const deepest = 8;

/** The text of an element: the value itself, or what stands beside its attributes; a list for several elements. */
export function elementText(element: unknown): unknown {
  if (!isJsonObject(element)) return Array.isArray(element) ? element.map(textOfOne) : element;
  return textOfOne(element);
}

function textOfOne(element: unknown): unknown {
  if (!isJsonObject(element)) return element;
  const key = textKeys.find((each) => Object.hasOwn(element, each));
  return key === undefined ? undefined : element[key];
}

/** An attribute of a child element: `attributeOf(system, "Provider", "Name")`. */
export function attributeOf(parent: JsonObject, tag: string, name: string): unknown {
  const element = ownValue(parent, tag);
  return ownAttribute(element, name) ?? ownAttribute({ attributes: ownValue(parent, `${tag}_attributes`) }, name);
}

function ownAttribute(element: unknown, name: string): unknown {
  if (!isJsonObject(element)) return undefined;
  for (const key of attributeKeys) {
    const value = ownValue(ownObject(element, key) ?? {}, name);
    if (value !== undefined) return value;
  }
  for (const mark of ["", ...attributeMarks]) {
    const value = ownValue(element, mark + name);
    if (value !== undefined && !isJsonObject(value)) return value;
  }
  return undefined;
}

/** The header of an event: `EventID`, `Provider_Name`, `Execution_ProcessID` and so on. */
export function headerNames(system: JsonObject): ReadonlyMap<string, unknown> {
  const names = new Map<string, unknown>();
  for (const key of Object.keys(system)) {
    const element = system[key];
    const tag = key.endsWith("_attributes") ? key.slice(0, -"_attributes".length) : key;
    if (!isJsonObject(element)) {
      if (element !== null) names.set(key, element);
      continue;
    }
    const text = textOfOne(element);
    if (text !== undefined && tag === key) names.set(tag, text);
    for (const [name, value] of attributesOf(element)) names.set(`${tag}_${name}`, value);
  }
  return names;
}

function attributesOf(element: JsonObject): readonly (readonly [string, unknown])[] {
  return Object.keys(element).flatMap((key): readonly (readonly [string, unknown])[] => {
    const value = element[key];
    if (attributeKeys.includes(key)) return isJsonObject(value) ? Object.keys(value).map((name) => [name, value[name]] as const) : [];
    if (textKeys.includes(key) || isJsonObject(value)) return [];
    return [[attributeMarks.includes(key.charAt(0)) ? key.slice(1) : key, value]];
  });
}

/**
 * The data of an event by its names. Data without names is `Data`, a list where there is more than one. Rules write names
 * that have spaces without them, `ThreatName` for `Threat Name`, so such data stands under both.
 */
export function dataNames(eventData: unknown, userData: unknown): ReadonlyMap<string, unknown> {
  const names = new Map<string, unknown>();
  if (isJsonObject(eventData)) for (const key of Object.keys(eventData)) addData(names, key, eventData[key]);
  else if (Array.isArray(eventData)) addData(names, "Data", eventData);
  if (isJsonObject(userData)) addUserData(names, userData, 0);
  for (const [name, value] of names) {
    const joined = name.includes(" ") ? name.replaceAll(" ", "") : name;
    if (joined !== "" && !names.has(joined)) names.set(joined, value);
  }
  return names;
}

function addData(names: Map<string, unknown>, key: string, value: unknown): void {
  if (attributeKeys.includes(key) || key === "xmlns" || key === "@xmlns" || key === "Data_attributes") return;
  if (key !== "Data" && key !== "ComplexData") {
    add(names, key, elementText(value));
    return;
  }
  for (const item of Array.isArray(value) ? value : [value]) {
    const name = ownAttribute(item, "Name");
    add(names, typeof name === "string" && name !== "" ? name : key, textOfOne(item));
  }
}

function add(names: Map<string, unknown>, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const before = names.get(name);
  names.set(name, before === undefined ? value : [before, value].flat());
}

/** User data is an element of the provider's own; its leaves have the names. */
function addUserData(names: Map<string, unknown>, element: JsonObject, depth: number): void {
  for (const key of Object.keys(element)) {
    if (attributeKeys.includes(key) || attributeMarks.includes(key.charAt(0)) || key === "xmlns" || key.startsWith("xmlns:")) continue;
    const value = element[key];
    for (const item of Array.isArray(value) ? value : [value]) {
      const text = textOfOne(item);
      if (text !== undefined) add(names, key, text);
      else if (isJsonObject(item) && depth < deepest) addUserData(names, item, depth + 1);
    }
  }
}
