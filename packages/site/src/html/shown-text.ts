import { oneLine, shortened } from "@isorule/review";

/** Texts longer than this are cut: nobody reads a value of a megabyte, and a page must not grow by it. */
const longest = 20_000;

/** A text of somebody else as people may see it: no control characters, nothing that turns the text around it; lines stay. */
export function shownText(text: string): string {
  return shortened(text, longest).split("\n").map((line) => line.replace(/\r$/, "").split("\t").map(oneLine).join("\t")).join("\n");
}
