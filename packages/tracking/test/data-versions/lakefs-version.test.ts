import { afterEach, describe, expect, it } from "vitest";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { type LakefsRepository, lakefsKey, startLakefs } from "./lakefs-server.ts";
import { type StoreServer, startStore } from "./store-server.ts";
import { contextOf } from "./workspace.ts";

const commit = "a".repeat(64);
const tagged = "b".repeat(64);
let server: StoreServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function read(reference: string, more: Partial<LakefsRepository> = {}, variables: Record<string, string> = {}) {
  const strikes = {
    branches: { main: commit },
    tags: { "v1.0": tagged },
    objects: { "data/train.csv": 42, "data/training.csv": 1, "sets/a/x.csv": 1 },
    ...more,
  };
  server = await startLakefs({ strikes });
  return await readDataVersion(
    reference,
    contextOf("/", { variables: { LAKEFS_ENDPOINT: server.address, ...lakefsKey, ...variables } }),
  );
}

describe("data in lakeFS", () => {
  it.each([
    ["lakefs:strikes", `lakefs:strikes@${commit}`, "main"],
    ["lakefs:strikes@main", `lakefs:strikes@${commit}`, "main"],
    ["lakefs:strikes/data/train.csv@main", `lakefs:strikes/data/train.csv@${commit}`, "main"],
    ["lakefs://strikes/v1.0/data/train.csv", `lakefs:strikes/data/train.csv@${tagged}`, "v1.0"],
    [`lakefs:strikes/sets/a@${commit}`, `lakefs:strikes/sets/a@${commit}`, undefined],
  ])("%s is resolved to a commit", async (reference, version, resolvedFrom) => {
    const found = await read(reference);
    expect(found.version).toBe(version);
    expect(found.resolved_from).toBe(resolvedFrom);
  });

  it("has the size of a single object", async () => {
    expect(await read("lakefs:strikes/data/train.csv@main")).toMatchObject({ bytes: 42, files: 1 });
  });

  it("with uncommitted changes at the path is an error; elsewhere it is not", async () => {
    const uncommitted = { main: ["data/training.csv"] };
    await expect(read("lakefs:strikes@main", { uncommitted })).rejects.toThrow(
      "The branch main of lakefs:strikes@main has uncommitted changes (data/training.csv)",
    );
    await expect(read("lakefs:strikes/data@main", { uncommitted })).rejects.toThrow("uncommitted changes");
    expect((await read("lakefs:strikes/data/train.csv@main", { uncommitted })).version).toContain(commit);
    expect((await read("lakefs:strikes@v1.0", { uncommitted })).version).toContain(tagged);
  });

  it("accepts the variables of lakectl, whose address has the API's path", async () => {
    server = await startLakefs({ strikes: { branches: { main: commit } } });
    const variables = {
      LAKECTL_SERVER_ENDPOINT_URL: `${server.address}/api/v1/`,
      LAKECTL_CREDENTIALS_ACCESS_KEY_ID: lakefsKey.LAKEFS_ACCESS_KEY_ID,
      LAKECTL_CREDENTIALS_SECRET_ACCESS_KEY: lakefsKey.LAKEFS_SECRET_ACCESS_KEY,
    };
    expect((await readDataVersion("lakefs:strikes", contextOf("/", { variables }))).version).toContain(commit);
  });

  it.each([
    ["lakefs:strikes@nothing", "no branch, no tag and no commit nothing"],
    ["lakefs:other@main", "no branch, no tag and no commit main in the repository other"],
    ["lakefs:other", "told no default branch of lakefs:other"],
    ["lakefs:strikes/none.csv@main", `the commit ${commit} has nothing at none.csv`],
    ["lakefs:Strikes", "is no name of a lakeFS repository"],
    ["lakefs://strikes", "is no branch, tag or commit"],
    ["lakefs://strikes/../x", "is no branch, tag or commit"],
  ])("%s is an error", async (reference, message) => {
    await expect(read(reference)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
    });
  });

  it("is an error without address or key, with a wrong key, and with a password in the address", async () => {
    await expect(read("lakefs:strikes", {}, { LAKEFS_ENDPOINT: "" })).rejects.toThrow(
      "lakeFS's address or its key is not set",
    );
    await expect(read("lakefs:strikes", {}, { LAKEFS_SECRET_ACCESS_KEY: "wrong" })).rejects.toThrow("refuses to tell");
    const failure = await read("lakefs:strikes", {}, { LAKEFS_ENDPOINT: "https://u:pass-word@host" }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      kind: "configuration",
      message: "LAKEFS_ENDPOINT is no address that can be used.",
    });
  });

  it("is an error where the branch has no commit, or the changes cannot be told", async () => {
    const answers = [{ body: { id: "main", commit_id: "" } }, { body: { results: [] } }];
    server = await startStore((_, count) => answers[count - 1] ?? {});
    const variables = { LAKEFS_ENDPOINT: server.address, ...lakefsKey };
    await expect(readDataVersion("lakefs:strikes@main", contextOf("/", { variables }))).rejects.toThrow(
      "told no commit id",
    );
    await server.close();
    server = await startStore((_, count) =>
      count === 1 ? { body: { id: "main", commit_id: commit } } : { status: 404 },
    );
    const other = { LAKEFS_ENDPOINT: server.address, ...lakefsKey };
    await expect(readDataVersion("lakefs:strikes@main", contextOf("/", { variables: other }))).rejects.toThrow(
      "did not tell (404) whether the branch main",
    );
  });
});
