/** Where a command writes lines for people and programs. */
export interface Output {
  /** Whether a person reads it in a terminal. */
  readonly isTTY: boolean;
  /** Width of the terminal in characters, where it is known. */
  readonly columns?: number | undefined;
  write(text: string): void;
}

/** Everything that a command sees of the world outside, besides files. Tests pass their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input, as bytes. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Standard input as it comes, where it need not be there as a whole. Default: all of it at once. */
  readonly stdinChunks?: () => AsyncIterable<Uint8Array>;
  /** The working folder; relative paths of arguments start here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends a command that would go on for ever. Without it only the end of the process does, as by Ctrl+C. */
  readonly stop?: AbortSignal;
}

/**
 * The world of the running process. A reader that goes away (`isorule build | head`) is no fault: what it does not
 * want is thrown away and the command finishes as usual.
 */
export function processIo(): Io {
  return {
    stdout: processOutput(process.stdout),
    stderr: processOutput(process.stderr),
    stdin: readStandardInput,
    stdinChunks: () => process.stdin as AsyncIterable<Uint8Array>,
    cwd: process.cwd(),
    env: process.env,
  };
}

function processOutput(stream: NodeJS.WriteStream): Output {
  let gone = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    gone = true;
  });
  return {
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns;
    },
    write(text) {
      if (!gone) stream.write(text);
    },
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
