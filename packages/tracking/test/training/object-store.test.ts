import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { expect, test } from "vitest";
import { type ObjectStore, openObjectStore } from "../../src/training/object-store.ts";
import { checkoutOf, folderOf, git, writeFiles } from "./workplace.ts";

async function storeOf(folder: string): Promise<ObjectStore> {
  const store = await openObjectStore(folder);
  if (store === undefined) throw new Error("There is no store.");
  return store;
}

async function keep(store: ObjectStore, file: string): Promise<string> {
  const { digest } = await digestFile(file);
  await store.keep(file, digest);
  return digest;
}

function objects(store: ObjectStore): string[] {
  const entries = readdirSync(store.folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("a file that was kept comes back byte by byte, and git sees nothing of it", async () => {
  const folder = checkoutOf({ "model.txt": "weights\n" });
  const store = await storeOf(folder);
  const digest = await keep(store, join(folder, "model.txt"));
  await keep(store, join(folder, "model.txt"));
  expect(objects(store)).toHaveLength(1);
  expect(await store.copyTo(digest, join(folder, "again.txt"))).toBe(true);
  expect(readFileSync(join(folder, "again.txt"), "utf8")).toBe("weights\n");
  expect(git(folder, "status", "--porcelain")).toBe("?? again.txt");
  expect(git(folder, "fsck")).toBe("");
});

test("an object that was damaged is no copy, and is thrown away", async () => {
  const folder = checkoutOf({ "model.txt": "weights\n" });
  const store = await storeOf(folder);
  const digest = await keep(store, join(folder, "model.txt"));
  writeFileSync(objects(store)[0] ?? "", "weighty\n");
  expect(await store.copyTo(digest, join(folder, "again.txt"))).toBe(false);
  expect(readdirSync(folder)).not.toContain("again.txt");
  expect(objects(store)).toEqual([]);
});

test("a file that is not what its digest says is not kept", async () => {
  const folder = checkoutOf({ "model.txt": "weights\n" });
  const store = await storeOf(folder);
  await expect(store.keep(join(folder, "model.txt"), `sha256:${"0".repeat(64)}`)).rejects.toSatisfy(
    (error) => error instanceof UserError && error.message.includes("changed while"),
  );
  expect(objects(store)).toEqual([]);
});

test("pruning removes what was unused for longest, and what a killed process left", async () => {
  const folder = checkoutOf({ a: "a".repeat(100), b: "b".repeat(100), c: "c".repeat(100) });
  const store = await storeOf(folder);
  const digests: string[] = [];
  for (const name of ["a", "b", "c"]) digests.push(await keep(store, join(folder, name)));
  for (const [index, path] of objects(store).entries()) utimesSync(path, 1_000_000 + index, 1_000_000 + index);
  await store.copyTo(digests[0] ?? "", join(folder, "used"));
  writeFiles(store.folder, { "ff/partial": "half" });
  utimesSync(join(store.folder, "ff/partial"), 1_000_000, 1_000_000);
  expect(await store.prune(250)).toEqual({ removed: 1, removedBytes: 100, leftBytes: 200 });
  expect(await store.copyTo(digests[0] ?? "", join(folder, "used"))).toBe(true);
  expect(objects(store)).toHaveLength(2);
});

test("the work trees of a repository share one store, and outside git there is none", async () => {
  const folder = checkoutOf({ "model.txt": "weights\n" });
  const other = join(folderOf(), "tree");
  git(folder, "worktree", "add", "--quiet", other);
  expect((await storeOf(other)).folder).toBe((await storeOf(folder)).folder);
  expect(await openObjectStore(folderOf())).toBeUndefined();
});
