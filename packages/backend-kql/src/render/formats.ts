import type { Format } from "@isorule/core";

/** The kinds of documents, by name. */
export const formats: Readonly<Record<string, Format>> = {
  query: { title: "Plain query", extension: "kql", mediaType: "text/plain" },
  "sentinel-rule": { title: "Microsoft Sentinel analytics rule (YAML)", extension: "sentinel.yaml", mediaType: "application/yaml" },
  "defender-detection": { title: "Microsoft Defender custom detection (JSON of the Graph API)", extension: "defender.json", mediaType: "application/json" },
};
