import { Node, Project, SyntaxKind } from "ts-morph";

/** A deliberate defect: a piece of a built file, and what stands there instead. */
export interface Defect {
  readonly kind: string;
  /** Below the folder of built files. */
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The defects of a file: each is one that a person could make while changing it. */
export function defectsOf(file: string, text: string): readonly Defect[] {
  const source = new Project({ useInMemoryFileSystem: true, compilerOptions: { allowJs: true } }).createSourceFile(`${file.replaceAll("/", "_")}`, text);
  const defects: Defect[] = [];
  const add = (kind: string, node: Node, after: string): void => {
    if (node.getText() === after) return;
    defects.push({ kind, file, line: node.getStartLineNumber(), start: node.getStart(), end: node.getEnd(), before: node.getText(), after });
  };
  const words = [...new Set(source.getDescendantsOfKind(SyntaxKind.StringLiteral).filter(isWord).map((node) => node.getText()))];
  source.forEachDescendant((node) => {
    if (node.isKind(SyntaxKind.TrueKeyword)) add("a flag flipped", node, "false");
    else if (node.isKind(SyntaxKind.FalseKeyword)) add("a flag flipped", node, "true");
    else if (Node.isBinaryExpression(node)) {
      const operator = swaps[node.getOperatorToken().getText()];
      if (operator !== undefined) add(`${node.getOperatorToken().getText()} turned to ${operator}`, node.getOperatorToken(), operator);
    } else if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.ExclamationToken) add("a not lost", node, node.getOperand().getText());
    else if (Node.isConditionalExpression(node)) add("branches swapped", node, `${node.getCondition().getText()} ? ${node.getWhenFalse().getText()} : ${node.getWhenTrue().getText()}`);
    else if (Node.isPropertyAccessExpression(node)) {
      const method = methods[node.getName()];
      if (method !== undefined && Node.isCallExpression(node.getParent())) add(`${node.getName()} turned to ${method}`, node.getNameNode(), method);
    } else if (Node.isCallExpression(node)) {
      const [only, ...others] = node.getArguments();
      if (only !== undefined && others.length === 0 && /^(?:quote|escape|fold|not|negate|lower|paren|plain|wrap|encode|complement)/i.test(node.getExpression().getText())) add("an escape or a not left out", node, `(${only.getText()})`);
    } else if (Node.isPropertyAssignment(node) && (node.getParent()?.getChildrenOfKind(SyntaxKind.SyntaxList)[0]?.getChildren().length ?? 0) > 5 && Node.isStringLiteral(node.getInitializer() ?? node)) add("a row of a table lost", node, "...{}");
    else if (node.isKind(SyntaxKind.RegularExpressionLiteral)) {
      const literal = node.getText();
      const shorter = literal.replace(/\[(\^?)(?:\\.|[^\]\\])/, "[$1");
      if (shorter !== literal && !/\[\^?\]/.test(shorter)) add("a character lost from a class", node, shorter);
      if (/\/[a-z]*g[a-z]*$/.test(literal)) add("only the first one replaced", node, literal.replace(/g(?=[a-z]*$)/, ""));
    } else if (Node.isStringLiteral(node) && isWord(node)) {
      const other = words[(words.indexOf(node.getText()) + 1) % words.length];
      if (other !== undefined) add("one word for another", node, other);
    } else if (Node.isNumericLiteral(node)) add("off by one", node, String(Number(node.getText()) + 1));
  });
  return defects;
}

const swaps: Readonly<Record<string, string>> = { "===": "!==", "!==": "===", "&&": "||", "||": "&&", "<": "<=", "<=": "<", ">": ">=", ">=": ">", "+": "-" };
const methods: Readonly<Record<string, string>> = { some: "every", every: "some", startsWith: "endsWith", endsWith: "startsWith", toLowerCase: "toUpperCase", includes: "startsWith", anyOf: "allOf", replaceAll: "replace" };

/** Words and punctuation of a language, not modules and codes of diagnostics. */
function isWord(node: Node): boolean {
  const parent = node.getParent();
  if (Node.isImportDeclaration(parent) || Node.isExportDeclaration(parent)) return false;
  const text = node.getText().slice(1, -1);
  return text.length > 0 && text.length < 20 && !text.includes("/");
}
