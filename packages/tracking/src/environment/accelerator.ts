import { existsSync } from "node:fs";
import { arch, platform } from "node:os";
import type { Accelerator, RecordedEnvironment } from "@gatewright/shared/ledger/record.ts";
import { readJson } from "../values/json-values.ts";
import { isMapping, type Tree } from "../values/value-tree.ts";
import { textOf } from "./operating-system.ts";
import { outputOf, type RunProgram } from "./run-program.ts";

/** Traces of a device whose own tool is missing: then the machine has one, and nobody can say which. */
const devices = [
  "/dev/nvidia0",
  "/dev/nvidiactl",
  "/proc/driver/nvidia/version",
  "/dev/dxg",
  "/dev/kfd",
  "/dev/accel0",
  "/dev/accel/accel0",
];

/**
 * Graphics processors by the vendor's own tool. `none` only when there is neither a tool nor a device; undefined when the tool fails or a
 * device has none, because then it is not known.
 * @param packages lines of `pip freeze`: wheels bring their own CUDA and cuDNN, and those are what the training runs on
 */
export async function readAccelerator(
  run: RunProgram,
  packages: readonly string[] = [],
  exists: (path: string) => boolean = existsSync,
): Promise<RecordedEnvironment["accelerator"] | undefined> {
  const smi = await run("nvidia-smi", [
    "--query-gpu=name,memory.total,driver_version",
    "--format=csv,noheader,nounits",
  ]);
  if (smi.outcome === "failed") return undefined;
  if (smi.outcome === "answered") return withRuntime(parseNvidia(smi.output), run, packages);
  const rocm = await run("rocm-smi", ["--showproductname", "--showmeminfo", "vram", "--showdriverversion", "--json"]);
  if (rocm.outcome === "failed") return undefined;
  if (rocm.outcome === "answered") return parseRocm(rocm.output);
  // Every Mac of this kind has one; which model, no tool says in a form that is made to be read.
  if (platform() === "darwin" && arch() === "arm64") return undefined;
  return devices.some(exists) ? undefined : "none";
}

/** `NVIDIA A100-SXM4-40GB, 40960, 535.104.05`, a line a device; undefined when it says anything else. */
export function parseNvidia(output: string): Accelerator | undefined {
  const found = new Map<string, Accelerator["devices"][number]>();
  let driver: string | undefined;
  for (const line of output.split(/\r?\n/).filter((text) => text.trim() !== "")) {
    const match = /^(.+), *([^,]+), *([^,]+)$/.exec(line.trim());
    if (match === null) return undefined;
    const [, name = "", memory = "", version = ""] = match;
    if (!/^\d+\.\d+(?:\.\d+)?$/.test(version)) return undefined;
    driver = version;
    countDevice(found, name, /^\d+(?: MiB)?$/.test(memory) ? Number.parseInt(memory, 10) : undefined);
  }
  return driver === undefined ? undefined : { driver, devices: [...found.values()] };
}

function countDevice(
  found: Map<string, Accelerator["devices"][number]>,
  name: string,
  memory: number | undefined,
): void {
  const key = `${name}\0${memory}`;
  const device = found.get(key);
  if (device === undefined) found.set(key, { name, ...(memory === undefined ? {} : { memory_mib: memory }), count: 1 });
  else device.count += 1;
}

/** rocm-smi's JSON, whose keys changed their capitals between versions. */
export function parseRocm(output: string): Accelerator | undefined {
  const start = output.indexOf("{");
  if (start === -1) return undefined;
  let tree: Tree;
  try {
    tree = readJson(output.slice(start), "rocm-smi");
  } catch {
    // Warnings around the JSON of some versions: what they say is not known.
    return undefined;
  }
  if (!isMapping(tree)) return undefined;
  const found = new Map<string, Accelerator["devices"][number]>();
  let driver: string | undefined;
  for (const [key, card] of tree) {
    if (!isMapping(card)) continue;
    const values = new Map(
      [...card].map(([name, value]) => [name.toLowerCase(), typeof value === "string" ? value : ""]),
    );
    driver ??= values.get("driver version") || undefined;
    if (!/^card\d+$/.test(key)) continue;
    const name = values.get("card series") || values.get("card model") || "AMD GPU";
    const bytes = Number(values.get("vram total memory (b)") || Number.NaN);
    countDevice(found, name, Number.isFinite(bytes) ? Math.round(bytes / 1024 / 1024) : undefined);
  }
  if (found.size === 0) return undefined;
  return { ...(driver === undefined ? {} : { driver }), devices: [...found.values()] };
}

/**
 * CUDA and cuDNN as the training uses them: of the Python wheels, else as installed on the machine. The CUDA version in nvidia-smi's
 * header is the newest that the driver could run, so it is not recorded.
 */
async function withRuntime(
  accelerator: Accelerator | undefined,
  run: RunProgram,
  packages: readonly string[],
): Promise<Accelerator | undefined> {
  if (accelerator === undefined) return undefined;
  const cuda =
    wheelVersion(packages, /^nvidia[-_]cuda[-_]runtime(?:[-_]cu\d+)?==(\S+)$/i) ?? (await toolkitVersion(run));
  const cudnn = wheelVersion(packages, /^nvidia[-_]cudnn(?:[-_]cu\d+)?==(\S+)$/i) ?? (await installedCudnn());
  return {
    ...(accelerator.driver === undefined ? {} : { driver: accelerator.driver }),
    ...(cuda === undefined ? {} : { cuda }),
    ...(cudnn === undefined ? {} : { cudnn }),
    devices: accelerator.devices,
  };
}

function wheelVersion(packages: readonly string[], pattern: RegExp): string | undefined {
  return packages.map((line) => pattern.exec(line)?.[1]).find((version) => version !== undefined);
}

async function toolkitVersion(run: RunProgram): Promise<string | undefined> {
  const compiler = await outputOf(run("nvcc", ["--version"]));
  const release = /\bV(\d+\.\d+\.\d+)\b/.exec(compiler ?? "") ?? /release (\d+\.\d+)/.exec(compiler ?? "");
  if (release?.[1] !== undefined) return release[1];
  return /"cuda"\s*:\s*\{[^}]*"version"\s*:\s*"([\d.]+)"/.exec(
    (await textOf("/usr/local/cuda/version.json")) ?? "",
  )?.[1];
}

const cudnnHeaders = [
  "/usr/include/cudnn_version.h",
  "/usr/include/x86_64-linux-gnu/cudnn_version.h",
  "/usr/include/aarch64-linux-gnu/cudnn_version.h",
  "/usr/local/cuda/include/cudnn_version.h",
];

async function installedCudnn(): Promise<string | undefined> {
  for (const path of cudnnHeaders) {
    const version = parseCudnnHeader((await textOf(path)) ?? "");
    if (version !== undefined) return version;
  }
  return undefined;
}

export function parseCudnnHeader(text: string): string | undefined {
  const part = (name: string): string | undefined =>
    new RegExp(`^#define CUDNN_${name}\\s+(\\d+)`, "m").exec(text)?.[1];
  const parts = [part("MAJOR"), part("MINOR"), part("PATCHLEVEL")];
  return parts.every((value) => value !== undefined) ? parts.join(".") : undefined;
}
