import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Command } from "../command.ts";
import type { Arguments } from "../command-line.ts";
import { defaultSource } from "../init/default-source.ts";
import type { FoundProject } from "../init/project.ts";
import type { ProjectProposal } from "../init/proposal.ts";
import type { Questions } from "../init/questions.ts";
import type { Repository } from "../init/repository.ts";
import { withLocalHost } from "../local-host.ts";
import { openLocalEngine } from "../local-tables.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

/** `gatewright init`: policy, contracts and workflows for a repository that has none. */
export const initCommand: Command = {
  name: "init",
  summary: "Writes policy, contracts and workflows for a repository.",
  description:
    "Looks at a repository and writes gatewright.yml, data contracts and the workflows, each line with the reason for it.\nIt runs nothing that it finds and overwrites nothing. On a terminal it asks where there is a choice.",
  operands: {
    label: "DIR",
    description: "The repository, or a folder in it; this one when not given.",
    atLeast: 0,
    atMost: 1,
  },
  options: {
    yes: { description: "Asks nothing and takes the first choice of every question, as without a terminal." },
    minimal: { description: "Writes the shortest policy, of one model, with ml.yml and ml-main.yml." },
    review: { description: "Also writes ml-review.yml, which runs failed jobs again after an approving review." },
    "dry-run": { description: "Prints the files and writes none." },
    force: { description: "Overwrites files that are there." },
    uses: {
      value: "OWNER/REPO@REF",
      description: `Where the workflows come from; ${defaultSource} when not given.`,
    },
  },
  examples: [
    ["gatewright init", "for this repository, with questions on a terminal"],
    ["gatewright init --dry-run | less", "what it would write"],
    ["gatewright init --minimal --yes", "five lines of policy and the two workflows that it needs"],
  ],
  run: async (given, terminal) => {
    const source = sourceOf(given);
    const directory = resolve(terminal.workingDirectory, given.operands[0] ?? ".");
    if (!(await isFolder(directory))) {
      throw configurationError(`${given.operands[0] ?? directory} is no folder.`, {
        hint: "Name the folder of a repository.",
      });
    }
    const [{ lookAt }, { findProjects }, { openQuestions, noQuestions }] = await Promise.all([
      import("../init/repository.ts"),
      import("../init/project.ts"),
      import("../init/questions.ts"),
    ]);
    const repository = await lookAt(directory);
    const projects = await findProjects(repository, terminal.environment);
    if (projects.every(isEmpty)) throw nothingFound(given.operands[0] ?? ".");
    const asks = !given.flag("yes") && !given.flag("dry-run");
    const questions = asks ? openQuestions(terminal) : noQuestions;
    try {
      return await initialize({ repository, projects, questions, source, given }, terminal);
    } finally {
      questions.close();
    }
  },
};

interface Initialize {
  repository: Repository;
  projects: FoundProject[];
  questions: Questions;
  source: string;
  given: Arguments;
}

