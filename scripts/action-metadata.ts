import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** What scripts need of an `action.yml`. */
export interface ActionMetadata {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main?: string; post?: string };
}

/** Folders under `actions/` that hold an action, and those in them: `train-model/train` is a step of the composite `train-model`. */
export function actionNames(): string[] {
  const folders = readdirSync("actions").flatMap((name) => [
    name,
    ...readdirSync(`actions/${name}`).map((step) => `${name}/${step}`),
  ]);
  return folders.filter((name) => existsSync(`actions/${name}/action.yml`));
}

export function readActionMetadata(action: string): ActionMetadata {
  return parse(readFileSync(`actions/${action}/action.yml`, "utf8"));
}

/** Actions with a program, each with its folder of sources: one inside another's folder may share that one's. */
export function programs(): { action: string; bundle: string; source: string }[] {
  return actionNames()
    .filter((action) => readActionMetadata(action).runs.using !== "composite")
    .map((action) => {
      const own = `actions/${action}/src`;
      if (existsSync(own)) return { action, bundle: action.replace("/", "-"), source: own };
      const [bundle = action] = action.split("/");
      return { action, bundle, source: `actions/${bundle}/src` };
    });
}
