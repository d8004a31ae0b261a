import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Catalog, techniqueTables, type TechniqueTables, type ValueRow } from "@isorule/catalog";
import { Ajv2020 } from "ajv/dist/2020.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFolder } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";

const command = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");

/** The catalog that the command makes of some folders of the corpus. */
function built(paths: readonly string[], options: readonly string[] = []): { readonly catalog: Catalog; readonly files: ReadonlyMap<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), "isorule-catalog-"));
  try {
    const { status, stderr } = spawnSync(process.execPath, [command, "catalog", "build", ...paths.map((path) => join(corpusFolder(), path)), "--out", folder, ...options], { encoding: "utf8", maxBuffer: 1 << 28 });
    assert.is(status, 0, stderr.slice(0, 2_000));
    const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(?:json|csv)$/.test(name));
    const files = new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]));
    return { catalog: JSON.parse(files.get("catalog.json") ?? "") as Catalog, files };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const page = suite("corpus: the page of T1505.004");

/*
 * The tables of a page that people made of 22 rules, with names merged (T1505.004: ten rules of Sigma, twelve of Splunk).
 * The folder has 21 of them: "Windows Shell or Script Execution From IIS Directory" is in a later revision of
 * security_content. `P10` marks what hangs on it.
 */

/** Event, rules on the page, rules here. */
const events: readonly (readonly [event: string, page: number, here: number, why?: string])[] = [
  ["Microsoft-Windows-Security-Auditing 4688", 8, 8],
  ["Microsoft-Windows-Sysmon 1", 7, 6, "P10"],
  ["Microsoft-Windows-IIS-Configuration 29", 5, 5],
  ["Microsoft-Windows-PowerShell 4104", 5, 5],
  ["Microsoft-Windows-PowerShell 4103", 2, 2],
  ["PowerShell 800", 2, 2],
  ["Microsoft-Windows-Sysmon 11", 1, 1],
  ["Microsoft-Windows-IIS-W3SVC-WP 2282", 1, 1],
];

interface FieldLine {
  readonly page: string;
  /** Undefined: no row here. */
  readonly field?: string;
  /** Rules and operators on the page. */
  readonly told: readonly [rules: number, how: string];
  /** The same here, where it is not the same. */
  readonly here?: readonly [rules: number, how: string];
  /** Why. */
  readonly why?: string;
}

const oneOperator = "`in` and `*x*` are what they mean: a list of alternatives, and `contains`";
const fields: readonly FieldLine[] = [
  { page: "Image", field: "process.executable", told: [8, "ends_with 3, eq 3, regex_match 2"], here: [8, "equals 6, contains 1, regex 1"], why: "`\\appcmd.exe` at the end is the name of the file (3 rules), and `(a|b)\\.exe` of one rule is read as the alternatives that it is" },
  { page: "EventID", told: [7, "eq 7"], why: "ids of events are in the table of events, for both vendors" },
  { page: "CommandLine", field: "process.command_line", told: [6, "contains 4, in 3"], here: [6, "contains 6"], why: oneOperator },
  { page: "ParentImage", field: "process.parent.executable", told: [6, "in 3, regex_match 2, ends_with 1"], here: [5, "equals 3, contains 2"], why: `P10; ${oneOperator}; the two regular expressions say \`contains\`` },
  { page: "ScriptBlockText", field: "powershell.script_block_text", told: [5, "contains 3, in 2"], here: [5, "contains 5"], why: oneOperator },
  { page: "Configuration", field: "event_data.Configuration", told: [4, "contains 2, ends_with 1, eq 1"] },
  { page: "NewValue", field: "event_data.NewValue", told: [3, "eq 2, contains 1"], here: [3, "equals 2, contains 1, exists 1"], why: "`not NewValue: ''` is a test of its presence, which the page drops" },
  { page: "(keyword)", field: "(keyword)", told: [2, "term 2"], here: [2, "contains 2"], why: "terms are read as texts anywhere in the event, and the rule is marked as read in part" },
  { page: "EventData", field: "powershell.pipeline_data", told: [2, "contains 2"] },
  { page: "Payload", field: "powershell.payload", told: [2, "contains 2"] },
  { page: "Type", field: "spl:Type", told: [2, "eq 2"] },
  { page: "c_process_name", told: [2, "lt 2"], why: "a threshold on a count: it is in the rule's `detection`, and no field of an event" },
  { page: "CurrentDirectory", told: [1, "wildcard 1"], why: "P10" },
  { page: "OldValue", field: "event_data.OldValue", told: [1, "contains 1"] },
  { page: "TargetFilename", field: "file.path", told: [1, "ends_with 1"] },
];

const operators: Readonly<Record<string, string>> = { eq: "equals", ends_with: "endsWith", regex_match: "regex" };
const named = (how: string): string => how.replace(/[a-z_]+/g, (word) => operators[word] ?? word);