async function initialize({ repository, projects, questions, source, given }: Initialize, terminal: Terminal) {
  const [
    { proposeFor, proposeModels },
    { settleProject, settleProposals },
    { planFiles },
    { isLive, namedContracts },
    { exists, writeFiles },
    story,
  ] = await Promise.all([
    import("../init/proposal.ts"),
    import("../init/settle-choices.ts"),
    import("../init/plan-files.ts"),
    import("../init/policy-text.ts"),
    import("../init/write-files.ts"),
    import("../init/story.ts"),
  ]);
  // A line of progress would wipe the questions away, so there is one for the reading before them only.
  return await withLocalHost({ ...terminal, watched: false }, async (host): Promise<0 | 1> => {
    const engine = await openLocalEngine(host);
    try {
      const reader = { engine, host, terminal, root: repository.root };
      const proposals: ProjectProposal[] = [];
      const progress = startProgress(terminal);
      try {
        const watched = { ...reader, host: { ...host, log: progress.log } };
        for (const project of projects) proposals.push(await proposeFor(project, watched));
      } finally {
        progress.stop();
      }
      terminal.signal.throwIfAborted();
      // Of a dry run only the files are what was asked for.
      const tell = given.flag("dry-run") ? terminal.note : terminal.out;
      const say = (lines: readonly string[]) => tell(`${lines.join("\n")}\n`);
      say(story.foundLines(repository, proposals));
      const nothing = proposals.every(
        (proposal) => namedContracts(proposal).length === 0 && !proposal.models.some(isLive),
      );
      if (nothing) throw nothingToGate(proposals);
      for (const proposal of proposals) {
        const changed = await settleProject(proposal.project, questions);
        if (changed) proposal.models = await proposeModels(proposal.project, reader);
      }
      await settleProposals(repository, proposals, questions, reader);
      const minimal = given.flag("minimal");
      const { defaultBranch } = repository;
      const files = planFiles({ proposals, source, defaultBranch, minimal, review: given.flag("review") });
      if (given.flag("dry-run")) {
        for (const { path, text } of files) {
          const there = await exists(join(repository.root, path));
          const kept = there && !given.flag("force") ? " (is there, and would be left as it is)" : "";
          terminal.out(`# ===== ${path}${kept}\n${text}\n`);
        }
        return 0;
      }
      const question = `Write ${files.length === 1 ? "this file" : `these ${files.length} files`}: ${files.map(({ path }) => path).join(", ")}?`;
      if (!(await questions.yes(question))) {
        terminal.note("Nothing was written.\n");
        return 1;
      }
      const written = await writeFiles(repository.root, files, given.flag("force"));
      say(story.writtenLines(written));
      say(story.nextLines({ paths: files.map(({ path }) => path), proposals, repository, source, minimal }));
      return 0;
    } finally {
      engine.close();
    }
  });
}

/** A policy that gates nothing is refused by everything that reads it, so it is not written. */
function nothingToGate(proposals: readonly ProjectProposal[]): Error {
  const reasons = proposals.flatMap(({ project, contracts }) => [
    ...contracts.map(({ table, why, mend }) => `${table.path}: ${why}${mend === undefined ? "" : `; ${mend}`}.`),
    ...project.notebooks.map((path) => `${path}: a notebook is no command; export it as a script that trains.`),
    ...project.models
      .flatMap(({ outputs }) => Object.values(outputs).flat())
      .map(({ path }) => `${path}: git ignores it, and nothing was found that makes it.`),
  ]);
  return configurationError("Nothing that was found can be gated yet, so nothing was written.", {
    hint: reasons.slice(0, 5).join(" "),
  });
}

/** Neither data nor anything that trains, nor a result of it. */
function isEmpty({ tables, models, contracts, notebooks }: FoundProject): boolean {
  const results = models.some(
    ({ training, outputs }) => training.length > 0 || Object.values(outputs).some(({ length }) => length > 0),
  );
  return tables.length === 0 && contracts.length === 0 && notebooks.length === 0 && !results;
}

function nothingFound(shown: string): Error {
  return configurationError(
    `There is nothing in ${shown === "." ? "this folder" : shown} that a gate could be proposed for: no data file, no training and no result of one.`,
    {
      hint: "It looks for CSV, TSV, JSON Lines and Parquet files that git or DVC keeps, for train.py, dvc.yaml, MLproject, a Makefile or package.json with `train`, and for metrics, predictions and models. Run it again when there is one of them.",
    },
  );
}

function sourceOf(given: Arguments): string {
  const source = given.text("uses") ?? defaultSource;
  if (/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w./-]*$/.test(source)) return source;
  throw configurationError(`--uses is "${source}", which is no repository with a ref.`, {
    hint: "Write it as OWNER/REPO@REF, e.g. `--uses acme/gatewright@v1`.",
  });
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
