import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { describe, expect, test } from "vitest";
import { codeFiles } from "../src/code/code-files.ts";
import { readLockFiles } from "../src/environment/lock-files.ts";
import { readMetrics } from "../src/metrics/read-metrics.ts";
import { readModel } from "../src/model-facts/read-model.ts";
import { readParams } from "../src/params/read-params.ts";
import type { ReadContext } from "../src/read-context.ts";
import { refusal, workspace, write } from "./reader-fixture.ts";

/** Every reader of a named file, with the names that lead it to each of its formats. */
const textReaders: { name: string; read: (path: string, context: ReadContext) => Promise<unknown>; files: string[] }[] =
  [
    {
      name: "parameters",
      read: (path, context) => readParams([path], context),
      files: ["params.yaml", "params.json", "params.toml", ".env", ".hydra/overrides.yaml", "params"],
    },
    {
      name: "metrics",
      read: (path, context) => readMetrics([path], context),
      files: ["metrics.json", "metrics.yaml", "metrics.csv", "metrics.tsv", "metrics.jsonl", "results.xml", "metrics"],
    },
  ];
const modelFiles = [
  "model.safetensors",
  "model.gguf",
  "model.onnx",
  "MLmodel",
  "model.pkl",
  "model.joblib",
  "model.pt",
  "model.keras",
];
const readers = [
  ...textReaders,
  { name: "model", read: (path: string, context: ReadContext) => readModel(path, context), files: modelFiles },
];
const everyFile = readers.flatMap(({ name, read, files }) => files.map((file) => ({ name, read, file })));
const everyText = textReaders.flatMap(({ name, read, files }) => files.map((file) => ({ name, read, file })));

describe.each(everyFile)("$name from $file", ({ read, file }) => {
  test("a missing file is named", async () => {
    expect((await refusal(read(file, workspace()))).message).toBe(`${file} does not exist.`);
  });

  test("an empty file is named", async () => {
    const context = workspace({ [file]: "" });
    expect((await refusal(read(file, context))).message).toBe(`${file} is empty: it has no bytes.`);
  });

  test("a circle of links is named", async () => {
    const context = workspace({ "other/keep": "x", ".hydra/keep": "x" });
    symlinkSync(join(context.workingDirectory, "loop"), join(context.workingDirectory, file));
    symlinkSync(join(context.workingDirectory, file), join(context.workingDirectory, "loop"));
    expect((await refusal(read(file, context))).message).toBe(`${file} is a circle of symbolic links.`);
  });

  test("a path outside the working directory is refused, also through a link", async () => {
    const context = workspace({ ".hydra/keep": "x" });
    writeFileSync(join(context.workingDirectory, "..", "secret"), "a: 1\n");
    expect((await refusal(read(`../${file}`, context))).message).toBe(`../${file} lies outside the working directory.`);
    symlinkSync(join(context.workingDirectory, "..", "secret"), join(context.workingDirectory, file));
    expect((await refusal(read(file, context))).message).toBe(`${file} leads out of the working directory.`);
  });

  test("a file in .git is refused", async () => {
    const context = workspace({ ".git/config": "a: 1\n" });
    expect((await refusal(read(".git/config", context))).message).toBe(".git/config lies in .git.");
  });
});

describe.each(everyText)("$name from $file", ({ read, file }) => {
  test("UTF-16 is named as what it is", async () => {
    const context = workspace({ [file]: Buffer.from("\uFEFFa: 1\n", "utf16le") });
    expect((await refusal(read(file, context))).message).toBe(
      `${file} is text in UTF-16 (little endian); UTF-8 is expected.`,
    );
    write(context, file, Buffer.from("\uFEFFa: 1\n", "utf16le").swap16());
    expect((await refusal(read(file, context))).message).toContain("UTF-16 (big endian)");
  });

  test("bytes that are no UTF-8 are named with their line", async () => {
    const context = workspace({ [file]: Buffer.from("a: 1\nb: \xff\n", "latin1") });
    expect((await refusal(read(file, context))).message).toBe(`${file}:2: the text is not valid UTF-8.`);
  });

  test("a file of 100 MB is refused by its size, without being read", async () => {
    const context = workspace({ [file]: "a" });
    truncateSync(join(context.workingDirectory, file), 100_000_000);
    const { message } = await refusal(read(file, context));
    expect(message).toMatch(/has 100000000 bytes; at most \d+ are read\.$/);
  });

  test("a file of nothing but white space is empty", async () => {
    const context = workspace({ [file]: " \n\n" });
    expect((await refusal(read(file, context))).message).toContain("is empty");
  });

  test("nesting without end is refused", async () => {
    for (const text of [
      "[".repeat(200_000),
      '{"a":'.repeat(20_000),
      "- ".repeat(5_000),
      "<testsuite>".repeat(20_000),
    ]) {
      const context = workspace({ [file]: text });
      expect(await refusal(read(file, context))).toBeInstanceOf(UserError);
    }
  });
});

