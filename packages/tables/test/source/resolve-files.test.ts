import { createHash } from "node:crypto";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();
const { write, open } = workspace;

describe("the files of a table", () => {
  it("stand in the order of the paths, by name within a directory or a glob, each once", async () => {
    await write({
      "d/b.csv": "a\n1\n",
      "d/a.csv": "a\n1\n",
      "d/sub/c.csv": "a\n1\n",
      "d/_SUCCESS": "",
      "z.csv": "a\n1\n",
    });
    const paths = async (...given: string[]) => (await open(given)).files.map(({ path }) => path);
    expect(await paths("d")).toEqual(["d/a.csv", "d/b.csv", "d/sub/c.csv"]);
    expect(await paths("z.csv", "d/*.csv", "d/a.csv")).toEqual(["z.csv", "d/a.csv", "d/b.csv"]);
    expect(await paths("**/*.csv")).toEqual(["d/a.csv", "d/b.csv", "d/sub/c.csv", "z.csv"]);
  });

  it("are missing with a sentence that says what was looked for", async () => {
    await mkdir(join(workspace.root, "hollow"), { recursive: true });
    await expect(open("nowhere.csv")).rejects.toMatchObject({
      kind: "evidence",
      message: "The data file nowhere.csv does not exist.",
      hint: expect.stringContaining("working directory"),
    });
    await expect(open("data/*.parquet")).rejects.toThrow("No file matches data/*.parquet.");
    await expect(open("hollow")).rejects.toThrow("The directory hollow holds no data file.");
    await expect(open("hollow", { format: "parquet" })).rejects.toThrow("holds no parquet file");
  });

  it("have one format, stated where names do not tell it", async () => {
    await write({ "m/a.csv": "a\n1\n", "m/b.jsonl": '{"a":1}\n', "data.txt": "a,b\n1,2\n" });
    await expect(open("m")).rejects.toMatchObject({ kind: "evidence", message: /mixes formats/ });
    await expect(open("data.txt")).rejects.toMatchObject({ kind: "configuration", hint: /data: \{format: csv\}/ });
    expect((await open("data.txt", { format: "csv" })).rows).toBe(1);
    expect((await open("m", { format: "csv" })).files).toHaveLength(1);
  });

  it("may have the characters of a pattern in a name that exists", async () => {
    await write({ "part[1].csv": "a\n1\n" });
    expect((await open("part[1].csv")).rows).toBe(1);
  });

  it("never lie behind a link that leads out of the working directory or into .git", async () => {
    await write({ ".git/config": "secret,token\n1,2\n", "real/in.csv": "a\n1\n" });
    await symlink("/etc/passwd", join(workspace.root, "out.csv"));
    await symlink(join(workspace.root, ".git", "config"), join(workspace.root, "git.csv"));
    await symlink(join(workspace.root, "real", "in.csv"), join(workspace.root, "in.csv"));
    await expect(open("out.csv")).rejects.toThrow("leads out of the working directory");
    await expect(open("git.csv")).rejects.toThrow("leads into .git");
    expect((await open("in.csv")).rows).toBe(1);
  });

  it("are named by the digest of their bytes on disk", async () => {
    await write({ "digest.csv": "a,b\r\n1\n" });
    const { files } = await open("digest.csv");
    const digest = `sha256:${createHash("sha256").update("a,b\r\n1\n").digest("hex")}`;
    expect(files).toMatchObject([{ bytes: 7 }]);
    expect(await files[0]?.digest).toBe(digest);
  });
});
