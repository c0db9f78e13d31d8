import { posix } from "node:path";
import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";
import type { ModelEntry, ModelFile } from "./models.ts";

/** Keys of the policy itself. Every other one at the top level is a key of the one model of the short form. */
const ownKeys = new Set(["gatewright", "mode", "on_inconclusive", "policy_changes", "data", "ledger", "models"]);

/** What a model at the top level is called that has no `name:`; asked only when there is such a one. */
export type UnnamedModel = () => string | undefined;

/** The parts of a policy file that say which models there are. */
export interface ModelsFile extends ModelFile {
  models?: Record<string, ModelFile>;
  /** Of the one model whose keys stand at the top level. */
  name?: string;
}

/**
 * The models of a policy, from `models:` or from the top level, where one model's keys may stand when there is no `models:`.
 * @throws UserError (`configuration`) when both forms are mixed, or when nothing names the model
 */
export function modelEntries(
  file: ModelsFile,
  document: YamlDocument,
  unnamed: UnnamedModel | undefined,
): ModelEntry[] {
  const [first] = Object.keys(file).filter((key) => !ownKeys.has(key));
  if (file.models === undefined) {
    if (first === undefined) return [];
    const name = file.name ?? unnamed?.();
    if (name === undefined) {
      throw locatedFault(
        document.locateKey([first]),
        "the model at the top level has no name.",
        "Add `name:`, e.g. `name: strikes`: the ledger and the reports call it so.",
      );
    }
    return [{ name, pointer: [], file }];
  }
  const names = Object.keys(file.models);
  if (first !== undefined) throw mixed(first, names, document);
  return Object.entries(file.models).map(([name, model]) => ({ name, pointer: ["models", name], file: model }));
}

function mixed(key: string, names: readonly string[], document: YamlDocument): Error {
  const model = names.length === 1 ? names[0] : "NAME";
  const meant = key === "name" ? "" : `; did you mean "models.${model}.${key}"?`;
  return locatedFault(
    document.locateKey([key]),
    `"${key}" of a model stands beside "models"${meant}`,
    key === "name"
      ? "Under `models:` the key is the model's name: leave `name:` out."
      : `Move it under the model's name in \`models:\`; only a policy without \`models:\` has a model's keys at the top level.`,
  );
}

/**
 * What the model at the top level is called when it has no `name:`: as the repository, or, when the policy stands in a folder
 * below its root, as that folder, so that the models of a monorepo do not share their records.
 * @param repository `owner/name`
 * @param folder from the root of the repository to the working directory, empty at the root
 */
export function nameOfUnnamed(repository: string | undefined, folder: string): string | undefined {
  const inside = posix
    .normalize(folder.replaceAll("\\", "/"))
    .split("/")
    .filter((step) => step !== "" && step !== ".");
  const words = inside.length > 0 ? inside.join("-") : repository?.split("/").at(-1);
  const name = words
    ?.replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[._-]+/, "")
    .slice(0, 100);
  return name === "" ? undefined : name;
}
