import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";

import { inputPrefix } from "./inputs.mjs";

/**
 * Programs that the action starts: never in a shell, and never with the token.
 */

/**
 * @typedef {object} ChildRun
 * @property {number} code the exit code; 70 where a signal ended it
 * @property {string} stdout
 * @property {string} output both outputs as they came
 */

/**
 * Runs a program to its end.
 *
 * @param {readonly string[]} words the program and its arguments
 * @param {object} options
 * @param {string} options.cwd
 * @param {Readonly<Record<string, string | undefined>>} options.env see {@link childEnv}
 * @param {(text: string) => void} [options.print] gets both outputs as they come
 * @returns {Promise<ChildRun>} rejected where the program cannot be started
 */
export function runChild(words, { cwd, env, print = () => {} }) {
  const [program = "", ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, shell: false, windowsHide: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let stdout = "";
    /** @param {import("node:stream").Readable} stream @param {boolean} isOut */
    const listen = (stream, isOut) => {
      const decoder = new StringDecoder("utf8");
      stream.on("data", (/** @type {Buffer} */ bytes) => {
        const text = decoder.write(bytes);
        output += text;
        if (isOut) stdout += text;
        print(text);
      });
    };
    listen(child.stdout, true);
    listen(child.stderr, false);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 70, stdout, output }));
  });
}

// Files that later steps trust, and keys of the run.
// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables, and the runner's own
// https://docs.github.com/en/actions/reference/security/oidc for ACTIONS_ID_TOKEN_REQUEST_TOKEN
const withheld = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY", "GITHUB_TOKEN", "GH_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"];

/**
 * The environment of a program: without the token under whatever name, and without the files of the runner.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} token
 * @returns {Record<string, string>}
 */
export function childEnv(env, token) {
  /** @type {Record<string, string>} */
  const rest = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || withheld.includes(name.toUpperCase()) || /^INPUT_/i.test(name) || name.startsWith(inputPrefix)) continue;
    if (token === "" || !value.includes(token)) rest[name] = value;
  }
  return { ...rest, NO_COLOR: "1" };
}
