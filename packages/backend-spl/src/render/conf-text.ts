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
  const clean = value.replace(/\r\n?|[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]/g, (char) => {
    reasons.push("a control character");
    return char.startsWith("\r") ? "\n" : " ";
  });
  const lines = clean.split("\n").map((line) => {
    if (!line.endsWith("\\")) return line;
    reasons.push("a backslash at the end of a line");
    return `${line} `;
  });
  const joined = lines.join("\n");
  const trimmed = joined.trim();
  if (trimmed !== joined && !joined.endsWith("\\ ")) reasons.push("blanks at its ends");
  const kept = trimmed.endsWith("\\") ? `${trimmed}.` : trimmed;
  return { text: continued(kept.replace(loneSurrogate, "\ufffd")), changed: [...new Set(reasons)].join(" and ") };
}

/** The name of a stanza: one line without brackets. */
export function confStanza(name: string): ConfText {
  const clean = name.replace(/[[\]\\\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff]+/g, " ").replace(loneSurrogate, "\ufffd").trim();
  const text = clean === "" ? "unnamed" : clean;
  return { text, changed: text === name ? "" : "brackets, backslashes, line breaks, control characters or blanks at its ends" };
}

/**
 * Text of several lines as one setting. A later line that begins with a bracket or a hash would look like a stanza or a
 * comment to a reader that does not join lines first, so it is put behind the line before it.
 */
export function continued(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const last = lines.length - 1;
    if (last >= 0 && /^\s*[[#]/.test(line)) lines[last] = `${lines[last]} ${line.trimStart()}`;
    else lines.push(line);
  }
  return lines.join(" \\\n");
}

const loneSurrogate = /[\ud800-\udfff]/gu;
