import { readNative } from "@isorule/backend-spl/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("backend-spl: what is easily read as something else");

/** The words of what the rule does not say; empty where it is exact. */
function losses(text: string): readonly string[] {
  return [...new Set(readNative(text).flatMap((native) => native.losses.map(({ what }) => what)))];
}

test("one condition that some value of a group meets is one on its events", () => {
  for (const condition of ['where c="x"', "search c=x", "search c=x OR c=y", 'where like(c, "x%") OR c="y"', "where isnotnull(c)"]) {
    assert.equal(losses(`a=1 | stats values(c) as c by b | ${condition}`), [], condition);
  }
});

// A group of the events c=x and c=y has no event that is both, or that is the only one.
test("a condition on all values of a group is none on one event", () => {
  for (const condition of ["search NOT c=x", 'where NOT c="x"', 'where c!="x"', "where isnull(c)", 'where c="x" AND c="y"', 'where c="x" | search c=y', 'where c="x" OR (c="y" AND c="z")']) {
    assert.equal(losses(`a=1 | stats values(c) as c by b | ${condition}`), ["values of a group"], condition);
  }
  assert.equal(losses('a=1 | stats values(c) as c values(d) as d by b | where c="x" | where d="y"'), ["values of a group"]);
});

test("the latest value of a group is not that of every event", () => {
  for (const name of ["latest", "earliest", "first", "last", "mode"]) assert.equal(losses(`a=1 | stats ${name}(c) as c by b | where c="x"`), ["values of a group"], name);
  assert.equal(losses('a=1 | stats latest(c) as c by b | where b="x"'), []);
});

test("conditions behind mvexpand are on one value of a list", () => {
  assert.equal(losses('a=1 | mvexpand b | where b="x"'), []);
  assert.equal(losses('a=1 | mvexpand b | where b="x" | where NOT b="y"'), ["mvexpand"]);
  assert.equal(losses("a=1 | mvexpand b | search NOT b=y"), ["mvexpand"]);
});

test("a field that a command may have added is not one of the event", () => {
  assert.equal(losses("a=1 | lookup l b | search c=1"), ["lookup"]);
  assert.equal(losses("a=1 c=* | lookup l b | search c=1"), []);
  assert.equal(losses("a=1 | iplocation src | search Country=x"), ["iplocation"]);
  assert.equal(losses("a=1 | iplocation src | search user=x"), []);
});

test("commands that change any field leave none as it was", () => {
  assert.equal(losses("a=1 | foreach b* [eval <<FIELD>>=lower('<<FIELD>>')] | search bc=x"), ["foreach"]);
  assert.equal(losses("a=1 | foreach b* [eval n=n+'<<FIELD>>'] | search bc=x"), []);
  assert.equal(losses("a=1 | replace x WITH y | search b=y"), ["replace"]);
  assert.equal(losses("a=1 | replace x WITH y IN b | search c=y"), []);
});

test("the time of an event is no number of it", () => {
  assert.equal(losses("a=1 | where _time>1000"), ["time"]);
  assert.equal(losses("a=1 | where NOT _time>1000"), ["time"]);
});

test("a text that stands for a missing value has an order, too", () => {
  assert.equal(losses("| tstats fillnull_value=null count from datamodel=Web by Web.bytes | search Web.bytes > 200"), ["order"]);
  assert.equal(losses("| tstats count from datamodel=Web by Web.status | search Web.status=200"), []);
});

test("rows that are left out matter to what is asked behind them only", () => {
  assert.equal(losses("a=1 | dedup b | search *"), []);
  assert.equal(losses("a=1 | dedup b | stats count by c"), []);
  assert.equal(losses("a=1 | dedup b | stats count by c | where count>5"), ["dedup", "window"]);
});

test.run();
