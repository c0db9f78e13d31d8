import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GatePolicy, SlicePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { GateEvidence, Predictions } from "./evidence/gate-evidence.ts";
import type { Slice } from "./rules/rule.ts";

/**
 * The slices that the rules name, by their names in the policy; one that cannot be made is the error that its rules get. A
 * slice without rows is an error (design section 2): dropping the rows of a slice must be no way past its rule.
 */
export async function resolveSlices(
  { slices, rules }: GatePolicy,
  { predictions }: GateEvidence,
): Promise<Map<string, (Slice | UserError)[]>> {
  const named = new Set(rules.flatMap((rule) => rule.slices));
  const resolved = new Map<string, (Slice | UserError)[]>();
  for (const slice of slices) {
    if (!named.has(slice.name)) continue;
    resolved.set(slice.name, predictions === undefined ? [withoutRows(slice)] : await rowsOf(slice, predictions));
  }
  return resolved;
}

function withoutRows({ name }: SlicePolicy): UserError {
  return evidenceError(`The slice ${name} needs a predictions file, and there is none.`, {
    hint: "Name it under `train.outputs.predictions`, or give the input `candidate`.",
  });
}

async function rowsOf(slice: SlicePolicy, predictions: Predictions): Promise<(Slice | UserError)[]> {
  try {
    if ("condition" in slice) {
      const rows = await predictions.rowsWhere(slice.condition, slice.location);
      return [rows.length === 0 ? empty(slice) : { name: slice.name, where: slice.condition, rows }];
    }
    const { codes, values } = await predictions.column(slice.by, slice.location);
    const found = rowsByCode(codes, values).map(({ value, rows }) => ({ name: `${slice.name} = ${value}`, rows }));
    return found.length === 0 ? [empty(slice)] : found;
  } catch (error) {
    if (error instanceof UserError) return [error];
    throw error;
  }
}

/** Rows of each value, in the order of the values; rows without a value are in none. */
export function rowsByCode(codes: Int32Array, values: readonly string[]): { value: string; rows: Int32Array }[] {
  const counts = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const rows = values.map((_, code) => new Int32Array(counts[code] ?? 0));
  const filled = new Int32Array(values.length);
  codes.forEach((code, row) => {
    const own = rows[code];
    const at = filled[code];
    if (own === undefined || at === undefined) return;
    own[at] = row;
    filled[code] = at + 1;
  });
  return values.flatMap((value, code) => {
    const own = rows[code];
    return own === undefined || own.length === 0 ? [] : [{ value, rows: own }];
  });
}

function empty({ name }: SlicePolicy): UserError {
  return evidenceError(`The slice ${name} has no rows in the evaluation set.`, {
    hint: "A slice that a rule names must be in the data: was it filtered out, or is its condition wrong?",
  });
}
