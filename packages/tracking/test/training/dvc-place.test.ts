import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dvcPlace } from "../../src/training/dvc-place.ts";
import { outputsBefore, readOutputs } from "../../src/training/output-files.ts";
import { restoreOutputs } from "../../src/training/restore-outputs.ts";
import { contextOf, folderOf, writeFiles } from "./workplace.ts";

const md5 = createHash("md5").update("weights\n").digest("hex");
const pointer = `outs:\n- md5: ${md5}\n  size: 8\n  hash: md5\n  path: model.txt\n`;
const cached = `.dvc/cache/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`;
const tools = { fetch, now: () => new Date() };

/** No `dvc` on the PATH: the cache is where DVC has it by itself. */
async function kept(files: Record<string, string>) {
  const folder = folderOf(files);
  const context = { ...contextOf(folder), variables: { PATH: "/nowhere" } };
  const before = await outputsBefore({ model: "model.txt" }, context);
  writeFiles(folder, { "model.txt": "weights\n" });
  const [output] = await readOutputs({ model: "model.txt" }, before, context);
  if (output === undefined) throw new Error("There is no output.");
  const place = dvcPlace(context, tools);
  const [copy] = await place.keep([output]);
  return { folder, context, place, output: { ...output, kept: copy === undefined ? [] : [copy] } };
}

test("an output that DVC tracks as it is comes back from DVC's cache", async () => {
  const { folder, context, place, output } = await kept({ "model.txt.dvc": pointer, [cached]: "weights\n" });
  expect(output.kept).toEqual([{ kind: "dvc", path: "model.txt", md5 }]);
  writeFiles(folder, { "model.txt": "other\n" });
  await restoreOutputs([output], [place], context);
  expect(readFileSync(join(folder, "model.txt"), "utf8")).toBe("weights\n");
});

test("an output of which DVC knows other bytes, or nothing, is not said to be kept", async () => {
  expect(
    (await kept({ "model.txt.dvc": pointer.replace(md5, "0".repeat(32)), ".dvc/config": "" })).output.kept,
  ).toEqual([]);
  expect((await kept({})).output.kept).toEqual([]);
});

test("a cache that has lost it, or holds other bytes, is no copy", async () => {
  const { folder, context, place, output } = await kept({ "model.txt.dvc": pointer, [cached]: "weights\n" });
  writeFiles(folder, { "model.txt": "other\n", [cached]: "damaged\n" });
  await expect(restoreOutputs([output], [place], context)).rejects.toThrow("what is kept as model.txt is sha256:");
  rmSync(join(folder, cached));
  await expect(restoreOutputs([output], [place], context)).rejects.toThrow("neither in its cache nor in a remote");
  expect(readFileSync(join(folder, "model.txt"), "utf8")).toBe("other\n");
});
