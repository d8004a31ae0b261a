// Sets up, renders every rule of rules/ into out/ and shows the four queries of the flagship rule.
import { prepare, runNode } from "./workspace.mjs";

const flagship = "rules/iis-component-installed-or-loaded.rule.yml";
const vocabularies = ["sigma=sigma", "spl=sysmon", "eql=ecs", "kql=defender-xdr"];
const isorule = "packages/cli/bin/isorule.js";

process.exitCode =
  prepare() ||
  runNode([isorule, "build", "rules", "--out", "out"]) ||
  runNode([isorule, "build", flagship, "--print", ...vocabularies.flatMap((name) => ["--vocabulary", name])]);
