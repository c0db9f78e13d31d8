import type { PolicyHost, Review } from "./policy-host.ts";

/** Whether somebody approved a head commit; `why` is a phrase that fits behind "because". */
export type Approval = { approved: true; by: string } | { approved: false; why: string };

/** Roles that may push. The role `triage` may label, `read` may look. */
const writers = new Set(["write", "maintain", "admin"]);

/**
 * Looks for a person with write access, other than the author, whose last decision on the pull request approves this very
 * commit. Comments decide nothing; a dismissed or withdrawn approval, one of an older commit and one by a bot do not count.
 * The permission is asked for each reviewer: `author_association` in a review says nothing about write access.
 */
export async function findApproval(host: PolicyHost, pull: { headSha: string; author: string }): Promise<Approval> {
  const reviews = await host.listReviews();
  if (reviews.outcome !== "found") {
    const reason = reviews.outcome === "absent" ? "GitHub does not know the pull request" : reviews.reason;
    return { approved: false, why: `the reviews of the pull request cannot be read (${reason})` };
  }
  const approving = lastDecisions(reviews.value).filter(({ state }) => state === "APPROVED");
  const byOthers = approving.filter(({ login, type }) => type === "User" && !sameLogin(login, pull.author));
  const candidates = byOthers.filter(({ commitId }) => commitId === pull.headSha);
  const refused: string[] = [];
  for (const { login } of candidates) {
    const permission = await host.getPermission(login);
    if (permission.outcome === "found" && writers.has(permission.value)) return { approved: true, by: login };
    refused.push(
      permission.outcome === "unreadable"
        ? `the permission of ${login}, who approved it, cannot be read (${permission.reason})`
        : `${login}, who approved it, has no write access`,
    );
  }
  if (refused.length > 0) return { approved: false, why: refused.join(" and ") };
  const older = byOthers[0];
  if (older !== undefined)
    return { approved: false, why: `${older.login} approved an older commit than ${short(pull.headSha)}` };
  return { approved: false, why: `nobody with write access other than the author has approved ${short(pull.headSha)}` };
}

/** Each reviewer's last review that decides something, in the order of the reviews. */
function lastDecisions(reviews: readonly Review[]): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state === "COMMENTED" || review.state === "PENDING") continue;
    const login = review.login.toLowerCase();
    last.delete(login);
    last.set(login, review);
  }
  return [...last.values()];
}

function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function short(sha: string): string {
  return /^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 7) : sha;
}
