/**
 * Columns of Microsoft Defender and Microsoft Sentinel that hold names of Windows (files, folders, command lines, accounts,
 * registry keys), in whose letters case tells nothing.
 * Source: https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-tables and
 * https://learn.microsoft.com/azure/azure-monitor/reference/tables/securityevent
 */
const endings = ["FileName", "FolderPath", "CommandLine", "ProcessName", "AccountName", "AccountDomain", "AccountUpn", "RegistryKey", "RegistryValueName", "UserName", "DeviceName"];

const others: Readonly<Record<string, true>> = { Account: true, Computer: true, Process: true, UserPrincipalName: true, FilePath: true, TargetFilename: true, Image: true, ParentImage: true, TargetObject: true, ImageLoaded: true };

/** Whether a column holds a name of Windows. */
export function isWindowsName(column: string): boolean {
  return Object.hasOwn(others, column) || endings.some((ending) => column.endsWith(ending));
}
