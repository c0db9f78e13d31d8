import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stackOf } from "@gatewright/shared/errors/stack.ts";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { uploadArtifact } from "@gatewright/shared/publish/artifact-upload.ts";
import { attemptSuffix } from "@gatewright/shared/publish/report-key.ts";
import { listenForCancellation } from "@gatewright/shared/runtime/cancellation.ts";
import { writeOutputs } from "@gatewright/shared/runtime/command-files.ts";
import { environment, processEnvironment } from "@gatewright/shared/runtime/environment.ts";
import { artifactService } from "@gatewright/shared/runtime/job-pages.ts";
import { type Preparation, prepareAction } from "@gatewright/shared/runtime/prepare-action.ts";
import { temporaryRoot } from "@gatewright/shared/runtime/step-directories.ts";
import { commandData, createWorkflowLog, type WorkflowLog } from "@gatewright/shared/runtime/workflow-log.ts";
import { type Proposal, proposalFile, proposalPrefix, proposalText } from "../../src/proposal-file.ts";
import { changedFiles } from "./changed-files.ts";
import { type Inputs, inputNames } from "./inputs.generated.ts";

const uploadBudgetMs = 60_000;

/** The last step of the training job, which has no right to propose anything: an artifact carries what it changed. */
export async function collectStep(): Promise<void> {
  const variables = processEnvironment();
  const log = createWorkflowLog({ write: (text) => process.stdout.write(text), secrets: [] });
  const prepared = await prepareAction<Inputs>(inputNames, variables);
  const cancellation = listenForCancellation();
  try {
    if (!prepared.ready) throw prepared.thrown;
    const { files, left_out: leftOut } = await collect(prepared, log, cancellation.signal);
    log.info(
      files.length === 0
        ? "The training changed no tracked file."
        : `The training changed ${files.map(({ path }) => path).join(", ")}.`,
    );
    for (const { path, why } of leftOut) log.warning(`${path} changed and is not proposed: ${why}.`);
    await writeOutputs(variables[environment.output], { files: String(files.length) });
  } catch (error) {
    if (error instanceof UserError) {
      log.command(`::error title=gatewright retrain::${commandData(error.message)}`);
      if (error.hint !== undefined) log.info(error.hint);
      process.exitCode = error.kind === "configuration" ? 2 : 1;
    } else {
      log.info("This is a bug in gatewright; please report it with these lines:");
      for (const line of stackOf(error).split("\n")) log.info(line);
      process.exitCode = 3;
    }
  } finally {
    cancellation.stopListening();
  }
  // An upload that was given up goes on trying and would hold the process.
  process.stdout.write("", () => process.exit());
}

async function collect(
  { run, inputs, workspace, pathInWorkspace }: Preparation<Inputs> & { ready: true },
  log: WorkflowLog,
  signal: AbortSignal,
): Promise<Proposal> {
  const variables = processEnvironment();
  const changes = await changedFiles(workspace, pathInWorkspace, signal);
  const proposal: Proposal = { version: 1, model: inputs.model, head_sha: run.headSha ?? "", ...changes };
  const available = artifactService(run.serverUrl, {
    token: variables[environment.runtimeToken],
    resultsUrl: variables[environment.resultsUrl],
  });
  if (available !== "yes") {
    throw evidenceError(
      "This runner has no artifact service, so the job that proposes cannot get what the training changed.",
    );
  }
  const folder = await mkdtemp(join(temporaryRoot(variables), "gatewright-retrain-"));
  try {
    const file = join(folder, proposalFile);
    await writeFile(file, proposalText(proposal));
    const name = `${proposalPrefix}${inputs.model}${attemptSuffix(run)}`;
    const uploaded = await uploadArtifact(
      { name, files: [file], folder, archive: true },
      { budget: createTimeBudget(uploadBudgetMs), debug: log.debug },
    );
    if (uploaded === "timeout") throw evidenceError("The artifact service did not answer in time; run this job again.");
    if ("reason" in uploaded) throw evidenceError(`The artifact ${name} was refused: ${uploaded.reason}.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return proposal;
}
