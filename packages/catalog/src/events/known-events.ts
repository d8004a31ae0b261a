import { eventClasses } from "@isorule/core";

/** One event of a Windows log. */
export interface KnownEvent {
  readonly provider: string;
  readonly channel: string;
  readonly id: number;
  readonly title: string;
}

/**
 * Events of the security log that rules ask for by id, beside those of the taxonomy.
 *
 * Source: Appendix L, Events to Monitor, https://learn.microsoft.com/en-us/windows-server/identity/ad-ds/plan/appendix-l--events-to-monitor
 */
const security: Readonly<Record<number, string>> = {
  1102: "The audit log was cleared", 4608: "Windows is starting up", 4616: "The system time was changed",
  4624: "An account was successfully logged on", 4625: "An account failed to log on", 4634: "An account was logged off", 4648: "A logon was attempted using explicit credentials",
  4656: "A handle to an object was requested", 4657: "A registry value was modified", 4658: "The handle to an object was closed", 4660: "An object was deleted",
  4661: "A handle to an object was requested", 4662: "An operation was performed on an object", 4663: "An attempt was made to access an object", 4664: "An attempt was made to create a hard link",
  4670: "Permissions on an object were changed", 4672: "Special privileges assigned to new logon", 4673: "A privileged service was called", 4674: "An operation was attempted on a privileged object",
  4689: "A process has exited", 4692: "Backup of data protection master key was attempted", 4697: "A service was installed in the system",
  4698: "A scheduled task was created", 4699: "A scheduled task was deleted", 4700: "A scheduled task was enabled", 4701: "A scheduled task was disabled", 4702: "A scheduled task was updated",
  4703: "A user right was adjusted", 4704: "A user right was assigned", 4706: "A new trust was created to a domain", 4713: "Kerberos policy was changed", 4719: "System audit policy was changed",
  4720: "A user account was created", 4722: "A user account was enabled", 4723: "An attempt was made to change an account's password", 4724: "An attempt was made to reset an account's password",
  4725: "A user account was disabled", 4726: "A user account was deleted", 4727: "A security-enabled global group was created", 4728: "A member was added to a security-enabled global group",
  4730: "A security-enabled global group was deleted", 4731: "A security-enabled local group was created", 4732: "A member was added to a security-enabled local group", 4733: "A member was removed from a security-enabled local group",
  4737: "A security-enabled global group was changed", 4738: "A user account was changed", 4739: "Domain Policy was changed", 4740: "A user account was locked out", 4741: "A computer account was created",
  4742: "A computer account was changed", 4743: "A computer account was deleted", 4754: "A security-enabled universal group was created", 4756: "A member was added to a security-enabled universal group",
  4764: "A group's type was changed", 4765: "SID History was added to an account", 4766: "An attempt to add SID History to an account failed", 4767: "A user account was unlocked",
  4768: "A Kerberos authentication ticket (TGT) was requested", 4769: "A Kerberos service ticket was requested", 4770: "A Kerberos service ticket was renewed", 4771: "Kerberos pre-authentication failed",
  4776: "The domain controller attempted to validate the credentials for an account", 4778: "A session was reconnected to a Window Station", 4781: "The name of an account was changed",
  4794: "An attempt was made to set the Directory Services Restore Mode administrator password", 4798: "A user's local group membership was enumerated", 4799: "A security-enabled local group membership was enumerated",
  4825: "A user was denied the access to Remote Desktop", 4876: "Certificate Services backup started", 4886: "Certificate Services received a certificate request",
  4887: "Certificate Services approved a certificate request and issued a certificate", 4898: "Certificate Services loaded a template", 4899: "A Certificate Services template was updated", 4904: "An attempt was made to register a security event source",
  4905: "An attempt was made to unregister a security event source", 4946: "A change was made to the Windows Firewall exception list: a rule was added", 4964: "Special groups have been assigned to a new logon",
  5038: "Code integrity determined that the image hash of a file is not valid", 5136: "A directory service object was modified", 5137: "A directory service object was created", 5140: "A network share object was accessed",
  5141: "A directory service object was deleted", 5142: "A network share object was added", 5145: "A network share object was checked to see whether client can be granted desired access",
  5152: "The Windows Filtering Platform blocked a packet", 5156: "The Windows Filtering Platform has permitted a connection", 5157: "The Windows Filtering Platform has blocked a connection",
  5441: "A filter was present when the Windows Filtering Platform Base Filtering Engine started", 5447: "A Windows Filtering Platform filter has been changed", 6281: "Code Integrity determined that the page hashes of an image file are not valid", 6416: "A new external device was recognized by the System",
};

