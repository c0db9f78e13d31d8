import { isLive } from "./policy-text.ts";
import type { FoundProject } from "./project.ts";
import { asName } from "./project.ts";
import { judge, type ProjectProposal } from "./proposal.ts";
import type { Questions } from "./questions.ts";
import type { TableReader } from "./read-table.ts";
import type { Repository } from "./repository.ts";

/**
 * Which command trains, and which of several files is which result.
 * @returns whether an answer was another than the one that the proposal was made with
 */
export async function settleProject(project: FoundProject, questions: Questions): Promise<boolean> {
  let changed = false;
  for (const model of project.models) {
    const { training, outputs } = model;
    if (training.length > 1) {
      const choices = training.map(({ command, from }) => `${command}   (${from})`);
      const chosen = await questions.choose(`Several commands may train ${model.name}. Which one does?`, choices);
      moveFirst(training, chosen);
      changed ||= chosen > 0;
    }
    for (const role of ["model", "metrics", "predictions"] as const) {
      const found = outputs[role];
      if (found.length < 2) continue;
      const choices = found.map(({ path, from }) => `${path}   (${from})`);
      const chosen = await questions.choose(`Which file is the training's ${role}?`, choices);
      moveFirst(found, chosen);
      changed ||= chosen > 0;
    }
  }
  return changed;
}

/** What is only a guess after everything has been read: the branch, names, the positive class. */
export async function settleProposals(
  repository: Repository,
  proposals: readonly ProjectProposal[],
  questions: Questions,
  reader: TableReader,
): Promise<void> {
  const { defaultBranch } = repository;
  if (defaultBranch.from === undefined) {
    const name = await questions.text("Name of the default branch", defaultBranch.name);
    if (name !== defaultBranch.name) repository.defaultBranch = { name, from: "you said so" };
  }
  for (const { project, models } of proposals) {
    for (const model of models.filter(isLive)) {
      model.name = asName(await questions.text("Name of the model; its records keep it", model.name));
      const { columns, outputs } = model;
      if (columns?.positive === undefined || columns.positive.sure || outputs.predictions === undefined) continue;
      const { value, other } = columns.positive;
      const chosen = await questions.choose(`Which value of ${columns.label} is the positive class?`, [value, other]);
      if (chosen === 0) continue;
      columns.positive = { value: other, other: value, sure: true };
      // The metrics are those of the other class now.
      await judge(model, columns, project, reader);
    }
  }
}

function moveFirst<T>(list: T[], index: number): void {
  list.unshift(...list.splice(index, 1));
}
