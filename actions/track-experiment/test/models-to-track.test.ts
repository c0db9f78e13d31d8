import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { readActionInputs } from "@gatewright/shared/runtime/action-inputs.ts";
import { describe, expect, test } from "vitest";
import type { Inputs } from "../src/inputs.generated.ts";
import { inputNames } from "../src/inputs.generated.ts";
import { modelsToTrack } from "../src/models-to-track.ts";

const noInputs = readActionInputs<Inputs>({}, inputNames).inputs;

const policy = readPolicy(
  `gatewright: 1
models:
  strikes:
    train:
      run: python train.py
      data: {train: data/train.csv}
      params: [params.yaml]
      outputs: {model: model.joblib, metrics: metrics.json, series: training.csv, predictions: p.csv}
    require: [data]
  costs: {}
`,
  "gatewright.yml",
);

const models = (
  inputs: Partial<Inputs>,
  given: { policy?: typeof policy; policyWins?: boolean; repository?: string } = { policy },
) =>
  modelsToTrack({
    inputs: { ...noInputs, ...inputs },
    policy: given.policy,
    policyWins: given.policyWins ?? false,
    workingDirectory: "/somewhere/checkout",
    run: {
      event: "push",
      readOnlyToken: false,
      notes: [],
      ...(given.repository === undefined ? {} : { repository: given.repository }),
    },
  });

describe("with a policy", () => {
  test("all its models are tracked, each with what the policy says", () => {
    expect(models({})).toEqual([
      {
        name: "strikes",
        sources: {
          params: ["params.yaml"],
          metrics: ["metrics.json", "training.csv"],
          data: [["train", "data/train.csv"]],
          artifact: "model.joblib",
          outputs: {
            model: "model.joblib",
            metrics: "metrics.json",
            series: "training.csv",
            predictions: "p.csv",
          },
          command: "python train.py",
        },
        require: ["data"],
        mirror: {},
        notes: [],
      },
      expect.objectContaining({ name: "costs" }),
    ]);
  });

  test("one of them is chosen by its name; a slip of the pen is no other model", () => {
    expect(models({ model: "costs" }).map(({ name }) => name)).toEqual(["costs"]);
    expect(() => models({ model: "strike" })).toThrow('The policy has no model "strike"; did you mean "strikes"?');
  });

  test("inputs are used in place of what it says", () => {
    const [model] = models({
      model: "strikes",
      params: "a.yaml\n\n b.toml\n",
      data: "test = delta:t@12",
      artifact: "m",
    });
    expect(model?.sources).toMatchObject({
      params: ["a.yaml", "b.toml"],
      data: [["test", "delta:t@12"]],
      artifact: "m",
      outputs: { model: "m" },
    });
    expect(model?.notes).toEqual([]);
  });

  test("of a pull request's base an input of the same meaning is told and not used", () => {
    const [model] = models(
      { model: "strikes", params: "a.yaml", metrics: "metrics.json\ntraining.csv" },
      { policy, policyWins: true },
    );
    expect(model?.sources.params).toEqual(["params.yaml"]);
    expect(model?.notes).toEqual(["The input `params` was not used: on a pull request the policy's value counts."]);
  });

  test("of a pull request's base that says nothing the input is used", () => {
    const [model] = models({ model: "costs", params: "a.yaml" }, { policy, policyWins: true });
    expect(model?.sources.params).toEqual(["a.yaml"]);
  });

  test("files of inputs are those of one model only", () => {
    expect(() => models({ params: "a.yaml" })).toThrow("The input params would be those of 2 models.");
    expect(() => models({ training: "t.json" })).toThrow("The input training would be those of 2 models.");
  });
});

describe("without a policy", () => {
  test("the model is called as the input says, or like the repository, or like its folder", () => {
    expect(models({ params: "p", model: "m" }, {})[0]?.name).toBe("m");
    expect(models({ params: "p" }, { repository: "acme/strikes" })[0]?.name).toBe("strikes");
    expect(models({ params: "p" }, {})[0]?.name).toBe("checkout");
  });

  test("nothing named is nothing to record, not a pass", () => {
    expect(() => models({}, {})).toThrow("There is nothing to record: no input names a file, and there is no policy.");
  });

  test.each(["../m", "", "a b", `${"x".repeat(101)}`].filter((name) => name !== ""))("%j is no name", (model) => {
    expect(() => models({ model, params: "p" }, {})).toThrow("is no name for a model");
  });

  test.each(["data/train.csv", "=x", "train=", "a b=x"])("the data %j has no role", (data) => {
    expect(() => models({ data }, {})).toThrow("is not written as role=reference");
  });
});
