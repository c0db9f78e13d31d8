import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLfsPointer } from "../../src/data-versions/lfs-pointer.ts";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { makeWorkspace, sha256, type Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
});
afterEach(() => work.remove());

const pointer = (oid: string, size: number) => `version https://git-lfs.github.com/spec/v1\noid ${oid}\nsize ${size}\n`;
const git = (...parameters: string[]) => execFileSync("git", parameters, { cwd: work.folder });

/** The pointer goes into the index, the content onto the disk, as Git LFS leaves a file that it fetched. */
function trackSmudged(path: string, recorded: string, content: string): void {
  git("init", "--quiet");
  work.write(path, pointer(sha256(recorded), recorded.length));
  git("add", path);
  work.write(path, content);
}

describe("a file in Git LFS", () => {
  it("that was not fetched is its pointer, without a digest of bytes that are not here", async () => {
    work.write("data/t.bin", pointer(sha256("x"), 12));
    for (const reference of ["data/t.bin", "git-lfs:data/t.bin", `git-lfs:data/t.bin@${sha256("x")}`]) {
      expect(await readDataVersion(reference, work.context), reference).toEqual({
        role: "train",
        version: `git-lfs:data/t.bin@${sha256("x")}`,
        bytes: 12,
        files: 1,
      });
    }
  });

  it("that was fetched is compared with the pointer in git's index", async () => {
    trackSmudged("data/t.bin", "content", "content");
    expect(await readDataVersion("git-lfs:data/t.bin", work.context)).toEqual({
      role: "train",
      version: `git-lfs:data/t.bin@${sha256("content")}`,
      digest: sha256("content"),
      bytes: 7,
      files: 1,
    });
  });

  it("that was changed since is an error", async () => {
    trackSmudged("t.bin", "content", "changed");
    await expect(readDataVersion("git-lfs:t.bin", work.context)).rejects.toThrow(
      `t.bin was changed: its bytes are ${sha256("changed")} (7), its Git LFS pointer says ${sha256("content")} (7).`,
    );
  });

  it("is an error where git has no pointer, or the version is another", async () => {
    work.write("t.bin", "content");
    await expect(readDataVersion("git-lfs:t.bin", work.context)).rejects.toThrow("this is no git checkout");
    git("init", "--quiet");
    await expect(readDataVersion("git-lfs:t.bin", work.context)).rejects.toThrow("git does not track it");
    git("add", "t.bin");
    await expect(readDataVersion("git-lfs:t.bin", work.context)).rejects.toThrow("git holds the file itself");
    work.write("p.bin", pointer(sha256("x"), 1));
    await expect(readDataVersion(`git-lfs:p.bin@${sha256("y")}`, work.context)).rejects.toThrow(
      "not the data that was named",
    );
  });

  it.each([
    ["cut off", pointer(sha256("x"), 1).slice(0, 90)],
    ["with a conflict in it", pointer(sha256("x"), 1).replace("oid", "<<<<<<< HEAD\noid")],
    ["with another hash", pointer("sha512:abc", 1)],
    ["of another version", pointer(sha256("x"), 1).replace("v1", "v9")],
    ["with a size that is none", pointer(sha256("x"), 1).replace("size 1", "size -1")],
    ["with a key twice", `${pointer(sha256("x"), 1)}size 2\n`],
  ])("whose pointer is broken (%s) is an error", async (_, text) => {
    expect(readLfsPointer(text)).toBeUndefined();
    work.write("t.bin", text);
    await expect(readDataVersion("t.bin", work.context)).rejects.toThrow("The Git LFS pointer for t.bin is broken");
  });
});
