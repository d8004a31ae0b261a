export * from "./compare/condition-lines.js";
export * from "./compare/review-revisions.js";
export * from "./model/question.js";
export * from "./model/review.js";
export * from "./model/review-diagnostics.js";
