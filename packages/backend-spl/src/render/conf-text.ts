/** A text for a .conf file, and what had to be changed in it; empty when nothing was. */
export interface ConfText {
  readonly text: string;
  readonly changed: string;
}

/**
 * A value of a setting. A line break is written as a backslash at the end of the line, which continues the setting on
 * the next one; so a backslash that is really there gets a blank behind it.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/administer/admin-manual/10.0/administer-splunk-enterprise-with-configuration-files/configuration-file-structure
 */
export function confValue(value: string): ConfText {
  const reasons: string[] = [];
  const replaced = (pattern: RegExp, text: string, by: string, reason: string): string => {
    const result = text.replace(pattern, by);
    if (result !== text) reasons.push(reason);
    return result;
  };
  const lines = replaced(/\r\n?/g, value, "\n", "a carriage return");
  const plain = replaced(controls, replaced(loneSurrogate, lines, "\ufffd", "half of a character"), " ", "a control character");
  const trimmed = plain.trim();
  if (trimmed !== plain) reasons.push("blanks at its ends");
  const ended = replaced(/\\(?=\n)/g, trimmed, "\\ ", "a backslash at the end of a line");
  // A blank would be cut off at the very end.
  const kept = replaced(/\\$/, ended, "\\.", "a backslash at its end");
  if (/\n\s*[[#]/.test(kept)) reasons.push("a line that begins with a bracket or a hash");
  return { text: continued(kept, "\\\n"), changed: [...new Set(reasons)].join(", ") };
}

/** The name of a stanza: one line without brackets. */
export function confStanza(name: string): ConfText {
  const clean = name.replace(/[[\]\\\n\r]+/g, " ").replace(controls, " ").replace(loneSurrogate, "\ufffd").trim();
  const text = clean === "" ? "unnamed" : clean;
  return { text, changed: text === name ? "" : "brackets, backslashes, line breaks, control characters or blanks at its ends" };
}

/**
 * Text of several lines as one setting. A later line that begins with a bracket or a hash would look like a stanza or a
 * comment to a reader that does not join lines first, so it is put behind the line before it.
 */
export function continued(text: string, lineBreak = " \\\n"): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const last = lines.length - 1;
    if (last >= 0 && /^\s*[[#]/.test(line)) lines[last] = `${lines[last]} ${line.trimStart()}`;
    else lines.push(line);
  }
  return lines.join(lineBreak);
}

const controls = /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]/g;
const loneSurrogate = /[\ud800-\udfff]/gu;
