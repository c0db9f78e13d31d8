import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { engineVersion, type NativePlatform, nativePackages, nativePlatform } from "./native-packages.ts";
import { npmPack, preinstallHint } from "./npm-pack.ts";
import { readTar } from "./tarball.ts";

export interface ResolveNative {
  /** Explicit path of `duckdb.node`, when the user gave one. */
  enginePath: string | undefined;
  /** Where downloaded engines are kept between runs; undefined: in `temporaryDirectory`, for this run only. */
  toolCache: string | undefined;
  temporaryDirectory: string;
  signal: AbortSignal;
  log: { info(sentence: string): void; debug(sentence: string): void };
  /** Downloads a package's tarball into a directory; the machine's npm unless a test says otherwise. */
  fetchPackage?: typeof npmPack;
  /** Where `node_modules` are looked for; the folder of this module unless a test says otherwise. */
  from?: string;
}

/**
 * Path of the engine's native module: the explicit path, else `node_modules`, else the tool cache, else downloaded
 * by the machine's npm into the tool cache. Nothing is asked of the network when it is already there.
 */
export async function resolveNative(options: ResolveNative): Promise<string> {
  if (options.enginePath !== undefined) return explicitPath(options.enginePath);
  const platform = nativePlatform();
  if (platform === undefined) {
    throw evidenceError(`The query engine has no build for ${process.platform}-${process.arch}.`, {
      hint: `Builds exist for ${Object.keys(nativePackages).join(", ")}.`,
    });
  }
  const installed = inNodeModules(platform, options);
  if (installed !== undefined) return installed;
  if (options.toolCache !== undefined) {
    const kept = cacheIn(options.toolCache);
    if (existsSync(join(kept, platform, "duckdb.node")) || (await canBeWritten(kept, options))) {
      return await installedIn(kept, options, platform);
    }
  }
  return await installedIn(cacheIn(options.temporaryDirectory), options, platform);
}

function cacheIn(folder: string): string {
  return resolve(folder, "gatewright-duckdb", engineVersion);
}

/** A read-only home or another user's tool cache is no reason to give up: the engine then lives for this run only. */
async function canBeWritten(cache: string, { log }: ResolveNative): Promise<boolean> {
  try {
    await mkdir(cache, { recursive: true });
    await access(cache, constants.W_OK);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    log.info(
      `The query engine cannot be kept in ${cache} (${systemErrorCode(error)}), so it is fetched for this run only.`,
    );
    return false;
  }
}

async function installedIn(cache: string, options: ResolveNative, platform: NativePlatform): Promise<string> {
  const path = join(cache, platform, "duckdb.node");
  if (!existsSync(path)) await install(platform, cache, options);
  return path;
}

function explicitPath(enginePath: string): string {
  const path = resolve(enginePath);
  if (!existsSync(path)) {
    throw configurationError(`There is no file ${enginePath}, which is named as the query engine.`, {
      hint: `Give the path of \`duckdb.node\` of @duckdb/node-bindings-<platform>@${engineVersion}, or leave it out.`,
    });
  }
  return path;
}

function inNodeModules(platform: NativePlatform, options: ResolveNative): string | undefined {
  const require = createRequire(options.from ?? import.meta.url);
  let path: string;
  try {
    path = require.resolve(`@duckdb/node-bindings-${platform}/duckdb.node`);
  } catch (error) {
    options.log.debug(`The query engine is not in node_modules: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(path), "package.json"), "utf8"));
  const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "?";
  if (version === engineVersion) return path;
  options.log.info(`node_modules holds version ${version} of the query engine; ${engineVersion} is needed.`);
  return undefined;
}

/** Downloads, verifies and places the package. Other jobs may do the same at the same time: whoever is first stays. */
async function install(platform: NativePlatform, cache: string, options: ResolveNative): Promise<void> {
  const packageSpec = `@duckdb/node-bindings-${platform}@${engineVersion}`;
  options.log.info(`Fetching the query engine ${packageSpec} with npm; it is kept for the next run.`);
  await mkdir(cache, { recursive: true });
  // Beside the target, so that the rename stays on one file system and is atomic.
  const staging = await mkdtemp(join(cache, ".incoming-"));
  try {
    const tarball = await (options.fetchPackage ?? npmPack)(packageSpec, staging, options.signal);
    await unpack(await readFile(tarball), platform, packageSpec, join(staging, "package"));
    await rename(join(staging, "package"), join(cache, platform)).catch((error: unknown) => {
      if (!existsSync(join(cache, platform, "duckdb.node"))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function unpack(tarball: Buffer, platform: NativePlatform, packageSpec: string, target: string): Promise<void> {
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  if (integrity !== nativePackages[platform]) {
    throw evidenceError(
      `The downloaded ${packageSpec} is not the file that gatewright was built with; it was not used.`,
      {
        hint: `Expected ${nativePackages[platform]}, got ${integrity}. Ask whoever runs your npm mirror. ${preinstallHint}`,
      },
    );
  }
  await mkdir(target);
  for (const entry of readTar(gunzipSync(tarball))) {
    // Names are flattened: a package has no business outside its own folder, and ours has no folders.
    await writeFile(join(target, basename(entry.name)), entry.data, { mode: 0o755 });
  }
}
