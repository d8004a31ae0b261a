import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "./paths.js";

/*
 * Microsoft's own parser and binder for KQL, with the tables of our vocabularies. The library is JavaScript that was
 * made from C# (Bridge.NET): it lives in a global named Kusto, overloads have names such as `$ctor7`, and lists have
 * `Count` and `getItem`. Only what we use is typed here.
 */

/** A list of the library. */
export interface KustoList<Item> {
  readonly Count: number;
  getItem(index: number): Item;
}

/** A node or token of the library's syntax tree. */
export interface KustoElement {
  readonly Kind: number;
  readonly ChildCount: number;
  readonly TextStart: number;
  readonly End: number;
  /** The value of a literal, as the lexer reads it. */
  readonly LiteralValue?: unknown;
  GetChild(index: number): KustoElement | null;
  toString(): string;
}

interface KustoDiagnostic {
  readonly Code: string;
  readonly Severity: string;
  readonly Message: string;
  readonly Start: number;
  readonly Length: number;
}

interface KustoSymbol {
  readonly Name: string;
}

interface KustoColumn extends KustoSymbol {
  readonly Type: KustoSymbol;
}

interface KustoCode {
  readonly Syntax: KustoElement;
  readonly ResultType: { readonly Columns?: KustoList<KustoColumn> } | null;
  GetDiagnostics(): KustoList<KustoDiagnostic>;
}

interface KustoGlobals {
  WithDatabase(database: object): KustoGlobals;
  /** The same, with a cache that halves the time of later queries. */
  WithCache(): KustoGlobals;
}

interface KustoLibrary {
  readonly Language: {
    readonly GlobalState: { readonly Default: KustoGlobals };
    readonly KustoCode: { ParseAndAnalyze(text: string, globals: KustoGlobals): KustoCode };
    readonly Symbols: {
      readonly TableSymbol: { readonly $ctor7: new (name: string, schema: string, description: string | null) => object };
      readonly DatabaseSymbol: { readonly ctor: new (name: string, tables: readonly object[]) => object };
    };
    readonly Syntax: { readonly SyntaxKind: Readonly<Record<string, number>> };
  };
}

/** Table to column to type, for each vocabulary. */
export type KustoTables = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const memo = new Map<string, unknown>();

function once<Value>(key: string, make: () => Value): Value {
  if (!memo.has(key)) memo.set(key, make());
  return memo.get(key) as Value;
}

/** The tables of the products, from test/data/kusto-tables.json. */
export function kustoTables(): KustoTables {
  return once("tables", () => JSON.parse(readFileSync(join(repositoryRoot, "test", "data", "kusto-tables.json"), "utf8")) as KustoTables);
}

/** The library; loading it takes about a quarter of a second. */
export function kustoLibrary(): KustoLibrary {
  return once("library", () => {
    const require = createRequire(join(repositoryRoot, "test", "package.json"));
    require("@kusto/language-service-next/bridge.min.js");
    require("@kusto/language-service-next/Kusto.Language.Bridge.min.js");
    return (globalThis as unknown as { readonly Kusto: KustoLibrary }).Kusto;
  });
}

/** Parses and binds a query against the tables of a vocabulary; the last few are kept, because callers ask again. */
export function kustoParse(text: string, vocabulary: string): KustoCode {
  const kept = once("kept", () => new Map<string, KustoCode>());
  const key = `${vocabulary}\n${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const code = parse(text, vocabulary);
  if (kept.size >= 8) kept.delete([...kept.keys()][0] as string);
  kept.set(key, code);
  return code;
}

function parse(text: string, vocabulary: string): KustoCode {
  const { GlobalState, KustoCode, Symbols } = kustoLibrary().Language;
  const globals = once(`globals ${vocabulary}`, () => {
    const tables = Object.entries(kustoTables()[vocabulary] ?? {}).map(([name, columns]) => {
      const schema = Object.entries(columns).map(([column, type]) => `['${column}']: ${type}`).join(", ");
      return new Symbols.TableSymbol.$ctor7(name, `(${schema})`, null);
    });
    return GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.ctor("db", tables)).WithCache();
  });
  return KustoCode.ParseAndAnalyze(text, globals);
}

/**
 * What Microsoft's language service minds in a query: errors, warnings and suggestions, each with its place. Empty when
 * the query parses and every name and type in it is right.
 *
 * @param vocabulary a vocabulary of the KQL backend, for its tables
 */
export function kustoErrors(text: string, vocabulary: string): string[] {
  const found = kustoParse(text, vocabulary).GetDiagnostics();
  return Array.from({ length: found.Count }, (_none, at) => {
    const { Code, Length, Message, Severity, Start } = found.getItem(at);
    return `${Severity} ${Code}: ${Message} [${text.slice(Start, Start + Math.max(Length, 1)).slice(0, 80)}]`;
  });
}

/** The columns that a query returns: name to type. */
export function kustoColumns(text: string, vocabulary: string): Readonly<Record<string, string>> {
  const columns = kustoParse(text, vocabulary).ResultType?.Columns;
  const entries = Array.from({ length: columns?.Count ?? 0 }, (_none, at) => columns?.getItem(at) as KustoColumn);
  return Object.fromEntries(entries.map(({ Name, Type }) => [Name, Type.Name]));
}

/** The elements of a syntax tree, in the order of the text. */
export function kustoElements(root: KustoElement): readonly KustoElement[] {
  const elements: KustoElement[] = [];
  const visit = (element: KustoElement): void => {
    elements.push(element);
    for (let at = 0; at < element.ChildCount; at++) {
      const child = element.GetChild(at);
      if (child !== null && child !== undefined) visit(child);
    }
  };
  visit(root);
  return elements;
}

/** The values of the text literals of a query, as Microsoft's lexer reads them. */
export function kustoTexts(text: string, vocabulary: string): readonly string[] {
  const { StringLiteralExpression } = kustoLibrary().Language.Syntax.SyntaxKind;
  return kustoElements(kustoParse(text, vocabulary).Syntax)
    .filter(({ Kind }) => Kind === StringLiteralExpression)
    .map(({ LiteralValue }) => String(LiteralValue));
}
