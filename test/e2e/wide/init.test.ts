import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { cliPath, folderOf, runCli, writeFiles } from "../cli-process.ts";
import { birdstrikes, expectValid, git, init, predictions, read, repositoryOf } from "../init-world.ts";

const table = "id,x,label\n1,0.5,0\n2,0.7,1\n3,0.9,1\n";
const pointer = (path: string) => `outs:\n- md5: a304afb96060aad90176268345e10355\n  size: 120\n  path: ${path}\n`;

test("the short form is five lines, which mean a policy", async () => {
  const folder = birdstrikes({ "predictions.csv": predictions() });
  await init(folder, ["--minimal"]);
  expect(git(folder, "ls-files", "--others").trim().split("\n")).toEqual([
    ".github/workflows/ml-main.yml",
    ".github/workflows/ml.yml",
    "gatewright.yml",
  ]);
  const lines = read(folder, "gatewright.yml").trimEnd().split("\n");
  expect(lines.map((line) => line.split(":")[0])).toEqual(["gatewright", "name", "train", "predictions", "rules"]);
  await expectValid(folder);
});

test("a DVC project is trained by `dvc repro`, and its data is pulled", async () => {
  const folder = repositoryOf(
    {
      ".dvc/config": "[core]\n    remote = store\n['remote \"store\"']\n    url = s3://bucket/strikes\n",
      "data/train.csv.dvc": pointer("train.csv"),
      "data/test.csv.dvc": pointer("test.csv"),
      "data/.gitignore": "/train.csv\n/test.csv\n",
      "dvc.yaml": `stages:
  prepare: { cmd: python src/prepare.py, deps: [data/train.csv], outs: [data/prepared.csv] }
  train:
    cmd: python src/train.py
    deps: [data/prepared.csv]
    params: [learning_rate]
    outs: [model.pkl]
    metrics: [metrics.json: { cache: false }]
    plots: [loss.csv]
`,
      "params.yaml": "learning_rate: 0.1\n",
      "src/train.py": "print('trained')\n",
      "src/prepare.py": "print('prepared')\n",
      "requirements.txt": "scikit-learn\n",
      "metrics.json": '{"accuracy": 0.91, "val": {"loss": 0.2}}\n',
    },
    { branch: "trunk" },
  );
  writeFiles(folder, { "data/train.csv": table });
  const { stdout } = await init(folder);
  expect(stdout).toContain("no contract: data/test.csv.dvc stands for it and it is not here");
  await expectValid(folder);
  const policy = read(folder, "gatewright.yml");
  for (const line of [
    "    - contracts/train.yml # data/train.csv, 3 rows",
    "    # - contracts/test.yml # data/test.csv: data/test.csv.dvc stands for it and it is not here; run `dvc pull`, then `gatewright propose --data data/test.csv --out contracts/test.yml`",
    "      run: dvc repro # dvc.yaml, 2 stages",
    "      # run: python src/train.py # also found: src/train.py",
    "        model: model.pkl # dvc.yaml, outs of the stage train",
    "        metrics: metrics.json # dvc.yaml, metrics of the stage train",
    "        series: loss.csv # dvc.yaml, plots of the stage train",
    "      - { rule: at-least, metric: accuracy, value: 0.89, use: point } # 0.91 today",
  ]) {
    expect(policy).toContain(line);
  }
  expect(policy).not.toContain("prepared.csv");
  const { jobs, on } = parse(read(folder, ".github/workflows/ml-main.yml"));
  expect(on.push.branches).toEqual(["trunk"]);
  const pull = "dvc pull data/test.csv.dvc data/train.csv.dvc";
  expect(jobs.ml.with["data-setup"]).toBe(`pip install "dvc[s3]" && ${pull}`);
  expect(jobs.ml.with.setup).toBe(`pip install -r requirements.txt && pip install "dvc[s3]" && ${pull}`);
});

