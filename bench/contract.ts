import { stringify } from "yaml";
import type { BenchCheck } from "./checks.ts";

/** The checks as a gatewright contract on one file. */
export function contractYaml(checks: readonly BenchCheck[], data: string): string {
  const columns: Record<string, Record<string, unknown>> = {};
  for (const { column, kind, value } of checks) {
    const declaration = columns[column] ?? {};
    columns[column] = declaration;
    if (kind === "null_share") declaration["nulls"] = value === 0 ? 0 : `<=${Number(value) * 100}%`;
    else declaration[kind] = value;
  }
  return stringify({ contract: 1, data: { path: data }, columns });
}
