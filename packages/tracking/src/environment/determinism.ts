import type { Parameters } from "@gatewright/shared/ledger/record.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { redactText } from "../redaction/redact.ts";
import { shortLine } from "../values/record-text.ts";

/** Variables that decide whether the same training gives the same numbers. */
const switches = [
  "PYTHONHASHSEED",
  "CUBLAS_WORKSPACE_CONFIG",
  "TF_DETERMINISTIC_OPS",
  "TF_CUDNN_DETERMINISTIC",
  "TF_ENABLE_ONEDNN_OPTS",
  "TF_NUM_INTRAOP_THREADS",
  "TF_NUM_INTEROP_THREADS",
  "NVIDIA_TF32_OVERRIDE",
  "TORCH_ALLOW_TF32_CUBLAS_OVERRIDE",
  "XLA_FLAGS",
  "JAX_ENABLE_X64",
  "JAX_DEFAULT_MATMUL_PRECISION",
  "MKL_CBWR",
  "OMP_NUM_THREADS",
  "MKL_NUM_THREADS",
  "OPENBLAS_NUM_THREADS",
  "NUMEXPR_NUM_THREADS",
  "BLIS_NUM_THREADS",
  "VECLIB_MAXIMUM_THREADS",
  "CUDA_VISIBLE_DEVICES",
  "CUDA_LAUNCH_BLOCKING",
  "NCCL_ALGO",
  "JULIA_NUM_THREADS",
];

/** Of a record (`schemas/ledger-record.v1.json`). */
const longestName = 250;
const mostNames = 200;

/** Last part of a parameter's name, such as `trainer.deterministic`. */
const switchParameters =
  /(?:^|\.)(?:use_)?(?:deterministic(?:_algorithms|_ops)?|cudnn[._](?:deterministic|benchmark)|benchmark)$/i;

/** The switches that are set, by variable or by parameter. A variable that is not set is absent, never its default. */
export function determinismOf(
  variables: Environment,
  params: Pick<Parameters, "values"> | undefined,
  secrets: readonly string[],
): Record<string, string> {
  const set = switches.flatMap((name): [string, string][] => {
    const value = variables[name];
    return value === undefined || value === "" ? [] : [[name, shortLine(redactText(value, secrets), 500)]];
  });
  const chosen = Object.entries(params?.values ?? {}).flatMap(([name, value]): [string, string][] =>
    switchParameters.test(name) && value !== null && name.length <= longestName
      ? [[name, shortLine(String(value), 500)]]
      : [],
  );
  return Object.fromEntries([...set, ...chosen].slice(0, mostNames));
}

const seedName = /(?:^|[._-])(?:seeds?|random_state|rng)(?:\.\d+)?$|[a-z](?:Seed|RandomState)$|^randomState$/;

/**
 * Seeds: parameters named `seed`, `*_seed`, `random_state`, and `PYTHONHASHSEED` when it is a number (`random` is the opposite of one).
 * Undefined when there is none.
 */
export function seedsOf(
  variables: Environment,
  params: Pick<Parameters, "values"> | undefined,
): Record<string, number | string> | undefined {
  const found = Object.entries(params?.values ?? {}).flatMap(([name, value]): [string, number | string][] =>
    seedName.test(name) &&
    name.length <= longestName &&
    (typeof value === "number" || (typeof value === "string" && /^-?\d{1,400}$/.test(value)))
      ? [[name, value]]
      : [],
  );
  const hashSeed = variables["PYTHONHASHSEED"];
  if (hashSeed !== undefined && /^\d+$/.test(hashSeed)) found.push(["PYTHONHASHSEED", Number(hashSeed)]);
  return found.length === 0 ? undefined : Object.fromEntries(found.slice(0, mostNames));
}
