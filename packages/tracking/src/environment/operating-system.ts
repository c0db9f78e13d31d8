import { readFile } from "node:fs/promises";
import { arch, platform, release } from "node:os";
import type { RecordedEnvironment } from "@gatewright/shared/ledger/record.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";

type OperatingSystem = NonNullable<RecordedEnvironment["os"]>;

/** Name and version of the system, and of the image that GitHub's runners are made from (`ImageOS`, `ImageVersion`). */
export async function readOperatingSystem(variables: Environment): Promise<OperatingSystem> {
  const named = platform() === "linux" ? parseOsRelease(await textOf("/etc/os-release")) : undefined;
  const image = variables["ImageOS"];
  const imageVersion = variables["ImageVersion"];
  return {
    ...(named ?? { name: platform(), version: release() }),
    ...(image ? { image } : {}),
    ...(imageVersion ? { image_version: imageVersion } : {}),
  };
}

/** `os-release(5)`: shell assignments. Undefined when it names no system. */
export function parseOsRelease(text: string | undefined): { name: string; version?: string } | undefined {
  const values = new Map(
    (text ?? "").split("\n").flatMap((line) => {
      const match = /^([A-Z_]+)=(?:"([^"]*)"|'([^']*)'|(\S*))\s*$/.exec(line);
      return match === null ? [] : [[match[1] ?? "", match[2] ?? match[3] ?? match[4] ?? ""] as const];
    }),
  );
  const name = values.get("NAME") || values.get("ID");
  const version = values.get("VERSION_ID") || values.get("BUILD_ID");
  if (!name) return undefined;
  return version ? { name, version } : { name };
}

/** `x64`, `arm64`, as Node names them. */
export function readArchitecture(): string {
  return arch();
}

/** A file that systems have or have not; undefined when it is not there or not for us. */
export async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
