import { inNetwork, parseAddress } from "@isorule/core";

/**
 * A test for addresses in a network such as `10.0.0.0/8` or `fe80::/10`; undefined where the text is no network. Bits
 * behind the prefix are ignored.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/comparison-and-conditional-functions (cidrmatch)
 */
export function networkTest(text: string): ((address: string) => boolean) | undefined {
  const found = /^([0-9a-fA-F.:]{2,45})\/(\d{1,3})$/.exec(text);
  const bytes = found === null ? undefined : parseAddress(found[1] as string);
  const prefix = Number(found?.[2]);
  if (bytes === undefined || prefix > bytes.length * 8) return undefined;
  return (address) => {
    const held = address.length > 45 ? undefined : parseAddress(address);
    return held !== undefined && inNetwork(held, { bytes, prefix });
  };
}
