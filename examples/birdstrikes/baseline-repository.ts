// The example as a repository that needs nothing but Node: baseline.mjs in place of train.py, everything else as it stands here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleFolder, type plantedFaults, writeRepository } from "./faults.ts";
import { changed, type ModelChange } from "./model-changes.ts";

const policyEdits: ModelChange = {
  story: "Train with Node",
  edits: {
    "gatewright.yml": [
      ["run: python train.py\n", "run: node baseline.mjs\n"],
      ["smoke: python train.py --rows 500", "smoke: node baseline.mjs 500"],
      ["code: [train.py]", "code: [baseline.mjs]"],
      ["model: model.joblib", "model: model.json"],
      // Its test strikes are always the same.
      ["    champion: { run: python score.py }\n", ""],
      ["params, metrics, seeds, lock_file]", "params, metrics, seeds]"],
    ],
  },
};

/** Writes data, contracts, policy and model into a folder, the model as `change` leaves it. */
export function writeBaselineRepository(
  folder: string,
  { change, faults = [] }: { change?: ModelChange; faults?: ReturnType<typeof plantedFaults> } = {},
): void {
  writeRepository(folder, faults);
  for (const file of ["baseline.mjs", "params.yaml"]) {
    const text = readFileSync(join(exampleFolder, file), "utf8");
    writeFileSync(join(folder, file), change === undefined ? text : changed(text, file, change));
  }
  const policy = readFileSync(join(exampleFolder, "gatewright.yml"), "utf8");
  writeFileSync(join(folder, "gatewright.yml"), changed(policy, "gatewright.yml", policyEdits));
  const outputs = readFileSync(join(exampleFolder, ".gitignore"), "utf8");
  writeFileSync(join(folder, ".gitignore"), outputs.replace("model.joblib", "model.json"));
}
