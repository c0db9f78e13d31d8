import { posix } from "node:path";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { roles } from "./outputs.ts";
import { isLive } from "./policy-text.ts";
import type { ModelProposal, ProjectProposal } from "./proposal.ts";
import type { Repository } from "./repository.ts";
import { shellWord } from "./shell-word.ts";

/** What was found, for people: one line a thing, with what says so. */
export function foundLines(repository: Repository, proposals: readonly ProjectProposal[]): string[] {
  const kind = repository.git
    ? `default branch ${repository.defaultBranch.name}${repository.defaultBranch.from === undefined ? ", a guess" : ""}`
    : "no git repository; default branch main, a guess";
  return [
    `Looked at ${count(repository.files.length, "file")} of ${repository.name} (${kind}).`,
    ...(repository.cutAt === undefined
      ? []
      : [`Only the first ${repository.cutAt.toLocaleString("en-US")} files were looked at.`]),
    ...proposals.flatMap((proposal) => ["", ...projectLines(proposal)]),
  ].map(visibleText);
}

function projectLines({ project, contracts, models }: ProjectProposal): string[] {
  const rows: [string, string, string][] = [];
  for (const { table, path, text, why, rows: number } of contracts) {
    rows.push(["data", table.path, text === undefined ? `no contract: ${why}` : `${count(number, "row")}; ${path}`]);
  }
  const own = project.contracts.filter((path) => !contracts.some((contract) => contract.path === path));
  for (const path of own) rows.push(["contract", path, "was there already"]);
  for (const model of models) {
    const { training, others, outputs, params, columns, columnsMissing, rules } = model;
    if (training !== undefined) {
      rows.push(["model", model.name, "the name of its records"]);
      rows.push(["training", training.command, training.from]);
      for (const { command, from } of others) rows.push(["", command, `${from}; also possible`]);
    }
    for (const path of params) rows.push(["parameters", path, ""]);
    for (const role of roles) {
      const output = outputs[role];
      if (output !== undefined) rows.push([role.replace("_", " "), output.path, output.from]);
    }
    if (columns !== undefined) {
      const said = [
        `id ${columns.id}`,
        `label ${columns.label}`,
        ...(columns.score === undefined ? [] : [`score ${columns.score}`]),
        ...(columns.prediction === undefined ? [] : [`prediction ${columns.prediction}`]),
      ];
      rows.push(["task", columns.task, said.join(", ")]);
    }
    if (columnsMissing !== undefined) rows.push(["rules", "none", `${outputs.predictions?.path}: ${columnsMissing}`]);
    else if (rules.length > 0)
      rows.push(["rules", String(rules.filter(({ live }) => live).length), "with limits that today's numbers keep"]);
  }
  for (const notebook of project.notebooks) rows.push(["notebook", notebook, "cannot be run as a command"]);
  const { setup, lint, test, dvc, mlflow } = project;
  if (setup.from.length > 0) rows.push(["set-up", setup.setup ?? setup.environment, setup.from.join(", ")]);
  if (lint !== undefined) rows.push(["lint", lint.command, lint.from]);
  if (test !== undefined) rows.push(["test", test.command, test.from]);
  if (dvc !== undefined)
    rows.push([
      "DVC",
      dvc.remote === undefined ? "no remote, so no runner can fetch the data" : `remote: ${dvc.remote}`,
      `${count(dvc.pointers.length, "file")} of data`,
    ]);
  if (mlflow.length > 0) rows.push(["MLflow", mlflow.join(", "), ""]);
  const [first, second] = [0, 1].map((column) =>
    Math.min(40, Math.max(0, ...rows.map((row) => row[column as 0 | 1].length))),
  );
  const title = project.folder === "" ? "Found:" : `Found in ${project.folder}:`;
  return [
    title,
    ...rows.map(
      ([name, value, why]) =>
        `  ${name.padEnd(first ?? 0)}  ${why === "" ? value : `${value.padEnd(second ?? 0)}  ${why}`}`,
    ),
  ];
}

/** Stands for an account that only the reader knows. */
const ownerToPut = "OWNER/";

export interface Written {
  wrote: string[];
  left: string[];
  overwrote: string[];
}

