import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Parameters, Scalar, SourceFile } from "@gatewright/shared/ledger/record.ts";
import { locateEvidence, readEvidenceText } from "../evidence-file.ts";
import type { ReadContext } from "../read-context.ts";
import { redactParameters } from "../redaction/redact.ts";
import { flatten } from "../values/flatten.ts";
import { readJson } from "../values/json-values.ts";
import { parameterValue } from "../values/numbers.ts";
import { recordValue } from "../values/record-text.ts";
import { readToml } from "../values/toml-values.ts";
import { isMapping, isNumber, kindOf, type Leaf, type Tree } from "../values/value-tree.ts";
import { readYaml } from "../values/yaml-values.ts";
import { readDotenv } from "./dotenv-values.ts";
import { fileOfDirectory, isHydraOverrides, type NamedFile } from "./parameter-files.ts";

const maxBytes = 1024 * 1024;
const maxValues = 10_000;
const longestName = 500;

/**
 * Parameters of a run from YAML, JSON, TOML and `.env` files, a `.hydra` folder (or the folder that holds one), or a DVCLive folder
 * with its `params.yaml`. Flat, typed, without secrets; `${…}` of Hydra stays as it is written (see `interpolation.ts`).
 * @throws UserError (`evidence`) for a file that cannot be read, for more than 10,000 values, and for two files that give one name
 * different values
 */
export async function readParams(paths: readonly string[], context: ReadContext): Promise<Parameters> {
  const values = new Map<string, { value: Scalar; path: string }>();
  const sources: SourceFile[] = [];
  for (const file of await filesOf(paths, context)) {
    const { text, source } = await readEvidenceText(file.path, context, { maxBytes });
    sources.push(source);
    const tree = await treeOf(text, source.path);
    refuseOtherThanMapping(tree, source.path);
    for (const [inner, leaf] of flatten(tree, source.path, maxValues)) {
      const name = file.prefix === undefined ? inner : `${file.prefix}.${inner}`;
      if (name.length > longestName) throw longName(name, source.path);
      const value = scalarOf(leaf);
      const earlier = values.get(name);
      if (earlier !== undefined && earlier.value !== value)
        throw conflict(name, earlier, { value, path: source.path }, context);
      if (earlier === undefined) values.set(name, { value, path: source.path });
    }
    if (values.size > maxValues) {
      throw evidenceError(`The parameter files hold ${values.size} values; at most ${maxValues} are recorded.`, {
        location: { path: source.path },
        hint: "Name the files that a person edits.",
      });
    }
  }
  const flat = Object.fromEntries([...values].map(([name, { value }]): [string, Scalar] => [name, value]));
  return { ...redactParameters(flat, context.secrets), sources };
}

async function filesOf(paths: readonly string[], context: ReadContext): Promise<NamedFile[]> {
  const files = new Map<string, NamedFile>();
  for (const path of paths) {
    const located = await locateEvidence(path, context);
    const found =
      located.kind === "directory" ? await fileOfDirectory(located) : [{ path: located.path, prefix: undefined }];
    for (const file of found) files.set(file.path, file);
  }
  return [...files.values()].map((file) =>
    isHydraOverrides(file.path) ? { ...file, prefix: "hydra.overrides" } : file,
  );
}

/** By the name's extension; a file without one that is known is YAML, of which JSON is a part. */
async function treeOf(text: string, path: string): Promise<Tree> {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (/^\.env(\.|$)|\.env$/.test(name)) return readDotenv(text, path);
  if (name.endsWith(".toml")) return readToml(text, path);
  if (name.endsWith(".json") || (!/\.ya?ml$/.test(name) && /^\s*\{\s*"/.test(text))) return readJson(text, path);
  return readYaml(text, path, "parameter file");
}

function refuseOtherThanMapping(tree: Tree, path: string): void {
  if (isMapping(tree) && tree.size > 0) return;
  if (isHydraOverrides(path) && Array.isArray(tree)) return;
  const found = isMapping(tree) ? "an empty mapping" : kindOf(tree);
  throw evidenceError(`${path} holds ${found}; expected parameters, a mapping of names to values.`, {
    location: { path },
    hint: "Parameters are read from YAML, JSON, TOML, .env, `.hydra` folders and `params.yaml` of DVC.",
  });
}

function longName(name: string, path: string): UserError {
  return evidenceError(
    `${path} has a parameter whose name has ${name.length} characters (${name.slice(0, 60)}…); at most ${longestName} are recorded.`,
    { location: { path }, hint: "Write the values flat, or leave this file out." },
  );
}

function scalarOf(leaf: Leaf): Scalar {
  if (isNumber(leaf)) return parameterValue(leaf.number);
  return typeof leaf === "string" ? recordValue(leaf) : leaf;
}

function conflict(
  name: string,
  first: { value: Scalar; path: string },
  second: { value: Scalar; path: string },
  { secrets }: ReadContext,
): UserError {
  const shown = (value: Scalar): string => {
    const text = JSON.stringify(redactParameters({ [name]: value }, secrets).values[name] ?? null);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
  };
  return evidenceError(
    `The parameter ${name} is ${shown(first.value)} in ${first.path} and ${shown(second.value)} in ${second.path}.`,
    { location: { path: second.path }, hint: "Keep it in one file, or name only the file that the training reads." },
  );
}
