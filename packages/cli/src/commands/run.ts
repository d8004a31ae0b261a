import type { Io } from "../terminal/io.js";

/** Runs the work of a command and keeps its exit code. */
export type Run = (work: (io: Io) => Promise<number>) => Promise<void>;
