import { createHash, randomBytes } from "node:crypto";
import { sha1, uuidOfName } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const uuids = suite("UUIDs of names");

uuids("follow RFC 9562, appendix A.4", () => {
  assert.is(uuidOfName("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

uuids("hash as Node does, whatever the length", () => {
  for (let length = 0; length < 200; length++) {
    const bytes = randomBytes(length);
    assert.is(Buffer.from(sha1([...bytes])).toString("hex"), createHash("sha1").update(bytes).digest("hex"), String(length));
  }
});

uuids.run();