describe.each(textReaders)("$name", ({ read, files }) => {
  test("a folder in place of the file is refused", async () => {
    const context = workspace();
    mkdirSync(join(context.workingDirectory, "folder"));
    expect((await refusal(read("folder", context))).message).toMatch(/^The directory folder holds no /);
  });

  test("a thousand random inputs give a value or one clear error", async () => {
    const random = generator(20261125);
    const context = workspace();
    for (let index = 0; index < 1_000; index += 1) {
      const file = files[index % files.length] ?? "";
      write(context, file, randomText(random));
      await valueOrRefusal(read(file, context));
    }
  });
});

test("a hundred megabytes of nothing are a model of unknown form, and its digest is computed", async () => {
  const context = workspace({ "model.bin": "a" });
  truncateSync(join(context.workingDirectory, "model.bin"), 100_000_000);
  const model = await readModel("model.bin", context);
  expect(model).toMatchObject({ format: "unknown", bytes: 100_000_000, files: 1, warnings: [] });
});

test("a thousand random models of every format give facts or one clear error", async () => {
  const random = generator(4);
  const context = workspace();
  for (let index = 0; index < 1_000; index += 1) {
    const file = modelFiles[index % modelFiles.length] ?? "";
    const length = 1 + Math.floor(random() * 300);
    write(
      context,
      file,
      Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    );
    await valueOrRefusal(readModel(file, context));
  }
});

test("a lock file that leads out of the working directory is refused", async () => {
  const context = workspace();
  writeFileSync(join(context.workingDirectory, "..", "secret"), "a\n");
  symlinkSync(join(context.workingDirectory, "..", "secret"), join(context.workingDirectory, "uv.lock"));
  const { message } = await refusal(readLockFiles(context.workingDirectory));
  expect(message).toBe("uv.lock leads out of the working directory.");
});

test("a code pattern that leads out of the working directory is wrong on its own", async () => {
  const { workingDirectory } = workspace({ "train.py": "" });
  for (const pattern of ["../*.py", "/etc/*", "src/../../x", "!../x", "~/x", ""]) {
    const error = await refusal(codeFiles([pattern], workingDirectory));
    expect(error).toMatchObject({ kind: "configuration" });
    expect(error.message).toContain("leads out of the working directory");
  }
});

async function valueOrRefusal(reading: Promise<unknown>): Promise<void> {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).not.toContain("\n");
    expect(error.message.length).toBeLessThan(1_000);
  }
}

/** Numerical Recipes' congruential generator: a test that fails must fail again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pieces = [
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"',
  "'",
  "\n",
  "\t",
  " ",
  "a",
  "loss",
  "seed",
  "1",
  "-",
  ".",
  "e",
  "NaN",
  "inf",
  "null",
  "true",
  "&a ",
  "*a",
  "<<",
  "#",
  "=",
  "<testsuite",
  "<testcase ",
  "/>",
  ">",
  "</testsuite>",
  "<!--",
  "<![CDATA[",
  "precision",
  "support",
  "step",
  "epoch",
  "\\",
  "\\u12",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Hydra's interpolation.
  "${a}",
  "é",
  "\u0007",
  "|",
  ">-",
  "---",
  "!!",
  "%",
  "1e999",
  "0x1F",
];

function randomText(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 60) }, () => pieces[Math.floor(random() * pieces.length)]).join(
    "",
  );
}
