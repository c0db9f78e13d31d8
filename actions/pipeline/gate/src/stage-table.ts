import { formatCount, plural, verdictSign } from "@gatewright/shared/publish/render/wording.ts";
import type { SubjectTable } from "@gatewright/shared/report/report.ts";
import type { Row } from "./row.ts";
import { stageWord } from "./stages.ts";

/** More rows of one stage that all pass are one row. */
const mostPassing = 10;

/** The pipeline as a line of stages, in the order in which a change goes through them. */
export function stageTable(rows: readonly Row[]): SubjectTable {
  return {
    title: "Stages",
    findings: true,
    columns: ["stage", "what", "result", "next step"].map((name) => ({ name, sentences: true })),
    rows: inOrder(rows).map(cells),
  };
}

function cells({ stage, what, verdict, result, next }: Row): string[] {
  return [stageWord[stage], what === stage ? "" : what, `${verdictSign[verdict]} ${result}`, next];
}

/** Stage after stage, the legs as the plan has them; many that pass together, behind those that somebody has to look at. */
function inOrder(rows: readonly Row[]): Row[] {
  const stages = Object.keys(stageWord);
  const ordered = rows.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
  return stages.flatMap((stage) => {
    const own = ordered.filter((row) => row.stage === stage);
    const passing = own.filter(({ verdict }) => verdict === "pass");
    const [first] = passing;
    if (first === undefined || passing.length <= mostPassing) return own;
    const together: Row = {
      ...first,
      what: `${formatCount(passing.length)} of ${plural(own.length, "leg")}`,
      result: "passed",
    };
    return [...own.filter((row) => !passing.includes(row)), together];
  });
}
