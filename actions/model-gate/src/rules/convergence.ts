import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Series } from "@gatewright/shared/ledger/record.ts";
import { readMetrics } from "@gatewright/tracking/metrics/read-metrics.ts";
import { readContextOf } from "./read-context.ts";
import type { DecidedResult, GateRule, RuleContext } from "./rule.ts";

export const convergence: GateRule<"convergence"> = {
  id: "convergence",
  title: "The training has converged",
  needs: "none",
  page: {
    what: "A loss curve of the training (`train.outputs.series`, or `file`), under the names that SageMaker Debugger made known: a value that is not finite, divergence, a loss that does not decrease.",
    decision:
      "Fails when a value is NaN or infinite (`ExplodingTensor`), when the last value is more than `divergence` times the best (`Overtraining`), or when no value after the first `window` is better than their mean by the share `min_delta` (`LossNotDecreasing`). With fewer than two windows it is inconclusive. When it passes it says whether the loss still falls at the end.",
    formula:
      "last <= divergence · min(loss), and min(loss after the first window) < (1 − min_delta) · mean(first window)",
    notWhen: "Not as a measure of quality: a curve that has converged may have converged to little.",
    example: "{ rule: convergence, series: loss }",
  },
  measure: async (rule, context) => {
    const points = (await seriesNamed(rule.series, rule.file, context)).map(([step, value]) => ({
      step,
      value: typeof value === "number" ? value : Number(value),
    }));
    return [
      {
        kind: "decided",
        subject: rule.series,
        n: points.length,
        formula: convergence.page.formula,
        ...judge(rule, points),
      },
    ];
  },
};

type Points = readonly { step: number; value: number }[];

function judge(
  { window, min_delta, divergence }: { window: number; min_delta: number; divergence: number },
  points: Points,
): Pick<DecidedResult, "verdict" | "message" | "hint"> {
  const broken = points.find(({ value }) => !Number.isFinite(value));
  if (broken !== undefined) {
    return {
      verdict: "fail",
      message: `The loss is ${broken.value} at step ${broken.step} (ExplodingTensor).`,
      hint: "Lower the learning rate, clip gradients, or look for a logarithm of 0 and a division by 0.",
    };
  }
  const values = points.map(({ value }) => value);
  if (values.length < 2 * window) {
    return {
      verdict: "inconclusive",
      message: `The curve has ${values.length} points, and at least ${2 * window} (two windows of ${window}) are needed.`,
      hint: "Write the loss more often, or set a smaller `window`.",
    };
  }
  const best = Math.min(...values);
  const last = values.at(-1) ?? best;
  const at = points[values.indexOf(best)]?.step;
  // A loss may be negative (log-likelihoods): then the distance from the first window counts, not the ratio.
  const start = mean(values.slice(0, window));
  const diverged = best > 0 ? last > divergence * best : last - best > (divergence - 1) * Math.abs(start - best);
  if (diverged) {
    return {
      verdict: "fail",
      message: `The loss ends at ${shown(last)}, more than ${divergence} times its best value ${shown(best)} at step ${at} (Overtraining).`,
      hint: "Stop earlier and keep the best step's model, or lower the learning rate.",
    };
  }
  const later = Math.min(...values.slice(window));
  if (start - later <= min_delta * Math.abs(start)) {
    return {
      verdict: "fail",
      message: `The loss does not decrease: its best value after the first ${window} points is ${shown(later)}, and their mean is ${shown(start)} (LossNotDecreasing).`,
      hint: "Look at learning rate, labels and features: the model learns nothing.",
    };
  }
  const before = Math.min(...values.slice(0, -window));
  const gained = before - Math.min(...values.slice(-window));
  const falling = gained > min_delta * Math.abs(before);
  const end = falling
    ? `it still falls at the end, by ${shown(gained)} in the last ${window} points: more steps may help`
    : `it is flat over the last ${window} points`;
  return { verdict: "pass", message: `The loss falls from ${shown(start)} to ${shown(best)} at step ${at}; ${end}.` };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}

async function seriesNamed(name: string, file: string | undefined, context: RuleContext): Promise<Series["points"]> {
  const path = file ?? context.evidence.seriesPath;
  if (path === undefined) {
    throw evidenceError("No file with the training's curve is named.", {
      hint: "Name it under `train.outputs.series`, or in the rule's `file`.",
    });
  }
  const { series, sources } = await readMetrics([path], readContextOf(context));
  for (const { path: read, digest, bytes } of sources)
    context.addEvidence({ role: "series", path: read, digest, bytes });
  const found = series.find((one) => one.name === name);
  if (found !== undefined) return found.points;
  const names = series.map((one) => one.name);
  throw evidenceError(`${path} has no curve "${name}"${didYouMean(name, names)}`, {
    location: { path },
    hint: names.length === 0 ? "It has no curve at all." : `Its curves: ${names.slice(0, 20).join(", ")}.`,
  });
}
