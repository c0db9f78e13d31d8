import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Policy } from "@gatewright/shared/policy/policy.ts";
import { describe, expect, it } from "vitest";
import { explainContract } from "../src/explain-contract.ts";
import { validateData } from "../src/validate-data.ts";
import { evaluate, type Files, findingsOf, inDirectory, notPassing, only } from "./evaluate-contract.ts";

const policyOf = (...contracts: string[]): Policy => ({
  gatewright: 1,
  mode: "enforce",
  onInconclusive: "warn",
  policyChanges: "approved",
  data: { contracts },
  ledger: { branch: "ml-ledger" },
  models: [],
});

const contract = (name: string, path: string, more = "") =>
  `contract: 1\nname: ${name}\ndata: {path: ${path}}\ncolumns: {v: {type: integer, minimum: 0}}\n${more}`;

const good = "v\n1\n2\n";

describe("which contracts are checked", () => {
  it("those of the policy and that of the input, each a subject with its evidence", async () => {
    const files: Files = { "b.yml": contract("b", "b.csv"), "a.csv": good, "b.csv": "v\n-1\n" };
    const policyFiles = { "a.yml": contract("a", "a.csv") };
    const { subjects, versions } = await evaluate({
      files,
      policy: policyOf("a.yml"),
      policyFiles,
      inputs: { contract: "./b.yml\n" },
    });
    expect(subjects.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["a", "pass"],
      ["b", "fail"],
    ]);
    expect(subjects[1]?.evidence).toEqual([
      { role: "contract", path: "b.yml", digest: `sha256:${sha256Hex(files["b.yml"] ?? "")}`, bytes: 82 },
      { role: "data", path: "b.csv", digest: `sha256:${sha256Hex("v\n-1\n")}`, bytes: 5, rows: 1 },
    ]);
    expect(versions["duckdb"]).toMatch(/^v?\d/);
  });

  it("none is a configuration error", async () => {
    await expect(evaluate({ files: {}, inputs: { contract: "" } })).rejects.toMatchObject({ kind: "configuration" });
  });

  it("one that is missing is a configuration error of its own subject; the others are checked", async () => {
    const { subjects } = await evaluate({
      files: { "a.csv": good },
      policy: policyOf("a.yml", "gone.yml", "broken.yml"),
      policyFiles: { "a.yml": contract("a", "a.csv"), "broken.yml": "contract: 1\nnmae: x\n" },
    });
    expect(subjects.map(({ verdict }) => verdict)).toEqual(["pass", "error", "error"]);
    expect(subjects[1]?.findings[0]).toMatchObject({
      configuration: true,
      message: "The contract gone.yml does not exist.",
    });
    expect(subjects[2]?.findings[0]).toMatchObject({ configuration: true });
  });

  it("data that is missing is that subject's error, and no configuration error", async () => {
    const { subjects } = await evaluate({
      files: { "a.csv": good },
      policy: policyOf("a.yml", "b.yml"),
      policyFiles: { "a.yml": contract("a", "a.csv"), "b.yml": contract("b", "gone.csv") },
    });
    expect(subjects.map(({ verdict }) => verdict)).toEqual(["pass", "error"]);
    expect(subjects[1]?.findings[0]?.rule).toBe("structure");
    expect(subjects[1]?.findings[0]?.configuration).toBeUndefined();
    expect(subjects[1]?.findings[0]?.message).toContain("gone.csv");
  });

  it("two of one name are told apart, and the same file may be checked twice", async () => {
    const { subjects } = await evaluate({
      files: { "a.csv": good },
      policy: policyOf("a.yml", "b.yml"),
      policyFiles: { "a.yml": contract("same", "a.csv"), "b.yml": contract("same", "a.csv") },
    });
    expect(subjects.map(({ name }) => name)).toEqual(["same (a.yml)", "same (b.yml)"]);
  });
});

describe("the input data", () => {
  it("replaces the contract's path, and the report says so", async () => {
    const { subjects } = await evaluate({
      files: { "contract.yml": contract("a", "a.csv"), "a.csv": good, "b.csv": "v\n-1\n" },
      inputs: { data: "b.csv" },
    });
    expect(subjects[0]?.verdict).toBe("fail");
    expect(subjects[0]?.notes[0]).toContain("b.csv");
  });

  it("is shown and not used where the base's policy wins", async () => {
    const { subjects } = await evaluate({
      files: { "a.csv": "v\n-1\n", "b.csv": good },
      policy: policyOf("a.yml"),
      policyFiles: { "a.yml": contract("a", "a.csv") },
      policyWins: true,
      inputs: { data: "b.csv" },
    });
    expect(subjects[0]?.verdict).toBe("fail");
    expect(subjects[0]?.notes[0]).toContain("was not used");
  });

  it("cannot stand for two contracts", async () => {
    const running = evaluate({
      files: { "a.csv": good },
      policy: policyOf("a.yml", "b.yml"),
      policyFiles: { "a.yml": contract("a", "a.csv"), "b.yml": contract("b", "a.csv") },
      inputs: { data: "c.csv" },
    });
    await expect(running).rejects.toMatchObject({ kind: "configuration" });
  });
});

