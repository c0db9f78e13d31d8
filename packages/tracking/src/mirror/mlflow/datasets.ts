import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";

/** A `DatasetInput` of runs/log-inputs. */
export interface MlflowDataset {
  tags: { key: string; value: string }[];
  dataset: { name: string; digest: string; source_type: string; source: string; profile?: string };
}

// mlflow/utils/validation.py
const mostDigestCharacters = 36;
const mostNameCharacters = 500;

/** Schemes whose locator is a path beside the code, which MLflow can open again as a `local` source. */
const localSchemes = new Set(["file", "dvc", "git-lfs"]);

/**
 * A data version as MLflow's dataset input. Its digest field takes 36 characters: the first of the SHA-256, or of the
 * version's own digest when the bytes could not be read. The whole of it stands in the source and in the run's tags.
 */
export function datasetOf({ role, version, digest, rows, columns, bytes, files }: DataVersion): MlflowDataset {
  const scheme = /^([a-z][a-z0-9-]*):/.exec(version)?.[1] ?? "file";
  const locator = version.slice(scheme.length + 1).replace(/@[^@]*$/, "");
  const whole = digest?.replace(/^sha256:/, "") ?? sha256Hex(version);
  const profile = Object.entries({ num_rows: rows, num_columns: columns, bytes, files }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    tags: [{ key: "mlflow.data.context", value: role }],
    dataset: {
      name: locator.slice(0, mostNameCharacters) || role,
      digest: whole.slice(0, mostDigestCharacters),
      source_type: localSchemes.has(scheme) ? "local" : scheme,
      source: JSON.stringify({ uri: locator, version, ...(digest === undefined ? {} : { digest }) }),
      ...(profile.length === 0 ? {} : { profile: JSON.stringify(Object.fromEntries(profile)) }),
    },
  };
}
