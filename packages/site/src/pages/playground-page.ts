import type { Page } from "./page.js";
import type { SiteContext } from "./site-context.js";

/** The playground: a rule in any language, its queries, events and comparison, all in the browser. */
export function playgroundPage(site: SiteContext): Page {
  const { backends } = site.input;
  return {
    path: "playground/index.html",
    template: "playground",
    section: "playground",
    title: "Playground",
    summary: "Paste a detection rule in any language and see it in the others, and how far they mean the same, in this browser and nowhere else.",
    scripts: ["playground/playground.js"],
    view: {
      languages: [{ id: "isorule", title: "isorule" }, ...backends.map(({ language, title }) => ({ id: language, title }))],
      targets: backends.map(({ language, title, vocabularies, defaultVocabularies }) => ({ language, title, vocabularies: Object.values(vocabularies).map(({ vocabulary, title: name }) => ({ id: vocabulary, title: name, chosen: vocabulary === defaultVocabularies[0] })) })),
    },
  };
}
