import { appendFile } from "node:fs/promises";

/**
 * The files through which a step talks to the runner.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */

/**
 * Writes the outputs of the step. Their values may be of strangers: each has a delimiter that nobody can guess.
 *
 * @param {string | undefined} file `GITHUB_OUTPUT`; without it nothing is written
 * @param {Readonly<Record<string, string>>} outputs
 * @param {() => string} random
 */
export async function writeOutputs(file, outputs, random) {
  if (!file) return;
  const text = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `isorule_${random()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  await appendFile(file, text.join(""));
}

/**
 * Adds to the summary of the job.
 *
 * @param {string | undefined} file `GITHUB_STEP_SUMMARY`; without it nothing is written
 * @param {string} markdown
 */
export async function writeSummary(file, markdown) {
  if (file) await appendFile(file, `${markdown.trimEnd()}\n`);
}
