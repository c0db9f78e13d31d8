import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "@gatewright/shared/ledger/canonical-json.ts";
import { packPredictions } from "@gatewright/shared/ledger/kept-predictions.ts";
import { recordId, recordPath } from "@gatewright/shared/ledger/record-id.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDeployment, aGate, aLook, aRun, digestOf, tamper } from "../../shared/test/ledger/ledger-world.ts";
import { main } from "../src/main.ts";

const created: string[] = [];
afterAll(() => {
  for (const folder of created.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A checkout on main, with a bare repository as its origin. */
function checkout({ origin = true } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "gatewright-ledger-"));
  created.push(folder);
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, stdio: "pipe" });
  git("init", "-q", "-b", "main");
  if (origin) {
    git("init", "-q", "--bare", ".git/origin.git");
    git("remote", "add", "origin", join(folder, ".git", "origin.git"));
  }
  return folder;
}

async function gatewright(workingDirectory: string, ...words: string[]) {
  let [out, notes] = ["", ""];
  const exitCode = await main(words, {
    out: (text) => {
      out += text;
    },
    note: (text) => {
      notes += text;
    },
    colour: false,
    width: 200,
    watched: false,
    workingDirectory,
    environment: {},
    signal: new AbortController().signal,
  });
  return { exitCode, out, notes };
}

const run = aRun();
const gate = aGate({ run: recordId(run), created_at: "2026-11-25T05:00:00.000Z" });
const deployment = aDeployment({ gate: recordId(gate), created_at: "2026-11-25T06:00:00.000Z" });
const other = aRun({ model: "other", metrics: [{ name: "rmse", value: 2.5, source: "m.json" }] });
const all = [run, gate, deployment, other];

