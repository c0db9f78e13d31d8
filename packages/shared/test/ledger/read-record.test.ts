import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors/user-error.ts";
import { canonicalJson } from "../../src/ledger/canonical-json.ts";
import { checkRecord, mostRecordBytes, parseRecord } from "../../src/ledger/read-record.ts";
import type {
  Accelerator,
  CodeVersion,
  DataVersion,
  DeploymentRecord,
  GateRecord,
  LookRecord,
  Origin,
  RecordedEnvironment,
  RunRecord,
} from "../../src/ledger/record.ts";
import { aDeployment, aGate, aLook, aRun, digestOf } from "./ledger-world.ts";

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.kind).toBe("evidence");
    return error.message;
  }
  throw new Error("It was accepted.");
}

describe("a record", () => {
  it.each([
    ["run", aRun()],
    ["gate", aGate()],
    ["deployment", aDeployment()],
    ["look", aLook()],
  ])("of the kind %s is read from its stored form", (_, record) => {
    expect(parseRecord(canonicalJson(record), "it")).toEqual(record);
  });

  it("of a run is accepted with every field that the type has", () => {
    const digest = digestOf("x");
    const everything: Required<RunRecord> = {
      ...aRun(),
      origin: {
        event: "pull_request",
        repository: "acme/birds",
        head_sha: "a".repeat(40),
        base_sha: "b".repeat(40),
        merge_sha: "c".repeat(64),
        pull_request: 7,
        workflow: "ml: größer",
        workflow_ref: "acme/birds/.github/workflows/ml.yml@refs/pull/7/merge",
        run_id: 1,
        run_attempt: 1,
        job: "train",
        server_url: "https://github.example:8443/base",
      } satisfies Required<Origin>,
      code: {
        commit: "a".repeat(40),
        branch: "topic/ä",
        remote: "git@example.com:acme/birds.git",
        dirty: true,
        diff_digest: digest,
        command: "set -e\n\tpython train.py\n",
      } satisfies Required<CodeVersion>,
      data: [
        {
          role: "train",
          version: "delta:s3://bucket/t@12",
          digest,
          bytes: 1,
          files: 2,
          rows: 0,
          columns: 4,
          table_id: "3f2a",
          checksum: `md5:${"0".repeat(32)}`,
          resolved_from: "main",
        } satisfies Required<DataVersion>,
      ],
      metrics: [{ name: "auc", value: "-Infinity", source: "m.json", n: 12.5 }],
      environment: {
        os: { name: "Linux", version: "6.1", image: "ubuntu24", image_version: "20261101.1" },
        arch: "x64",
        container: digest,
        language: { name: "Python", version: "3.12.1" },
        lock_files: [{ kind: "uv", path: "uv.lock", digest }],
        accelerator: {
          driver: "550.1",
          cuda: "12.4",
          cudnn: "9.1",
          devices: [{ name: "A100", memory_mib: 81920, count: 8 }],
        } satisfies Required<Accelerator>,
        seeds: { seed: 1, PYTHONHASHSEED: "0" },
        determinism: { OMP_NUM_THREADS: "4" },
      } satisfies Required<RecordedEnvironment>,
      artifact: { path: "m", digest, bytes: 1, files: 1, format: "onnx", facts: { a: null }, warnings: ["Is old."] },
      outputs: [
        {
          role: "model",
          path: "out/model",
          digest,
          bytes: 1,
          files: [{ path: "a/..b", digest, bytes: 1 }],
          kept: [
            { kind: "artifact", repository: "acme/birds", run_id: 1, artifact_id: 2, name: "n", digest },
            { kind: "cache", key: "k" },
            { kind: "dvc", path: "m.dvc", md5: `${"0".repeat(32)}.dir` },
            { kind: "object" },
          ],
        },
      ],
      restored_from: "0".repeat(64),
      fingerprint: digest,
      cost: { wall_seconds: 0, runner: "github-hosted Linux X64" },
    };
    expect(parseRecord(canonicalJson(everything), "it")).toEqual(everything);
    const { run = "", ...judged } = aGate({ run: "0".repeat(64) });
    const gate: Required<GateRecord> = {
      ...judged,
      run,
      policy_digest: digest,
      evaluation_digest: digest,
      predictions_digest: digest,
      report_digest: digest,
      predictions: {
        path: `predictions/00/${"0".repeat(64)}.csv.gz.base64`,
        digest: `sha256:${"0".repeat(64)}`,
        bytes: 12,
      },
    };
    expect(parseRecord(canonicalJson(gate), "it")).toEqual(gate);
    checkRecord(aDeployment({ gate: run }) satisfies DeploymentRecord, "it");
    checkRecord(aLook({ policy_digest: digest }) satisfies LookRecord, "it");
  });

  it("that is not canonical is refused: white space, another order of keys, an escape that is not needed", () => {
    const text = canonicalJson(aGate());
    for (const other of [
      JSON.stringify(JSON.parse(text), undefined, 1),
      `${text}\n`,
      text.replace('"action":"model-gate",', "").replace("{", '{"version":1,').replace(',"version":1}', "}"),
      text.replace("model-gate", "model\\u002dgate"),
    ]) {
      expect(refusal(() => parseRecord(other, "it"))).toMatch(/it is not written in canonical JSON|it is no record/);
    }
  });

  it("with a key that stands twice is refused, whichever of the two would count", () => {
    const text = canonicalJson(aGate({ champion: false }));
    const twice = text.replace('"champion":false', '"champion":true,"champion":false');
    expect(refusal(() => parseRecord(twice, "it"))).toContain("not written in canonical JSON");
  });

  it("that was cut off says so", () => {
    const text = canonicalJson(aRun());
    expect(refusal(() => parseRecord(text.slice(0, -20), "runs/aa.json"))).toBe(
      "runs/aa.json is not JSON; it may have been cut off.",
    );
  });

  it("of more than a megabyte is refused before it is parsed", () => {
    const big = aRun({ code: { command: "x" } });
    const text = canonicalJson(big).replace('"x"', `"${"x".repeat(mostRecordBytes)}"`);
    expect(refusal(() => parseRecord(text, "it"))).toContain("more than the 1000000 that a record may have");
  });
});

