export * from "./generate/diagnostics-document.js";
export * from "./generate/fidelity-document.js";
export * from "./generate/generate.js";
export * from "./generate/generated-file.js";
export * from "./verify/verify.js";
export * from "./workspace/fault.js";
export * from "./workspace/workspace.js";
