/** What the pages run in a browser, for programs that build pages of their own: no work is done at import. */
export { type Entry, type Found, findEntries, searchTable, type SearchTable } from "./browser/find-entries.js";
export { answerWith } from "./playground/answer.js";
export { type AnsweringWorker, type PatientLimits, type PatientWorker, patientWorker } from "./playground/patient-worker.js";
export type * from "./playground/protocol.js";
export { type PlaygroundState, ruleFromHash, stateFromHash, stateToHash } from "./playground/state.js";
export { playgroundExamples } from "./playground/examples.js";
