import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import { describe, expect, test } from "vitest";
import { decide } from "../gate/src/decide.ts";
import { readJobs } from "../gate/src/job-results.ts";
import { planOutputs } from "../src/plan-outputs.ts";
import { decided, goodReports, kept, lines, needs, plan, read, run, steps, strikes, subject } from "./fan-in.ts";

const good = () => read(goodReports());
const without = (action: string) => read(goodReports().filter(({ report }) => report.action !== action));
const instead = (...reports: ReturnType<typeof goodReports>) =>
  read([
    ...goodReports().filter(({ report }) => !reports.some((one) => one.report.action === report.action)),
    ...reports,
  ]);

function withKey(key: string): KeptReport {
  const one = kept("model-gate", "strikes");
  return { ...one, names: { ...one.names, key } };
}

/** Jobs that GitHub would give together with what is different, and the reports that would be there. */
function verdictOf(jobs: ReturnType<typeof needs>, found = good()) {
  return worstVerdict(decide(jobs, found, run).rows.map(({ verdict }) => verdict));
}

test("passes where every job has succeeded and every leg has left a report that does not block", () => {
  expect(decided(needs(), good())).toEqual([
    "code | the code | pass | passed",
    "data | birds | pass | passed — 1 check in birds",
    "train | strikes | pass | passed — 1 check in strikes",
    "gate | strikes | pass | passed — 1 check in strikes",
  ]);
});