test("an MLflow project is run by its entry point, in its conda environment", async () => {
  const folder = repositoryOf({
    MLproject: 'name: wine quality\nconda_env: conda.yaml\nentry_points:\n  main:\n    command: "python train.py"\n',
    "conda.yaml": "name: wine\ndependencies: [python=3.12]\n",
    "train.py": "import mlflow\nmlflow.log_metric('rmse', 1.0)\n",
    "wine.csv": table.replaceAll(",", ";"),
    "mlruns/0/meta.yaml": "name: Default\n",
  });
  const env = { MLFLOW_TRACKING_URI: "https://user:secret@mlflow.example" };
  const { stdout } = await runCli(["init"], { cwd: folder, env });
  expect(stdout).toContain("MLproject, the folder mlruns, train.py imports mlflow, MLFLOW_TRACKING_URI is set here");
  expect(stdout + read(folder, "gatewright.yml")).not.toContain("secret@");
  await expectValid(folder);
  expect(read(folder, "contracts/wine.yml")).toContain('data: {path: wine.csv, delimiter: ";"} # a guess');
  expect(read(folder, "gatewright.yml")).toContain("  wine-quality: #");
  expect(read(folder, "gatewright.yml")).toContain(
    "      run: mlflow run . --env-manager local # MLproject, the entry point `main`",
  );
  expect(read(folder, "gatewright.yml")).toContain("    # mirror: { mlflow: { experiment: wine-quality } } #");
  expect(parse(read(folder, ".github/workflows/ml.yml")).jobs.ml.with).toEqual({
    environment: "conda",
    "environment-file": "conda.yaml",
    setup: "pip install mlflow",
  });
});

test("a bare folder that is no git repository gets the same files, and is told how to become one", async () => {
  const folder = folderOf({
    "train.py": "import pickle\npickle.dump({}, open('model.pkl', 'wb'))\n",
    "data.csv": table,
  });
  const { stdout } = await init(folder);
  expect(stdout).toContain("(no git repository; default branch main, a guess)");
  expect(stdout).toContain("git init --initial-branch=main");
  git(folder, "init", "--quiet");
  await expectValid(folder);
  expect(read(folder, "gatewright.yml")).toContain("        model: model.pkl # train.py:2 writes it");
  expect(read(folder, ".github/workflows/ml.yml")).toContain("    # with: #");
});

test("a monorepo with two models gets a policy in each folder and one set of workflows", async () => {
  const model = { "data/train.csv": table, "requirements.txt": "numpy\n" };
  const under = (folder: string, files: Record<string, string>) => {
    return Object.fromEntries(Object.entries(files).map(([path, text]) => [`models/${folder}/${path}`, text]));
  };
  const folder = repositoryOf({
    ...under("churn", { ...model, "train.py": "import joblib\njoblib.dump(1, 'model.joblib')\n" }),
    ...under("fraud", { ...model, "src/train.py": "import joblib\njoblib.dump(1, 'fraud.joblib')\n" }),
  });
  await init(folder);
  await expectValid(folder);
  expect(read(folder, "models/churn/gatewright.yml")).toContain("  churn: #");
  expect(read(folder, "models/fraud/gatewright.yml")).toContain("      run: python src/train.py #");
  const { with: inputs } = parse(read(folder, ".github/workflows/ml.yml")).jobs.ml;
  expect(inputs["working-directories"]).toBe("models/churn\nmodels/fraud\n");
  const { stderr } = await init(folder, ["--minimal", "--force"], 2);
  expect(stderr).toContain("The short form is of one model, and 2 were found: churn, fraud.");

  // One of them, when its folder is named: the workflows still belong to the repository.
  const other = repositoryOf(under("churn", { ...model, "train.py": "print(1)\n" }));
  await init(other, ["models/churn"]);
  expect(readdirSync(other).sort()).toEqual([".git", ".github", "models"]);
  expect(parse(read(other, ".github/workflows/ml.yml")).jobs.ml.with["working-directories"]).toBe("models/churn\n");
});

test("two scripts in one folder are two models, of a project that is installed by uv", async () => {
  const folder = repositoryOf({
    "train_churn.py": "table.to_csv('pred_churn.csv')\n",
    "train_fraud.py": "joblib.dump(model, 'fraud.pkl')\n",
    "pyproject.toml": '[project]\nname = "shop"\n[tool.ruff]\n[dependency-groups]\ndev = ["pytest"]\n',
    "uv.lock": "version = 1\n",
    "tests/test_shop.py": "def test(): pass\n",
  });
  await init(folder);
  await expectValid(folder);
  const { models } = parse(read(folder, "gatewright.yml"));
  expect(models).toEqual({
    churn: { train: { run: "uv run python train_churn.py", outputs: { predictions: "pred_churn.csv" } } },
    fraud: { train: { run: "uv run python train_fraud.py", outputs: { model: "fraud.pkl" } } },
  });
  expect(parse(read(folder, ".github/workflows/ml.yml")).jobs.ml.with).toEqual({
    environment: "uv",
    setup: "uv sync --locked",
    lint: "uvx ruff check .",
    test: "uv run pytest",
  });
});

