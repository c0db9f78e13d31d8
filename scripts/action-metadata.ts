import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** What scripts need of an `action.yml`. */
export interface ActionMetadata {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main?: string; post?: string };
}

/** Folders under `actions/` that hold an action. */
export function actionNames(): string[] {
  return readdirSync("actions").filter((name) => existsSync(`actions/${name}/action.yml`));
}

export function readActionMetadata(action: string): ActionMetadata {
  return parse(readFileSync(`actions/${action}/action.yml`, "utf8"));
}
