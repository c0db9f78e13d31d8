import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { machineLimits } from "../../src/engine/limits.ts";
import { engineVersion, nativePackages, nativePlatform } from "../../src/engine/native-packages.ts";
import { npmPack } from "../../src/engine/npm-pack.ts";
import { resolveNative } from "../../src/engine/resolve-native.ts";
import { readTar } from "../../src/engine/tarball.ts";
import { silent } from "../table-fixture.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "native-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const platform = nativePlatform();

/** Nothing is in `node_modules` above the temporary directory. */
function options() {
  return {
    enginePath: undefined,
    toolCache: join(root, "tools"),
    temporaryDirectory: join(root, "tmp"),
    signal: new AbortController().signal,
    log: silent,
    from: join(root, "index.js"),
  };
}

const noNetwork = async (): Promise<string> => {
  throw new Error("the network was asked");
};

describe("the engine's native module", () => {
  it("is the one at the explicit path, which has to exist", async () => {
    const path = join(root, "duckdb.node");
    await writeFile(path, "");
    expect(await resolveNative({ ...options(), enginePath: path, fetchPackage: noNetwork })).toBe(path);
    await expect(resolveNative({ ...options(), enginePath: join(root, "other.node") })).rejects.toMatchObject({
      kind: "configuration",
      hint: expect.stringContaining("duckdb.node"),
    });
  });

  it("is the installed package when its version is the right one, without the network", async () => {
    const folder = join(root, "node_modules", "@duckdb", `node-bindings-${platform}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "duckdb.node"), "");
    await writeFile(join(folder, "package.json"), JSON.stringify({ version: engineVersion }));
    expect(await resolveNative({ ...options(), fetchPackage: noNetwork })).toContain("node_modules");
    await writeFile(join(folder, "package.json"), JSON.stringify({ version: "1.0.0" }));
    await expect(resolveNative({ ...options(), fetchPackage: noNetwork })).rejects.toThrow("the network was asked");
  });

  it("is the one in the tool cache, without the network", async () => {
    const folder = join(root, "tools", "gatewright-duckdb", engineVersion, String(platform));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "duckdb.node"), "");
    expect(await resolveNative({ ...options(), fetchPackage: noNetwork })).toBe(join(folder, "duckdb.node"));
  });

  it("lives for this run only where the tool cache cannot be written", async () => {
    await writeFile(join(root, "file"), "");
    const said: string[] = [];
    const asked: string[] = [];
    const fetchPackage: typeof npmPack = async (_spec, directory) => {
      asked.push(directory);
      throw new Error("asked");
    };
    const log = { info: (sentence: string) => void said.push(sentence), debug: () => undefined };
    await expect(resolveNative({ ...options(), toolCache: join(root, "file"), log, fetchPackage })).rejects.toThrow(
      "asked",
    );
    expect(asked[0]?.startsWith(options().temporaryDirectory)).toBe(true);
    expect(said[0]).toMatch(/cannot be kept in .* \((ENOTDIR|EEXIST|ENOENT)\)/);
  });

  it("is refused when what came is not the pinned file, and nothing of it is kept", async () => {
    const fetchPackage: typeof npmPack = async (_spec, directory) => {
      const path = join(directory, "other.tgz");
      await writeFile(path, "something else");
      return path;
    };
    await expect(resolveNative({ ...options(), fetchPackage })).rejects.toMatchObject({
      kind: "evidence",
      message: expect.stringContaining("is not the file that gatewright was built with"),
      hint: expect.stringMatching(/Expected sha512-.*got sha512-.*engine-path/),
    });
    expect(existsSync(join(root, "tools", "gatewright-duckdb", engineVersion, String(platform)))).toBe(false);
  });

  it("cannot be had without npm, and the sentence says what to do", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = root;
    try {
      await expect(npmPack("x@1", root, new AbortController().signal)).rejects.toMatchObject({
        kind: "evidence",
        message: "The query engine x@1 could not be fetched with npm: there is no npm",
        hint: expect.stringContaining("engine-path"),
      });
    } finally {
      process.env["PATH"] = path;
    }
  });
});

describe("the machine", () => {
  it("has a package by platform, processor and C library", () => {
    expect(nativePlatform("linux", "x64", true)).toBe("linux-x64");
    expect(nativePlatform("linux", "arm64", false)).toBe("linux-arm64-musl");
    expect(nativePlatform("darwin", "arm64")).toBe("darwin-arm64");
    expect(nativePlatform("win32", "x64")).toBe("win32-x64");
    expect(nativePlatform("freebsd", "x64")).toBeUndefined();
    expect(Object.keys(nativePackages)).toHaveLength(8);
  });

  it("gives the engine half of its memory within bounds, a container's limit counting as the memory", () => {
    const gibibyte = 2 ** 30;
    expect(machineLimits(6 * gibibyte, 0, 4)).toEqual({ memoryBytes: 3 * gibibyte, threads: 4 });
    expect(machineLimits(64 * gibibyte, 2 * gibibyte, 2).memoryBytes).toBe(gibibyte);
    expect(machineLimits(64 * gibibyte, 2 ** 63, 2).memoryBytes).toBe(4 * gibibyte);
    expect(machineLimits(gibibyte / 8, 0, 1).memoryBytes).toBe(gibibyte / 4);
  });
});

describe("a package's archive", () => {
  it("gives its plain files and refuses what is no archive", () => {
    const header = Buffer.alloc(512);
    header.write("package/a.txt", 0);
    header.write("00000000005\0", 124);
    header.write("0", 156);
    const archive = Buffer.concat([header, Buffer.from("hello".padEnd(512, "\0")), Buffer.alloc(1024)]);
    expect(readTar(archive).map(({ name, data }) => [name, data.toString()])).toEqual([["package/a.txt", "hello"]]);
    expect(() => readTar(Buffer.alloc(1024, 1))).toThrow("not a tar archive");
  });
});
