import { scoredAgain } from "../commands/scored-again.ts";
import type { GateRule } from "./rule.ts";
import { largestDifference } from "./same-predictions.ts";

export const deterministic: GateRule<"deterministic"> = {
  id: "deterministic",
  title: "The same rows are scored the same twice",
  needs: "none",
  page: {
    what: "Runs the scoring command twice; each time it writes predictions to the path in `GATEWRIGHT_PREDICTIONS`. Both files must say the same of every row.",
    decision: "Passes when no class differs and no number differs by more than `tolerance` (0 when not given).",
    formula: "max over rows of |first − second| <= tolerance",
    notWhen: "Not for training: `reproducible` compares what two trainings with one seed make.",
    example: "{ rule: deterministic, run: python score.py model.joblib }",
  },
  measure: async (rule, context) => {
    const first = await scoredAgain(rule.run, "The rule deterministic's `run`", context);
    const second = await scoredAgain(rule.run, "The rule deterministic's `run`", context);
    const again = await context.evidence.readPredictions(first, "first scoring", {
      path: second,
      name: "second scoring",
    });
    const { rows, differing, decisions, largest } = largestDifference(again);
    const classes =
      again.candidate.task === "binary" ||
      again.candidate.task === "multiclass" ||
      again.candidate.task === "multilabel";
    const holds =
      differing === 0 || (!(classes && decisions > 0) && largest !== undefined && largest <= rule.tolerance);
    const by = largest === undefined ? "" : `, by up to ${largest}`;
    return [
      {
        kind: "decided",
        subject: "scoring",
        verdict: holds ? "pass" : "fail",
        message:
          differing === 0
            ? `Two scorings say the same of all ${rows} rows.`
            : `Two scorings differ in ${differing} of ${rows} rows${by}, and may differ by at most ${rule.tolerance}.`,
        ...(holds
          ? {}
          : {
              hint: "Turn off dropout and sampling when scoring, and fix the order of sums (threads, atomic additions).",
            }),
        estimate: differing,
        n: rows,
        threshold: `<= ${rule.tolerance}`,
        formula: deterministic.page.formula,
      },
    ];
  },
};
