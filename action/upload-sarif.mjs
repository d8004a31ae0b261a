import { gzipSync } from "node:zlib";

import { field } from "./github-api.mjs";

/**
 * Findings for code scanning.
 * Source: https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */

/**
 * Bytes of a compressed file at most.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#validating-your-sarif-file
 */
const largestUpload = 10 * 1024 * 1024;

/**
 * @typedef {object} SarifPlace
 * @property {string} repository `owner/name`
 * @property {string} commit
 * @property {string} ref such as `refs/pull/7/head`
 * @property {string} category what tells the uploads of one commit apart: a later one of the same replaces it
 */

/**
 * Uploads a SARIF file.
 *
 * @param {import("./github-api.mjs").Api} api
 * @param {SarifPlace} place
 * @param {string} text
 * @returns {Promise<"uploaded" | "too-large">}
 * @throws {import("./github-api.mjs").ApiFault}
 */
export async function uploadSarif(api, { repository, commit, ref, category }, text) {
  const packed = gzipSync(withCategory(text, category));
  if (packed.length > largestUpload) return "too-large";
  await api.patiently(() => api.request("POST", `/repos/${repository}/code-scanning/sarifs`, { commit_sha: commit, ref, sarif: packed.toString("base64"), tool_name: "isorule" }));
  return "uploaded";
}

/**
 * Source: `runAutomationDetails.id` of https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 *
 * @param {string} text
 * @param {string} category
 */
function withCategory(text, category) {
  const log = JSON.parse(text);
  const runs = field(log, "runs");
  for (const run of Array.isArray(runs) ? runs : []) run.automationDetails = { ...run.automationDetails, id: `${category}/` };
  return JSON.stringify(log);
}
