import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { restoreCache, saveCache } from "@actions/cache";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type ResultsService, startResultsService } from "./server.ts";

let service: ResultsService;
let directory: string;
let run = 0;
const client = new DefaultArtifactClient();

beforeAll(async () => {
  service = await startResultsService();
});
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gatewright-results-"));
  run += 1;
  Object.assign(process.env, service.envForRun(`run-${run}`), {
    GITHUB_WORKSPACE: directory,
    RUNNER_TEMP: directory,
    GITHUB_SERVER_URL: "https://github.com",
  });
});
afterEach(() => {
  service.clearFaults();
  rmSync(directory, { recursive: true });
});
afterAll(async () => {
  await service.close();
});

function write(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

test("an un-archived file keeps its name, its type and its bytes", async () => {
  const html = "<!doctype html><title>ü</title>";
  const path = write("report.html", html);
  const upload = await client.uploadArtifact("ignored", [path], directory, { skipArchive: true });
  const [stored] = (await service.artifacts()).filter(({ runId }) => runId === `run-${run}`);
  expect(stored).toMatchObject({ id: upload.id, name: "report.html", mimeType: "text/html" });
  expect(stored?.content.toString("utf8")).toBe(html);
  expect(stored?.digest).toBe(`sha256:${createHash("sha256").update(html).digest("hex")}`);
});

test("an archive comes back file by file, with its digest checked", async () => {
  const path = write("report.json", "{}");
  const upload = await client.uploadArtifact("reports", [path], directory);
  const { artifacts } = await client.listArtifacts();
  expect(artifacts).toMatchObject([{ name: "reports", id: upload.id, digest: `sha256:${upload.digest}` }]);
  const target = join(directory, "down");
  const { digestMismatch } = await client.downloadArtifact(upload.id ?? 0, {
    path: target,
    expectedHash: `sha256:${upload.digest}`,
  });
  expect(digestMismatch).toBe(false);
  expect(readFileSync(join(target, "report.json"), "utf8")).toBe("{}");
});

test("a second artifact of the same name in one run is refused, in another run it is not", async () => {
  const path = write("report.json", "{}");
  await client.uploadArtifact("reports", [path], directory);
  await expect(client.uploadArtifact("reports", [path], directory)).rejects.toThrow(/409|already exists/i);
  Object.assign(process.env, service.envForRun(`run-${run}-again`));
  await client.uploadArtifact("reports", [path], directory);
});

test("a deleted artifact is gone", async () => {
  const path = write("report.json", "{}");
  await client.uploadArtifact("reports", [path], directory);
  await client.deleteArtifact("reports");
  expect((await client.listArtifacts()).artifacts).toEqual([]);
});

test("a cache is restored by its key and by a prefix, and a key is written once", async () => {
  const folder = join(directory, "tools");
  mkdirSync(folder);
  writeFileSync(join(folder, "tool"), "bytes");
  await saveCache([folder], "tools-1");
  expect(service.cacheKeys()).toContain("tools-1");
  rmSync(folder, { recursive: true });
  expect(await restoreCache([folder], "tools-1")).toBe("tools-1");
  expect(readFileSync(join(folder, "tool"), "utf8")).toBe("bytes");
  expect(await restoreCache([folder], "tools-2", ["tools-"])).toBe("tools-1");
  expect(await restoreCache([folder], "other")).toBeUndefined();
  // The client says so in the log and goes on.
  expect(await saveCache([folder], "tools-1")).toBe(-1);
});

test("a fault is seen by the client", async () => {
  service.fault(/CreateArtifact/, 403);
  const path = write("report.json", "{}");
  await expect(client.uploadArtifact("reports", [path], directory)).rejects.toThrow(/403|fault/i);
});
