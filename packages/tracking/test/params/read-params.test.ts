import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { interpolationNote } from "../../src/params/interpolation.ts";
import { readParams } from "../../src/params/read-params.ts";
import { refusal, workspace } from "../reader-fixture.ts";

async function valuesOf(file: string, text: string): Promise<Record<string, unknown>> {
  return (await readParams([file], workspace({ [file]: text }))).values;
}

describe("forms", () => {
  test("YAML is flattened, with types, aliases and merge keys carried out", async () => {
    const text = [
      "optimizer: &o {name: adam, lr: 1e-4, amsgrad: false}",
      "layers:",
      "  - {units: 64}",
      "  - {units: 32}",
      "finetune:",
      "  <<: *o",
      "  lr: 0.00001",
      "nothing:",
      "empty: []",
    ].join("\n");
    expect(await valuesOf("params.yaml", text)).toEqual({
      "optimizer.name": "adam",
      "optimizer.lr": 0.0001,
      "optimizer.amsgrad": false,
      "layers.0.units": 64,
      "layers.1.units": 32,
      "finetune.name": "adam",
      "finetune.amsgrad": false,
      "finetune.lr": 0.00001,
      nothing: null,
      empty: "[]",
    });
  });

  test("JSON, also Python's", async () => {
    expect(await valuesOf("params.json", '{"lr": 0.1, "clip": NaN, "bound": -Infinity, "names": ["a", null]}')).toEqual(
      {
        lr: 0.1,
        clip: "NaN",
        bound: "-Infinity",
        "names.0": "a",
        "names.1": null,
      },
    );
  });

  test("TOML", async () => {
    const text =
      'seed = 7\nstart = 2026-01-02T03:04:05Z\nday = 2026-01-02\nbound = inf\n[model]\ndepth = 3\nname = "x"\n';
    expect(await valuesOf("params.toml", text)).toEqual({
      seed: 7,
      start: "2026-01-02T03:04:05.000Z",
      day: "2026-01-02",
      bound: "Infinity",
      "model.depth": 3,
      "model.name": "x",
    });
  });

  test(".env: values are texts, as the program sees them", async () => {
    const text = '# comment\nLR=0.1\nexport NAME="two words"\nTEXT="several\nlines"\nEMPTY=\n';
    expect(await valuesOf(".env", text)).toEqual({ LR: "0.1", NAME: "two words", TEXT: "several\nlines", EMPTY: "" });
  });

  test("a .hydra folder: the composed configuration, what was overridden, and a word about interpolation", async () => {
    const context = workspace({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Hydra's interpolation.
      "run/.hydra/config.yaml": "lr: 0.1\nout: ${oc.env:HOME}/${name}\nname: x\n",
      "run/.hydra/overrides.yaml": "- lr=0.1\n- +name=x\n",
    });
    for (const path of ["run", "run/.hydra"]) {
      const params = await readParams([path], context);
      expect(params.values).toEqual({
        lr: 0.1,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Hydra's interpolation.
        out: "${oc.env:HOME}/${name}",
        name: "x",
        "hydra.overrides.0": "lr=0.1",
        "hydra.overrides.1": "+name=x",
      });
      expect(params.sources.map((source) => source.path)).toEqual([
        "run/.hydra/config.yaml",
        "run/.hydra/overrides.yaml",
      ]);
      expect(interpolationNote(params)).toMatch(
        /^out is recorded as written: .* is resolved only when the program runs\.$/,
      );
    }
  });

  test("a folder of DVCLive has params.yaml", async () => {
    const params = await readParams(["dvclive"], workspace({ "dvclive/params.yaml": "a: 1\n" }));
    expect(params.values).toEqual({ a: 1 });
    const digest = `sha256:${createHash("sha256").update("a: 1\n").digest("hex")}`;
    expect(params.sources).toEqual([{ path: "dvclive/params.yaml", digest, bytes: 5 }]);
  });
});

describe("numbers keep their meaning", () => {
  test.each([
    ["1e-4", 0.0001],
    ["1E5", 100000],
    ["0.1", 0.1],
    ["1.50", 1.5],
    ["-0.0", 0],
    ["0x1F", 31],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", "9007199254740993"],
    ["12345678901234567890", "12345678901234567890"],
    ["0.1234567890123456789", "0.1234567890123456789"],
    ["1e400", "1e400"],
    [".inf", "Infinity"],
    [".nan", "NaN"],
    ["'1e-4'", "1e-4"],
    ["yes", "yes"],
    ["010", 10],
  ])("%s is %s", async (written, read) => {
    expect(await valuesOf("params.yaml", `x: ${written}`)).toEqual({ x: read });
  });
});