describe("gatewright ledger", () => {
  let folder: string;
  beforeAll(async () => {
    folder = checkout();
    writeFileSync(join(folder, "records.json"), JSON.stringify({ version: 1, records: all }, undefined, 2));
    const appended = await gatewright(folder, "ledger", "append", "records.json");
    expect(appended.exitCode, appended.notes).toBe(0);
    expect(appended.out.match(/^appended /gm)).toHaveLength(4);
    // Whoever appends by hand sees what is claimed: a pull request's artifact may say anything.
    expect(appended.notes).toContain(
      "Made on the default branch, as 4 of them say and nobody has checked: push in acme/birds, run 42; push in",
    );
  });

  it("log lists the newest first, from the remote", async () => {
    const { exitCode, out } = await gatewright(folder, "ledger", "log");
    expect(exitCode).toBe(0);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "made (UTC)        record        kind        model    commit      trust           says",
      `2026-11-25 06:00  ${recordId(deployment).slice(0, 12)}  deployment  strikes              default-branch  deployed`,
      `2026-11-25 05:00  ${recordId(gate).slice(0, 12)}  gate        strikes  aaaaaaaaaa  default-branch  pass, champion`,
    ]);
  });

  it("log shows one model, one kind, so many, and says what it leaves out", async () => {
    const { out, notes } = await gatewright(folder, "ledger", "log", "--model", "strikes", "--limit", "1");
    expect(out).toContain("deployment");
    expect(notes).toBe("2 older records; see more with --limit.\n");
    const json = await gatewright(folder, "ledger", "log", "--kind", "run", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject([{ kind: "run" }, { kind: "run" }]);
  });

  it("show prints a record by the beginning of its id, as text and as it is stored", async () => {
    const text = await gatewright(folder, "ledger", "show", recordId(run).slice(0, 10));
    expect(text.out).toMatch(/^run of strikes\n/);
    expect(text.out).toMatch(/ {2}metric roc_auc +0\.84\n/);
    expect(text.out).toMatch(/ {2}reproducibility +1 of 2 fields; missing: container\n/);
    const json = await gatewright(folder, "ledger", "show", recordId(gate), "--format", "json");
    expect(JSON.parse(json.out)).toEqual(gate);
  });

  it("verify prints the anchors of a whole ledger, and holds later ones against them", async () => {
    const first = await gatewright(folder, "ledger", "verify");
    expect(first.exitCode).toBe(0);
    expect(first.out).toMatch(
      /^The branch ml-ledger of origin is whole: 4 records of 2 models\.\nanchor of other [0-9a-f]{64}\n/,
    );
    expect(first.notes).toContain("No anchor was given");
    const [, strikes = ""] = /anchor of strikes ([0-9a-f]{64})/.exec(first.out) ?? [];
    // As report.json, as the text of a check run, and as a page.
    writeFileSync(join(folder, "report.json"), JSON.stringify({ report: 1, ledger: { anchors: { strikes } } }));
    writeFileSync(join(folder, "check.txt"), `ledger anchor of \`strikes\` \`${strikes}\``);
    writeFileSync(join(folder, "wrong.html"), `<th>anchor of strikes</th><td><code>${"0".repeat(64)}</code></td>`);
    for (const anchor of [strikes, "report.json", "check.txt"]) {
      const again = await gatewright(folder, "ledger", "verify", "--anchor", anchor);
      expect([again.exitCode, again.notes]).toEqual([0, ""]);
    }
    const wrong = await gatewright(folder, "ledger", "verify", "--anchor", "wrong.html");
    expect(wrong.exitCode).toBe(1);
    expect(wrong.out).toContain(
      `anchor: The chain of strikes in the branch ml-ledger of origin does not have the entry ${"0".repeat(64)}`,
    );
  });

  it("append says what was there, and takes single records, JSON Lines and its own export", async () => {
    const look = aLook();
    writeFileSync(join(folder, "one.json"), JSON.stringify(look));
    const first = await gatewright(folder, "ledger", "append", "--branch", "another", "one.json", "records.json");
    expect(first.out.match(/^appended /gm)).toHaveLength(5);
    const exported = await gatewright(folder, "ledger", "export", "--branch", "another", "--out", "all.jsonl");
    expect(exported.notes).toBe("Wrote 5 records to all.jsonl.\n");
    const lines = readFileSync(join(folder, "all.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines.sort()).toEqual([...all, look].map((record) => canonicalJson(record)).sort());
    const again = await gatewright(folder, "ledger", "append", "--local", "all.jsonl");
    expect(again.out.match(/^appended /gm)).toHaveLength(5);
    const twice = await gatewright(folder, "ledger", "append", "--local", "all.jsonl");
    expect(twice.out.match(/^was there /gm)).toHaveLength(5);
  });

  it("append writes the predictions that a file holds for its champion, and refuses others under their name", async () => {
    const { kept, text } = packPredictions("id,score\n1,0.5\n");
    const champion = aGate({ run: recordId(run), champion: true, predictions: kept });
    const holding = (name: string, packed: string) =>
      writeFileSync(
        join(folder, name),
        JSON.stringify({ version: 1, records: [champion], files: { [kept.path]: packed } }),
      );
    holding("false.json", packPredictions("id,score\n1,0.9\n").text);
    const refused = await gatewright(folder, "ledger", "append", "false.json", "--branch", "held");
    expect([refused.exitCode, refused.notes]).toEqual([1, expect.stringContaining(`not ${kept.digest}`)]);
    holding("held.json", text);
    const appended = await gatewright(folder, "ledger", "append", "held.json", "--branch", "held");
    expect(appended.exitCode, appended.notes).toBe(0);
    const origin = join(folder, ".git", "origin.git");
    expect(execFileSync("git", ["show", `held:${kept.path}`], { cwd: origin, encoding: "utf8" })).toBe(text);
  });

  it("append refuses all of a file with a record of another kind or model than may be in it", async () => {
    const kind = await gatewright(folder, "ledger", "append", "records.json", "--branch", "narrow", "--kind", "run");
    expect([kind.exitCode, kind.notes]).toEqual([1, expect.stringContaining("holds a record of the kind gate")]);
    const model = await gatewright(
      folder,
      "ledger",
      "append",
      "records.json",
      "--branch",
      "narrow",
      "--model",
      "other",
    );
    expect([model.exitCode, model.notes]).toEqual([1, expect.stringContaining("holds a record of the model strikes")]);
    const log = await gatewright(folder, "ledger", "log", "--branch", "narrow");
    expect(log.notes).toContain("There is no ledger yet");
  });

  it("export writes a table with a column a parameter and a metric", async () => {
    const csv = await gatewright(folder, "ledger", "export", "--kind", "run", "--format", "csv");
    expect(csv.exitCode, csv.notes).toBe(0);
    const [head = "", ...rows] = csv.out.trimEnd().split("\n");
    const columns = head.split(",");
    expect(columns).toEqual(expect.arrayContaining(["record", "param.optimizer.lr", "metric.roc_auc", "metric.rmse"]));
    const cells = rows.map((row) => row.split(","));
    const column = (name: string) => cells.map((row) => row[columns.indexOf(name)]);
    expect(column("record")).toEqual([recordId(other), recordId(run)]);
    expect(column("metric.rmse")).toEqual(["2.5", ""]);
    expect(column("param.name")).toEqual(["größer", "größer"]);
    const parquet = await gatewright(folder, "ledger", "export", "--out", "all.parquet");
    expect([parquet.exitCode, parquet.notes]).toEqual([0, "Wrote 4 records to all.parquet.\n"]);
    expect(readFileSync(join(folder, "all.parquet")).subarray(0, 4).toString("latin1")).toBe("PAR1");
  });

  it("prune says what it removed", async () => {
    const { exitCode, out } = await gatewright(folder, "ledger", "prune", "--keep", "0");
    expect([exitCode, out]).toEqual([0, "Removed 0 objects of 0 bytes; 0 bytes are left.\n"]);
  });

  it.each<[words: string[], exitCode: number, notes: string]>([
    [["ledger", "show", "abc"], 2, "is no record's id"],
    [["ledger", "show", "0000000000"], 1, "has no record whose id begins with 0000000000"],
    [["ledger", "log", "--model", "striks"], 1, "It has records of: other, strikes."],
    [["ledger", "log", "--limit", "none"], 2, "is no number of records"],
    [["ledger", "log", "--branch", "no-such-branch"], 1, "There is no ledger yet: the branch no-such-branch of origin"],
    [["ledger", "verify", "--branch", "no-such-branch"], 1, "There is no ledger yet"],
    [["ledger", "rebuild-index", "--branch", "no-such-branch"], 1, "There is no ledger yet"],
    [["ledger", "verify", "--anchor", "nothing.json"], 2, "neither 64 hexadecimal digits nor a file"],
    [["ledger", "verify", "--anchor", "records.json"], 1, "names no anchor of a ledger"],
    [["ledger", "log", "--local", "--remote", "origin"], 2, "--local names the checkout's own branch"],
    [["ledger", "append", "nothing.json"], 2, "nothing.json cannot be read: there is no such file"],
    [["ledger", "append", "."], 2, ". cannot be read: it is a directory"],
    [["ledger", "export", "--out", "runs.xlsx"], 2, "The ending of runs.xlsx names no form"],
    [["ledger", "export", "--format", "parquet"], 2, "Parquet cannot be written to standard output"],
    [["ledger", "prune", "--keep", "much"], 2, "which is no size"],
    [["ledger", "verfy"], 2, "gatewright ledger has no command verfy; did you mean"],
    [["ledger"], 2, "Usage: gatewright ledger COMMAND"],
    [["lineage", "abc"], 2, "is too short to name"],
    [["lineage", "0".repeat(40)], 1, "Nothing in the branch ml-ledger of origin is about"],
  ])("%j ends with %i and says what to do", async (words, exitCode, notes) => {
    const result = await gatewright(folder, ...words);
    expect([result.exitCode, result.out]).toEqual([exitCode, ""]);
    expect(result.notes).toContain(notes);
  });

  it.each<[what: string, text: string, notes: string]>([
    ["is empty", " \n", "bad.json is empty."],
    [
      "was cut off",
      JSON.stringify({ version: 1, records: all }).slice(0, -9),
      "neither JSON nor JSON Lines: line 1 is not JSON",
    ],
    ["has no records", '{"version": 1, "records": []}', "bad.json holds no records."],
    ["has a mark before it and nothing else", "\uFEFF", "bad.json is empty."],
    ["holds something else", '{"hello": 1}', "bad.json is no record"],
    [
      "has one broken record",
      JSON.stringify({ version: 1, records: [run, { ...gate, champion: 1 }] }),
      "Record 2 of bad.json is no record: champion must be",
    ],
  ])("append refuses a file that %s, and writes nothing of it", async (_, text, notes) => {
    writeFileSync(join(folder, "bad.json"), text);
    const result = await gatewright(folder, "ledger", "append", "bad.json", "--branch", "untouched");
    expect(result.exitCode).toBe(1);
    expect(result.notes).toContain(notes);
    expect((await gatewright(folder, "ledger", "log", "--branch", "untouched")).notes).toContain("no ledger yet");
  });

  it("outside a repository says that the ledger is a branch of one", async () => {
    const { exitCode, notes } = await gatewright(tmpdir(), "ledger", "log");
    expect(exitCode).toBe(1);
    expect(notes).toContain("is in no git repository");
  });

  it("takes its branch from the policy", async () => {
    const own = checkout();
    writeFileSync(
      join(own, "gatewright.yml"),
      "gatewright: 1\nledger: {branch: records/ml}\ndata: {contracts: [c.yml]}\n",
    );
    expect((await gatewright(own, "ledger", "log")).notes).toContain("the branch records/ml of origin does not exist");
    expect((await gatewright(own, "ledger", "branch")).out).toBe("records/ml\n");
    expect((await gatewright(folder, "ledger", "branch")).out).toBe("ml-ledger\n");
  });
});

describe("in a checkout without a remote", () => {
  it("the ledger is its own branch; what was changed there by hand is named, and the index is mended", async () => {
    const folder = checkout({ origin: false });
    writeFileSync(join(folder, "records.json"), JSON.stringify({ version: 1, records: all }));
    await gatewright(folder, "ledger", "append", "records.json");
    const index = "index/strikes/000001.jsonl";
    tamper(folder, { [index]: "\u001b[2Jnonsense\n" });
    const log = await gatewright(folder, "ledger", "log");
    expect(log.exitCode).toBe(1);
    expect(log.notes).toContain("gatewright ledger rebuild-index");
    const verify = await gatewright(folder, "ledger", "verify");
    expect(verify.exitCode).toBe(1);
    expect(verify.out).toContain(`index: ${index} says something else than the records, from line 1 on.`);
    expect(verify.out).toContain("The branch ml-ledger of this repository has 1 problem.");
    expect((await gatewright(folder, "ledger", "rebuild-index")).out).toBe(`written ${index}\n`);
    expect((await gatewright(folder, "ledger", "verify")).exitCode).toBe(0);

    const path = recordPath("run", recordId(run));
    tamper(folder, { [path]: canonicalJson(run).replace("0.84", "0.99") });
    const edited = await gatewright(folder, "ledger", "verify", "--format", "json");
    expect(JSON.parse(edited.out).problems).toMatchObject([{ kind: "record", path }]);
    expect((await gatewright(folder, "ledger", "show", recordId(run))).notes).toContain(
      "was changed after it was written",
    );
    const rebuilt = await gatewright(folder, "ledger", "rebuild-index");
    expect(rebuilt.exitCode).toBe(1);
    expect(rebuilt.notes).toContain("was changed after it was written");
    expect((await gatewright(folder, "ledger", "log")).exitCode).toBe(0);

    // Some editors put a mark before the text.
    writeFileSync(join(folder, "kept.json"), `\uFEFF${JSON.stringify(run)}`);
    const mended = await gatewright(folder, "ledger", "append", "kept.json");
    expect(mended.out).toContain(`restored ${recordId(run)}`);
    expect((await gatewright(folder, "ledger", "verify")).exitCode).toBe(0);
  });
});

describe("gatewright lineage", () => {
  let folder: string;
  beforeAll(async () => {
    folder = checkout({ origin: false });
    writeFileSync(join(folder, "records.json"), JSON.stringify({ version: 1, records: all }));
    await gatewright(folder, "ledger", "append", "records.json");
  });

  it("tells what a model came from, and what became of it", async () => {
    const { out } = await gatewright(folder, "lineage", digestOf("model").slice(0, 20));
    expect(out).toMatch(/^Lineage of sha256:/);
    const order = out.split("\n").flatMap((line) => /^(data|code|run|model|gate|deployment) /.exec(line)?.[1] ?? []);
    expect(order).toEqual(expect.arrayContaining(["data", "code", "run", "model", "gate", "deployment"]));
    expect(out).toContain("from gate model-gate: pass, champion, 2026-11-25");
  });

  it("draws it, as Mermaid, as a page that loads nothing, and as JSON", async () => {
    const about = (format: string) => gatewright(folder, "lineage", "a".repeat(40), "--format", format);
    expect((await about("mermaid")).out).toMatch(/^flowchart LR\n/);
    const page = (await about("html")).out;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("<svg");
    expect(page).not.toMatch(/<script|src=|href=/);
    expect(JSON.parse((await about("json")).out)).toMatchObject({ title: `Lineage of ${"a".repeat(40)}` });
  });

  it("knows the commit that HEAD is", async () => {
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@x", "commit", "-q", "--allow-empty", "-m", "x"], {
      cwd: folder,
    });
    const { notes } = await gatewright(folder, "lineage", "HEAD");
    expect(notes).toMatch(/is about [0-9a-f]{40}\./);
  });
});

