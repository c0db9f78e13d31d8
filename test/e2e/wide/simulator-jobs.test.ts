import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workflowDispatchEvent } from "../../harness/events.ts";
import { simulateWorkflow } from "../../harness/workflow/simulate.ts";
import { $, conclusions, type Servers, startServers, workflow } from "../../workflow/simulated.ts";

let servers: Servers;

beforeAll(async () => {
  servers = await startServers();
});
afterAll(() => servers.close());

const job = (steps: string, more = "") => `{ runs-on: ubuntu-latest, ${more} steps: [${steps}] }`;

describe("a simulated job", () => {
  test("has variables of three levels, defaults of its scripts, and what its steps leave to each other", async () => {
    const options = await servers.open({
      ...workflow(
        `
  a:
    runs-on: ubuntu-latest
    env: { TWO: job, THREE: job }
    defaults: { run: { shell: bash, working-directory: sub } }
    steps:
      - uses: actions/checkout@v6
      - run: false | true
        shell: bash -e {0}
      - id: piped
        continue-on-error: true
        run: false | true
      - env: { THREE: step }
        run: |
          echo "$ONE $TWO $THREE in $(basename "$PWD")"
          echo "LEFT=for $THREE" >> "$GITHUB_ENV"
      - uses: ./local
        with: { word: '${$("steps.piped.outcome")} ${$("steps.piped.conclusion")}' }
      - run: echo "$LEFT ${$("env.ONE")} ${$("job.status")} ${$("github.job")}"
`,
        "permissions: {}\nenv: { ONE: workflow, TWO: workflow, THREE: workflow }",
      ),
      "sub/file": "",
      "local/action.yml":
        "name: l\ndescription: l\ninputs: { word: { description: w } }\nruns:\n  using: composite\n  steps: [{ shell: bash, env: { WORD: '" +
        `${$("inputs.word")}' }, run: 'echo "composite $WORD $THREE"' }]\n`,
    });
    const { log, conclusion } = (await simulateWorkflow(options)).job("a");
    expect(log.split("\n")).toEqual([
      "workflow job step in sub",
      "composite failure success job",
      "for step workflow success a",
    ]);
    expect(conclusion).toBe("success");
  });

  test("ends at its time limit, and so does a step; what may fail does not fail the run", async () => {
    const options = await servers.open(
      workflow(`
  slow: ${job("{ run: exec sleep 20 }, { if: always(), run: echo still }", "timeout-minutes: 0.005,")}
  step: ${job(`{ id: s, timeout-minutes: 0.005, continue-on-error: true, run: exec sleep 20 }, { run: 'echo ${$("steps.s.outcome")}' }`)}
  forgiven: ${job("{ run: exit 1 }", "continue-on-error: true,")}
  after:
    needs: forgiven
    runs-on: ubuntu-latest
    steps: [{ run: 'echo ${$("needs.forgiven.result")}' }]
`),
    );
    const run = await simulateWorkflow(options);
    expect(conclusions(run)).toEqual({ slow: "cancelled", step: "success", forgiven: "failure", after: "success" });
    expect(run.job("slow").log).toMatch(/exceeded the maximum execution time[\s\S]*still/);
    expect(run.job("step").log).toContain("failure");
    expect(run.job("after").log).toContain("success");
    expect(run.conclusion).toBe("cancelled");
  });

  test("of a matrix: include and exclude; a leg that fails stops the others, unless that is switched off", async () => {
    const legs = (failFast: boolean) => `
    runs-on: ubuntu-latest
    strategy:
      fail-fast: ${failFast}
      matrix: { a: [1, 2], b: [x, y], exclude: [{ a: 2, b: y }], include: [{ a: 3, b: z }, { a: 1, c: more }] }
    outputs: { said: '${$("steps.s.outputs.said")}' }
    steps:
      - id: s
        env: { LEG: '${$("matrix.a")}${$("matrix.b")}${$("matrix.c")}' }
        run: |
          echo "$LEG"
          if [ "$LEG" = 2x ]; then exit 1; fi
          ${failFast ? "exec sleep 20" : `if [ "$LEG" = 1ymore ]; then echo "said=$LEG" >> "$GITHUB_OUTPUT"; fi`}
`;
    const run = await simulateWorkflow(
      await servers.open(
        workflow(`  fast:${legs(true)}\n  slow:${legs(false)}
  next:
    needs: slow
    if: ${$("!cancelled()")}
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "${$("needs.slow.outputs.said")} ${$("needs.slow.result")}"' }]
`),
      ),
    );
    expect(conclusions(run)).toEqual({
      "fast (1, x, more)": "cancelled",
      "fast (1, y, more)": "cancelled",
      "fast (2, x)": "failure",
      "fast (3, z)": "cancelled",
      "slow (1, x, more)": "success",
      "slow (1, y, more)": "success",
      "slow (2, x)": "failure",
      "slow (3, z)": "success",
      next: "success",
    });
    expect(run.job("next").log).toContain("1ymore failure");
  });

  test("gets secrets only where they are passed on; they stand in no log and leave in no output; a fork has none", async () => {
    const called = `on: { workflow_call: { secrets: { GIVEN: { required: true } }, outputs: { o: { value: '${$("jobs.x.outputs.o")}' } } } }
jobs:
  x:
    permissions: { checks: write }
    runs-on: ubuntu-latest
    outputs: { o: '${$("steps.s.outputs.o")}' }
    steps:
      - id: s
        env: { GIVEN: '${$("secrets.GIVEN")}', OTHER: '${$("secrets.OTHER")}' }
        run: |
          echo "given $GIVEN other [$OTHER] \${#GIVEN}"
          echo "o=$GIVEN" >> "$GITHUB_OUTPUT"
`;
    const options = await servers.open({
      ...workflow(`
  named: { uses: ./.github/workflows/called.yml, permissions: { checks: write }, secrets: { GIVEN: '${$("secrets.MINE")}' } }
  all: { uses: ./.github/workflows/called.yml, permissions: { checks: write }, secrets: inherit }
`),
      ".github/workflows/called.yml": called,
    });
    const secrets = { MINE: "mine-12345", GIVEN: "given-123", OTHER: "other-1" };
    const run = await simulateWorkflow({ ...options, secrets });
    expect([run.job("named / x").log, run.job("all / x").log]).toEqual([
      "given *** other [] 10",
      "given *** other [***] 9",
    ]);
    expect([run.job("all / x").outputs, run.outputs["o"], run.job("all / x").permissions]).toEqual([
      {},
      "",
      { checks: "write" },
    ]);
    const forked = await simulateWorkflow({ ...options, secrets, fork: true });
    expect([forked.job("named / x").log, forked.job("named / x").permissions]).toEqual([
      "given  other [] 0",
      { checks: "read" },
    ]);

    const missing = workflow("  c: { uses: ./.github/workflows/called.yml, permissions: { checks: write } }\n");
    await expect(
      simulateWorkflow(await servers.open({ ...missing, ".github/workflows/called.yml": called })),
    ).rejects.toThrow("the secret GIVEN is required");
  });

  test("checks out the event's commit: one commit deep, or all, or another ref into a folder", async () => {
    const options = await servers.open(
      workflow(`
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: echo "$(git rev-list --count HEAD) $(git rev-parse HEAD)"
      - uses: actions/checkout@v6
        with: { fetch-depth: 0, path: deep }
      - run: echo "$(git -C deep rev-list --count HEAD) $(git -C deep rev-parse --abbrev-ref HEAD)"
      - uses: actions/checkout@v6
        with: { ref: main, path: base, persist-credentials: false }
      - run: echo "$(git -C base rev-parse --abbrev-ref HEAD) $(ls base | wc -l)"
      - uses: acme/unknown@v1
        continue-on-error: true
`),
    );
    const stubs = { "acme/unknown": () => Promise.reject(new Error("no such thing")) };
    const { log } = (await simulateWorkflow({ ...options, stubs })).job("a");
    expect(log.split("\n")).toEqual([`1 ${options.event.sha}`, "2 HEAD", "main 0", "##[error]no such thing"]);
  });
});

