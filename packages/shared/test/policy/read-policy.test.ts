import { describe, expect, test } from "vitest";
import { effectiveMode } from "../../src/policy/effective-mode.ts";
import { readPolicy } from "../../src/policy/read-policy.ts";

const shortest = "gatewright: 1\ndata: {contracts: [contracts/strikes.yml]}\n";

describe("a policy", () => {
  test("has defaults that block", () => {
    expect(readPolicy(shortest, "gatewright.yml")).toEqual({
      gatewright: 1,
      mode: "enforce",
      onInconclusive: "warn",
      policyChanges: "approved",
      data: { contracts: ["contracts/strikes.yml"] },
      ledger: { branch: "ml-ledger" },
      models: [],
    });
  });

  test.each([
    ["prediction", "predictions"],
    ["predictoins", "predictions"],
    ["Predictions", "predictions"],
    ["metric", "metrics"],
    ["models", "model"],
    ["serie", "series"],
    ["train-ids", "train_ids"],
    ["trainIds", "train_ids"],
  ])("refuses the output %s, which is nearly one that is read", (role, meant) => {
    expect(() => readPolicy(withModel(`{train: {outputs: {${role}: file.csv}}}`), "gatewright.yml")).toThrow(
      `nobody reads the output ${role}; did you mean "${meant}"?`,
    );
  });

  test.each([
    "model_card",
    "shap",
    "predictions_of_the_training",
    "train_predictions",
    "test_ids",
    "metadata",
    "seeds",
  ])("keeps an output of one's own: %s", (role) => {
    const { models } = readPolicy(withModel(`{train: {outputs: {${role}: file.csv}}}`), "gatewright.yml");
    expect(models[0]?.train?.outputs).toEqual({ [role]: "file.csv" });
  });

  test("asks for approval by an environment only with its name", () => {
    const text = withModel("{retrain: {approval: environment}}");
    expect(() => readPolicy(text, "gatewright.yml")).toThrow("names no environment");
  });

  test("says everything", () => {
    const text = `${shortest}mode: observe\non_inconclusive: fail\npolicy_changes: base\n`;
    expect(readPolicy(text, "gatewright.yml")).toMatchObject({
      mode: "observe",
      onInconclusive: "fail",
      policyChanges: "base",
    });
  });

  test.each([
    ["", "gatewright.yml is empty."],
    ["gatewright: 1\n", "gatewright.yml gates nothing: it names no contract and no model."],
    ["gatewright: 1\nmode: warn\n", "gatewright.yml gates nothing: it names no contract and no model."],
    ["gatewright: 1\ndata: {contracts: []}\n", "gatewright.yml:2:19: data.contracts must list at least 1, not 0"],
    ["gatewright: 1\ndata: {}\n", 'gatewright.yml:2:1: key "contracts" is missing in data'],
    [
      "gatewright: 1\ndata: {contracts: contracts/strikes.yml}\n",
      'gatewright.yml:2:19: data.contracts must be a list, not "contracts/strikes.yml"',
    ],
    [
      "gatewright: 1\ndata: {contracts: ['']}\n",
      'gatewright.yml:2:20: data.contracts[0] must be the path of a contract file, not ""',
    ],
    [
      "gatewright: 1\ndata: {contracts: [a.yml, a.yml]}\n",
      "gatewright.yml:2:19: data.contracts must not list the same thing twice (items 1 and 2)",
    ],
    [`${shortest}modells: {}\n`, 'gatewright.yml:3:1: unknown key "modells" in the policy; did you mean "models"?'],
    [`${shortest}models: {}\n`, "gatewright.yml:3:9: models must have at least 1 key"],
    ...["a b", "HEAD", "refs/heads/x", "a..b", "a/b.lock", "a."].map((branch): [string, string] => [
      `${shortest}ledger: {branch: ${branch}}\n`,
      `gatewright.yml:3:18: ledger.branch must be the name of a branch, made of letters, digits, dots, hyphens, underscores and slashes, not "${branch}"`,
    ]),
    [
      `${shortest}on-inconclusive: fail\n`,
      'gatewright.yml:3:1: unknown key "on-inconclusive" in the policy; did you mean "on_inconclusive"?',
    ],
    [
      `${shortest}mode: warning\n`,
      'gatewright.yml:3:7: mode must be one of enforce, warn, observe, not "warning"; did you mean "warn"?',
    ],
    ["gatewright: '1'\n", 'gatewright.yml:1:13: gatewright must be 1, the version of this file\'s form, not "1"'],
    ["data: {contracts: [a.yml]}\n", 'gatewright.yml:1:1: key "gatewright" is missing in the policy'],
  ])("%j is refused", (text, message) => {
    expect(() => readPolicy(text, "gatewright.yml")).toThrow(
      expect.objectContaining({ kind: "configuration", message }),
    );
  });
});

const withModel = (model: string) => `gatewright: 1\nmodels:\n  strike-damage: ${model}\n`;

