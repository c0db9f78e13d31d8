import { execFile } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The `bin` folder of a virtual environment with exactly these packages, made once per machine in the cache of the
 * integration tests. `name` holds the pinned version, so that another one is another folder.
 */
export async function pythonPackages(name: string, requirements: readonly string[]): Promise<string> {
  const cache = process.env["GATEWRIGHT_TEST_CACHE"] ?? join(tmpdir(), "gatewright-test-cache");
  const folder = join(cache, name);
  const bin = join(folder, "bin");
  // Written last: an installation that was ended in the middle is made anew.
  const whole = join(folder, "installed");
  if (existsSync(whole)) return bin;
  console.log(`Installing ${requirements.join(", ")} into the cache of the integration tests.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  await run("python3", ["-m", "venv", folder]);
  await run(join(bin, "pip"), ["install", "--quiet", "--disable-pip-version-check", ...requirements], {
    maxBuffer: 1 << 26,
  });
  writeFileSync(whole, `${requirements.join("\n")}\n`);
  return bin;
}
