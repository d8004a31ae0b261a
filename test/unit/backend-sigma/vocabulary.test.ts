import { canonicalFields, eventClasses } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const vocabulary = suite("Sigma vocabulary");

vocabulary("has every event class under a log source, and no log source has two", () => {
  const taken = new Map<string, string>();
  for (const name of Object.keys(eventClasses)) {
    const { variants = [] } = sigmaVocabulary().events[name] ?? {};
    assert.ok(variants.length > 0 && variants[0]?.alias !== true, name);
    for (const { source } of variants) {
      const place = ["category", "product", "service"].map((part) => (typeof source[part] === "string" ? source[part] : "-")).join(" ");
      assert.ok(place !== "- - -", name);
      assert.is(taken.get(place), undefined, `${name}: ${place}`);
      taken.set(place, name);
    }
  }
});

/**
 * Windows services by channel, from Sigma's taxonomy appendix 2.1, to check that a service has the channel that it means.
 * Names that differ by more than the table's own spelling are the ones to look at.
 */
const channels: Readonly<Record<string, string>> = {
  application: "Application", security: "Security", system: "System", sysmon: "Microsoft-Windows-Sysmon/Operational", "powershell-classic": "Windows PowerShell",
  windefend: "Microsoft-Windows-Windows Defender/Operational", "dns-client": "Microsoft-Windows-DNS Client Events/Operational", "dns-server": "DNS Server",
  "firewall-as": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall", ldap: "Microsoft-Windows-LDAP-Client/Debug", "lsa-server": "Microsoft-Windows-LSA/Operational",
  "iis-configuration": "Microsoft-IIS-Configuration/Operational", "msexchange-management": "MSExchange Management", taskscheduler: "Microsoft-Windows-TaskScheduler/Operational",
};

vocabulary("a Windows service is the channel of Sigma's taxonomy", () => {
  const found = new Map(Object.keys(eventClasses).flatMap((name) => (sigmaVocabulary().events[name]?.variants ?? []).map(({ source }): [string, readonly string[] | undefined] => [String(source["service"]), eventClasses[name]?.channels])));
  // Windows calls the channel of its DNS client otherwise than Sigma, which has the name that the Event Viewer shows.
  const real: Readonly<Record<string, readonly string[]>> = { "dns-client": ["Microsoft-Windows-DNS-Client/Operational"] };
  for (const [service, channel] of Object.entries(channels)) assert.equal(found.get(service), [...(real[service] ?? []), channel], service);
});

for (const [name, { fields, eventData }] of Object.entries(eventClasses)) {
  vocabulary(`${name}: every field has a column, a reason, or follows from one that has`, () => {
    const { events, fields: common = {} } = sigmaVocabulary();
    const rows = events[name]?.fields ?? {};
    const has = (field: string): boolean => Object.hasOwn(rows, field) || Object.hasOwn(common, field);
    for (const field of fields) {
      const from = canonicalFields[field]?.derive?.from;
      assert.ok(has(field) || (from !== undefined && has(from)), `${name} ${field}`);
    }
    assert.is(events[name]?.eventData !== undefined, eventData === true, name);
  });
}

vocabulary.run();