describe("never passes", () => {
  test.each(["plan", "code", "data", "train"])("when the job %s is not there", (id) => {
    expect(decided(needs({ [id]: "absent" }), read([]))).toContainEqual(
      expect.stringMatching(new RegExp(`error \\| there is no job \`${id}\``)),
    );
  });

  test.each(["failure", "cancelled", "skipped", "neutral", "startup_failure"])(
    "when any one job is %s, though all reports are there and good",
    (result) => {
      for (const id of ["plan", "code", "data", "train"]) {
        expect(["fail", "error"], `${id} ${result}`).toContain(verdictOf(needs({ [id]: result })));
      }
    },
  );

  test.each(["validate-data", "track-experiment", "model-gate"])(
    "when no report of %s is there, though every job has succeeded",
    (action) => {
      expect(verdictOf(needs(), without(action))).toBe("error");
      expect(decided(needs(), without(action))).toContainEqual(
        expect.stringMatching(/succeeded and left no report about it, so nobody knows what it found$/),
      );
    },
  );

  test.each(["validate-data", "track-experiment", "model-gate"])(
    "when the report of %s is about another commit, run, repository, pull request, server or workflow, or of a later attempt",
    (action) => {
      const about = action === "validate-data" ? "birds" : "strikes";
      for (const [other, words] of [
        [{ headSha: "b".repeat(40) }, /is about commit bbbbbbbbbbbb, not about aaaaaaaaaaaa/],
        [{ runId: 6 }, /is of run 6, not of run 7/],
        [{ repository: "o/else" }, /is of the repository o\/else/],
        [{ runAttempt: 3 }, /is of attempt 3, and this is attempt 2/],
        [{ pullRequest: 4 }, /is about pull request 4, not about pull request 3/],
        [{ serverUrl: "https://evil.example" }, /is of the server https:\/\/evil.example/],
        [{ workflow: "other" }, /is of the workflow other/],
      ] as const) {
        const found = instead(kept(action, about, { run: other }));
        expect(decided(needs(), found)).toContainEqual(expect.stringMatching(words));
        expect(verdictOf(needs(), found)).toBe("error");
      }
    },
  );

  test("when there are good reports of this run beside one of another", () => {
    const found = read([...goodReports(), kept("model-gate", "else", { run: { runId: 6 } })]);
    expect(verdictOf(needs(), found)).toBe("error");
  });

  test("when a report cannot be read", () => {
    const found = read(goodReports(), [{ name: "gatewright-report-x", reason: "Its report.json is not JSON." }]);
    expect(decided(needs(), found)).toContain("reports | gatewright-report-x | error | Its report.json is not JSON");
  });

  test.each(["fail", "error"] as const)("when a report says %s and blocks, though the job has succeeded", (verdict) => {
    for (const [action, about] of [
      ["validate-data", "birds"],
      ["track-experiment", "strikes"],
      ["model-gate", "strikes"],
    ] as const) {
      expect(verdictOf(needs(), instead(kept(action, about, { verdict })))).toBe(verdict);
    }
  });

  test.each(["pass", "fail"] as const)("when a second report speaks for a leg, which says %s", (verdict) => {
    const found = read([...goodReports(), kept("model-gate", "strikes", { verdict, key: "second" })]);
    expect(verdictOf(needs(), found)).toBe("error");
    expect(decided(needs(), found).at(-1)).toMatch(
      /^reports \| model-gate \(strikes\) \| error \| Several reports speak for it, model-gate\.\S+ and model-gate\.\S+, so none/,
    );
    expect(decide(needs(), found, run).reports.map(({ report }) => report.action)).not.toContain("model-gate");
  });

  test.each<[string, KeptReport]>([
    ["is called after a model that was not planned", kept("model-gate", "other")],
    ["is about another model than it is called after", kept("model-gate", "other", { name: "strikes", key: "second" })],
    ["is called after data that were not planned", kept("validate-data", "birds", { name: "other" })],
    ["has no name where the leg has one", kept("model-gate", "strikes", { name: "" })],
    ["is of a small training that was not planned", kept("track-experiment", "strikes", { name: "smoke strikes" })],
    ["is of another directory", kept("model-gate", "strikes", { directory: "other", key: "second" })],
    ["has a key that does not fit its name", withKey("model-gate.ml.delays.0badc0de")],
    ["has a key with one more word than its name", withKey("model-gate.ml.strikes.more.0badc0de")],
  ])("when a report beside the good ones %s, and none shows it", (_, other) => {
    const found = read([...goodReports(), other]);
    expect(verdictOf(needs(), found)).toBe("error");
    expect(decided(needs(), found).at(-1)).toMatch(/it is of no leg of the plan$/);
    expect(decide(needs(), found, run).reports).not.toContain(other);
  });

  test("when the leg's own job has failed, by GitHub's list of jobs, though its reports say that it passed", () => {
    const jobs = needs({ train: "failure" });
    const rows = (name: string) => decide(jobs, good(), run, new Map([[name, false]]));
    for (const name of ["train (strikes)", "ml / train (strikes)"]) {
      const { rows: told, reports } = rows(name);
      expect(lines(told)).toContain("train | strikes | error | failed, and no report says why");
      // Nor is it shown to anybody.
      expect(reports.map(({ names }) => names.title)).toEqual([expect.stringMatching(/^validate-data/)]);
    }
    expect(rows("train (strikes, else)").reports).toHaveLength(3);
  });

  test("when nothing was planned", () => {
    const nothing = { ...plan, data: [], models: [], code: false };
    const jobs = needs({ code: "skipped", data: "skipped", train: "skipped" }, nothing);
    expect(verdictOf(jobs, read([]))).toBe("error");
    expect(decided(jobs, read([]))[0]).toBe("plan | plan | error | nothing was planned, so nothing can pass");
  });

  test.each(["directories", "data", "models", "code"])("when the plan's output %s is lost or malformed", (name) => {
    const { byId } = needs();
    for (const value of ["", "[", "{}", "null", '["."]', '[{"directory": 1, "name": ""}]', "True"]) {
      const outputs = { ...byId.get("plan")?.outputs, [name]: value };
      const jobs = { kind: "job" as const, byId: new Map([...byId, ["plan", { result: "success", outputs }]]) };
      expect(verdictOf(jobs), value).toBe("error");
    }
  });

  test("when the plan has work in a directory that it does not have", () => {
    const jobs = needs({}, { ...plan, data: [{ directory: "elsewhere", name: "elsewhere" }] });
    expect(verdictOf(jobs)).toBe("error");
  });

  test.each(["failure", "cancelled", "skipped", "odd"])(
    "when a job of the user's own that it needs is %s",
    (result) => {
      expect(verdictOf(needs({ smoke_test: result }))).toBe("error");
    },
  );

  test("when a stage that nothing was planned for has failed", () => {
    const jobs = needs({ code: "failure" }, { ...plan, code: false });
    expect(verdictOf(jobs)).toBe("error");
  });
});

