import type { MeasureValue } from "@gatewright/tables/plan/scan-plan.ts";
import type { Values } from "../rules/rule.ts";

/** Reads the measures of one check; what the engine should never give is a bug, not a number. */
export function measuredValues(lookup: (name: string) => MeasureValue | undefined): Values {
  const get = (name: string): MeasureValue => {
    const value = lookup(name);
    if (value === undefined) throw new Error(`The measure ${name} was not computed.`);
    return value;
  };
  return {
    count: (name) => {
      const value = get(name);
      if (value === null) return 0;
      const count = typeof value === "bigint" ? Number(value) : value;
      if (typeof count !== "number" || !Number.isFinite(count)) throw new Error(`The measure ${name} is no count.`);
      return count;
    },
    number: (name) => {
      const value = get(name);
      const number = typeof value === "bigint" || typeof value === "string" ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? number : null;
    },
    text: (name) => {
      const value = get(name);
      return value === null ? null : String(value);
    },
  };
}
