import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import type { FoundDvc } from "./dvc.ts";
import { has, type ProjectFiles } from "./project-files.ts";

/** How a runner gets what training and code checks need. */
export interface FoundSetup {
  environment: "python" | "uv" | "conda" | "node" | "none";
  /** Undefined: nothing says what to install. */
  setup: string | undefined;
  /** The files that say so. */
  from: string[];
  /** Stands before a command of Python, e.g. `uv run `. */
  prefix: string;
  version: string | undefined;
  /** Of conda, where it is not `environment.yml`. */
  file: string | undefined;
  /** Names of packages that the project asks for. */
  packages: ReadonlySet<string>;
}

export interface FoundCheck {
  command: string;
  from: string;
}

const requirementFiles = ["requirements.txt", "requirements/base.txt", "requirements/requirements.txt"];
const condaFiles = ["environment.yml", "environment.yaml", "conda.yml", "conda.yaml"];

export async function findSetup(files: ProjectFiles): Promise<FoundSetup> {
  const project = toml(await files.text("pyproject.toml"));
  const requirements = requirementFiles.find((path) => has(files, path));
  const requirementsText = requirements === undefined ? "" : ((await files.text(requirements)) ?? "");
  const packages = packagesOf(requirementsText, project);
  const version = (await files.text(".python-version"))?.trim().split("\n")[0];
  const found = (environment: FoundSetup["environment"], setup: string | undefined, from: string[], prefix = "") => ({
    environment,
    setup,
    from,
    prefix,
    version: environment === "node" || !/^3(\.\d+){0,2}$/.test(version ?? "") ? undefined : version,
    file: undefined,
    packages,
  });
  if (has(files, "uv.lock") && project !== undefined) {
    return found("uv", "uv sync --locked", ["uv.lock"], "uv run ");
  }
  if (has(files, "poetry.lock")) {
    return found("python", "pip install poetry && poetry install", ["poetry.lock"], "poetry run ");
  }
  const conda = condaFiles.find((path) => has(files, path));
  if (conda !== undefined) {
    const file = conda === "environment.yml" ? undefined : conda;
    return { ...found("conda", undefined, [conda]), file, packages: packagesOfConda(await files.text(conda)) };
  }
  if (requirements !== undefined) return found("python", `pip install -r ${requirements}`, [requirements]);
  if (isInstallable(project)) return found("python", "pip install .", ["pyproject.toml"]);
  if (has(files, "setup.py")) return found("python", "pip install .", ["setup.py"]);
  if (has(files, "package.json")) {
    return has(files, "package-lock.json")
      ? found("node", "npm ci", ["package-lock.json"])
      : found("node", "npm install", ["package.json"]);
  }
  const python = files.kept.some((path) => path.endsWith(".py"));
  return found(python ? "python" : "none", undefined, []);
}

/** Linter and tests that the project has set up. */
export async function findChecks(
  files: ProjectFiles,
  { environment, prefix, packages }: FoundSetup,
): Promise<{ lint: FoundCheck | undefined; test: FoundCheck | undefined }> {
  if (environment === "node") return checksOfNode(files);
  const project = toml(await files.text("pyproject.toml"));
  const tool: unknown = Object(project).tool;
  const setupCfg = (await files.text("setup.cfg")) ?? "";
  const python = (name: string, command: string): string => {
    if (packages.has(name)) return `${prefix}${command}`;
    return environment === "uv" ? `uvx ${command}` : `pip install ${name} && ${command}`;
  };
  const ruff =
    ["ruff.toml", ".ruff.toml"].find((path) => has(files, path)) ??
    (Object(tool).ruff === undefined ? undefined : "pyproject.toml");
  const flake8 = has(files, ".flake8") ? ".flake8" : /^\[flake8\]/m.test(setupCfg) ? "setup.cfg" : undefined;
  const lint =
    ruff !== undefined
      ? { command: python("ruff", "ruff check ."), from: ruff }
      : flake8 === undefined
        ? undefined
        : { command: python("flake8", "flake8"), from: flake8 };
  const pytest =
    ["pytest.ini", "conftest.py", "tests/conftest.py"].find((path) => has(files, path)) ??
    (Object(tool).pytest === undefined ? undefined : "pyproject.toml") ??
    files.kept.find((path) => /^tests?\/(.*\/)?test_[^/]+\.py$/.test(path));
  // Tests import the project, so its own pytest is wanted, not one in an environment of its own.
  const run = packages.has("pytest") ? `${prefix}pytest` : undefined;
  const test =
    pytest === undefined
      ? undefined
      : {
          command:
            run ?? (environment === "uv" ? "uv run --with pytest pytest" : `pip install pytest && ${prefix}pytest`),
          from: pytest,
        };
  return { lint, test };
}

async function checksOfNode(files: ProjectFiles) {
  const scripts: unknown = Object(json(await files.text("package.json"))).scripts;
  const script = (name: string): FoundCheck | undefined => {
    const command: unknown = Object(scripts)[name];
    // What `npm init` writes fails always.
    if (typeof command !== "string" || command.includes("no test specified")) return undefined;
    return { command: name === "test" ? "npm test" : `npm run ${name}`, from: "package.json" };
  };
  return { lint: script("lint"), test: script("test") };
}

/** The set-up command with DVC in it, where a command needs it and the project does not ask for it. */
export function dvcPackage({ remote }: FoundDvc): string {
  const extras: Record<string, string> = {
    s3: "s3",
    gs: "gs",
    azure: "azure",
    ssh: "ssh",
    hdfs: "hdfs",
    gdrive: "gdrive",
    webdav: "webdav",
    webdavs: "webdav",
    oss: "oss",
  };
  const extra = extras[remote ?? ""];
  return extra === undefined ? "dvc" : `"dvc[${extra}]"`;
}

function packagesOf(requirements: string, project: unknown): Set<string> {
  const declared = Object(Object(project).project);
  const groups = [
    declared.dependencies,
    ...Object.values(Object(declared["optional-dependencies"])),
    ...Object.values(Object(Object(project)["dependency-groups"])),
  ];
  const poetry = Object(Object(Object(project).tool).poetry);
  const ofPoetry = [
    poetry.dependencies,
    poetry["dev-dependencies"],
    ...Object.values(Object(poetry.group)).map((group) => Object(group).dependencies),
  ];
  const lines = [requirements.split("\n"), ...groups].flatMap((group) => (Array.isArray(group) ? group : []));
  const names = lines.flatMap((line) =>
    typeof line === "string" ? (/^\s*([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? []) : [],
  );
  return new Set(
    [...names, ...ofPoetry.flatMap((group) => Object.keys(Object(group)))].map((name) => name.toLowerCase()),
  );
}

/** Its list holds names, and a mapping with the list of pip. */
function packagesOfConda(text: string | undefined): Set<string> {
  const names = (value: unknown): string[] => {
    if (typeof value === "string") return /^\s*(?:[\w-]+::)?([A-Za-z0-9][\w.-]*)/.exec(value)?.slice(1) ?? [];
    return Object.values(Object(value)).flatMap(names);
  };
  return new Set(names(Object(yaml(text)).dependencies).map((name) => name.toLowerCase()));
}

function yaml(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parseYaml(text);
  } catch {
    return undefined;
  }
}

/** A project that only configures tools cannot be installed. */
function isInstallable(project: unknown): boolean {
  return Object(project).project !== undefined || Object(project)["build-system"] !== undefined;
}

function toml(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parseToml(text);
  } catch {
    return undefined;
  }
}

function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
