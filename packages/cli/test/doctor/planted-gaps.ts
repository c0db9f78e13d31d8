// What can be wrong with a repository's settings and files, one at a time, and what the doctor says of it.

import type { RepositorySettings } from "../../../../test/harness/github/settings.ts";
import type { JsonObject } from "../../../../test/harness/json.ts";
import { type Files, type Guarded, guardedFiles, parametersOf, withoutRule } from "./guarded-repository.ts";

/** One thing that is wrong in a repository in which everything else holds. */
export interface Planted {
  files?: Files;
  settings?: (settings: RepositorySettings, guarded: Guarded) => void;
  /** Check and state of everything that is found. */
  found: [check: string, state: string][];
  exitCode: 0 | 1;
  /** Of the first message. */
  says: string;
  /** Of the first remedy or its command. */
  remedy: string;
}

export const workflow = guardedFiles[".github/workflows/ml.yml"];
export const policy = guardedFiles["gatewright.yml"];
export const withWorkflow = (text: string): Files => ({ ".github/workflows/ml.yml": text });
/** A workflow by hand, whose job `ml / gate` runs one of the actions. */
export const byHand = (job: string, on = "on: pull_request"): Files =>
  withWorkflow(`name: ml
${on}
permissions: { contents: read }
jobs:
  gate:
    name: ml / gate
    runs-on: ubuntu-latest
${job}`);
export const gateStep = "    steps:\n      - uses: acme/gatewright/actions/model-gate@v1\n";
const setReviews = (changes: Record<string, unknown>) => (settings: RepositorySettings) => {
  Object.assign(parametersOf(settings, "pull_request"), changes);
};
export const requireCheck =
  (...checks: object[]) =>
  (settings: RepositorySettings) => {
    Object.assign(parametersOf(settings, "required_status_checks"), { required_status_checks: checks });
  };
const actor =
  (actor_type: string, actor_id: number | null, bypass_mode = "always") =>
  (settings: RepositorySettings) => {
    for (const ruleset of settings.rulesets.slice(0, 1)) ruleset.bypassActors = [{ actor_type, actor_id, bypass_mode }];
  };

/** Classic branch protection that says what the ruleset says. */
export const classic =
  (changes: JsonObject = {}) =>
  (settings: RepositorySettings) => {
    settings.rulesets.shift();
    settings.protection["main"] = {
      required_status_checks: {
        strict: true,
        contexts: ["ml / gate"],
        checks: [{ context: "ml / gate", app_id: 15_368 }],
      },
      required_pull_request_reviews: {
        required_approving_review_count: 1,
        dismiss_stale_reviews: true,
        require_code_owner_reviews: true,
        require_last_push_approval: true,
      },
      enforce_admins: { enabled: true },
      allow_force_pushes: { enabled: false },
      allow_deletions: { enabled: false },
      ...changes,
    };
  };

const scheduled = {
  ".github/workflows/ml-main.yml": guardedFiles[".github/workflows/ml-main.yml"].replace(
    "on:\n",
    "on:\n  schedule: [{ cron: '5 4 * * *' }]\n",
  ),
};

const headSha = "$\u007b{ github.event.pull_request.head.sha }}";
/** A workflow with the base's token, whose only job `a` is this. */
const withSecrets = (job: string, state: string, says: string, others: Files = {}): Planted => ({
  files: {
    ".github/workflows/target.yml": `name: target\non: pull_request_target\npermissions: {}\njobs:\n  a:\n${job}`,
    ...others,
  },
  found: state === "" ? [] : [["untrusted-code", state]],
  exitCode: state === "" ? 0 : 1,
  says,
  remedy: state === "" ? "" : "run it on `pull_request`",
});
const stranger = "its author gets the token";

/** Another workflow, with a job that may report as `ml / gate`. */
const imitation = (on: string, job: string, state: string, says: string): Planted => ({
  files: {
    ".github/workflows/other.yml": `on: ${on}\npermissions: {}\njobs:\n  a: { runs-on: x, ${job} }\n`,
  },
  found: [["required-check", state]],
  exitCode: 1,
  says,
  remedy: ".github/workflows/other.yml:4",
});

