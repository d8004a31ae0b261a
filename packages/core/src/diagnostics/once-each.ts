import type { Diagnostic } from "./diagnostic.js";

/** Hands each diagnostic on once, though several units, places or statements of a rule give it. */
export function onceEach(sink: (diagnostic: Diagnostic) => void): (diagnostic: Diagnostic) => void {
  const seen = new Set<string>();
  return (diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.span?.join() ?? ""} ${diagnostic.message}`;
    if (seen.has(key)) return;
    seen.add(key);
    sink(diagnostic);
  };
}
