import { randomFrom } from "@gatewright/stats/random/random.ts";
import { peakMemory } from "../commands/peak-memory.ts";
import { sideBySide } from "../commands/side-by-side.ts";
import { bytesWords } from "../verdict/numbers.ts";
import { ratioOfQuantiles } from "./ratio-of-quantiles.ts";
import type { GateRule } from "./rule.ts";

export const memory: GateRule<"memory"> = {
  id: "memory",
  title: "The candidate takes no more memory than allowed",
  needs: "none",
  page: {
    what: "The most memory that a command and all it starts have resident at one moment (Linux, sampled every 10 ms): against a fixed limit, or as a ratio to the champion's command, measured side by side.",
    decision:
      "Against `at_most` the largest of all repetitions counts. Against `ratio_at_most` it passes when the whole interval of the ratio of medians is at most the limit, fails when it lies wholly above, and is inconclusive otherwise.",
    formula: "max over repetitions of peak resident bytes, or median(candidate) / median(champion)",
    notWhen: "Not for the size of the model's file: use `size`. Memory of a graphics card is not seen.",
    example: "{ rule: memory, candidate: python score.py model.joblib, at_most: 2 GB }",
  },
  measure: async (rule, { workingDirectory, host, seed }) => {
    const { variables, signal, log } = host;
    const run = (command: string, what: string) =>
      peakMemory({ command, what, workingDirectory, variables, signal, log: { info: log.debug } });
    const candidate = () => run(rule.candidate, "The rule memory's `candidate`");
    if (rule.at_most !== undefined) {
      const peaks: number[] = [];
      for (let at = 0; at < rule.repetitions; at += 1) peaks.push(await candidate());
      const peak = Math.max(...peaks);
      return [
        {
          kind: "decided",
          subject: "memory",
          verdict: peak <= rule.at_most ? "pass" : "fail",
          message: `The candidate takes up to ${bytesWords(peak)} in ${rule.repetitions} repetitions, and may take at most ${bytesWords(rule.at_most)}.`,
          estimate: peak,
          n: rule.repetitions,
          unit: "bytes",
          threshold: `<= ${bytesWords(rule.at_most)}`,
          formula: memory.page.formula,
        },
      ];
    }
    const { champion: command, ratio_at_most: most = 1 } = rule;
    if (command === undefined) {
      return [
        {
          kind: "decided",
          subject: "memory",
          verdict: "error",
          message: "`ratio_at_most` needs the command of the champion.",
          hint: "Give it in `champion`.",
        },
      ];
    }
    const pairs = await sideBySide(rule.repetitions, [candidate, () => run(command, "The rule memory's `champion`")]);
    const { estimation, ...sides } = ratioOfQuantiles(pairs, 0.5, randomFrom(seed));
    return [
      {
        kind: "estimated",
        subject: "memory",
        estimation,
        quantity: "ratio",
        candidate: sides.candidate / 1e6,
        champion: sides.champion / 1e6,
        allowed: { high: most },
        boundary: "inclusive",
        outcomes: "three",
        use: "bound",
        family: "absolute",
        better: "lower",
        unit: "MB",
      },
    ];
  },
};
