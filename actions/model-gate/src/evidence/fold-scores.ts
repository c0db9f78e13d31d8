import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { SourceFile } from "@gatewright/shared/ledger/record.ts";
import { readEvidenceText } from "@gatewright/tracking/evidence-file.ts";
import type { ReadContext } from "@gatewright/tracking/read-context.ts";
import { readJson } from "@gatewright/tracking/values/json-values.ts";
import { isMapping, isNumber, type Tree } from "@gatewright/tracking/values/value-tree.ts";

/** Scores of both models on the same folds, in the same order. */
export interface FoldScores {
  candidate: readonly number[];
  champion: readonly number[];
  folds: number;
  repeats: number;
  /** Rows that each fold was trained, and tested on. */
  trainSize: number;
  testSize: number;
}

const example =
  '{"folds": {"accuracy": {"candidate": [0.91, …], "champion": [0.90, …], "repeats": 1, "train_size": 900, "test_size": 100}}}';

/**
 * The scores of (repeated) cross-validation that a metrics file has under `folds`; undefined for every other file.
 * @throws UserError when the file cannot be read, or what stands under `folds` is not of that form
 */
export async function readFoldScores(
  path: string,
  context: ReadContext,
): Promise<{ scores: ReadonlyMap<string, FoldScores>; source: SourceFile } | undefined> {
  if (!path.toLowerCase().endsWith(".json")) return undefined;
  const { text, source } = await readEvidenceText(path, context, { maxBytes: 32 * 1024 * 1024 });
  const scores = foldScoresOf(treeOf(text, source.path), source.path);
  return scores === undefined ? undefined : { scores, source };
}

/** Metrics by name. A number named `folds`, or other things of that name, are no scores of two models. */
export function foldScoresOf(tree: Tree, path: string): ReadonlyMap<string, FoldScores> | undefined {
  const folds = isMapping(tree) ? tree.get("folds") : undefined;
  if (!isMapping(folds) || ![...folds.values()].some(isOfModels)) return undefined;
  return new Map([...folds].map(([metric, scores]) => [metric, ofMetric(metric, scores, path)]));
}

function isOfModels(tree: Tree): boolean {
  return isMapping(tree) && (tree.has("candidate") || tree.has("champion"));
}

/** What is no JSON is told by the reader of metrics, which knows other forms. */
function treeOf(text: string, path: string): Tree {
  try {
    return readJson(text, path);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function ofMetric(metric: string, tree: Tree, path: string): FoldScores {
  if (!isMapping(tree)) throw refused(path, `the folds of ${metric} are no object`);
  const [candidate, champion] = [numbers(tree, "candidate"), numbers(tree, "champion")];
  if (candidate === undefined || champion === undefined) {
    throw refused(path, `the folds of ${metric} have no finite numbers of both \`candidate\` and \`champion\``);
  }
  if (candidate.length !== champion.length) {
    throw refused(
      path,
      `the folds of ${metric} are ${candidate.length} of the candidate and ${champion.length} of the champion`,
    );
  }
  if (candidate.every((score, at) => score === champion[at])) {
    throw evidenceError(
      `${path} has the same scores of ${metric} for candidate and champion: a model was compared with itself.`,
      {
        location: { path },
        hint: "Write the champion's own scores on the same folds.",
      },
    );
  }
  const repeats = tree.has("repeats") ? whole(tree, "repeats") : 1;
  const [trainSize, testSize] = [whole(tree, "train_size"), whole(tree, "test_size")];
  if (repeats === undefined || trainSize === undefined || testSize === undefined) {
    throw refused(path, `\`train_size\`, \`test_size\` and \`repeats\` of ${metric} must be whole numbers above 0`);
  }
  const folds = candidate.length / repeats;
  const stated = tree.has("folds") ? whole(tree, "folds") : folds;
  if (!Number.isInteger(folds) || folds < 2 || stated !== folds) {
    throw refused(path, `${candidate.length} scores of ${metric} are not those of two or more folds, ${repeats} times`);
  }
  return { candidate, champion, folds, repeats, trainSize, testSize };
}

function numbers(tree: ReadonlyMap<string, Tree>, name: string): number[] | undefined {
  const list = tree.get(name);
  if (!Array.isArray(list)) return undefined;
  const values = list.map((one) => (isNumber(one) ? Number(one.number) : Number.NaN));
  return values.every(Number.isFinite) ? values : undefined;
}

function whole(tree: ReadonlyMap<string, Tree>, name: string): number | undefined {
  const one = tree.get(name);
  const value = isNumber(one) ? Number(one.number) : Number.NaN;
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function refused(path: string, what: string): UserError {
  return evidenceError(`${path} has no scores of folds that can be compared: ${what}.`, {
    location: { path },
    hint: `Write them as ${example}.`,
  });
}
