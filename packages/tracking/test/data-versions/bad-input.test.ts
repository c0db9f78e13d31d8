import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { makeWorkspace, type Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = makeWorkspace();
});
afterEach(() => work.remove());

const hundredMegabytes = 100 * 1024 * 1024;
const firstCommit = "t/_delta_log/00000000000000000000.json";

/** What each scheme is asked for, and the file that it then reads. */
const readers = [
  { reference: "data.csv", file: "data.csv", isPointer: false },
  { reference: "file:data.csv", file: "data.csv", isPointer: false },
  { reference: "dvc:data.csv.dvc", file: "data.csv.dvc", isPointer: true },
  { reference: "dvc:dvc.lock", file: "dvc.lock", isPointer: true },
  { reference: "data.csv", file: "dvc.lock", isPointer: true },
  { reference: "delta:t", file: firstCommit, isPointer: true },
  { reference: "iceberg:t/metadata/v1.metadata.json", file: "t/metadata/v1.metadata.json", isPointer: true },
  { reference: "iceberg:t", file: "t/metadata/v1.metadata.json", isPointer: true },
  { reference: "git-lfs:data.bin", file: "data.bin", isPointer: false },
];
const pointers = readers.filter(({ isPointer }) => isPointer);

async function refusal(reference: string): Promise<{ name: string; kind: string; message: string; hint: string }> {
  const failure: unknown = await readDataVersion(reference, work.context).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: "UserError",
    kind: expect.stringMatching(/^(evidence|configuration)$/),
    message: expect.stringMatching(/^[^\n]{10,400}[.:]?$/),
    hint: expect.any(String),
  });
  if (!(failure instanceof Error) || !("kind" in failure) || !("hint" in failure)) throw new Error("no UserError");
  expect(failure.message).not.toContain(work.folder);
  return { name: failure.name, kind: String(failure.kind), message: failure.message, hint: String(failure.hint) };
}

describe("one clear sentence for", () => {
  it.each(readers.filter(({ reference, file }) => reference !== "data.csv" || file !== "dvc.lock"))(
    "$reference: nothing there",
    async ({ reference }) => {
      expect((await refusal(reference)).message).toMatch(/does not exist|it has no folder/);
    },
  );

  it.each(readers)("$reference: an empty $file", async ({ reference, file }) => {
    work.write(file, "");
    expect((await refusal(reference)).message).toMatch(/is empty|has no Git LFS pointer/);
  });

  it.each(readers)("$reference: a circle of links at $file", async ({ reference, file }) => {
    mkdirSync(join(work.folder, dirname(file)), { recursive: true });
    symlinkSync(join(work.folder, file), join(work.folder, file));
    expect((await refusal(reference)).message).toContain("is a circle of symbolic links");
  });

  it.each(readers)("$reference: a link out of the working directory at $file", async ({ reference, file }) => {
    mkdirSync(join(work.folder, dirname(file)), { recursive: true });
    symlinkSync("/etc/passwd", join(work.folder, file));
    expect((await refusal(reference)).message).toContain("leads out of the working directory");
  });

  it.each(pointers)("$reference: a directory at $file", async ({ reference, file }) => {
    work.write(`${file}/x`, "1");
    expect((await refusal(reference)).message).toMatch(/is a directory|it has no folder|holds no/);
  });

  it.each(pointers)("$reference: cut off in the middle of $file", async ({ reference, file }) => {
    work.write(file, '{"outs": [{"md5": "abc');
    expect((await refusal(reference)).message).toContain(file);
  });

  it.each(pointers)("$reference: another language in $file", async ({ reference, file }) => {
    work.write(file, "\t%PDF-1.7 }{ : [");
    expect((await refusal(reference)).message).toContain(file);
  });

  it.each(pointers)("$reference: $file in UTF-16 and in Latin-1", async ({ reference, file }) => {
    work.write(file, Buffer.from("\ufeffouts:", "utf16le"));
    expect((await refusal(reference)).message).toContain("UTF-16");
    work.write(file, Buffer.from([0x6f, 0xfc, 0x0a]));
    expect((await refusal(reference)).message).toContain("not valid UTF-8");
  });

  it.each(pointers)("$reference: 100 MB of $file, which are not read", async ({ reference, file }) => {
    work.write(file, "x");
    truncateSync(join(work.folder, file), hundredMegabytes);
    expect((await refusal(reference)).message).toContain(`has ${hundredMegabytes} bytes; at most`);
  });

  it.each(["../data.csv", "/etc/passwd", "data/../../x", "../*.csv"])("a path outside: %s", async (path) => {
    for (const scheme of ["", "file:", "dvc:", "git-lfs:", "delta:", "iceberg:"]) {
      if (path.includes("*") && !["", "file:"].includes(scheme)) continue;
      const { kind, message } = await refusal(scheme + path);
      expect(kind, scheme).toBe("configuration");
      expect(message).toContain("lies outside the working directory");
    }
  });

  it.each([
    ".git/config",
    "file:.git/config",
    "git-lfs:.git/config",
    "dvc:.git/config.dvc",
    "delta:.git",
    "iceberg:.git",
  ])("git's own files: %s", async (reference) => {
    work.write(".git/config", "token");
    work.write(".git/config.dvc", "token");
    expect((await refusal(reference)).message).toContain(".git");
  });

  it.each([
    ["", "A data reference is empty"],
    ["  ", "A data reference is empty"],
    ["dvc:", "names nothing behind its scheme"],
    ["s3://", "names nothing behind its scheme"],
    ["a\nb.csv", "has control characters"],
    ["file:a\u0000b", "has control characters"],
    ["x".repeat(3000), "has 3000 characters"],
    ["https://example.com/data.csv", "https: is no version of data"],
    ["detla:t", "has the unknown scheme detla"],
    ["azure:container/blob", "has the unknown scheme azure"],
  ])("the reference %j", async (reference, message) => {
    const { kind, message: told } = await refusal(reference);
    expect([kind, told]).toEqual(["configuration", expect.stringContaining(message)]);
  });

  it("a misspelled scheme, with what was meant", async () => {
    expect((await refusal("iceburg:t")).hint).toContain("Did you mean iceberg?");
  });
});
