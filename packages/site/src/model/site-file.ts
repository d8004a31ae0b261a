/** A file of the site. */
export interface SiteFile {
  /** Below the root of the site, with `/`. No name of a rule leads out of it. */
  readonly path: string;
  readonly text: string;
}
