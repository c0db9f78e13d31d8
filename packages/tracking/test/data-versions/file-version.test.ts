import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOfFiles } from "../../../shared/src/digest/digest-set.ts";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { contextOf, makeWorkspace, sha256, type Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
});
afterEach(() => work.remove());

describe("a plain path", () => {
  it("to a file is the SHA-256 of its bytes, with its size", async () => {
    work.write("data/train.csv", "a,b\n1,2\n");
    expect(await readDataVersion("data/train.csv", work.context)).toEqual({
      role: "train",
      version: `file:data/train.csv@${sha256("a,b\n1,2\n")}`,
      digest: sha256("a,b\n1,2\n"),
      bytes: 8,
      files: 1,
    });
  });

  it("to a directory is the digest of its files in the order of their names, hidden ones too", async () => {
    const content = { "b.csv": "2", "a/z.csv": "1", "a.csv": "3", ".hidden": "4" };
    for (const [path, text] of Object.entries(content)) work.write(`data/${path}`, text);
    const files = Object.entries(content).map(([path, text]) => ({ path, digest: sha256(text) }));
    const version = await readDataVersion("./data/", work.context);
    expect(version).toMatchObject({ version: `file:data@${digestOfFiles(files)}`, bytes: 4, files: 4 });
  });

  it("with an id that is no SHA-256 is told what one looks like, unless a file is called like that", async () => {
    work.write("data/train.csv", "1");
    for (const id of ["sha256:0123456789ab", "latest", "main", ""]) {
      await expect(readDataVersion(`data/train.csv@${id}`, work.context)).rejects.toThrow(
        `data/train.csv@${id}: ${JSON.stringify(id)} is no version of a file.`,
      );
    }
    work.write("data/train.csv@main", "2");
    expect(await readDataVersion("data/train.csv@main", work.context)).toMatchObject({ digest: sha256("2") });
    await expect(readDataVersion("data/none.csv@main", work.context)).rejects.toThrow(
      "data/none.csv@main does not exist.",
    );
  });

  it("of a pattern covers what it matches, and one match is that file", async () => {
    work.write("data/b.csv", "2");
    work.write("data/a.csv", "1");
    work.write("data/c.txt", "3");
    const both = digestOfFiles([
      { path: "data/a.csv", digest: sha256("1") },
      { path: "data/b.csv", digest: sha256("2") },
    ]);
    expect(await readDataVersion("data/*.csv", work.context)).toMatchObject({
      version: `file:data/*.csv@${both}`,
      digest: both,
      files: 2,
    });
    expect(await readDataVersion("data/*.txt", work.context)).toMatchObject({ digest: sha256("3"), files: 1 });
  });

  it("with characters of a pattern is a name where there is such a file", async () => {
    work.write("train[1].csv", "x");
    expect((await readDataVersion("train[1].csv", work.context)).digest).toBe(sha256("x"));
  });

  it("has the rows and columns that the table counter finds in its files", async () => {
    work.write("data/b.csv", "2");
    work.write("data/a.csv", "1");
    const counted: string[][] = [];
    const context = contextOf(work.folder, {
      countTable: async (files) => {
        counted.push(files);
        return { rows: 7, columns: 2 };
      },
    });
    expect(await readDataVersion("data", context)).toMatchObject({ rows: 7, columns: 2 });
    expect(counted).toEqual([[join(work.folder, "data/a.csv"), join(work.folder, "data/b.csv")]]);
  });

  it("named with a digest must have it", async () => {
    work.write("t.csv", "x");
    const right = await readDataVersion(`file:t.csv@${sha256("x")}`, work.context);
    expect(right.version).toBe(`file:t.csv@${sha256("x")}`);
    await expect(readDataVersion(`file:t.csv@${sha256("y")}`, work.context)).rejects.toThrow(
      "t.csv is not the data that was named",
    );
  });

  it("follows a link that stays inside, and none that leaves", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    try {
      writeFileSync(join(outside, "secret.csv"), "s");
      work.write("real.csv", "x");
      symlinkSync("real.csv", join(work.folder, "inside.csv"));
      symlinkSync(join(outside, "secret.csv"), join(work.folder, "leaves.csv"));
      symlinkSync(outside, join(work.folder, "folder"));
      expect((await readDataVersion("inside.csv", work.context)).digest).toBe(sha256("x"));
      for (const reference of ["leaves.csv", "folder/secret.csv", "folder/*.csv", "leaves.c*", "folder"]) {
        await expect(readDataVersion(reference, work.context), reference).rejects.toThrow(
          "out of the working directory",
        );
      }
      mkdirSync(join(work.folder, "with-link"));
      symlinkSync(join(outside, "secret.csv"), join(work.folder, "with-link", "x.csv"));
      await expect(readDataVersion("with-link", work.context)).rejects.toThrow("with-link/x.csv is not a plain file");
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it("of a pattern comes to its end when links go round in a circle", async () => {
    work.write("data/a.csv", "1");
    symlinkSync(".", join(work.folder, "data/loop"));
    symlinkSync("self.csv", join(work.folder, "data/self.csv"));
    expect((await readDataVersion("data/a*.csv", work.context)).digest).toBe(sha256("1"));
    await expect(readDataVersion("data/self.csv", work.context)).rejects.toThrow("a circle of symbolic links");
    await readDataVersion("data/**/*.csv", work.context);
  });

  it("is an error when all of it is empty, or nothing matches", async () => {
    work.write("empty/a.csv", "");
    mkdirSync(join(work.folder, "none"));
    await expect(readDataVersion("empty/a.csv", work.context)).rejects.toThrow("empty/a.csv is empty: it has no bytes");
    await expect(readDataVersion("empty", work.context)).rejects.toThrow("empty is empty");
    await expect(readDataVersion("none", work.context)).rejects.toThrow("The directory none holds no file");
    await expect(readDataVersion("none/*.csv", work.context)).rejects.toThrow("No file matches none/*.csv");
  });

  it("to a folder with a Git LFS pointer in it is an error, because the data was not fetched", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`;
    work.write("images/1.png", pointer);
    work.write("images/2.png", "content");
    await expect(readDataVersion("images", work.context)).rejects.toThrow(
      "images/1.png is a Git LFS pointer: the data itself was not fetched",
    );
  });
});
