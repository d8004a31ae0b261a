import { uuidOfName, type Rule } from "@isorule/core";

/** The name space of the ids of rules that have none, a random UUID. */
const space = "7c1a3f9e-52d4-4b0c-9c55-2f1f6f0a8d13";

/**
 * A rule with a title and an id: a plain query has neither. The title is the name of the file without folders and
 * extension; the id follows from the file's name, so that it stays when the query changes.
 *
 * @param file as messages name it
 * @param at the number of the rule in its file, or 0 where it is the only one
 */
export function nameRule(rule: Rule, file: string, at: number): Rule {
  if (rule.id !== "" && rule.title !== "") return rule;
  const stem = (file.split("/").at(-1) ?? "").replace(/\.[a-z0-9]+$/i, "").replace(/[<>]/g, "");
  const title = rule.title !== "" ? rule.title : `${stem === "" ? "Query" : stem}${at === 0 ? "" : ` ${at}`}`;
  return { ...rule, title, id: rule.id !== "" ? rule.id : uuidOfName(space, `${file}#${at}`) };
}
