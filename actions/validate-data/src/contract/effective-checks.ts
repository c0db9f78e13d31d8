import type { Check, Contract } from "./contract.ts";

/** Whether a check or a column counts in `environment`. Without an environment everything counts. */
export function appliesIn(stated: { environments: string[] | undefined }, environment: string | undefined): boolean {
  return environment === undefined || stated.environments === undefined || stated.environments.includes(environment);
}

/**
 * The checks that make a contract say something in `environment`: what somebody wrote down. A contract without any
 * would pass whatever the data, so it is an error (exit 2), also when all are switched off for the environment.
 */
export function effectiveChecks(contract: Contract, environment: string | undefined): Check[] {
  const expected = contract.columns.some((column) => !column.optional && appliesIn(column, environment));
  return contract.checks.filter((check) => {
    if (check.implied || !appliesIn(check, environment)) return false;
    switch (check.rule) {
      // These two say something only about columns that are expected.
      case "columns":
      case "column-order":
        return expected;
      default:
        return true;
    }
  });
}
