import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Verdict } from "@gatewright/shared/report/verdict.ts";
import type { Compared } from "../evaluate-rules.ts";
import type { Decided } from "../verdict/decide.ts";

/**
 * The one sentence that a reviewer needs: what decided, with its numbers, and how many more say so.
 * @param champion what the candidate was compared with
 */
export function headlineOf(name: string, decided: readonly Decided[], champion: Compared): string {
  const of = (...verdicts: Verdict[]) => decided.filter(({ finding }) => verdicts.includes(finding.verdict));
  const first = champion.kind === "absent" ? `${champion.reason}; ` : "";
  const [errors, failed, undecided, warned] = [of("error"), of("fail"), of("inconclusive"), of("warn")];
  const worst = errors[0] ?? failed[0] ?? undecided[0] ?? warned[0];
  if (worst !== undefined) {
    const same = of(worst.finding.verdict).length - 1;
    const more = same === 0 ? "" : ` (and ${formatCount(same)} more)`;
    return `${name}: ${first}${firstSentence(worst.finding.message)}${more}`;
  }
  const passed = of("pass").length;
  const skipped = of("skipped").length;
  if (passed === 0) return `${name}: ${first}${plural(skipped, "rule")} skipped, nothing was decided`;
  const left = skipped === 0 ? "" : `, ${formatCount(skipped)} skipped`;
  return `${name}: ${first}${passed === 1 ? "the rule holds" : `all ${formatCount(passed)} rules hold`}${left}${mainComparison(decided)}`;
}

/** What a reviewer wants to know even when nothing fails: how the first compared metric stands. */
function mainComparison(decided: readonly Decided[]): string {
  const main = decided.find(({ result, slice }) => {
    return result.kind === "estimated" && result.family === "comparison" && slice === undefined;
  });
  if (main === undefined) return "";
  return `; ${firstSentence(main.finding.message).replace(/, (?:allowed|required): .*$/, "")}`;
}

function firstSentence(message: string): string {
  // A full stop inside a number has no space behind it.
  return /^.*?\.(?= |$)/s.exec(message)?.[0].replace(/\.$/, "") ?? message;
}
