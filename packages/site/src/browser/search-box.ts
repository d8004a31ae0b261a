import { type Entry, findEntries, searchTable, type SearchTable } from "./find-entries.js";

/** So many are shown. */
const most = 25;

/** The search at the top of every page, by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function startSearch(): void {
  const input = document.getElementById("search");
  const box = document.getElementById("found-box");
  const list = document.getElementById("found");
  const count = document.getElementById("found-count");
  if (!(input instanceof HTMLInputElement) || box === null || list === null || count === null) return;
  const root = document.body.dataset["root"] ?? "";
  let tables: Promise<readonly SearchTable[]> | undefined;
  let found: readonly Entry[] = [];
  let chosen = -1;

  const load = (): Promise<readonly SearchTable[]> => (tables ??= Promise.all(["pages", "values"].map(async (name) => {
    const response = await fetch(`${root}search/${name}.json`);
    return searchTable((await response.json()) as Entry[]);
  })));

  const choose = (at: number): void => {
    chosen = at;
    for (const [index, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(index === at));
      if (index === at) item.scrollIntoView({ block: "nearest" });
    }
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `found-${at}`);
  };

  const open = (isOpen: boolean): void => {
    box.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) choose(-1);
  };

  const show = async (): Promise<void> => {
    const query = input.value;
    if (query.trim() === "") {
      open(false);
      return;
    }
    try {
      const all = await load();
      if (input.value !== query) return;
      const results = all.map((table) => findEntries(table, query, most));
      found = results.flatMap(({ best }, at) => (at === 0 ? best : best.slice(0, Math.max(5, most - (results[0]?.best.length ?? 0)))));
      const total = results.reduce((sum, result) => sum + result.count, 0);
      list.replaceChildren(...found.map(itemOf));
      count.textContent = total === 0 ? "Nothing found." : total > found.length ? `${total.toLocaleString("en")} found, the best are shown.` : `${total} found.`;
    } catch {
      tables = undefined;
      found = [];
      list.replaceChildren();
      count.textContent = "The search could not be loaded. Pages opened as files have none.";
    }
    open(true);
    choose(found.length > 0 ? 0 : -1);
  };

  const go = (at: number): void => {
    const entry = found[at];
    if (entry !== undefined) location.href = root + entry[1];
  };

  input.addEventListener("focus", () => void load().catch(() => {
    tables = undefined;
  }));
  input.addEventListener("input", () => void show());
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (found.length > 0) choose((chosen + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(chosen);
    } else if (event.key === "Escape") {
      input.value = "";
      open(false);
    }
  });
  list.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    if (item !== null) go([...list.children].indexOf(item));
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest(".search") === null) open(false);
  });
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || target?.closest("input, textarea, select, [contenteditable]") != null) return;
    event.preventDefault();
    input.focus();
  });
}

/** Texts go in as text: what rules are called is what strangers wrote. */
function itemOf([kind, , text]: Entry, at: number): HTMLLIElement {
  const item = document.createElement("li");
  item.id = `found-${at}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const label = document.createElement("span");
  label.textContent = kind;
  const words = document.createElement("span");
  words.textContent = text;
  item.append(label, words);
  return item;
}
