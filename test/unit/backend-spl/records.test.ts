import { spl } from "@isorule/backend-spl/read";
import { compileRule, type Event, type Predicate, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { everyAnswer, foundEvents, rawRecord, splRecords } from "../../kit/spl-engine.js";
import { compare, eventRule, ruleOf, toSpl } from "../../kit/spl-rule.js";

const test = suite("backend-spl: values inside of records");

const keyword = (...values: readonly string[]): Predicate => ({ kind: "keyword", values, caseSensitive: false });
const not = (operand: Predicate): Predicate => ({ kind: "not", operand });

function searchOf(event: string, predicate: Predicate, vocabulary: string): string {
  const { documents, diagnostics } = toSpl(eventRule(event, predicate), vocabulary);
  assert.is(documents.length, 1, JSON.stringify(diagnostics));
  return documents[0]?.text ?? "";
}

/** Which raw records a search finds; `fields` are those of the base search. */
function foundIn(search: string, fields: Readonly<Record<string, string>>, records: readonly string[]): readonly boolean[] {
  const found = foundEvents(search, records.map((_raw, id) => rawRecord({ ...fields, id: String(id), _raw })));
  return records.map((_, id) => found.includes(id));
}

/** Which texts of unnamed event data a search finds. */
function foundData(search: string, texts: readonly string[]): readonly string[] {
  const records = texts.map((text, id) => rawRecord({ id: String(id), _raw: "", source: "XmlWinEventLog:Application", EventData_Xml: text }));
  return foundEvents(search, records).map((id) => texts[id] as string);
}

/** Whether the search finds the events that the rule matches. */
function agrees(event: string, predicate: Predicate, held: readonly Event["fields"][], vocabulary: string): readonly boolean[] {
  const rule = eventRule(event, predicate);
  const search = searchOf(event, predicate, vocabulary);
  const events = held.map((fields): Event => ({ class: event, time: 0, fields }));
  const expected = new Set(compileRule(rule)(events).flatMap((match) => match.events));
  for (const open of everyAnswer) {
    const records = splRecords(events, spl.vocabularies[vocabulary] as Vocabulary);
    assert.is(records.length, events.length, "each event is held");
    assert.equal(foundEvents(search, records, open), [...expected].sort(), search);
  }
  return events.map((_, index) => expected.has(index));
}

test("user data is taken out of the XML of its block, of which the add-on makes no fields", () => {
  const search = searchOf("terminalservices_localsessionmanager", compare("event_data.Address", "contains", "16777216"), "sysmon");
  const source = "XmlWinEventLog:Microsoft-Windows-TerminalServices-LocalSessionManager/Operational";
  const found = (data: Readonly<Record<string, string>>): boolean | undefined => foundIn(search, { source, ...data }, [""])[0];
  const block = (address: string): string => `<EventXML xmlns='Event_NS'><User>A\\B</User><SessionID>2</SessionID>${address}</EventXML>`;
  assert.is(found({ UserData_Xml: block("<Address>::%16777216</Address>") }), true);
  assert.is(found({ UserData_Xml: block("<Address>10.0.0.1</Address>") }), false);
  assert.is(found({ UserData_Xml: block("<Addresses>::%16777216</Addresses>") }), false);
  assert.is(found({ Address: "::%16777216" }), true);
  assert.is(found({}), false);
});

test("event data with the name Name is not the name of the provider", () => {
  const search = searchOf("shell_core", compare("event_data.Name", "contains", "AnyDesk"), "sysmon");
  const found = (provider: string, data: string): boolean | undefined =>
    foundIn(search, { source: "XmlWinEventLog:Microsoft-Windows-Shell-Core/Operational", Name: provider, EventData_Xml: `<Data Name='AppID'>x</Data><Data Name='Name'>${data}</Data>` }, [""])[0];
  assert.equal([found("Microsoft-Windows-Shell-Core", "the AnyDesk"), found("AnyDesk", "x"), found("AnyDesk", "")], [true, false, false]);
});

test("events of the DNS client are looked for under the name that Windows gives to their channel", () => {
  assert.match(searchOf("dns_client", compare("event_data.QueryName", "contains", "x"), "sysmon"), '"XmlWinEventLog:Microsoft-Windows-DNS-Client/Operational"');
});

test("a request without a referrer has a hyphen in the log, and no referrer", () => {
  const search = searchOf("webserver", not({ kind: "exists", field: "http.request.referrer" }), "addons");
  assert.equal(["-", "http://a.example/", ""].map((referer) => foundIn(search, { sourcetype: "access_combined", referer }, [""])[0]), [true, false, true]);
  assert.equal(["-", "http://a.example/"].map((referrer) => foundIn(search, { sourcetype: "apache:access", http_referrer: referrer }, [""])[0]), [true, false]);
});

test("a keyword is looked for between the tags of XML and in the header, and not in names", () => {
  const search = searchOf("security", keyword("ESX Admins", "4711"), "sysmon");
  const record = (data: string, provider = "P"): string => `<Event xmlns='http://x/4711'><System><Provider Name='${provider}'/><EventID>1</EventID></System><EventData>${data}</EventData></Event>`;
  const records = [record("<Data Name='A'>the esx admins group</Data>"), record("<Data Name='ESX Admins'>x</Data>"), record("<Data Name='A'>x</Data>", "My 4711"), record("<Data Name='A'>ESX</Data><Data Name='B'>Admins</Data>"), record("<Data Name='A'>x</Data>")];
  assert.equal(foundIn(search, { source: "XmlWinEventLog:Security" }, records), [true, false, true, false, false]);
});

test("a keyword with signs of XML is found as entities, and never inside of one", () => {
  const found = (text: string, record: string): boolean | undefined => foundIn(searchOf("security", keyword(text), "sysmon"), { source: "XmlWinEventLog:Security" }, [`<Event><Data Name='A'>${record}</Data></Event>`])[0];
  assert.is(found("a & b", "a &amp; b"), true);
  assert.is(found('say "x"', 'say "x"'), true);
  assert.is(found('say "x"', "say &quot;x&quot;"), true);
  assert.is(found("amp", "a &amp; b"), false);
  assert.is(found("; b", "a &amp; b"), false);
});

test("a keyword is looked for in the values of JSON, and not in its names", () => {
  const search = searchOf("okta", keyword("admin", 'a "b"\\c', "77"), "addons");
  const records = ['{"eventType":"user.ADMIN.x"}', '{"admin":"x"}', '{"a":["x","the admin"]}', '{"a": "say a \\"b\\"\\\\c"}', '{"n":1775}', '{"n77":5}', '{"a":"x","admin" : 1}', '{"a":{"b":"x/admin"}}'];
  assert.equal(foundIn(search, { sourcetype: "OktaIM2:log" }, records), [true, false, true, true, true, false, false, true]);
});

test("a slash of a keyword may stand behind a backslash in JSON", () => {
  const search = searchOf("okta", keyword("a/b"), "addons");
  assert.equal(foundIn(search, { sourcetype: "OktaIM2:log" }, ['{"a":"xa/b"}', '{"a":"xa\\/b"}', '{"a":"ab"}']), [true, true, false]);
});

test("a keyword is looked for anywhere in a line, and in the values of pairs", () => {
  assert.equal(foundIn(searchOf("linux_sshd", keyword("Failed pass"), "addons"), { sourcetype: "linux_secure", process: "sshd" }, ["Nov 1 h sshd[1]: failed PASSword", "x"]), [true, false]);
  const pairs = searchOf("fortigate_event", keyword("edit", 'the "x"'), "addons");
  assert.equal(foundIn(pairs, { sourcetype: "fortigate_event" }, ['action=Edit cfg="a"', 'edit=1', 'msg="please edit" a=1', 'msg="the \\"x\\" y"']), [true, false, true, true]);
  assert.equal(toSpl(eventRule("linux_sshd", keyword("a")), "addons").fidelity, "exact");
});

test("unnamed event data is looked for between its tags", () => {
  const data = (text: string): Event["fields"] => ({ "event_data.Data": text });
  const events = [data("svc.exe started"), data("started svc.exe"), data("svc.exe"), data("Data"), data("a & b"), data("x"), {}];
  assert.equal(agrees("application", compare("event_data.Data", "equals", "svc.exe"), events, "sysmon"), [false, false, true, false, false, false, false]);
  assert.equal(agrees("application", compare("event_data.Data", "startsWith", "svc"), events, "sysmon"), [true, false, true, false, false, false, false]);
  assert.equal(agrees("application", compare("event_data.Data", "endsWith", "svc.exe"), events, "sysmon"), [false, true, true, false, false, false, false]);
  assert.equal(agrees("application", compare("event_data.Data", "contains", "data", "& b"), events, "sysmon"), [false, false, false, true, true, false, false]);
  assert.equal(agrees("application", compare("event_data.Data", "contains", ";"), events, "sysmon"), [false, false, false, false, false, false, false]);
  assert.equal(agrees("application", compare("event_data.Data", "like", "s*x?d"), events, "sysmon"), [false, false, false, false, false, false, false]);
  assert.equal(agrees("application", compare("event_data.Data", "like", "svc*start?d"), events, "sysmon"), [true, false, false, false, false, false, false]);
  assert.equal(agrees("application", not({ kind: "exists", field: "event_data.Data" }), events, "sysmon"), [false, false, false, false, false, false, true]);
});

test("several elements are several values: no text reaches from one into the next", () => {
  const search = searchOf("application", compare("event_data.Data", "like", "a*b"), "sysmon");
  const found = foundData(search, ["<Data>a</Data><Data>b</Data>", "<Data>x</Data><Data>a1b</Data>", "<Data Name='n'>ab</Data>"]);
  assert.equal(found, ["<Data>x</Data><Data>a1b</Data>"]);
});

test("a regular expression stays inside of an element, and is said to take entities for several characters", () => {
  const { documents, diagnostics } = toSpl(eventRule("application", compare("event_data.Data", "regex", "^a.+b$")), "sysmon");
  assert.equal(diagnostics.map(({ code, fidelity }) => `${code} ${fidelity}`), ["spl/xml-entities approximate"]);
  assert.equal(foundData(documents[0]?.text ?? "", ["<Data>a1</Data><Data>2b</Data>", "<Data>a12b</Data>", "<Data>xa12b</Data>"]), ["<Data>a12b</Data>"]);
});

test("a part of a longer text is neither a number, nor a network, nor a key", () => {
  for (const predicate of [compare("event_data.Data", "gt", 5), compare("event_data.Data", "cidr", "10.0.0.0/8")]) {
    assert.equal(toSpl(eventRule("application", predicate), "sysmon").diagnostics.map(({ code }) => code), ["spl/part-of-a-text"]);
  }
  const rule = ruleOf({ a: ["application", compare("event.code", "equals", "1")] }, { kind: "count", of: ["a"], by: ["event_data.Data"], within: 60_000, threshold: [{ operator: "gte", value: 2 }] });
  assert.equal(toSpl(rule, "sysmon").diagnostics.map(({ code }) => code), ["spl/part-of-a-text"]);
});

test("the end of a path is asked of a file name, its folders are not", () => {
  const parent = "process.parent.executable";
  const held = ["/bin/bash", "/opt/my-bash", "/bash/x"].map((path): Event["fields"] => ({ [parent]: path }));
  assert.equal(agrees("macos_process_creation", compare(parent, "endsWith", "/bash"), held, "addons"), [true, false, false]);
  assert.equal(agrees("macos_process_creation", compare(parent, "endsWith", "bash"), held, "addons"), [true, true, false]);
  assert.equal(agrees("macos_process_creation", not(compare(parent, "endsWith", "/bash", "-bash")), held, "addons"), [false, false, true]);
  for (const refused of [compare(parent, "contains", "bash"), compare(parent, "equals", "/bin/bash"), compare(parent, "endsWith", "/bin/bash"), compare(parent, "regex", "bash"), compare(parent, "endsWith", "/")]) {
    const { documents, diagnostics } = toSpl(eventRule("macos_process_creation", refused), "addons");
    assert.is(documents.length, 0);
    assert.equal(diagnostics.map(({ code }) => code), ["spl/base-name-only"]);
  }
});

test("places with the same conditions are one place with all of their values", () => {
  const search = searchOf("webserver", compare("url.path", "contains", "/evil"), "addons");
  assert.is(search.split("\n").filter((line) => line.includes("uri_path")).length, 1, search);
  assert.match(search, '"apache:access"');
  assert.match(search, '"access_combined"');
  const apart = searchOf("webserver", compare("http.request.method", "equals", "PUT"), "addons");
  assert.match(apart, 'http_method="PUT"');
  assert.match(apart, 'method="PUT"');
});

test("letters outside ASCII are found in both cases, whatever the engine folds", () => {
  const search = searchOf("process_creation", compare("process.command_line", "contains", "GROẞE É"), "sysmon");
  assert.match(search, "(?:É|é)");
  assert.equal(agrees("process_creation", compare("process.command_line", "contains", "été"), [{ "process.command_line": "l'ÉTÉ" }, { "process.command_line": "ete" }], "sysmon"), [true, false]);
});

test("a list of JSON is compared under the name that Splunk gives its elements", () => {
  assert.match(searchOf("zeek_http", compare("event_data.resp_mime_types", "contains", "dosexec"), "addons"), 'resp_mime_types{}="*dosexec*"');
  assert.match(searchOf("zeek_http", compare("event_data.resp_mime_types", "regex", "dos.xec"), "addons"), "mvfind('resp_mime_types{}', ");
});

test.run();
