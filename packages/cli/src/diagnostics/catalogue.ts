import { defineDiagnostics } from "@isorule/core";

/** What the command can say about files and configuration, beyond what reading and rendering a rule says. */
export const cliDiagnostics = defineDiagnostics({
  "cli/unreadable-file": {
    severity: "error",
    title: "A file cannot be read",
    message: "{file} cannot be read: {reason}.",
    explanation: "The system refused to open a rule file, or it is no ordinary file. The other rules are built all the same.",
  },
  "cli/not-utf8": {
    severity: "error",
    title: "A file is not UTF-8",
    message: "{file} is not UTF-8 text: the bytes at offset {offset} are no character.",
    help: "Save the file as UTF-8.",
    explanation: "Rule files are UTF-8. A file in another encoding would give queries with other letters than its author sees, so it is refused.",
  },
  "cli/sigma-rule": {
    severity: "error",
    title: "A Sigma rule where a rule of isorule is expected",
    message: "{file} is a Sigma rule, and this command takes rules of isorule.",
    help: "`isorule convert` converts Sigma rules to other languages, `isorule match` runs them on recorded events.",
    explanation: "`build`, `test` and `explain` work on files of the form of *.rule.yml, with examples and several signals. A file that has the keys of Sigma is for `convert` and `match`.",
  },
  "cli/duplicate-id": {
    severity: "error",
    title: "Two rules have one id",
    message: "The id {id} is taken by {other}.",
    help: "Give each rule an id of its own: a new UUID.",
    explanation: "Products know a rule by its id: of two rules with one id, the second would replace the first. The rule that comes second is reported; both are built.",
  },
  "cli/same-output": {
    severity: "error",
    title: "Two rules would write the same file",
    message: "{other} writes {output} as well.",
    help: "Rename one of the two rule files.",
    explanation: "Output files are named after the rule file. Of two rule files of one name in different folders, or whose names differ in case only, one would overwrite the other. The rule that comes second is not written.",
  },
  "cli/rule-file-loss": {
    severity: "warning",
    fidelity: "approximate",
    title: "A rule that a rule file cannot say in full",
    message: "The rule file does not say all of the rule: {reason}",
    explanation: "Rule files compare values by the type of their field, and look for keywords without case.",
  },
  "cli/no-rule-file": {
    severity: "warning",
    fidelity: "dropped",
    title: "A rule that no rule file can hold",
    message: "There is no rule file of this rule: {reason}",
    explanation: "Rule files give each type of field the operators that make sense for it; an address, for example, takes no regular expression. The rule can still be converted to other languages.",
  },
  "cli/unknown-source": {
    severity: "error",
    title: "A file that no language is known by",
    message: "Neither its name nor its keys tell in which language this file is written.",
    help: "Say it with --from, such as --from kql.",
    explanation: "Files are known by their extension (`.kql`, `.spl`, `.eql`, `.toml` …), and YAML files by keys at the left margin: `detection` of Sigma, `search` of Splunk, `query` of Microsoft Sentinel, `detect` of isorule.",
  },
  "cli/no-rule": {
    severity: "error",
    title: "A file without a rule",
    message: "There is no query of {language} in this file.",
    explanation: "The file was read as its name and its keys tell, and nothing in it is a rule or a query. Other diagnostics of the file may say what it was taken for.",
  },
  "cli/internal-fault": {
    severity: "error",
    fidelity: "dropped",
    title: "isorule itself has failed",
    message: "isorule itself has failed here: {reason}.",
    help: "That is a fault of ours, not of your rule. Please report it with the rule, if you can share it.",
    explanation: "A conversion of many rules goes on when isorule fails in one of them. The rule has no document in that language.",
  },
  "config/unknown-key": {
    severity: "error",
    title: "Unknown key in the configuration",
    message: "There is no setting {key} here. Known are: {known}.",
    explanation: "A key of isorule.config.yaml that no version of this command knows. It is an error and no warning, because a mistyped `strict` would go unnoticed otherwise.",
  },
  "config/invalid": {
    severity: "error",
    title: "A setting has the wrong form",
    message: "{setting} {reason}.",
    explanation: "A value of isorule.config.yaml does not fit schemas/config.schema.json; `isorule schema config` prints it.",
  },
  "config/unknown-name": {
    severity: "error",
    title: "The configuration names something that does not exist",
    message: "There is no {what} {name}. Known are: {known}.",
    explanation: "A language, vocabulary or format in `targets` that no installed backend has. `isorule backends` lists them.",
  },
  "accepted/unknown-key": {
    severity: "error",
    title: "Unknown key in the accepted findings",
    message: "There is no key {key} here. Known are: {known}.",
    explanation: "A key of accepted.yml that no version of this command knows. A mistyped `fingerprint` would accept nothing, and nobody would notice.",
  },
  "accepted/invalid": {
    severity: "error",
    title: "An accepted finding has the wrong form",
    message: "{setting} {reason}.",
    explanation: "accepted.yml is a list of entries with a fingerprint of 32 hexadecimal digits and a reason; `isorule schema accepted` prints what may stand in it.",
  },
});
