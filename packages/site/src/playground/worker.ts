import { answerWith } from "./answer.js";
import type { Reply, Request } from "./protocol.js";

// The page and this worker speak in plain data; the page ends a worker that takes too long and starts another one.
self.addEventListener("message", (event: MessageEvent<Request>) => {
  const { number, question } = event.data;
  answerWith(question).then(
    (answer) => self.postMessage({ number, answer } satisfies Reply),
    (error: unknown) => self.postMessage({ number, failed: error instanceof Error ? error.message : String(error) } satisfies Reply),
  );
});
