/** A network: the first bits of an address of 4 or 16 bytes. */
export interface Network {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

/**
 * Reads `10.0.0.0/8`, `fe80::/10` or a plain address (a network of one). Undefined when the text is neither, or when
 * bits behind the prefix are set: such a network is nearly always a slip.
 */
export function parseNetwork(text: string): Network | undefined {
  const [address, length, rest] = text.split("/");
  const bytes = parseAddress(address ?? "");
  if (bytes === undefined || rest !== undefined) return undefined;
  if (length === undefined) return { bytes, prefix: bytes.length * 8 };
  if (!/^\d{1,3}$/.test(length) || Number(length) > bytes.length * 8) return undefined;
  const network = { bytes, prefix: Number(length) };
  const base = bytes.map((byte, index) => byte & maskOf(network.prefix, index));
  return base.every((byte, index) => byte === bytes[index]) ? network : undefined;
}

/** The bytes of an IPv4 (4) or IPv6 (16) address; undefined when the text is neither. */
export function parseAddress(text: string): readonly number[] | undefined {
  return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}

/** Whether the address lies in the network. An IPv4 address never lies in an IPv6 network, nor the other way round. */
export function inNetwork(address: readonly number[], network: Network): boolean {
  if (address.length !== network.bytes.length) return false;
  return address.every((byte, index) => {
    const mask = maskOf(network.prefix, index);
    return (byte & mask) === ((network.bytes[index] as number) & mask);
  });
}

function maskOf(prefix: number, index: number): number {
  const bits = Math.min(8, Math.max(0, prefix - index * 8));
  return (0xff << (8 - bits)) & 0xff;
}

function parseIpv4(text: string): readonly number[] | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.map(Number);
}

function parseIpv6(text: string): readonly number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => groupsOf(half));
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 16 - head.length - (tail?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 2) return undefined;
  return [...head, ...Array<number>(missing).fill(0), ...(tail ?? [])];
}

/** The bytes of `fe80:1:2` or of `ffff:10.0.0.1`; undefined when a group is wrong. */
function groupsOf(text: string): readonly number[] | undefined {
  if (text === "") return [];
  const bytes: number[] = [];
  const groups = text.split(":");
  for (const [index, group] of groups.entries()) {
    if (group.includes(".") && index === groups.length - 1) {
      const last = parseIpv4(group);
      if (last === undefined) return undefined;
      bytes.push(...last);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 0xff);
    } else return undefined;
  }
  return bytes;
}
