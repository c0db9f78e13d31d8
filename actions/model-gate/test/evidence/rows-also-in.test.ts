import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultGate } from "../../src/default-gate.ts";
import { enginePool } from "../../src/evidence/engine-pool.ts";
import { openEvidence } from "../../src/evidence/open-evidence.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evidence-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("rows whose key also stands in the training data are counted, with the first of them in file order", async () => {
  await writeFile(join(folder, "predictions.csv"), "id,label,score,tail\n1,1,0.9,N7\n2,0,0.2,N1\n3,0,0.1,N3\n");
  await writeFile(join(folder, "train.csv"), "tail,label\nN3,0\nN7,1\nN7,0\nN9,1\n");
  const silent = () => undefined;
  const host = {
    log: { info: silent, warning: silent, debug: silent, group: <T>(_: string, body: () => Promise<T>) => body() },
    now: () => new Date(0),
    temporaryDirectory: join(folder, "scratch"),
    toolCache: undefined,
    enginePath: undefined,
    memoryLimit: undefined,
    variables: {},
    signal: new AbortController().signal,
  };
  const engines = enginePool(host);
  try {
    const { predictions } = await openEvidence({
      task: "binary",
      gate: defaultGate,
      candidatePath: "predictions.csv",
      metricsPath: undefined,
      champion: async () => ({ kind: "absent", reason: "nothing is compared", first: false }),
      modelPath: undefined,
      seriesPath: undefined,
      workingDirectory: folder,
      host,
      engines,
    });
    expect(await predictions?.rowsAlsoIn("train.csv", ["tail"], { path: "policy.yml" })).toEqual({
      rows: 2,
      examples: ["N7", "N3"],
      of: 3,
      otherRows: 4,
    });
  } finally {
    engines.close();
  }
});
