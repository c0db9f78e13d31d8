import { newestSections } from "@gatewright/shared/publish/newest-sections.ts";
import { type CommentSection, composeComment, parseComment } from "@gatewright/shared/publish/render/comment.ts";
import type { Marker } from "@gatewright/shared/publish/render/marker.ts";
import { GitLabFailure, type GitLabNotes, type Note } from "./gitlab-api.ts";

/** GitLab takes 1,000,000 characters; nobody reads more than on GitHub. */
const budget = 60_000;

/** Rounds of writing and looking whether another job came in between. */
const maximumRounds = 4;

export type NoteOutcome = { state: "written"; id: number } | { state: "superseded" };

/**
 * One note per merge request for all reports, edited in place. A note has no conditional write, so after writing it is looked at again:
 * two notes that were created at the same moment become the older one, and a section that another job has overwritten is put back.
 * Only what our own account wrote under our marker is ours.
 */
export async function writeNote(gitlab: GitLabNotes, own: readonly CommentSection[]): Promise<NoteOutcome> {
  const account = await gitlab.ownAccount();
  let written: Note | undefined;
  let problem: GitLabFailure | undefined;
  for (let round = 1; round <= maximumRounds; round += 1) {
    const notes = await ourNotes(gitlab, account);
    const standing = notes.map(({ body }) => parseComment(body)?.sections ?? []);
    const sections = newestSections(own, ...standing);
    if (written === undefined && own.every((section) => isSuperseded(section, sections)))
      return { state: "superseded" };
    const [oldest, ...duplicates] = notes;
    if (oldest !== undefined && written !== undefined && duplicates.length === 0 && isWhole(standing, sections)) {
      return { state: "written", id: oldest.id };
    }
    try {
      written = await put(gitlab, oldest, composeComment(sections, markerOf(sections), budget));
      for (const { id } of duplicates) await gitlab.remove(id);
    } catch (error) {
      // It may have arrived all the same: the next round sees it.
      if (!(error instanceof GitLabFailure) || !error.unavailable) throw error;
      problem = error;
    }
  }
  if (written === undefined) throw problem ?? new Error("no round of writing the note was made");
  return { state: "written", id: written.id };
}

async function put(gitlab: GitLabNotes, existing: Note | undefined, body: string): Promise<Note> {
  const updated = existing === undefined ? undefined : await gitlab.update(existing.id, body);
  return updated ?? (await gitlab.create(body));
}

async function ourNotes(gitlab: GitLabNotes, account: number): Promise<Note[]> {
  const all = await gitlab.list();
  return all.filter(({ author, body }) => author === account && parseComment(body) !== undefined);
}

/** The one note says what the newest sections are; what did not fit into it cannot be asked for. */
function isWhole(standing: readonly (readonly CommentSection[])[], sections: readonly CommentSection[]): boolean {
  const said = new Set(standing.flat().map(version));
  return sections.every((section) => said.has(version(section)));
}

function version({ key, run, attempt }: CommentSection): string {
  return JSON.stringify([key, run, attempt]);
}

function isSuperseded(section: CommentSection, newest: readonly CommentSection[]): boolean {
  return newest.some(
    ({ key, run, attempt }) => key === section.key && (run !== section.run || attempt !== section.attempt),
  );
}

/** The note as a whole bears the newest pipeline that it holds. */
function markerOf(sections: readonly CommentSection[]): Marker {
  const [newest] = sections.toSorted((a, b) => b.run - a.run || b.attempt - a.attempt);
  return { key: "gatewright", run: newest?.run ?? 0, attempt: newest?.attempt ?? 0, sha: newest?.sha ?? "" };
}
