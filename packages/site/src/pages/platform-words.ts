import type { Fidelity } from "@isorule/core";
import type { Faith } from "@isorule/proof";
import type { SitePlatform } from "../model/site-input.js";

/** What the words of a badge mean. */
export const faithWords: Readonly<Record<Faith, { readonly word: string; readonly meaning: string }>> = {
  proved: { word: "proved", meaning: "Read back from its text, the query asks the same of every event as the rule does, in every place that it looks. Where it was run as the product would run it, it agreed on all events that tell the parts of the rule apart." },
  tested: { word: "tested", meaning: "Run by the logic of its product on events that tell every part of the rule from its neighbours, the query agreed with the rule on all of them. It was not proved for all other events." },
  differs: { word: "differs", meaning: "There are events on which the rule fires and the query does not, or the other way round. The reason stands below." },
  unreadable: { word: "not shown", meaning: "Nothing was shown of this query: it could neither be read back nor run." },
};

/** What the words of fidelity mean. */
export const fidelityWords: Readonly<Record<Fidelity, { readonly word: string; readonly meaning: string }>> = {
  exact: { word: "exact", meaning: "The query selects what the rule selects." },
  approximate: { word: "approximate", meaning: "The query does not select quite what the rule selects, for the reasons given." },
  dropped: { word: "partly dropped", meaning: "A part of the rule has no query here, for the reasons given." },
};

/** The badges of a platform. */
export function badgesOf({ fidelity, faith, documents }: SitePlatform): readonly { readonly kind: string; readonly word: string; readonly meaning: string }[] {
  const faithful = faith === undefined ? { kind: "none", word: "no query", meaning: "Nothing of the rule can be said here." } : { kind: faith, ...faithWords[faith] };
  const { word, meaning } = fidelityWords[fidelity];
  return documents.length === 0 ? [faithful] : [faithful, { kind: fidelity, word, meaning }];
}

/** How many queries of a rule are proved, in words. */
export function provedText(platforms: readonly SitePlatform[]): string {
  const shown = platforms.filter(({ faith }) => faith !== undefined);
  const proved = shown.filter(({ faith }) => faith === "proved").length;
  return `${proved} of ${shown.length} ${shown.length === 1 ? "platform" : "platforms"} proved`;
}

/** Languages as people call the products. */
export const productNames: Readonly<Record<string, string>> = { eql: "Elastic Security", kql: "Microsoft", sigma: "Sigma", spl: "Splunk" };

/** A platform as people call it. */
export function platformTitle({ language, vocabulary, languageTitle }: SitePlatform): string {
  const product = productNames[language] ?? languageTitle;
  return language === vocabulary ? product : `${product}, ${vocabulary}`;
}
