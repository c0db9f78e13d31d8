import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { arch } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCudnnHeader, parseNvidia, parseRocm, readAccelerator } from "../../src/environment/accelerator.ts";
import { containerOfJob, podmanDigest, workflowDigest } from "../../src/environment/container-image.ts";
import { determinismOf, seedsOf } from "../../src/environment/determinism.ts";
import { readLockFiles } from "../../src/environment/lock-files.ts";
import { parseOsRelease } from "../../src/environment/operating-system.ts";
import { readEnvironment } from "../../src/environment/read-environment.ts";
import { programsOf } from "../../src/environment/run-program.ts";
import type { ReadContext } from "../../src/read-context.ts";
import { readYaml } from "../../src/values/yaml-values.ts";
import { workspace } from "../reader-fixture.ts";

/** A PATH with nothing on it but these shell scripts (and the shell's own tools). */
function withPrograms(context: ReadContext, programs: Record<string, string>): ReadContext {
  const folder = join(context.workingDirectory, "..", "bin");
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { ...context, variables: { ...context.variables, PATH: folder } };
}

function accelerator(
  programs: Record<string, string>,
  packages: string[] = [],
  exists: (path: string) => boolean = () => false,
) {
  const { variables, workingDirectory, signal } = withPrograms(workspace(), programs);
  return readAccelerator(programsOf(variables, workingDirectory, signal), packages, exists);
}

const a100 = "NVIDIA A100-SXM4-40GB, 40960, 535.104.05";

describe("accelerator", () => {
  test("devices of one kind are counted", async () => {
    expect(
      await accelerator({ "nvidia-smi": `printf '%s\\n' '${a100}' '${a100}' 'Tesla T4, 15360, 535.104.05'` }),
    ).toEqual({
      driver: "535.104.05",
      devices: [
        { name: "NVIDIA A100-SXM4-40GB", memory_mib: 40960, count: 2 },
        { name: "Tesla T4", memory_mib: 15360, count: 1 },
      ],
    });
  });

  test("CUDA and cuDNN are those of the Python wheels, else nvcc's", async () => {
    const programs = {
      "nvidia-smi": `echo '${a100}'`,
      nvcc: "echo 'Cuda compilation tools, release 12.2, V12.2.140'",
    };
    expect(await accelerator(programs)).toMatchObject({ cuda: "12.2.140" });
    expect(
      await accelerator(programs, ["nvidia-cuda-runtime-cu12==12.4.127", "nvidia-cudnn-cu12==9.1.0.70"]),
    ).toMatchObject({
      cuda: "12.4.127",
      cudnn: "9.1.0.70",
    });
  });

  test("no tool and no device is none, said explicitly", async () => {
    expect(await accelerator({})).toBe("none");
  });

  test.each([
    [
      "a tool that fails",
      { "nvidia-smi": "echo 'NVIDIA-SMI has failed because it could not communicate with the NVIDIA driver.'; exit 9" },
    ],
    ["no devices", { "nvidia-smi": "echo 'No devices were found'; exit 6" }],
    ["a tool that says something else", { "nvidia-smi": "echo 'Field \"x\" is not a valid field to query.'" }],
    ["a tool of AMD that fails", { "rocm-smi": "exit 1" }],
  ])("%s is not known, and not none", async (_, programs) => {
    expect(await accelerator(programs)).toBeUndefined();
  });

  test("a device without its tool is not known", async () => {
    expect(await accelerator({}, [], (path) => path === "/dev/nvidia0")).toBeUndefined();
  });

  test("a tool that hangs is given up", async () => {
    const { variables, workingDirectory, signal } = withPrograms(workspace(), { slow: "while :; do :; done" });
    const run = programsOf(variables, workingDirectory, signal);
    expect(await run("slow", [], { timeoutMs: 200 })).toEqual({ outcome: "failed" });
    expect(await run("missing", [])).toEqual({ outcome: "absent" });
  });

  test("memory that the device does not tell is absent", () => {
    expect(parseNvidia("NVIDIA GB10, [N/A], 580.95.05\n")).toEqual({
      driver: "580.95.05",
      devices: [{ name: "NVIDIA GB10", count: 1 }],
    });
  });

  test("rocm-smi's JSON, in both ways of writing its keys", () => {
    for (const [series, driver] of [
      ["Card series", "Driver version"],
      ["Card Series", "Driver Version"],
    ]) {
      const output = JSON.stringify({
        card0: { [series ?? ""]: "AMD Instinct MI300X", "VRAM Total Memory (B)": "206141652992" },
        system: { [driver ?? ""]: "6.10.5" },
      });
      expect(parseRocm(`WARNING: something\n${output}`)).toEqual({
        driver: "6.10.5",
        devices: [{ name: "AMD Instinct MI300X", memory_mib: 196592, count: 1 }],
      });
    }
    expect(parseRocm("nothing")).toBeUndefined();
    expect(parseRocm("{broken")).toBeUndefined();
  });

  test("cuDNN's header", () => {
    expect(parseCudnnHeader("#define CUDNN_MAJOR 8\n#define CUDNN_MINOR 9\n#define CUDNN_PATCHLEVEL 7\n")).toBe(
      "8.9.7",
    );
    expect(parseCudnnHeader("#define CUDNN_MAJOR 8\n")).toBeUndefined();
  });
});

