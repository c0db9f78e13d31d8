import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder } from "./folder.ts";
import { ruleOf } from "./policy-rule.ts";
import { judged, refusal } from "./rule-world.ts";

const { path: workingDirectory, file } = folder("size");
const model = (bytes: number, name = `model-${bytes}.bin`) => file(name, Buffer.alloc(bytes, 7));
const atMost = (at_most: number) => ruleOf<"size">({ rule: "size", at_most });
const ratio = (ratio_at_most: number) => ruleOf<"size">({ rule: "size", ratio_at_most });
const world = (modelPath: string, championBytes?: number) => ({
  workingDirectory,
  evidence: { modelPath, championBytes },
});

describe("size", () => {
  it("fails a model that is larger than allowed, and passes one that is not", async () => {
    const finding = await judged(atMost(50_000), world(model(60_000)));
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toBe("model-60000.bin has 60 kB, and may have at most 50 kB.");
    expect((await judged(atMost(50_000), world(model(40_000)))).verdict).toBe("pass");
  });

  it("passes the limit itself, and not one byte more", async () => {
    expect((await judged(atMost(50_000), world(model(50_000)))).verdict).toBe("pass");
    expect((await judged(atMost(50_000), world(model(50_001)))).verdict).toBe("fail");
  });

  it("compares with the champion's size, where that is known", async () => {
    expect((await judged(ratio(1.1), world(model(60_000), 50_000))).verdict).toBe("fail");
    expect((await judged(ratio(1.2), world(model(60_000), 50_000))).verdict).toBe("pass");
    expect((await judged(ratio(1.2), world(model(60_000)))).verdict).toBe("skipped");
  });

  it("counts all files of a folder", async () => {
    mkdirSync(join(workingDirectory, "folder"));
    file("folder/a.bin", Buffer.alloc(30_000, 1));
    file("folder/b.bin", Buffer.alloc(30_000, 2));
    const finding = await judged(atMost(50_000), world("folder"));
    expect(finding.verdict).toBe("fail");
    expect(finding.estimate).toBe(60_000);
  });

  it("refuses a model that is not named, missing or empty", async () => {
    expect((await refusal(atMost(1), {})).message).toContain("No model file is named");
    expect((await refusal(atMost(1), world("nowhere.bin"))).message).toContain("nowhere.bin");
    expect((await refusal(atMost(1), world(model(0)))).kind).toBe("evidence");
  });
});