describe("what stopped a stage is said", () => {
  test.each([
    [{ data: "failure", train: "skipped" }, "training did not start, because data failed"],
    [{ data: "cancelled", train: "skipped" }, "training did not start, because data was cancelled"],
    [{ code: "failure", train: "skipped" }, "training did not start, because code failed"],
    [{ code: "failure", data: "failure", train: "skipped" }, "training did not start, because code failed"],
    [{ data: "odd", train: "skipped" }, 'training did not start, because data has the unknown result "odd"'],
  ])("%j", (results, words) => {
    const rows = decided(needs(results), read([]));
    expect(rows).toContain(`train | strikes | fail | ${words}`);
    expect(rows).toContain("gate | strikes | fail | gate did not start, because training did not pass");
  });

  test("bad data: the first row that fails is the data's, with its count and its next step", () => {
    const bad = kept("validate-data", "birds", { verdict: "fail", finding: { hint: "Mend row 14." } });
    const { rows } = decide(needs({ data: "failure", train: "skipped" }), read([bad]), run);
    expect(rows.find(({ verdict }) => verdict === "fail")).toMatchObject({
      stage: "data",
      what: "birds",
      result: "failed — 1 of 1 check in birds",
      next: "Mend row 14.",
    });
  });

  test("bad data in the one job of the composite action: training has one row, whichever step was to do it", () => {
    const bad = kept("validate-data", "birds", { verdict: "fail" });
    const after = { train: "skipped", track: "skipped", gate: "skipped" };
    const rows = decided(steps({ validate: "failure", ...after }), read([bad]));
    expect(rows.filter((row) => row.startsWith("train | "))).toEqual([
      "train | strikes | fail | training did not start, because data failed",
    ]);
    const none = { ...plan, code: false, models: [] };
    const idle = decided(steps({ validate: "success", ...after }, none), read([kept("validate-data", "birds")]));
    expect(idle.filter((row) => row.startsWith("train | "))).toEqual([
      "train | train | skipped | not planned: no model is trained here",
    ]);
    const tracked = decided(steps({ validate: "success", ...after, track: "success", gate: "success" }), good());
    expect(tracked).toContain("train | train | skipped | not planned: no model is trained here");
  });

  test("a training that failed in words of its own report, and a gate that did not start", () => {
    const failed = kept("track-experiment", "strikes", { verdict: "error" });
    const rows = decided(needs({ train: "failure" }), read([kept("validate-data", "birds"), failed]));
    expect(rows.slice(2)).toEqual([
      "train | strikes | error | error — 1 of 1 check could not be evaluated in strikes",
      "gate | strikes | fail | gate did not start, because training did not pass",
    ]);
  });

  test("a stage that was skipped though nothing before it failed", () => {
    expect(decided(needs({ train: "skipped" }), read([kept("validate-data", "birds")]))).toContain(
      "train | strikes | error | training was planned and did not start, and no stage before it failed",
    );
  });

  test("a job that failed after all its reports were good", () => {
    expect(decided(needs({ train: "failure" }), good())).toContain(
      "train | job train | error | failed, and no report says why, although none of its reports blocks",
    );
  });

  test("a plan that failed: nothing else is judged", () => {
    const jobs = needs({ plan: "failure", code: "skipped", data: "skipped", train: "skipped" });
    expect(decided(jobs, read([]))).toEqual([
      "plan | plan | error | failed, and no report says why, so nobody knows what had to run",
      "code | code | skipped | code did not start, because there is no plan",
      "data | data | skipped | data did not start, because there is no plan",
      "train | train | skipped | training did not start, because there is no plan",
    ]);
  });
});

describe("stages that were not planned are skipped, with the reason", () => {
  test("no command for code, no contract", () => {
    const jobs = needs({ code: "skipped", data: "skipped" }, { ...plan, code: false, data: [] });
    const rows = decided(jobs, without("validate-data"));
    expect(rows).toContain("code | code | skipped | not planned: neither `lint` nor `test` is given");
    expect(rows).toContain("data | data | skipped | not planned: no contract is named");
    expect(verdictOf(jobs, without("validate-data"))).toBe("pass");
  });

  test("no model", () => {
    const jobs = needs({ train: "skipped" }, { ...plan, models: [] });
    const found = read([kept("validate-data", "birds")]);
    expect(verdictOf(jobs, found)).toBe("pass");
    expect(decided(jobs, found)).toContain("train | train | skipped | not planned: no model is trained here");
  });

  test("code alone passes", () => {
    const jobs = needs({ data: "skipped", train: "skipped" }, { ...plan, data: [], models: [] });
    expect(verdictOf(jobs, read([]))).toBe("pass");
  });
});

