import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../harness/github/faults.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import {
  checks,
  openPipeline,
  type PipelineWorld,
  type Ran,
  smallModel,
  userWorkflows,
  wrongEvery,
} from "../pipeline-world.ts";
import { removeTemporary } from "../track-world.ts";

// GitHub fails in every way that the proxy knows, at every step that asks it. Two laws: what only shows a verdict never changes it; what
// decides it and cannot be had makes it an error. So a fault can turn a run red, never green.

let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterEach(() => {
  github.assertClean();
  github.clearFaults();
  results.clearFaults();
});
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

const faults = {
  "500": { kind: "status", status: 500 },
  "403": { kind: "status", status: 403, message: "Resource not accessible by integration" },
  "404": { kind: "status", status: 404 },
  "429, again after a minute": { kind: "status", status: 429, retryAfter: 60 },
  "no answer": { kind: "time-out" },
  "a broken connection": { kind: "drop" },
  "a lost answer": { kind: "lost-answer" },
  "a slow answer": { kind: "delay", ms: 100 },
  "an answer byte by byte": { kind: "drip", msPerByte: 0 },
} as const satisfies Record<string, Fault>;
type Name = keyof typeof faults;

describe("at the job that decides", () => {
  let world: PipelineWorld;
  let good: Ran;
  let bad: Ran;

  beforeAll(async () => {
    world = await openPipeline(github, results);
    good = await world.pull();
    bad = await world.pull({ ...smallModel(), ...wrongEvery(2) });
    expect([good.conclusion, bad.conclusion]).toEqual(["success", "failure"]);
  });

  /** "Re-run this job" of the page of the run: the others stay as they were. */
  async function decideAgain(ran: Ran): Promise<Ran> {
    const jobs = ran.jobs.map((job) => (job.name === "ml / gate" ? { ...job, conclusion: "failure" as const } : job));
    const { pull } = ran;
    if (pull === undefined) throw new Error("The run has no pull request.");
    return world.run(pull, { rerun: { ...ran, jobs } });
  }

  const publishing: [string, RegExp, Name[]][] = [
    [
      "the comment",
      /issues\/(\d+\/)?comments/,
      [
        "500",
        "429, again after a minute",
        "no answer",
        "a broken connection",
        "a lost answer",
        "an answer byte by byte",
      ],
    ],
    ["the check runs", /check-runs/, ["500", "403", "no answer", "a broken connection", "a slow answer"]],
  ];
  describe.each(publishing)("%s", (_, path, names) => {
    test.each(names)("%s: the verdict stays", async (name) => {
      world.fault({ path, fault: faults[name] });
      good = await decideAgain(good);
      const { conclusion, log } = good.job("ml / gate");
      expect(conclusion).toBe("success");
      const harmless = name === "a slow answer" || name === "an answer byte by byte";
      expect(/could not (write|complete|create|list|make)/i.test(log), log).toBe(!harmless);
    });

    test("nothing turns a bad model green", async () => {
      world.fault({ path, fault: faults["a broken connection"] });
      bad = await decideAgain(bad);
      expect(bad.job("ml / gate").conclusion).toBe("failure");
    });
  });

  // Without any answer the same end comes after three minutes, which is too long for a test.
  const reading: [string, RegExp, Name[]][] = [
    ["the list of reports", /actions\/runs\/\d+\/artifacts/, ["500", "404", "a broken connection"]],
    ["a report", /actions\/artifacts\/\d+\/zip/, ["403", "a lost answer"]],
  ];
  describe.each(reading)("%s", (_, path, names) => {
    test.each(names)("%s: an error", async (name) => {
      world.fault({ path, fault: faults[name] });
      good = await decideAgain(good);
      expect(good.job("ml / gate").conclusion).toBe("failure");
    });

    test("one broken connection is tried again, and the verdict stays", async () => {
      world.fault({ path, fault: faults["a broken connection"], times: 1 });
      good = await decideAgain(good);
      expect(good.job("ml / gate").conclusion).toBe("success");
    });
  });
});

describe("at the jobs before it", () => {
  test.each<Name>(["500", "a broken connection"])(
    "the base's policy, %s: nothing trains, and the whole is red",
    async (name) => {
      const world = await openPipeline(github, results);
      const pull = await world.open();
      world.fault({ path: /contents\//, fault: faults[name] });
      const ran = await world.run(pull);
      expect((await world.state(ran)).checks).toContain("ml / gate: failure");
      expect(world.trained()).toEqual([]);
    },
  );

  test.each<Name>(["500"])("the ledger, %s: no first run, and the whole is red", async (name) => {
    const world = await openPipeline(github, results);
    const pull = await world.open();
    world.fault({ path: /git\//, fault: faults[name] });
    const ran = await world.run(pull);
    const state = await world.comment(pull);
    expect(ran.job("ml / gate").conclusion).toBe("failure");
    expect(state).not.toContain("no champion yet");
  });

  test("the artifact service: a job whose report is not kept does not count as one that passed", async () => {
    // Contracts alone, since each upload takes its eight seconds.
    const dataOnly = { "gatewright.yml": "gatewright: 1\ndata: { contracts: [contracts/test.yml] }\n" };
    const world = await openPipeline(github, results, { ...userWorkflows, ...smallModel(), ...dataOnly });
    const pull = await world.open();
    results.fault(/ArtifactService\/CreateArtifact/, 500);
    const ran = await world.run(pull);
    expect(ran.job("ml / data (.)").conclusion).toBe("success");
    expect((await world.state(ran)).checks).toContain("ml / gate: failure");
  });

  test("on main, the ledger cannot be written: red, and no champion", async () => {
    const world = await openPipeline(github, results);
    // A refusal; what may pass is tried again for a minute.
    world.fault({ path: /git\//, method: "POST", fault: faults["403"] });
    const ran = await world.push();
    expect(await world.state(ran)).toMatchObject({
      checks: checks({ "ml / gate": "failure" }),
      branches: ["main"],
      champion: undefined,
    });
  });
});