/** The indicators of the page by field, with rules where it is not one. `-`: not here, for the reason after it. */
const indicators: Readonly<Record<string, readonly string[]>> = {
  "process.name equals": ["appcmd.exe 3", "gacutil.exe 2", "powershell.exe"],
  "process.parent.name equals": ["w3wp.exe", "- cmd.exe: P10", "- powershell.exe: P10", "- pwsh.exe: P10"],
  "process.working_directory like": ["- *:\\Windows\\System32\\inetsrv\\*: P10"],
  "process.command_line contains": [
    "appcmd.exe add module", " system.enterpriseservices.internal.publish", "gacutil", " /I", "install", "add", "module", "-i", "/i", ".dll",
    "set config", "httplogging", "dontlog:true", "install ", "module ", "image", "-i ", "/i ",
  ],
  "powershell.script_block_text contains": [
    ".dll 2", "New-WebGlobalModule 2", "-Image", "System.Reflection.Assembly", "GacInstall", "system.enterpriseservices.internal.publish", "get-WebConfigurationProperty", "Set-ItemProperty", "httpLogging", "Logfile.enabled", "dontLog", "false",
    "Enable-WebGlobalModule", "Set-WebGlobalModule",
  ],
  "powershell.payload contains": [".dll 2", "New-WebGlobalModule", "-Image", "System.Reflection.Assembly", "GacInstall"],
  "powershell.pipeline_data contains": [".dll 2", "New-WebGlobalModule", "-Image", "System.Reflection.Assembly", "GacInstall"],
  "event_data.Configuration endsWith": ["@logTargetW3C"],
  "event_data.Configuration equals": ["/system.webServer/httpLogging/@dontLog"],
  "event_data.Configuration contains": ["/system.webServer/modules/add", "/system.webServer/modules/remove"],
  "event_data.OldValue contains": ["ETW"],
  "event_data.NewValue equals": ["true"],
  "file.path endsWith": ["\\inetsrv\\config\\applicationHost.config"],
  "spl:Type equals": ["Process 2"],
  "(keyword) contains": [
    "w3wp 2", "cmd 2", "powershell 2", "httpd", "nginx", "php-cgi", "tomcat", "UMWorkerProcess", "pwsh", "csc", "sh", "bash", "bitsadmin",
    "- <EventID>4688<: the id of an event, in the table of events",
  ],
  "event.code equals": ["- 4688: in the table of events", "- 4104: in the table of events", "- 29: in the table of events", "- 2282: in the table of events"],
  "process.executable regex": ["cmd\\.exe|powershell(\\_ISE)?\\.exe|pwsh\\.exe|csc\\.exe", "- (cmd|powershell|pwsh|csc|sh|bash|bitsadmin)\\.exe: read as its seven alternatives"],
  "process.parent.executable regex": ["- w3wp: read as contains", "- (w3wp|httpd|nginx|php-cgi|tomcat|UMWorkerProcess)\\.exe: read as its six alternatives"],
  "c_process_name lt": ["- 25: a threshold on a count"],
};

/** Rows of the page that are one row here with another of its rows: the same value, spelled or compared in another way. */
const folded: readonly string[] = [
  "Image ends_with \\appcmd.exe: process.name equals appcmd.exe",
  "Image ends_with \\gacutil.exe: process.name equals gacutil.exe",
  "ScriptBlockText in *New-WebGlobalModule*: contains New-WebGlobalModule",
];

/** Rows of the catalog that are not on the page: two regular expressions, read as what they say. */
const readBetter: Readonly<Record<string, readonly string[]>> = {
  "process.executable contains": ["cmd.exe", "powershell.exe", "pwsh.exe", "csc.exe", "sh.exe", "bash.exe", "bitsadmin.exe"],
  "process.parent.executable contains": ["w3wp", "w3wp.exe", "httpd.exe", "nginx.exe", "php-cgi.exe", "tomcat.exe", "UMWorkerProcess.exe"],
};

const exclusions: readonly string[] = [
  "process.parent.name equals msiexec.exe 2", "process.parent.name equals iissetup.exe 2", "event_data.NewValue contains ETW 1",
  ...["AnonymousAuthenticationModule", "CustomErrorModule", "DefaultDocumentModule", "DirectoryListingModule", "FileCacheModule", "HttpCacheModule", "HttpLoggingModule", "ProtocolSupportModule", "RequestFilteringModule", "StaticCompressionModule", "StaticFileModule", "TokenCacheModule", "UriCacheModule"]
    .map((name) => `event_data.NewValue equals ${name} 1`),
];

const { catalog: iis, files: iisFiles } = built(["t1505.004"], ["--definitions", join(corpusFolder(), "splunk", "macros")]);
const tables = techniqueTables(iis, "T1505.004") as TechniqueTables;

page("ten rules of Sigma and eleven of Splunk, two of them read in part", () => {
  assert.equal(tables.vendors.map(({ title, rules }) => [title, rules.length]), [["Sigma", 10], ["Splunk", 11]]);
  assert.equal(tables.counts, { exact: 19, approximate: 2, unread: 0 });
});