/** Events of other logs, in the same way. Source: the messages of the providers' manifests. */
const others: readonly KnownEvent[] = [
  { provider: "Service Control Manager", channel: "System", id: 7034, title: "A service terminated unexpectedly" },
  { provider: "Service Control Manager", channel: "System", id: 7036, title: "A service entered the running or stopped state" },
  { provider: "Service Control Manager", channel: "System", id: 7040, title: "The start type of a service was changed" },
  { provider: "Service Control Manager", channel: "System", id: 7045, title: "A service was installed in the system" },
  { provider: "Microsoft-Windows-Eventlog", channel: "System", id: 104, title: "An event log was cleared" },
  { provider: "Microsoft-Windows-TaskScheduler", channel: "Microsoft-Windows-TaskScheduler/Operational", id: 106, title: "Task registered" },
  { provider: "Microsoft-Windows-TaskScheduler", channel: "Microsoft-Windows-TaskScheduler/Operational", id: 129, title: "Task process created" },
  { provider: "Microsoft-Windows-TaskScheduler", channel: "Microsoft-Windows-TaskScheduler/Operational", id: 140, title: "Task updated" },
  { provider: "Microsoft-Windows-TaskScheduler", channel: "Microsoft-Windows-TaskScheduler/Operational", id: 141, title: "Task deleted" },
  { provider: "Microsoft-Windows-TaskScheduler", channel: "Microsoft-Windows-TaskScheduler/Operational", id: 200, title: "Action started" },
];

const ofSecurity = Object.entries(security).map(([id, title]): KnownEvent => ({ provider: "Microsoft-Windows-Security-Auditing", channel: "Security", id: Number(id), title }));
const ofTaxonomy = Object.values(eventClasses).flatMap(({ logs = [], channels = [] }) => logs.map(({ provider, channel, id, title }): KnownEvent => ({ provider, channel: channel ?? channels[0] ?? "", id, title })));
const all = [...ofTaxonomy, ...ofSecurity, ...others];

const byChannel = new Map(all.map((event) => [`${event.channel.toLowerCase()} ${event.id}`, event]));

/** The event of an id in a channel, as far as it is known. */
export function knownEvent(channel: string, id: number): KnownEvent | undefined {
  return byChannel.get(`${channel.toLowerCase()} ${id}`);
}

/** Ids of the security log, which no other log that rules look at has. */
const securityIds: readonly [least: number, most: number] = [4608, 6424];

/** The only known event of an id, where no channel is said; small ids are of too many logs. */
export function eventOfId(id: number): KnownEvent | undefined {
  if (id === 1102) return knownEvent("Security", id);
  if (id >= securityIds[0] && id <= securityIds[1]) return knownEvent("Security", id);
  const [only, ...more] = id < 256 ? [] : [...new Set(all.filter((event) => event.id === id))];
  return more.length === 0 ? only : undefined;
}

/** The provider that writes a channel, where it is one. */
export function providerOf(channel: string): string {
  if (channel === "Security") return "Microsoft-Windows-Security-Auditing";
  const name = channel.split("/", 1)[0] ?? "";
  return channel.includes("/") || /^(?:MSExchange|Microsoft-)/.test(channel) ? (ofTaxonomy.find((event) => event.channel === channel)?.provider ?? name) : "";
}
