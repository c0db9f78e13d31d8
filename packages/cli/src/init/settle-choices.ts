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
    const name = await questions.text("Name of the default branch", defaultBranch.name, branchProblem);
    if (name !== defaultBranch.name) repository.defaultBranch = { name, from: "you said so" };
  }
  for (const { project, models } of proposals) {
    for (const model of models.filter(isLive)) {
      const others = models.filter((other) => other !== model).map(({ name }) => name);
      model.name = await questions.text("Name of the model; its records keep it", model.name, (name) =>
        nameProblem(name, others),
      );
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

/** By git's own rules for a name; undefined when it can be one. */
export function branchProblem(name: string): string | undefined {
  const sentence = (why: string) => `"${name}" can be no branch: ${why}.`;
  if (/[\s\p{Cc}~^:?*[\\]/u.test(name)) return sentence("git takes no space and none of ~ ^ : ? * [ \\ in a name");
  if (/\.\.|@\{|\/\/|^@$/.test(name)) return sentence("git takes no `..`, `//` or `@{` in a name");
  if (/^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)/.test(name))
    return sentence("no part of a name begins with `.`, and none ends with `.`, `/` or `.lock`");
  return undefined;
}

function nameProblem(name: string, others: readonly string[]): string | undefined {
  if (others.includes(name)) return `Another model is called "${name}".`;
  if (asName(name) === name) return undefined;
  return `"${name}" can be no name: it has letters, digits, ".", "_" and "-" only, begins with a letter or digit, and has at most 100 characters, such as "${asName(name)}".`;
}

function moveFirst<T>(list: T[], index: number): void {
  list.unshift(...list.splice(index, 1));
}
