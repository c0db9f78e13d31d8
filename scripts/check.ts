// Everything that must hold before a change lands, besides the tests. Every step runs, so that one call shows all that is wrong.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const maximumTarballBytes = 4_000_000;
process.chdir(join(import.meta.dirname, ".."));

const steps: [name: string, step: () => boolean][] = [
  ["format, lint, import arrows and cycles", () => run("biome", "ci", "--error-on-warnings")],
  ["types", () => run("tsc", "-p", ".")],
  ["generated files", () => run("node", "scripts/generate.ts", "--check")],
  ["every dependency has its line", dependenciesAreTold],
  ["dist is fresh, its licences are allowed", distIsFresh],
  ["size of what a runner downloads", tarballIsSmall],
];

const failed = steps.filter(([name, step]) => {
  console.log(`\n== ${name}`);
  return !step();
});
console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.map(([name]) => name).join("; ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function dependenciesAreTold(): boolean {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const page = readFileSync("docs/decisions/dependencies.md", "utf8");
  const told = new Set(
    [...page.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) => cell.match(/(?<=`)[^`,]+(?=`)/g) ?? []),
  );
  const named = Object.keys({ ...dependencies, ...devDependencies });
  const untold = named.filter((name) => !told.has(name));
  const gone = [...told].filter((name) => name !== "" && !named.includes(name.trim()) && !/^[ ,]/.test(name));
  if (untold.length > 0) console.error(`Not in docs/decisions/dependencies.md: ${untold.join(", ")}`);
  if (gone.length > 0) console.error(`In docs/decisions/dependencies.md only: ${gone.join(", ")}`);
  return untold.length + gone.length === 0;
}

function distIsFresh(): boolean {
  const fresh = mkdtempSync(join(tmpdir(), "gatewright-dist-"));
  try {
    if (!run("node", "scripts/build.ts", "--out", fresh)) return false;
    const names = new Set([...filesIn(fresh), ...filesIn("dist")]);
    const stale = [...names].filter((name) => read(join(fresh, name)) !== read(join("dist", name)));
    if (stale.length > 0) console.error(`Stale (run \`npm run build\` and commit): ${stale.sort().join(", ")}`);
    else console.log(`${names.size} files are what the sources give.`);
    return stale.length === 0;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // A file that exists on one side only is stale, which the comparison with `undefined` shows.
    return undefined;
  }
}

/** What GitHub sends of the commit for a `uses:`: its archive, without what `.gitattributes` leaves out of it. */
function tarballIsSmall(): boolean {
  const archive = spawnSync("git", ["archive", "--format=tar.gz", "HEAD"], { maxBuffer: 1 << 30 });
  const bytes = archive.stdout.length;
  console.log(`${bytes.toLocaleString("en")} bytes of at most ${maximumTarballBytes.toLocaleString("en")}`);
  return archive.status === 0 && bytes > 0 && bytes <= maximumTarballBytes;
}
