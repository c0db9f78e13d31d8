import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Task } from "@gatewright/stats/metrics/outcomes.ts";
import { readMetrics } from "@gatewright/tracking/metrics/read-metrics.ts";
import { secretsOf } from "@gatewright/tracking/redaction/job-secrets.ts";
import type { CandidateRows, ChampionSource } from "../champion/champion-finder.ts";
import { codingOf, codingOfChampion } from "./coding.ts";
import { evaluationDigestOf, predictionsDigestOf } from "./digests.ts";
import type { EnginePool } from "./engine-pool.ts";
import { readFoldScores } from "./fold-scores.ts";
import { addForecast } from "./forecast-columns.ts";
import type { Champion, GateEvidence, PointMetrics, Predictions } from "./gate-evidence.ts";
import { joined, refuseOtherRows } from "./join-champion.ts";
import { type LoadedSide, loadSide } from "./loaded-side.ts";
import { columnsThatDecide } from "./named-columns.ts";
import { openPredictions } from "./predictions-file.ts";
import { questionsOf } from "./questions.ts";
import { readOutcomes } from "./read-outcomes.ts";

export interface OpenEvidence {
  /** As the policy says; undefined: from the data, where it leaves no doubt. */
  task: Task | undefined;
  gate: GatePolicy;
  candidatePath: string | undefined;
  /** A JSON file with the candidate's metrics, used when there are no predictions. */
  metricsPath: string | undefined;
  /** Asked once the candidate has been read; undefined when only metrics of it are known. */
  champion(candidate: CandidateRows | undefined): Promise<ChampionSource>;
  modelPath: string | undefined;
  seriesPath: string | undefined;
  championBytes?: GateEvidence["championBytes"];
  workingDirectory: string;
  host: EvaluateHost;
  engines: EnginePool;
}

/**
 * Reads what the rules of one model need. A champion that cannot be compared is told in `predictions.champion`: rules about the candidate
 * alone are still evaluated.
 * @throws UserError when the candidate's own evidence is missing, empty or broken
 */
export async function openEvidence(options: OpenEvidence): Promise<GateEvidence> {
  const { candidatePath, modelPath, seriesPath, championBytes } = options;
  const files: Evidence[] = [];
  const asMetrics = candidatePath?.toLowerCase().endsWith(".json") === true ? candidatePath : undefined;
  const predictions =
    candidatePath === undefined || asMetrics !== undefined
      ? undefined
      : await openJoined({ ...options, path: candidatePath, role: "predictions" }, files);
  const metricsPath = asMetrics ?? options.metricsPath;
  const metrics =
    predictions === undefined && metricsPath !== undefined
      ? await pointMetrics(metricsPath, options, files)
      : undefined;
  return {
    predictions,
    metrics,
    modelPath,
    championBytes,
    seriesPath,
    readPredictions: async (path, role, other) =>
      await openJoined(
        {
          ...options,
          task: options.task ?? predictions?.candidate.task,
          path,
          role,
          champion: async () =>
            other === undefined
              ? { kind: "absent", reason: "nothing is compared", first: false }
              : { kind: "file", path: other.path, name: other.name },
          mustCompare: other !== undefined,
        },
        files,
      ),
    files: () => files,
  };
}

interface OpenJoined extends Omit<OpenEvidence, "candidatePath" | "metricsPath"> {
  path: string;
  role: string;
  /** A second file that cannot be compared is thrown. */
  mustCompare?: boolean;
}

