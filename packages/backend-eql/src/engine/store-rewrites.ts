import { type Column, isProcessWithoutFile, type NativeValue, type Scalar } from "@isorule/core";

/** A document while it is filled. */
export interface Draft {
  readonly values: Record<string, NativeValue>;
  readonly stream: string;
}

/** How a pipeline keeps a field in another form than the log has it. */
export interface StoredForm {
  /**
   * Puts a value into its column; false where the column cannot hold it. What is there already was put by another field,
   * and may be added to.
   */
  readonly write: (draft: Draft, column: Column, value: Scalar) => boolean;
  /** What the column says of the field. Missing where the value stands there as it is. */
  readonly read?: (stored: string, draft: Draft, column: Column) => string | undefined;
}

/** Puts a value into a column; false where it has another one already. */
export function put({ values }: Draft, name: string, value: NativeValue): boolean {
  const before = Object.hasOwn(values, name) ? values[name] : undefined;
  if (before !== undefined && before !== value && JSON.stringify(before) !== JSON.stringify(value)) return false;
  values[name] = value;
  return true;
}

/** Replaces what a column holds. */
function replace({ values }: Draft, name: string, value: NativeValue): boolean {
  values[name] = value;
  return true;
}

function textAt({ values }: Draft, name: string): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

const asItIs: StoredForm = { write: (draft, { name }, value) => put(draft, name, String(value)) };

function words(table: Readonly<Record<string, string>>): StoredForm {
  const values = Object.keys(table);
  return {
    write: (draft, { name }, value) => {
      const word = table[String(value).toLowerCase()];
      return word !== undefined && put(draft, name, word);
    },
    // Of two values with one word the later one is the usual one.
    read: (stored) => values.findLast((value) => table[value] === stored),
  };
}

/** A hash among others in one text. Source: `Hashes` of Sysmon, in the order in which it names the algorithms */
function hash(algorithm: string): StoredForm {
  return {
    write: (draft, { name }, value) => {
      if (!/^[0-9a-f]+$/i.test(String(value))) return false;
      const before = textAt(draft, name);
      return replace(draft, name, `${before === undefined ? "" : `${before},`}${algorithm}=${String(value)}`);
    },
    read: (stored) => stored.split(",").find((part) => part.startsWith(`${algorithm}=`))?.slice(algorithm.length + 1),
  };
}

const lastPart = (field: string): string => field.slice(field.lastIndexOf(".") + 1);

