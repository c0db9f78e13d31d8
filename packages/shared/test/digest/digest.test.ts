import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestFile, sha256Hex } from "../../src/digest/digest.ts";
import { digestFiles } from "../../src/digest/digest-files.ts";
import { digestDirectory, digestOfFiles } from "../../src/digest/digest-set.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "digest-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("digests", () => {
  it("of a text are SHA-256 of its UTF-8 bytes (FIPS 180-4, example of one block)", () => {
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256Hex(Buffer.from("é"))).toBe(sha256Hex("é"));
  });

  it("of a file come with its size, and a missing file is an error", async () => {
    await writeFile(join(root, "f"), "abc");
    expect(await digestFile(join(root, "f"))).toEqual({ digest: `sha256:${sha256Hex("abc")}`, bytes: 3 });
    await expect(digestFile(join(root, "none"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("are the same whatever the size of the file is to the pieces that it is read in", async () => {
    const sizes = [0, 1, 262_143, 262_144, 262_145, 524_287, 524_288, 524_289, 1_500_000];
    const paths = sizes.map((size) => `${size}.bin`);
    const contents = sizes.map((size) => Buffer.alloc(size, "0123456789abc"));
    for (const [index, path] of paths.entries()) await writeFile(join(root, path), contents[index] ?? "");
    const expected = paths.map((path, index) => ({
      path,
      digest: `sha256:${sha256Hex(contents[index] ?? "")}`,
      bytes: sizes[index],
    }));
    expect(await digestFiles(root, paths)).toEqual(expected);
    const alone = await Promise.all(paths.map(async (path) => ({ path, ...(await digestFile(join(root, path))) })));
    expect(alone).toEqual(expected);
  });

  it("of many files end with the file system's word for a missing one, and when the job is cancelled", async () => {
    await writeFile(join(root, "f"), "abc");
    await expect(digestFiles(root, ["f", "none"])).rejects.toMatchObject({ code: "ENOENT" });
    await expect(digestFiles(root, ["f"], AbortSignal.abort(new Error("cancelled")))).rejects.toThrow("cancelled");
  });

  it("of a directory are SHA-256 over its files' raw digests in the order of names, as model signing has it", async () => {
    await mkdir(join(root, "b", "c"), { recursive: true });
    await mkdir(join(root, ".git"));
    const content = { "B.bin": "1", a: "2", "b/c/x": "3", "b/a": "4", "b.txt": "5", ".git/config": "left out" };
    for (const [path, text] of Object.entries(content)) await writeFile(join(root, path), text);
    const order = ["B.bin", "a", "b/a", "b/c/x", "b.txt"];
    const hash = createHash("sha256");
    for (const text of ["1", "2", "4", "3", "5"]) hash.update(createHash("sha256").update(text).digest());
    const result = await digestDirectory(root);
    expect(result.files.map(({ path }) => path)).toEqual(order);
    expect(result).toMatchObject({ digest: `sha256:${hash.digest("hex")}`, bytes: 5 });
    expect(digestOfFiles(result.files.toReversed())).toBe(result.digest);
  });

  it("of an empty directory, or one with a link, do not exist", async () => {
    await expect(digestDirectory(root)).rejects.toThrow("holds no file");
    await symlink("/etc/hostname", join(root, "link"));
    await expect(digestDirectory(root)).rejects.toThrow("not a plain file");
  });
});