test("results without a command that makes them are judged as they stand", async () => {
  const folder = repositoryOf({ "predictions.csv": predictions() });
  await init(folder);
  await expectValid(folder);
  expect(read(folder, "gatewright.yml")).toContain("      # run: COMMAND # no command that trains was found");
  expect((await runCli(["gate", "--no-push"], { cwd: folder })).exitCode).toBe(0);
});

test.each<[string, Record<string, string>, string]>([
  [
    "a notebook alone",
    { "train.ipynb": "{}" },
    "train.ipynb: a notebook is no command; export it as a script that trains.",
  ],
  [
    "data that DVC has elsewhere",
    { "train.csv.dvc": pointer("train.csv") },
    "train.csv: train.csv.dvc stands for it and it is not here",
  ],
  ["a broken table", { "train.csv": 'a,b\n1,"2\n' }, "train.csv: "],
])("of %s nothing can be gated, which is said, and nothing is written", async (_, files, sentence) => {
  const folder = repositoryOf(files);
  const { stderr } = await init(folder, [], 2);
  expect(stderr).toContain("Nothing that was found can be gated yet, so nothing was written.");
  expect(stderr).toContain(sentence);
  expect(existsSync(join(folder, "gatewright.yml"))).toBe(false);
});

test("data that git ignores is named and not relied on, since no runner has it", async () => {
  const folder = repositoryOf({ ".gitignore": "data/\n", "train.py": "print(1)\n" });
  writeFiles(folder, { "data/train.csv": table });
  await init(folder);
  await expectValid(folder);
  const policy = read(folder, "gatewright.yml");
  expect(policy).toContain("      #   train: data/train.csv # git ignores it, so no runner has it; keep it with git");
  expect(Object(Object.values<object>(parse(policy).models)[0])).toEqual({ train: { run: "python train.py" } });
});

test("what is there is overwritten by --force only, and a dry run prints the files and writes none", async () => {
  const folder = repositoryOf({ "train.csv": table, "gatewright.yml": "# mine\n" });
  const dry = await init(folder, ["--dry-run"]);
  expect(dry.stdout).toContain("# ===== gatewright.yml (is there, and would be left as it is)\n# What blocks a merge.");
  expect(dry.stdout).toContain("# ===== contracts/train.yml\n# Proposed from 3 rows.");
  expect(git(folder, "status", "--porcelain")).toBe("");
  await init(folder);
  expect(read(folder, "gatewright.yml")).toBe("# mine\n");
  const { stdout } = await init(folder, ["--force"]);
  expect(stdout).toContain("Overwrote:\n  contracts/train.yml\n  gatewright.yml\n");
  await expectValid(folder);
});

test("names that YAML, a shell or a comment could read as something else stay names", async () => {
  const odd = "data/a #b: {c}'s.csv";
  const folder = repositoryOf({ [odd]: table, "train.py": "print(1)\n", "evil\nname: x.csv": table });
  await init(folder);
  await expectValid(folder);
  const { data, models } = parse(read(folder, "gatewright.yml"));
  expect(Object.keys(models)).toHaveLength(1);
  expect(data.contracts).toContain("contracts/a-b-c-s.yml");
  expect(Object.values(Object(Object.values<object>(models)[0]).train.data)).toContain(odd);
});

test("the address of the workflows can be another one, and a wrong one is refused", async () => {
  const folder = repositoryOf({ "train.csv": table });
  await init(folder, ["--uses", "acme/gates@v2.1.0"]);
  expect(parse(read(folder, ".github/workflows/ml.yml")).jobs.ml.uses).toBe(
    "acme/gates/.github/workflows/ml-pr.yml@v2.1.0",
  );
  expect((await init(folder, ["--uses", "acme"], 2)).stderr).toContain(
    '--uses is "acme", which is no repository with a ref.',
  );
  expect((await init(folder, ["nowhere"], 2)).stderr).toContain("nowhere is no folder.");
});

