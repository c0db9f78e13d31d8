import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Scalar } from "@gatewright/shared/ledger/record.ts";
import { isMapping, isNumber, type Tree } from "../values/value-tree.ts";
import { readYaml } from "../values/yaml-values.ts";
import { ByteCursor, type ByteSource } from "./byte-cursor.ts";
import type { HeaderFacts } from "./header-facts.ts";

const maxBytes = 1024 * 1024;
const told = ["run_id", "model_uuid", "model_id", "mlflow_version", "utc_time_created", "artifact_path"];

/**
 * Facts of MLflow's `MLmodel`: what can load the model, the run that logged it, whether it has a signature.
 * @throws UserError (`evidence`) when it is no YAML or names no flavor
 */
export function readMlmodel(source: ByteSource): HeaderFacts {
  const cursor = new ByteCursor(source);
  if (source.size > maxBytes)
    throw cursor.broken(`${source.size} bytes, where an MLmodel file has at most ${maxBytes},`);
  const tree = readYaml(cursor.take(source.size, "its text").toString("utf8"), source.path, "MLmodel file");
  const flavors = isMapping(tree) ? tree.get("flavors") : undefined;
  if (!isMapping(tree) || !isMapping(flavors) || flavors.size === 0) {
    throw evidenceError(`${source.path} is no MLmodel file: it names no flavor.`, { location: { path: source.path } });
  }
  const python = flavors.get("python_function");
  return {
    format: "mlmodel",
    facts: {
      flavors: [...flavors.keys()].join(", "),
      ...Object.fromEntries(told.flatMap((key) => factOf(key, tree.get(key)))),
      ...Object.fromEntries(factOf("python_version", isMapping(python) ? python.get("python_version") : undefined)),
      ...Object.fromEntries(factOf("loader_module", isMapping(python) ? python.get("loader_module") : undefined)),
      signature: isMapping(tree.get("signature")),
    },
    warnings: [],
  };
}

function factOf(key: string, value: Tree | undefined): [string, Scalar][] {
  if (typeof value === "string") return [[key, value.slice(0, 500)]];
  return isNumber(value) ? [[key, value.number]] : [];
}
