import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeRepository } from "../../examples/birdstrikes/faults.ts";
import { engineVersion, nativePlatform } from "../../packages/tables/src/engine/native-packages.ts";
import { resolveNative } from "../../packages/tables/src/engine/resolve-native.ts";
import { runAction } from "../harness/runner.ts";

const root = join(import.meta.dirname, "..", "..");

// What a runner has: the repository as GitHub packs it, without node_modules, and the machine's own npm and registry.
describe("the action as a runner downloads it", () => {
  let folder: string;
  let download: string;
  let workspace: string;
  let toolCache: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gatewright-download-"));
    download = join(folder, "download");
    workspace = join(folder, "workspace");
    toolCache = join(folder, "tools");
    for (const made of [download, workspace, toolCache]) mkdirSync(made);
    execFileSync("tar", ["-x", "-C", download], {
      input: execFileSync("git", ["archive", "HEAD"], { cwd: root, maxBuffer: 1 << 28 }),
    });
    writeRepository(workspace);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (env: Record<string, string>) =>
    runAction({
      root: download,
      action: "actions/validate-data",
      workspace,
      toolCache,
      env,
      inputs: { comment: "false", "check-run": "false", "upload-report": "false" },
      eventName: "push",
      event: { ref: "refs/heads/main", repository: { full_name: "acme/birdstrikes", default_branch: "main" } },
      repository: "acme/birdstrikes",
      ref: "refs/heads/main",
      sha: "0123456789".repeat(4),
      token: "",
    });

  it("fetches its engine once, through npm, and gives its verdict", async () => {
    expect(existsSync(join(download, "node_modules"))).toBe(false);
    // How npm finds its registry on this machine, which the harness does not hand over by itself.
    const npm = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => /^(npm_config_|NPM_CONFIG_)/.test(name)),
    );
    const result = await run(
      Object.fromEntries(Object.entries(npm).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    );
    expect(result.outputs["verdict"], result.log).toBe("warn");
    expect(result.exitCode).toBe(0);
    expect(readdirSync(toolCache)).not.toEqual([]);
  });

  it("fetches it once for two jobs that start at the same time", async () => {
    const tools = join(folder, "shared-tools");
    const options = {
      enginePath: undefined,
      toolCache: tools,
      temporaryDirectory: join(folder, "temporary"),
      signal: new AbortController().signal,
      log: { info: () => undefined, debug: () => undefined },
      // Nothing is in `node_modules` above it.
      from: join(folder, "index.js"),
    };
    const [first, second] = await Promise.all([resolveNative(options), resolveNative(options)]);
    expect(first).toBe(second);
    expect(statSync(first).size).toBeGreaterThan(10_000);
    expect(readdirSync(join(tools, "gatewright-duckdb", engineVersion))).toEqual([nativePlatform()]);
  });

  it("needs no network when the engine is in the tool cache", async () => {
    const result = await run({ npm_config_registry: "http://127.0.0.1:9", npm_config_offline: "true" });
    expect(result.outputs["verdict"], result.log).toBe("warn");
  });

  it("says what to do when the engine cannot be had", async () => {
    rmSync(toolCache, { recursive: true });
    mkdirSync(toolCache);
    const result = await run({
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_cache: join(folder, "empty"),
      npm_config_fetch_retries: "0",
    });
    expect(result.outputs["verdict"]).toBe("error");
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain("engine-path");
    expect(result.log).toContain("127.0.0.1:9");
    expect(result.log).not.toMatch(/\.js:\d+:\d+/);
  });
});
