/** Buttons that copy the text of an element. */
export function startCopying(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-copy]") : null;
    const id = button?.dataset["copy"];
    if (button === null || id === undefined) return;
    void copyText(document.getElementById(id)?.textContent ?? "").then((done) => say(button, done ? "Copied" : "Not copied"));
  });
}

/** Copies a text. False where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The word on the button tells, for a moment; its width stays, so that nothing beside it moves. */
function say(button: HTMLButtonElement, word: string): void {
  const before = button.dataset["word"] ?? button.textContent;
  button.dataset["word"] = before;
  button.textContent = word;
  button.setAttribute("aria-live", "polite");
  setTimeout(() => {
    button.textContent = before;
  }, 1500);
}
