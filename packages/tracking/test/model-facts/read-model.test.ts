import { readdirSync, readFileSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import type { ModelArtifact } from "@gatewright/shared/ledger/record.ts";
import { describe, expect, test } from "vitest";
import { readModel } from "../../src/model-facts/read-model.ts";
import { refusal, workspace } from "../reader-fixture.ts";

/** Written by the formats' own libraries: see make-fixtures.py. */
const fixtures = join(import.meta.dirname, "fixtures");

function fixture(name: string): Promise<ModelArtifact> {
  return readModel(name, { ...workspace(), workingDirectory: fixtures });
}

function model(name: string, bytes: string | Uint8Array): Promise<ModelArtifact> {
  return readModel(name, workspace({ [name]: bytes }));
}

describe("facts of the header", () => {
  test("safetensors", async () => {
    expect(await fixture("model.safetensors")).toMatchObject({
      format: "safetensors",
      facts: { tensors: 3, parameters: 17, dtypes: "F16 (1), F32 (1), I64 (1)", "metadata.format": "np" },
      warnings: [],
    });
  });

  test.each([
    ["model.gguf", {}],
    ["big-endian.gguf", { byte_order: "big endian" }],
  ])("GGUF: %s", async (name, more) => {
    const { format, facts, warnings } = await fixture(name);
    expect({ format, facts, warnings }).toEqual({
      format: "gguf",
      facts: {
        version: 3,
        tensors: 2,
        parameters: 48,
        dtypes: "F16 (1), F32 (1)",
        "general.architecture": "llama",
        "general.name": "tiny",
        "general.file_type": 0,
        ...more,
      },
      warnings: [],
    });
  });

  test("ONNX, with operators of another library and tensors in another file as warnings", async () => {
    const { facts, warnings } = await fixture("external.onnx");
    expect(facts).toEqual({
      ir_version: 8,
      producer: "fixture 1",
      opset: "17, com.example 1",
      inputs: "X",
      outputs: "Z",
      nodes: 2,
      tensors: 1,
      parameters: 8,
    });
    expect(warnings).toEqual([
      "external.onnx: tensors lie in other files, which its digest does not cover: weights.bin.",
      "external.onnx: operators of other libraries are needed: com.example.",
    ]);
    expect((await fixture("model.onnx")).warnings).toEqual([
      "model.onnx: operators of other libraries are needed: com.example.",
    ]);
  });

  test("a folder of MLflow is what its MLmodel says, and the pickle beside it is looked at", async () => {
    const context = workspace({
      "model/MLmodel":
        "run_id: abc\nmlflow_version: 3.1.0\nflavors:\n  python_function: {loader_module: mlflow.sklearn, python_version: 3.11.7}\n  sklearn: {code: null}\nsignature: {inputs: '[]'}\n",
      "model/model.pkl": readFileSync(join(fixtures, "dangerous-4.pkl")),
    });
    expect(await readModel("model", context)).toMatchObject({
      format: "mlmodel",
      files: 2,
      facts: {
        flavors: "python_function, sklearn",
        run_id: "abc",
        mlflow_version: "3.1.0",
        python_version: "3.11.7",
        loader_module: "mlflow.sklearn",
        signature: true,
      },
      warnings: [expect.stringContaining("model/model.pkl: loading this pickle can run other code")],
    });
  });

  test("PyTorch, in a zip and in the form before it", async () => {
    for (const name of ["model.pt", "legacy.pt"]) {
      expect(await fixture(name)).toMatchObject({
        format: "torch",
        facts: { tensors: 2, parameters: 15, modules: "collections, torch" },
        warnings: [],
      });
    }
  });

  test("Keras, in a zip and in HDF5", async () => {
    expect(await fixture("model.keras")).toMatchObject({
      format: "keras",
      facts: { keras_version: "3.10.0", class: "Sequential" },
      warnings: [],
    });
    expect(await fixture("model.h5")).toMatchObject({ format: "hdf5" });
    expect((await fixture("lambda.keras")).warnings).toEqual([
      "lambda.keras: Python code in 1 Lambda layer runs when the model is loaded.",
    ]);
  });

  test.each([
    ["model.txt", "tree\nversion=v4\n", "lightgbm"],
    ["model.json", '{"learner":{}}', "xgboost"],
    ["model.cbm", "CBM1\0", "catboost"],
    ["model.tflite", "\x1c\0\0\0TFL3", "tflite"],
    ["model.bin", "whatever", "unknown"],
  ])("%s is only named", async (name, text, format) => {
    expect(await model(name, text)).toMatchObject({ format, facts: {}, warnings: [] });
  });
});

describe("pickles are followed and never loaded", () => {
  test.each([0, 1, 2, 3, 4, 5])("protocol %i", async (protocol) => {
    const harmless = await fixture(`protocol-${protocol}.pkl`);
    expect(harmless).toMatchObject({ format: "pickle", warnings: [] });
    expect(harmless.facts["modules"]).toContain("collections");
    const { warnings } = await fixture(`dangerous-${protocol}.pkl`);
    expect(warnings).toEqual([
      expect.stringContaining(
        `it uses posix.system (opcodes ${protocol < 4 ? "GLOBAL, REDUCE" : "REDUCE, STACK_GLOBAL"}).`,
      ),
    ]);
  });

  test.each(["regression.joblib", "tree.joblib", "mixed.joblib", "zlib.joblib", "gzip.joblib"])(
    "joblib's arrays between the opcodes are stepped over: %s",
    async (name) => {
      const { format, facts, warnings } = await fixture(name);
      expect({ format, warnings }).toEqual({ format: "joblib", warnings: [] });
      expect(facts["modules"]).toBe("joblib, numpy, sklearn");
      expect(facts["arrays"]).toBeGreaterThanOrEqual(4);
    },
  );

  test.each(["dangerous.joblib", "dangerous-zlib.joblib", "dangerous.pt"])(
    "what stands behind an array is found: %s",
    async (name) => {
      expect((await fixture(name)).warnings).toEqual([expect.stringContaining("it uses posix.system")]);
    },
  );

  test("what cannot be unpacked is said to be unseen", async () => {
    expect((await fixture("xz.joblib")).warnings).toEqual([
      "xz.joblib: nobody looked for dangerous opcodes: it is packed with xz, which is not unpacked here.",
    ]);
  });

  test.each([
    ["a name from the memo", "\x80\x04\x8c\x02os\x94\x8c\x06system\x940h\x00h\x01\x93.", "os.system"],
    ["a name behind a thrown-away text", "\x80\x04\x8c\x02os\x8c\x06system\x8c\x03abc0\x93.", "os.system"],
    ["a text of protocol 0", "Vos\nVsystem\n\x93.", "os.system"],
    ["INST", "(S'ls'\nios\nsystem\n.", "os.system"],
    ["OBJ", "(cos\nsystem\nVls\no.", "os.system"],
    ["NEWOBJ_EX", "\x80\x04cos\nsystem\n)}\x92.", "os.system"],
    ["a built-in", "c__builtin__\neval\n.", "__builtin__.eval"],
    [
      "a dotted way through a harmless module",
      "\x80\x04\x8c\x05numpy\x8c\x0df2py.os.popen\x93.",
      "numpy.f2py.os.popen",
    ],
    ["a second pickle behind the first", "\x80\x04N.\x80\x04cos\nsystem\n.", "os.system"],
  ])("%s is found", async (_, text, name) => {
    const { warnings } = await model("model.pkl", Buffer.from(text, "latin1"));
    expect(warnings).toContainEqual(expect.stringContaining(`it uses ${name} `));
  });

  test("a name that is put together while it is loaded cannot be judged, and that is said", async () => {
    const { warnings } = await model("model.pkl", Buffer.from("\x80\x04NN\x93.", "latin1"));
    expect(warnings).toEqual([
      "model.pkl: 1 names are put together only while it is loaded, so nobody can say what it runs.",
    ]);
  });

  test("codes of the extension registry are said", async () => {
    const { warnings } = await model("model.pkl", Buffer.from("\x80\x02\x82\x01.", "latin1"));
    expect(warnings).toEqual([expect.stringContaining("1 codes of Python's extension registry")]);
  });

  test("bytes behind the pickle are said", async () => {
    const { warnings } = await model("model.pkl", Buffer.from("\x80\x04N.rest", "latin1"));
    expect(warnings).toEqual(["model.pkl: 4 bytes stand behind the pickle."]);
  });

  test.each([
    ["an opcode that does not exist", "\x80\x04\xff.", /0xff, which is no opcode of pickle, at byte 3/],
    ["an empty stack", "\x80\x04R.", /takes from an empty stack/],
    ["no STOP", "\x80\x04N", /ends in the middle of the pickle/],
    ["a text of four gigabytes", "\x80\x04X\xff\xff\xff\xffabc.", /ends in the middle of a text/],
    [
      "bytes of sixteen exabytes",
      "\x80\x05\x8e\xff\xff\xff\xff\xff\xff\xff\xffabc.",
      /18446744073709551615 as the length of bytes/,
    ],
    ["a line without end", `I${"1".repeat(2_000_000)}`, /a line of more than 1048576 bytes/],
  ])("%s is an error", async (_, text, message) => {
    expect((await refusal(model("model.pkl", Buffer.from(text, "latin1")))).message).toMatch(message);
  });

  test.each([
    ["model.gz", gzipSync],
    ["model.bin", deflateSync],
  ])("a packed pickle is looked at whatever its name is: %s", async (name, pack) => {
    const { format, warnings } = await model(name, pack(Buffer.from("\x80\x04cos\nsystem\n.", "latin1")));
    expect(format).toBe("joblib");
    expect(warnings).toEqual([expect.stringContaining("it uses os.system")]);
  });

  test("what is packed and no pickle, or only begins as if it were packed, is no pickle", async () => {
    const files: [string, Buffer][] = [
      ["model.tar.gz", gzipSync("a folder's name")],
      ["bomb.gz", gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 })],
      ["weights.bin", Buffer.from("x\x9cweights")],
    ];
    for (const [name, bytes] of files) {
      expect(await model(name, bytes)).toMatchObject({ format: "unknown", warnings: [] });
    }
  });

  test("a packed file that unpacks without end is not looked at, and that is said", async () => {
    const { warnings } = await model("model.pkl", gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 }));
    expect(warnings).toEqual([expect.stringContaining("it unpacks to more than 268435456 bytes")]);
  });
});

