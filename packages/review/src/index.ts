export * from "./model/review.js";
export * from "./model/question.js";
