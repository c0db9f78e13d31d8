import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import type { Command, ExitCode } from "../command.ts";
import { withLocalHost } from "../local-host.ts";

/** `gatewright aa-check`: how often this gate blocks a model that is as good as the champion. */
export const aaCheckCommand: Command = {
  name: "aa-check",
  summary: "Measures how often the gate blocks a model that is equally good.",
  description:
    "Lets candidate and champion change places at random on every row (on every group or query where there are such), many\ntimes, and judges the two mixtures by the comparisons of the policy: neither is better, so whatever is blocked is blocked\nby chance. Ends with 1 when that is more often than the policy's confidence allows. A budget is neither charged nor asked:\nwhich of the two models is better is not said.",
  operands: undefined,
  options: {
    policy: { value: "FILE", description: "Policy file; gatewright.yml when not given, if there is one." },
    model: { value: "NAME", description: "One model of the policy; all that have rules when not given." },
    candidate: { value: "FILE", description: "The candidate's predictions, in place of the policy's." },
    champion: { value: "FILE", description: "The champion's predictions." },
    times: { value: "N", description: "How often they change places; 1,000 when not given." },
    seed: { value: "TEXT", description: "Another text, other random numbers; `1` when not given." },
    format: { value: "FORMAT", choices: ["text", "json"], description: "Form of the output; text when not given." },
  },
  examples: [
    ["gatewright aa-check --candidate new.csv --champion old.csv", "the rules that every task has"],
    ["gatewright aa-check --champion old.csv --times 5000", "the rules of gatewright.yml"],
  ],
  run: async (given, terminal) => {
    const times = timesOf(given.text("times") ?? "1000");
    const [{ localInputs, localModelPolicy }, { checkModels }] = await Promise.all([
      import("../action-run.ts"),
      import("@gatewright/model-gate/aa-check/check-models.ts"),
    ]);
    const { workingDirectory } = terminal;
    const { policy } = (await localModelPolicy(given.text("policy"), workingDirectory)).counts;
    const checked = await withLocalHost(terminal, (host) =>
      checkModels({
        policy,
        inputs: {
          ...localInputs,
          model: given.text("model") ?? "",
          candidate: given.text("candidate") ?? "",
          champion: given.text("champion") ?? "",
          metrics: "",
          adopt: "",
          "run-record": "",
        },
        times,
        seed: given.text("seed") ?? "1",
        workingDirectory,
        host,
      }),
    );
    const tooOften = checked.filter(({ check: { interval, limit } }) => interval.low > limit);
    const exitCode: ExitCode = tooOften.length > 0 ? 1 : 0;
    if (given.text("format") === "json") {
      const models = Object.fromEntries(
        checked.map(({ model, check: { leftOut, ...check } }) => [model, { ...check, left_out: leftOut }]),
      );
      terminal.out(`${JSON.stringify({ version: 1, models }, undefined, 2)}\n`);
      return exitCode;
    }
    for (const { model, check } of checked) {
      const { blocked, interval, limit, inconclusive, comparisons, leftOut, unit, seed } = check;
      const percent = (share: number) => `${Number((100 * share).toFixed(2))} %`;
      const range = `95 % interval ${percent(interval.low)} to ${percent(interval.high)}`;
      const verdict =
        interval.low > limit
          ? `more often than the ${percent(limit)} that its confidence allows`
          : `its confidence allows ${percent(limit)}`;
      terminal.out(
        `${model}: an equally good model is blocked in ${percent(check.share)} of cases (${range}); ${verdict}.\n`,
      );
      terminal.out(
        `${formatCount(blocked)} of ${formatCount(times)} random swaps of ${unit}; ${formatCount(inconclusive)} more were inconclusive. Seed ${JSON.stringify(seed)}.\n`,
      );
      for (const { rule, subject, failed, inconclusive: open } of comparisons) {
        terminal.out(`  ${rule} ${subject}: failed ${formatCount(failed)}, inconclusive ${formatCount(open)}\n`);
      }
      if (leftOut.length > 0) {
        terminal.out(`Left out, because equality does not pass them or they compare nothing: ${leftOut.join(", ")}.\n`);
      }
    }
    return exitCode;
  },
};

function timesOf(text: string): number {
  const times = Number(text);
  if (/^[0-9]+$/.test(text) && times >= 1 && times <= 1_000_000) return times;
  throw configurationError(`${JSON.stringify(text)} is no number of swaps.`, {
    hint: "Give a whole number from 1 to 1000000 with --times.",
  });
}
