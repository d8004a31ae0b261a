import { startCopying } from "./copy.js";
import { startSearch } from "./search-box.js";
import { storeTheme } from "./stored-theme.js";
import { startTabs } from "./tabs.js";

startTheme();
startCopying();
startTabs();
startSearch();
openTarget();
addEventListener("hashchange", openTarget);

/** The button that turns light into dark. */
function startTheme(): void {
  document.getElementById("theme")?.addEventListener("click", () => {
    const root = document.documentElement;
    const isDark = root.dataset["theme"] === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : root.dataset["theme"] === "dark";
    const next = isDark ? "light" : "dark";
    root.dataset["theme"] = next;
    storeTheme(next);
  });
}

/** What an address leads to may lie in a fold. */
function openTarget(): void {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return;
  }
  const target = id === "" || id.includes("=") ? null : document.getElementById(id);
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  if (target?.closest("details")) target.scrollIntoView();
}
