/** In which format a file of rules is written; `other` is a file of something else. */
export type SourceFormat = "isorule" | "sigma" | "other";

/** A folder of rules holds other YAML too: only its keys tell a Sigma rule, whose file may have any name. */
const sigmaKeys = /^(?:detection|logsource|correlation|filter)[ \t]*:/m;
const ownKeys = /^(?:detect|signals)[ \t]*:/m;

/** The format of a file, by its keys at the left margin, or else by its name. */
export function formatOf(name: string, text: string): SourceFormat {
  if (/\.rule\.ya?ml$/.test(name) || ownKeys.test(text)) return "isorule";
  return sigmaKeys.test(text) ? "sigma" : "other";
}
