import { reportNames } from "@gatewright/shared/publish/report-key.ts";
import { expect, test } from "vitest";
import { modelGate } from "../../model-gate/src/model-gate.ts";
import { trackExperiment } from "../../track-experiment/src/track-experiment.ts";
import { validateData } from "../../validate-data/src/validate-data.ts";
import { whyMisnamed } from "../gate/src/leg-reports.ts";
import { kept, run } from "./fan-in.ts";

const step = { reportName: "strikes", matrix: [], step: "__self" };

test.each([validateData, trackExperiment, modelGate])(
  "$name may be published under the names that it gives itself",
  (action) => {
    for (const workflow of ["ml", "Machine learning: gates/main", "機械学習", "w".repeat(200)]) {
      const of = { ...run, workflow, job: "train" };
      for (const distinction of [step, { ...step, reportName: "" }, { ...step, reportName: "a/b: x".repeat(20) }]) {
        const { report } = kept(action.name, "strikes");
        const names = reportNames(action, of, distinction);
        expect(whyMisnamed({ names, outputs: {}, report }, of)).toBeUndefined();
      }
    }
  },
);

const good = kept("model-gate", "strikes");
test.each([
  ["the required check's name", { title: "ml / gate", heading: "Model gate" }, /its title "ml \/ gate" is not one/],
  ["the name of another of our jobs", { title: "ml / train (strikes)" }, /is not one that model-gate gives itself/],
  ["a name that only begins as one of ours", { title: "model-gates" }, /is not one that model-gate gives itself/],
  ["a second Pipeline in the comment", { heading: "Pipeline (strikes)" }, /is not one that model-gate gives itself/],
  ["another action's key", { key: "validate-data.ml.data.1f10cd1c" }, /its key is not that of model-gate/],
  ["the key of a workflow whose name begins as this one's", { key: "model-gate.ml-nightly.train.1f10cd1c" }, /its key/],
  ["another workflow's key", { key: "model-gate.other.train.1f10cd1c" }, /its key is not that of model-gate/],
])("a report under %s is not published", (_, names, message) => {
  expect(whyMisnamed({ ...good, names: { ...good.names, ...names } }, run)).toMatch(message);
});

test("a report of an action that is no stage is not published", () => {
  for (const action of ["pipeline", "ml / gate", "second-stage", "toString"]) {
    const other = kept(action, "strikes");
    expect(whyMisnamed(other, run)).toMatch(/no stage of a pipeline is called/);
  }
});

test("no report is published where the workflow has no name, or one in other letters whose keys it does not have", () => {
  for (const workflow of ["", undefined, "機械学習"]) {
    const of = workflow === undefined ? { event: run.event } : { ...run, workflow };
    expect(whyMisnamed(good, of)).toMatch(/its key is not that of model-gate in this workflow/);
  }
});