/** What a stranger's pull request could put into an artifact. */
const hostile: [what: string, value: unknown, message: RegExp][] = [
  ["that is a list", [], /must be a mapping/],
  ["that is null", null, /must be a mapping/],
  ["of an unknown kind", { ...aRun(), kind: "runs" }, /kind must be one of run, gate, deployment, look/],
  ["of another version", { ...aRun(), version: 2 }, /version must be 1/],
  ["with an unknown key", { ...aRun(), trusted: true }, /unknown key "trusted"/],
  ["with a key that is nearly one", { ...aRun(), smok: true }, /did you mean "smoke"\?$/],
  ["without a key that it needs", { ...aRun(), smoke: undefined }, /key "smoke" is missing in the record/],
  [
    "whose model leads out of its folder",
    { ...aRun(), model: "../../.github/workflows" },
    /^it is no record: model must/,
  ],
  ["whose model is a folder", { ...aRun(), model: "a/b" }, /model must/],
  ["whose model is hidden", { ...aRun(), model: ".git" }, /model must/],
  ["whose model has a line break", { ...aRun(), model: "strikes\n" }, /model must/],
  ["whose model is 101 letters long", { ...aRun(), model: "m".repeat(101) }, /model must/],
  [
    "made on a day that there is not",
    { ...aRun(), created_at: "2026-02-30T00:00:00.000Z" },
    /created_at must be a moment/,
  ],
  ["made without milliseconds", { ...aRun(), created_at: "2026-02-03T00:00:00Z" }, /created_at must be a moment/],
  ["with a trust of its own", { ...aRun(), trust: "full" }, /trust must be one of/],
  [
    "that calls itself champion on a branch",
    aGate({ trust: "pull_request" }),
    /must be default-branch in the record of a champion/,
  ],
  [
    "with an escape sequence in a name",
    aRun({ metrics: [{ name: "\u001b[2J", value: 1, source: "m" }] }),
    /metrics\[0\]\.name must be one line/,
  ],
  ["with a C1 control in a branch", aRun({ code: { branch: "\u009b2J" } }), /code\.branch must be one line/],
  [
    "with a line separator in a path",
    aRun({ metrics: [{ name: "m", value: 1, source: "a\u2028b" }] }),
    /source must be one line/,
  ],
  ["with a NUL in a command", aRun({ code: { command: "a\0b" } }), /code\.command must be/],
  [
    "whose output leads out of the working directory",
    aRun({ outputs: [{ role: "model", path: "a/../../b", digest: digestOf("x"), bytes: 1, kept: [] }] }),
    /outputs\[0\]\.path must be a path below the working directory/,
  ],
  [
    "whose output is an absolute path",
    aRun({ outputs: [{ role: "model", path: "/etc/passwd", digest: digestOf("x"), bytes: 1, kept: [] }] }),
    /outputs\[0\]\.path must be a path below/,
  ],
  [
    "whose output is a path of Windows",
    aRun({ outputs: [{ role: "model", path: "C:\\x", digest: digestOf("x"), bytes: 1, kept: [] }] }),
    /outputs\[0\]\.path must be a path below/,
  ],
  [
    "whose output's files lead out of its directory",
    aRun({
      outputs: [
        {
          role: "model",
          path: "m",
          digest: digestOf("x"),
          bytes: 1,
          files: [{ path: "../x", digest: digestOf("x"), bytes: 1 }],
          kept: [],
        },
      ],
    }),
    /outputs\[0\]\.files\[0\]\.path must be a path below/,
  ],
  [
    "whose output is kept nowhere that there is",
    { ...aRun(), outputs: [{ role: "m", path: "m", digest: digestOf("x"), bytes: 1, kept: [{ kind: "url" }] }] },
    /kept\[0\]/,
  ],
  ["with a digest of another form", aGate({ model_digest: "sha256:ABC" }), /model_digest must be sha256:/],
  [
    "with a server that has a password in it",
    { ...aRun(), origin: { event: "push", server_url: "https://u:p@x" } },
    /server_url must be/,
  ],
  [
    "with a negative number of bytes",
    aRun({ params: { values: {}, sources: [{ path: "p", digest: digestOf("p"), bytes: -1 }], redacted: [] } }),
    /bytes must be >= 0/,
  ],
  [
    "with 1,001 points of a curve",
    aRun({ series: [{ name: "loss", source: "l", length: 1e9, points: Array.from({ length: 1001 }, () => [0, 0]) }] }),
    /points must list at most 1000/,
  ],
  [
    "with a point of three numbers",
    { ...aRun(), series: [{ name: "loss", source: "l", length: 1, points: [[0, 1, 2]] }] },
    /points\[0\]/,
  ],
  [
    "with a word for a number that is none of three",
    { ...aRun(), metrics: [{ name: "m", value: "nan", source: "m" }] },
    /metrics\[0\]\.value must be a number/,
  ],
  [
    "with 65 data versions",
    aRun({ data: Array.from({ length: 65 }, () => ({ role: "train", version: "file:a@b" })) }),
    /data must list at most 64/,
  ],
  [
    "with a data version that has no scheme",
    aRun({ data: [{ role: "train", version: "data.csv" }] }),
    /version must be <scheme>/,
  ],
  [
    "with the name of a prototype",
    JSON.parse(canonicalJson(aRun()).replace('"optimizer.lr":0.1', '"__proto__":0.1')),
    /params\.values/,
  ],
  [
    "with a parameter that is a list",
    { ...aRun(), params: { values: { a: [1] }, sources: [], redacted: [] } },
    /params\.values\.a must be/,
  ],
];

describe("a hostile record", () => {
  it.each(hostile)("%s is refused", (_, value, message) => {
    expect(refusal(() => checkRecord(value, "it"))).toMatch(message);
  });

  it("with half a million wrong metrics is refused with one sentence", () => {
    const value = { ...aRun(), metrics: Array.from({ length: 490_000 }, () => 1) };
    expect(refusal(() => checkRecord(value, "it"))).toBe(
      "it is no record: metrics must list at most 10000, not 490000.",
    );
  });

  it("nested a hundred thousand times is refused without a stack overflow", () => {
    const text = `{"version":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(refusal(() => parseRecord(text, "it"))).toMatch(/^it (is|holds)/);
  });
});