describe("simulated runs", () => {
  test("again, only what failed and what needs it; the rest keeps its outputs", async () => {
    const options = await servers.open(
      workflow(`
  good:
    runs-on: ubuntu-latest
    outputs: { when: '${$("steps.s.outputs.when")}' }
    steps: [{ id: s, run: 'echo "when=${$("github.run_attempt")}" >> "$GITHUB_OUTPUT"' }]
  bad: ${job("{ run: 'test $GITHUB_RUN_ATTEMPT = 2' }")}
  no: ${job("{ run: 'true' }", "if: false,")}
  both:
    needs: [good, bad]
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "${$("needs.good.outputs.when")} ${$("github.run_attempt")} ${$("needs.bad.result")}"' }]
`),
    );
    const first = await simulateWorkflow(options);
    expect([first.conclusion, first.job("both").log]).toEqual(["failure", "1 1 failure"]);
    const second = await simulateWorkflow({ ...options, rerun: first });
    expect([second.conclusion, second.job("both").log]).toEqual(["success", "1 2 success"]);
    const names = options.repository.checkRuns().map(({ name }) => name);
    expect(names.sort()).toEqual(["bad", "bad", "both", "both", "good", "no"]);
  });

  test("of one concurrency group: a newer one cancels, or waits in place of the one that waited", async () => {
    const group = (cancel: boolean, queue = "") =>
      `{ group: '${$("github.ref")}', cancel-in-progress: ${cancel}${queue} }`;
    const waiting = (cancel: boolean, steps: string, queue?: string) =>
      servers.open(workflow(`  a: ${job(steps, `concurrency: ${group(cancel, queue)},`)}\n`));
    const race = await waiting(true, "{ run: 'if [ $GITHUB_RUN_ID = 7 ]; then exec sleep 20; fi' }");
    const [old, newer] = await Promise.all([
      simulateWorkflow({ ...race, runId: 7 }),
      simulateWorkflow({ ...race, runId: 8 }),
    ]);
    expect([old.conclusion, newer.conclusion]).toEqual(["cancelled", "success"]);
    expect(newer.groups).toEqual([{ group: race.event.ref, cancelInProgress: true }]);

    const three = async (queue?: string) => {
      const line = await waiting(false, "{ run: sleep 0.2 }", queue);
      const runs = await Promise.all([1, 2, 3].map(() => simulateWorkflow(line)));
      return runs.map(({ conclusion }) => conclusion);
    };
    expect(await three()).toEqual(["success", "cancelled", "success"]);
    expect(await three(", queue: max")).toEqual(["success", "success", "success"]);
  });

  test("wait for the reviewers of an environment, who may say no", async () => {
    const options = await servers.open(workflow(`  a: ${job("{ run: 'true' }", "environment: production,")}\n`));
    options.repository.addEnvironment("production", ["maintainer"]);
    await expect(simulateWorkflow(options)).rejects.toThrow("waits for the reviewers of production");
    const run = async (yes: boolean) => (await simulateWorkflow({ ...options, approve: () => yes })).conclusion;
    expect([await run(false), await run(true)]).toEqual(["failure", "success"]);
  });

  test("start on the activities and branches that `on` names, and on no others", async () => {
    const starts = async (on: string) => {
      const options = await servers.open({
        ".github/workflows/w.yml": `on: ${on}\njobs: { a: ${job("{ run: 'true' }")} }\n`,
      });
      return simulateWorkflow(options).then(
        () => true,
        (error: unknown) => !String(error).includes("does not start"),
      );
    };
    expect(await starts("{ pull_request: }")).toBe(true);
    expect(await starts("{ pull_request: { branches: ['m*'] } }")).toBe(true);
    expect(await starts("{ pull_request: { branches: ['**', '!main'] } }")).toBe(false);
    expect(await starts("{ pull_request: { types: [opened] } }")).toBe(false);
    expect(await starts("{ push: { branches: [main] } }")).toBe(false);
  });

  test("started by hand have their inputs in the types of the file", async () => {
    const options = await servers.open({
      ".github/workflows/w.yml": `name: w
on: { workflow_dispatch: { inputs: { force: { type: boolean }, times: { type: number, default: 2 }, word: {} } } }
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "${$("inputs.force == true")} ${$("inputs.times == 2")} [${$("inputs.word")}]"' }]
`,
    });
    const event = {
      ...workflowDispatchEvent(options.repository, { inputs: { force: "true" } }),
      ref: "refs/heads/change",
      sha: options.event.sha,
    };
    expect((await simulateWorkflow({ ...options, event })).job("a").log).toBe("true true []");
  });
});
