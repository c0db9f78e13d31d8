import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import type { Check } from "./contract.ts";

/** Two checks that a report could not tell apart are a slip: one of them is not what its writer meant. */
export function refuseDuplicateChecks(checks: readonly Check[]): void {
  const first = new Map<string, Check>();
  for (const check of checks) {
    if (check.implied) continue;
    const identity = identityOf(check);
    const earlier = first.get(identity);
    if (earlier !== undefined) {
      const subject = "column" in check ? `${check.rule} of column "${check.column}"` : check.rule;
      throw locatedFault(
        check.location,
        `${subject} stands a second time; the first is in line ${earlier.location.line}.`,
        "Keep one, or tell them apart by name, severity, where or by.",
      );
    }
    first.set(identity, check);
  }
}

function identityOf(check: Check): string {
  const { rule, severity, name, where, by, environments } = check;
  return JSON.stringify([rule, subjectOf(check), severity, name, where, by, environments]);
}

/** What the check is about, without its limit: two limits of one thing are the slip that is looked for. */
function subjectOf(check: Check): unknown {
  switch (check.rule) {
    case "quantile":
      return [check.column, check.probability];
    case "z-score-outliers":
      return [check.column, check.threshold];
    case "iqr-outliers":
      return [check.column, check.factor];
    case "key":
      return check.columns;
    case "references":
      return [check.columns, check.path, check.to];
    case "correlation":
      return [...check.columns].sort();
    case "sql":
      return check.sql;
    case "structure":
    case "columns":
    case "extra-columns":
    case "column-order":
    case "rows":
    case "duplicate-rows":
      return undefined;
    default:
      return check.column;
  }
}
