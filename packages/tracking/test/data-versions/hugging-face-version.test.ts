import { afterEach, describe, expect, it } from "vitest";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { startHub } from "./hub-server.ts";
import type { StoreServer } from "./store-server.ts";
import { contextOf } from "./workspace.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
let server: StoreServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function read(reference: string) {
  server = await startHub({ "acme/strikes": { main: commit, "refs/convert/parquet": "f".repeat(40) } });
  const variables = { HF_ENDPOINT: `${server.address}/`, HF_TOKEN: "hf_secret" };
  return await readDataVersion(reference, contextOf("/", { variables }));
}

describe("a dataset of the Hugging Face Hub", () => {
  it.each([
    ["hf:acme/strikes", commit, "main"],
    ["hf:datasets/acme/strikes@main", commit, "main"],
    ["hf://datasets/acme/strikes@refs/convert/parquet", "f".repeat(40), "refs/convert/parquet"],
    [`hf:acme/strikes@${commit}`, commit, undefined],
  ])("%s is resolved to a commit", async (reference, sha, resolvedFrom) => {
    const version = await read(reference);
    expect(version.version).toBe(`hf:acme/strikes@${sha}`);
    expect(version.resolved_from).toBe(resolvedFrom);
    expect(server?.asked[0]?.headers.authorization).toBe("Bearer hf_secret");
  });

  it.each([
    ["hf:acme/strikes@v9", "does not exist on the Hugging Face Hub"],
    ["hf:acme/private", "refuses to tell about hf:acme/private (401)"],
    ["hf://acme/strikes", "hf:// addresses of datasets begin with hf://datasets/"],
    ["hf:acme/strikes/train.csv", "is no name of a dataset"],
    ["hf:acme/..", "is no name of a dataset"],
    ["hf:acme/strikes@", "is no revision"],
    ["hf:acme/strikes@../../x", "is no revision"],
  ])("%s is an error", async (reference, message) => {
    await expect(read(reference)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
    });
  });
});
