import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulateWorkflow } from "../harness/workflow/simulate.ts";
import { $, conclusions, type Servers, startServers, workflow } from "./simulated.ts";

let servers: Servers;

beforeAll(async () => {
  servers = await startServers();
});
afterAll(() => servers.close());

describe("a simulated workflow", () => {
  test("hands outputs through jobs, a matrix and a called workflow, and shows each job as a check run", async () => {
    const options = await servers.open({
      ...workflow(`
  list:
    runs-on: ubuntu-latest
    outputs: { legs: '${$("steps.make.outputs.legs")}' }
    steps:
      - id: make
        run: echo 'legs=[{"name":"a","on":true},{"name":"b","on":false}]' >> "$GITHUB_OUTPUT"
  each:
    needs: list
    name: each (${$("matrix.name")})
    runs-on: ubuntu-latest
    strategy: { matrix: { include: '${$("fromJSON(needs.list.outputs.legs)")}' } }
    steps:
      - uses: actions/checkout@v6
      - if: ${$("matrix.on")}
        run: test -f .github/workflows/w.yml && echo seen
  sum:
    needs: each
    uses: ./.github/workflows/called.yml
    with: { word: '${$("needs.each.result")}', flag: true }
  last:
    needs: sum
    if: ${$("needs.sum.outputs.said == 'success true'")}
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`),
      ".github/workflows/called.yml": `on:
  workflow_call:
    inputs: { word: { type: string }, flag: { type: boolean } }
    outputs: { said: { value: '${$("jobs.say.outputs.said")}' } }
jobs:
  say:
    runs-on: ubuntu-latest
    outputs: { said: '${$("steps.s.outputs.said")}' }
    steps:
      - id: s
        env: { WORD: '${$("inputs.word")} ${$("inputs.flag")}' }
        run: echo "said=$WORD" >> "$GITHUB_OUTPUT"
`,
    });
    const run = await simulateWorkflow(options);
    expect(run.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`).sort()).toEqual([
      "each (a): success",
      "each (b): success",
      "last: success",
      "list: success",
      "sum / say: success",
    ]);
    expect(run.job("each (a)").log).toContain("seen");
    expect(run.job("each (b)").steps.map(({ conclusion }) => conclusion)).toEqual(["success", "skipped"]);
    expect(options.repository.checkRuns().map(({ name, conclusion }) => [name, conclusion])).toContainEqual([
      "sum / say",
      "success",
    ]);
  });

  test("skips what needs a failed job, but not a job that always runs, which sees why", async () => {
    const options = await servers.open(
      workflow(`
  a: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] }
  b: { needs: a, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  c: { needs: b, if: "!cancelled()", runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  d:
    needs: [a, b]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - env: { NEEDS: '${$("toJSON(needs)")}' }
        run: echo $NEEDS
`),
    );
    const run = await simulateWorkflow(options);
    expect(run.conclusion).toBe("failure");
    expect(conclusions(run)).toEqual({
      a: "failure",
      b: "skipped",
      c: "success",
      d: "success",
    });
    expect(run.job("d").log).toMatch(/"result": "failure".*"result": "skipped"/);

    const again = await simulateWorkflow({ ...options, rerun: run });
    expect([again.id, again.attempt]).toEqual([run.id, 2]);
  });

  test("is not started when a called job asks for more than it is granted, whatever its if says", async () => {
    const called =
      "on: workflow_call\njobs:\n  x:\n    if: false\n    permissions: { checks: write }\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n";
    const calling = (permissions: string) => ({
      ...workflow(`  c: { uses: ./.github/workflows/called.yml, permissions: ${permissions} }\n`),
      ".github/workflows/called.yml": called,
    });
    await expect(simulateWorkflow(await servers.open(calling("{ checks: read }")))).rejects.toThrow(
      "requests checks: write",
    );
    expect((await simulateWorkflow(await servers.open(calling("{ checks: write }")))).jobs[0]?.conclusion).toBe(
      "skipped",
    );
  });

  test("is not started when GitHub's parser refuses the file, or an input of a call is wrong", async () => {
    await expect(
      simulateWorkflow(await servers.open(workflow("  a: { runs-on: ubuntu-latest, stepz: [] }\n"))),
    ).rejects.toThrow(/Invalid workflow file/);
    const files = {
      ...workflow("  c: { uses: ./.github/workflows/called.yml, with: { n: many } }\n"),
      ".github/workflows/called.yml":
        "on: { workflow_call: { inputs: { n: { type: number } } } }\njobs: { x: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n",
    };
    await expect(simulateWorkflow(await servers.open(files))).rejects.toThrow(/input n is "many"/);
  });

  test("gives each job a token of its own: what it may not do is refused, and what it did is known", async () => {
    const options = await servers.open(
      workflow(`
  a:
    permissions: { contents: read }
    runs-on: ubuntu-latest
    steps:
      - env: { TOKEN: '${$("github.token")}', API: '${$("github.api_url")}/repos/${$("github.repository")}' }
        run: |
          curl -sf -H "authorization: Bearer $TOKEN" "$API/git/matching-refs/heads/main" > /dev/null
          curl -s -o /dev/null -w '%{http_code}' -H "authorization: Bearer $TOKEN" "$API/commits/main/check-runs"
`),
    );
    const job = (await simulateWorkflow(options)).job("a");
    expect([job.permissions, job.used]).toEqual([{ contents: "read" }, ["contents: read"]]);
    expect(job.log).toContain("403");
  });

  test("that is cancelled half-way ends its running jobs and runs only what always runs", async () => {
    const options = await servers.open(
      workflow(`
  a: { runs-on: ubuntu-latest, steps: [{ run: echo begun; exec sleep 30 }] }
  b: { needs: a, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  c: { needs: [a, b], if: always(), runs-on: ubuntu-latest, steps: [{ run: "true" }] }
`),
    );
    const run = await simulateWorkflow({ ...options, cancel: { job: "a", log: /begun/ } });
    expect(conclusions(run)).toEqual({
      a: "cancelled",
      b: "cancelled",
      c: "success",
    });
    expect(run.conclusion).toBe("cancelled");
  });
});
