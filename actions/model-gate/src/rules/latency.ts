import { randomFrom } from "@gatewright/stats/random/random.ts";
import { runShell } from "../commands/run-shell.ts";
import { sideBySide } from "../commands/side-by-side.ts";
import { ratioOfQuantiles } from "./ratio-of-quantiles.ts";
import type { GateRule } from "./rule.ts";

export const latency: GateRule<"latency"> = {
  id: "latency",
  title: "The candidate is not slower than allowed",
  needs: "none",
  page: {
    what: "Wall time of two commands, measured side by side on the same machine: candidate and champion in turn, in an order that changes from pair to pair, after one of each to warm up. Absolute times of other machines are never compared.",
    decision:
      "Passes when the whole interval of the ratio is at most `ratio_at_most`, fails when it lies wholly above, and is inconclusive otherwise.",
    formula:
      "quantile(seconds of the candidate) / quantile(seconds of the champion), interval by the percentile bootstrap over pairs (2,000 replicates)",
    notWhen:
      "Not for a server's tail latency under load, and not where a start-up of seconds hides the difference: let the command score many rows.",
    example:
      "{ rule: latency, candidate: python score.py new.joblib, champion: python score.py old.joblib, ratio_at_most: 1.2 }",
  },
  measure: async (rule, { workingDirectory, host, seed }) => {
    const { variables, signal, log } = host;
    const run = (command: string, what: string) =>
      runShell({ command, what, workingDirectory, variables, signal, log: { info: log.debug } });
    const pairs = await sideBySide(rule.repetitions, [
      () => run(rule.candidate, "The rule latency's `candidate`"),
      () => run(rule.champion, "The rule latency's `champion`"),
    ]);
    const { estimation, candidate, champion } = ratioOfQuantiles(pairs, rule.quantile, randomFrom(seed));
    return [
      {
        kind: "estimated",
        subject: rule.quantile === 0.5 ? "latency" : `latency (quantile ${rule.quantile})`,
        estimation,
        quantity: "ratio",
        candidate,
        champion,
        allowed: { high: rule.ratio_at_most },
        boundary: "inclusive",
        outcomes: "three",
        use: "bound",
        family: "absolute",
        better: "lower",
        unit: "s",
      },
    ];
  },
};
