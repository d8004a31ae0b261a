const key = "isorule-theme";

/** What the reader chose; undefined where nothing was chosen, or the browser keeps nothing. */
export function storedTheme(): "light" | "dark" | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice, where the browser does. */
export function storeTheme(theme: "light" | "dark"): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Private windows keep nothing; the choice holds for this page.
  }
}
