import { attackVersion, currentTactics, currentTechnique, techniqueName, techniqueTactic, techniqueUrl } from "@isorule/catalog";
import { retiredTechniques, withdrawnTechniques } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("catalog: ids of ATT&CK");

test("ids are those of the version that is named", () => {
  assert.is(attackVersion, "19.2");
  // https://attack.mitre.org/resources/updates/updates-april-2026/ took Impair Defenses apart.
  assert.equal(currentTechnique("T1562.002"), { id: "T1685.001", renamed: true });
  assert.equal(currentTechnique("t1505.004"), { id: "T1505.004", renamed: false });
  // Replaced in 2020 by one that was replaced in 2026, and side-loading, which was merged in 2025.
  assert.equal(currentTechnique("T1089"), { id: "T1685", renamed: true });
  assert.equal(currentTechnique("T1073"), { id: "T1574.001", renamed: true });
  assert.equal(currentTechnique("T1100"), { id: "T1505.003", renamed: true });
  assert.equal(currentTechnique("T1064"), { id: undefined, renamed: true });
  assert.equal(currentTechnique("T1053.004"), { id: undefined, renamed: true });
  for (const text of ["", "T15", "TA0003", "T1505.04", "attack.t1505", "__proto__", "constructor"]) assert.is(currentTechnique(text), undefined, text);
});

test("Defense Evasion became two tactics", () => {
  assert.equal(currentTactics(["defense-evasion", "persistence"], ["T1685.001"]), ["defense-impairment", "persistence"]);
  assert.equal(currentTactics(["Defense Evasion"], ["T1036"]), ["stealth"]);
  assert.equal(currentTactics(["defense_evasion"], ["T1036", "T1686"]), ["defense-impairment", "stealth"]);
  assert.equal(currentTactics(["execution", "execution", "<b>"], []), ["execution"]);
});

test("every technique that others were replaced by has a name", () => {
  assert.is(techniqueName("T1505.004"), "Server Software Component: IIS Components");
  assert.is(techniqueName("T1685.001"), "Disable or Modify Tools: Disable or Modify Windows Event Log");
  assert.is(techniqueName("T1059.010"), "Command and Scripting Interpreter: AutoHotKey & AutoIT");
  assert.is(techniqueTactic("T1505.004"), "persistence");
  assert.is(techniqueName("T9999"), "");
  for (const old of Object.keys(retiredTechniques)) assert.is.not(techniqueName(currentTechnique(old)?.id ?? ""), "", old);
  for (const old of withdrawnTechniques) assert.is(techniqueName(old), "", old);
});

test("a technique has its page", () => {
  assert.is(techniqueUrl("T1505.004"), "https://attack.mitre.org/techniques/T1505/004/");
});

test.run();
