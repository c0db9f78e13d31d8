import { losses, readHistory } from "../../src/history.ts";
import { stoppedPage } from "../../src/pages.ts";
import { readPermission } from "../../src/permission.ts";
import { holds, skipped } from "./findings.ts";
import type { Answer, Plan } from "./question.ts";

/** The last retrainings of the ledger have not all lost against the champion, or somebody starts again by hand. */
export async function stillBeating({ place, rules, start, github, context }: Plan): Promise<Answer> {
  const { model, workflow } = place;
  const about = {
    rule: "retrain-circuit-breaker",
    title: "Retraining has not lost too often in a row",
    subject: model,
  };
  const { policy } = context;
  const critical = policy?.models.find(({ name }) => name === model)?.critical === true;
  const history = await readHistory(await context.openLedger(), {
    model,
    workflow,
    onInconclusive: critical ? "fail" : (policy?.onInconclusive ?? "warn"),
  });
  const lost = losses(history);
  const last = lost.length === 1 ? "retraining" : `${lost.length} retrainings`;
  const count = `${lost.length} of ${rules.stopAfter}`;
  if (lost.length < rules.stopAfter) {
    return { finding: holds(about, `Retrainings of ${model} in a row that did not beat the champion: ${count}.`) };
  }
  if (start.kind === "by hand" && start.force) {
    const { mayWrite } = await readPermission(github, start.login);
    if (mayWrite) {
      return {
        finding: holds(
          about,
          `${start.login} starts again, although the last ${last} of ${model} did not beat the champion.`,
        ),
      };
    }
  }
  return {
    finding: skipped(
      about,
      `Nothing is trained: the last ${last} of ${model} did not beat the champion.`,
      "The issue of the model says how to start again: by hand with `force: true`, or by a new champion.",
    ),
    page: stoppedPage(place, lost),
  };
}
