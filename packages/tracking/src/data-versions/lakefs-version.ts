import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { type Answer, ask, below, endpoint, textIn, variable } from "./ask.ts";
import type { DataContext } from "./data-context.ts";
import { splitId } from "./data-reference.ts";

interface LakefsReference {
  repository: string;
  /** Undefined for the default branch. */
  ref: string | undefined;
  /** Below the repository, without a slash in front; empty for all of it. */
  path: string;
  shown: string;
}

/**
 * Data in lakeFS: `lakefs:<repository>[/<path>]@<commit id>`. A branch or a tag is resolved to its commit; uncommitted changes on
 * the branch, below the path, are an error, because a reader of the branch would see them.
 */
export async function lakefsVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const reference = parseLakefs(locator);
  const { repository, path, shown } = reference;
  const get = await client(reference, context);
  const ref = reference.ref ?? (await defaultBranch(reference, get));
  const commit = await commitOf(ref, reference, get);
  const below = path === "" ? "" : `/${path}`;
  return {
    role: context.role,
    version: `lakefs:${repository}${below}@${commit}`,
    ...(ref === commit ? {} : { resolved_from: ref }),
    ...(await sizeOfObject({ ...reference, shown }, commit, get)),
  };
}

type Get = (steps: readonly string[], query?: Record<string, string>) => Promise<Answer>;

async function commitOf(ref: string, reference: LakefsReference, get: Get): Promise<string> {
  const { repository, shown } = reference;
  const branch = await get(["branches", ref]);
  if (branch.status === 200) {
    await refuseUncommitted(ref, reference, get);
    return commitIn(branch, "commit_id", shown);
  }
  const tag = await get(["tags", ref]);
  if (tag.status === 200) return commitIn(tag, "commit_id", shown);
  const commit = await get(["commits", ref]);
  if (commit.status === 200) return commitIn(commit, "id", shown);
  throw evidenceError(`lakeFS has no branch, no tag and no commit ${ref} in the repository ${repository}.`, {
    hint: "Write lakefs:<repository>/<path>@<branch, tag or commit>, and check that the key may read the repository.",
  });
}

async function defaultBranch({ shown }: LakefsReference, get: Get): Promise<string> {
  const branch = textIn((await get([])).body, "default_branch");
  if (branch !== undefined) return branch;
  throw evidenceError(`lakeFS told no default branch of ${shown}.`, {
    hint: "Name a branch, a tag or a commit: @main.",
  });
}

async function refuseUncommitted(branch: string, { path, shown }: LakefsReference, get: Get): Promise<void> {
  const query = { amount: "1000", ...(path === "" ? {} : { prefix: path }) };
  const { status, body } = await get(["branches", branch, "diff"], query);
  const results = typeof body === "object" && body !== null && "results" in body ? body.results : undefined;
  if (status !== 200 || !Array.isArray(results)) {
    throw evidenceError(
      `lakeFS did not tell (${status}) whether the branch ${branch} of ${shown} has uncommitted changes.`,
      {
        hint: "The key needs fs:ListObjects on the repository.",
      },
    );
  }
  // A prefix is letters only: `data/train` is one of `data/training.csv` too.
  const folder = path.endsWith("/") ? path : `${path}/`;
  const changed = results.map((result: unknown) => textIn(result, "path") ?? path);
  const first = changed.find((name) => path === "" || name === path || name.startsWith(folder));
  if (first === undefined) return;
  throw evidenceError(`The branch ${branch} of ${shown} has uncommitted changes (${first}), which no commit names.`, {
    hint: "Commit them in lakeFS, or name the commit that the training reads.",
  });
}

