export * from "./model/site-file.js";
export type * from "./model/site-input.js";
export * from "./output/build-site.js";
export * from "./prepare/prepare-detection.js";
export * from "./prepare/relate-detections.js";
export { pageName } from "./html/page-name.js";
