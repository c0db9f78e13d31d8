import { readYamlDocument, type YamlDocument } from "../document/yaml-document.ts";
import { configurationError } from "../errors/user-error.ts";
import type { Mode, OnInconclusive } from "../report/verdict.ts";
import { validate } from "../schemas/policy.v1.generated.js";
import { readModels } from "./models.ts";
import type { Policy, PolicyChanges } from "./policy.ts";
import { type ModelsFile, modelEntries, type UnnamedModel } from "./short-form.ts";

export const defaultPolicyPath = "gatewright.yml";
export const defaultLedgerBranch = "ml-ledger";

/** What `schemas/policy.v1.json` lets through. */
interface PolicyFile extends ModelsFile {
  gatewright: 1;
  mode?: Mode;
  on_inconclusive?: OnInconclusive;
  policy_changes?: PolicyChanges;
  data?: { contracts: string[] };
  ledger?: { branch?: string };
}

/**
 * Reads a policy and applies its defaults.
 * @throws UserError (`configuration`) for everything that the schema does not allow, for a path that leaves the working
 * directory, and for a policy that gates nothing
 * @param unnamed what a model at the top level is called that has no `name:`
 */
export function readPolicy(text: string, path: string, unnamed?: UnnamedModel): Policy {
  const document = readYamlDocument(text, path, validate, "policy");
  if (!isPolicyFile(document.value)) throw new Error("The schema of the policy let through what is no policy.");
  const file = document.value;
  // Fail closed: a policy without any gate would pass everything.
  const models = modelEntries(file, document, unnamed);
  if (file.data === undefined && models.length === 0) throw gatesNothing(document, path);
  return {
    gatewright: file.gatewright,
    mode: file.mode ?? "enforce",
    onInconclusive: file.on_inconclusive ?? "warn",
    policyChanges: file.policy_changes ?? "approved",
    data: { contracts: file.data?.contracts ?? [] },
    ledger: { branch: file.ledger?.branch ?? defaultLedgerBranch },
    models: readModels(models, document),
  };
}

function gatesNothing(document: YamlDocument, path: string): Error {
  return configurationError(`${path} gates nothing: it names no contract and no model.`, {
    location: document.locateKey(["gatewright"]),
    hint: "Add `data: {contracts: [contracts/your-data.yml]}`, or a model under `models:`.",
  });
}

/** The generated validator has checked the rest. */
function isPolicyFile(value: unknown): value is PolicyFile {
  return typeof value === "object" && value !== null && "gatewright" in value;
}
