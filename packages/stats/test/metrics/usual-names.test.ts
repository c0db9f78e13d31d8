import { expect, test } from "vitest";
import { metricNamed } from "../../src/metrics/catalogue.ts";
import { metricMeant } from "../../src/metrics/usual-names.ts";

test.each([
  ["auc", '"roc_auc"'],
  ["AUROC", '"roc_auc"'],
  ["roc_auc_score", '"roc_auc"'],
  ["f1_score", '"f1"'],
  ["average_precision_score", '"average_precision"'],
  ["pr_auc", '"average_precision"'],
  ["accuracy_score", '"accuracy"'],
  ["logloss", '"log_loss"'],
  ["mcc", '"matthews_corrcoef"'],
  ["kappa", '"cohen_kappa"'],
  ["cohen_kappa_score", '"cohen_kappa"'],
  ["r2_score", '"r2"'],
  ["mean_absolute_error", '"mae"'],
  ["mse", '"rmse", its square root'],
])("%s means %s here", (name, meant) => {
  expect(metricMeant(name)).toBe(meant);
  expect(metricNamed(/"(.*)"/.exec(meant)?.[1] ?? "")).toBeDefined();
});

test.each(["profit", "__proto__", "constructor", ""])("nobody knows what %j means", (name) => {
  expect(metricMeant(name)).toBeUndefined();
});