describe("headers that lie", () => {
  function safetensors(header: unknown, data: number, length?: bigint): Buffer {
    const text = Buffer.from(typeof header === "string" ? header : JSON.stringify(header));
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(length ?? BigInt(text.length));
    return Buffer.concat([size, text, Buffer.alloc(data)]);
  }
  const tensor = (shape: number[], begin: number, end: number, dtype = "F32") => ({
    dtype,
    shape,
    data_offsets: [begin, end],
  });

  test.each([
    [
      "share bytes",
      { a: tensor([2], 0, 8), b: tensor([2], 4, 12) },
      12,
      "model.safetensors: tensors share bytes with others: b.",
    ],
    [
      "leave a hole",
      { a: tensor([1], 0, 4), b: tensor([1], 8, 12) },
      12,
      "model.safetensors: 4 bytes between the tensors belong to none.",
    ],
    [
      "do not fit their shape",
      { a: tensor([3], 0, 8) },
      8,
      "model.safetensors: tensors have another number of bytes than their shape needs: a.",
    ],
    [
      "are of no known type",
      { a: tensor([3], 0, 8, "X9") },
      8,
      "model.safetensors: types that the format does not know: X9.",
    ],
    ["end before the file", { a: tensor([1], 0, 4) }, 9, "model.safetensors: 5 bytes stand behind the last tensor."],
  ])("tensors that %s are a warning", async (_, header, data, warning) => {
    expect((await model("model.safetensors", safetensors(header, data))).warnings).toEqual([warning]);
  });

  test.each([
    ["a length beyond the file", safetensors({}, 0, 500n), /ends in the middle of its header of 500 bytes/],
    [
      "a length beyond the format",
      safetensors({}, 0, 200_000_000n),
      /a header of 200000000 bytes, where the format allows 100000000/,
    ],
    [
      "a length of sixteen exabytes",
      safetensors({}, 0, 0xffffffffffffffffn),
      /18446744073709551615 as the length of its header/,
    ],
    [
      "tensors beyond the file",
      safetensors({ a: tensor([10], 0, 40) }, 8),
      /its tensors, which need 40 bytes where 8 are left/,
    ],
    ["a header that is no mapping", safetensors("[1]", 0), /a header that is no mapping/],
    ["a broken header", safetensors("{", 0), /the JSON text ends in the middle/],
    ["a name that stands twice", safetensors('{"a": 1, "a": 1}', 0), /a second time/],
    ["a tensor without a shape", safetensors({ a: {} }, 0), /without dtype, shape or data_offsets/],
    ["an impossible shape", safetensors({ a: tensor(Array(50).fill(1e9), 0, 4) }, 4), /an impossible shape/],
    ["three bytes", Buffer.from("abc"), /ends in the middle of the length of its header/],
  ])("safetensors with %s is an error", async (_, bytes, message) => {
    expect((await refusal(model("model.safetensors", bytes))).message).toMatch(message);
  });

  const gguf = (version: number, ...rest: (number | bigint)[]): Buffer => {
    const words = rest.map((value) => {
      const bytes = Buffer.alloc(typeof value === "bigint" ? 8 : 4);
      if (typeof value === "bigint") bytes.writeBigUInt64LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    });
    const start = Buffer.alloc(8);
    start.write("GGUF");
    start.writeUInt32LE(version, 4);
    return Buffer.concat([start, ...words]);
  };

  test("GGUF of version 1 has lengths of 32 bits", async () => {
    expect((await model("model.gguf", gguf(1, 0, 0))).facts).toMatchObject({ version: 1, tensors: 0 });
  });

  test.each([
    ["an unknown version", gguf(9, 0n, 0n), /is GGUF of version 9; versions 1 to 3 are known/],
    [
      "a property's name of sixteen exabytes",
      gguf(3, 0n, 1n, 0xffffffffffffffffn),
      /as the length of a property's name/,
    ],
    ["more properties than bytes", gguf(3, 0n, 1n << 40n), /ends in the middle of/],
    ["more tensors than bytes", gguf(3, 1n << 40n, 0n), /ends in the middle of/],
    ["a type that does not exist", gguf(3, 0n, 1n, 0n, 77), /77 as the type of a property/],
    ["a list longer than the file", gguf(3, 0n, 1n, 0n, 9, 4, 1n << 50n), /ends in the middle of a list/],
    ["nothing but its magic", Buffer.from("GGUF"), /ends in the middle of its version/],
  ])("GGUF with %s is an error", async (_, bytes, message) => {
    expect((await refusal(model("model.gguf", bytes))).message).toMatch(message);
  });

  test.each([
    ["no graph", Buffer.from([0x08, 0x08]), /is no ONNX model: it has no graph/],
    [
      "a field longer than the file",
      Buffer.from([0x08, 0x08, 0x3a, 0xff, 0xff, 0xff, 0xff, 0x0f]),
      /ends in the middle of a field of 4294967295 bytes/,
    ],
    ["a number without end", Buffer.alloc(20, 0xff), /a number of more than ten bytes/],
    ["groups", Buffer.from([0x08, 0x08, 0x0b]), /a field of no kind that protobuf knows/],
  ])("ONNX with %s is an error", async (_, bytes, message) => {
    expect((await refusal(model("model.onnx", bytes))).message).toMatch(message);
  });

  test("ONNX tensors outside the model's folder are a warning of their own", async () => {
    const bytes = readFileSync(join(fixtures, "external.onnx"));
    const at = bytes.indexOf("weights.bin");
    bytes.write("../../x.bin", at, "latin1");
    expect((await model("model.onnx", bytes)).warnings).toContain(
      "model.onnx: tensors are read from outside its folder: ../../x.bin.",
    );
  });

  test("an MLmodel file without flavors is none", async () => {
    expect((await refusal(model("MLmodel", "run_id: x\n"))).message).toBe(
      "MLmodel is no MLmodel file: it names no flavor.",
    );
  });
});

