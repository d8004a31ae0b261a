import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { main } from "isorule/main";

/** What a command did. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world that a command is given. */
export interface CliWorld {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a person watches both outputs in a terminal. */
  readonly tty?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
  /** Ends a command that watches. */
  readonly stop?: AbortSignal;
  /** Gets what the command writes to standard error while it still runs. */
  readonly onStderr?: (text: string) => void;
}

/** A folder of its own for one test. */
export interface Workplace {
  readonly folder: string;
  /** Runs `isorule …` in the folder. */
  run(args: readonly string[], world?: CliWorld): Promise<CliRun>;
  write(file: string, text: string | Uint8Array): Promise<void>;
  read(file: string): Promise<string>;
  /** The files below a folder, sorted, with `/`. */
  list(folder?: string): Promise<readonly string[]>;
}

/** Runs a test in a temporary folder with the given files, and removes it afterwards. */
export async function inWorkplace(files: Readonly<Record<string, string | Uint8Array>>, work: (place: Workplace) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "isorule-cli-"));
  const place: Workplace = {
    folder,
    run: (args, world) => runCli(args, folder, world),
    write: async (file, text) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    },
    read: (file) => readFile(join(folder, file), "utf8"),
    list: async (below = ".") => {
      const entries = await readdir(join(folder, below), { recursive: true, withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder, below).length + 1).split(sep).join("/")).sort();
    },
  };
  try {
    for (const [file, text] of Object.entries(files)) await place.write(file, text);
    await work(place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `isorule …` without a process. */
export async function runCli(args: readonly string[], cwd: string, { stdin = "", env = {}, tty = false, columns, stop, onStderr }: CliWorld = {}): Promise<CliRun> {
  let stdout = "";
  let stderr = "";
  const code = await main(args, {
    stdout: { isTTY: tty, columns, write: (text) => void (stdout += text) },
    stderr: { isTTY: tty, columns, write: (text) => { stderr += text; onStderr?.(text); } },
    stdin: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    cwd,
    env,
    ...(stop === undefined ? {} : { stop }),
  });
  return { code, stdout, stderr };
}

/** A line of the JSON output. */
export type Line = Readonly<Record<string, unknown>> & { readonly type: string };

/** The objects of the JSON output; fails when any line is none. */
export function linesOf({ stdout }: CliRun): readonly Line[] {
  return stdout.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Line);
}

/** Whether a text holds a character that a terminal would obey, besides line feeds, tabs and what colours need. */
export function steersTerminal(text: string, colors = false): boolean {
  const plain = colors ? text.replace(/\u001b\[\d+(;\d+)*m/g, "") : text;
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/.test(plain);
}

/** A rule file with an example of each kind. */
export function ruleText({ id = "11111111-2222-4333-8444-555555555555", title = "A shell was started", where = "{ process.name: cmd.exe }", more = "" } = {}): string {
  return `id: ${id}
title: ${title}
severity: low
signals:
  shell:
    event: process_creation
    where: ${where}
detect: shell
examples:
  match:
    - { name: A shell, event: process_creation, fields: { process.executable: 'C:\\Windows\\System32\\cmd.exe' } }
  ignore:
    - { name: An editor, event: process_creation, fields: { process.executable: 'C:\\Windows\\notepad.exe' } }
${more}`;
}

/** Another id for a second rule. */
export const otherId = "99999999-2222-4333-8444-555555555555";
