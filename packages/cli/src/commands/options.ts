import { Option } from "commander";

/** Gathers the values of an option that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** `--config FILE`. */
export function configOption(): Option {
  return new Option("--config <file>", "configuration to use (default: isorule.config.yaml here or in a folder above)");
}

/** `--json`. */
export function jsonOption(): Option {
  return new Option("--json", "print one JSON object per line, each with a type");
}
