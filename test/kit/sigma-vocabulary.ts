import { sigma } from "@isorule/backend-sigma/read";
import type { Vocabulary } from "@isorule/core";

/** The vocabulary of the Sigma backend. */
export function sigmaVocabulary(): Vocabulary {
  const vocabulary = sigma.vocabularies["sigma"];
  if (vocabulary === undefined) throw new Error("the backend has no vocabulary sigma");
  return vocabulary;
}
