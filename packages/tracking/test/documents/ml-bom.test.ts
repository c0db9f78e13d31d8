import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { mlBom } from "../../src/documents/ml-bom.ts";
import { runRecord } from "../mirror/run-record.ts";

const id = "0123456789abcdef".repeat(4);

/** The official schema of CycloneDX 1.6, as its own library ships it. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json")),
  "res/schema",
);
const read = (name: string): object => JSON.parse(readFileSync(join(schemas, name), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
// ajv has no checks for internationalised addresses; those of ASCII are stricter.
ajv.addFormat(
  "iri-reference",
  (value: string) => ajv.validate({ type: "string", format: "uri-reference" }, value) === true,
);
ajv.addFormat("idn-email", true);
// The schema refers to its neighbours by their file names, which are not what these call themselves.
for (const name of ["spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"]) {
  ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}`);
}
const validate = ajv.compile(read("bom-1.6.SNAPSHOT.schema.json"));

function violations(document: object): string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the bill of materials", () => {
  it("is valid by the official schema", () => {
    expect(violations(mlBom(runRecord(), id))).toEqual([]);
  });

  it("would not be valid with a field that the standard does not know", () => {
    expect(violations({ ...mlBom(runRecord(), id), surplus: 1 })).not.toEqual([]);
  });

  it("is valid for a run that knows next to nothing", () => {
    const { artifact: _, fingerprint: __, ...rest } = runRecord();
    const bare = {
      ...rest,
      origin: { event: "local" },
      code: { remote: "git@example.com:acme/birdstrikes.git" },
      data: [],
      metrics: [],
      series: [],
      params: { values: {}, sources: [], redacted: [] },
      environment: {},
      outputs: [],
      cost: {},
    };
    expect(violations(mlBom(bare, id))).toEqual([]);
  });

  it("is valid with names from anywhere", () => {
    const odd = "\u202e ]] <script> \u0000 \ud800 ünï";
    const record = runRecord({
      metrics: [{ name: odd, value: "NaN", source: odd }],
      params: { values: { [odd]: odd }, sources: [], redacted: [] },
      data: [{ role: odd, version: odd }],
      code: { remote: "https://example.com/a b", command: odd },
    });
    expect(violations(mlBom(record, id))).toEqual([]);
  });

  it("is the same for the same record, with a serial number made from its id", () => {
    expect(mlBom(runRecord(), id)).toEqual(mlBom(runRecord(), id));
    expect(mlBom(runRecord(), id).serialNumber).toBe("urn:uuid:01234567-89ab-8def-8123-456789abcdef");
    expect(mlBom(runRecord(), "f".repeat(64)).serialNumber).not.toBe(mlBom(runRecord(), id).serialNumber);
  });

  it("has the model with its hash, its metrics and the data that it was made of", () => {
    const { metadata, components, dependencies } = mlBom(runRecord(), id);
    expect(metadata.component).toMatchObject({
      type: "machine-learning-model",
      hashes: [{ alg: "SHA-256", content: "e".repeat(64) }],
      pedigree: { commits: [{ uid: "0123456789".repeat(4) }] },
      modelCard: {
        modelParameters: { datasets: [{ ref: "data-1" }, { ref: "data-2" }] },
        quantitativeAnalysis: {
          performanceMetrics: [
            { type: "roc_auc", value: "0.871" },
            { type: "accuracy", value: "0.9" },
          ],
        },
      },
    });
    expect(components.map(({ type, name }) => [type, name])).toEqual([
      ["data", "data/train.csv"],
      ["data", "data/test.csv"],
      ["file", "requirements.txt"],
    ]);
    expect(dependencies[0]).toEqual({ ref: "model", dependsOn: ["data-1", "data-2", "lock-file-1"] });
  });

  it("gives a folder no hash, because its digest is one of digests", () => {
    const { artifact } = runRecord();
    if (artifact === undefined) throw new Error("The record has a model.");
    const { metadata } = mlBom(runRecord({ artifact: { ...artifact, files: 3 } }), id);
    expect(metadata.component.hashes).toBeUndefined();
    expect(metadata.component.properties).toContainEqual({ name: "gatewright:digest", value: artifact.digest });
  });
});
