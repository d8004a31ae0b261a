/** Settings by name, by stanza, as Splunk reads a .conf file. */
export type SplConf = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads a .conf file: a backslash at the end of a line joins the next one to it (with a line break between), `[...]`
 * begins a stanza, `#` a comment, and a setting is all behind the first `=`, without blanks at its ends. Throws on a
 * line that is none of these.
 */
export function readConf(text: string): SplConf {
  const stanzas: Record<string, Record<string, string>> = {};
  let current: Record<string, string> | undefined;
  for (const line of joinedLines(text)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const stanza = /^\[([^\]]*)\]$/.exec(line.trimEnd());
    if (stanza !== null) {
      const name = stanza[1] as string;
      if (stanzas[name] !== undefined) throw new Error(`the stanza ${name} stands twice`);
      current = {};
      stanzas[name] = current;
      continue;
    }
    const setting = /^([A-Za-z_.]+)\s*=([\s\S]*)$/.exec(line);
    if (setting === null || current === undefined) throw new Error(`no setting: ${line.slice(0, 60)}`);
    const [, name = "", value = ""] = setting;
    if (current[name] !== undefined) throw new Error(`the setting ${name} stands twice`);
    current[name] = value.trim();
  }
  return stanzas;
}

function joinedLines(text: string): readonly string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const continues = line.endsWith("\\");
    const content = continues ? line.slice(0, -1) : line;
    if (open) lines[lines.length - 1] += `\n${content}`;
    else lines.push(content);
    open = continues;
  }
  return lines;
}