describe("names", () => {
  test("a key with a dot is quoted, so that it is not another one", async () => {
    expect(await valuesOf("params.json", '{"a": {"b": 1}, "a.b": 2, "": 3, "__proto__": 4, "\\"a": 5}')).toEqual({
      "a.b": 1,
      '"a.b"': 2,
      '""': 3,
      '"__proto__"': 4,
      '"\\"a"': 5,
    });
  });

  test("control characters are written out in names and values", async () => {
    expect(await valuesOf("params.json", '{"a\\u001b[31m": "b\\u0000\\u2028", "line": "1\\n2"}')).toEqual({
      '"a\\u001b[31m"': "b\\u0000\u2028",
      line: "1\n2",
    });
  });

  test("two files may say the same, but not different things", async () => {
    const context = workspace({ "a.yaml": "lr: 0.1\n", "b.json": '{"lr": 1e-1}', "c.toml": "lr = 0.2\n" });
    expect((await readParams(["a.yaml", "b.json"], context)).values).toEqual({ lr: 0.1 });
    expect((await refusal(readParams(["a.yaml", "c.toml"], context))).message).toBe(
      "The parameter lr is 0.1 in a.yaml and 0.2 in c.toml.",
    );
  });

  test("a conflict does not tell a secret", async () => {
    const context = workspace({ "a.yaml": "api_key: hunter2hunter2\n", "b.yaml": "api_key: another-one\n" });
    expect((await refusal(readParams(["a.yaml", "b.yaml"], context))).message).toBe(
      'The parameter api_key is "[redacted]" in a.yaml and "[redacted]" in b.yaml.',
    );
  });
});

describe("what is wrong is told with its place", () => {
  test.each([
    ["params.yaml", "a: 1\na: 2\n", 'params.yaml:2:1: key "a" stands here a second time; the first is in line 1.'],
    ["params.yaml", "a: [1\n", /^params\.yaml:\d+:\d+: not valid YAML/],
    ["params.yaml", "a: !!python/tuple [1]\n", /^params\.yaml:1:\d+: not valid YAML: Unresolved tag/],
    ["params.yaml", "a: 1\n---\nb: 2\n", /a second YAML document begins here/],
    ["params.yaml", "- 1\n", "params.yaml holds a list; expected parameters, a mapping of names to values."],
    ["params.yaml", "just text\n", "params.yaml holds a text; expected parameters, a mapping of names to values."],
    ["params.yaml", "{}\n", "params.yaml holds an empty mapping; expected parameters, a mapping of names to values."],
    [
      "params.json",
      '{"a": 1, "a": 2}',
      'params.json:1:10: the key "a" stands in this mapping a second time; expected each key once.',
    ],
    [
      "params.json",
      '{"a": 1,\n "b": }',
      'params.json:2:7: "}" is no JSON value; expected a text in double quotes, a number, true, false or null.',
    ],
    ["params.json", '{"a": 1', "params.json:1:8: the JSON text ends in the middle; expected a comma or }."],
    ["params.json", '{"a": 01}', /params\.json:1:7: "01" is no JSON value/],
    ["params.json", '{"a": "x', "params.json:1:7: this text has no closing quote; expected a double quote."],
    ["params.toml", "a = \n", /^params\.toml:1:\d+: not valid TOML: /],
    [".env", "A=1\nno assignment\n", ".env:2: this line is no assignment; expected NAME=value, a comment or nothing."],
    [".env", "A=1\nA=2\n", ".env:2: A is assigned a second time; the first is in line 1."],
  ])("%s: %j", async (file, text, message) => {
    expect((await refusal(readParams([file], workspace({ [file]: text })))).message).toMatch(
      typeof message === "string" ? exactly(message) : message,
    );
  });

  test("an alias bomb ends at a limit", async () => {
    const lines = ["a0: &a0 [1, 1]"];
    for (let index = 1; index < 40; index += 1) lines.push(`a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`);
    const { message } = await refusal(readParams(["params.yaml"], workspace({ "params.yaml": lines.join("\n") })));
    expect(message).toBe("params.yaml expands to more than 200000 values.");
  });

  test("a bomb of merge keys ends at a limit too", async () => {
    const lines = ["a0: &a0 {x: 1}"];
    for (let index = 1; index < 40; index += 1)
      lines.push(`a${index}: &a${index} {<<: [*a${index - 1}, *a${index - 1}]}`);
    const { message } = await refusal(readParams(["params.yaml"], workspace({ "params.yaml": lines.join("\n") })));
    expect(message).toBe("params.yaml expands to more than 200000 values.");
  });

  test("more than 10,000 values are refused", async () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, index])));
    const { message } = await refusal(readParams(["params.json"], workspace({ "params.json": text })));
    expect(message).toBe("params.json holds more than 10000 values.");
  });

  test("a folder without parameters says what was looked for", async () => {
    const { message, hint } = await refusal(readParams(["run"], workspace({ "run/model.bin": "x" })));
    expect(message).toBe("The directory run holds no parameter file.");
    expect(hint).toContain(".hydra/config.yaml, params.yaml");
  });
});

test("a text that is too long for a record is named by its digest", async () => {
  const values = await valuesOf("params.yaml", `prompt: ${"word ".repeat(5_000)}`);
  expect(values["prompt"]).toMatch(/^\(text of 24999 characters, sha256:[0-9a-f]{64}\)$/);
});

test("a thousand values are read in the order of the file", async () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `p${1_000 - index}`);
  const values = await valuesOf("params.yaml", names.map((name) => `${name}: 1`).join("\n"));
  expect(Object.keys(values)).toEqual(names);
});

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
