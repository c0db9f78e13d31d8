import { posix } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Metric } from "@gatewright/shared/ledger/record.ts";
import type { FoundTable } from "./data-tables.ts";
import type { FoundOutput, Role } from "./outputs.ts";
import { roles } from "./outputs.ts";
import { type PredictionColumns, readColumns } from "./prediction-columns.ts";
import type { FoundModel, FoundProject } from "./project.ts";
import { type ProposedRule, rulesFromMetrics, rulesFromPredictions } from "./propose-rules.ts";
import { readTable, type TableReader } from "./read-table.ts";
import type { FoundTraining } from "./training.ts";

/** What is written for one working directory, before it is text. */
export interface ProjectProposal {
  project: FoundProject;
  contracts: ProposedContract[];
  models: ModelProposal[];
}

export interface ProposedContract {
  /** From the working directory. */
  path: string;
  table: FoundTable;
  /** Undefined: none could be proposed, for this reason. */
  text: string | undefined;
  why: string | undefined;
  rows: number;
}

export interface ModelProposal {
  name: string;
  training: FoundTraining | undefined;
  /** The other ways that were found. */
  others: FoundTraining[];
  outputs: Partial<Record<Role, FoundOutput>>;
  params: string[];
  columns: PredictionColumns | undefined;
  /** Why there are no columns, as a phrase, where there is a predictions file. */
  columnsMissing: string | undefined;
  rules: ProposedRule[];
}

/** Larger tables are read by `gatewright propose`, when somebody has the time. */
const mostBytes = 1024 * 1024 * 1024;

/** Reads data, predictions and metrics of a project, and makes contracts and rules that they keep today. */
export async function proposeFor(project: FoundProject, reader: TableReader): Promise<ProjectProposal> {
  const contracts: ProposedContract[] = [];
  for (const table of project.tables) {
    // A contract that somebody has written for the data is better than one that is proposed.
    contracts.push(await proposeContractFor(table, project, reader));
  }
  const models: ModelProposal[] = [];
  for (const model of project.models) models.push(await proposeModel(model, project, reader));
  return { project, contracts, models };
}

async function proposeContractFor(
  table: FoundTable,
  project: FoundProject,
  reader: TableReader,
): Promise<ProposedContract> {
  const path = `contracts/${table.name}.yml`;
  const without = (why: string): ProposedContract => ({ path, table, text: undefined, why, rows: 0 });
  if (table.absent !== undefined) return without(table.absent);
  const bytes = await Promise.all(table.files.map((file) => project.files.bytes(file)));
  if (bytes.reduce((sum, size) => sum + size, 0) > mostBytes) return without("it is larger than 1 GB");
  const [first = ""] = table.files;
  if ((await project.files.text(first))?.startsWith("version https://git-lfs") === true) {
    return without("Git LFS has left a pointer in its place: run `git lfs pull`");
  }
  const read = await readTable(reader, project.folder, [table.path]);
  if ("unreadable" in read) return without(read.unreadable);
  const { proposeContract } = await import("@gatewright/validate-data/contract/propose.ts");
  return {
    path,
    table,
    text: proposeContract(read.profile, { paths: [table.path] }),
    why: undefined,
    rows: read.profile.rows,
  };
}

async function proposeModel(model: FoundModel, project: FoundProject, reader: TableReader): Promise<ModelProposal> {
  const [training, ...others] = model.training;
  const outputs: ModelProposal["outputs"] = {};
  for (const role of roles) {
    // What was written by a run can be read; of two that are not there the surest counts.
    const [first] = model.outputs[role];
    if (first !== undefined) outputs[role] = first;
  }
  const proposal: ModelProposal = {
    name: model.name,
    training,
    others,
    outputs,
    params: model.params,
    columns: undefined,
    columnsMissing: undefined,
    rules: [],
  };
  await addRules(proposal, project, reader);
  return proposal;
}

/** Rules from the predictions; without such a file from the metrics; without either there are none. */
export async function addRules(proposal: ModelProposal, project: FoundProject, reader: TableReader): Promise<void> {
  const { predictions, metrics } = proposal.outputs;
  if (predictions !== undefined) {
    const { columns, rules, missing } = await rulesOfPredictions(predictions, project, reader);
    if (columns !== undefined && rules !== undefined) {
      proposal.columns = columns;
      proposal.rules = rules;
      return;
    }
    proposal.columnsMissing = missing;
  }
  // Predictions that the training will write are what is judged, so limits of a metrics file would judge nothing.
  if (predictions === undefined && metrics?.there === true)
    proposal.rules = await rulesOfMetrics(metrics, project, reader);
}

async function rulesOfPredictions(
  { path, there }: FoundOutput,
  project: FoundProject,
  reader: TableReader,
): Promise<{ columns?: PredictionColumns; rules?: ProposedRule[]; missing?: string }> {
  if (!there) return { missing: "it is not here yet: train once, then run `gatewright init` again" };
  const read = await readTable(reader, project.folder, [path]);
  if ("unreadable" in read) return { missing: read.unreadable };
  const columns = readColumns(read.profile);
  if ("missing" in columns) return { missing: columns.missing };
  return await measure(path, columns, project, reader);
}

/** Rules for columns that are known, or why these are not usable. */
export async function measure(
  path: string,
  columns: PredictionColumns,
  project: FoundProject,
  reader: TableReader,
): Promise<{ columns?: PredictionColumns; rules?: ProposedRule[]; missing?: string }> {
  const proposed = await rulesFromPredictions(path, project.folder, columns, reader);
  return "unusable" in proposed ? { missing: proposed.unusable } : { columns, rules: proposed.rules };
}

const mostMetricRules = 3;

async function rulesOfMetrics(
  { path }: FoundOutput,
  project: FoundProject,
  reader: TableReader,
): Promise<ProposedRule[]> {
  const [{ readMetrics }, { metricNamed }] = await Promise.all([
    import("@gatewright/tracking/metrics/read-metrics.ts"),
    import("@gatewright/stats/metrics/catalogue.ts"),
  ]);
  let metrics: Metric[];
  try {
    const context = {
      workingDirectory: posix.join(reader.root, project.folder),
      variables: {},
      signal: reader.terminal.signal,
      secrets: [],
    };
    metrics = (await readMetrics([path], context)).metrics;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
  const known = metrics.flatMap(({ name, value }) => {
    const metric = metricNamed(name);
    return metric === undefined || typeof value !== "number" ? [] : [{ name, value, direction: metric.direction }];
  });
  return rulesFromMetrics(known.slice(0, mostMetricRules));
}
