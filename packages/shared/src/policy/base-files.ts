import { posix } from "node:path";
import { evidenceError } from "../errors/user-error.ts";
import { short } from "./approval.ts";
import type { GitRepository } from "./git-tree.ts";
import type { PolicyHost } from "./policy-host.ts";
import { refuseEscape } from "./working-tree.ts";

/** A commit as it is read from: by SHA, or a branch whose tip only GitHub knows. */
export interface CommitSource {
  ref: string;
  /** Undefined when the commit is not in the local object store. */
  repository: GitRepository | undefined;
  host: PolicyHost | undefined;
  /** The working directory inside the repository, with a `/` at its end; empty at the root. */
  prefix: string;
  /** Outside GitHub: what the local object store lacks nobody else can be asked for. */
  elsewhere?: boolean;
}

/**
 * A file of the commit. When the commit is in the local object store its tree alone says whether the file exists; only when the
 * commit (or, in a partial clone, the object) is not there GitHub is asked.
 * @throws UserError (`evidence`) when nobody can say, because a policy that cannot be read is not a policy that is absent
 */
export async function readCommitFile(source: CommitSource, path: string): Promise<string | undefined> {
  refuseEscape(path);
  const full = posix.normalize(source.prefix + path.replaceAll("\\", "/"));
  let listed = false;
  if (source.repository !== undefined) {
    const read = await source.repository.read(source.ref, full);
    if (read.outcome === "found") return read.text;
    if (read.outcome === "absent") return undefined;
    if (read.outcome === "unreadable") throw unreadable(path, source, read.reason);
    listed = true;
  }
  if (source.host === undefined) throw unreadable(path, source, noAnswer(listed, source));
  const content = await source.host.getContent(full, source.ref);
  if (content.outcome === "found") return content.value;
  if (content.outcome === "absent") return undefined;
  throw unreadable(path, source, `${noAnswerLocally(listed)} and ${content.reason}`);
}

function unreadable(path: string, { ref, elsewhere }: CommitSource, reason: string): Error {
  return evidenceError(`${path} cannot be read at ${short(ref)}, because ${reason}.`, {
    location: { path },
    hint: elsewhere
      ? "Fetch it first: `git fetch --depth 1 origin +refs/heads/main:refs/remotes/origin/main`, with the branch in place of main."
      : "Check the repository out with `fetch-depth: 0`, or give the job `permissions: contents: read` and its token.",
  });
}

function noAnswer(incomplete: boolean, { elsewhere }: CommitSource): string {
  return elsewhere
    ? noAnswerLocally(incomplete)
    : `${noAnswerLocally(incomplete)} and there is no token to ask GitHub with`;
}

function noAnswerLocally(incomplete: boolean): string {
  return incomplete ? "the local clone is partial" : "the local clone does not have this commit";
}
