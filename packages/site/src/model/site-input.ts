import type { Backend, Fidelity, Rule } from "@isorule/core";
import type { Catalog } from "@isorule/catalog";
import type { Faith } from "@isorule/proof";
import type { SiteFile } from "./site-file.js";

/** What a site is made from. */
export interface SiteInput {
  /** Name of the site, at the top of every page. */
  readonly title: string;
  /** Where the site will be found: an absolute address that ends in `/`. Without it there is no sitemap. */
  readonly url?: string;
  /** Rules of the team, in the order of their titles. */
  readonly detections: readonly SiteDetection[];
  /** What a corpus of rules looks for. Without it there are no pages of techniques, rules, fields and events. */
  readonly catalog?: Catalog;
  /** For the table of fidelity, and to colour texts. */
  readonly backends: readonly Backend[];
  /** The scripts of `@isorule/site/scripts/`, with their names. */
  readonly scripts: readonly SiteFile[];
}

/** A rule of the team, with what it is on each platform. */
export interface SiteDetection {
  /** Names its pages: letters, digits, `-`, `_` and `.`. Unique. */
  readonly slug: string;
  readonly rule: Rule;
  /** The text of the rule file. */
  readonly source: string;
  /** As people find it. */
  readonly file: string;
  readonly platforms: readonly SitePlatform[];
  readonly tests: readonly SiteTest[];
  /** Other rules of the team and what they are to this one, shown by proof. */
  readonly relatives: readonly SiteRelative[];
}

/** A rule in one language and vocabulary. */
export interface SitePlatform {
  readonly language: string;
  readonly languageTitle: string;
  readonly vocabulary: string;
  readonly vocabularyTitle: string;
  readonly fidelity: Fidelity;
  /** The worst of its documents; undefined where there are none. */
  readonly faith?: Faith;
  readonly faithReason?: string;
  /** How many lists of events the documents were run on. */
  readonly runs: number;
  readonly documents: readonly SiteDocument[];
  /** Why it is not exact, one sentence each. */
  readonly losses: readonly string[];
  readonly places: readonly SitePlace[];
}

/** A document that can be deployed. */
export interface SiteDocument {
  readonly part: string;
  readonly format: string;
  readonly formatTitle: string;
  readonly extension: string;
  readonly text: string;
  /** Whether it is a query as a person pastes it, and no envelope. */
  readonly plain: boolean;
}

/** Where events of a signal are found. */
export interface SitePlace {
  readonly signal: string;
  readonly event: string;
  readonly name: string;
  /** Table, index pattern, data model or log source. */
  readonly tables: readonly string[];
  /** What else picks the events. */
  readonly select: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly columns: readonly { readonly field: string; readonly column: string; readonly type: string; readonly note: string }[];
}

/** A test after the rule ran on the events that it should leave behind. */
export interface SiteTest {
  readonly name: string;
  readonly expected: readonly { readonly signal: string | undefined; readonly matches: readonly string[] }[];
  /** Whether the rule fires on all expected events together. */
  readonly fires: boolean;
  /** Whether that is what the test says. */
  readonly asSaid: boolean;
}

/** What another rule is to a rule. */
export interface SiteRelative {
  readonly id: string;
  /** Of the other rule against this one: `narrower` fires on less. `overlaps`: each fires on events that the other does not, and they are not apart. */
  readonly verdict: "equal" | "narrower" | "wider" | "overlaps";
}