describe("a model in the policy", () => {
  test("alone is enough, and has defaults", () => {
    expect(readPolicy(withModel("{}"), "gatewright.yml")).toMatchObject({
      data: { contracts: [] },
      models: [{ name: "strike-damage", critical: false, train: undefined, require: [], mirror: {} }],
    });
  });

  test("says everything", () => {
    const train =
      "{run: python train.py, smoke: python train.py --rows 9, code: [src/**], data: {train: d.csv, test: 'delta:t@1'}, params: [p.yaml], outputs: {model: m.pkl}}";
    const mirror =
      "{mlflow: {experiment: e, registered_model: r}, wandb: {entity: t, project: p}, hugging_face: {repository: a/b}}";
    const retrain =
      "{open: issue, runs_per_week: 2, minutes_per_month: 90, timeout_minutes: 30, stop_after: 5, approval: environment, environment: retraining}";
    const text = withModel(
      `{critical: true, task: binary, train: ${train}, require: [data, os], mirror: ${mirror}, retrain: ${retrain}}`,
    );
    expect(readPolicy(text, "gatewright.yml").models).toEqual([
      {
        name: "strike-damage",
        critical: true,
        retrain: {
          open: "issue",
          runsPerWeek: 2,
          minutesPerMonth: 90,
          timeoutMinutes: 30,
          stopAfter: 5,
          approval: "environment",
          environment: "retraining",
        },
        task: "binary",
        train: {
          run: "python train.py",
          smoke: "python train.py --rows 9",
          code: ["src/**"],
          data: { train: "d.csv", test: "delta:t@1" },
          params: ["p.yaml"],
          outputs: { model: "m.pkl" },
        },
        require: ["data", "os"],
        mirror: {
          mlflow: { experiment: "e", registeredModel: "r" },
          wandb: { entity: "t", project: "p" },
          huggingFace: { repository: "a/b" },
        },
      },
    ]);
  });

  test.each([
    ["", "models.strike-damage must be a mapping of keys to values, not empty"],
    ["{rules: []}", "models.strike-damage.rules must list at least 1, not 0"],
    ["{slices: {a: x > 1}}", "slices is declared and no rule uses it: the model has no `rules`."],
    [
      "{rules: [{rule: at-leest, metric: f1, value: 1}]}",
      `models.strike-damage.rules[0].rule is no known rule: "at-leest"; did you mean "at-least"?`,
    ],
    [
      "{require: [seed]}",
      'models.strike-damage.require[0] must be one of code, clean, command, data, params, metrics, seeds, determinism, lock_file, language, os, container, accelerator, model, cost, not "seed"; did you mean "seeds"?',
    ],
    ["{train: {run: ' '}}", 'models.strike-damage.train.run must be a shell command, not " "'],
    ["{train: {params: [../p.yaml]}}", "../p.yaml leaves the working directory."],
    ["{train: {outputs: {model: /m.pkl}}}", "/m.pkl leaves the working directory."],
    ["{train: {outputs: {model: .git/config}}}", ".git/config belongs to git."],
    ["{train: {outputs: {model: .}}}", "the output model is the whole working directory."],
    ["{train: {outputs: {model: a, metrics: ./a/}}}", "the output metrics is the same path as model."],
    ["{train: {data: {train: ../d.csv}}}", "../d.csv leaves the working directory."],
    ["{train: {code: [../**]}}", "../** leaves the working directory."],
    ["{mirror: {hugging_face: {}}}", 'key "repository" is missing in models.strike-damage.mirror.hugging_face'],
  ])("%s is refused", (model, sentence) => {
    expect(() => readPolicy(withModel(model), "gatewright.yml")).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringMatching(`^gatewright.yml:3:\\d+: `) }),
    );
    expect(() => readPolicy(withModel(model), "gatewright.yml")).toThrow(sentence);
  });

  test("with a name that no folder could have is refused", () => {
    const text = "gatewright: 1\nmodels: {../m: {}}\n";
    expect(() => readPolicy(text, "gatewright.yml")).toThrow(
      /^gatewright.yml:2:10: models must have names of up to 100 [^(]*, not "..\/m"$/,
    );
  });

  test("whose name differs from another's in capitals only is refused", () => {
    const text = "gatewright: 1\nmodels: {m: {}, M: {}}\n";
    expect(() => readPolicy(text, "gatewright.yml")).toThrow("the models m and M differ in capitals only");
  });
});

describe("of two modes the stricter counts", () => {
  test.each([
    [
      "enforce",
      "observe",
      "enforce",
      "The input `mode: observe` was not used: the policy says enforce, which is stricter.",
    ],
    ["warn", "enforce", "enforce", undefined],
    ["observe", "warn", "warn", undefined],
    ["warn", "warn", "warn", undefined],
    ["observe", undefined, "observe", undefined],
    [undefined, "observe", "observe", undefined],
    [undefined, undefined, "enforce", undefined],
  ] as const)("policy %s, input %s: %s", (policyMode, inputMode, mode, note) => {
    expect(effectiveMode(policyMode, inputMode)).toEqual({ mode, note });
  });
});
