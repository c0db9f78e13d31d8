import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPlace } from "../../src/doctor/place.ts";

test("of an origin on GitLab the doctor says that it reads GitHub, and where GitLab is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gatewright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  execFileSync("git", ["remote", "add", "origin", "https://gitlab.com/acme/strikes.git"], { cwd: folder });
  const place = findPlace({
    repository: undefined,
    apiUrl: undefined,
    workingDirectory: folder,
    environment: {},
    signal: new AbortController().signal,
  });
  await expect(place).rejects.toThrow(
    expect.objectContaining({
      message: "origin is on gitlab.com, and doctor reads GitHub.",
      hint: expect.stringContaining("docs/gitlab.md"),
    }),
  );
});
