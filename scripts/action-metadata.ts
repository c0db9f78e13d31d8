import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** What scripts need of an `action.yml`. */
export interface ActionMetadata {
  inputs: Record<string, { description: string; default?: string | boolean | number }>;
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
  return readMetadata(`actions/${action}/action.yml`);
}

export function readMetadata(path: string): ActionMetadata {
  return parse(readFileSync(path, "utf8"));
}

/** Pages with tables of inputs and outputs, each with the file that they are made from. */
export function pages(): { page: string; metadata: Pick<ActionMetadata, "inputs" | "outputs"> }[] {
  const ofActions = actionNames().map((name) => {
    return { page: `actions/${name}/README.md`, metadata: readActionMetadata(name) };
  });
  const others = [
    { page: "docs/action.md", metadata: readMetadata("action.yml") },
    { page: "docs/pipeline.md", metadata: readCalledWorkflow("ml-pr") },
    { page: "docs/retrain.md", metadata: readCalledWorkflow("ml-retrain") },
  ];
  return [...ofActions, ...others].filter(({ page }) => existsSync(page));
}

/** A reusable workflow's inputs and outputs, in the form of an action's. */
function readCalledWorkflow(name: string): Pick<ActionMetadata, "inputs" | "outputs"> {
  const path = `.github/workflows/${name}.yml`;
  const { inputs = {}, outputs = {} } = existsSync(path) ? parse(readFileSync(path, "utf8")).on.workflow_call : {};
  return { inputs, outputs };
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
