import { readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { checkRecord } from "@gatewright/shared/ledger/read-record.ts";
import type { GateRecord, LedgerRecord, RunRecord } from "@gatewright/shared/ledger/record.ts";
import { recordId } from "@gatewright/shared/ledger/record-id.ts";
import { readRecordsFile } from "@gatewright/shared/ledger/records-file.ts";
import { keptReport } from "@gatewright/shared/publish/kept-report.ts";
import { readKeptReport } from "@gatewright/shared/publish/read-kept-report.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { pushEvent } from "../../harness/events.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { simulateWorkflow } from "../../harness/workflow/simulate.ts";
import { zip } from "../../harness/zip.ts";
import { openPipeline, type PipelineWorld, smallModel, userWorkflows, wrongEvery } from "../pipeline-world.ts";
import { git, removeTemporary } from "../track-world.ts";

// What a job on main, or somebody who may run one again, can make of the champion. docs/threat-model.md names each of these.

let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterEach(() => github.assertClean());
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

/** What a job that ran before the others leaves in their names: they cannot, once a name is taken. */
async function leaveForged(runId: number, sha: string, from: number): Promise<void> {
  const run = `run-${runId}`;
  const records: LedgerRecord[] = [];
  for (const { runId: of, name, content } of await results.artifacts()) {
    if (of !== `run-${from}`) continue;
    if (name.startsWith("gatewright-report-model-gate") && name.includes("fraud")) {
      const kept = readKeptReport(await readOneFileArchive(content, "report.json"));
      const report = { ...kept.report, run: { ...kept.report.run, runId, headSha: sha } };
      const text = keptReport({ ...kept, report });
      await results.put({ runId: run, name, content: zip([{ name: "report.json", content: text }]) });
    }
    if (name.startsWith("gatewright-records")) {
      const file = readRecordsFile(await readOneFileArchive(content, "records.json"), { mayHaveFiles: true });
      records.push(...file.records.map((value) => checkRecord(value, "record")));
    }
  }
  const own = records.filter(({ model }) => model === "fraud");
  const made = own.find((record): record is RunRecord => record.kind === "run");
  const gate = own.find((record): record is GateRecord => record.kind === "gate" && record.champion);
  if (made === undefined || gate === undefined) throw new Error("The green run has no champion of fraud.");
  const of = (origin: LedgerRecord["origin"]) => ({
    created_at: new Date().toISOString(),
    origin: { ...origin, run_id: runId, head_sha: sha },
  });
  const evil = { ...made, ...of(made.origin) };
  const { predictions: _, ...judged } = gate;
  const champion = { ...judged, ...of(gate.origin), run: recordId(evil) };
  const content = JSON.stringify({ version: 1, records: [evil, champion] });
  await results.put({
    runId: run,
    name: "gatewright-records-from-churn",
    content: zip([{ name: "records.json", content }]),
  });
}

test("a job cannot make a champion of another model whose own job has failed, whatever report and records it leaves", async () => {
  const world = await openPipeline(github, results, { ...userWorkflows, ...smallModel("churn", "fraud") });
  const first = await world.push();
  expect(first.conclusion).toBe("success");
  const before = git(world.directory, "rev-parse", "HEAD");
  const sha = await world.commit(wrongEvery(2, { name: "fraud" }));
  const runId = 800_101;
  await leaveForged(runId, sha, first.id);
  const ran = await main(world, { sha, before, runId });
  expect(ran.conclusion).toBe("failure");
  expect((await world.gates()).filter(({ model, champion }) => model === "fraud" && champion)).toHaveLength(1);
  const { log } = ran.job("ml / gate");
  const said = log.replaceAll(/\s+/g, " ");
  expect(said).toContain("It makes fraud the champion, whose own job in this run did not succeed.");
  expect(said).toContain("fraud: failed, and no report says why");
  const { checks } = await world.state({ ...ran, headSha: sha });
  expect(checks).toContain("ml / train (fraud): failure");
  expect(checks).not.toContain("model-gate (fraud): success");
});

test("an old run of main that is run again records what it did and puts no older model back", async () => {
  const world = await openPipeline(github, results);
  const before = git(world.directory, "rev-parse", "HEAD");
  const one = await world.push(wrongEvery(10, { first: 1 }));
  const two = await world.push(wrongEvery(11));
  expect([one.conclusion, two.conclusion]).toEqual(["success", "success"]);
  const { champion } = await world.state(two);
  const records = (await world.records()).length;
  const again = await main(world, { sha: one.headSha, before, runId: one.id }, { ...one, jobs: [] });
  expect(again.attempt).toBe(2);
  expect(again.conclusion).toBe("failure");
  expect((await world.state(two)).champion).toBe(champion);
  expect((await world.records()).length).toBeGreaterThan(records);
  const said = again.job("ml / gate").log.replaceAll(/\s+/g, " ");
  expect(said).toContain(`A newer run of the default branch (${two.id}) has made a champion of strikes since`);
  expect(said).toContain("Push again, or run the newest run of the default branch again.");
  // The newest run may always be run again.
  const newest = await main(world, { sha: two.headSha, before: one.headSha, runId: two.id }, { ...two, jobs: [] });
  expect(newest.conclusion).toBe("success");
});

interface OnMain {
  sha: string;
  before: string;
  runId?: number;
}

/** `ml-main.yml` on a commit of main, or a further attempt of a run of it. */
async function main(
  world: PipelineWorld,
  { sha, before, runId }: OnMain,
  rerun?: Awaited<ReturnType<typeof simulateWorkflow>>,
) {
  const { directory, repository } = world;
  const event = { ...pushEvent({ fullName: repository.fullName }, { sha, before }), ref: "refs/heads/main", sha };
  return simulateWorkflow({
    directory,
    repository,
    github,
    results,
    workflow: ".github/workflows/ml-main.yml",
    event,
    ...(runId === undefined ? {} : { runId }),
    ...(rerun === undefined ? {} : { rerun }),
  });
}
