import { describe, expect, test } from "vitest";
import { findTables } from "../../src/init/data-tables.ts";
import { findDvc } from "../../src/init/dvc.ts";
import { findOutputs, roleOf } from "../../src/init/outputs.ts";
import { findChecks, findSetup } from "../../src/init/setup.ts";
import { findNotebooks, findTraining } from "../../src/init/training.ts";
import { filesOf } from "./project-of.ts";

describe("the set-up", () => {
  test.each<[string, Record<string, string>, string, string | undefined]>([
    ["requirements.txt", { "requirements.txt": "numpy", "train.py": "" }, "python", "pip install -r requirements.txt"],
    [
      "uv before requirements",
      { "uv.lock": "", "pyproject.toml": "", "requirements.txt": "" },
      "uv",
      "uv sync --locked",
    ],
    ["poetry", { "poetry.lock": "", "pyproject.toml": "" }, "python", "pip install poetry && poetry install"],
    ["conda", { "environment.yml": "" }, "conda", undefined],
    ["a project of Python", { "pyproject.toml": "[project]\nname = 'x'\n" }, "python", "pip install ."],
    ["tools that are configured", { "pyproject.toml": "[tool.ruff]\n", "a.py": "" }, "python", undefined],
    ["node with a lock", { "package.json": "{}", "package-lock.json": "{}" }, "node", "npm ci"],
    ["nothing", { "data.csv": "" }, "none", undefined],
  ])("of %s", async (_, texts, environment, setup) => {
    expect(await findSetup(filesOf(texts))).toMatchObject({ environment, setup });
  });

  test("has the version of .python-version, when it is one of Python 3", async () => {
    const versionOf = async (text: string) => {
      return (await findSetup(filesOf({ ".python-version": text, "requirements.txt": "" }))).version;
    };
    expect(await Promise.all(["3.12\n", "pypy3.10\n", "2.7\n"].map(versionOf))).toEqual(["3.12", undefined, undefined]);
  });

  test.each<[string, Record<string, string>, string | undefined, string | undefined]>([
    [
      "a linter that is asked for",
      { "requirements.txt": "ruff==0.5\npytest", "ruff.toml": "", "pytest.ini": "" },
      "ruff check .",
      "pytest",
    ],
    [
      "one that is only configured",
      { ".flake8": "", "conftest.py": "" },
      "pip install flake8 && flake8",
      "pip install pytest && pytest",
    ],
    [
      "what conda installs",
      {
        "environment.yml": "dependencies: [python=3.12, conda-forge::ruff, {pip: [pytest==8]}]",
        "ruff.toml": "",
        "pytest.ini": "",
      },
      "ruff check .",
      "pytest",
    ],
    [
      "npm scripts",
      { "package.json": '{"scripts": {"lint": "eslint .", "test": "node --test"}}' },
      "npm run lint",
      "npm test",
    ],
    [
      "the test that npm init writes",
      { "package.json": '{"scripts": {"test": "echo \\"Error: no test specified\\" && exit 1"}}' },
      undefined,
      undefined,
    ],
    ["nothing", { "train.py": "" }, undefined, undefined],
  ])("checks the code by %s", async (_, texts, lint, testing) => {
    const files = filesOf(texts);
    const found = await findChecks(files, await findSetup(files));
    expect([found.lint?.command, found.test?.command]).toEqual([lint, testing]);
  });
});

describe("the training", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["a script", { "train.py": "" }, ["python train.py"]],
    [
      "a package that imports itself",
      { "src/__init__.py": "", "src/train.py": "from src.data import x" },
      ["python -m src.train"],
    ],
    [
      "a target of make, and the script that it runs",
      { Makefile: "train: data\n\tpython train.py\n", "train.py": "" },
      ["make train", "python train.py"],
    ],
    ["no target, but a variable", { Makefile: "train := yes\n" }, []],
    ["a script of npm", { "package.json": '{"scripts": {"train": "node train.mjs"}}' }, ["npm run train"]],
    [
      "an entry point that is not main",
      { MLproject: "entry_points:\n  train: {command: python train.py}\n" },
      ["mlflow run . -e train --env-manager local"],
    ],
    [
      "several models",
      { "train_churn.py": "", "train_fraud.py": "", "tests/train_x.py": "" },
      ["python train_churn.py", "python train_fraud.py"],
    ],
    ["nothing that trains", { "main.py": "", "restrain.py": "" }, []],
  ])("by %s", async (_, texts, commands) => {
    const files = filesOf(texts);
    const found = await findTraining(files, await findDvc(files), await findSetup(files));
    expect(found.map(({ command }) => command)).toEqual(commands);
  });

  test.each([
    ['p.add_argument("--rows", type=int)', "--rows 500"],
    ['p.add_argument("--epochs")\np.add_argument("--smoke")', "--smoke"],
    ["p.add_argument('--epochs')", "--epochs 1"],
    ["print('--rows of a table')", undefined],
  ])("has a small run when the script has an option for it: %s", async (text, smoke) => {
    const files = filesOf({ "train.py": text });
    const [found] = await findTraining(files, undefined, await findSetup(files));
    expect(found?.smoke).toBe(smoke);
  });

  test("a notebook that seems to train is named, and no command is made of it", () => {
    expect(findNotebooks(filesOf({ "eda.ipynb": "", "train model.ipynb": "" }))).toEqual(["train model.ipynb"]);
  });
});

