import { Session } from "node:inspector/promises";

/** The part of the code that a file belongs to, by a piece of its address; the first that fits counts. */
const parts: readonly (readonly [piece: string, part: string])[] = [
  ["/yaml/", "yaml: files that are not plain"],
  ["/core/dist/read/", "core: read YAML"],
  ["/core/dist/normalize/", "core: normalize"],
  ["/core/dist/map/", "core: map"],
  ["/core/dist/print/", "core: print expressions"],
  ["/core/dist/regex/", "core: regular expressions"],
  ["/core/dist/render/", "core: render"],
  ["/handlebars", "templates"],
  ["/generated/templates", "templates"],
  ["/core/dist/", "core: the rest"],
];

/**
 * Where the time of some work goes: the share of each part of the code, the greatest first. A part's share is the time in
 * its own functions, not in what they call.
 */
export async function profile(work: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 500 });
  await session.post("Profiler.start");
  work();
  const { profile: found } = await session.post("Profiler.stop");
  session.disconnect();
  const partOf = new Map(found.nodes.map(({ id, callFrame }) => [id, partOfFrame(callFrame.url, callFrame.functionName)]));
  const times = new Map<string, number>();
  let sum = 0;
  for (const [index, id] of (found.samples ?? []).entries()) {
    const part = partOf.get(id);
    const time = found.timeDeltas?.[index] ?? 0;
    if (part === undefined) continue;
    sum += time;
    times.set(part, (times.get(part) ?? 0) + time);
  }
  return new Map([...times].map(([part, time]): [string, number] => [part, time / sum]).sort((left, right) => right[1] - left[1]));
}

/** Undefined for what is no work: the program and its waiting. */
function partOfFrame(url: string, name: string): string | undefined {
  if (name === "(garbage collector)") return "garbage collection";
  if (name.startsWith("(") && url === "") return name === "(anonymous)" ? "built in" : undefined;
  if (url === "" || url.startsWith("node:")) return "built in";
  const known = parts.find(([piece]) => url.includes(piece));
  if (known !== undefined) return known[1];
  const backend = /\/backend-(\w+)\/dist\/(\w+)/.exec(url);
  return backend === null ? "the bench itself" : `${backend[1]}: ${folderNames[backend[2] ?? ""] ?? backend[2]}`;
}

const folderNames: Readonly<Record<string, string>> = { read: "read", lower: "lower", print: "print", syntax: "print", value: "values", render: "render" };
