import { posix } from "node:path";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { roles } from "./outputs.ts";
import type { ProjectProposal } from "./proposal.ts";
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

/** The three steps that are left. */
export function nextLines(paths: readonly string[], { git, defaultBranch }: Repository, minimal: boolean): string[] {
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
        "  1. Read them, mend what is only a guess, and commit them on a branch:",
        `       git switch -c gatewright && ${add} && ${commit}`,
        `     Push it and open a pull request; merge it once its checks have run.${minimal ? "" : ` ml-report.yml works once it is on ${defaultBranch.name}.`}`,
      ]
    : [
        "  1. Read them, mend what is only a guess, and make the folder a repository:",
        `       git init --initial-branch=${defaultBranch.name} && git add . && ${commit}`,
        "     Push it to GitHub. What pull requests change is gated from then on.",
      ];
  return [
    "",
    "Next:",
    ...first,
    "  2. Make `ml / gate` a required check, on GitHub: Settings > Rules > Rulesets > New ruleset > New branch ruleset;",
    "     Enforcement status: Active; Target branches: Add target > Include default branch; tick Require status checks to pass >",
    "     Add checks > `ml / gate` (it can be found once it has run); Create.",
    "  3. gatewright doctor",
    "     It reads the repository's settings and says what is missing for the gate to hold.",
  ].map(visibleText);
}

function count(number: number, word: string): string {
  return `${number.toLocaleString("en-US")} ${word}${number === 1 ? "" : "s"}`;
}
