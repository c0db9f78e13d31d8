import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import { fileName } from "../../src/pages.ts";
import { readSpent } from "../../src/spent.ts";
import { holds, skipped } from "./findings.ts";
import type { Answer, Plan } from "./question.ts";

/** Runs of a week and minutes of a month, as GitHub itself has counted them. No start goes past it, not even one by hand. */
export async function withinBudget({ place, rules, github, context }: Plan): Promise<Answer> {
  const { model, workflow } = place;
  const about = { rule: "retrain-budget", title: "The budget of retraining is not spent", subject: model };
  const spent = await readSpent(github, { file: fileName(workflow), model, now: context.host.now() });
  const minutes = Math.ceil(spent.minutes);
  const used = `${model} was trained ${times(spent.runs)} in 7 days (of ${rules.runsPerWeek}) and for ${formatCount(minutes)} minutes in 30 days (of ${formatCount(rules.minutesPerMonth)})`;
  if (spent.runs >= rules.runsPerWeek) {
    return {
      finding: skipped(about, `Nothing is trained: ${used}.`, "Wait, or raise `retrain.runs_per_week` in the policy."),
    };
  }
  if (spent.minutes >= rules.minutesPerMonth) {
    return {
      finding: skipped(
        about,
        `Nothing is trained: ${used}.`,
        "Wait, or raise `retrain.minutes_per_month` in the policy.",
      ),
    };
  }
  return { finding: holds(about, `${used}.`) };
}

function times(count: number): string {
  return count === 1 ? "once" : `${formatCount(count)} times`;
}
