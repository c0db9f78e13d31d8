import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { engineVersion } from "./native-packages.ts";

/**
 * Lets the machine's own `npm` download one package into `directory`, so that its mirrors, proxies and certificates
 * apply. Returns the tarball's path. Run inside `directory`: a `.npmrc` of the user's workspace has no say.
 */
export async function npmPack(packageSpec: string, directory: string, signal: AbortSignal): Promise<string> {
  const npm = npmCommand();
  const args = [
    ...npm.args,
    "pack",
    packageSpec,
    "--pack-destination",
    directory,
    "--ignore-scripts",
    "--prefer-offline",
    "--loglevel=error",
  ];
  await new Promise<void>((resolve, reject) => {
    execFile(npm.command, args, { cwd: directory, signal, windowsHide: true }, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(packFailed(packageSpec, error, stderr));
    });
  });
  const tarball = (await readdir(directory)).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw packFailed(packageSpec, undefined, "it wrote no file");
  return join(directory, tarball);
}

/** How to install the engine beforehand; the last sentence of every failure to get it. */
export const preinstallHint =
  `Install it beforehand: run \`npm install @duckdb/node-api@${engineVersion}\` where gatewright stands, or download its ` +
  "platform package and give the path of its `duckdb.node` as `engine-path`.";

function packFailed(packageSpec: string, error: Error | undefined, stderr: string): Error {
  const missing = error !== undefined && "code" in error && error.code === "ENOENT";
  const reason = missing ? "there is no npm" : (npmReason(stderr) ?? "it ended with an error of its own");
  return evidenceError(`The query engine ${packageSpec} could not be fetched with npm: ${reason}`, {
    hint: preinstallHint,
    cause: error,
  });
}

/** npm tells its reason in one long line among short ones: code, system call, where its log stands. */
function npmReason(stderr: string): string | undefined {
  const lines = stderr.split("\n").map((line) => line.replace(/^npm (error|ERR!)\s*/, "").trim());
  const told = lines.filter((line) => line !== "" && !line.includes("complete log"));
  return told.toSorted((a, b) => b.length - a.length)[0];
}

/** On Windows `npm` is a batch file, which only a shell could start; the script behind it is started instead. */
function npmCommand(): { command: string; args: string[] } {
  if (process.platform !== "win32") return { command: "npm", args: [] };
  for (const directory of (process.env["PATH"] ?? "").split(delimiter)) {
    if (!existsSync(join(directory, "npm.cmd"))) continue;
    const script = join(directory, "node_modules", "npm", "bin", "npm-cli.js");
    const node = join(directory, "node.exe");
    if (existsSync(script)) return { command: existsSync(node) ? node : process.execPath, args: [script] };
  }
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  return existsSync(beside) ? { command: process.execPath, args: [beside] } : { command: "npm", args: [] };
}