describe("results", () => {
  test.each([
    ["models/model.joblib", "model"],
    ["metrics.json", "metrics"],
    ["eval_metrics.json", "metrics"],
    ["package.json", undefined],
    ["predictions.parquet", "predictions"],
    ["test_preds.csv", "predictions"],
    ["predators.csv", undefined],
    ["train-ids.csv", "train_ids"],
    ["training.csv", "series"],
    ["data/train.csv", undefined],
  ])("%s is taken for %s by its name", (path, role) => {
    expect(roleOf(path)).toBe(role);
  });

  test("are what the code writes under a name that stands in it, with the line", async () => {
    const text = `import joblib
table = read_csv("data/train.csv")
joblib.dump(model, "out/model.joblib")
Path("metrics.json").write_text("{}")
table.to_csv(f"{run}/predictions.csv")
open("/tmp/model.pkl", "wb")
`;
    const found = await findOutputs(filesOf({ "train.py": text }), undefined, undefined);
    expect(found.model.map(({ path, from }) => [path, from])).toEqual([["out/model.joblib", "train.py:3 writes it"]]);
    expect(found.metrics.map(({ path }) => path)).toEqual(["metrics.json"]);
    expect(found.predictions).toEqual([]);
  });
});

describe("data", () => {
  const pathsOf = (paths: readonly string[]) => {
    return findTables(filesOf(Object.fromEntries(paths.map((path) => [path, ""]))), undefined, []).map(
      ({ path }) => path,
    );
  };

  test("files that differ in their numbers are one table, and only when the pattern means no other file", () => {
    expect(pathsOf(["data/y-2001.csv", "data/y-2002.csv"])).toEqual(["data/y-*.csv"]);
    expect(pathsOf(["data/y-2001.csv", "data/y-2002.csv", "data/y-old.csv"])).toEqual([
      "data/y-2001.csv",
      "data/y-2002.csv",
      "data/y-old.csv",
    ]);
    expect(pathsOf(["2001.csv", "2002.csv"])).toEqual(["2001.csv", "2002.csv"]);
  });

  test("results, tests and documents are none", () => {
    expect(pathsOf(["predictions.csv", "tests/data.csv", "docs/table.csv", "train.parquet"])).toEqual([
      "train.parquet",
    ]);
  });

  test("their role is the word in their name, and two tables of one name get contracts of two", () => {
    const tables = findTables(
      filesOf({ "a/x_train.csv": "", "b/x_train.csv": "", "holdout.csv": "", "contest.csv": "" }),
      undefined,
      [],
    );
    expect(tables.map(({ name, role }) => [name, role])).toEqual([
      ["x-train", "train"],
      ["b-x-train", "train"],
      ["contest", undefined],
      ["holdout", "test"],
    ]);
  });

  test("what git ignores is named, with what to do, and not read", () => {
    const [table] = findTables(filesOf({}, ["data/train.csv"]), undefined, []);
    expect(table).toMatchObject({ path: "data/train.csv", absent: { why: "git ignores it, so no runner has it" } });
  });

  test.each([
    ["['remote \"store\"']\n    url = s3://bucket\n", "s3"],
    ["[core]\n    remote = b\n['remote \"a\"']\n    url = gs://x\n['remote \"b\"']\n    url = ssh://y\n", "ssh"],
    ["['remote \"store\"']\n    url = /mnt/store\n", "local"],
    ["", undefined],
  ])("DVC's default remote in %j is %s", async (config, remote) => {
    expect((await findDvc(filesOf({ ".dvc/config": config })))?.remote).toBe(remote);
  });
});