/** Every format that says of itself how long it is. */
const sized = [
  "model.safetensors",
  "model.gguf",
  "protocol-4.pkl",
  "dangerous-2.pkl",
  "tree.joblib",
  "zlib.joblib",
  "model.pt",
  "model.keras",
];

test.each(sized)("%s that is cut off anywhere is an error", async (name) => {
  const bytes = readFileSync(join(fixtures, name));
  const step = Math.max(1, Math.floor(bytes.length / 40));
  // GGUF fills its end with nothing, which may be missing.
  const needed = name.endsWith(".gguf") ? bytes.length - 32 : bytes.length;
  for (let length = 1; length < needed; length += step) {
    expect((await refusal(model(name, bytes.subarray(0, length)))).kind).toBe("evidence");
  }
});

test("a model of which single bytes were changed gives facts or one clear error", async () => {
  for (const name of readdirSync(fixtures).filter((file) => file !== ".gitattributes")) {
    const bytes = readFileSync(join(fixtures, name));
    for (let index = 0; index < 25; index += 1) {
      const changed = Buffer.from(bytes);
      changed[(index * 7919) % changed.length] = (index * 37) % 256;
      const outcome = await readModel(name, workspace({ [name]: changed })).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome.name).toBe("UserError");
    }
  }
});

