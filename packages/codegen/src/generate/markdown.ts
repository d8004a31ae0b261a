/** A text as it may stand in a table cell or a quotation: on one line, with nothing that ends the cell or starts a tag. */
export function cell(text: string): string {
  return text.replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
