/** Longest name of a file, without its ending. */
const longest = 80;

/**
 * A text as one piece of an address and of a file name on every system: letters, digits, `-`, `_` and `.` of ASCII.
 * Different texts may get the same name: {@link pageNames} keeps them apart.
 */
export function pageName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "").slice(0, longest);
  // https://learn.microsoft.com/windows/win32/fileio/naming-a-file: names of devices are taken, with any extension.
  return safe === "" || /^(con|prn|aux|nul|com\d|lpt\d|index)(\.|$)/i.test(safe) ? `_${safe}` : safe;
}

/** A name for each text, in their order: no two are the same where case does not count. */
export function pageNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = pageName(text);
    let own = name;
    for (let at = 2; taken.has(own.toLowerCase()); at++) own = `${name}-${at}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
