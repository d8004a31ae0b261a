/** Turns lists of links to parts of a page into tabs, by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function startTabs(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-tabs]")) makeTabs(box);
}

function makeTabs(box: HTMLElement): void {
  const links = [...box.querySelectorAll<HTMLAnchorElement>(".tablist a")];
  const panels = links.map((link) => document.getElementById(link.hash.slice(1)));
  box.querySelector(".tablist")?.setAttribute("role", "tablist");
  const show = (at: number): void => {
    for (const [index, link] of links.entries()) {
      link.setAttribute("aria-selected", String(index === at));
      link.tabIndex = index === at ? 0 : -1;
      const panel = panels[index];
      if (panel) panel.hidden = index !== at;
    }
  };
  for (const [at, link] of links.entries()) {
    const panel = panels[at];
    link.parentElement?.setAttribute("role", "presentation");
    link.setAttribute("role", "tab");
    link.id ||= `tab-${link.hash.slice(1)}`;
    link.setAttribute("aria-controls", link.hash.slice(1));
    panel?.setAttribute("role", "tabpanel");
    panel?.setAttribute("aria-labelledby", link.id);
    panel?.removeAttribute("aria-label");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      show(at);
      history.replaceState(null, "", link.hash);
    });
    link.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : event.key === "Home" ? -at : event.key === "End" ? links.length - 1 - at : 0;
      if (event.key === " ") link.click();
      else if (step === 0) return;
      event.preventDefault();
      const next = (at + step + links.length) % links.length;
      show(next);
      links[next]?.focus();
    });
  }
  const wanted = links.findIndex(({ hash }) => hash === location.hash);
  show(Math.max(0, wanted));
  box.dataset["ready"] = "";
  addEventListener("hashchange", () => {
    const at = links.findIndex(({ hash }) => hash === location.hash);
    if (at >= 0) show(at);
  });
}