async function openJoined(options: OpenJoined, files: Evidence[]): Promise<Predictions> {
  const { path, role, task, gate, workingDirectory, host, engines } = options;
  const columns = gate.predictions;
  const engine = await engines.open();
  const file = await openPredictions({ path, role, workingDirectory, host, engine });
  const side = await loadSide(file, "candidate", columns, engine);
  const coding = await codingOf(task, side, columns, engine);
  const candidate = await readOutcomes(
    { candidate: side, side, who: "candidate", from: `${side.table} c` },
    coding,
    columns,
    engine,
  );
  const evaluationDigest = await evaluationDigestOf(side, coding, engine);
  const predictionsDigest = await predictionsDigestOf(side, coding, engine);
  files.push(await file.evidence());
  const source = await options.champion({ evaluationDigest, predictionsDigest });

  const deciding = columnsThatDecide(gate, file.columns.keys());
  let champion: Champion;
  let championSide: LoadedSide | undefined;
  let championDigest: string | undefined;
  if (source.kind === "file") {
    try {
      const other = await openPredictions({
        path: source.path,
        role: "champion predictions",
        workingDirectory,
        host,
        engine,
      });
      const loaded = await loadSide(other, "champion", columns, engine);
      await refuseOtherRows(side, loaded, {
        coding,
        deciding: options.mustCompare === true ? [] : deciding,
        engine,
      });
      championDigest = await predictionsDigestOf(loaded, coding, engine);
      if (championDigest === predictionsDigest && options.mustCompare !== true)
        throw samePredictions(path, source.name);
      const outcomes = await readOutcomes(
        { candidate: side, side: loaded, who: "champion", from: joined(side, loaded) },
        await codingOfChampion(coding, loaded, columns, engine),
        columns,
        engine,
      );
      championSide = loaded;
      const evidence = await other.evidence();
      // A path of the run's own temporary directory tells a reader nothing.
      files.push(evidence.path.startsWith(host.temporaryDirectory) ? { ...evidence, path: source.name } : evidence);
      champion = { kind: "compared", outcomes, name: source.name };
    } catch (error) {
      if (!(error instanceof UserError) || options.mustCompare === true) throw error;
      champion = { kind: "broken", error };
    }
  } else if (source.kind === "metrics") {
    throw new Error("Whoever has predictions is given predictions.");
  } else {
    champion = source;
  }
  await addForecast({ candidate, champion, side, options, engine, files });
  // From here on nothing but what has been loaded can be read: SQL of the policy comes next.
  await engine.lock([]);
  const questions = questionsOf({
    side,
    deciding,
    champion: championSide,
    engine,
    engines,
    workingDirectory,
    host,
    columns,
  });
  return {
    candidate,
    champion,
    evaluationDigest,
    predictionsDigest,
    championDigest,
    columns: [...file.columns.keys()],
    ...questions,
  };
}

/** Without the ledger's proof that the model is unchanged somebody has compared a model with itself. */
function samePredictions(path: string, champion: string): UserError {
  return evidenceError(`${path} says of every row exactly what ${champion} says: a model was compared with itself.`, {
    location: { path },
    hint: "Was the champion's file written over the candidate's? An unchanged model is known by its own file: name it under `train.outputs.model`.",
  });
}

async function pointMetrics(
  path: string,
  { champion, workingDirectory, host }: OpenEvidence,
  files: Evidence[],
): Promise<PointMetrics> {
  const { variables, signal } = host;
  const context = { workingDirectory, variables, signal, secrets: secretsOf("", variables) };
  const numbers = async (from: string, role: string) => {
    const { metrics, sources } = await readMetrics([from], context);
    files.push(...sources.map((source) => ({ role, ...source })));
    return new Map(metrics.map(({ name, value }) => [name, Number(value)]));
  };
  const folds = await readFoldScores(path, context);
  if (folds !== undefined) {
    const { scores, source } = folds;
    files.push({ role: "scores of folds", ...source });
    const means = (who: "candidate" | "champion") =>
      new Map(
        [...scores].map(([metric, of]) => [metric, of[who].reduce((sum, score) => sum + score, 0) / of[who].length]),
      );
    // Both models were trained and scored on the same folds, so the file holds its own champion.
    return { candidate: means("candidate"), champion: means("champion"), source: path, folds: scores };
  }
  const candidate = await numbers(path, "metrics");
  const source = await champion(undefined);
  switch (source.kind) {
    case "broken":
    case "absent":
      return { candidate, champion: undefined, absent: source, source: path };
    case "metrics":
      return { candidate, champion: source.values, source: path };
    case "file":
      return { candidate, champion: await numbers(source.path, "champion metrics"), source: path };
  }
}