test("before the first training the first step is to train, and how the rules come without losing an edit", async () => {
  const folder = repositoryOf({ "train.py": "table.to_csv('predictions.csv')\n", "train.csv": table });
  const { stdout } = await init(folder);
  expect(stdout).toContain("1. No rule gates the model ");
  expect(stdout).toContain("Train once, here: `python train.py`, which makes predictions.csv");
  expect(stdout).toContain("2. In .github/workflows, put the account whose gatewright you use in the place of OWNER.");

  const rows = predictions()
    .replace(/^id,/, "")
    .replaceAll(/^s-\d+,/gm, "");
  writeFiles(folder, { "predictions.csv": rows });
  const without = await init(folder, ["--uses", "acme/gates@v2"]);
  expect(without.stdout).toContain("Mend predictions.csv: no column names its rows; add an id column");
  expect(without.stdout).not.toContain("in the place of OWNER");

  writeFiles(folder, { "predictions.csv": predictions() });
  const dry = await init(folder, ["--dry-run"]);
  expect(dry.stdout).toMatch(/^ {6}- \{ rule: no-regression, /m);
  expect(read(folder, "gatewright.yml")).not.toMatch(/^ {6}- \{ rule: /m);
});

test("of a project on GitLab it says that the workflows are for GitHub", async () => {
  const folder = repositoryOf({ "train.csv": table }, { origin: "git@gitlab.com:acme/strikes.git" });
  expect((await init(folder)).stdout).toContain(
    "The workflows are for GitHub, and `origin` is on GitLab: docs/gitlab.md",
  );
  const other = repositoryOf({ "train.csv": table, ".gitlab-ci.yml": "a: { script: [b] }\n" });
  expect((await init(other)).stdout).toContain(
    "The workflows are for GitHub, and .gitlab-ci.yml is there: docs/gitlab.md",
  );
});

test("the ledger's branch makes the default branch no guess", async () => {
  const folder = repositoryOf({ "train.csv": table });
  git(folder, "branch", "ml-ledger");
  expect((await init(folder)).stdout).toContain("(default branch main)");
});

test.skipIf(process.platform !== "linux")(
  "on a terminal it shows what it found, asks where there is a choice, and writes what was answered",
  async () => {
    const folder = repositoryOf({
      "train.csv": table,
      "train.py": "open('model.pkl', 'wb')\n",
      Makefile: "train:\n\tpython train.py\n",
    });
    git(folder, "branch", "other");
    const { text, exitCode } = await onTerminal(folder, [
      "2",
      "bad name/..",
      "trunk",
      "churn model",
      "churn-model",
      "y",
    ]);
    expect(text).toContain("Several commands may train");
    expect(text).toContain("2) python train.py   (train.py)");
    expect(text).toContain("Name of the default branch [main]: ");
    expect(text).toContain('"bad name/.." can be no branch: ');
    expect(text).toContain('such as "churn-model".');
    expect(text).toContain("Write these 5 files: contracts/train.yml, gatewright.yml");
    expect(exitCode).toBe(0);
    await expectValid(folder);
    const { models } = parse(read(folder, "gatewright.yml"));
    expect(models["churn-model"].train.run).toBe("python train.py");
    expect(parse(read(folder, ".github/workflows/ml-main.yml")).on.push.branches).toEqual(["trunk"]);

    const no = await onTerminal(folder, ["", "", "", "n"]);
    expect(no.text).toContain("Nothing was written.");
    expect(no.exitCode).toBe(1);
  },
);

/** Runs `gatewright init` with a terminal, as util-linux's `script` makes one, and types an answer at every question. */
function onTerminal(folder: string, answers: string[]): Promise<{ text: string; exitCode: number | null }> {
  const command = `${process.execPath} ${cliPath} init`;
  const env = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", TERM: "dumb" };
  const child = spawn("script", ["--quiet", "--flush", "--return", "--command", command, "/dev/null"], {
    cwd: folder,
    env,
  });
  let text = "";
  let asked = 0;
  child.stdout.on("data", (chunk) => {
    text += String(chunk);
    if (text.length <= asked || !/(?:\]: |\] ?)$/.test(stripVTControlCharacters(text))) return;
    asked = text.length;
    child.stdin.write(`${answers.shift() ?? ""}\r`);
  });
  return new Promise((resolve) => child.on("close", (exitCode) => resolve({ text, exitCode })));
}
