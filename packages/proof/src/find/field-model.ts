import type { FieldValue } from "@isorule/core";
import { type Atom, type PairAtom, testOf, type TextAtom, typeOfField, type ValueAtom } from "../field/atom.js";
import { type Settled, settle, settleOne, settleTogether } from "../field/settle.js";
import { anyText } from "../text/pattern.js";
import type { Workspace } from "./workspace.js";

/** Which atoms a solution of the formula makes true and which false. */
export interface Choice {
  readonly yes: readonly Atom[];
  readonly no: readonly Atom[];
}

/** What the fields say to a choice: values that it allows, or clauses that rule it out. */
export type FieldModel =
  | { readonly kind: "values"; readonly values: ReadonlyMap<string, readonly string[]> }
  | { readonly kind: "lemmas"; readonly lemmas: readonly (readonly number[])[]; readonly unknown: string | undefined };

/** Something that a field must hold, and the atom that asks for it. */
interface Need {
  readonly atom: TextAtom;
  readonly owner: number;
}

/**
 * Looks for values of every field that fit a choice. A field may hold several values: each that is wanted gets one of
 * its own where no single one serves all, and none may fit what is unwanted.
 */
export function modelFields(choice: Choice, workspace: Workspace): FieldModel {
  const { budget } = workspace;
  const unwanted = choice.no.filter((atom) => atom.kind === "value");
  const keywords = choice.no.filter((atom) => atom.kind === "keyword");
  const lemmas: (readonly number[])[] = [];
  let unknown: string | undefined;
  const values = new Map<string, readonly string[]>();
  for (const [field, needs] of needsOf(choice, workspace)) {
    const others: readonly TextAtom[] = [...unwanted.filter((atom) => atom.field === field), ...keywords];
    const texts: string[] = [];
    for (const { atom, owner } of needs) {
      const settled = settleOnce(atom, others, workspace);
      if (settled.kind === "open") texts.push(settled.text);
      else {
        const by = settled.kind === "covered" ? settled.by : others;
        lemmas.push([-1 - owner, ...by.map(({ id }) => id)]);
        if (settled.kind === "unknown") unknown = settled.reason;
      }
    }
    if (texts.length < needs.length) continue;
    const fewest = workspace.lists && !workspace.isShown ? texts : fewestTexts(needs.map(({ atom }) => atom), texts, others, budget);
    if (fewest.length > 1 && !workspace.lists) {
      const one = settleOne(needs.map(({ atom }) => atom as ValueAtom), others, budget);
      if (one.kind === "text") values.set(field, [one.text]);
      else lemmas.push([...needs.map(({ owner }) => -1 - owner), ...others.map(({ id }) => id)]);
      if (one.kind === "unknown") unknown = one.reason;
    } else values.set(field, fewest);
  }
  return lemmas.length > 0 ? { kind: "lemmas", lemmas, unknown } : { kind: "values", values };
}

function needsOf({ yes }: Choice, { families }: Workspace): ReadonlyMap<string, readonly Need[]> {
  const needs = new Map<string, Need[]>();
  const add = (field: string, atom: TextAtom, owner: number): void => {
    const known = needs.get(field);
    if (known === undefined) needs.set(field, [{ atom, owner }]);
    else known.push({ atom, owner });
  };
  for (const atom of yes) {
    if (atom.kind === "value") add(atom.field, atom, atom.id);
    else if (atom.kind === "pair") for (const name of [atom.comparison.field, atom.comparison.other]) add(families.axisOf(name).field, present(name, families), atom.id);
    else add(`${spare}${atom.id}`, atom, atom.id);
  }
  return needs;
}

/** A field that nothing else asks for: there a keyword is found. */
export const spare = "\0spare";

function present(name: string, families: Workspace["families"]): ValueAtom {
  const { field, view } = families.axisOf(name);
  return { kind: "value", id: -1, field, view, patterns: [anyText], keys: new Set(["any"]), test: testOf([anyText], view) };
}

function settleOnce(atom: TextAtom, others: readonly TextAtom[], { settled, budget }: Workspace): Settled {
  if (atom.id < 0) return settle(atom, others, budget);
  const key = `${atom.id}:${others.map(({ id }) => id).join()}`;
  const known = settled.get(key);
  if (known !== undefined) return known;
  const fresh = settle(atom, others, budget);
  settled.set(key, fresh);
  return fresh;
}

/** One text that serves all, where there is one; else as few as do. */
function fewestTexts(atoms: readonly TextAtom[], texts: readonly string[], others: readonly TextAtom[], budget: Workspace["budget"]): readonly string[] {
  if (atoms.length === 1) return texts;
  const serving = texts.find((text) => atoms.every(({ test }) => test(text)));
  if (serving !== undefined) return [serving];
  const joined = [" ", ""].map((between) => joinedText(atoms, texts, between)).find((text) => atoms.every(({ test }) => test(text)) && !others.some(({ test }) => test(text)));
  if (joined !== undefined && typeOfField((atoms[0] as ValueAtom).field) === "text") return [joined];
  const together = atoms.length <= mostTogether ? settleTogether(atoms as readonly ValueAtom[], others, budget) : undefined;
  if (together !== undefined) return [together];
  if (atoms.length > mostTogether) return [...new Set(texts)];
  return [...new Set(texts)].reduce<readonly string[]>((kept, text) => {
    const without = kept.filter((each) => each !== text);
    return atoms.every(({ test }) => without.some(test)) ? without : kept;
  }, [...new Set(texts)]);
}

const mostTogether = 12;

/** The texts behind each other: what a value begins with first, what it ends with last. */
function joinedText(atoms: readonly TextAtom[], texts: readonly string[], between: string): string {
  const placed = texts.map((text, at) => {
    const kind = atoms[at]?.patterns[0]?.kind;
    return { text, place: kind === "startsWith" ? 0 : kind === "endsWith" ? 2 : 1 };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ text }) => text).join(between);
}

/** The texts as a field of their type holds them. */
export function valueOfTexts(field: string, texts: readonly string[]): FieldValue {
  const type = typeOfField(field);
  const values = texts.map((text) => (type === "number" ? Number(text) : type === "boolean" ? text === "true" : text));
  return values.length === 1 ? (values[0] as FieldValue) : values;
}

/** Whether an atom compares two fields. */
export function isPair(atom: Atom): atom is PairAtom {
  return atom.kind === "pair";
}
