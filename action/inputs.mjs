/**
 * The inputs of `action.yml`. They come as environment variables, so that no shell ever reads them.
 */

/**
 * @typedef {object} Inputs
 * @property {string} base
 * @property {string} head
 * @property {readonly string[]} paths
 * @property {string} config
 * @property {string} failOn
 * @property {readonly string[]} events
 * @property {string} to
 * @property {boolean} check
 * @property {boolean} comment
 * @property {boolean} sarif
 * @property {string} accepted
 * @property {string} reportUrl
 * @property {string} version
 * @property {string} command
 * @property {string} token
 * @property {string} workingDirectory
 */

/** What the variables are named: `fail-on` is in `ISORULE_INPUT_FAIL_ON`. */
export const inputPrefix = "ISORULE_INPUT_";

/**
 * Reads the inputs. What is not given is empty.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Inputs}
 * @throws {UsageFault} where a value cannot be
 */
export function readInputs(env) {
  /** @param {string} name */
  const text = (name) => (env[inputPrefix + name.toUpperCase().replaceAll("-", "_")] ?? "").trim();
  /** @param {string} name */
  const lines = (name) => text(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  /** @param {string} name @param {boolean} usual */
  const flag = (name, usual) => readFlag(name, text(name), usual);
  return {
    base: text("base"),
    head: text("head"),
    paths: lines("paths"),
    config: text("config"),
    failOn: text("fail-on"),
    events: lines("events"),
    to: text("to"),
    check: flag("check", true),
    comment: flag("comment", true),
    sarif: flag("sarif", false),
    accepted: text("accepted"),
    reportUrl: text("report-url"),
    version: text("version"),
    command: text("command"),
    token: text("token"),
    workingDirectory: text("working-directory") || ".",
  };
}

/** Something that whoever wrote the workflow can mend. */
export class UsageFault extends Error {}

/**
 * Source: the core schema of YAML 1.2, as `getBooleanInput` of https://github.com/actions/toolkit reads it
 *
 * @param {string} name
 * @param {string} text
 * @param {boolean} usual
 */
function readFlag(name, text, usual) {
  if (text === "") return usual;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw new UsageFault(`The input ${name} is true or false, not ${JSON.stringify(text)}.`);
}
