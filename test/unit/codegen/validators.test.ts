import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { repositoryRoot } from "../../kit/paths.js";

const test = suite("generated validators");

type Validate = ((data: unknown) => boolean) & { errors?: readonly ErrorObject[] | null };

async function generated(path: string, name: string): Promise<Validate> {
  const module = (await import(pathToFileURL(join(repositoryRoot, path)).href)) as Record<string, Validate>;
  assert.type(module[name], "function");
  return module[name] as Validate;
}

/** ajv itself on the schema, without what the readers of core check. */
function reference(name: string): Validate {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", `${name}.schema.json`), "utf8")) as { $defs: Record<string, unknown> };
  if (name === "rule") Object.assign(schema.$defs, { Where: {}, DetectSource: {} });
  return new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, inlineRefs: false }).compile(schema) as Validate;
}

function faults(validate: Validate, data: unknown): readonly string[] {
  const right = validate(data);
  const errors = validate.errors ?? [];
  assert.is(right, errors.length === 0);
  return errors.map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`).sort();
}

function readAll(folder: string, ending: string): readonly unknown[] {
  return readdirSync(join(repositoryRoot, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => parse(readFileSync(join(repositoryRoot, folder, name), "utf8")) as unknown);
}

/** Every place in a value, as a path of keys. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))];
}

/** The value with something else in one place. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const item = replaced(copy[key], rest, by);
  if (item === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = item;
  return copy;
}

const other = fc.constantFrom<unknown>(undefined, null, "", "x", 0, -1, 1.5, true, [], [1], ["a", "a"], {}, { x: 1 }, "1h", "2026-01-01", { kind: "and" });

for (const { name, path, exported, documents } of [
  { name: "rule", path: "packages/core/dist/generated/rule-schema.js", exported: "validateRule", documents: readAll("rules", ".rule.yml") },
  { name: "mapping", path: "packages/core/dist/generated/mapping-schema.js", exported: "validateMapping", documents: readAll("packages/backend-sigma/mappings", ".yaml") },
]) {
  test(`${name}: what we ship is right`, async () => {
    const validate = await generated(path, exported);
    assert.ok(documents.length > 0);
    for (const document of documents) assert.equal(faults(validate, document), []);
  });

  test(`${name}: the written validator finds what ajv finds, whatever is changed`, async () => {
    const validate = await generated(path, exported);
    const expected = reference(name);
    const changed = fc.constantFrom(...documents).chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(...places(document)), other));
    fc.assert(
      fc.property(changed, ([document, place, by]) => {
        const data = replaced(document, place, by);
        assert.equal(faults(validate, data), faults(expected, data));
      }),
      { numRuns: 400 },
    );
  });
}

test.run();