/** Of one object; a prefix has none. */
async function sizeOfObject(
  { path, shown }: LakefsReference,
  commit: string,
  get: Get,
): Promise<{ bytes?: number; files?: number }> {
  if (path === "" || path.endsWith("/")) return {};
  const object = await get(["refs", commit, "objects", "stat"], { path });
  if (object.status === 200) {
    const { body } = object;
    const size =
      typeof body === "object" && body !== null && "size_bytes" in body ? Number(body.size_bytes) : Number.NaN;
    return { files: 1, ...(Number.isSafeInteger(size) ? { bytes: size } : {}) };
  }
  const { body } = await get(["refs", commit, "objects", "ls"], { prefix: `${path}/`, amount: "1" });
  const results = typeof body === "object" && body !== null && "results" in body ? body.results : undefined;
  if (Array.isArray(results) && results.length > 0) return {};
  throw evidenceError(`${shown}: the commit ${commit} has nothing at ${path}.`, { hint: "Check the path." });
}

async function client({ repository, shown }: LakefsReference, context: DataContext): Promise<Get> {
  const address = variable(["LAKEFS_ENDPOINT", "LAKECTL_SERVER_ENDPOINT_URL"], context);
  const key = variable(["LAKEFS_ACCESS_KEY_ID", "LAKECTL_CREDENTIALS_ACCESS_KEY_ID"], context)?.value;
  const secret = variable(["LAKEFS_SECRET_ACCESS_KEY", "LAKECTL_CREDENTIALS_SECRET_ACCESS_KEY"], context)?.value;
  if (address === undefined || key === undefined || secret === undefined) {
    throw evidenceError(`${shown} cannot be asked for: lakeFS's address or its key is not set.`, {
      hint: "Set LAKEFS_ENDPOINT, LAKEFS_ACCESS_KEY_ID and LAKEFS_SECRET_ACCESS_KEY in the step's env.",
    });
  }
  const base = endpoint(address.value, address.name);
  base.pathname = base.pathname.replace(/\/+$/, "").replace(/\/api\/v1$/, "");
  const headers = { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}` };
  return async (steps, query = {}) => {
    const url = below(base, "api", "v1", "repositories", repository, ...steps);
    url.search = new URLSearchParams(query).toString();
    const answer = await ask({ system: "lakeFS", url, headers }, context);
    if (answer.status !== 401 && answer.status !== 403) return answer;
    throw evidenceError(`lakeFS at ${url.host} refuses to tell about ${shown} (${answer.status}).`, {
      hint: "Check LAKEFS_ACCESS_KEY_ID and LAKEFS_SECRET_ACCESS_KEY, and that the key may read the repository.",
    });
  };
}

function commitIn({ body }: Answer, field: string, shown: string): string {
  const commit = textIn(body, field) ?? "";
  if (/^[0-9a-f]{64}$/.test(commit)) return commit;
  throw evidenceError(`lakeFS told no commit id of ${shown}.`, {
    hint: "Is LAKEFS_ENDPOINT the address of a lakeFS server, and has the branch a commit?",
  });
}

/** `<repository>[/<path>][@<ref>]`, or `//<repository>/<ref>/<path>` as lakeFS itself writes it. */
function parseLakefs(locator: string): LakefsReference {
  const shown = `lakefs:${locator}`;
  const isAddress = locator.startsWith("//");
  const { name, id } = isAddress ? { name: locator.slice(2), id: undefined } : splitId(locator);
  const [repository = "", ...rest] = name.split("/");
  const ref = isAddress ? rest.shift() : id;
  const path = rest.join("/");
  const expected = {
    hint: "Write lakefs:<repository>/<path>@<branch, tag or commit>, or lakefs://<repository>/<ref>/<path>.",
  };
  if (!/^[a-z0-9][a-z0-9-]{2,62}$/.test(repository)) {
    throw configurationError(`${shown}: ${JSON.stringify(repository)} is no name of a lakeFS repository.`, expected);
  }
  // `main~1` is resolved as well; a step of dots would make another address.
  if ((isAddress && ref === undefined) || (ref !== undefined && !/^[A-Za-z0-9_][A-Za-z0-9_.~^-]{0,254}$/.test(ref))) {
    throw configurationError(`${shown}: ${JSON.stringify(ref ?? "")} is no branch, tag or commit.`, expected);
  }
  return { repository, ref, path, shown };
}
