import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Output } from "@gatewright/shared/ledger/record.ts";
import { expect, test } from "vitest";
import { objectPlace } from "../../src/training/copy-place.ts";
import { objectStoreIn } from "../../src/training/object-store.ts";
import { outputsBefore, readOutputs } from "../../src/training/output-files.ts";
import { restoreOutputs } from "../../src/training/restore-outputs.ts";
import { contextOf, folderOf, writeFiles } from "./workplace.ts";

/** Outputs of one run, kept in a store. */
async function keptOutputs(files: Record<string, string>, outputs: Record<string, string>) {
  const folder = folderOf();
  const store = objectStoreIn(folderOf());
  const before = await outputsBefore(outputs, contextOf(folder));
  writeFiles(folder, files);
  const found = await readOutputs(outputs, before, contextOf(folder));
  const place = objectPlace(store, folder);
  const copies = await place.keep(found);
  const kept: Output[] = found.map((output, index) => ({
    ...output,
    kept: [copies[index]].filter((c) => c !== undefined),
  }));
  return { kept, place, store };
}

const files = { "model.txt": "weights\n", "bundle/a.txt": "a\n", "bundle/deep/b.txt": "b\n" };
const outputs = { model: "model.txt", bundle: "bundle" };

test("files and folders come back byte by byte, also where something else stands now", async () => {
  const { kept, place } = await keptOutputs(files, outputs);
  const elsewhere = folderOf({ "model.txt": "other\n", "bundle/old.txt": "old\n" });
  await restoreOutputs(kept, [place], contextOf(elsewhere));
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(elsewhere, path), "utf8")).toBe(text);
  expect(readdirSync(join(elsewhere, "bundle"))).toEqual(["a.txt", "deep"]);
  expect(readdirSync(elsewhere).sort()).toEqual(["bundle", "model.txt"]);
});

test("when one file cannot be had, everything stands as before", async () => {
  const { kept, place, store } = await keptOutputs(files, outputs);
  await store.prune(0);
  await store.keep(join(folderOf({ f: "weights\n" }), "f"), kept[0]?.digest ?? "");
  const elsewhere = folderOf({ "model.txt": "other\n", "bundle/old.txt": "old\n" });
  await expect(restoreOutputs(kept, [place], contextOf(elsewhere))).rejects.toThrow(
    "bundle/a.txt cannot be restored: bundle/a.txt is not among the outputs that this checkout keeps.",
  );
  expect(readFileSync(join(elsewhere, "model.txt"), "utf8")).toBe("other\n");
  expect(readdirSync(elsewhere).sort()).toEqual(["bundle", "model.txt"]);
  expect(readdirSync(join(elsewhere, "bundle"))).toEqual(["old.txt"]);
});

test("a copy whose bytes are others than the record's is refused", async () => {
  const { kept } = await keptOutputs({ "model.txt": "weights\n" }, { model: "model.txt" });
  const lying = {
    kind: "object" as const,
    keep: async () => [],
    fetch: async (_copy: unknown, _file: unknown, destination: string) => {
      writeFiles(join(destination, ".."), { [destination.slice(destination.lastIndexOf("/") + 1)]: "poison\n" });
    },
  };
  const elsewhere = folderOf();
  await expect(restoreOutputs(kept, [lying], contextOf(elsewhere))).rejects.toThrow(
    /what is kept as model.txt is sha256:/,
  );
  expect(readdirSync(elsewhere)).toEqual([]);
});

test("a record without a copy that can be reached says so", async () => {
  const { kept } = await keptOutputs({ "model.txt": "weights\n" }, { model: "model.txt" });
  await expect(restoreOutputs(kept, [], contextOf(folderOf()))).rejects.toThrow("names no copy that can be reached");
});