describe("directories", () => {
  test("shards are added up, and the digest is that of model signing", async () => {
    const shard = readFileSync(join(fixtures, "model.safetensors"));
    const context = workspace({
      "model/model-00001-of-00002.safetensors": shard,
      "model/model-00002-of-00002.safetensors": shard,
      "model/config.json": "{}",
    });
    expect(await readModel("model", context)).toMatchObject({
      path: "model",
      format: "safetensors",
      files: 3,
      bytes: 2 * shard.length + 2,
      facts: { tensors: 6, parameters: 34, shards: 2 },
    });
  });

  test("a link in a model's folder is refused, without the machine's own path", async () => {
    const context = workspace({ "model/a": "x" });
    symlinkSync("a", join(context.workingDirectory, "model", "b"));
    const { message } = await refusal(readModel("model", context));
    expect(message).toBe("model/b is not a plain file.");
  });

  test("a folder whose files are all empty is refused", async () => {
    const context = workspace({ "model/a.bin": "", "model/b.bin": "" });
    expect((await refusal(readModel("model", context))).message).toBe("model is empty: none of its files has a byte.");
  });

  test("a folder without a file is refused", async () => {
    const context = workspace({ "model/.gitignore": "x" });
    expect((await refusal(readModel("model", context))).message).toBe("The directory model holds no file.");
  });
});

test("texts of a header cannot hide in a report, and secrets in them are redacted", async () => {
  const header = {
    __metadata__: { "note\u001b[2J": "a\u0000b", token: `hf_${"aB3dE5gH7j".repeat(4)}` },
    a: { dtype: "F32", shape: [1], data_offsets: [0, 4] },
  };
  const text = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(text.length));
  const { facts } = await model("m.safetensors", Buffer.concat([size, text, Buffer.alloc(4)]));
  expect(facts).toMatchObject({ "metadata.note\\u001b[2J": "a\\u0000b", "metadata.token": "[redacted]" });
});

test("a file of 100 MB is judged by its header", async () => {
  const context = workspace({ "model.gguf": "GGUF" });
  truncateSync(join(context.workingDirectory, "model.gguf"), 100_000_000);
  expect((await refusal(readModel("model.gguf", context))).message).toBe(
    "model.gguf is GGUF of version 0; versions 1 to 3 are known.",
  );
});