export const planted: Record<string, Planted> = {
  "no check is required": {
    settings: (settings) => withoutRule(settings, "required_status_checks"),
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: 'The check "ml / gate" is not required on main',
    remedy: '"context":"ml / gate","integration_id":15368',
  },
  "the required name is written differently": {
    settings: requireCheck({ context: "ml/gate", integration_id: 15_368 }),
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: 'The rules require "ml/gate", which is another name',
    remedy: "Add checks: `ml / gate`",
  },
  "the check may come from anybody": {
    settings: requireCheck({ context: "ml / gate" }),
    found: [["required-check", "warning"]],
    exitCode: 0,
    says: "whoever may set a commit status can report it",
    remedy: "source GitHub Actions",
  },
  "the check must come from another App": {
    settings: requireCheck({ context: "ml / gate", integration_id: 7 }),
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: "must be reported by the App 7",
    remedy: "source GitHub Actions",
  },
  "another job has the name of the required check": {
    files: {
      ".github/workflows/other.yml":
        "on: pull_request\npermissions: {}\njobs:\n  a:\n    name: ml / gate\n    runs-on: x\n    steps: [{ run: exit 0 }]\n",
    },
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: "whichever reports last counts",
    remedy: ".github/workflows/other.yml:4",
  },
  "a called workflow of the repository shows the name of the required check": {
    files: {
      ".github/workflows/other.yml":
        "on: pull_request\npermissions: {}\njobs:\n  ml: { uses: ./.github/workflows/nothing.yml }\n",
      ".github/workflows/nothing.yml":
        "on: workflow_call\npermissions: {}\njobs:\n  gate: { runs-on: x, steps: [{ run: 'true' }] }\n",
    },
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: 'by the workflow that it calls (./.github/workflows/nothing.yml), has the name of the required check "ml / gate"',
    remedy: ".github/workflows/other.yml:4",
  },
  ...Object.fromEntries(
    ["push", "workflow_dispatch", "{ push: { branches: [main, next] } }", "merge_group", "pull_request_review"].map(
      (on) => [
        `a job on ${on} has the name of the required check`,
        imitation(on, "name: ml / gate", "gap", "whichever reports last counts"),
      ],
    ),
  ),
  "a job whose name comes from its matrix has that of the required check": imitation(
    "pull_request",
    `name: "\${{ matrix.name }}", strategy: { matrix: { name: [lint, ml / gate] } }`,
    "gap",
    "whichever reports last counts",
  ),
  "a job whose name is half an expression may have that of the required check": imitation(
    "pull_request",
    `name: "ml / \${{ vars.NAME }}"`,
    "unknown",
    'its name "ml / $\u007b{ vars.NAME }}" is made by each run',
  ),
  "a matrix that is skipped as a whole is shown by the bare name": imitation(
    "pull_request",
    "name: ml / gate, if: false, strategy: { matrix: { a: [1, 2] } }",
    "gap",
    "whichever reports last counts",
  ),
  "names that no run can make that of the required check": {
    files: {
      ".github/workflows/other.yml": `on: [push, pull_request]\npermissions: {}\njobs:\n  a: { name: "\${{ matrix.os }} tests", runs-on: x, strategy: { matrix: { os: "\${{ fromJSON(vars.OS) }}" } } }\n  b: { name: "\${{ matrix.os }}", runs-on: x, strategy: { matrix: { os: [linux, windows], include: [{ os: mac }] } } }\n`,
      ".github/workflows/here.yml":
        "on: { push: { branches: [main] }, schedule: [{ cron: 0 0 * * 1 }] }\npermissions: {}\njobs:\n  a: { name: ml / gate, runs-on: x, steps: [] }\n",
    },
    found: [],
    exitCode: 0,
    says: "",
    remedy: "",
  },
  "a weaker gate has the name of the required check": {
    ...imitation(
      "pull_request",
      "name: ml / gate, steps: [{ run: gatewright validate }]",
      "gap",
      "whichever reports last counts",
    ),
    found: [
      ["required-check", "gap"],
      ["second-stage", "warning"],
    ],
  },
  "a workflow that cannot be read may show the name of the required check": {
    files: {
      ".github/workflows/other.yml":
        "on: push\npermissions: {}\njobs:\n  ml: { uses: acme/elsewhere/.github/workflows/any.yml@v1 }\n",
    },
    found: [["required-check", "unknown"]],
    exitCode: 1,
    says: "acme/elsewhere/.github/workflows/any.yml@v1 is not read here",
    remedy: ".github/workflows/other.yml:4",
  },
  "one leg of a matrix is required": {
    files: withWorkflow(
      "on: pull_request\npermissions: {}\njobs:\n  gate:\n    strategy: { matrix: { a: [1, 2] } }\n    runs-on: x\n    steps: [{ uses: acme/gatewright/actions/model-gate@v1 }]\n",
    ),
    settings: requireCheck({ context: "gate (1)", integration_id: 15_368 }),
    found: [
      ["required-check", "warning"],
      ["check-reported", "warning"],
      ["second-stage", "warning"],
    ],
    exitCode: 0,
    says: "whether all of them are required cannot be told",
    remedy: "add one job that needs gate",
  },
  "a policy whose place only a run knows": {
    files: withWorkflow(workflow.replace("train: python train.py", 'policy: "$\u007b{ vars.POLICY }}"')),
    found: [["policy", "unknown"]],
    exitCode: 1,
    says: "the workflow gives its path by an expression",
    remedy: "Run it again",
  },
  "no workflow has a gate": {
    files: withWorkflow(
      "name: ml\non: pull_request\npermissions: {}\njobs:\n  a: { runs-on: x, steps: [{ run: make }] }\n",
    ),
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: "nothing decides about them",
    remedy: "gatewright init",
  },
  "the required name has never reported": {
    files: withWorkflow(workflow.replace("  ml:\n", "  models:\n")),
    settings: requireCheck({ context: "models / gate", integration_id: 15_368 }),
    found: [["check-reported", "warning"]],
    exitCode: 0,
    says: "until it reports, no pull request can be merged",
    remedy: "Open a pull request",
  },
  "a condition can skip the job that decides": {
    files: byHand(`    if: github.actor != 'renovate[bot]'\n${gateStep}`),
    found: [["gate-always-runs", "gap"]],
    exitCode: 1,
    says: "GitHub counts a skipped job as success",
    remedy: ".github/workflows/ml.yml:5",
  },
  "a neighbour that fails skips the job that decides, and is required as well": {
    files: byHand(`    needs: lint\n${gateStep}  lint: { runs-on: x, steps: [{ run: make }] }\n`),
    settings: requireCheck(
      { context: "ml / gate", integration_id: 15_368 },
      { context: "lint", integration_id: 15_368 },
    ),
    found: [],
    exitCode: 0,
    says: "",
    remedy: "",
  },
  "a condition can skip a job behind the fan-in": {
    files: byHand(
      "    needs: model\n    if: always()\n    steps: [{ run: ./test-results, env: { NEEDS: needs.model.result } }]\n  model:\n    if: github.actor != 'bot'\n    runs-on: x\n    steps: [{ uses: acme/gatewright/actions/model-gate@v1 }]\n",
    ),
    found: [["gate-always-runs", "warning"]],
    exitCode: 0,
    says: "whether the job that is required takes that for a failure cannot be told here",
    remedy: "`skipped` among `needs.*.result`",
  },
  "a neighbour that fails skips the job that decides": {
    files: byHand(`    needs: lint\n${gateStep}  lint: { runs-on: x, steps: [{ run: make }] }\n`),
    found: [["gate-always-runs", "gap"]],
    exitCode: 1,
    says: "is skipped when a job that it needs (lint) fails",
    remedy: "if: always()",
  },
  "a condition can skip the step that decides": {
    files: byHand(`${gateStep}        if: github.event_name == 'push'\n`),
    found: [["gate-always-runs", "gap"]],
    exitCode: 1,
    says: "the job succeeds without a gate",
    remedy: ".github/workflows/ml.yml:9",
  },
  "the fan-in does not look": {
    files: byHand(
      "    needs: model\n    if: always()\n    steps: [{ run: echo done }]\n  model:\n    runs-on: x\n    steps: [{ uses: acme/gatewright/actions/model-gate@v1 }]\n",
    ),
    found: [["gate-always-runs", "gap"]],
    exitCode: 1,
    says: "does not look at its result",
    remedy: "needs.*.result",
  },
  "a filter of paths": {
    files: withWorkflow(workflow.replace("  pull_request:\n", "  pull_request: { paths: [src/**] }\n")),
    found: [["gate-always-runs", "warning"]],
    exitCode: 0,
    says: "waits for ever",
    remedy: "take the filter out",
  },
  "a failure that is swallowed by the step": {
    files: byHand(`${gateStep}        continue-on-error: true\n`),
    found: [["swallowed-failures", "gap"]],
    exitCode: 1,
    says: "the job succeeds when the gate fails",
    remedy: ".github/workflows/ml.yml:9",
  },
  "a failure that is swallowed by the shell": {
    files: byHand("    steps:\n      - run: npx gatewright gate || true\n"),
    found: [["swallowed-failures", "gap"]],
    exitCode: 1,
    says: "goes on behind `||`",
    remedy: ".github/workflows/ml.yml:9",
  },
  "a failure that is swallowed by a setting of the shell among others": {
    files: byHand("    steps:\n      - run: |\n          set +eu\n          gatewright gate\n          echo done\n"),
    found: [["swallowed-failures", "gap"]],
    exitCode: 1,
    says: "switches `set -e` off",
    remedy: ".github/workflows/ml.yml:9",
  },
  "a failure that is swallowed by a trap": {
    files: byHand("    steps:\n      - run: |\n          trap 'exit 0' EXIT\n          gatewright gate\n"),
    found: [["swallowed-failures", "gap"]],
    exitCode: 1,
    says: "ends with another exit code by `trap`",
    remedy: ".github/workflows/ml.yml:9",
  },
  "a gate inside another command": {
    files: byHand('    steps:\n      - run: echo "$(gatewright gate)"\n'),
    found: [["swallowed-failures", "unknown"]],
    exitCode: 1,
    says: "has the gate's command somewhere in it, not at its beginning",
    remedy: "run the gate as a plain command",
  },
  "a gate in another shell": {
    files: byHand("    steps:\n      - run: bash -c 'gatewright gate; true'\n"),
    found: [["swallowed-failures", "unknown"]],
    exitCode: 1,
    says: "has the gate's command somewhere in it, not at its beginning",
    remedy: ".github/workflows/ml.yml:9",
  },
  "words about a gate": {
    files: byHand("    steps:\n      - run: echo try gatewright gate at home\n"),
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: "nothing decides about them",
    remedy: "gatewright init",
  },
  "the help of a gate": {
    files: byHand("    steps:\n      - run: gatewright gate --help\n"),
    found: [["required-check", "gap"]],
    exitCode: 1,
    says: "nothing decides about them",
    remedy: "gatewright init",
  },
  "no owner of the workflows": {
    files: { ".github/CODEOWNERS": "/gatewright.yml @acme/platform\n/contracts/ @acme/platform\n" },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: ".github/CODEOWNERS gives .github/workflows/ml.yml, new files in .github/workflows, new files in .github and .github/CODEOWNERS no owner: no line of it matches",
    remedy: "`/.github/ @OWNER`",
  },
  "owners of one spelling of the workflows' names only": {
    files: {
      ".github/CODEOWNERS":
        "*.yml @acme/platform\n/.github/CODEOWNERS @acme/platform\n/.github/actions/ @acme/platform\n/.github/scripts/ @acme/platform\n/.github/any @acme/platform\n/contracts/ @acme/platform\n",
    },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: ".github/CODEOWNERS gives new files in .github/workflows no owner: no line of it matches",
    remedy: "`/.github/ @OWNER`",
  },
  "owners of the workflows, and not of what they run": {
    files: {
      ".github/CODEOWNERS":
        "*.yml @acme/platform\n*.yaml @acme/platform\n/.github/CODEOWNERS @acme/platform\n/contracts/ @acme/platform\n",
    },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: ".github/CODEOWNERS gives new files in .github no owner",
    remedy: "`/.github/ @OWNER`",
  },
  "a later line takes the owner of some workflows away": {
    files: { ".github/CODEOWNERS": `${guardedFiles[".github/CODEOWNERS"]}/.github/workflows/ml-*.yml\n` },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: "Line 5 of .github/CODEOWNERS (`/.github/workflows/ml-*.yml`) names no owner",
    remedy: "write `/.github/ @OWNER` behind it",
  },
  "a later line takes the owner of a local action away": {
    files: { ".github/CODEOWNERS": `${guardedFiles[".github/CODEOWNERS"]}/.github/actions/setup/\n` },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: "Line 5 of .github/CODEOWNERS (`/.github/actions/setup/`) names no owner",
    remedy: "write `/.github/ @OWNER` behind it",
  },
  "CODEOWNERS itself has no owner": {
    files: {
      ".github/CODEOWNERS": undefined,
      "docs/CODEOWNERS": "/.github/ @a\n/gatewright.yml @a\n/contracts/ @a\n",
    },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: "docs/CODEOWNERS gives docs/CODEOWNERS no owner",
    remedy: "`/docs/CODEOWNERS @OWNER`",
  },
  "a later line takes the owner of the policy away": {
    files: {
      ".github/CODEOWNERS": `${guardedFiles[".github/CODEOWNERS"]}*.yml\n/.github/ @acme/platform\n/contracts/ @acme/platform\n`,
    },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: "line 5 (`*.yml`) names no owner",
    remedy: "the last line that matches counts",
  },
  "no CODEOWNERS at all": {
    files: { ".github/CODEOWNERS": undefined },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: "There is no CODEOWNERS file on main",
    remedy: "`/contracts/strikes.yml @OWNER`",
  },
  "an owner who does not exist": {
    settings: ({ codeownersErrors }) => {
      codeownersErrors.push({
        line: 3,
        column: 17,
        kind: "Unknown owner",
        message: "Unknown owner on line 3: make sure",
        path: ".github/CODEOWNERS",
      });
    },
    found: [
      ["code-owners", "gap"],
      ["code-owners", "warning"],
    ],
    exitCode: 1,
    says: "gives gatewright.yml no owner",
    remedy: "/gatewright.yml @OWNER",
  },
  "owners are not asked": {
    settings: setReviews({ require_code_owner_review: false }),
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: "binds nobody",
    remedy: "Require review from Code Owners",
  },
  "a required workflow in place of owners": {
    files: { ".github/CODEOWNERS": undefined },
    settings: ({ rulesets }, guarded) => {
      const parameters = { workflows: [{ path: ".github/workflows/ml.yml", repository_id: guarded.id }] };
      rulesets[0]?.rules.push({ type: "workflows", parameters });
    },
    found: [["code-owners", "warning"]],
    exitCode: 0,
    says: "a pull request can change gatewright.yml and contracts/strikes.yml like any other file",
    remedy: "`/gatewright.yml @OWNER`",
  },
  "a required workflow that has nothing to do with it": {
    files: { ".github/CODEOWNERS": undefined },
    settings: ({ rulesets }) => {
      const parameters = { workflows: [{ path: ".github/workflows/licences.yml", repository_id: 999 }] };
      rulesets[0]?.rules.push({ type: "workflows", parameters });
    },
    found: [["code-owners", "gap"]],
    exitCode: 1,
    says: "a pull request can change .github/workflows/ml.yml",
    remedy: "`/.github/ @OWNER`",
  },
  "only a required workflow of another repository": {
    files: withWorkflow("name: ml\non: pull_request\npermissions: {}\njobs: { a: { runs-on: x, steps: [] } }\n"),
    settings: ({ rulesets }) => {
      const parameters = { workflows: [{ path: ".github/workflows/gate.yml", repository_id: 999 }] };
      rulesets[0]?.rules.push({ type: "workflows", parameters });
    },
    found: [["required-check", "unknown"]],
    exitCode: 1,
    says: "by its number 999 only",
    remedy: "--accept-unknown required-check",
  },
  "nobody approves": {
    settings: setReviews({ required_approving_review_count: 0 }),
    found: [["approvals", "gap"]],
    exitCode: 1,
    says: "its author can merge a weaker policy alone",
    remedy: "Required approvals: 1",
  },
  "an approval stays for ever": {
    settings: setReviews({ dismiss_stale_reviews_on_push: false, require_last_push_approval: false }),
    found: [["approvals", "gap"]],
    exitCode: 1,
    says: "what is merged need not be what was approved",
    remedy: "Dismiss stale",
  },
  "who pushed last may approve": {
    settings: setReviews({ require_last_push_approval: false }),
    found: [["approvals", "warning"]],
    exitCode: 0,
    says: "Whoever pushed the last commits",
    remedy: "most recent reviewable push",
  },
  "everybody who may write bypasses the rules": {
    settings: actor("RepositoryRole", 4),
    found: [["bypass-actors", "gap"]],
    exitCode: 1,
    says: 'Everybody who may write can act without the ruleset "main"',
    remedy: "Bypass list",
  },
  "administrators bypass the rules on pull requests": {
    settings: actor("RepositoryRole", 5, "pull_request"),
    found: [["bypass-actors", "warning"]],
    exitCode: 0,
    says: "Administrators can merge a pull request that does not satisfy",
    remedy: "Bypass list",
  },
  "commits can be pushed directly": {
    settings: (settings) => {
      withoutRule(settings, "pull_request");
    },
    found: [
      ["code-owners", "gap"],
      ["approvals", "gap"],
      ["branch-protected", "gap"],
    ],
    exitCode: 1,
    says: "binds nobody",
    remedy: "Code Owners",
  },
  "classic protection that does not hold administrators": {
    settings: classic({ enforce_admins: { enabled: false } }),
    found: [["bypass-actors", "warning"]],
    exitCode: 0,
    says: "Administrators can merge into main",
    remedy: "protection/enforce_admins",
  },
  "classic protection that lets everybody force-push": {
    settings: classic({ allow_force_pushes: { enabled: true } }),
    found: [["branch-protected", "gap"]],
    exitCode: 1,
    says: "main can be force-pushed",
    remedy: "Block force pushes",
  },
  "a ruleset of the organization that everybody who may maintain bypasses": {
    settings: (settings) => {
      actor("RepositoryRole", 2)(settings);
      for (const ruleset of settings.rulesets.slice(0, 1)) ruleset.organization = "acme";
    },
    found: [["bypass-actors", "gap"]],
    exitCode: 1,
    says: "Everybody who may maintain can act without",
    remedy: "Settings of acme > Repository > Rulesets > main > Bypass list",
  },
  "force pushes": {
    settings: (settings) => withoutRule(settings, "non_fast_forward"),
    found: [["branch-protected", "gap"]],
    exitCode: 1,
    says: "main can be force-pushed",
    remedy: "Block force pushes",
  },
  deletion: {
    settings: (settings) => withoutRule(settings, "deletion"),
    found: [["branch-protected", "warning"]],
    exitCode: 0,
    says: "main can be deleted",
    remedy: "Restrict deletions",
  },
  "a merge queue that the workflow does not know": {
    files: withWorkflow(workflow.replace("  merge_group:\n", "")),
    settings: ({ rulesets }) => {
      rulesets[0]?.rules.push({ type: "merge_queue", parameters: {} });
    },
    found: [["merge-queue", "warning"]],
    exitCode: 0,
    says: "does not run on `merge_group`",
    remedy: "add `merge_group:`",
  },
  "a policy that only warns": {
    files: { "gatewright.yml": `${policy}mode: warn\n` },
    found: [["policy", "gap"]],
    exitCode: 1,
    says: "it reports and blocks nothing",
    remedy: "`mode: enforce`",
  },
  "a policy that the head decides": {
    files: { "gatewright.yml": `${policy}policy_changes: head\n` },
    found: [["policy", "gap"]],
    exitCode: 1,
    says: "is judged by its own",
    remedy: "`policy_changes: approved`",
  },
  "no policy": {
    files: { "gatewright.yml": undefined },
    found: [["policy", "gap"]],
    exitCode: 1,
    says: "There is no policy gatewright.yml on main",
    remedy: "gatewright init",
  },
  "a broken contract": {
    files: { "contracts/strikes.yml": "contract: 1\ndata: { path: data.csv }\ncolums: {}\n" },
    found: [["policy", "warning"]],
    exitCode: 0,
    says: 'did you mean "columns"?',
    remedy: "contracts/strikes.yml:3",
  },
  "models whose rules only warn": {
    files: {
      "gatewright.yml":
        "gatewright: 1\nmodels:\n  a:\n    task: binary\n    rules: [{ rule: at-least, metric: accuracy, value: 0.8, severity: warn }]\n",
    },
    found: [["policy", "gap"]],
    exitCode: 1,
    says: "No model of gatewright.yml has a rule that blocks (a)",
    remedy: "docs/model-gate.md",
  },
  "a model without rules": {
    files: { "gatewright.yml": "gatewright: 1\nmodels: { a: { train: { run: make } } }\n" },
    found: [["policy", "gap"]],
    exitCode: 1,
    says: "every model passes",
    remedy: "`rules:`",
  },
  "tokens that may write by default": {
    settings: (settings) => {
      settings.workflowPermissions.default_workflow_permissions = "write";
    },
    found: [["token-permissions", "warning"]],
    exitCode: 0,
    says: "gets a token that may write",
    remedy: "default_workflow_permissions=read",
  },
  "workflows that may approve, where nobody else must": {
    settings: (settings) => {
      setReviews({ require_code_owner_review: false })(settings);
      settings.workflowPermissions.can_approve_pull_request_reviews = true;
    },
    found: [
      ["code-owners", "gap"],
      ["token-permissions", "gap"],
    ],
    exitCode: 1,
    says: "binds nobody",
    remedy: "Code Owners",
  },
  "a caller that grants too little": {
    files: withWorkflow(workflow.replace("checks: write, ", "")),
    found: [["job-permissions", "warning"]],
    exitCode: 0,
    says: "calls ml-pr.yml without `checks: write`",
    remedy: "checks: write",
  },
  "a stranger's code with the base's token": {
    files: {
      ".github/workflows/label.yml": `name: label\non: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v6\n        with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n`,
    },
    found: [["untrusted-code", "gap"]],
    exitCode: 1,
    says: "its author gets the token",
    remedy: ".github/workflows/label.yml:8",
  },
  "a stranger's commit by way of the environment": withSecrets(
    `    runs-on: x\n    steps:\n      - env: { SHA: "${headSha}" }\n        run: git fetch origin "$SHA" && git checkout "$SHA" && make test\n`,
    "gap",
    stranger,
  ),
  "a stranger's commit by way of the job's environment": withSecrets(
    `    runs-on: x\n    env: { SHA: "${headSha}" }\n    steps:\n      - uses: actions/checkout@v6\n        with: { ref: "$\u007b{ env.SHA }}" }\n`,
    "gap",
    stranger,
  ),
  "a stranger's commit in brackets": withSecrets(
    `    runs-on: x\n    steps:\n      - uses: actions/checkout@v6\n        with: { ref: "${headSha.replace(".head.", "['head'].")}" }\n`,
    "gap",
    stranger,
  ),
  "a stranger's commit as an archive": withSecrets(
    `    runs-on: x\n    steps:\n      - run: curl -sL https://github.com/any/archive/${headSha}.tar.gz | tar xz && make -C *\n`,
    "gap",
    stranger,
  ),
  "a stranger's commit in a called workflow": withSecrets(
    "    uses: ./.github/workflows/inner.yml\n",
    "gap",
    "On pull_request_target .github/workflows/inner.yml checks out what a pull request brings",
    {
      ".github/workflows/inner.yml": `on: workflow_call\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps: [{ uses: actions/checkout@v6, with: { ref: "${headSha}" } }]\n`,
    },
  ),
  "a stranger's commit as an input of a called workflow": withSecrets(
    `    uses: ./.github/workflows/inner.yml\n    with: { commit: "${headSha}" }\n`,
    "unknown",
    "it is given github.event.pull_request.head",
    {
      ".github/workflows/inner.yml": `on: workflow_call\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: ./label }]\n`,
    },
  ),
  "a stranger's commit that goes who knows where": withSecrets(
    `    runs-on: x\n    steps:\n      - uses: any/action@v1\n        with: { commit: "${headSha}" }\n`,
    "unknown",
    "it is given github.event.pull_request.head",
  ),
  "a commit that an earlier step names": withSecrets(
    `    runs-on: x\n    steps:\n      - uses: actions/checkout@v6\n        with: { ref: "$\u007b{ steps.find.outputs.sha }}" }\n`,
    "unknown",
    "which only a run knows",
  ),
  "a workflow elsewhere with the base's token": withSecrets(
    "    uses: acme/elsewhere/.github/workflows/any.yml@v1\n",
    "unknown",
    "which is not read here",
  ),
  "a label with the base's token, which asks whose pull request it is": withSecrets(
    `    if: github.event.pull_request.head.repo.full_name != github.repository\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v6\n        with: { ref: "$\u007b{ github.base_ref }}" }\n      - env: { NUMBER: "$\u007b{ github.event.pull_request.number }}" }\n        run: gh pr edit "$NUMBER" --add-label fork\n`,
    "",
    "",
  ),
  "a workflow that cannot be read": {
    files: { ".github/workflows/odd.yml": "on: [push\n" },
    found: [["untrusted-code", "unknown"]],
    exitCode: 1,
    says: "The workflow .github/workflows/odd.yml could not be read",
    remedy: ".github/workflows/odd.yml:",
  },
  "a branch instead of a version": {
    files: withWorkflow(workflow.replace("@v1", "@main")),
    found: [["pinned-actions", "warning"]],
    exitCode: 0,
    says: 'whoever may push to "main" there changes the gate here',
    remedy: "`@v1`",
  },
  "a gate of another repository that has our name in its own": {
    files: withWorkflow(workflow.replace("acme/gatewright/", "mallory/not-gatewright-at-all/")),
    found: [["pinned-actions", "gap"]],
    exitCode: 1,
    says: "which is of mallory/not-gatewright-at-all, not of a repository named gatewright",
    remedy: "name the gatewright that you trust",
  },
  "a gate of another owner than the rest": {
    files: withWorkflow(workflow.replace("acme/gatewright/", "mallory/gatewright/")),
    found: [["pinned-actions", "gap"]],
    exitCode: 1,
    says: ".github/workflows/ml.yml uses gatewright of mallory/gatewright, other lines that of another owner (acme/gatewright in",
    remedy: ".github/workflows/ml.yml:7",
  },
  "a company's own mirror under a longer name": {
    files: Object.fromEntries(
      Object.entries(guardedFiles).map(([path, text]) => [
        path,
        text.replace("acme/gatewright/", "acme/gatewright-mirror/"),
      ]),
    ),
    found: [["pinned-actions", "warning"]],
    exitCode: 0,
    says: "which is of acme/gatewright-mirror",
    remedy: "a mirror of your own is best called `gatewright`",
  },
  "no second stage": {
    files: { ".github/workflows/ml-report.yml": undefined },
    found: [["second-stage", "warning"]],
    exitCode: 0,
    says: "what pull requests record is lost",
    remedy: "ml-report.yml",
  },
  "a second stage that follows another name": {
    files: {
      ".github/workflows/ml-report.yml": guardedFiles[".github/workflows/ml-report.yml"].replace("[ml]", "[ML]"),
    },
    found: [["second-stage", "warning"]],
    exitCode: 0,
    says: 'follows "ML", but the workflow in .github/workflows/ml.yml is called "ml"',
    remedy: "`workflows: [ml]`",
  },
  "a second stage that sleeps": {
    settings: ({ workflowStates }) => {
      workflowStates[".github/workflows/ml-report.yml"] = "disabled_inactivity";
    },
    found: [["second-stage", "warning"]],
    exitCode: 0,
    says: "is switched off (disabled_inactivity)",
    remedy: "gh workflow enable ml-report.yml",
  },
  "a ledger that can be rewritten": {
    settings: ({ rulesets }) => void rulesets.pop(),
    found: [
      ["ledger-branch", "gap"],
      ["ledger-branch", "warning"],
    ],
    exitCode: 1,
    says: "The branch ml-ledger can be force-pushed and deleted",
    remedy: "refs/heads/ml-ledger",
  },
  "a ledger that is not there, although it should": {
    files: { "gatewright.yml": `${policy}ledger: { branch: records }\n` },
    settings: (_, guarded) => guarded.ran(".github/workflows/ml-main.yml", "push", 0),
    found: [
      ["ledger-branch", "warning"],
      ["ledger-branch", "warning"],
      ["ledger-branch", "warning"],
    ],
    exitCode: 0,
    says: "there is no branch records: no champion is recorded",
    remedy: "`contents: write`",
  },
  "a ledger that nobody can append to": {
    settings: ({ rulesets: [, ledger] }) => {
      if (ledger !== undefined) ledger.bypassActors = [];
    },
    found: [["ledger-branch", "warning"]],
    exitCode: 0,
    says: "no champion is kept",
    remedy: "Restrict deletions and Block force pushes only",
  },
  "a ledger that every workflow with a token that writes can append to": {
    settings: (settings) => withoutRule(settings, "update", 1),
    found: [["ledger-branch", "warning"]],
    exitCode: 0,
    says: "Updates of ml-ledger are not restricted: whoever may write to the repository, and each workflow with `contents: write`, also one that a pull request",
    remedy: "with an App of its own alone on the bypass list",
  },
  "a ledger that only GitHub Actions can append to": {
    settings: ({ rulesets: [, ledger] }) => {
      if (ledger !== undefined)
        ledger.bypassActors = [{ actor_type: "Integration", actor_id: 15_368, bypass_mode: "always" }];
    },
    found: [["ledger-branch", "warning"]],
    exitCode: 0,
    says: "but not for GitHub Actions itself, which stops no pull request",
    remedy: "with an App of its own alone on the bypass list",
  },
  "a schedule that no longer runs": {
    files: scheduled,
    settings: (_, guarded) => guarded.ran(".github/workflows/ml-main.yml", "schedule", 10),
    found: [["schedules", "warning"]],
    exitCode: 0,
    says: "should have run at least twice since",
    remedy: "gh workflow run ml-main.yml",
  },
  "a schedule that GitHub cannot read": {
    files: {
      ".github/workflows/ml-main.yml": scheduled[".github/workflows/ml-main.yml"].replace("5 4 * * *", "daily"),
    },
    found: [["schedules", "warning"]],
    exitCode: 0,
    says: 'The schedule "daily" is no cron line',
    remedy: ".github/workflows/ml-main.yml:3",
  },
  "a schedule that GitHub switched off": {
    files: scheduled,
    settings: ({ workflowStates }) => {
      workflowStates[".github/workflows/ml-main.yml"] = "disabled_inactivity";
    },
    found: [["schedules", "warning"]],
    exitCode: 0,
    says: "GitHub switched it off after 60 days",
    remedy: "gh workflow enable ml-main.yml",
  },
};
