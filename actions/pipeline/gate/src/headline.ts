import { verdictOrder } from "@gatewright/shared/report/verdict.ts";
import { type Row, shortResult } from "./row.ts";
import { stageWord } from "./stages.ts";

/** The one sentence that a reviewer needs: the worst first; when nothing is wrong, what has passed, and what a single gate said. */
export function headlineOf(rows: readonly Row[]): string {
  const [worst] = rows.toSorted((a, b) => rank(b) - rank(a));
  if (worst === undefined) return "nothing was planned";
  if (worst.verdict === "pass" || worst.verdict === "skipped") return passedWords(rows, worst.verdict);
  // What did not start because of it is no second fault.
  const same = rows.filter(({ verdict, follows }) => verdict === worst.verdict && !follows).length;
  const more = same > 1 ? ` (and ${same - 1} more)` : "";
  return `${placeWords(worst)}: ${shortResult(worst)}${more}`;
}

function passedWords(rows: readonly Row[], verdict: Row["verdict"]): string {
  const stages = [...new Set(rows.filter((row) => row.verdict === verdict).map(({ stage }) => stageWord[stage]))];
  const passed = stages.length < 2 ? stages.join("") : `${stages.slice(0, -1).join(", ")} and ${stages.at(-1)}`;
  const gates = rows.filter(({ stage, verdict: said }) => stage === "gate" && (said === "pass" || said === "skipped"));
  const [only] = gates;
  if (only !== undefined && gates.length === 1) return `${passed}; ${only.what}: ${shortResult(only)}`;
  // Nothing was compared, which nobody may overlook.
  const first = gates.filter(({ result }) => result.includes("no champion yet")).map(({ what }) => what);
  return first.length === 0 ? passed : `${passed}; no champion yet of ${first.join(", ")}`;
}

function placeWords({ stage, what }: Row): string {
  const word = stageWord[stage];
  return stage === "plan" || what === stage || what === `the ${stage}` ? word : `${word} of ${what}`;
}

/** Of equally bad ones that which is the cause, and then the first. */
function rank({ verdict, follows }: Row): number {
  return verdictOrder.indexOf(verdict) - (follows ? 0.5 : 0);
}
