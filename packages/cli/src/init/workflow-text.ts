import type { FoundProject } from "./project.ts";
import type { ProjectProposal } from "./proposal.ts";
import { dvcPackage } from "./setup.ts";
import { shellWord } from "./shell-word.ts";
import { comment, scalar } from "./yaml-words.ts";

export interface WorkflowOptions {
  /** `OWNER/gatewright@v1`: repository and ref. */
  source: string;
  defaultBranch: { name: string; from: string | undefined };
  proposals: readonly ProjectProposal[];
}

/** `.github/workflows/ml.yml`: the gate of pull requests. */
export function pullRequestWorkflow(options: WorkflowOptions): string {
  return lines(
    "# The gate of pull requests: code checks, data contracts, training, the model's gate, one comment. Its job `ml / gate` is the",
    "# one to make a required check. Written by `gatewright init`.",
    `name: ml${comment("ml-report.yml waits for this name")}`,
    `on:${comment("when it runs")}`,
    `  pull_request:${comment("every pull request; no `paths:`, or a required check would wait for ever")}`,
    `  merge_group:${comment("the same verdict in a merge queue; without one it never starts")}`,
    `permissions: {}${comment("nothing but what the job below says")}`,
    `jobs:${comment("one, which calls the jobs of gatewright")}`,
    `  ml:${comment("the required check is called `ml / gate` after it")}`,
    `    uses: ${uses("ml-pr.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`,
    `    permissions:${comment("GitHub gives no more than this, whatever is called")}`,
    `      contents: read${comment("the code, and the policy of the base")}`,
    `      pull-requests: write${comment("the one comment")}`,
    `      checks: write${comment("check runs with annotations")}`,
    `      actions: read${comment("outputs and reports of earlier jobs and runs")}`,
    ...withLines(options),
  );
}

/** `.github/workflows/ml-main.yml`: the champion is recorded. */
export function mainWorkflow(options: WorkflowOptions): string {
  const { name, from } = options.defaultBranch;
  return lines(
    "# The same for the default branch: records go into the ledger, and a model whose gate does not block becomes the champion.",
    "# A file of its own, because GitHub grants permissions before it looks at any `if:`, and pull requests must not write.",
    `name: ml-main${comment("as it is shown under Actions")}`,
    `on:${comment("when it runs")}`,
    `  push:${comment("also by a merge")}`,
    `    branches: [${scalar(name)}]${comment(from === undefined ? "the default branch; a guess, because no remote says which it is" : `the default branch: ${from}`)}`,
    `permissions: {}${comment("nothing but what the job below says")}`,
    `jobs:${comment("one, which calls the jobs of gatewright")}`,
    `  ml:${comment("the same name as in ml.yml")}`,
    `    uses: ${uses("ml-main.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`,
    `    permissions:${comment("GitHub gives no more than this, whatever is called")}`,
    `      contents: write${comment("the ledger, a branch of its own (`ml-ledger`)")}`,
    `      checks: write${comment("check runs with annotations")}`,
    `      actions: read${comment("outputs and reports of earlier jobs and runs")}`,
    ...withLines(options),
  );
}

/** `.github/workflows/ml-report.yml`: the trusted second stage. */
export function reportWorkflow(options: WorkflowOptions): string {
  return lines(
    "# After each run of ml.yml: appends the records of pull requests to the ledger, and comments where the run itself could not",
    "# (forks, Dependabot). It runs the default branch's code, whatever the pull request brings, so it works once it is there.",
    `name: ml-report${comment("as it is shown under Actions")}`,
    `on:${comment("when it runs")}`,
    `  workflow_run:${comment("after another workflow")}`,
    `    workflows: [ml]${comment("the name in ml.yml")}`,
    `    types: [completed]${comment("whether it passed or not")}`,
    `permissions: {}${comment("nothing but what the job below says")}`,
    `jobs:${comment("one, which calls the jobs of gatewright")}`,
    `  ml:${comment("the same name as in ml.yml")}`,
    `    uses: ${uses("ml-report.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`,
    `    permissions:${comment("GitHub gives no more than this, whatever is called")}`,
    `      contents: write${comment("the ledger")}`,
    `      actions: read${comment("the reports and records that the run has left")}`,
    `      pull-requests: write${comment("the comment of a run that could not write it")}`,
    `      checks: write${comment("its check runs, always neutral")}`,
  );
}