test("nothing is restored through a link that leads out of the working directory", async () => {
  const { kept, place } = await keptOutputs({ "out/model.txt": "weights\n" }, { model: "out/model.txt" });
  const elsewhere = folderOf();
  const outside = folderOf();
  symlinkSync(outside, join(elsewhere, "out"));
  await expect(restoreOutputs(kept, [place], contextOf(elsewhere))).rejects.toThrow(
    "leads out of the working directory",
  );
  expect(readdirSync(outside)).toEqual([]);
});

test("no folder is made on the other side of such a link either, nor where a link leads nowhere", async () => {
  const { kept, place } = await keptOutputs({ "out/deep/er/model.txt": "w\n" }, { model: "out/deep/er/model.txt" });
  const elsewhere = folderOf();
  const outside = folderOf();
  symlinkSync(outside, join(elsewhere, "out"));
  await expect(restoreOutputs(kept, [place], contextOf(elsewhere))).rejects.toBeInstanceOf(UserError);
  expect(readdirSync(outside)).toEqual([]);
  const dangling = folderOf();
  symlinkSync(join(outside, "nothing"), join(dangling, "out"));
  await expect(restoreOutputs(kept, [place], contextOf(dangling))).rejects.toBeInstanceOf(UserError);
  expect(readdirSync(outside)).toEqual([]);
});

test.each([".git", ".GIT/hooks/post-checkout", "sub/.git/config"])(
  "nothing is restored to %s, whatever names it",
  async (path) => {
    const { kept, place } = await keptOutputs({ "model.txt": "weights\n" }, { model: "model.txt" });
    const elsewhere = folderOf({ ".git/HEAD": "ref: refs/heads/main\n" });
    const hostile = kept.map((output) => ({ ...output, path }));
    await expect(restoreOutputs(hostile, [place], contextOf(elsewhere))).rejects.toThrow("nothing is restored there");
    expect(readFileSync(join(elsewhere, ".git", "HEAD"), "utf8")).toBe("ref: refs/heads/main\n");
    expect(readdirSync(elsewhere)).toEqual([".git"]);
  },
);

test("an output that is missing, empty or untouched is named", async () => {
  const folder = folderOf({ "old.txt": "old\n" });
  const context = contextOf(folder);
  const before = await outputsBefore({ a: "old.txt" }, context);
  await expect(readOutputs({ a: "old.txt" }, before, context)).rejects.toThrow(
    "The output a is not new: old.txt was there before, and the command did not write it.",
  );
  await expect(readOutputs({ b: "new.txt" }, before, context)).rejects.toThrow(
    "The command ended well and left no output b: new.txt does not exist.",
  );
  writeFiles(folder, { "new.txt": "" });
  await expect(readOutputs({ b: "new.txt" }, before, context)).rejects.toThrow("The output b is empty: new.txt");
  mkdirSync(join(folder, "none"));
  await expect(readOutputs({ c: "none" }, before, context)).rejects.toThrow("holds no file");
});

test("an output that was written again with the same bytes is new", async () => {
  const folder = folderOf({ "model.txt": "same\n" });
  const before = await outputsBefore({ model: "model.txt" }, contextOf(folder));
  writeFiles(folder, { "model.txt": "same\n" });
  const [output] = await readOutputs({ model: "model.txt" }, before, contextOf(folder));
  expect(output).toMatchObject({ role: "model", path: "model.txt", bytes: 5, kept: [] });
});

test.each(["../..", ".git", "deep/.Git/hooks"])(
  "a record that names a file of its output below %s restores nothing, and is no bug of ours",
  async (where) => {
    const { kept, place } = await keptOutputs(files, outputs);
    const hostile = kept.map((output) => ({
      ...output,
      ...(output.files && { files: output.files.map((file) => ({ ...file, path: `${where}/${file.path}` })) }),
    }));
    const elsewhere = folderOf();
    const restoring = restoreOutputs(hostile, [place], contextOf(elsewhere));
    await expect(restoring).rejects.toThrow("outside its output");
    await expect(restoring).rejects.toBeInstanceOf(UserError);
    expect(readdirSync(elsewhere)).toEqual([]);
  },
);
