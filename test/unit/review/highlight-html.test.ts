import type { HighlightKind, HighlightToken } from "@isorule/core";
import { diffBackgrounds, escapeHtml, highlightHtml, highlightLines, highlightStyles, highlightTheme } from "@isorule/review";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseFragment } from "parse5";

const test = suite("highlighted HTML");

interface HtmlNode {
  readonly value?: string;
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** The text that a browser shows of a fragment, and the classes that it has. */
function seen(html: string): { readonly text: string; readonly tags: readonly string[] } {
  const tags: string[] = [];
  const textOf = ({ attrs = [], childNodes = [], tagName, value = "" }: HtmlNode): string => {
    if (tagName !== undefined) tags.push([tagName, ...attrs.map((attribute) => `${attribute.name}=${attribute.value}`)].join(" "));
    return value + childNodes.map(textOf).join("");
  };
  return { text: textOf(parseFragment(html) as HtmlNode), tags };
}

const kinds = Object.keys(highlightTheme.light.kinds) as HighlightKind[];

/** A text of any characters but those that HTML itself changes, with tokens at places of any kind. */
const highlighted = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom("<script>", "</span>", "&lt;", '" onload="x', "'", "-->", "<!--", "\n", "a\n", "\r\n", " "), fc.string({ maxLength: 5 })), fc.option(fc.constantFrom(...kinds), { nil: undefined })), { maxLength: 20 })
  .map((parts) => {
    const tokens: HighlightToken[] = [];
    let text = "";
    for (const [part, kind] of parts) {
      if (kind !== undefined && part !== "") tokens.push({ kind, span: [text.length, text.length + part.length] });
      text += part;
    }
    return { text, tokens };
  });

test("nothing of a text is markup, and all of it is there", () => {
  fc.assert(fc.property(highlighted, ({ text, tokens }) => {
    const { tags, text: shown } = seen(highlightHtml(text, tokens));
    // HTML has no carriage returns.
    assert.is(shown, text.replace(/\r\n?/g, "\n"));
    assert.equal(tags, tokens.map(({ kind }) => `span class=h-${kind}`));
  }));
});

test("a token is a span of its class", () => {
  assert.is(highlightHtml('a = "<b>"', [{ kind: "field", span: [0, 1] }, { kind: "string", span: [4, 9] }]), '<span class="h-field">a</span> = <span class="h-string">&quot;&lt;b&gt;&quot;</span>');
  assert.is(escapeHtml(`<a href="x" title='y'>&amp;`), "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;");
});

test("tokens that do not fit the text are left out", () => {
  assert.is(highlightHtml("abc", [{ kind: "field", span: [0, 2] }, { kind: "string", span: [1, 3] }, { kind: "number", span: [2, 9] }, { kind: "number", span: [2, 2] }]), '<span class="h-field">ab</span>c');
});

test("a token over several lines is closed and opened again", () => {
  assert.equal(highlightLines("x /* a\r\n\n b */ y\n", [{ kind: "comment", span: [2, 14] }]), ['x <span class="h-comment">/* a</span>', "", '<span class="h-comment"> b */</span> y', ""]);
  assert.equal(highlightLines("", []), [""]);
});

test("lines are those of the text, each complete in itself", () => {
  fc.assert(fc.property(highlighted, ({ text, tokens }) => {
    const lines = highlightLines(text.replaceAll("\r", " "), tokens);
    assert.equal(lines.map((line) => seen(line).text), text.replaceAll("\r", " ").split("\n"));
  }));
});

/** Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test("the measure of contrast is the one of WCAG", () => {
  assert.is(contrast("#000000", "#ffffff"), 21);
  // https://webaim.org/resources/contrastchecker: the grey next to the limit
  assert.ok(contrast("#767676", "#ffffff") > 4.5 && contrast("#777777", "#ffffff") < 4.5);
});

test("every colour can be read on every background, light and dark", () => {
  for (const scheme of ["light", "dark"] as const) {
    const { background, kinds: colors, text } = highlightTheme[scheme];
    for (const [kind, color] of Object.entries({ text, ...colors })) {
      assert.match(color, /^#[0-9a-f]{6}$/);
      for (const behind of [background, ...Object.values(diffBackgrounds[scheme])]) assert.ok(contrast(color, behind) >= 4.5, `${scheme} ${kind} on ${behind}: ${contrast(color, behind).toFixed(2)}`);
    }
  }
});

test("the styles have a rule for every kind, and every property that a rule uses", () => {
  const css = highlightStyles();
  for (const kind of kinds) assert.ok(css.includes(`.h-${kind} { color: var(--h-${kind}); }`), kind);
  const root = css.slice(0, css.indexOf("}"));
  for (const [, name] of css.matchAll(/var\((--h-[a-z]+)\)/g)) assert.ok(root.includes(`${name}: #`), name);
  for (const name of ["background", "text", "removed", "added"]) assert.ok(root.includes(`--h-${name}: #`), name);
});

test.run();
