import type { CommentSection } from "@gatewright/shared/publish/render/comment.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Command, ExitCode } from "../command.ts";
import type { NoteTarget } from "../note/note-target.ts";
import type { Terminal } from "../terminal.ts";

/** All requests together; GitLab being down must not hold a pipeline for minutes. */
const deadlineMs = 15_000;

/** `gatewright note`: the merge request's note on GitLab. */
export const noteCommand: Command = {
  name: "note",
  summary: "Writes or updates the note of a GitLab merge request.",
  description:
    "Writes one note on a GitLab merge request with a section for each report, and updates it in place. An older pipeline\nnever overwrites a newer one. It needs a token with the scope api in GITLAB_TOKEN; CI_JOB_TOKEN cannot write notes.\nThe exit code is 0 also when the note could not be written, which is said: the gate's own exit code is what blocks.",
  operands: {
    label: "[NAME=]REPORT…",
    description: "The report.json files of this pipeline; a name tells two of one action apart.",
    atLeast: 1,
    atMost: Number.POSITIVE_INFINITY,
  },
  options: {
    "merge-request": { value: "NUMBER", description: "The merge request; the pipeline's own when not given." },
    project: {
      value: "PROJECT",
      description: "Number or path of the project that it goes into; the pipeline's when not given.",
    },
    api: { value: "URL", description: "GitLab's API, e.g. https://gitlab.com/api/v4; the pipeline's when not given." },
  },
  examples: [
    ["gatewright note out/data/report.json out/gate/report.json", "in a job of a merge request's pipeline"],
    ["gatewright note a=a/report.json b=b/report.json", "two directories of one repository"],
    [
      "gatewright note out/report.json --api https://gitlab.com/api/v4 --project acme/ml --merge-request 7",
      "on Jenkins, for a project on GitLab",
    ],
  ],
  run: async (given, terminal) => {
    const [{ noteTarget }, { namedReport, noteSections, refuseTwins }] = await Promise.all([
      import("../note/note-target.ts"),
      import("../note/note-sections.ts"),
    ]);
    const reports = given.operands.map(namedReport);
    refuseTwins(reports);
    const target = noteTarget(
      { api: given.text("api"), project: given.text("project"), mergeRequest: given.text("merge-request") },
      terminal.environment,
    );
    if ("none" in target) return said(terminal, target.none);
    const token = terminal.environment["GITLAB_TOKEN"];
    if (!token) {
      return warned(
        terminal,
        "The note was not written: GITLAB_TOKEN is not set. It takes a project access token with the scope api and the role Reporter; CI_JOB_TOKEN cannot write notes.",
      );
    }
    const { sections, problems } = await noteSections(reports, target, terminal.workingDirectory);
    for (const problem of problems) warned(terminal, `A report is missing in the note: ${problem}`);
    if (sections.length === 0) return warned(terminal, "The note was not written: there is no report to show.");
    return await write(sections, target, token, terminal);
  },
};

async function write(
  sections: readonly CommentSection[],
  target: NoteTarget,
  token: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const [{ writeNote }, { GitLabFailure, gitLabNotes }, { useProxy }] = await Promise.all([
    import("../note/merge-request-note.ts"),
    import("../note/gitlab-api.ts"),
    import("@gatewright/shared/github/proxy.ts"),
  ]);
  const withoutProxy = useProxy(terminal.environment);
  if (withoutProxy !== undefined) warned(terminal, withoutProxy);
  const deadline = AbortSignal.timeout(deadlineMs);
  const signal = AbortSignal.any([deadline, terminal.signal]);
  try {
    const outcome = await writeNote(gitLabNotes({ target, token, fetch, signal }), sections);
    if (outcome.state === "superseded") {
      return said(terminal, "A newer pipeline has already written these reports, so the note was left as it is.");
    }
    const page = target.webUrl === undefined ? `note ${outcome.id}` : `${target.webUrl}#note_${outcome.id}`;
    return said(terminal, `The reports stand in the note of merge request ${target.mergeRequest}: ${page}`);
  } catch (error) {
    if (deadline.aborted) {
      return warned(
        terminal,
        `The note could not be written: GitLab did not answer within ${deadlineMs / 1000} seconds.`,
      );
    }
    if (!(error instanceof GitLabFailure)) throw error;
    return warned(terminal, `The note could not be written, because ${error.message}.`);
  }
}

function said({ out }: Terminal, sentence: string): ExitCode {
  out(`${visibleText(sentence)}\n`);
  return 0;
}

function warned({ note }: Terminal, sentence: string): ExitCode {
  note(`gatewright: warning: ${visibleText(sentence)}\n`);
  return 0;
}
