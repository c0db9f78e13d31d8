import { metricNamed } from "./catalogue.ts";

/** Names that other libraries, and people, give to a metric that has another one here; `mse` is another metric, which says so. */
const usualNames: Readonly<Record<string, string>> = {
  auc: "roc_auc",
  auroc: "roc_auc",
  rocauc: "roc_auc",
  areaunderroc: "roc_auc",
  auprc: "average_precision",
  prauc: "average_precision",
  ap: "average_precision",
  acc: "accuracy",
  balancedacc: "balanced_accuracy",
  fscore: "f1",
  fmeasure: "f1",
  sensitivity: "recall",
  tpr: "recall",
  truepositiverate: "recall",
  tnr: "specificity",
  ppv: "precision",
  mcc: "matthews_corrcoef",
  kappa: "cohen_kappa",
  crossentropy: "log_loss",
  brier: "brier_score",
  brierloss: "brier_score",
  mse: "rmse",
  meansquarederror: "rmse",
  rootmeansquarederror: "rmse",
  meanabsoluteerror: "mae",
  meanabsolutepercentageerror: "mape",
  rsquared: "r2",
};

/** What is meant by a name that no metric has here, as it fits behind "did you mean": `"roc_auc"`; undefined when nobody knows. */
export function metricMeant(name: string): string | undefined {
  const bare = name.toLowerCase().replace(/_score$/, "");
  const plain = bare.replaceAll(/[^a-z0-9]/g, "");
  const known = Object.hasOwn(usualNames, plain) ? usualNames[plain] : undefined;
  const meant = known ?? [bare, ...same(plain)].find((one) => metricNamed(one) !== undefined);
  if (meant === undefined) return undefined;
  return plain === "mse" || plain === "meansquarederror" ? `"${meant}", its square root` : `"${meant}"`;
}

/** Written without its underscores. */
function same(plain: string): string[] {
  return [plain, plain.replace(/loss$/, "_loss")];
}
