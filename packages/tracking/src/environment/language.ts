import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import type { RecordedEnvironment } from "@gatewright/shared/ledger/record.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { openCheckout } from "../code/git-checkout.ts";
import { textOf } from "./operating-system.ts";
import { outputOf, type RunProgram } from "./run-program.ts";

type Language = NonNullable<RecordedEnvironment["language"]>;
type Name = "Python" | "R" | "Julia" | "Node.js";

export interface FoundLanguage {
  language: Language;
  /** The interpreter, when it was asked itself. */
  program?: string;
}

/**
 * Which language the training is written in, by its command, else by the files of the working directory; and its version, by asking the
 * interpreter that the training would start. The process that asks is gatewright's own Node and says nothing about it.
 */
export async function readLanguage(
  workingDirectory: string,
  variables: Environment,
  run: RunProgram,
  command: string | undefined,
): Promise<FoundLanguage | undefined> {
  for (const name of await candidates(workingDirectory, command)) {
    const found = await versionOf(name, workingDirectory, variables, run);
    if (found !== undefined) return found;
  }
  return undefined;
}

const commands: readonly { name: Name; pattern: RegExp }[] = [
  {
    name: "Python",
    pattern:
      /(?:^|[\s/\\"';&|])(?:python[\d.]*|pypy[\d.]*|uv|poetry|pipenv|papermill|torchrun|accelerate|deepspeed)(?:\.exe)?(?=\s|$)|\.py\b/,
  },
  { name: "R", pattern: /(?:^|[\s/\\"';&|])(?:Rscript|R)(?:\.exe)?(?=\s|$)|\.R\b/ },
  { name: "Julia", pattern: /(?:^|[\s/\\"';&|])julia(?:\.exe)?(?=\s|$)|\.jl\b/ },
  { name: "Node.js", pattern: /(?:^|[\s/\\"';&|])(?:node|npm|npx|tsx)(?:\.exe)?(?=\s|$)|\.[cm]?[jt]s\b/ },
];

const traces: readonly { name: Name; pattern: RegExp }[] = [
  {
    name: "Python",
    pattern:
      /\.(?:py|ipynb)$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt|uv\.lock|poetry\.lock|environment\.ya?ml|\.python-version)$/,
  },
  { name: "R", pattern: /\.(?:R|Rmd|qmd)$|^(?:renv\.lock|DESCRIPTION)$/ },
  { name: "Julia", pattern: /\.jl$|^(?:Julia)?(?:Manifest|Project)\.toml$/ },
  { name: "Node.js", pattern: /^package\.json$/ },
];

async function candidates(workingDirectory: string, command: string | undefined): Promise<Name[]> {
  const named = commands.filter(({ pattern }) => pattern.test(command ?? "")).map(({ name }) => name);
  if (named.length > 0) return named;
  const files = await readdir(workingDirectory);
  return traces.filter(({ pattern }) => files.some((file) => pattern.test(file))).map(({ name }) => name);
}

function versionOf(
  name: Name,
  workingDirectory: string,
  variables: Environment,
  run: RunProgram,
): Promise<FoundLanguage | undefined> {
  switch (name) {
    case "Python":
      return pythonVersion(workingDirectory, variables, run);
    case "R":
      return rVersion(workingDirectory, run);
    case "Julia":
      return juliaVersion(workingDirectory, run);
    case "Node.js":
      return nodeVersion(run);
  }
}

/** The environment that is active, then `.venv` of the project, which `uv run` and poetry use, then the PATH. */
async function pythonVersion(
  workingDirectory: string,
  variables: Environment,
  run: RunProgram,
): Promise<FoundLanguage | undefined> {
  const active = programsOfPython(variables["VIRTUAL_ENV"]);
  const own = programsOfPython(join(workingDirectory, ".venv"));
  const conda = programsOfPython(variables["CONDA_PREFIX"]);
  const trusted = own.length > 0 && (await cameWithTheCode(".venv", workingDirectory)) ? [] : own;
  for (const program of [...active, ...trusted, ...conda, "python", "python3"]) {
    const answer = await outputOf(run(program, ["--version"]));
    const match = /^(Python|PyPy) (\d+\.\d+\.\d+\S*)/m.exec(answer ?? "");
    if (match !== null) return { language: { name: "Python", version: match[2] ?? "" }, program };
  }
  return undefined;
}

function programsOfPython(folder: string | undefined): string[] {
  if (folder === undefined || folder === "") return [];
  return [join(folder, "bin", "python"), join(folder, "Scripts", "python.exe")].filter((path) => existsSync(path));
}

/**
 * Whether git tracks something there, or does not say. Where a job only reads what a pull request brings (`pull_request_target`), a program
 * in its commit must not be started; one that a step of the job has installed is no part of any commit.
 */
async function cameWithTheCode(path: string, workingDirectory: string): Promise<boolean> {
  const checkout = await openCheckout(workingDirectory);
  if (checkout === undefined) return false;
  const listing = await checkout.run(["ls-files", "-z", "--", path], { directory: workingDirectory });
  return listing === undefined || listing.length > 0;
}

async function rVersion(workingDirectory: string, run: RunProgram): Promise<FoundLanguage | undefined> {
  const answer = await outputOf(run("Rscript", ["--version"]));
  const asked = /version (\d+\.\d+\.\d+)/.exec(answer ?? "")?.[1];
  if (asked !== undefined) return { language: { name: "R", version: asked } };
  const locked = /"R"\s*:\s*\{\s*"Version"\s*:\s*"(\d+\.\d+\.\d+)"/.exec(
    (await textOf(join(workingDirectory, "renv.lock"))) ?? "",
  );
  return locked?.[1] === undefined ? undefined : { language: { name: "R", version: locked[1] } };
}

async function juliaVersion(workingDirectory: string, run: RunProgram): Promise<FoundLanguage | undefined> {
  const answer = await outputOf(run("julia", ["--version"]));
  const asked = /^julia version (\d+\.\d+\.\S+)/m.exec(answer ?? "")?.[1];
  if (asked !== undefined) return { language: { name: "Julia", version: asked } };
  const locked = /^julia_version = "(\d+\.\d+\.[^"]+)"/m.exec(
    (await textOf(join(workingDirectory, "Manifest.toml"))) ?? "",
  );
  return locked?.[1] === undefined ? undefined : { language: { name: "Julia", version: locked[1] } };
}

async function nodeVersion(run: RunProgram): Promise<FoundLanguage | undefined> {
  const version = /^v(\d+\.\d+\.\d+\S*)/.exec((await outputOf(run("node", ["--version"]))) ?? "")?.[1];
  return version === undefined ? undefined : { language: { name: "Node.js", version } };
}

/** What pip says is installed, sorted; undefined where there is no pip, as in environments that uv makes. */
export async function pipFreeze(program: string, run: RunProgram): Promise<string[] | undefined> {
  // `-m pip` also looks where it is started, and a `pip.py` of the repository is not pip.
  const directory = program.includes("/") || program.includes("\\") ? dirname(program) : undefined;
  const safely = directory === undefined ? ["-P"] : [];
  const parameters = ["-m", "pip", "freeze", "--all", "--disable-pip-version-check"];
  const options = { timeoutMs: 20_000, ...(directory === undefined ? {} : { directory }) };
  const answer =
    (await outputOf(run(program, [...safely, ...parameters], options))) ??
    // Before Python 3.11 there is no -P; -I leaves out packages that `pip install --user` put there.
    (safely.length === 0 ? undefined : await outputOf(run(program, ["-I", ...parameters], options)));
  return (
    answer
      ?.split(/\r?\n/)
      .map((line) => line.trim())
      // An editable install is the team's own code, whose version is the commit.
      .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("-e "))
      .sort()
  );
}

export function digestOfFreeze(lines: readonly string[]): string {
  return `sha256:${sha256Hex(`${lines.join("\n")}\n`)}`;
}
