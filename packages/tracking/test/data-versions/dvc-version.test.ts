import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dvcDirectoryMd5 } from "../../src/data-versions/dvc-content.ts";
import { dvcIgnoreFor } from "../../src/data-versions/dvc-ignore.ts";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { makeWorkspace, md5, sha256, type Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
});
afterEach(() => work.remove());

const pointerOf = (path: string, hash: string, more = "  hash: md5\n") =>
  `outs:\n- md5: ${hash}\n  size: 8\n${more}  path: ${path}\n`;

describe("DVC's MD5 of a directory", () => {
  it("is the one that DVC 3.67.1 wrote for the same files", () => {
    const files = [
      { relpath: "sub/ü.txt", md5: "66ddcd97cfdeabb2f6fb8a999b4bc76f" },
      { relpath: "a.txt", md5: "9dd4e461268c8034f5c8564e155c67a6" },
      { relpath: "crlf.txt", md5: "39f8f53b12633e558aac77e5df18f965" },
      { relpath: "b.txt", md5: "5d41402abc4b2a76b9719d911017c592" },
    ];
    expect(dvcDirectoryMd5(files)).toBe("195b87961bdcc119ddcf8bf5dae47680");
  });

  it("orders by code point and escapes as Python does", () => {
    const files = ["😀", "ﬀ", 'q"t', "a\\b", "a\u007f", "B"].map((relpath) => ({ relpath, md5: md5("x") }));
    const entry = (relpath: string) => `{"md5": "${md5("x")}", "relpath": "${relpath}"}`;
    const list = ["B", "a\\\\b", "a\\u007f", 'q\\"t', "\\ufb00", "\\ud83d\\ude00"].map(entry).join(", ");
    expect(dvcDirectoryMd5(files)).toBe(md5(`[${list}]`));
  });
});

