/**
 * What the second of two rules is against the first: `compare OLD NEW` reads "NEW is narrower than OLD".
 *
 * - `equal`: both select the same events;
 * - `narrower`: the second selects less, and nothing that the first does not select;
 * - `wider`: the second selects all that the first does, and more;
 * - `disjoint`: nothing is selected by both, and each selects something;
 * - `changed`: each selects something that the other does not, and some of what is selected may be common;
 * - `unknown`: none of these was proved.
 */
export type Verdict = "equal" | "narrower" | "wider" | "changed" | "disjoint" | "unknown";