describe("what a contract may read", () => {
  for (const path of ["../outside.csv", "/etc/passwd", ".git/config", "sub/../../outside.csv"]) {
    it(`not ${path}`, async () => {
      const findings = await findingsOf({ "contract.yml": contract("a", path), ".git/config": "v\n1\n" });
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ verdict: "error", configuration: true });
    });
  }

  it("not .git through a link", async () => {
    await inDirectory(
      { files: { "contract.yml": contract("a", "link.csv"), ".git/config.csv": good } },
      async (context) => {
        await symlink(".git/config.csv", join(context.workingDirectory, "link.csv"));
        const { subjects } = await validateData.evaluate(context);
        expect(subjects[0]?.verdict).toBe("error");
        expect(subjects[0]?.evidence.filter(({ role }) => role === "data")).toEqual([]);
      },
    );
  });

  it("not a referenced file outside", async () => {
    const more = "rules: [{name: r, references: {columns: [v], path: ../outside.csv}}]\n";
    const findings = await findingsOf({ "contract.yml": contract("a", "a.csv", more), "a.csv": good });
    expect(only(findings, "references").verdict).toBe("error");
  });

  it("and the command line may name a file outside", async () => {
    await inDirectory(
      { files: { "contract.yml": contract("a", "a.csv") }, inputs: { data: "../outside.csv" } },
      async (context) => {
        await mkdir(context.workingDirectory, { recursive: true });
        await writeFile(join(context.workingDirectory, "../outside.csv"), good);
        const { subjects } = await validateData.evaluate(context);
        expect(subjects[0]?.verdict).toBe("pass");
      },
    );
  });
});

describe("environments", () => {
  it("a check of another environment is skipped with the reason", async () => {
    const more = "rules: [{name: labelled, sql: v > 5, environments: [train]}]\n";
    const files = { "contract.yml": contract("a", "a.csv", more), "a.csv": good };
    const skipped = only(await findingsOf(files, { inputs: { environment: "serving" } }), "sql");
    expect(skipped).toMatchObject({
      verdict: "skipped",
      message: "labelled: not checked in the environment serving, only in train",
    });
    expect(only(await findingsOf(files, { inputs: { environment: "train" } }), "sql").verdict).toBe("fail");
    expect(only(await findingsOf(files), "sql").verdict).toBe("fail");
  });

  it("one that is near a named one is most likely a slip, and nothing passes under it", async () => {
    const more = "rules: [{name: labelled, sql: v > 5, environments: [train]}]\n";
    const files = { "contract.yml": contract("a", "a.csv", more), "a.csv": good };
    const findings = await findingsOf(files, { inputs: { environment: "Train" } });
    expect(findings).toMatchObject([
      {
        rule: "contract",
        verdict: "error",
        configuration: true,
        message: "a names no environment Train",
        hint: "Did you mean train?",
      },
    ]);
  });

  it("a contract whose SQL is wrong is so also when its data is missing", async () => {
    const more = "rules: [{name: broken, sql: 'v > ('}, {name: spying, sql: \"read_text('/etc/passwd') = 'x'\"}]\n";
    const findings = await findingsOf({ "contract.yml": contract("a", "a.csv", more) });
    expect(findings.map(({ rule, configuration }) => [rule, configuration ?? false])).toEqual([
      ["structure", false],
      ["contract", true],
      ["contract", true],
    ]);
    expect(findings[1]?.message).toContain("it does not parse: syntax error at end of input");
  });

  it("a contract of which nothing is left in the environment is a configuration error", async () => {
    const text = "contract: 1\nname: a\ndata: {path: a.csv}\nrules: [{name: r, sql: v > 0, environments: [train]}]\n";
    const findings = await findingsOf({ "contract.yml": text, "a.csv": good }, { inputs: { environment: "serving" } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "contract", verdict: "error", configuration: true });
  });
});

