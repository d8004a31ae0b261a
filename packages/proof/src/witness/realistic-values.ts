import { eventClass, fieldInfo } from "@isorule/core";

/** What stands around a wanted text in a field, so that the value looks like one of the field. */
export interface Surroundings {
  /** Before a text that may stand anywhere. */
  readonly head: string;
  /** Behind a text that may stand anywhere. */
  readonly tail: string;
  /** Between two texts. */
  readonly glue: string;
  /** A whole value. */
  readonly whole: string;
}

const windowsPath: Surroundings = { head: "C:\\Program Files\\Example", tail: "report.dat", glue: "\\", whole: "C:\\Program Files\\Example\\report.dat" };
const windowsProgram: Surroundings = { head: "C:\\Program Files\\Example", tail: "agent.exe", glue: "\\", whole: "C:\\Program Files\\Example\\agent.exe" };
const windowsLine: Surroundings = { head: "agent.exe ", tail: " --once", glue: " ", whole: "agent.exe --once" };
const unixPath: Surroundings = { head: "/opt/example", tail: "report.dat", glue: "/", whole: "/opt/example/report.dat" };
const unixProgram: Surroundings = { head: "/opt/example", tail: "agent", glue: "/", whole: "/opt/example/agent" };
const unixLine: Surroundings = { head: "agent ", tail: " --once", glue: " ", whole: "agent --once" };
const key: Surroundings = { head: "HKLM\\SOFTWARE\\Example", tail: "Setting", glue: "\\", whole: "HKLM\\SOFTWARE\\Example\\Setting" };
const account: Surroundings = { head: "EXAMPLE", tail: "alice", glue: "\\", whole: "EXAMPLE\\alice" };
const host: Surroundings = { head: "www.", tail: ".example.com", glue: ".", whole: "www.example.com" };
const address: Surroundings = { head: "https://www.example.com/", tail: "?page=2", glue: "/", whole: "https://www.example.com/index.html" };
const words: Surroundings = { head: "first ", tail: " last", glue: " ", whole: "something else" };

/** Values of fields that have only a few; what is not listed follows from the end of its name. */
const known: Readonly<Record<string, string>> = {
  "host.name": "WEB01", "user.name": "alice", "process.name": "agent.exe", "network.transport": "tcp", "network.direction": "outbound",
  "process.integrity_level": "Medium", "user.logon_id": "0x3e7", "process.granted_access": "0x1410", "http.request.method": "GET", "http.version": "HTTP/1.1",
  "registry.change": "SetValue", "registry.data": "DWORD (0x00000001)", "event.code": "4242", "event.level": "4", "event.action": "allow", "dns.question.type": "A",
};

/** What a value of the field looks like in events of a class. */
export function surroundingsOf(field: string, eventClassName: string): Surroundings {
  const unix = (eventClass(eventClassName)?.platform ?? "windows") !== "windows";
  const value = known[field];
  if (value !== undefined) return { head: "", tail: "", glue: " ", whole: value };
  if (/executable$|Image$/i.test(field)) return unix ? unixProgram : windowsProgram;
  if (/command_line$|CommandLine$/i.test(field)) return unix ? unixLine : windowsLine;
  if (/^registry\.(path|key|new_path)$/.test(field)) return key;
  if (/(path|module|directory|device\.name)$/.test(field) && !field.startsWith("url.")) return unix ? unixPath : windowsPath;
  if (/account$|parent\.user$/.test(field)) return account;
  if (/domain$|question\.name$/.test(field)) return host;
  if (field === "url.full" || field === "http.request.referrer") return address;
  if (field.startsWith("url.")) return { head: "/", tail: "/index.html", glue: "/", whole: "/index.html" };
  if (/hash\.|imphash$/.test(field)) return { head: "", tail: "", glue: "", whole: "0123456789abcdef0123456789abcdef" };
  return words;
}

/** Values that a field may have when a rule asks nothing of it, the likeliest first. */
export function realisticValues(field: string, eventClassName: string): readonly (string | number | boolean)[] {
  switch (fieldInfo(field)?.type) {
    case "number":
      return [4242, 7, 0, 70_000];
    case "boolean":
      return [true, false];
    case "ip":
      return ["192.0.2.17", "10.20.30.40", "2001:db8::17"];
    default:
      return [surroundingsOf(field, eventClassName).whole, "other", "z9", "_", "7", "Something/else.txt", "k:v w"];
  }
}
