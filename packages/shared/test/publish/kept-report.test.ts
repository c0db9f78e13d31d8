import { expect, test } from "vitest";
import { type KeptReport, keptReport } from "../../src/publish/kept-report.ts";
import { readKeptReport } from "../../src/publish/read-kept-report.ts";
import { sampleReport } from "../render/sample-report.ts";

const kept: KeptReport = {
  names: { key: "model-gate.ml.train.1f10cd1c", title: "model-gate (a|b)", heading: "Model gate" },
  outputs: { "model-digest": "sha256:ab" },
  directory: "models/strikes",
  report: sampleReport(),
};

/** The text with one place of the document changed. */
function changed(change: (document: Record<string, unknown>) => unknown): string {
  const document = JSON.parse(keptReport(kept));
  return JSON.stringify(change(document) ?? document);
}

test("a kept report comes back as it was", () => {
  expect(readKeptReport(keptReport(kept))).toEqual(kept);
});

test.each<[string, string, RegExp]>([
  ["what is no JSON", "{", /is not JSON/],
  ["a key twice", keptReport(kept).replace('"version":1', '"version":1,"version":1'), /the key "version" twice/],
  ["no object", "[]", /holds no JSON object/],
  ["a key of its own", changed((d) => ({ ...d, champion: true })), /a key "champion" that gatewright does not write/],
  ["another version", changed((d) => ({ ...d, version: 2 })), /not of version 1/],
  ["a bare report", changed(({ report }) => report), /a key "report" that|that gatewright does not write/],
  [
    "a marker in its key",
    changed((d) => ({ ...d, names: { ...kept.names, key: "a -->" } })),
    /does not name its report/,
  ],
  [
    "a title of two lines",
    changed((d) => ({ ...d, names: { ...kept.names, title: "a\nb" } })),
    /does not name its report/,
  ],
  ["a name too many", changed((d) => ({ ...d, names: { ...kept.names, more: "x" } })), /does not name its report/],
  ["outputs that are no texts", changed((d) => ({ ...d, outputs: { verdict: 1 } })), /outputs that are no short texts/],
  ["a directory of two lines", changed((d) => ({ ...d, directory: "a\nb" })), /names no directory/],
  [
    "a verdict that there is not",
    changed((d) => ({ ...d, report: { ...Object(d["report"]), verdict: "fine" } })),
    /no gatewright report of version 1/,
  ],
])("%s is refused", (_, text, message) => {
  expect(() => readKeptReport(text)).toThrow(message);
});