describe("data that DVC tracks", () => {
  it("is found by its own path, by dvc: and by its pointer, and has both digests", async () => {
    work.write("data/t.csv", "a,b\n1,2\n");
    work.write("data/t.csv.dvc", pointerOf("t.csv", md5("a,b\n1,2\n")));
    for (const reference of [
      "data/t.csv",
      "dvc:data/t.csv",
      "dvc:data/t.csv.dvc",
      `dvc:data/t.csv@md5:${md5("a,b\n1,2\n")}`,
    ]) {
      expect(await readDataVersion(reference, work.context), reference).toEqual({
        role: "train",
        version: `dvc:data/t.csv@md5:${md5("a,b\n1,2\n")}`,
        digest: sha256("a,b\n1,2\n"),
        bytes: 8,
        files: 1,
      });
    }
  });

  it("that was changed after dvc add is an error with both hashes", async () => {
    work.write("t.csv", "changed!");
    work.write("t.csv.dvc", pointerOf("t.csv", md5("recorded")));
    await expect(readDataVersion("t.csv", work.context)).rejects.toMatchObject({
      kind: "evidence",
      message: `t.csv was changed after t.csv.dvc was written: its md5 is ${md5("changed!")}, the pointer says ${md5("recorded")}.`,
      hint: "Record the change with `dvc add t.csv`, or restore what was recorded with `dvc checkout t.csv`.",
    });
  });

  it("that was not pulled has its version by the pointer alone, and no digest", async () => {
    work.write("t.csv.dvc", pointerOf("t.csv", md5("x")));
    expect(await readDataVersion("t.csv", work.context)).toEqual({
      role: "train",
      version: `dvc:t.csv@md5:${md5("x")}`,
      bytes: 8,
      files: 1,
    });
  });

  it("that was named with another version is an error", async () => {
    work.write("t.csv.dvc", pointerOf("t.csv", md5("x")));
    await expect(readDataVersion(`dvc:t.csv@md5:${md5("y")}`, work.context)).rejects.toThrow(
      "t.csv is not the data that was named",
    );
  });

  it("is a directory by the list of its files, without what .dvcignore names", async () => {
    work.write("d/a.txt", "1");
    work.write("d/sub/b.txt", "2");
    work.write("d/.DS_Store", "mac");
    work.write(".dvcignore", "# of the desktop\n.DS_Store\n");
    const files = [
      { relpath: "a.txt", md5: md5("1") },
      { relpath: "sub/b.txt", md5: md5("2") },
    ];
    const id = `${dvcDirectoryMd5(files)}.dir`;
    work.write("d.dvc", pointerOf("d", id, "  nfiles: 2\n  hash: md5\n"));
    expect(await readDataVersion("d", work.context)).toMatchObject({ version: `dvc:d@md5:${id}`, files: 2, bytes: 2 });
    work.write("d/c.txt", "3");
    await expect(readDataVersion("d", work.context)).rejects.toThrow("(3 files, recorded 2)");
  });

  it("of a version-aware remote is listed file by file, and what changed is named", async () => {
    work.write("d/a.txt", "1");
    work.write("d/b.txt", "2");
    const entry = (relpath: string, text: string) =>
      `  - relpath: ${relpath}\n    md5: ${md5(text)}\n    size: 1\n    cloud:\n      s3:\n        etag: x\n        version_id: y\n`;
    work.write("d.dvc", `outs:\n- hash: md5\n  path: d\n  files:\n${entry("a.txt", "1")}${entry("b.txt", "2")}`);
    const id = dvcDirectoryMd5([
      { relpath: "a.txt", md5: md5("1") },
      { relpath: "b.txt", md5: md5("2") },
    ]);
    expect(await readDataVersion("d", work.context)).toMatchObject({ version: `dvc:d@md5:${id}.dir`, files: 2 });
    work.write("d/b.txt", "other");
    await expect(readDataVersion("d", work.context)).rejects.toThrow(/the pointer says \w{32} \(b\.txt\)/);
  });

  it("of DVC 2 is hashed with the line ends of Unix, piece by piece, when it looks like text", async () => {
    const inTwoPieces = `${"x".repeat((1 << 20) - 1)}\r\ny\r\n`;
    work.write("t.txt", inTwoPieces);
    // The pair that lies across two pieces is not seen.
    work.write("t.txt.dvc", pointerOf("t.txt", md5(`${"x".repeat((1 << 20) - 1)}\r\ny\n`), ""));
    expect((await readDataVersion("t.txt", work.context)).digest).toBe(sha256(inTwoPieces));
    const binary = Buffer.from("\r\n\0\r\n");
    work.write("b.bin", binary);
    work.write("b.bin.dvc", pointerOf("b.bin", md5(binary), ""));
    expect((await readDataVersion("b.bin", work.context)).digest).toBe(sha256(binary));
  });

  it("is found in the dvc.lock of a folder above, where the stage's wdir counts", async () => {
    work.write("pipe/out/t.csv", "x");
    work.write("pipe/dvc.yaml", "stages:\n  train:\n    cmd: python train.py\n    wdir: out\n");
    const lock = (stage: string) =>
      `schema: '2.0'\nstages:\n  ${stage}:\n    cmd: x\n    outs:\n    - path: t.csv\n      hash: md5\n      md5: ${md5("x")}\n      size: 1\n`;
    for (const stage of ["train", "train@small"]) {
      work.write("pipe/dvc.lock", lock(stage));
      expect((await readDataVersion("pipe/out/t.csv", work.context)).version).toBe(
        `dvc:pipe/out/t.csv@md5:${md5("x")}`,
      );
    }
    work.write("pipe/out/t.csv", "y");
    await expect(readDataVersion("dvc:pipe/dvc.lock", work.context)).rejects.toMatchObject({
      hint: expect.stringContaining("`dvc repro`"),
    });
  });

  it("is not guessed when a pointer names several outputs", async () => {
    const out = (path: string) => `- md5: ${md5(path)}\n  hash: md5\n  path: ${path}\n`;
    work.write("two.dvc", `outs:\n${out("a.csv")}${out("b.csv")}`);
    await expect(readDataVersion("dvc:two.dvc", work.context)).rejects.toThrow("names 2 outputs");
  });

  it("inside a directory that is tracked as a whole says what to name", async () => {
    work.write("d/a.txt", "1");
    work.write("d.dvc", pointerOf("d", `${md5("x")}.dir`));
    await expect(readDataVersion("dvc:d/a.txt", work.context)).rejects.toMatchObject({
      hint: expect.stringContaining("name dvc:d, or this part as file:d/a.txt"),
    });
  });

  it("may be linked from the cache, as long as it lies inside the working directory", async () => {
    work.write(".dvc/cache/x", "12345678");
    symlinkSync(join(work.folder, ".dvc/cache/x"), join(work.folder, "t.csv"));
    work.write("t.csv.dvc", pointerOf("t.csv", md5("12345678")));
    expect((await readDataVersion("t.csv", work.context)).digest).toBe(sha256("12345678"));
    rmSync(join(work.folder, "t.csv"));
    symlinkSync("/etc/hostname", join(work.folder, "t.csv"));
    await expect(readDataVersion("t.csv", work.context)).rejects.toThrow("leads out of the working directory");
  });

  it("with a linked folder in it is an error: DVC would pass over it", async () => {
    work.write("other/x", "1");
    work.write("d/a.txt", "1");
    symlinkSync(join(work.folder, "other"), join(work.folder, "d/linked"));
    work.write("d.dvc", pointerOf("d", `${dvcDirectoryMd5([{ relpath: "a.txt", md5: md5("1") }])}.dir`));
    await expect(readDataVersion("d", work.context)).rejects.toThrow("d/linked is a link to a folder");
  });

  it("that is a file where the pointer says directory, or has no byte, is an error", async () => {
    mkdirSync(join(work.folder, "t.csv"));
    work.write("t.csv.dvc", pointerOf("t.csv", md5("x")));
    await expect(readDataVersion("t.csv", work.context)).rejects.toThrow(
      "t.csv is a directory, where t.csv.dvc says file",
    );
    work.write("e.csv", "");
    work.write("e.csv.dvc", pointerOf("e.csv", md5("")));
    await expect(readDataVersion("e.csv", work.context)).rejects.toThrow("e.csv is empty");
  });

  it.each([
    ["no outs", "wdir: .\n", "it has no list `outs`"],
    ["outs that are no mappings", "outs:\n- x\n", "one of its `outs` is no mapping"],
    ["no path", "outs:\n- md5: a\n", "has no `path`"],
    ["an md5 that is cut off", pointerOf("t.csv", "abc"), 'the md5 of t.csv is "abc"'],
    ["another hash", pointerOf("t.csv", md5("x"), "  hash: blake3\n"), 'has the hash "blake3"'],
    ["no md5", "outs:\n- path: t.csv\n", "t.csv.dvc has no md5 of t.csv"],
    ["a merge conflict", `<<<<<<< HEAD\n${pointerOf("t.csv", md5("x"))}`, "t.csv.dvc:1:1"],
    ["a path that leaves", pointerOf("../../etc/passwd", md5("x")), "lies outside the working directory"],
    ["an address", pointerOf("s3://bucket/key", md5("x")), "lies outside the working directory"],
  ])("whose pointer has %s is an error", async (_, text, message) => {
    work.write("t.csv.dvc", text);
    await expect(readDataVersion("dvc:t.csv.dvc", work.context)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
    });
  });

  it("with an MD5 of digits only keeps them", async () => {
    const digits = "12345678901234567890123456789012";
    work.write("t.csv.dvc", pointerOf("t.csv", digits));
    expect((await readDataVersion("t.csv", work.context)).version).toBe(`dvc:t.csv@md5:${digits}`);
  });
});