export function writtenLines({ wrote, left, overwrote }: Written): string[] {
  return [
    ...(wrote.length === 0 ? [] : ["", "Wrote:", ...wrote.map((path) => `  ${path}`)]),
    ...(overwrote.length === 0 ? [] : ["", "Overwrote:", ...overwrote.map((path) => `  ${path}`)]),
    ...(left.length === 0
      ? []
      : ["", "Was there and is left as it is (--force overwrites):", ...left.map((path) => `  ${path}`)]),
  ].map(visibleText);
}

export interface NextSteps {
  paths: readonly string[];
  proposals: readonly ProjectProposal[];
  repository: Repository;
  source: string;
  minimal: boolean;
}

/** The steps that are left: numbered, the first one first. */
export function nextLines({ paths, proposals, repository, source, minimal }: NextSteps): string[] {
  const { git, defaultBranch, gitlab } = repository;
  const roots = [
    ...new Set(
      paths.map((path) =>
        path.startsWith(".github/")
          ? ".github/workflows"
          : path.includes("/contracts/") || path.startsWith("contracts/")
            ? posix.dirname(path)
            : path,
      ),
    ),
  ];
  const add = `git add ${roots.map(shellWord).join(" ")}`;
  const commit = 'git commit -m "Gate models with gatewright"';
  const first = git
    ? [
        "Read them, mend what is only a guess, and commit them on a branch:",
        `  git switch -c gatewright && ${add} && ${commit}`,
        `Push it and open a pull request; merge it once its checks have run.${minimal ? "" : ` ml-report.yml works once it is on ${defaultBranch.name}.`}`,
      ]
    : [
        "Read them, mend what is only a guess, and make the folder a repository:",
        `  git init --initial-branch=${defaultBranch.name} && git add . && ${commit}`,
        "Push it to GitHub. What pull requests change is gated from then on.",
      ];
  const steps = [
    ...ruleSteps(proposals, minimal),
    ...(source.startsWith(ownerToPut)
      ? [
          [
            "In .github/workflows, put the account whose gatewright you use in the place of OWNER. Or delete those files and run",
            "  gatewright init --uses OWNER/REPO@REF",
          ],
        ]
      : []),
    first,
    [
      "Make `ml / gate` a required check, on GitHub: Settings > Rules > Rulesets > New ruleset > New branch ruleset;",
      "Enforcement status: Active; Target branches: Add target > Include default branch; tick Require status checks to pass >",
      "Add checks > `ml / gate` (it can be found once it has run); Create.",
    ],
    ["gatewright doctor", "It reads the repository's settings and says what is missing for the gate to hold."],
  ];
  return [
    ...(gitlab === undefined
      ? []
      : ["", `The workflows are for GitHub, and ${gitlab}: docs/gitlab.md of gatewright says how it runs on GitLab.`]),
    "",
    "Next:",
    ...steps.flatMap((lines, index) =>
      lines.map((line, row) => (row === 0 ? `  ${index + 1}. ${line}` : `     ${line}`)),
    ),
  ].map(visibleText);
}

/** Of a policy that gates no model yet: how it comes to rules, without losing what was written into it. */
function ruleSteps(proposals: readonly ProjectProposal[], minimal: boolean): string[][] {
  const again = `gatewright init ${minimal ? "--minimal " : ""}--dry-run`;
  return proposals.flatMap(({ project, models }) =>
    models.filter(isLive).flatMap((model) => {
      if (model.rules.some(({ live }) => live)) return [];
      const policy = posix.join(project.folder, "gatewright.yml");
      return [
        [
          `No rule gates the model ${model.name} yet. ${whatRulesNeed(model)}`,
          `Then \`${again}\` prints the policy with rules and writes nothing: copy \`task\`, \`predictions\` and \`rules\` into ${policy}.`,
        ],
      ];
    }),
  );
}

function whatRulesNeed({ training, outputs, columnsMissing }: ModelProposal): string {
  const { predictions, metrics } = outputs;
  const result = predictions ?? metrics;
  const train = training === undefined ? "Train once" : `Train once, here: \`${training.command}\``;
  if (result === undefined)
    return "Let the training write predictions.csv: a row for each row of the test set, with id, label, and prediction or score. Train once.";
  if (!result.there) return `${train}, which makes ${result.path} (with an id column, where it holds predictions).`;
  return columnsMissing === undefined
    ? `${result.path} holds no metric with a known name: write predictions, or a name such as accuracy.`
    : `Mend ${result.path}: ${columnsMissing}.`;
}

function count(number: number, word: string): string {
  return `${number.toLocaleString("en-US")} ${word}${number === 1 ? "" : "s"}`;
}
