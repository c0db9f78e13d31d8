import { expect, test } from "vitest";
import { startsFor } from "../../src/doctor/checks/gate-always-runs.ts";
import { swallowedBy, unclearIn } from "../../src/doctor/checks/swallowed-failures.ts";
import { alwaysHolds, runsAfterFailures } from "../../src/doctor/condition.ts";
import { lastFireTimes, readCron } from "../../src/doctor/cron.ts";
import { gateChecks, isNamed } from "../../src/doctor/gate-checks.ts";
import { parseRemote } from "../../src/doctor/place.ts";
import { readWorkflow, type WorkflowFile } from "../../src/doctor/workflow-file.ts";

function workflows(files: Record<string, string>): WorkflowFile[] {
  return Object.entries(files).map(([path, text]) => {
    const file = readWorkflow(path, text);
    if (!("jobs" in file)) throw new Error(file.reason);
    return file;
  });
}

function namesOf(jobs: string, others: Record<string, string> = {}): string[] {
  const text = `on: [pull_request]\njobs:\n${jobs}`;
  return gateChecks(workflows({ ".github/workflows/ml.yml": text, ...others })).map(({ name }) => name);
}

const step = "steps: [{ uses: o/gatewright/actions/validate-data@v1 }]";

test.each([
  ["a caller of ml-pr", "  ml: { uses: o/gatewright/.github/workflows/ml-pr.yml@v1 }\n", ["ml / gate"]],
  ["its name", "  a: { name: The gate, uses: o/gatewright/.github/workflows/ml-pr.yml@v1 }\n", ["The gate / gate"]],
  [
    "a mirror under another name",
    "  ml: { uses: o/mirror-gatewright/.github/workflows/ml-pr.yml@v1 }\n",
    ["ml / gate"],
  ],
  ["a step", `  data: { runs-on: x, ${step} }\n`, ["data"]],
  ["the root action", "  all: { runs-on: x, steps: [{ uses: o/gatewright@v1 }] }\n", ["all"]],
  ["the command line", "  all: { runs-on: x, steps: [{ run: npx gatewright gate }] }\n", ["all"]],
  [
    "a command line that is only said",
    "  all: { runs-on: x, steps: [{ run: echo try gatewright gate at home }] }\n",
    [],
  ],
  ["a command line that asks for help", "  all: { runs-on: x, steps: [{ run: gatewright gate --help }] }\n", []],
  ["a fan-in", `  data: { runs-on: x, ${step} }\n  ci: { needs: [data], runs-on: x, steps: [] }\n`, ["data", "ci"]],
  ["nothing of ours", "  a: { runs-on: x, steps: [{ uses: actions/checkout@v6 }, { run: echo gatewright }] }\n", []],
])("names of the checks: %s", (_, jobs, names) => {
  expect(namesOf(jobs)).toEqual(names);
});

test("a gate behind a reusable workflow of the repository itself is found under both names", () => {
  const inner = { ".github/workflows/inner.yml": `on: workflow_call\njobs:\n  model: { runs-on: x, ${step} }\n` };
  expect(namesOf("  outer: { uses: ./.github/workflows/inner.yml }\n", inner)).toEqual(["outer / model"]);
});

