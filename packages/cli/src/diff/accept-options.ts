import type { FailureKind, Review } from "@isorule/review";

import { gitIn, oneLine } from "../git/run-git.js";
import type { Io } from "../terminal/io.js";
import { printable, printableLine } from "../terminal/printable.js";
import { UsageFault } from "../usage-fault.js";
import { acceptFindings, findingsOf } from "./accept-findings.js";
import type { AcceptedFindings } from "./accepted-findings.js";

/** What the command line says about accepting. */
export interface AcceptOptions {
  /** True without any fingerprint: all findings at which it fails. */
  readonly accept?: boolean | readonly string[] | undefined;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
}

/** Characters, as the schema has it. */
const longest = { reason: 2_000, name: 200 };

/** What is to be accepted. */
export interface Accepting {
  /** Empty: all findings at which it fails. */
  readonly fingerprints: readonly string[];
  readonly reason: string;
  readonly by: string | undefined;
}

/**
 * Checks what the command line says about accepting; undefined where nothing is to be accepted.
 *
 * @throws UsageFault without a reason, for a text that is no fingerprint, and where nothing can fail
 */
export function acceptOptions({ accept, reason, by }: AcceptOptions, failOn: readonly FailureKind[]): Accepting | undefined {
  if (accept === undefined || accept === false) {
    if (reason !== undefined) throw new UsageFault("--reason is for --accept");
    return undefined;
  }
  if (reason === undefined || reason.trim() === "") throw new UsageFault("--accept needs a reason", "Say with --reason TEXT why the change is on purpose.");
  if (reason.length > longest.reason) throw new UsageFault(`--reason has more than ${longest.reason} characters`);
  const fingerprints = accept === true ? [] : accept.map((text) => text.toLowerCase());
  const wrong = fingerprints.find((text) => !/^[0-9a-f]{32}$/.test(text));
  if (wrong !== undefined) throw new UsageFault(`${wrong} is no fingerprint of a finding`, "A fingerprint has 32 hexadecimal digits. Revisions stand before --accept.");
  if (fingerprints.length === 0 && failOn.length === 0) throw new UsageFault("--accept takes the findings at which it fails, and it fails at none", "Say which with --fail-on, or name their fingerprints.");
  return { fingerprints, reason: reason.trim(), by: by?.trim() === "" ? undefined : by?.trim().slice(0, longest.name) };
}

/** Accepts findings, and says which on standard error. */
export async function acceptAll(review: Review, accepted: AcceptedFindings, { fingerprints, reason, by }: Accepting, root: string, io: Io): Promise<Review> {
  const name = by ?? (await userName(root, io));
  const done = acceptFindings(review, accepted, { fingerprints, reason, by: name }, io);
  const file = printable(accepted.name);
  if (done.added.length === 0) io.stderr.write(`${file}: there is nothing to accept that is not accepted already.\n`);
  else {
    io.stderr.write(`${file}: ${done.added.length} ${done.added.length === 1 ? "finding is" : "findings are"} accepted now.\n`);
    const added = new Set(done.added.map(({ fingerprint }) => fingerprint));
    for (const { finding } of findingsOf(review).filter(({ finding: each }) => added.has(each.fingerprint))) io.stderr.write(`  ${finding.fingerprint} ${finding.code} ${printableLine(finding.message)}\n`);
  }
  return done.review;
}

async function userName(root: string, io: Io): Promise<string | undefined> {
  try {
    const name = oneLine((await gitIn(root, io.env)(["config", "user.name"])).stdout).trim();
    return name === "" ? undefined : name.slice(0, longest.name);
  } catch {
    return undefined;
  }
}