describe("what does not block", () => {
  test.each(["warn", "observe"] as const)("a failing report in mode %s is a warning that says the verdict", (mode) => {
    for (const verdict of ["fail", "error"] as const) {
      const found = instead(kept("model-gate", "strikes", { verdict, mode }));
      expect(verdictOf(needs(), found)).toBe("warn");
      expect(decided(needs(), found).at(-1)).toMatch(
        new RegExp(`gate \\| strikes \\| warn \\| (failed|error) — .*\\(does not block: mode ${mode}\\)$`),
      );
    }
  });

  test("a wrong policy blocks in every mode, and ends with exit code 2", () => {
    const wrong = { verdict: "error", mode: "observe", blocking: true, finding: { configuration: true } } as const;
    const { rows } = decide(needs({ train: "failure" }), instead(kept("model-gate", "strikes", wrong)), run);
    expect(rows).toContainEqual(expect.objectContaining({ stage: "gate", verdict: "error", configuration: true }));
  });

  test.each(["warn", "inconclusive", "skipped", "pass"] as const)(
    "a report that says %s says it here as well",
    (verdict) => {
      expect(decided(needs(), instead(kept("model-gate", "strikes", { verdict }))).at(-1)).toContain(`| ${verdict} |`);
    },
  );

  test("what is inconclusive fails where it blocks", () => {
    const found = instead(kept("model-gate", "strikes", { verdict: "inconclusive", blocking: true }));
    expect(verdictOf(needs({ train: "failure" }), found)).toBe("fail");
  });
});

describe("a model that no rule judges", () => {
  test("is a warning, once", () => {
    const jobs = needs({}, { ...plan, models: [{ ...strikes, gate: false }] });
    const rows = decided(jobs, without("model-gate"));
    expect(rows.filter((row) => row.startsWith("gate"))).toEqual([
      "gate | strikes | warn | No rule judges this model: a worse one would pass",
    ]);
    expect(verdictOf(jobs, without("model-gate"))).toBe("warn");
  });

  test("and that is not trained is recorded all the same", () => {
    const jobs = needs({}, { ...plan, models: [{ ...strikes, train: false, gate: false, command: "none" }] });
    expect(verdictOf(jobs, without("track-experiment"))).toBe("error");
  });
});

test("a model without a command is judged by the files of the checkout, recorded or not", () => {
  const jobs = needs({}, { ...plan, models: [{ ...strikes, train: false, command: "none" }] });
  expect(decided(jobs, without("track-experiment"))).toContain(
    "train | strikes | skipped | no command trains it, so its rules judge what the checkout holds",
  );
  expect(verdictOf(jobs, without("track-experiment"))).toBe("pass");
});

