import { oncePer } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("once per object");

test("computes once for each object, whatever the value is", () => {
  let count = 0;
  const of = oncePer((key: { readonly wanted: string | undefined }) => {
    count++;
    return key.wanted;
  });
  const [one, other] = [{ wanted: "x" }, { wanted: undefined }];
  assert.equal([of(one), of(one), of(other), of(other), of({ wanted: "x" })], ["x", "x", undefined, undefined, "x"]);
  assert.is(count, 3);
});

test.run();
