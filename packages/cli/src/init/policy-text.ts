import type { FoundTable } from "./data-tables.ts";
import { type Role, roles } from "./outputs.ts";
import type { ModelProposal, ProjectProposal, ProposedContract } from "./proposal.ts";
import { type ProposedRule, predictionsBlock } from "./propose-rules.ts";
import { shellWord } from "./shell-word.ts";
import { comment, flowList, flowMap, scalar } from "./yaml-words.ts";

/** The policy of one working directory. Every line says why it is there; what was not found is a comment that says what to write. */
export function policyText(proposal: ProjectProposal): string {
  return [
    "# What blocks a merge. Proposed by `gatewright init` from what stands in this repository: read every line.",
    "# Every key: docs/policy.md of gatewright. Paths are relative to this file's folder.",
    `gatewright: 1${comment("version of this file's form")}`,
    `mode: enforce${comment("a verdict that fails blocks; `warn` reports everything and blocks nothing")}`,
    `on_inconclusive: warn${comment("a rule with too little evidence is reported; `fail` makes it block")}`,
    `policy_changes: approved${comment("a pull request that changes this file needs an approval for the change to count")}`,
    "",
    ...dataLines(proposal),
    "",
    ...modelsLines(proposal),
    "",
  ].join("\n");
}

/** Whether there is something to say about the model: a command that trains it, or results that somebody keeps. */
export function isLive({ training, outputs }: ModelProposal): boolean {
  return training !== undefined || outputs.predictions?.kept === true || outputs.metrics?.kept === true;
}

/** Contracts that can be named: those that somebody has written, and those that are proposed. */
export function namedContracts({ project, contracts }: ProjectProposal): string[] {
  const proposed = contracts.filter(({ text }) => text !== undefined).map(({ path }) => path);
  return [...new Set([...project.contracts, ...proposed])];
}

