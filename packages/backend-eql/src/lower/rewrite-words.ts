import { anyOf, type Column, type Comparison, type Exists } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { compareColumn } from "./compare-column.js";
import type { Place } from "./place.js";

/** A value of a rule, in lower case, and the word that the column has for it. */
type Words = Readonly<Record<string, string>>;

/** The tables of the rewrites that exchange whole values. */
const tables: Readonly<Record<string, Words>> = {
  // elastic/endpoint-package, custom_documentation/doc/endpoint/network: the names of the events
  connection: { true: "connection_attempted", false: "connection_accepted" },
  // elastic/integrations, packages/windows/data_stream/sysmon_operational, ingest pipeline: network.direction
  direction: { true: "egress", false: "ingress" },
  // elastic/beats, winlogbeat/sys/winevent: the level is its English name in lower case
  level: { "0": "information", "1": "critical", "2": "error", "3": "warning", "4": "information", "5": "verbose" },
  // elastic/integrations, packages/opencanary/data_stream/events, ingest pipeline: "Translate numeric opencanary.logtype"
  logtype: {
    "1000": "LOG_BASE_BOOT", "1001": "LOG_BASE_MSG", "1002": "LOG_BASE_DEBUG", "1003": "LOG_BASE_ERROR", "1004": "LOG_BASE_PING",
    "1005": "LOG_BASE_CONFIG_SAVE", "1006": "LOG_BASE_EXAMPLE", "2000": "LOG_FTP_LOGIN_ATTEMPT", "3000": "LOG_HTTP_GET",
    "3001": "LOG_HTTP_POST_LOGIN_ATTEMPT", "4000": "LOG_SSH_NEW_CONNECTION", "4001": "LOG_SSH_REMOTE_VERSION_SENT",
    "4002": "LOG_SSH_LOGIN_ATTEMPT", "5000": "LOG_SMB_FILE_OPEN", "5001": "LOG_PORT_SYN", "5002": "LOG_PORT_NMAPOS",
    "5003": "LOG_PORT_NMAPNULL", "5004": "LOG_PORT_NMAPXMAS", "5005": "LOG_PORT_NMAPFIN", "6001": "LOG_TELNET_LOGIN_ATTEMPT",
    "7001": "LOG_HTTPPROXY_LOGIN_ATTEMPT", "8001": "LOG_MYSQL_LOGIN_ATTEMPT", "9001": "LOG_MSSQL_LOGIN_SQLAUTH",
    "9002": "LOG_MSSQL_LOGIN_WINAUTH", "10001": "LOG_TFTP", "11001": "LOG_NTP_MONLIST", "12001": "LOG_VNC",
    "13001": "LOG_SNMP_CMD", "14001": "LOG_RDP", "15001": "LOG_SIP_REQUEST", "16001": "LOG_GIT_CLONE_REQUEST",
    "17001": "LOG_REDIS_COMMAND", "18001": "LOG_TCP_BANNER_CONNECTION_MADE", "18002": "LOG_TCP_BANNER_KEEP_ALIVE_CONNECTION_MADE",
    "18003": "LOG_TCP_BANNER_KEEP_ALIVE_SECRET_RECEIVED", "18004": "LOG_TCP_BANNER_KEEP_ALIVE_DATA_RECEIVED",
    "18005": "LOG_TCP_BANNER_DATA_RECEIVED",
  },
};

/** Whole values that the column spells in words of its own. */
export function rewriteWord(node: Comparison, column: Column, place: Place): EqlExpression {
  const words = tables[column.rewrite ?? ""] ?? {};
  const found = node.values.map((value) => (node.operator === "equals" ? words[String(value).toLowerCase()] : undefined));
  if (found.includes(undefined)) return refuse(node, column, place);
  if (column.rewrite === "level" && found.includes("information")) {
    place.notes.push({ code: "eql/value-nearly", args: { field: node.field, column: column.name, reason: "levels 0 and 4 have one name" }, span: node.span });
  }
  return compareColumn({ ...node, values: found as readonly string[], caseSensitive: true }, { ...column, type: "text" }, place);
}

/** The rewrites that exchange whole values. */
export const wordRewrites: readonly string[] = Object.keys(tables);

/** The value of a rule for the word of a column; of two with one word the usual one, which the tables name last. */
export function valueOfWord(rewrite: string, word: string): string | undefined {
  const words = Object.hasOwn(tables, rewrite) ? (tables[rewrite] as Words) : {};
  return Object.keys(words).findLast((value) => words[value] === word);
}

/**
 * A column that holds only lower case: one exact list, which Elasticsearch takes as a single clause however long it is.
 * Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-terms-query (65,536 terms)
 */
export function rewriteLowerCase(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  const texts = node.values.map(String);
  if (node.operator !== "equals" || node.caseSensitive || !texts.every((text) => /^[\x20-\x7e]*$/.test(text))) return undefined;
  return compareColumn({ ...node, values: texts.map((text) => text.toLowerCase()), caseSensitive: true }, column, place);
}

/** `admin.googleapis.com` is the application `admin`. */
export function rewriteServiceName(node: Comparison, column: Column, place: Place): EqlExpression {
  const names = node.values.map((value) => /^([^.]+)\.googleapis\.com$/i.exec(String(value))?.[1]);
  if (node.operator !== "equals" || names.includes(undefined)) return refuse(node, column, place);
  return compareColumn({ ...node, values: names as readonly string[] }, column, place);
}

/** The name of an operation, which rules call the message of the event. Where they look for a piece of JSON in it, they mean another thing. */
export function rewriteOperation(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  return node.values.some((value) => String(value).includes('"')) ? refuse(node, column, place) : undefined;
}

/** A value in the text `{name=value, other={name=value}}`, which is how a map of parameters is rendered. */
export function rewriteEntry(node: Comparison, column: Column, place: Place): EqlExpression {
  if (node.operator !== "equals" && node.operator !== "contains") return refuse(node, column, place);
  const values = node.values.map((value) => (node.operator === "equals" ? `${keyOf(node)}=${String(value)}` : `*${keyOf(node)}=*${escapeLike(String(value))}*`));
  return compareColumn({ ...node, operator: node.operator === "equals" ? "contains" : "like", values }, column, place);
}

/** True when the text has the key. */
export function existsInEntry(node: Exists, column: Column, place: Place): EqlExpression {
  return compareColumn({ kind: "comparison", field: node.field, operator: "contains", values: [`${keyOf(node)}=`], caseSensitive: true }, column, place);
}

/** The last part of the field's name. */
function keyOf({ field }: Comparison | Exists): string {
  return field.slice(field.lastIndexOf(".") + 1);
}

function escapeLike(text: string): string {
  return text.replace(/[*?\\]/g, "\\$&");
}

function refuse(node: Comparison, column: Column, place: Place): EqlExpression {
  place.faults.push({ code: "eql/value-rewritten", args: { field: node.field, operator: node.operator, column: column.name }, span: node.span });
  return anyOf([]);
}
