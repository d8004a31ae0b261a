import { visible } from "@isorule/core";

/** What no reader of a report sees, or what turns the direction of the text around it, beside what {@link visible} knows. */
const unseen = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

/** Half of a surrogate pair, which no encoding of text can write. */
const halfPair = /\p{Surrogate}/gu;

/**
 * A text of somebody else on one line: control characters, marks of direction and characters that cannot be seen become
 * `·`, a tab a space. What stays is printed as it is by terminals, Markdown and HTML.
 *
 * @example oneLine("a\u001b[31m\nb") // "a·[31m·b"
 */
export function oneLine(text: string): string {
  return visible(text).replace(unseen, "·").replace(halfPair, "\ufffd");
}

/**
 * The lines of a text of somebody else, each as by {@link oneLine}, but tabs stay. A carriage return at the end of a
 * line is shown, since it may be all that changed.
 */
export function textLines(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.split("\t").map(oneLine).join("\t"));
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** A text, or its start with an ellipsis and how long the whole is. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not through the middle of a pair.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end)}… (${text.length.toLocaleString("en")} characters)`;
}

/** A number with its noun: `1 rule`, `2 rules`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}