describe("language", () => {
  const python = {
    python: 'if [ "$1" = --version ]; then echo "Python 3.11.7"; else echo b==2; echo "# comment"; echo a==1; fi',
  };

  test("by the files that are there; the running Node is not the training's language", async () => {
    const context = withPrograms(workspace({ "train.py": "" }), { ...python, node: "echo v24.0.0" });
    expect((await readEnvironment(context)).language).toEqual({ name: "Python", version: "3.11.7" });
    expect((await readEnvironment(withPrograms(workspace({ "train.R": "" }), python))).language).toBeUndefined();
    expect((await readEnvironment(withPrograms(workspace({ "data.csv": "" }), python))).language).toBeUndefined();
  });

  test("the command counts before the files", async () => {
    const context = withPrograms(workspace({ "train.py": "", "fit.R": "" }), {
      ...python,
      Rscript: "echo 'Rscript (R) version 4.4.1 (2024-06-14)' >&2",
    });
    expect((await readEnvironment(context, { command: "Rscript fit.R" })).language).toEqual({
      name: "R",
      version: "4.4.1",
    });
  });

  test("a virtual environment of the project counts before the PATH", async () => {
    const context = withPrograms(workspace({ "train.py": "" }), python);
    const folder = join(context.workingDirectory, ".venv", "bin");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "python"), "#!/bin/sh\necho Python 3.13.1\n");
    chmodSync(join(folder, "python"), 0o755);
    expect((await readEnvironment(context)).language).toEqual({ name: "Python", version: "3.13.1" });
  });

  test("a virtual environment that came with the commit is not started, one that a step has made there is", async () => {
    const context = withPrograms(workspace({ "train.py": "" }), python);
    const { workingDirectory } = context;
    const folder = join(workingDirectory, ".venv", "bin");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "python"),
      `#!/bin/sh\ntouch ${join(workingDirectory, "started")}\necho Python 3.13.1\n`,
    );
    chmodSync(join(folder, "python"), 0o755);
    const git = (...parameters: string[]) => execFileSync("git", parameters, { cwd: workingDirectory });
    git("init", "--quiet");
    git("add", "--force", ".venv");
    expect((await readEnvironment(context)).language?.version).not.toBe("3.13.1");
    expect(existsSync(join(workingDirectory, "started"))).toBe(false);
    git("rm", "--quiet", "-r", "--cached", ".venv");
    expect((await readEnvironment(context)).language?.version).toBe("3.13.1");
  });

  test("lock files tell the version where the language is not installed", async () => {
    const r = withPrograms(workspace({ "renv.lock": '{"R": {"Version": "4.3.2", "Repositories": []}}' }), {});
    expect((await readEnvironment(r)).language).toEqual({ name: "R", version: "4.3.2" });
    const julia = withPrograms(workspace({ "Manifest.toml": 'julia_version = "1.10.4"\n' }), {});
    expect((await readEnvironment(julia)).language).toEqual({ name: "Julia", version: "1.10.4" });
  });

  test("pip freeze has a digest that does not depend on its order, and a Python without pip has none", async () => {
    const digest = async (freeze: string): Promise<string | undefined> => {
      const body = `if [ "$1" = --version ]; then echo "Python 3.11.7"; else ${freeze}; fi`;
      const { lock_files } = await readEnvironment(withPrograms(workspace({ "train.py": "" }), { python: body }));
      return lock_files?.find(({ kind }) => kind === "pip freeze")?.digest;
    };
    const first = await digest("echo b==2; echo a==1");
    expect(first).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await digest("echo a==1; echo '-e git+https://x@0123#egg=own'; echo b==2")).toBe(first);
    expect(await digest("echo a==2; echo b==2")).not.toBe(first);
    expect(await digest("exit 1")).toBeUndefined();
  });
});

