import type { MappedRule } from "@isorule/core";

/** What a detection watches, in the words of splunk/security_content. */
export interface Asset {
  readonly assetType: string;
  /** The folder of the detection. */
  readonly category: "application" | "cloud" | "endpoint" | "network" | "web";
  readonly securityDomain: "endpoint" | "network" | "threat" | "identity" | "access" | "audit";
  /** The field that names the machine or account of a finding, as the add-ons fill it. */
  readonly entity: string;
  readonly entityType: "system" | "user";
}

const endpoint: Asset = { assetType: "Endpoint", category: "endpoint", securityDomain: "endpoint", entity: "dest", entityType: "system" };
const cloud = (assetType: string): Asset => ({ assetType, category: "cloud", securityDomain: "threat", entity: "user", entityType: "user" });
const network: Asset = { assetType: "Network", category: "network", securityDomain: "network", entity: "src", entityType: "system" };
const device: Asset = { ...network, entity: "host" };
const web: Asset = { ...network, assetType: "Web Server", category: "web" };
const log: Asset = { ...endpoint, entity: "host" };
const application: Asset = { ...log, assetType: "Web Application", category: "application", securityDomain: "threat" };

/**
 * Beginnings of the names of event classes. The first one that fits counts; all others are endpoints.
 *
 * @see https://github.com/splunk/security_content/tree/develop/detections (asset_type, security_domain and folders)
 */
const assets: readonly (readonly [start: string, asset: Asset])[] = [
  ["aws_", cloud("AWS Account")],
  ["azure_activity", cloud("Azure Tenant")],
  ["azure_", { ...cloud("Azure Active Directory"), securityDomain: "identity" }],
  ["m365_", cloud("O365 Tenant")],
  ["gcp_", cloud("Google Cloud Platform tenant")],
  ["google_workspace", cloud("GSuite")],
  ["okta", { ...cloud("Okta Tenant"), category: "application", securityDomain: "identity" }],
  ["onelogin", { ...cloud("Identity"), category: "application", securityDomain: "identity" }],
  ["github_", cloud("GitHub")],
  ["bitbucket_", cloud("Bitbucket")],
  ["kubernetes_", cloud("Kubernetes")],
  ["webserver", web],
  ["proxy", { ...network, category: "web" }],
  ["dns_", endpoint],
  ["dns", network],
  ["firewall_", endpoint],
  ["firewall", network],
  ["netflow", network],
  ["zeek_", network],
  ["opencanary", device],
  ["cisco_", device],
  ["juniper_", device],
  ["huawei_", device],
  ["fortigate_", device],
  ["paloalto_", device],
  ["apache", application],
  ["nginx", application],
  ["jvm", application],
  ["spring", application],
  ["velocity", application],
  ["django", application],
  ["python", application],
  ["nodejs", application],
  ["ruby_on_rails", application],
  ["sql", application],
  ["linux_process_creation", endpoint],
  ["linux_file", endpoint],
  ["linux_network", endpoint],
  ["linux", log],
];

/** What the first signal of a rule is about. */
export function assetOf(mapped: MappedRule): Asset {
  const event = mapped.units[0]?.signals[0]?.signal.event ?? "";
  return assets.find(([start]) => event.startsWith(start))?.[1] ?? endpoint;
}
