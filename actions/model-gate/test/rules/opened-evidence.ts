import { afterAll } from "vitest";
import { defaultGate } from "../../src/default-gate.ts";
import { enginePool } from "../../src/evidence/engine-pool.ts";
import type { GateEvidence } from "../../src/evidence/gate-evidence.ts";
import { openEvidence } from "../../src/evidence/open-evidence.ts";
import { contextOf } from "./rule-world.ts";

/** Evidence of real files, read by a real engine. */
export async function openedEvidence(
  workingDirectory: string,
  { candidatePath, championPath }: { candidatePath: string; championPath?: string },
): Promise<GateEvidence> {
  const { host } = contextOf({});
  const engines = enginePool(host);
  afterAll(() => engines.close());
  return await openEvidence({
    task: "binary",
    gate: defaultGate,
    candidatePath,
    metricsPath: undefined,
    champion: async () =>
      championPath === undefined
        ? { kind: "absent", reason: "there is no champion yet", first: true }
        : { kind: "file", path: championPath, name: "the champion" },
    modelPath: undefined,
    seriesPath: undefined,
    workingDirectory,
    host,
    engines,
  });
}
