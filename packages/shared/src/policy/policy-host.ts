/**
 * What GitHub says when the question of whose policy counts needs an answer from it. Three outcomes, never an exception:
 * `absent` is an answer (a 404 in a repository that can be read), `unreadable` is none (403, 5xx, network, a repository that
 * cannot be read, no token) and its reason is a phrase that fits behind "because".
 */
export type HostOutcome<T> =
  | { outcome: "found"; value: T }
  | { outcome: "absent" }
  | { outcome: "unreadable"; reason: string };

export interface PolicyHost {
  /**
   * A file's text at a commit or branch of the repository that the run belongs to (for a pull request: its base repository).
   * GitHub answers a file that is absent and a repository that the token may not read with the same 404, so an
   * implementation says `absent` only after the repository itself (or the commit) has been read.
   * @param path from the root of the repository, forward slashes
   * @param ref commit SHA, or the full name of a branch (`refs/heads/main`), so that no tag of the same name answers
   */
  getContent(path: string, ref: string): Promise<HostOutcome<string>>;
  /** The commit at which the run's pull request stands now. */
  getHeadSha(): Promise<HostOutcome<string>>;
  /** Paths that the run's pull request changes, old and new names of renamed files; one page, `complete` when it is all. */
  listChangedFiles(): Promise<HostOutcome<{ paths: string[]; complete: boolean }>>;
  /** All reviews of the run's pull request, all pages, oldest first. */
  listReviews(): Promise<HostOutcome<Review[]>>;
  /**
   * What `login` may do in the repository, by the collaborator permission endpoint: its `role_name` when it is one of
   * GitHub's own roles, else its `permission`. `absent`: no collaborator.
   */
  getPermission(login: string): Promise<HostOutcome<string>>;
}

/** A pull request review as the reviews API has it; a review of a deleted account is left out. */
export interface Review {
  login: string;
  /** `User` or `Bot`; only a person's approval counts. */
  type: string;
  /** In capitals, e.g. `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED`. */
  state: string;
  /** The head commit that was reviewed; null when GitHub does not know it any more. */
  commitId: string | null;
}
