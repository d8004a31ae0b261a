import { copyText } from "../browser/copy.js";
import { element, make } from "./dom.js";
import { playgroundExamples } from "./examples.js";
import { patientWorker } from "./patient-worker.js";
import type { Question } from "./protocol.js";
import { showCompared, showExplained, showProved, showRemarks, showRendered } from "./show-answers.js";
import { type PlaygroundState, ruleFromHash, stateFromHash, stateToHash } from "./state.js";

/** How long nothing may be typed before questions are asked, in milliseconds. */
const pause = 180;

startPlayground();

function startPlayground(): void {
  const source = element("source", HTMLTextAreaElement);
  const language = element("language", HTMLSelectElement);
  const second = element("second", HTMLTextAreaElement);
  const secondLanguage = element("second-language", HTMLSelectElement);
  const events = element("events", HTMLTextAreaElement);
  const example = element("example", HTMLSelectElement);
  const status = element("state", HTMLParagraphElement);
  const worker = patientWorker(() => new Worker(new URL("worker.js", import.meta.url), { type: "module" }));
  const wishes = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ownEvents = false;

  const state = (): PlaygroundState => ({ source: source.value, language: language.value, second: second.value, secondLanguage: secondLanguage.value, events: ownEvents ? events.value : "", vocabularies: Object.fromEntries(wishes) });

  const take = (given: PlaygroundState): void => {
    source.value = given.source;
    second.value = given.second;
    for (const [select, value] of [[language, given.language], [secondLanguage, given.secondLanguage]] as const) if ([...select.options].some((option) => option.value === value)) select.value = value;
    ownEvents = given.events !== "";
    events.value = given.events;
    wishes.clear();
    for (const [name, value] of Object.entries(given.vocabularies)) wishes.set(name, value);
  };

  const ask = async (question: Question): Promise<void> => {
    const answer = await worker.ask(question);
    switch (answer?.kind) {
      case "render":
        showRemarks(answer.remarks);
        showRendered(answer);
        status.textContent = answer.title ?? "There is no rule to show.";
        if (!ownEvents && answer.events !== undefined) events.value = answer.events;
        break;
      case "prove":
        showProved(answer);
        break;
      case "explain":
        showExplained(answer);
        break;
      case "compare":
        showCompared(answer);
        break;
    }
  };

  const update = async (): Promise<void> => {
    const { source: text, language: from, vocabularies } = state();
    try {
      await ask({ kind: "render", text, language: from, vocabularies });
      await Promise.all([
        events.value.trim() === "" ? element("explained", HTMLDivElement).replaceChildren() : ask({ kind: "explain", text, language: from, events: events.value }),
        ask({ kind: "compare", text, language: from, second: second.value, secondLanguage: secondLanguage.value }),
        ask({ kind: "prove", text, language: from, vocabularies }),
      ]);
      document.body.dataset["settled"] = String(Number(document.body.dataset["settled"] ?? "0") + 1);
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
    history.replaceState(null, "", await stateToHash(state()));
  };

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), pause);
  };

  const useExample = (at: number): void => {
    const chosen = playgroundExamples[at];
    if (chosen !== undefined) take({ ...chosen, events: "", vocabularies: {} });
  };

  example.replaceChildren(...playgroundExamples.map(({ name }, at) => {
    const option = make("option", "", name);
    option.setAttribute("value", String(at));
    return option;
  }));
  example.addEventListener("change", () => {
    useExample(Number(example.value));
    later();
  });
  for (const field of [source, second]) field.addEventListener("input", later);
  for (const select of [language, secondLanguage]) select.addEventListener("change", later);
  events.addEventListener("input", () => {
    ownEvents = events.value.trim() !== "";
    later();
  });
  for (const box of document.querySelectorAll<HTMLElement>(".target")) {
    const name = box.dataset["language"] ?? "";
    box.querySelector("select")?.addEventListener("change", ({ currentTarget }) => {
      wishes.set(name, (currentTarget as HTMLSelectElement).value);
      later();
    });
    box.querySelector("[data-download]")?.addEventListener("click", (event) => {
      event.preventDefault();
      download(`rule.${box.dataset["extension"] ?? "txt"}`, box.querySelector("code")?.textContent ?? "");
    });
  }
  element("share", HTMLButtonElement).addEventListener("click", () => void share());

  async function share(): Promise<void> {
    history.replaceState(null, "", await stateToHash(state()));
    element("shared", HTMLSpanElement).textContent = (await copyText(location.href)) ? "The address is copied." : "Copy the address of this page.";
  }

  async function begin(): Promise<void> {
    const given = await stateFromHash(location.hash);
    const path = ruleFromHash(location.hash);
    if (given !== undefined) take(given);
    else if (path !== undefined) take({ source: await ruleFile(path), language: "isorule", second: "", secondLanguage: "isorule", events: "", vocabularies: {} });
    else useExample(0);
    await update();
  }

  addEventListener("hashchange", () => void begin());
  void begin();
  if ("serviceWorker" in navigator && isSecureContext) void navigator.serviceWorker.register(new URL("offline.js", import.meta.url)).catch(() => undefined);
}

async function ruleFile(path: string): Promise<string> {
  try {
    const response = await fetch(`${document.body.dataset["root"] ?? ""}${path}`);
    return response.ok ? await response.text() : `# ${path} is not there.\n`;
  } catch {
    return `# ${path} could not be loaded.\n`;
  }
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
