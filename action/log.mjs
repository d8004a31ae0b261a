/**
 * What is printed to the log of a run. The runner reads every line of it for workflow commands.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/**
 * Where lines go, and who is asked for random text.
 *
 * @typedef {object} Log
 * @property {(text: string) => void} write Text as it is. The token is taken out.
 * @property {(message: string) => void} notice
 * @property {(message: string) => void} warning
 * @property {(message: string) => void} error
 * @property {<T>(title: string, work: (print: (text: string) => void) => Promise<T>) => Promise<T>} guarded
 *   Does work whose prints issue no workflow command, folded under a title.
 */

/**
 * Makes a log.
 *
 * @param {(text: string) => void} out
 * @param {() => string} random text that nobody can guess, new with each call
 * @param {readonly string[]} secrets never written
 * @returns {Log}
 */
export function createLog(out, random, secrets) {
  /** @param {string} text */
  const write = (text) => out(withoutSecrets(text, secrets));
  return {
    write,
    notice: (message) => write(`::notice title=isorule::${commandData(message)}\n`),
    warning: (message) => write(`::warning title=isorule::${commandData(message)}\n`),
    error: (message) => write(`::error title=isorule::${commandData(message)}\n`),
    guarded: (title, work) => guarded(write, random(), title, work),
  };
}

/**
 * The text after `::` of a workflow command. A line break would end the command, and `%` begins an escape.
 * Source: `escapeData` of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 *
 * @param {string} text
 * @returns {string}
 */
export function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/**
 * The lines of a text that annotate a file, and nothing else that a runner could understand.
 *
 * @param {string} text
 * @returns {{ readonly lines: readonly string[], readonly dropped: number }} dropped: lines that are no annotations
 */
export function annotationLines(text) {
  // The runner ends a line at a lone carriage return, too (StreamReader.ReadLine of .NET).
  const all = text.split(/\r\n|\n|\r/).filter((line) => line !== "");
  const lines = all.filter((line) => /^::(?:error|warning|notice)(?: [^:]*)?::/.test(line));
  return { lines, dropped: all.length - lines.length };
}

/**
 * @template T
 * @param {(text: string) => void} write
 * @param {string} token ends the part without commands; the runner refuses names of commands and takes any other text
 * @param {string} title
 * @param {(print: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function guarded(write, token, title, work) {
  let rest = "";
  /** @param {string} text */
  const print = (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) write(`${lines.join("\n")}\n`);
  };
  write(`::group::${commandData(title)}\n::stop-commands::${token}\n`);
  try {
    return await work(print);
  } finally {
    // The token has to stand at the start of a line to be seen.
    write(`${rest === "" ? "" : `${rest}\n`}::${token}::\n::endgroup::\n`);
  }
}

/**
 * @param {string} text
 * @param {readonly string[]} secrets
 */
function withoutSecrets(text, secrets) {
  return secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "***")), text);
}
