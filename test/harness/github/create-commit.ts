import { type Json, list, member, stringAt } from "../json.ts";
import type { InnerServer } from "./emulator.ts";
import { TypedError } from "./graphql.ts";
import type { RepositoryState } from "./repository.ts";

export interface CommitAuthor {
  inner: InnerServer;
  login: string;
  repository(fullName: string): RepositoryState | undefined;
  /** Refuses when the token may not write. */
  authorise(state: RepositoryState): void;
}

/**
 * `createCommitOnBranch` on top of the emulator's git data. The caller sees to it that nothing else moves a branch
 * meanwhile: comparing and moving are one step on GitHub.
 */
export async function createCommitOnBranch(
  input: Json,
  { inner, login, repository, authorise }: CommitAuthor,
): Promise<Json> {
  const name = stringAt(input, "branch", "repositoryNameWithOwner");
  const branch = stringAt(input, "branch", "branchName").replace(/^refs\/heads\//, "");
  const state = repository(name);
  if (!state) throw new TypedError("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
  authorise(state);
  const headline = stringAt(input, "message", "headline");
  const body = member(input, "message", "body");
  const expected = stringAt(input, "expectedHeadOid");
  const head = await inner.resolveRef(state, branch, login);
  if (head === undefined) throw new TypedError("NOT_FOUND", `Could not resolve to a branch with the name '${branch}'.`);
  if (head !== expected) {
    throw new TypedError(
      "STALE_DATA",
      `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
    );
  }
  const additions = list(member(input, "fileChanges", "additions") ?? []);
  const deletions = list(member(input, "fileChanges", "deletions") ?? []);
  if (additions.length + deletions.length === 0) throw new TypedError("UNPROCESSABLE", "No changes were requested.");

  const send = inner.as(login);
  const git = `/repos/${state.fullName}/git`;
  const tree: Json[] = deletions.map((one) => ({
    path: stringAt(one, "path"),
    mode: "100644",
    type: "blob",
    sha: null,
  }));
  for (const one of additions) {
    const path = stringAt(one, "path");
    const contents = stringAt(one, "contents");
    if (Buffer.from(contents, "base64").toString("base64") !== contents) {
      throw new TypedError("UNPROCESSABLE", `The contents of ${path} are not Base64.`);
    }
    if (/^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)|^\.git(?:\/|$)/.test(path)) {
      throw new TypedError("UNPROCESSABLE", `A path was requested that is not valid: ${path}`);
    }
    const blob = await send("POST", `${git}/blobs`, { content: contents, encoding: "base64" });
    tree.push({ path, mode: "100644", type: "blob", sha: stringAt(blob, "sha") });
  }
  const base_tree = stringAt(await send("GET", `${git}/commits/${head}`), "tree", "sha");
  const made = await send("POST", `${git}/trees`, { base_tree, tree });
  const message = typeof body === "string" && body !== "" ? `${headline}\n\n${body}` : headline;
  const commit = await send("POST", `${git}/commits`, { message, tree: stringAt(made, "sha"), parents: [head] });
  const oid = stringAt(commit, "sha");
  await send("PATCH", `${git}/refs/heads/${branch}`, { sha: oid });
  const known = state.known.get(state.fullName) ?? new Set<string>();
  state.known.set(state.fullName, known.add(oid));
  return {
    clientMutationId: member(input, "clientMutationId") ?? null,
    commit: { oid, url: `https://github.com/${state.fullName}/commit/${oid}`, __typename: "Commit" },
  };
}
