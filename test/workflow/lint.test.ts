import { expect, test } from "vitest";
import { actionlint, invariants, languageService } from "./lint.ts";

const path = ".github/workflows/planted.yml";
const pinned = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd";

function expression(text: string): string {
  return `$\{{ ${text} }}`;
}

function workflow(step: string, job = "permissions: {}\n    timeout-minutes: 5"): string {
  return `on: pull_request
jobs:
  gate:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - ${step}
`;
}

test("a good workflow has no problem", async () => {
  const text = workflow(`uses: ${pinned}`);
  expect(await languageService(path, text)).toEqual([]);
  expect(await actionlint(path, text)).toEqual([]);
  expect(invariants(path, text)).toEqual([]);
});

test.each([
  ["a key that does not exist", workflow("runn: echo")],
  ["a context that does not exist", workflow("run: echo\n        if: github.evnt == 'push'")],
  ["an event that does not exist", workflow("run: echo").replace("pull_request", "pull_requests")],
])("the language service sees %s", async (_, text) => {
  expect(await languageService(path, text)).not.toEqual([]);
});

test("the language service sees a bad key in an action", async () => {
  const text = "name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n    - run: echo\n      shel: bash\n";
  expect(await languageService("actions/x/action.yml", text)).not.toEqual([]);
});

test.each([
  ["a job that needs one that does not exist", workflow("run: echo", "needs: nobody\n    permissions: {}")],
  ["an output of a step that does not exist", workflow("run: echo\n        if: steps.nope.outputs.x == '1'")],
  ["a permission that does not exist", workflow("run: echo", "permissions: { check: write }")],
])("actionlint sees %s", async (_, text) => {
  expect(await actionlint(path, text)).not.toEqual([]);
});

test("what actionlint does not know yet is no problem", async () => {
  const step = `uses: $/actions/validate-data\n        env: { SHA: '${expression("job.workflow_sha")}' }`;
  expect(await actionlint(path, workflow(step))).toEqual([]);
  const call = "on: pull_request\njobs:\n  gate:\n    permissions: {}\n    uses: $/.github/workflows/ml-gate.yml\n";
  expect(await actionlint(path, call)).toEqual([]);
  expect(invariants(path, call)).toEqual([]);
});

test.each([
  ["a tag instead of a SHA", workflow("uses: actions/checkout@v6"), "not pinned", 8],
  ["a short SHA", workflow("uses: actions/checkout@de0fac2"), "not pinned", 8],
  ["a path of the caller's checkout", workflow("uses: ./actions/x"), "a file of whoever calls this", 8],
  ["a ref on a path of this repository", workflow("uses: $/actions/x@v1"), "cannot have a ref", 8],
  ["an expression inside run", workflow(`run: echo ${expression("github.head_ref")}`), "inside `run:`", 8],
  ["a job without permissions", workflow("run: echo", "timeout-minutes: 5"), "no `permissions`", 3],
  ["a job without a time limit", workflow("run: echo", "permissions: {}"), "no `timeout-minutes`", 3],
])("%s is a problem, with its line", (_, text, message, line) => {
  expect(invariants(path, text)).toMatchObject([{ path, line, message: expect.stringContaining(message) }]);
});

test("an expression inside run is a problem in a composite action too", () => {
  const text = `name: x\nruns:\n  using: composite\n  steps:\n    - run: echo ${expression("inputs.x")}\n      shell: bash\n`;
  expect(invariants("action.yml", text)).toMatchObject([{ line: 5 }]);
});
