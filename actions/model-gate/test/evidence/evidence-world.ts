import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { PredictionColumns } from "@gatewright/shared/policy/gate-policy.ts";
import type { Outcomes, Task } from "@gatewright/stats/metrics/outcomes.ts";
import { openEngine } from "@gatewright/tables/engine/engine.ts";
import { afterEach } from "vitest";
import { defaultGate } from "../../src/default-gate.ts";
import { type EnginePool, enginePool } from "../../src/evidence/engine-pool.ts";
import type { GateEvidence, Predictions } from "../../src/evidence/gate-evidence.ts";
import { openEvidence } from "../../src/evidence/open-evidence.ts";
import { folder } from "../rules/folder.ts";
import { contextOf } from "../rules/rule-world.ts";

export interface Opened {
  candidate?: string;
  champion?: string;
  metrics?: string;
  task?: Task;
  columns?: Partial<PredictionColumns>;
}

/** A folder of predictions files of one test file, and evidence that a real engine reads from them. */
export function evidenceWorld(name: string) {
  const { path: root, file } = folder(name);
  const pools: EnginePool[] = [];
  afterEach(() => {
    for (const pool of pools.splice(0)) pool.close();
  });
  const { host: anyHost } = contextOf({});
  const temporaryDirectory = join(root, "scratch");
  mkdirSync(temporaryDirectory);
  const host = { ...anyHost, temporaryDirectory };

  const open = async ({ candidate, champion, metrics, task, columns }: Opened): Promise<GateEvidence> => {
    const engines = enginePool(host);
    pools.push(engines);
    return await openEvidence({
      task,
      gate: { ...defaultGate, predictions: { ...defaultGate.predictions, ...columns } },
      candidatePath: candidate,
      metricsPath: metrics,
      champion: async () =>
        champion === undefined
          ? { kind: "absent", reason: "there is no champion yet", first: true }
          : { kind: "file", path: champion, name: champion },
      modelPath: undefined,
      seriesPath: undefined,
      workingDirectory: root,
      host,
      engines,
    });
  };
  const predictionsOf = async (opened: Opened): Promise<Predictions> => {
    const { predictions } = await open(opened);
    if (predictions === undefined) throw new Error("There are no predictions.");
    return predictions;
  };
  return {
    root,
    file,
    open,
    predictionsOf,
    /** The candidate's arrays. */
    async read(opened: Opened): Promise<Outcomes> {
      return (await predictionsOf(opened)).candidate;
    },
    /** Writes a table of two columns and more, each row a line. */
    csv(path: string, header: string, rows: readonly string[]): string {
      return file(path, `${[header, ...rows].join("\n")}\n`);
    },
    /** Writes a Parquet file with what a query gives. */
    async parquet(path: string, query: string): Promise<string> {
      if (existsSync(join(root, path))) return path;
      const engine = await openEngine({ ...host, threads: 1 });
      try {
        await engine.query(`COPY (${query}) TO '${join(root, path)}' (FORMAT parquet)`);
      } finally {
        engine.close();
      }
      return path;
    },
    /** The sentence with which evidence is refused; the champion's counts as well. */
    async refusal(opened: Opened): Promise<UserError> {
      try {
        const { champion } = await predictionsOf(opened);
        if (champion.kind === "broken") return champion.error;
      } catch (error) {
        if (error instanceof UserError) return error;
        throw error;
      }
      throw new Error("Nothing was refused.");
    },
  };
}
