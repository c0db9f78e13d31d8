import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { FoundTable } from "./data-tables.ts";
import type { FoundOutput, Role } from "./outputs.ts";
import { roles } from "./outputs.ts";
import { type PredictionColumns, readColumns } from "./prediction-columns.ts";
import type { FoundModel, FoundProject } from "./project.ts";
import { type ProposedRule, rulesFromFiles, rulesFromMetrics, rulesFromPredictions } from "./propose-rules.ts";
import { readDataTable, readTable, type TableReader } from "./read-table.ts";
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
  /** What to do before one can be; undefined: the data has to be mended. */
  mend: string | undefined;
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
  const written = await Promise.all(
    project.contracts.map(async (path) => ({ path, text: await project.files.text(path) })),
  );
  for (const table of project.tables) {
    // A contract that somebody has written for the data is better than one that is proposed.
    const own = written.some(({ path, text }) => path !== contractPath(table) && text?.includes(table.path));
    if (!own) contracts.push(await proposeContractFor(table, project, reader));
  }
  return { project, contracts, models: await proposeModels(project, reader) };
}

/** The models alone, after another choice among what was found. */
export async function proposeModels(project: FoundProject, reader: TableReader): Promise<ModelProposal[]> {
  const models: ModelProposal[] = [];
  for (const model of project.models) models.push(await proposeModel(model, project, reader));
  return models;
}

function contractPath({ name }: FoundTable): string {
  return `contracts/${name}.yml`;
}

async function proposeContractFor(
  table: FoundTable,
  project: FoundProject,
  reader: TableReader,
): Promise<ProposedContract> {
  const path = contractPath(table);
  const without = (why: string, mend?: string): ProposedContract => {
    return { path, table, text: undefined, why, mend, rows: 0 };
  };
  if (table.absent !== undefined) return without(table.absent.why, table.absent.mend);
  const bytes = await Promise.all(table.files.map((file) => project.files.bytes(file)));
  if (bytes.reduce((sum, size) => sum + size, 0) > mostBytes) return without("it is larger than 1 GB", "take the time");
  const [first = ""] = table.files;
  if ((await project.files.text(first))?.startsWith("version https://git-lfs") === true) {
    return without("Git LFS has left a pointer in its place", "run `git lfs pull`");
  }
  const read = await readDataTable(reader, project.folder, table.path);
  if ("unreadable" in read) return without(read.unreadable.replace(/\.$/, ""));
  const { proposeContract } = await import("@gatewright/validate-data/contract/propose.ts");
  return {
    path,
    table,
    text: proposeContract(read.profile, { paths: [table.path], delimiter: read.delimiter }),
    why: undefined,
    mend: undefined,
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
async function addRules(model: ModelProposal, project: FoundProject, reader: TableReader): Promise<void> {
  const { predictions, metrics } = model.outputs;
  if (predictions === undefined) {
    if (metrics?.there === true) model.rules = await rulesOfMetrics(metrics, project, reader);
    return;
  }
  // Predictions that the training will write are what is judged then, so limits of a metrics file would judge nothing.
  if (!predictions.there) {
    model.columnsMissing = "it is not here yet: train once, then `gatewright init --dry-run` prints the rules";
    return;
  }
  const read = await readTable(reader, project.folder, predictions.path);
  const columns = "unreadable" in read ? { missing: read.unreadable.replace(/\.$/, "") } : readColumns(read.profile);
  if ("missing" in columns) model.columnsMissing = columns.missing;
  else await judge(model, columns, project, reader);
}

/** Sets the rules of a model whose predictions have these columns, by what they measure today. */
export async function judge(
  model: ModelProposal,
  columns: PredictionColumns,
  project: FoundProject,
  reader: TableReader,
): Promise<void> {
  const { predictions } = model.outputs;
  if (predictions === undefined) throw new Error("There are columns of predictions and no predictions.");
  const proposed = await rulesFromPredictions(predictions.path, project.folder, columns, reader);
  if ("unusable" in proposed) {
    model.columns = undefined;
    model.rules = [];
    model.columnsMissing = proposed.unusable.replace(/\.$/, "");
    return;
  }
  model.columns = columns;
  model.rules = [...proposed.rules, ...(await rulesOfFiles(model.outputs, project, reader))];
}

async function rulesOfFiles(
  { series, train_ids }: ModelProposal["outputs"],
  project: FoundProject,
  reader: TableReader,
): Promise<ProposedRule[]> {
  const curves = series?.there === true ? (await readMetricsOf(series.path, project, reader))?.series : undefined;
  // Of a shorter one the rule cannot say whether it has settled.
  const long = curves?.filter(({ points }) => points.length >= 10) ?? [];
  const loss = long.map(({ name }) => name).find((name) => /(^|[./_-])loss$/i.test(name));
  return rulesFromFiles({ trainIds: train_ids?.there === true ? train_ids.path : undefined, loss });
}

const mostMetricRules = 3;

async function rulesOfMetrics(
  { path }: FoundOutput,
  project: FoundProject,
  reader: TableReader,
): Promise<ProposedRule[]> {
  const { metricNamed } = await import("@gatewright/stats/metrics/catalogue.ts");
  const read = await readMetricsOf(path, project, reader);
  const known = (read?.metrics ?? []).flatMap(({ name, value }) => {
    const metric = metricNamed(name);
    return metric === undefined || typeof value !== "number" ? [] : [{ name, value, direction: metric.direction }];
  });
  return rulesFromMetrics(known.slice(0, mostMetricRules));
}

/** Undefined for a file that holds no measurements, or cannot be read: what is wrong with it the first run says. */
async function readMetricsOf(path: string, project: FoundProject, reader: TableReader) {
  const { readMetrics } = await import("@gatewright/tracking/metrics/read-metrics.ts");
  try {
    return await readMetrics([path], {
      workingDirectory: join(reader.root, project.folder),
      variables: {},
      signal: reader.terminal.signal,
      secrets: [],
    });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
