/** A text to start with. */
export interface PlaygroundExample {
  readonly name: string;
  readonly language: string;
  readonly source: string;
  readonly second: string;
  readonly secondLanguage: string;
}

const shell = `title: Shell started by the worker process of a web server
id: 0f2b1c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
severity: high
signals:
  shell:
    event: process_creation
    where:
      process.parent.name: w3wp.exe
      process.name: [cmd.exe, powershell.exe, pwsh.exe]
      not:
        process.command_line: { contains: '\\inetpub\\scripts\\' }
detect: shell
examples:
  match:
    - name: A command interpreter below w3wp.exe
      event: process_creation
      fields:
        process.parent.executable: 'C:\\Windows\\System32\\inetsrv\\w3wp.exe'
        process.executable: 'C:\\Windows\\System32\\cmd.exe'
        process.command_line: cmd.exe /c whoami
`;

const sigma = `title: Module installed with AppCmd
id: 5a1c8a0e-7b63-4d27-9f3a-0c1d2e3f4a5b
status: test
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\\appcmd.exe'
        CommandLine|contains|all:
            - install
            - module
    filter:
        ParentImage: 'C:\\Windows\\System32\\inetsrv\\iissetup.exe'
    condition: selection and not filter
level: medium
`;

const splunk = String.raw`source="XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=11
    TargetFilename="*\\inetsrv\\*.dll" NOT Image="*\\msiexec.exe"
`;

/** What the list of examples offers. */
export const playgroundExamples: readonly PlaygroundExample[] = [
  { name: "A rule of isorule, and a KQL query to compare", language: "isorule", source: shell, secondLanguage: "kql", second: 'DeviceProcessEvents\n| where InitiatingProcessFileName =~ "w3wp.exe"\n| where FileName in~ ("cmd.exe", "powershell.exe", "pwsh.exe")\n' },
  { name: "A Sigma rule", language: "sigma", source: sigma, secondLanguage: "sigma", second: "" },
  { name: "A Splunk search", language: "spl", source: splunk, secondLanguage: "spl", second: splunk.replace(/ NOT .*/, "") },
  { name: "An EQL query", language: "eql", source: 'process where host.os.type == "windows" and event.type == "start"\n  and process.parent.name : "w3wp.exe" and process.name : ("cmd.exe", "powershell.exe")\n', secondLanguage: "eql", second: "" },
  { name: "A KQL query", language: "kql", source: 'DeviceProcessEvents\n| where InitiatingProcessFileName =~ "w3wp.exe"\n| where FileName in~ ("cmd.exe", "powershell.exe")\n| project Timestamp, DeviceName, ProcessCommandLine\n', secondLanguage: "kql", second: "" },
];