describe("redacted columns", () => {
  const text = `contract: 1
name: a
data: {path: a.csv}
key: [mail]
duplicate_rows: 0
columns:
  mail: {type: string, unique: true, pattern: '^x', max_length: 3, enum: [a], format: email, monotonic: increasing, most_common_share: [0, 0.1]}
  pay: {type: number, maximum: 10, mean: [0, 1], median: [0, 1], sum: [0, 1], outliers: {iqr: {factor: 0.1, share: 0}}}
  day: {type: date, freshness: 1d, maximum: '2000-01-01'}
rules:
  - {column: pay, minimum: 100000000, by: mail}
  - {name: sql, sql: "mail <> 'secret' and pay < 10"}
  - {name: overflow, sql: "cast(mail as integer) > 1"}
  - {name: known, references: {columns: [mail], path: b.csv, to: [mail]}}
report: {redact: [mail, pay, day]}
`;
  const secrets = [
    "secret-a@x.example",
    "secret-b",
    "77777.25",
    "88888.5",
    "2011-11-11",
    "2012-12-12",
    "77,777",
    "88,888",
  ];
  const data =
    "mail,pay,day\nsecret-b,77777.25,2011-11-11\nsecret-a@x.example,88888.5,2012-12-12\nsecret-b,77777.25,2011-11-11\nsecret-b,77777.25,2011-11-11\n";

  it("no value of theirs stands anywhere in the report", async () => {
    const evaluation = await evaluate({ files: { "contract.yml": text, "a.csv": data, "b.csv": "mail\nq\n" } });
    const [subject] = evaluation.subjects;
    expect(notPassing(subject?.findings ?? []).length).toBeGreaterThan(10);
    const written = JSON.stringify(evaluation);
    for (const secret of secrets) expect(written).not.toContain(secret);
    const samples = subject?.findings.flatMap((finding) => finding.samples) ?? [];
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.filter(({ value }) => value !== undefined)).toEqual([]);
  });
});

describe("samples", () => {
  const many = `v\n${Array.from({ length: 50 }, (_, index) => -index - 1).join("\n")}\n`;

  it("are bounded by report.sample_rows", async () => {
    const files = { "contract.yml": contract("a", "a.csv", "report: {sample_rows: 3}\n"), "a.csv": many };
    const finding = only(await findingsOf(files), "minimum");
    expect(finding.samples.map(({ value }) => value)).toEqual(["-1", "-2", "-3"]);
    expect(finding.n).toBe(50);
    expect(finding.estimate).toBe(1);
  });

  it("none are told when sample_rows is 0, and the first place is still shown", async () => {
    const files = { "contract.yml": contract("a", "a.csv", "report: {sample_rows: 0}\n"), "a.csv": many };
    const finding = only(await findingsOf(files), "minimum");
    expect(finding.samples).toEqual([]);
    expect(finding.locations[0]).toMatchObject({ path: "a.csv", line: 2 });
  });
});

describe("explainContract", () => {
  it("gives the SQL that runs, without running it", async () => {
    const more = "key: [v]\nrules: [{name: r, sql: v < 10}]\n";
    await inDirectory({ files: { "contract.yml": contract("a", "a.csv", more), "a.csv": good } }, async (context) => {
      const [explanation] = await explainContract(context);
      expect(explanation?.statements.map(({ title }) => title)).toEqual([
        "All measures in one scan",
        "key: The key names each row once",
      ]);
      expect(explanation?.statements[0]?.sql).toContain("v < 10");
    });
  });

  it("says what else may run: a count of groups, a second scan, a look for failing rows", async () => {
    const more = "rules: [{column: v, maximum: 9, by: [v]}, {column: v, not_enum: [3], by: [v]}]\n";
    await inDirectory({ files: { "contract.yml": contract("a", "a.csv", more), "a.csv": good } }, async (context) => {
      const [explanation] = await explainContract(context);
      expect(explanation?.statements.map(({ title }) => title)).toEqual([
        "The number of groups by v",
        "All measures in one scan",
      ]);
      expect(explanation?.statements[0]?.sql).toContain("SELECT DISTINCT");
      expect(explanation?.notes).toEqual([
        "A second scan follows when the first one leaves something open: it counts for minimum, maximum.",
        "A scan follows that looks up failing rows, when a check that can name them has failed.",
      ]);
    });
  });

  it("throws what is wrong with the contract", async () => {
    await inDirectory({ files: { "contract.yml": "contract: 2\n" } }, async (context) => {
      await expect(explainContract(context)).rejects.toBeInstanceOf(UserError);
    });
  });
});

describe("the same evidence gives the same findings", () => {
  it("to the last digit", async () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => Math.sin(index) * 10 ** (index % 7));
    const text = `contract: 1\nname: a\ndata: {path: a.csv}\ncolumns: {v: {type: number, mean: [null, 0], std: [null, 0], sum: [null, 0], entropy: [null, 0]}}\n`;
    const files = { "contract.yml": text, "a.csv": `v\n${numbers.join("\n")}\n` };
    const first = await findingsOf(files);
    for (let run = 0; run < 3; run += 1) expect(await findingsOf(files)).toEqual(first);
  });
});
