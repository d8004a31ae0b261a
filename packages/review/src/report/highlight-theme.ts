import type { HighlightKind } from "@isorule/core";

/** The colours of one scheme, as `#rrggbb`. */
export interface HighlightColors {
  readonly background: string;
  /** Of text without a token. */
  readonly text: string;
  readonly kinds: Readonly<Record<HighlightKind, string>>;
}

/** The colours of highlighted text, for light and for dark surroundings. */
export interface HighlightTheme {
  readonly light: HighlightColors;
  readonly dark: HighlightColors;
}

/**
 * The colours of highlighted text. Each has a contrast of 4.5 to 1 at least against the background of its scheme, and
 * against the backgrounds of lines that a diff marks (`removed` and `added` of {@link diffBackgrounds}).
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export const highlightTheme: HighlightTheme = {
  light: {
    background: "#ffffff",
    text: "#1f2328",
    kinds: { keyword: "#a0111f", operator: "#8a3207", string: "#0a3069", number: "#0550ae", comment: "#57606a", field: "#24292f", function: "#6639ba", constant: "#0550ae", punctuation: "#57606a", variable: "#116329" },
  },
  dark: {
    background: "#0d1117",
    text: "#e6edf3",
    kinds: { keyword: "#ff8b82", operator: "#ffab70", string: "#a5d6ff", number: "#79c0ff", comment: "#9aa4af", field: "#e6edf3", function: "#d2a8ff", constant: "#79c0ff", punctuation: "#9aa4af", variable: "#7ee787" },
  },
};

/** Backgrounds of lines that a diff marks, on which the colours of {@link highlightTheme} can be read too. */
export const diffBackgrounds: Readonly<Record<"light" | "dark", { readonly removed: string; readonly added: string }>> = {
  light: { removed: "#ffebe9", added: "#dafbe1" },
  dark: { removed: "#3c1618", added: "#12301c" },
};

/**
 * The CSS of {@link highlightTheme}: custom properties `--h-background`, `--h-text`, `--h-removed`, `--h-added`,
 * `--h-keyword` and so on, dark ones where the reader prefers a dark page, and a rule for each class that
 * {@link highlightHtml} uses. A page that has a switch of its own sets `data-theme="light"` or `"dark"` on its root element.
 *
 * @example `<style>${highlightStyles()}</style>`
 */
export function highlightStyles(): string {
  const light = properties("light");
  const dark = properties("dark");
  return [
    `:root { color-scheme: light dark; ${light} }`,
    `@media (prefers-color-scheme: dark) { :root { ${dark} } }`,
    `:root[data-theme="light"] { color-scheme: light; ${light} }`,
    `:root[data-theme="dark"] { color-scheme: dark; ${dark} }`,
    ...kinds().map((kind) => `.h-${kind} { color: var(--h-${kind}); }`),
    ".h-comment { font-style: italic; }",
    ".h-keyword { font-weight: 600; }",
    "",
  ].join("\n");
}

function kinds(): readonly HighlightKind[] {
  return Object.keys(highlightTheme.light.kinds) as HighlightKind[];
}

function properties(scheme: "light" | "dark"): string {
  const { background, kinds: colors, text } = highlightTheme[scheme];
  const all = { background, text, ...diffBackgrounds[scheme], ...colors };
  return Object.entries(all)
    .map(([name, color]) => `--h-${name}: ${color};`)
    .join(" ");
}