describe("system", () => {
  test("os-release in the forms of Ubuntu, Alpine and Arch", () => {
    expect(parseOsRelease('NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\n')).toEqual({
      name: "Ubuntu",
      version: "24.04",
    });
    expect(parseOsRelease('NAME="Alpine Linux"\nVERSION_ID=3.20.1\n')).toEqual({
      name: "Alpine Linux",
      version: "3.20.1",
    });
    expect(parseOsRelease("ID=arch\nBUILD_ID=rolling\n")).toEqual({ name: "arch", version: "rolling" });
    expect(parseOsRelease("")).toBeUndefined();
  });

  test("the runner's image is what its variables say", async () => {
    const context = withPrograms(workspace({}, { variables: { ImageOS: "ubuntu24", ImageVersion: "20260101.1" } }), {});
    const environment = await readEnvironment(context);
    expect(environment.os).toMatchObject({ image: "ubuntu24", image_version: "20260101.1" });
    expect(environment.arch).toBe(arch());
  });

  const digest = `sha256:${"0a".repeat(32)}`;

  test("a container's image counts only by its digest", async () => {
    const of = async (image: string): Promise<string | undefined> =>
      (await readEnvironment(withPrograms(workspace({}, { variables: { CI_JOB_IMAGE: image } }), {}))).container;
    expect(await of(`python:3.11@${digest}`)).toBe(digest);
    expect(await of("python:3.11")).toBeUndefined();
    expect(await of(`python@sha256:123`)).toBeUndefined();
  });

  test("Podman's own file, where the image was pulled by digest", () => {
    expect(
      podmanDigest(`engine="podman-5"\nimage="docker.io/library/python@${digest}"\nimageid="${"0b".repeat(32)}"\n`),
    ).toBe(digest);
    expect(podmanDigest(`image="docker.io/library/python:3.11"\nimageid="${"0b".repeat(32)}"\n`)).toBeUndefined();
    expect(podmanDigest("")).toBeUndefined();
  });

  test("the container of the running job in the workflow file", () => {
    const of = (container: string): string | undefined =>
      containerOfJob(
        readYaml(`jobs:\n  train:\n    container: ${container}\n  other: {}\n`, "ml.yml", "workflow"),
        "train",
      );
    expect(of(`ghcr.io/o/i@${digest}`)).toBe(digest);
    expect(of(`{image: "ghcr.io/o/i:1@${digest}", options: --gpus all}`)).toBe(digest);
    expect(of("ghcr.io/o/i:latest")).toBeUndefined();
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow.
    expect(of("${{ matrix.image }}")).toBeUndefined();
    expect(containerOfJob(readYaml("jobs: {}\n", "ml.yml", "workflow"), "train")).toBeUndefined();
  });

  test("is that of the commit that GitHub took the workflow from, whatever is checked out", async () => {
    const path = ".github/workflows/ml.yml";
    const image = (character: string) => `jobs:\n  train:\n    container: o/i@sha256:${character.repeat(64)}\n`;
    const context = workspace({ [path]: image("a") });
    const { workingDirectory } = context;
    const git = (...parameters: string[]): string =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...parameters], {
        cwd: workingDirectory,
        encoding: "utf8",
      }).trim();
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message=base");
    const variables = {
      GITHUB_WORKSPACE: workingDirectory,
      GITHUB_REPOSITORY: "o/r",
      GITHUB_WORKFLOW_REF: `o/r/${path}@refs/heads/main`,
      GITHUB_WORKFLOW_SHA: git("rev-parse", "HEAD"),
      GITHUB_JOB: "train",
    };
    writeFileSync(join(workingDirectory, path), image("b"));
    git("commit", "--quiet", "--all", "--message=head");
    expect(await workflowDigest({ ...context, variables })).toBe(`sha256:${"a".repeat(64)}`);
    const elsewhere = { ...variables, GITHUB_WORKFLOW_SHA: "1".repeat(40) };
    expect(await workflowDigest({ ...context, variables: elsewhere })).toBeUndefined();
    expect(await workflowDigest({ ...context, variables: { ...variables, GITHUB_WORKFLOW_SHA: "" } })).toBeUndefined();
  });
});

