import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import type { GateRule } from "./rule.ts";

export const noLeakage: GateRule<"no-leakage"> = {
  id: "no-leakage",
  title: "No row of the evaluation set was trained on",
  needs: "candidate",
  page: {
    what: "Rows of the evaluation set whose id (or the columns in `on`) also stands in the training data: `train`, or the policy's `train.data.train`.",
    decision: "Fails when a single row stands in both. There is no interval: a row that leaked is known.",
    formula: "count of evaluation rows whose `on` columns equal those of a training row, which must be 0",
    notWhen:
      "Not enough by itself: another id is another row here, so near duplicates, and rows of the same patient or user, leak as well. Put what must not be shared into `on`.",
    example: "{ rule: no-leakage, train: data/train.csv, on: [patient_id] }",
  },
  measure: async (rule, context) => {
    const { predictions } = context.evidence;
    if (predictions === undefined) {
      throw evidenceError("Leakage is looked for in the evaluation set's rows, and there is no predictions file.", {
        hint: "Name it under `train.outputs.predictions`.",
      });
    }
    const path = rule.train ?? context.model.train?.data["train"];
    if (path === undefined || /^[a-z][a-z0-9-]+:/.test(path)) {
      throw evidenceError("No file with the training data is named.", {
        hint: "Name it in the rule's `train`: a table with the ids that were trained on.",
      });
    }
    const on = rule.on.length > 0 ? rule.on : context.gate.predictions.id;
    const { rows, examples, of, otherRows } = await predictions.rowsAlsoIn(path, on, rule.location);
    const holds = rows === 0;
    const which = examples.length === 0 ? "" : `, such as ${examples.slice(0, 3).join(", ")}`;
    return [
      {
        kind: "decided",
        subject: on.join(", "),
        verdict: holds ? "pass" : "fail",
        message: `${formatCount(rows)} of ${formatCount(of)} evaluation rows also stand among the ${formatCount(otherRows)} rows of ${path}, by ${on.join(", ")}${which}.`,
        ...(holds
          ? {}
          : { hint: "Take these rows out of the training data and train again: the metrics are too good." }),
        estimate: rows,
        n: of,
        threshold: "= 0",
        formula: noLeakage.page.formula,
        samples: examples.map((value) => ({ value })),
      },
    ];
  },
};