page("its eight events, with their rules", () => {
  assert.equal(tables.events.map(({ provider, id, rules }) => `${provider} ${id} ${rules.length}`).sort(), events.map(([event, , here]) => `${event} ${here}`).sort());
  for (const [event, onPage, here, why] of events) assert.ok(onPage === here || why !== undefined, event);
  for (const { title } of tables.events) assert.ok(title.length > 5);
});

page("its fields, row by row", () => {
  const rows = new Map(tables.fields.map((row) => [row.name, row]));
  for (const { page: name, field, told, here = told, why } of fields) {
    const row = field === undefined ? undefined : rows.get(field);
    assert.is(row === undefined, field === undefined, name);
    if (row !== undefined) assert.equal([row.rules.length, row.operators.map(({ operator, rules }) => `${operator} ${rules}`).join(", ")], [here[0], named(here[1])], name);
    assert.ok((field !== undefined && here === told) || (why ?? "") !== "", name);
  }
  assert.equal([...rows.keys()].sort(), fields.flatMap(({ field }) => field ?? []).sort());
});

page("its indicators, row by row", () => {
  const expected = Object.entries(indicators).flatMap(([place, values]) => values.filter((value) => !value.startsWith("- ")).map((value) => `${place} ${/ \d$/.test(value) ? value : `${value} 1`}`));
  const better = Object.entries(readBetter).flatMap(([place, values]) => values.map((value) => `${place} ${value} 1`));
  const found = tables.indicators.map(({ field, operator, value, rules }: ValueRow) => `${field} ${operator} ${value} ${rules.length}`);
  assert.equal([...found].sort(), [...expected, ...better].sort());
  const missing = Object.values(indicators).flat().filter((value) => value.startsWith("- "));
  for (const line of missing) assert.match(line, /^- .+: \S/);
  // 84 on the page.
  assert.is(expected.length + missing.length + folded.length, 84);
});

page("its sixteen exclusions", () => {
  assert.equal(tables.exclusions.map(({ field, operator, value, rules }) => `${field} ${operator} ${value} ${rules.length}`).sort(), [...exclusions].sort());
});

page("each vendor's names stand beside ours", () => {
  const image = tables.fields.find(({ name }) => name === "process.executable");
  assert.equal(image?.spellings.map(({ vendor, name }) => `${vendor} ${name}`).sort(), ["sigma Image", "sigma NewProcessName", "splunk New_Process_Name", "splunk Processes.process_name"]);
});

page("the files hold what the schema says", () => {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", "catalog.schema.json"), "utf8")) as { readonly $id: string };
  const ajv = new Ajv2020({ strict: true });
  ajv.addSchema(schema);
  assert.ok(ajv.validate(schema.$id, iis), JSON.stringify(ajv.errors?.slice(0, 3)));
  for (const [name, text] of iisFiles) if (/^techniques\/[^/]+\.json$/.test(name)) assert.ok(ajv.validate(`${schema.$id}#/$defs/TechniqueDocument`, JSON.parse(text)), `${name} ${JSON.stringify(ajv.errors?.slice(0, 3))}`);
});

page.run();

const whole = suite("corpus: the catalog of everything");

whole("how many rules of each vendor are read exactly, in part, not at all", () => {
  const { catalog, files } = built(["."], ["--no-relations"]);
  const counts = catalog.vendors.map(({ title, counts: { exact, approximate, unread } }) => [title, exact + approximate + unread, exact, approximate, unread] as const);
  console.log(`\n  vendor, rules, exact, in part, not at all\n${counts.map((row) => `  ${row.join(" ")}`).join("\n")}`);
  // These may only grow: rules, and of them those that are read at all.
  const least: Readonly<Record<string, readonly [rules: number, read: number]>> = { Sigma: [1_951, 1_946], Splunk: [862, 862], Elastic: [1_102, 956], "Bert-JanP": [377, 348], reprise99: [266, 259], SlimKQL: [166, 166], cyb3rmik3: [46, 42], FalconForceTeam: [26, 26] };
  assert.equal(counts.map(([title]) => title).sort(), Object.keys(least).sort());
  for (const [title, rules, exact, approximate] of counts) {
    const [fewest = 0, read = 0] = least[title] ?? [];
    assert.ok(rules >= fewest && exact + approximate >= read, `${title} ${rules} ${exact + approximate}`);
  }
  // A rule that is in two folders of the corpus is one.
  assert.is(new Set(catalog.rules.map(({ key }) => key)).size, catalog.rules.length);
  // The renamed ids of ATT&CK are gone.
  for (const { id } of catalog.techniques) assert.not.match(id, /^T1562|^T1089$/);
  // Whatever names a rule, it is a rule that has it.
  for (const [at, value] of catalog.values.entries()) {
    for (const rule of [...value.rules, ...value.excluding].slice(0, 3)) assert.ok(catalog.rules[rule]?.predicates.some(({ values }) => values.includes(at)));
  }
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", "catalog.schema.json"), "utf8")) as object;
  const ajv = new Ajv2020({ strict: true });
  assert.ok(ajv.validate(schema, catalog), JSON.stringify(ajv.errors?.slice(0, 3)));
  assert.ok(files.size > 2_000);
});

whole.run();