test("lock files by their names, and requirements in their folder", async () => {
  const names = [
    "Manifest.toml",
    "Pipfile.lock",
    "conda-lock.yml",
    "dev-requirements.txt",
    "environment.yml",
    "package-lock.json",
    "poetry.lock",
    "pylock.toml",
    "renv.lock",
    "requirements-dev.txt",
    "requirements.txt",
    "requirements/base.txt",
    "uv.lock",
  ];
  const files = Object.fromEntries(
    [...names, "notes.txt", "requirements/readme.md", "src/uv.lock"].map((name) => [name, name]),
  );
  const locks = await readLockFiles(workspace(files).workingDirectory);
  expect(locks.map(({ path }) => path)).toEqual(names);
  expect(locks.map(({ kind }) => kind)).toEqual([
    "julia",
    "pipenv",
    "conda-lock",
    "requirements",
    "conda",
    "npm",
    "poetry",
    "pylock",
    "renv",
    "requirements",
    "requirements",
    "requirements",
    "uv",
  ]);
  expect(new Set(locks.map(({ digest }) => digest)).size).toBe(names.length);
});

describe("seeds and switches", () => {
  test("seeds are parameters with a seed's name and a whole number, and a fixed hash seed", () => {
    const values = {
      seed: 1,
      "data.split_seed": 2,
      random_state: "12345678901234567890",
      dataSeed: 3,
      seeds: 4,
      "seeds.0": 5,
      linseed: 6,
      seed_path: 7,
      "x.seed": null,
    };
    expect(seedsOf({ PYTHONHASHSEED: "0" }, { values })).toEqual({
      seed: 1,
      "data.split_seed": 2,
      random_state: "12345678901234567890",
      dataSeed: 3,
      seeds: 4,
      "seeds.0": 5,
      PYTHONHASHSEED: 0,
    });
    expect(seedsOf({ PYTHONHASHSEED: "random" }, undefined)).toBeUndefined();
  });

  test("switches that are set, never their defaults", () => {
    const variables = { CUBLAS_WORKSPACE_CONFIG: ":4096:8", OMP_NUM_THREADS: "4", MKL_NUM_THREADS: "", HOME: "/x" };
    expect(
      determinismOf(variables, { values: { "trainer.deterministic": true, "cudnn.benchmark": false, lr: 1 } }, []),
    ).toEqual({
      CUBLAS_WORKSPACE_CONFIG: ":4096:8",
      OMP_NUM_THREADS: "4",
      "trainer.deterministic": "true",
      "cudnn.benchmark": "false",
    });
  });
});

test("programs do not get the job's tokens", async () => {
  const variables = { INPUT_TOKEN: "t", ACTIONS_RUNTIME_TOKEN: "t", GITHUB_TOKEN: "t", SEED: "1" };
  const context = withPrograms(workspace({}, { variables }), {
    show: 'echo "[$INPUT_TOKEN$ACTIONS_RUNTIME_TOKEN$GITHUB_TOKEN$SEED]"',
  });
  const run = programsOf(context.variables, context.workingDirectory, context.signal);
  expect(await run("show", [])).toEqual({ outcome: "answered", output: "[1]\n" });
});