describe(".dvcignore", () => {
  it.each([
    ["*.tmp", "d/x.tmp", true],
    ["*.tmp", "d/sub/x.tmp", true],
    ["/d/sub/", "d/sub/", true],
    ["sub", "d/sub", true],
    ["d/*.tmp", "d/sub/x.tmp", false],
    ["d/**/x.tmp", "d/x.tmp", true],
    ["d/**", "d/sub", true],
    ["[ab]?.txt", "d/a1.txt", true],
    ["[!ab]1.txt", "d/c1.txt", true],
    ["[!ab]1.txt", "d/a1.txt", false],
    ["*.tmp\n!keep.tmp", "d/keep.tmp", false],
    ["sub/", "d/sub", false],
    ["\\#x", "d/#x", true],
    ["a\\*b", "d/axb", false],
    ["[z-a]", "d/z", false],
    ["x+(y)", "d/x+(y)", true],
    ["# comment\n\n/\n", "d/x", false],
  ])("%j and %s: %s", async (patterns, path, expected) => {
    work.write(".dvcignore", patterns);
    mkdirSync(join(work.folder, "d"));
    const ignored = await dvcIgnoreFor("d", work.context);
    expect(ignored(path.replace(/\/$/, ""), path.endsWith("/"))).toBe(expected);
  });

  it("further inside wins over one further out", async () => {
    work.write(".dvcignore", "*.tmp\n");
    work.write("in/.dvcignore", "!*.tmp\n");
    const ignored = await dvcIgnoreFor("in/d", work.context);
    expect(ignored("in/d/x.tmp", false)).toBe(false);
    expect(ignored("other/x.tmp", false)).toBe(true);
    expect(ignored("in/d/.git", true)).toBe(true);
  });
});