/** The forms by the names of `rewrite` in the mapping files. */
const forms: Readonly<Record<string, StoredForm>> = {
  // SYSMON, DEFEND: DOMAIN\name is split into user.domain and user.name
  account: {
    write: (draft, { name }, value) => {
      const parts = String(value).split("\\");
      const [domain = "", user = ""] = parts;
      if (parts.length !== 2 || domain === "" || user === "") return false;
      return put(draft, name, user) && put(draft, "user.domain", domain);
    },
    read: (stored, draft) => {
      const domain = textAt(draft, "user.domain");
      return domain === undefined ? undefined : `${domain}\\${stored}`;
    },
  },
  // A text field with an address: no pipeline brings it into another spelling.
  address: asItIs,
  // SYSMON, script "Adds process name information": no name where the executable has no backslash
  "bare-name": { write: (draft, { name }, value) => !isProcessWithoutFile(String(value)) && put(draft, name, String(value)) },
  // DEFEND, network/windows: the names of the events
  connection: words({ false: "connection_accepted", true: "connection_attempted" }),
  // SYSMON, network.direction
  direction: words({ false: "ingress", true: "egress" }),
  // A map of parameters as text: {a=1, b={c=d}}
  entry: {
    write: (draft, { name, field }, value) => {
      if (/[{},=]/.test(String(value)) || String(value) === "") return false;
      const before = textAt(draft, name);
      return replace(draft, name, `${before === undefined ? "{" : `${before.slice(0, -1)}, `}${lastPart(field)}=${String(value)}}`);
    },
    read: (stored, _draft, { field }) => stored.slice(1, -1).split(", ").find((part) => part.startsWith(`${lastPart(field)}=`))?.slice(lastPart(field).length + 1),
  },
  "hashes-imphash": hash("IMPHASH"),
  "hashes-md5": hash("MD5"),
  "hashes-sha1": hash("SHA1"),
  "hashes-sha256": hash("SHA256"),
  // SYSMON, script "Adds file information": the text behind the last dot of the whole path
  "last-dot": asItIs,
  // elastic/beats, winlogbeat/sys/winevent: the level is its English name in lower case
  level: words({ "0": "information", "1": "critical", "2": "error", "3": "warning", "4": "information", "5": "verbose" }),
  // elastic/integrations, packages/opencanary/data_stream/events, "Translate numeric opencanary.logtype"
  logtype: words({
    "1000": "LOG_BASE_BOOT", "1001": "LOG_BASE_MSG", "1002": "LOG_BASE_DEBUG", "1003": "LOG_BASE_ERROR", "1004": "LOG_BASE_PING",
    "1005": "LOG_BASE_CONFIG_SAVE", "1006": "LOG_BASE_EXAMPLE", "2000": "LOG_FTP_LOGIN_ATTEMPT", "3000": "LOG_HTTP_GET",
    "3001": "LOG_HTTP_POST_LOGIN_ATTEMPT", "4000": "LOG_SSH_NEW_CONNECTION", "4001": "LOG_SSH_REMOTE_VERSION_SENT",
    "4002": "LOG_SSH_LOGIN_ATTEMPT", "5000": "LOG_SMB_FILE_OPEN", "5001": "LOG_PORT_SYN", "5002": "LOG_PORT_NMAPOS",
    "5003": "LOG_PORT_NMAPNULL", "5004": "LOG_PORT_NMAPXMAS", "5005": "LOG_PORT_NMAPFIN", "6001": "LOG_TELNET_LOGIN_ATTEMPT",
    "7001": "LOG_HTTPPROXY_LOGIN_ATTEMPT", "8001": "LOG_MYSQL_LOGIN_ATTEMPT", "9001": "LOG_MSSQL_LOGIN_SQLAUTH",
    "9002": "LOG_MSSQL_LOGIN_WINAUTH", "10001": "LOG_TFTP", "11001": "LOG_NTP_MONLIST", "12001": "LOG_VNC", "13001": "LOG_SNMP_CMD",
    "14001": "LOG_RDP", "15001": "LOG_SIP_REQUEST", "16001": "LOG_GIT_CLONE_REQUEST", "17001": "LOG_REDIS_COMMAND",
    "18001": "LOG_TCP_BANNER_CONNECTION_MADE", "18002": "LOG_TCP_BANNER_KEEP_ALIVE_CONNECTION_MADE",
    "18003": "LOG_TCP_BANNER_KEEP_ALIVE_SECRET_RECEIVED", "18004": "LOG_TCP_BANNER_KEEP_ALIVE_DATA_RECEIVED", "18005": "LOG_TCP_BANNER_DATA_RECEIVED",
  }),
  "lower-case": { write: (draft, { name }, value) => put(draft, name, String(value).toLowerCase()), read: (stored) => stored },
  // The name of an operation; a message of JSON lies in other fields.
  operation: { write: (draft, { name }, value) => !String(value).includes('"') && put(draft, name, String(value)) },
  // Proxies log the address without its scheme, and the pipeline puts one before it.
  scheme: {
    write: (draft, { name }, value) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(String(value)) && put(draft, name, `https://${String(value)}`),
    read: (stored) => stored.replace(/^https:\/\//, ""),
  },
  // packages/google_workspace: the application, without the domain of its interface
  "service-name": {
    write: (draft, { name }, value) => {
      const application = /^([^.]+)\.googleapis\.com$/.exec(String(value))?.[1];
      return application !== undefined && put(draft, name, application);
    },
    read: (stored) => `${stored}.googleapis.com`,
  },
  // uri-parts processor: url.original is the request as it was sent
  "url-path": {
    write: (draft, { name }, value) => {
      const text = String(value);
      const [, query] = splitAddress(textAt(draft, name));
      return text.startsWith("/") && !text.startsWith("//") && !text.includes("?") && replace(draft, name, query === undefined ? text : `${text}?${query}`);
    },
    read: (stored) => splitAddress(stored)[0],
  },
  "url-query": {
    write: (draft, { name }, value) => replace(draft, name, `${splitAddress(textAt(draft, name))[0] ?? "/"}?${String(value)}`),
    read: (stored) => splitAddress(stored)[1],
  },
};

function splitAddress(address: string | undefined): readonly [path?: string, query?: string] {
  if (address === undefined) return [];
  const cut = address.indexOf("?");
  return cut < 0 ? [address] : [address.slice(0, cut), address.slice(cut + 1)];
}

/** The form of a rewrite; undefined for one that is not known. Registry data has a function of its own. */
export function storedForm(rewrite: string): StoredForm | undefined {
  return Object.hasOwn(forms, rewrite) ? forms[rewrite] : undefined;
}

// "DWORD (0x" 8HEX ")" or "QWORD (0x" 8HEX "-0x" 8HEX ")"
const numberInLog = /^(?:DWORD \(|QWORD \(0x([0-9a-f]{8})-)0x([0-9a-f]{8})\)$/i;

/**
 * Registry data: a number is kept as decimal digits, and registry.data.type says how long it is; texts are kept as they
 * are. A number of which the pipeline would lose the upper half is not kept.
 * Source: the pipeline of the Sysmon stream, script "Set registry fields"; Elastic Defend, registry/windows
 *
 * @returns the values as they are held, in the spelling of the log; undefined where none is
 */
export function writeRegistryData(draft: Draft, { name }: Column, values: readonly Scalar[]): readonly Scalar[] | undefined {
  const [first] = values;
  const found = values.length === 1 ? numberInLog.exec(String(first)) : null;
  if (found !== null) {
    const [, high, low = ""] = found;
    if (high !== undefined && /[^0]/.test(high)) return undefined;
    const kind = high === undefined ? "DWORD" : "QWORD";
    const isKept = put(draft, name, [String(Number.parseInt(low, 16))]) && put(draft, "registry.data.type", `${draft.stream === "defend" ? "REG" : "SZ"}_${kind}`);
    return isKept ? [high === undefined ? `DWORD (0x${low.toLowerCase()})` : `QWORD (0x${high}-0x${low.toLowerCase()})`] : undefined;
  }
  // Several values are texts; what looks like a number among them is none that a sensor writes.
  const texts = values.map(String).filter((text) => !numberInLog.test(text));
  return texts.length > 0 && put(draft, name, texts) && put(draft, "registry.data.type", "REG_SZ") ? texts : undefined;
}