describe("gatewright plan --model", () => {
  const policy = (budget: string) =>
    `gatewright: 1\nmodels:\n  strikes:\n    rules: [{rule: at-least, metric: accuracy, value: 0.8}]\n${budget}`;

  it("says what the budget of the evaluation set has left, by the ledger", async () => {
    const folder = checkout();
    writeFileSync(join(folder, "gatewright.yml"), policy("    budget: {looks: 3, passes: 2, error: 0.05}\n"));
    const none = await gatewright(folder, "plan", "--model", "strikes");
    expect(none.out).toBe("strikes (no look was made yet): 0 of 3 looks made, 3 left; 0 of 2 passes, 2 left.\n");

    const looks = [aLook(), aLook({ model_digest: digestOf("other"), passed: false, trust: "pull_request" })];
    writeFileSync(join(folder, "records.json"), JSON.stringify({ version: 1, records: looks }));
    expect((await gatewright(folder, "ledger", "append", "records.json")).exitCode).toBe(0);
    const some = await gatewright(folder, "plan", "--model", "strikes");
    expect(some.out).toMatch(/: 2 of 3 looks made, 1 left; 1 of 2 passes, 1 left\.\n$/);
    const json = JSON.parse((await gatewright(folder, "plan", "--model", "strikes", "--format", "json")).out);
    expect(json).toMatchObject({ model: "strikes", looks: { left: 1 }, passes: { left: 1 } });
  });

  it("has no answer for a model without a budget, one that is not there, and two questions at once", async () => {
    const folder = checkout();
    writeFileSync(join(folder, "gatewright.yml"), policy(""));
    const cases = [
      [["--model", "strikes"], "has no `budget:`"],
      [["--model", "strike"], 'did you mean "strikes"?'],
      [["--model", "strikes", "--margin", "0.1"], "these are two questions"],
    ] as const;
    for (const [words, sentence] of cases) {
      const { exitCode, notes } = await gatewright(folder, "plan", ...words);
      expect(notes).toContain(sentence);
      expect(exitCode).toBe(2);
    }
  });
});
