import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOfFiles } from "../../../shared/src/digest/digest-set.ts";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { makeWorkspace, sha256, type Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
});
afterEach(() => work.remove());

const name = (version: number, rest = ".json") => `t/_delta_log/${String(version).padStart(20, "0")}${rest}`;
const add = (path: string, rows = 1) => ({
  add: { path, size: 4, partitionValues: {}, dataChange: true, stats: JSON.stringify({ numRecords: rows }) },
});
const metaData = {
  metaData: { id: "5f6a0d1e-0000-4000-8000-000000000001", schemaString: '{"type":"struct","fields":[{},{}]}' },
};
const parquet = Buffer.from("PAR1 what a checkpoint holds PAR1");

/** Three commits: two files, of which the first is replaced. */
function writeTable(): void {
  const commit = (version: number, ...actions: unknown[]) =>
    work.write(name(version), actions.map((action) => `${JSON.stringify(action)}\n`).join(""));
  commit(0, { protocol: { minReaderVersion: 1 } }, metaData, add("a.parquet"));
  commit(1, add("part%20two/b.parquet", 3));
  commit(2, { remove: { path: "a.parquet" } }, add("c.parquet", 4));
  for (const path of ["a.parquet", "part two/b.parquet", "c.parquet"]) work.write(`t/${path}`, path.slice(0, 4));
}

describe("a Delta table", () => {
  it("has the version of its newest commit, with the files, rows and columns of that version", async () => {
    writeTable();
    const digest = digestOfFiles([
      { path: "c.parquet", digest: sha256("c.pa") },
      { path: "part two/b.parquet", digest: sha256("part") },
    ]);
    expect(await readDataVersion("delta:t", work.context)).toEqual({
      role: "train",
      version: "delta:t@2",
      table_id: "5f6a0d1e-0000-4000-8000-000000000001",
      digest,
      bytes: 8,
      files: 2,
      rows: 7,
      columns: 2,
      resolved_from: "latest",
    });
    expect(await readDataVersion("delta:t/_delta_log", work.context)).toMatchObject({ version: "delta:t@2" });
  });

  it("can be named by an older version, which is no moving reference", async () => {
    writeTable();
    const version = await readDataVersion("delta:t@1", work.context);
    expect(version).toMatchObject({ version: "delta:t@1", rows: 4, files: 2 });
    expect(version.resolved_from).toBeUndefined();
    await expect(readDataVersion("delta:t@3", work.context)).rejects.toThrow("t has no version 3: its newest is 2");
    await expect(readDataVersion("delta:t@main", work.context)).rejects.toThrow(
      '"main" is no version of a Delta table',
    );
  });

  it("whose old commits are gone has its version from the checkpoint, and the digest of nothing that was not read", async () => {
    writeTable();
    work.write(name(1, ".checkpoint.parquet"), parquet);
    for (const version of [0, 1]) rmSync(join(work.folder, name(version)));
    expect(await readDataVersion("delta:t", work.context)).toEqual({
      role: "train",
      version: "delta:t@2",
      resolved_from: "latest",
    });
    await expect(readDataVersion("delta:t@0", work.context)).rejects.toThrow(
      "t/_delta_log has a gap: version 0 needs commit 0",
    );
    rmSync(join(work.folder, name(2)));
    expect((await readDataVersion("delta:t", work.context)).version).toBe("delta:t@1");
  });

  it("counts a checkpoint in parts only when every part is there", async () => {
    writeTable();
    const part = (index: number) => name(5, `.checkpoint.000000000${index}.0000000002.parquet`);
    work.write(part(1), parquet);
    expect((await readDataVersion("delta:t", work.context)).version).toBe("delta:t@2");
    work.write(part(2), parquet);
    expect((await readDataVersion("delta:t", work.context)).version).toBe("delta:t@5");
  });

  it("knows checkpoints of the second form, in Parquet and in JSON", async () => {
    writeTable();
    const uuid = "5f6a0d1e-0000-4000-8000-00000000000a";
    work.write(
      name(4, `.checkpoint.${uuid}.json`),
      `${JSON.stringify(metaData)}\n{"checkpointMetadata":{"version":4}}\n`,
    );
    expect(await readDataVersion("delta:t", work.context)).toMatchObject({
      version: "delta:t@4",
      table_id: metaData.metaData.id,
    });
    work.write(name(6, `.checkpoint.${uuid}.parquet`), parquet);
    expect((await readDataVersion("delta:t", work.context)).version).toBe("delta:t@6");
  });

  it("with rows that are deleted elsewhere has no digest of its bytes and no number of rows", async () => {
    writeTable();
    const deletionVector = { storageType: "u", pathOrInlineDv: "x", sizeInBytes: 1, cardinality: 1 };
    const withVector = { add: { ...add("c.parquet", 4).add, deletionVector } };
    // The file without the vector is removed after it was added with it: the order says nothing.
    work.write(name(3), `${JSON.stringify(withVector)}\n${JSON.stringify({ remove: { path: "c.parquet" } })}\n`);
    const version = await readDataVersion("delta:t", work.context);
    expect(version).toMatchObject({ version: "delta:t@3", files: 2 });
    expect([version.digest, version.rows]).toEqual([undefined, undefined]);
  });

  it.each<[string, () => void, string]>([
    ["a gap", () => rmSync(join(work.folder, name(1))), "version 2 needs commit 1, which is not there"],
    [
      "a broken line",
      () => work.write(name(1), '{"add":{"pa'),
      `${name(1)}:1: the commit of a Delta table has what is no JSON`,
    ],
    ["an action without size", () => work.write(name(1), '{"add":{"path":"x"}}'), "an `add` without path or size"],
    ["an empty commit", () => work.write(name(1), ""), `${name(1)} is empty`],
    [
      "a checkpoint that is cut off",
      () => work.write(name(2, ".checkpoint.parquet"), "PAR1 and no more"),
      "is no whole Parquet file",
    ],
    ["a file that VACUUM took", () => rmSync(join(work.folder, "t/c.parquet")), "names c.parquet, which is not there"],
    [
      "no file at all",
      () => work.write(name(3), '{"remove":{"path":"c.parquet"}}\n{"remove":{"path":"part%20two/b.parquet"}}'),
      "is empty",
    ],
  ])("with %s is an error", async (_, spoil, message) => {
    writeTable();
    spoil();
    await expect(readDataVersion("delta:t", work.context)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
    });
  });

  it("is a folder with a log in it, here", async () => {
    work.write("plain/x", "1");
    work.write("nothing/_delta_log/readme.txt", "1");
    work.write("file/_delta_log", "1");
    for (const [reference, message] of [
      ["delta:plain", "plain is no Delta table: it has no folder _delta_log"],
      ["delta:file", "file is no Delta table"],
      ["delta:nothing", "nothing/_delta_log holds no version"],
      ["delta:plain/x", "plain/x is a file"],
      ["delta:s3://bucket/t", "only tables in folders of the working directory are read"],
    ] as const) {
      await expect(readDataVersion(reference, work.context), reference).rejects.toThrow(message);
    }
  });
});
