import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

it("the demo passes a clean push, blocks one with faults and turns the same comment green again", async () => {
  const demo = join(root, "examples", "birdstrikes", "demo.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [demo], { cwd: root, maxBuffer: 1 << 26 });

  const [, first = "", second = "", third = ""] = stdout.split(/^Push \d\. /m);
  expect(first).toContain("Exit code 0: the merge is free.");
  expect(second).toContain("Exit code 1: the merge is blocked.");
  expect(third).toContain("Exit code 0: the merge is free.");
  expect(third).toContain("Comments on the pull request: 1, edited in place");

  const planted = second.match(/^ {2}planted: /gm) ?? [];
  expect(planted.length).toBeGreaterThan(5);
  const comment = second.slice(second.indexOf("--- The comment"), second.indexOf("--- The check run"));
  for (const rule of ["type", "enum", "maximum", "finite", "structure", "nulls", "key"]) {
    expect(comment).toMatch(new RegExp(`❌ failed<br>\`[^\`]+\`<br>\`${rule}\``));
  }
  for (const [, path = ""] of stdout.matchAll(/^HTML report: (.+)$/gm)) expect(existsSync(join(root, path))).toBe(true);
});