/** `.github/workflows/ml-review.yml`: optional. */
export function reviewWorkflow(options: WorkflowOptions): string {
  return lines(
    "# An approval changes no commit, so no check runs again by itself: this starts the failed jobs of ml.yml once more, when somebody",
    "# with write access has approved a change of the policy.",
    `name: ml-review${comment("as it is shown under Actions")}`,
    `on:${comment("when it runs")}`,
    `  pull_request_review:${comment("when somebody reviews")}`,
    `    types: [submitted]${comment("an approval, or another review, which starts no runner")}`,
    `permissions: {}${comment("nothing but what the job below says")}`,
    `jobs:${comment("one, which calls the jobs of gatewright")}`,
    `  rerun:${comment("not `ml`, or its result would count as the gate's")}`,
    `    uses: ${uses("ml-review.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`,
    `    permissions:${comment("GitHub gives no more than this, whatever is called")}`,
    `      actions: write${comment("starts the failed jobs again")}`,
    `      pull-requests: read${comment("the reviews")}`,
  );
}

function uses(file: string, { source }: WorkflowOptions): string {
  const [repository = "", ref = ""] = source.split("@");
  return `${repository}/.github/workflows/${file}@${ref}`;
}

/** Inputs of ml-pr.yml and ml-main.yml, which are the same. */
function withLines({ proposals }: WorkflowOptions): string[] {
  const projects = proposals.map(({ project }) => project);
  const [first] = projects;
  if (first === undefined) return [];
  const folders = projects.map(({ folder }) => folder).filter((folder) => folder !== "");
  const training = proposals.flatMap(({ models }) => models.flatMap((model) => model.training ?? []));
  const inputs = [
    ...folderLines(folders),
    ...environmentLines(first),
    ...setupLines(
      projects,
      training.flatMap(({ needs }) => needs ?? []),
    ),
    ...dataSetupLines(first),
    ...checkLines("lint", projects),
    ...checkLines("test", projects),
    training.length > 0
      ? "      # the training's command stands in gatewright.yml, under `train.run`"
      : "      # train: COMMAND # no command that trains was found; better in gatewright.yml, under `train.run`",
    ...(projects.some(({ lfs }) => lfs) ? [`      lfs: true${comment(".gitattributes: Git LFS keeps files")}`] : []),
  ];
  const live = inputs.some((line) => !/^\s*#/.test(line));
  return [
    // Without any input `with:` would be empty, which GitHub refuses.
    live
      ? `    with:${comment("all inputs: ml-pr.yml of gatewright")}`
      : `    # with:${comment("nothing to install or to run was found; take the # away where you have it")}`,
    ...inputs,
    ...secretLines(projects),
  ];
}

function folderLines(folders: readonly string[]): string[] {
  if (folders.length === 0) return [];
  return [
    `      working-directories: |${comment("folders with a gatewright.yml each")}`,
    ...folders.map((folder) => `        ${folder}`),
  ];
}

function environmentLines({ setup }: FoundProject): string[] {
  const { environment, version, file, from } = setup;
  const why = from.length === 0 ? "what the runner installs first: python, uv, conda, node or none" : from.join(", ");
  return [
    ...(environment === "python" ? [] : [`      environment: ${environment}${comment(why)}`]),
    ...(version === undefined
      ? []
      : [`      environment-version: ${JSON.stringify(version)}${comment(".python-version")}`]),
    ...(file === undefined
      ? []
      : [`      environment-file: ${scalar(file)}${comment("what conda makes its environment from")}`]),
  ];
}

function setupLines(projects: readonly FoundProject[], needs: readonly string[]): string[] {
  const [first] = projects;
  if (first === undefined) return [];
  const { setup, dvc } = first;
  const missing = [...new Set(needs)].filter((name) => !setup.packages.has(name));
  const packages = missing.map((name) => (name === "dvc" && dvc !== undefined ? dvcPackage(dvc) : name));
  const commands = [
    ...(setup.setup === undefined ? [] : [setup.setup]),
    ...(packages.length === 0
      ? []
      : [`${setup.environment === "uv" ? "uv pip install" : "pip install"} ${packages.join(" ")}`]),
    ...(dvc === undefined || dvc.pointers.length === 0 || !hasRemote(first)
      ? []
      : [
          ...(missing.includes("dvc") || setup.packages.has("dvc") ? [] : [`pip install ${dvcPackage(dvc)}`]),
          `${setup.prefix}dvc pull ${pulled(first)}`,
        ]),
  ];
  const whys = [...setup.from, ...packages.map((name) => `${name}, which the training's command runs`)];
  const different = projects.filter((project) => project.setup.setup !== setup.setup).map(({ folder }) => folder);
  const told =
    different.length === 0
      ? ""
      : `; it runs in every folder, and ${different.join(", ")} ${different.length === 1 ? "installs" : "install"} otherwise: write one command that suits all`;
  if (commands.length > 0)
    return [`      setup: ${scalar(commands.join(" && "))}${comment(`${whys.join(", ")}${told}`)}`];
  if (setup.environment === "conda") return [];
  return [
    "      # setup: COMMAND # installs what training and code checks need; no requirements.txt, pyproject.toml or the like was found",
  ];
}

/** Of data under DVC; what a remote on somebody's own disk has, no runner can fetch. */
function dataSetupLines(project: FoundProject): string[] {
  const { dvc } = project;
  if (dvc === undefined || dvc.pointers.length === 0) return [];
  const command = `pip install ${dvcPackage(dvc)} && dvc pull ${pulled(project)}`;
  if (hasRemote(project))
    return [
      `      data-setup: ${scalar(command)}${comment("DVC keeps the data, and its contracts are checked before set-up")}`,
    ];
  const why =
    dvc.remote === undefined ? "DVC keeps the data and has no remote" : "DVC's remote is a folder of this machine";
  return [
    `      # data-setup: ${scalar(command)}${comment(`${why}: \`dvc remote add\` one that the runner can read`)}`,
  ];
}

function hasRemote({ dvc }: FoundProject): boolean {
  return dvc?.remote !== undefined && dvc.remote !== "local";
}

function pulled({ dvc }: FoundProject): string {
  return (dvc?.pointers ?? []).map(({ file }) => shellWord(file)).join(" ");
}

function checkLines(name: "lint" | "test", projects: readonly FoundProject[]): string[] {
  const found = projects.flatMap((project) => project[name] ?? []);
  const [first] = found;
  const what = name === "lint" ? "linter" : "tests";
  if (first === undefined)
    return [
      `      # ${name}: COMMAND${comment(`no ${what} was found that is set up`.replace("tests was", "tests were").replace("that is", name === "lint" ? "that is" : "that are"))}`,
    ];
  return [`      ${name}: ${scalar(first.command)}${comment(first.from)}`];
}

function secretLines(projects: readonly FoundProject[]): string[] {
  const why = [
    ...(projects.some(hasRemote) ? ["DVC's remote"] : []),
    ...(projects.some(({ mlflow }) => mlflow.length > 0) ? ["MLFLOW_TRACKING_URI"] : []),
  ];
  if (why.length === 0) return [];
  return [
    "    # secrets:",
    `    #   variables: \${{ secrets.ML_VARIABLES }}${comment(`NAME=value, one a line, for ${why.join(" and ")}; forks do not get them`)}`,
  ];
}

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}
