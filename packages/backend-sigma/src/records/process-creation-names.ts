import type { WindowsEvent } from "./windows-event.js";

/**
 * Event 4688 of the Security log tells of the creation of a process under other names than Sysmon 1, and `ProcessId` is
 * the creator there: https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4688
 */
const sysmonNames: Readonly<Record<string, string>> = {
  Image: "NewProcessName",
  ProcessId: "NewProcessId",
  ParentImage: "ParentProcessName",
  ParentProcessId: "ProcessId",
  CommandLine: "CommandLine",
  LogonId: "SubjectLogonId",
};

/** The label of the token: https://learn.microsoft.com/en-us/windows/win32/secauthz/well-known-sids, mandatory labels. */
const integrityLevels: Readonly<Record<string, string>> = {
  "S-1-16-0": "Untrusted",
  "S-1-16-4096": "Low",
  "S-1-16-8192": "Medium",
  "S-1-16-8448": "MediumPlus",
  "S-1-16-12288": "High",
  "S-1-16-16384": "System",
};

/** The event with the names of Sysmon 1, where it is a Security 4688; any other event as it is. */
export function processCreationNames(event: WindowsEvent): WindowsEvent {
  if (event.id !== 4688 || event.provider.toLowerCase() !== "microsoft-windows-security-auditing") return event;
  const data = new Map<string, unknown>();
  const set = (name: string, value: unknown): void => void (value === undefined || value === "-" ? undefined : data.set(name, value));
  for (const [name, ownName] of Object.entries(sysmonNames)) set(name, event.data.get(ownName));
  // Where the process runs as somebody else than its creator, that is the target.
  set("User", accountOf(event, "Target") ?? accountOf(event, "Subject"));
  const label = event.data.get("MandatoryLabel");
  if (typeof label === "string" && Object.hasOwn(integrityLevels, label)) set("IntegrityLevel", integrityLevels[label]);
  const { provider, channel, id, time, header } = event;
  return { provider, channel, id, time, header, data };
}

function accountOf({ data }: WindowsEvent, who: "Subject" | "Target"): string | undefined {
  const name = data.get(`${who}UserName`);
  const domain = data.get(`${who}DomainName`);
  if (typeof name !== "string" || name === "" || name === "-") return undefined;
  return typeof domain === "string" && domain !== "" && domain !== "-" ? `${domain}\\${name}` : name;
}
