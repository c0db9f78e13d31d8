import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { makeWorkspace, type Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
});
afterEach(() => work.remove());

const current = "5602777849929588657";
const older = "9007199254740993";

/** As text, because the ids have more digits than JavaScript's numbers. */
function metadata({ id = current, refs = `{"main": {"snapshot-id": ${current}, "type": "branch"}}` } = {}): string {
  const snapshot = (snapshotId: string, rows: number) =>
    `{"snapshot-id": ${snapshotId}, "schema-id": 0, "summary": {"operation": "append", "total-records": "${rows}", "total-data-files": "2", "total-files-size": "1234", "total-delete-files": "0"}}`;
  return `{"format-version": 2, "table-uuid": "9c12d441-03fe-4693-9a96-a0705ddf69c1", "current-schema-id": 0,
  "schemas": [{"schema-id": 0, "type": "struct", "fields": [{"id": 1}, {"id": 2}, {"id": 3}]}],
  "current-snapshot-id": ${id}, "snapshots": [${snapshot(older, 10)}, ${snapshot(current, 20)}], "refs": ${refs}}`;
}

describe("an Iceberg table", () => {
  it("has the id of its current snapshot, digit by digit, and the counts of its summary", async () => {
    work.write("wh/t/metadata/00001-a.metadata.json", metadata());
    expect(await readDataVersion("iceberg:wh/t/metadata/00001-a.metadata.json", work.context)).toEqual({
      role: "train",
      version: `iceberg:wh/t/metadata/00001-a.metadata.json@${current}`,
      table_id: "9c12d441-03fe-4693-9a96-a0705ddf69c1",
      bytes: 1234,
      files: 2,
      rows: 20,
      columns: 3,
      resolved_from: "latest",
    });
  });

  it("can be named by a snapshot, and by a tag that is resolved", async () => {
    work.write(
      "t/metadata/v1.metadata.json",
      metadata({ refs: `{"champion": {"snapshot-id": ${older}, "type": "tag"}}` }),
    );
    const snapshot = await readDataVersion(`iceberg:t@${older}`, work.context);
    expect(snapshot).toMatchObject({ version: `iceberg:t@${older}`, rows: 10 });
    expect(snapshot.resolved_from).toBeUndefined();
    expect(await readDataVersion("iceberg:t@champion", work.context)).toMatchObject({
      version: `iceberg:t@${older}`,
      resolved_from: "champion",
    });
    await expect(readDataVersion("iceberg:t@challenger", work.context)).rejects.toMatchObject({
      message: expect.stringContaining("has no branch and no tag challenger"),
      hint: "It has champion.",
    });
    // The nearest number that JavaScript has.
    await expect(readDataVersion("iceberg:t@9007199254740992", work.context)).rejects.toThrow(
      "has no snapshot 9007199254740992",
    );
  });

  it("in a folder is read from its newest metadata, by number and not by letters", async () => {
    work.write("t/metadata/00009-a.metadata.json", metadata({ id: older }));
    work.write("t/metadata/00010-b.metadata.json", metadata());
    work.write("t/metadata/snap-1.avro", "x");
    expect((await readDataVersion("iceberg:t", work.context)).version).toBe(`iceberg:t@${current}`);
    work.write("t/metadata/00010-c.metadata.json", metadata());
    await expect(readDataVersion("iceberg:t", work.context)).rejects.toThrow("has 2 metadata files of version 10");
  });

  it("goes by version-hint.text and on from there", async () => {
    for (const version of [1, 2, 3, 5])
      work.write(`t/metadata/v${version}.metadata.json`, metadata(version === 3 ? {} : { id: older }));
    work.write("t/metadata/version-hint.text", "2\n");
    expect((await readDataVersion("iceberg:t", work.context)).version).toBe(`iceberg:t@${current}`);
    work.write("t/metadata/version-hint.text", "7");
    await expect(readDataVersion("iceberg:t", work.context)).rejects.toThrow(
      "version-hint.text names version 7, which is not there",
    );
    work.write("t/metadata/version-hint.text", "newest");
    await expect(readDataVersion("iceberg:t", work.context)).rejects.toThrow("version-hint.text names no version");
  });

  it.each([
    ["no snapshot", metadata({ id: "-1" }), "has no current snapshot: the table is empty"],
    ["a null snapshot", metadata({ id: "null" }), "has no current snapshot"],
    ["a snapshot that is gone", metadata({ id: "42" }), "has no snapshot 42"],
    ["a cut-off end", metadata().slice(0, -40), "m.metadata.json:3"],
    ["another meaning", '{"name": "x"}', "is no metadata of an Iceberg table"],
    ["a list", "[1]", "is no metadata of an Iceberg table"],
  ])("with %s is an error", async (_, text, message) => {
    work.write("m.metadata.json", text);
    await expect(readDataVersion("iceberg:m.metadata.json", work.context)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
    });
  });

  it("is metadata, uncompressed, here", async () => {
    work.write("plain/x", "1");
    work.write("none/metadata/x", "1");
    work.write("file/metadata", "1");
    work.write("z/metadata/v1.gz.metadata.json", "1");
    for (const [reference, message] of [
      ["iceberg:plain", "plain is no Iceberg table: it has no folder metadata"],
      ["iceberg:none", "holds no *.metadata.json"],
      ["iceberg:file", "its metadata is no folder"],
      ["iceberg:z", "is compressed metadata"],
      ["iceberg:s3://bucket/t", "only metadata in the working directory is read"],
    ] as const) {
      await expect(readDataVersion(reference, work.context), reference).rejects.toThrow(message);
    }
  });
});