test("a name that a matrix makes is compared by what is known of it", () => {
  const files = {
    "ml.yml": `on: pull_request\njobs:\n  data: { runs-on: x, strategy: { matrix: { a: [1] } }, ${step} }\n`,
  };
  const [check] = gateChecks(workflows(files));
  if (check === undefined) throw new Error("There is a check.");
  expect([isNamed(check, "data (1)"), isNamed(check, "data"), isNamed(check, "other (1)")]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ["always()", "pull_request", true],
  ["\u0024{{ !cancelled() }}", "pull_request", true],
  ["github.event_name == 'pull_request'", "pull_request", true],
  ["github.event_name != 'push'", "merge_group", true],
  ["github.event_name == 'pull_request' || github.event_name == 'merge_group'", "merge_group", true],
  ["always() && github.event_name == 'pull_request'", "merge_group", false],
  ["github.event_name == 'merge_group'", "pull_request", false],
  ["always() && github.actor != 'bot'", "pull_request", false],
  ["success()", "pull_request", false],
  ["false", "pull_request", false],
])("`if: %s` holds on every %s: %s", (condition, event, holds) => {
  expect(alwaysHolds(condition, event)).toBe(holds);
});

test("only always() and !cancelled() run after a failure", () => {
  expect(
    ["always()", "!cancelled() && x", "failure()", "github.event_name == 'push'", undefined].map(runsAfterFailures),
  ).toEqual([true, true, false, false, false]);
});

test.each([
  ["gatewright gate", undefined, undefined],
  ["gatewright gate; echo done", undefined, undefined],
  ["gatewright gate && echo good", undefined, undefined],
  ["gatewright gate 2>&1", undefined, undefined],
  ["gatewright gate | tee log", "bash", undefined],
  ["set -eo pipefail\ngatewright gate | tee log", undefined, undefined],
  ["# gatewright gate || true\ngatewright gate", undefined, undefined],
  ["make || true\ngatewright gate", undefined, undefined],
  ["gatewright gate || true", undefined, "||"],
  ["gatewright gate \\\n  --model a || :", undefined, "||"],
  ["gatewright gate | tee log", undefined, "pipes"],
  ["gatewright gate &\nwait", undefined, "background"],
  ["set +e\ngatewright gate\necho done", undefined, "set -e"],
  ["if gatewright gate; then echo good; fi", undefined, "condition"],
  ["! gatewright gate", undefined, "condition"],
  ["gatewright gate && echo good\necho done", undefined, "&&"],
  ["set +eu\ngatewright gate\necho done", undefined, "set -e"],
  ["set -x +ue\ngatewright gate\necho done", undefined, "set -e"],
  ["set +o errexit\ngatewright gate\necho done", undefined, "set -e"],
  ["eval 'set +e'\ngatewright gate\necho done", undefined, "set -e"],
  ["trap 'exit 0' EXIT\ngatewright gate", undefined, "trap"],
  ["set +o pipefail\ngatewright gate | tee log", "bash", "pipes"],
  ["gatewright gate | tee log || true", "bash", "||"],
  ["gatewright gate &&\n  echo good\necho done", undefined, "&&"],
  ["gatewright gate 2>&1 | tee log &", "bash", "background"],
  ["gatewright gate\necho done", "bash {0}", "goes on after a failure"],
  ["gatewright gate\necho done", "bash -e {0}", undefined],
])("the script %j in %s swallows the exit code: %s", (run, shell, how) => {
  const said = swallowedBy({ run, shell });
  expect(said).toEqual(how === undefined ? undefined : expect.stringContaining(how));
});

test.each([
  ["gatewright gate", undefined],
  ["gatewright gate --model 'a; b' # || true", undefined],
  ["cd models && npx --yes gatewright@1 gate", undefined],
  ["FOO='a b' node \"$RUNNER_TEMP/dist/gatewright.js\" gate > log 2>&1", undefined],
  [
    "cat <<EOF > a.txt\nit's\nEOF\ntrap 'rm -rf \"$tmp\"' EXIT\nif [ -f a ]; then make; fi\ntimeout 600 gatewright gate",
    undefined,
  ],
  ["files=$(ls | wc -l)\ncase $files in 0) exit 1;; esac\ngatewright gate", undefined],
  ['echo "$(gatewright gate)"', "not at its beginning"],
  ["echo gatewright gate | bash", "not at its beginning"],
  ["bash -c 'gatewright gate; true'", "not at its beginning"],
  ["bash <<EOF\ngatewright gate\ntrue\nEOF", "not at its beginning"],
  ["result=$(gatewright gate)", "not at its beginning"],
  ["node --check gatewright.js gate", "not at its beginning"],
  ["npx --help gatewright gate", "not at its beginning"],
  ["if false; then\n  gatewright gate\nfi", "branch"],
  ["for i in 1 2; do gatewright gate; done", "loop"],
  ["check() {\n  gatewright gate\n}", "function"],
  ["check()\n{\n  gatewright gate\n}", "function"],
  ["case a in\n  b) gatewright gate;;\nesac", "branch"],
  ["(gatewright gate; true)", "group"],
  ["gatewright() { true; }\ngatewright gate", "another meaning"],
  ["true || gatewright gate", "before `||`"],
  ["false && gatewright gate\necho done", "before `&&`"],
  ["exit 0\ngatewright gate", "before the gate"],
  ["test -f model || exit\ngatewright gate", "before the gate"],
  ["trap finish EXIT\ngatewright gate", "another exit code"],
])("whether the script %j fails with its gate is unclear: %s", (run, why) => {
  expect(swallowedBy({ run, shell: undefined })).toBeUndefined();
  expect(unclearIn({ run, shell: undefined })).toEqual(why === undefined ? undefined : expect.stringContaining(why));
});

test("a script for another shell than bash is not read, unless it is the gate alone", () => {
  expect(unclearIn({ run: "gatewright gate\nnpm --version", shell: "pwsh" })).toContain("a script for `pwsh`");
  expect(unclearIn({ run: "gatewright gate", shell: "pwsh" })).toBeUndefined();
});

test.each([
  [{}, true],
  [{ branches: ["main"] }, true],
  [{ branches: "release/**" }, false],
  [{ branches: ["**", "!main"] }, false],
  [{ branches: ["!main", "ma*"] }, true],
  [{ "branches-ignore": ["main"] }, false],
  [{ "branches-ignore": ["release/*"] }, true],
])("the filters %j let pull requests into main start the workflow: %s", (filters, starts) => {
  expect(startsFor(filters, "main")).toBe(starts);
});

test.each([
  ["20 6 * * 1", ["2026-11-23T06:20:00.000Z", "2026-11-16T06:20:00.000Z"]],
  ["*/15 * * * *", ["2026-11-25T13:00:00.000Z", "2026-11-25T12:45:00.000Z"]],
  ["0 0 1 JAN-MAR *", ["2026-03-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"]],
  ["30 5 13 * FRI", ["2026-11-20T05:30:00.000Z", "2026-11-13T05:30:00.000Z"]],
  ["0 12 * * 7", ["2026-11-22T12:00:00.000Z", "2026-11-15T12:00:00.000Z"]],
  ["0 0 30 2 *", []],
])("%s fired last at %j", (text, times) => {
  const cron = readCron(text);
  if (cron === undefined) throw new Error(`${text} is a schedule.`);
  const found = lastFireTimes(cron, new Date("2026-11-25T13:05:00Z"), 2);
  expect(found.map((time) => time.toISOString())).toEqual(times);
});

test.each(["@daily", "* * * *", "60 * * * *", "* * * * MON-", "*/0 * * * *", "5-1 * * * *", ""])(
  "%j is no schedule",
  (text) => {
    expect(readCron(text)).toBeUndefined();
  },
);

test.each([
  ["https://github.com/acme/strikes.git", "github.com", "acme/strikes"],
  ["https://user:secret@github.com/acme/strikes", "github.com", "acme/strikes"],
  ["git@github.com:acme/strikes.git", "github.com", "acme/strikes"],
  ["ssh://git@ssh.github.com:443/acme/strikes.git", "github.com", "acme/strikes"],
  ["https://git.example.org/acme/strikes.git/", "git.example.org", "acme/strikes"],
  ["/srv/strikes.git", undefined, undefined],
  ["../strikes", undefined, undefined],
  ["C:\\repositories\\strikes", undefined, undefined],
  ["https://gitlab.example.org/group/sub/strikes.git", undefined, undefined],
])("%s is %s on %s", (address, host, repository) => {
  expect(parseRemote(address)).toEqual({ host, repository });
});
