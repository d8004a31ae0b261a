/** The element of an id. @throws Error where the page has none: a fault of ours */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`Invariant: the page has no ${id}`);
  return found;
}

/** A new element. Text goes in as text. */
export function make(name: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}