function dataLines(proposal: ProjectProposal): string[] {
  const { project, contracts } = proposal;
  const lines = contracts.map((contract): { path: string; line: string } => {
    const { path, text, table } = contract;
    if (text === undefined) {
      return {
        path,
        line: `    # - ${scalar(path)}${comment(`${table.path}: ${contract.why}; ${remedy(contract)}`)}`,
      };
    }
    return { path, line: `    - ${scalar(path)}${comment(`${table.path}, ${rowsOf(contract)}`)}` };
  });
  const written = project.contracts
    .filter((path) => !contracts.some((contract) => contract.path === path))
    .map((path) => `    - ${scalar(path)}${comment("was there already")}`);
  const all = [...written, ...lines.map(({ line }) => line)];
  if (namedContracts(proposal).length > 0) {
    return [
      `data:${comment("checked before anything is trained")}`,
      `  contracts:${comment("what the data must be; one file a table")}`,
      ...all,
    ];
  }
  return [
    "# data: # no CSV, TSV, JSON Lines or Parquet file was found that git or DVC keeps and that can be read",
    "#   contracts: [contracts/NAME.yml] # write one with: gatewright propose --data FILE --out contracts/NAME.yml",
    ...all.map((line) => line.replace(/^ {4}(?:# )?/, "#     ")),
  ];
}

function remedy({ table, path, mend }: ProposedContract): string {
  if (mend === undefined) return "mend it, or write the contract by hand (docs/contract.md)";
  return `${mend}, then \`gatewright propose --data ${shellWord(table.path)} --out ${path}\``;
}

function rowsOf({ rows, table }: ProposedContract): string {
  const files = table.files.length === 1 ? "" : `${table.files.length} files, `;
  return `${files}${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"}`;
}

function modelsLines(proposal: ProjectProposal): string[] {
  const live = proposal.models.filter(isLive);
  if (live.length > 0) return [`models:${comment("by name")}`, ...live.flatMap((model) => modelLines(model, proposal))];
  const [notebook] = proposal.project.notebooks;
  const why =
    notebook === undefined
      ? "no command that trains was found: no train.py, Makefile target, dvc.yaml, MLproject or package.json script `train`"
      : `${notebook} may train, but a notebook is no command: export it as a script, or run it with \`papermill ${notebook} out.ipynb\``;
  return [
    `# models:${comment(why)}`,
    `#   ${proposal.models[0]?.name ?? "model"}:${comment("the name in comment, checks and ledger; records keep it, so choose it once")}`,
    "#     train:",
    "#       run: COMMAND # the command that trains",
    "#       outputs: { model: PATH, metrics: PATH, predictions: PATH } # what it writes; predictions: one row a row of the test set",
    "#     rules:",
    "#       - { rule: no-regression, metric: accuracy } # see `gatewright explain`",
  ];
}

function modelLines(model: ModelProposal, proposal: ProjectProposal): string[] {
  const { name, columns } = model;
  return [
    `  ${scalar(name)}:${comment("the name in comment, checks and ledger; records keep it, so choose it once")}`,
    columns === undefined
      ? "    # task: binary # what it predicts: binary, multiclass, multilabel, regression, forecast or ranking"
      : `    task: ${columns.task}${comment(taskWords(model))}`,
    ...trainLines(model, proposal),
    "    # require: [code, data, params, metrics, seeds, lock_file] # block when a run cannot be reproduced; docs/reproducibility.md",
    ...mlflowLines(model, proposal),
    ...predictionsLines(model),
    ...rulesLines(model),
  ];
}

function taskWords({ columns, outputs }: ModelProposal): string {
  if (columns === undefined) return "";
  const from = `${columns.label} in ${outputs.predictions?.path}`;
  switch (columns.task) {
    case "binary":
      return `${from} has two values`;
    case "multiclass":
      return `${from} has a few values`;
    case "regression":
      return `${from} has numbers`;
  }
}

function trainLines(model: ModelProposal, { project, contracts }: ProjectProposal): string[] {
  const { training, others, outputs, params } = model;
  const data = dataOfTraining(
    contracts.map(({ table }) => table),
    project.dvc !== undefined,
  );
  if (training === undefined) {
    return [
      `    train:${comment("what makes it")}`,
      `      # run: COMMAND${comment("no command that trains was found; without it the results below are judged as they stand in the repository")}`,
      ...data,
      ...outputsLines(outputs, model),
    ];
  }
  const smoke = training.smoke === undefined ? "COMMAND" : `${training.command} ${training.smoke}`;
  const smokeWhy =
    training.smoke === undefined
      ? "a small run, first in every pull request, that finds mistakes in seconds"
      : `a small run first, in every pull request: ${training.script} has ${training.smoke.split(" ")[0]}`;
  return [
    `    train:${comment("not repeated for the same code, data, parameters and environment")}`,
    `      run: ${scalar(training.command)}${comment(training.from)}`,
    ...others.map(({ command, from }) => `      # run: ${scalar(command)}${comment(`also found: ${from}`)}`),
    `      # smoke: ${scalar(smoke)}${comment(smokeWhy)}`,
    "      # code: [train.py] # files that the result depends on; without it every file that git keeps, so a README trains anew",
    ...data,
    params.length === 0
      ? "      # params: [params.yaml] # no file of parameters was found; those named here are shown against the champion's"
      : `      params: ${flowList(params)}${comment("parameters, shown against the champion's")}`,
    ...outputsLines(outputs, model),
  ];
}

function dataOfTraining(tables: readonly FoundTable[], dvc: boolean): string[] {
  if (tables.length === 0) {
    return [
      `      # data: { train: PATH }${comment(`data by role, for the record and the fingerprint: a path, a glob, or \`scheme:place@version\`${dvc ? ", e.g. dvc:data" : ""}`)}`,
    ];
  }
  const taken = new Set<string>();
  const lone = tables.length === 1;
  const lines = tables.map(({ name, path, role, dvc: fetched, absent }) => {
    const wanted = role ?? (lone ? "train" : name);
    const key = taken.has(wanted) ? name : wanted;
    taken.add(key);
    const why =
      role === undefined
        ? lone
          ? "the only table"
          : "a role of its own, after its name; `train` and `test` have a meaning"
        : "by its name";
    const line = `${scalar(key)}: ${scalar(path)}`;
    // A path that no runner has would be an error in every run.
    if (absent !== undefined && !fetched) return `        # ${line}${comment(`${absent.why}; ${absent.mend}`)}`;
    return `        ${line}${comment(why)}`;
  });
  const head = `      data:${comment("what it reads, by role; each version is recorded")}`;
  if (lines.some((line) => !line.startsWith("        # "))) return [head, ...lines];
  return [head.replace("data:", "# data:"), ...lines.map((line) => line.replace(/^ {8}# /, "      #   "))];
}

const roleWords: Record<Role, string> = {
  model: "digested, described, and kept for the next run",
  metrics: "numbers of the run, shown against the champion's",
  series: "a curve, such as the loss by epoch",
  predictions: "one row a row of the evaluation set: id, what is true, what the model says",
  train_ids: "ids of the rows that it was trained on, for the rule no-leakage",
};

function outputsLines(outputs: ModelProposal["outputs"], { columnsMissing }: ModelProposal): string[] {
  const lines = roles.map((role) => {
    const output = outputs[role];
    if (output === undefined) return `        # ${role}: PATH${comment(`not found; ${roleWords[role]}`)}`;
    const missing =
      role === "predictions" && columnsMissing !== undefined ? `; no rules from it, because ${columnsMissing}` : "";
    return `        ${role}: ${scalar(output.path)}${comment(`${output.from}${missing}`)}`;
  });
  const any = Object.keys(outputs).length > 0;
  if (any) return [`      outputs:${comment("what it writes, by role")}`, ...lines];
  return [
    "      # outputs: # no result was found, neither on disk nor in the code",
    ...lines.map((line) => line.replace(/^ {8}# /, "      #   ")),
  ];
}

function mlflowLines({ name }: ModelProposal, { project }: ProjectProposal): string[] {
  if (project.mlflow.length === 0) return [];
  const why = `${project.mlflow.join(", ")}: copies every run to MLFLOW_TRACKING_URI, which \`secrets.variables\` of the workflow sets`;
  return [`    # mirror: ${flowMap([["mlflow", { experiment: name }]])}${comment(why)}`];
}

function predictionsLines({ columns, outputs }: ModelProposal): string[] {
  if (columns === undefined) {
    return [
      "    # predictions: { id: id, label: label, score: score } # columns of the predictions file, where they have other names",
    ];
  }
  const positive = columns.positive;
  const told =
    positive === undefined
      ? ""
      : positive.sure
        ? ""
        : `; the positive class is a guess, the other value is ${positive.other}`;
  const more =
    columns.groups.length === 0
      ? []
      : [
          `    # slices: ${flowMap(columns.groups.slice(0, 2).map((column) => [column, { by: column }]))}${comment("parts that rules may name, each judged by itself")}`,
        ];
  return [
    `    predictions: ${flowMap(Object.entries(predictionsBlock(columns)))}${comment(`columns of ${outputs.predictions?.path}${told}`)}`,
    "    # champion: { run: python score.py } # scores the champion anew when the evaluation set changes; docs/policy.md",
    ...more,
  ];
}

function rulesLines({ rules, outputs }: ModelProposal): string[] {
  if (rules.some(({ live }) => live))
    return [`    rules:${comment("`gatewright explain RULE` says how each decides")}`, ...rules.map(ruleLine)];
  const why =
    outputs.predictions === undefined && outputs.metrics === undefined
      ? "nothing to judge was found: write predictions (or metrics) in the training, and name them under outputs"
      : "what is demanded of the model; without rules its runs are recorded and not gated";
  return [
    `    # rules:${comment(why)}`,
    ...(rules.length > 0
      ? rules.map(ruleLine)
      : [
          "    #   - { rule: at-least, metric: accuracy, value: 0.8 } # of the candidate alone",
          "    #   - { rule: no-regression, metric: accuracy, margin: 0.01 } # against the champion, on the same rows",
        ]),
  ];
}

export function ruleLine({ entries, why, live }: ProposedRule): string {
  return `${live ? "      - " : "      # - "}${flowMap(entries)}${comment(why)}`;
}
