import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Check, Contract } from "../../src/contract/contract.ts";
import { readContract } from "../../src/contract/read-contract.ts";

/** A contract of `lines` below the two that every contract has. */
export function contractOf(...lines: string[]): Contract {
  return readContract(["contract: 1", "data: {path: data.csv}", ...lines, ""].join("\n"), "contracts/strikes.yml");
}

/** A contract with one column `c`, declared by the inside of a flow mapping. */
export function columnContract(keys: string, ...lines: string[]): Contract {
  return contractOf("columns:", `  c: {${keys}}`, ...lines);
}

/** The mistake that `read` finds: message and hint. */
export function mistakeOf(read: () => unknown): { message: string; hint: string; line: number | undefined } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.kind !== "configuration") throw new Error(`Not the contract's fault: ${error.message}`);
    return { message: error.message, hint: error.hint ?? "", line: error.location?.line };
  }
  throw new Error("The contract was accepted.");
}

/** The checks of one rule. */
export function checksOf(contract: Contract, rule: Check["rule"]): Check[] {
  return contract.checks.filter((check) => check.rule === rule);
}