describe("several legs", () => {
  const two = {
    ...plan,
    directories: [
      { directory: "a", name: "a" },
      { directory: "b", name: "b" },
    ],
    data: [
      { directory: "a", name: "a" },
      { directory: "b", name: "b" },
    ],
    models: [
      { ...strikes, directory: "a" },
      { ...strikes, directory: "b", model: "delays", name: "delays" },
    ],
  };
  const all = () => [
    kept("validate-data", "birds", { directory: "a", name: "a" }),
    kept("validate-data", "birds", { directory: "b", name: "b" }),
    kept("track-experiment", "strikes", { directory: "a" }),
    kept("track-experiment", "delays", { directory: "b" }),
    kept("model-gate", "strikes", { directory: "a" }),
    kept("model-gate", "delays", { directory: "b" }),
  ];

  test("each has a row, and passes by its own report", () => {
    expect(decided(needs({}, two), read(all()))).toEqual([
      "code | the code of 2 directories | pass | passed",
      "data | a | pass | passed — 1 check in birds",
      "data | b | pass | passed — 1 check in birds",
      "train | strikes | pass | passed — 1 check in strikes",
      "gate | strikes | pass | passed — 1 check in strikes",
      "train | delays | pass | passed — 1 check in delays",
      "gate | delays | pass | passed — 1 check in delays",
    ]);
  });

  test("data at the root has no name, or that of its step's number, as the runner counts steps without an id", () => {
    const of = (name: string) => instead(kept("validate-data", "birds", { name }));
    for (const name of ["", "step 2", "step 13"]) expect(verdictOf(needs(), of(name)), name).toBe("pass");
    for (const name of ["step", "step 1", "step 2 ", "birds"]) expect(verdictOf(needs(), of(name)), name).toBe("error");
  });

  test.each([0, 1, 2, 3, 4, 5])("none passes by the report of another: report %i is missing", (index) => {
    const found = read(all().filter((_, at) => at !== index));
    expect(verdictOf(needs({}, two), found)).toBe("error");
  });

  test("one that fails leaves the others their verdict", () => {
    const found = read(
      all().map((one) =>
        one.report.subjects[0]?.name === "delays" && one.report.action === "model-gate"
          ? kept("model-gate", "delays", { directory: "b", verdict: "fail" })
          : one,
      ),
    );
    const rows = decided(needs({ train: "failure" }, two), found);
    expect(rows.filter((row) => row.startsWith("gate"))).toEqual([
      "gate | strikes | pass | passed — 1 check in strikes",
      "gate | delays | fail | failed — 1 of 1 check in delays",
    ]);
  });

  test("one report of several models gives each its own verdict", () => {
    const both = { ...two, models: two.models.map((leg) => ({ ...leg, directory: "a" })) };
    const subjects = [subject("strikes", "pass"), subject("delays", "fail")];
    const shared = kept("model-gate", "both", { directory: "a", verdict: "fail", subjects });
    const others = all().filter(({ report }) => report.action !== "model-gate");
    const tracked = kept("track-experiment", "delays", { directory: "a" });
    // As in the composite action, whose steps judge all models together.
    const step = (outcome: string, outputs = {}) => ({ outcome, outputs });
    const [done, failed] = [step("success"), step("failure")];
    const steps = { plan: step("success", planOutputs(both)), code: done, validate: done, train: done, gate: failed };
    const jobs = readJobs({ needs: "", steps: JSON.stringify(steps) });
    expect(decided(jobs, read([...others, tracked, shared])).slice(3)).toEqual([
      "train | strikes | pass | passed — 1 check in strikes",
      "gate | strikes | pass | passed — 1 check in strikes",
      "train | delays | pass | passed — 1 check in delays",
      "gate | delays | fail | failed — 1 of 1 check in delays",
    ]);
  });
});

describe("a report that ended before it knew its model", () => {
  test("speaks for the model of its directory that has no other", () => {
    const thrown = kept("model-gate", "model-gate", { verdict: "error", name: "strikes" });
    expect(verdictOf(needs({ train: "failure" }), instead(thrown))).toBe("error");
    expect(decided(needs({ train: "failure" }), instead(thrown)).at(-1)).toMatch(
      /^gate \| strikes \| error \| error — /,
    );
  });

  test("does not stand for a report of another directory", () => {
    const thrown = kept("model-gate", "model-gate", { verdict: "pass", directory: "b", name: "strikes" });
    expect(verdictOf(needs(), instead(thrown))).toBe("error");
  });
});

describe("the small training of a pull request", () => {
  const smoke = { ...plan, models: [{ ...strikes, smoke: true }] };
  const small = (verdict: "pass" | "fail") =>
    kept("track-experiment", "strikes", { verdict, outputs: { smoke: "true" }, name: "smoke strikes" });

  test("does not stand for the full one", () => {
    expect(verdictOf(needs({}, smoke), instead(small("pass")))).toBe("error");
  });

  test("beside the full one is no matter", () => {
    expect(verdictOf(needs({}, smoke), read([...goodReports(), small("pass")]))).toBe("pass");
  });

  test("that failed has stopped the full one, and is what is said", () => {
    expect(decided(needs({ train: "failure" }, smoke), instead(small("fail")))).toContain(
      "train | strikes | fail | failed — 1 of 1 check in strikes",
    );
  });
});

describe("without a place where reports could be kept", () => {
  const none = { kind: "none", reason: "There is no artifact service." } as const;

  test("the results of the jobs count alone", () => {
    expect(decided(needs(), none)).toEqual([
      "code | the code | pass | passed",
      "data | the data | pass | passed, by the result of the job `data` alone",
      "train | strikes | pass | passed, by the result of the job `train` alone",
      "gate | strikes | pass | passed, by the result of the job `train` alone",
    ]);
  });

  test.each(["failure", "cancelled", "skipped", "odd"])("and %s is no success there", (result) => {
    for (const id of ["plan", "code", "data", "train"]) {
      expect(["fail", "error"], id).toContain(verdictOf(needs({ [id]: result }), { ...none, kind: "none" }));
    }
  });
});
