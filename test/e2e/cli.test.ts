// The command line as people and scripts use it: dist/gatewright.js in a process of its own.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeRepository } from "../../examples/birdstrikes/faults.ts";
import { badFiles, goodFiles } from "./bad-input-cases.ts";
import { cliPath, folderOf, runCli, writeFiles } from "./cli-process.ts";
import { readReport } from "./report-on-stdout.ts";

const contract = ["validate", "--contract", "contract.yml"];

describe("gatewright", () => {
  test("without a command prints its help and does not pass", async () => {
    const result = await runCli([], { cwd: folderOf({}) });
    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toContain("Usage: gatewright COMMAND");
  });

  test("--version prints the version of package.json and nothing else", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    expect(await runCli(["--version"], { cwd: folderOf({}) })).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });

  test.each(["validate", "propose", "digest", "report"])("%s --help names each of its options", async (command) => {
    const result = await runCli([command, "--help"], { cwd: folderOf({}) });
    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.stdout).toContain(`Usage: gatewright ${command}`);
    expect(result.stdout).toContain("--help");
    expect(await runCli(["help", command], { cwd: folderOf({}) })).toEqual(result);
  });

  test("says what was meant by an unknown command or option", async () => {
    const cwd = folderOf({});
    expect(await runCli(["valdate"], { cwd })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('gatewright has no command valdate; did you mean "validate"?'),
    });
    expect(await runCli(["validate", "--contarct", "a"], { cwd })).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringContaining('no option --contarct; did you mean "--contract"?'),
    });
  });
});

test("gatewright runs on the Node 20 or newer of the machine, not only on that of the tests", async () => {
  const found = process.env["PATH"]?.split(delimiter).map((folder) => join(folder, "node")) ?? [];
  const own = found.find((path) => !path.includes("node_modules") && existsSync(path)) ?? process.execPath;
  const cwd = folderOf({});
  writeRepository(cwd);
  const { exitCode, stdout, stderr } = await runCli(["validate", "--format", "json"], { cwd, node: own });
  expect([exitCode, stderr, readReport(stdout).verdict]).toEqual([0, "", "warn"]);
});

describe("gatewright validate", () => {
  test("exits with 0 for good data, 1 for bad data, 2 for a bad contract", async () => {
    expect((await runCli(contract, { cwd: folderOf(goodFiles) })).exitCode).toBe(0);
    expect((await runCli(contract, { cwd: folderOf(badFiles) })).exitCode).toBe(1);
    expect(
      (await runCli(contract, { cwd: folderOf({ ...goodFiles, "contract.yml": "contract: 2\n" }) })).exitCode,
    ).toBe(2);
  });

  test("in warn and observe does not block bad data, but still a bad contract", async () => {
    for (const mode of ["warn", "observe"]) {
      const words = [...contract, "--mode", mode, "--format", "json"];
      const bad = await runCli(words, { cwd: folderOf(badFiles) });
      expect(bad.exitCode).toBe(0);
      expect(readReport(bad.stdout)).toMatchObject({ verdict: "fail", mode, blocking: false });
      const wrong = await runCli(words, { cwd: folderOf({ ...goodFiles, "contract.yml": "contract: 2\n" }) });
      expect(wrong.exitCode).toBe(2);
    }
  });

  test("cannot be made milder than the policy", async () => {
    const policy = "gatewright: 1\nmode: enforce\ndata: {contracts: [contract.yml]}\n";
    const cwd = folderOf({ ...badFiles, "gatewright.yml": policy });
    const { exitCode, stdout } = await runCli(["validate", "--mode", "observe", "--format", "json"], { cwd });
    expect(exitCode).toBe(1);
    expect(readReport(stdout).mode).toBe("enforce");
  });

  test("prints exactly the report with --format json", async () => {
    const { stdout, stderr } = await runCli([...contract, "--format", "json"], { cwd: folderOf(badFiles) });
    expect(stderr).toBe("");
    const report = readReport(stdout);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    expect(report).toMatchObject({ action: "validate-data", verdict: "fail", run: { event: "local" } });
    const failing = report.findings.filter(({ verdict }) => verdict === "fail");
    expect(failing).toMatchObject([{ rule: "type", locations: [{ path: "data.csv", line: 3, column: 1 }, {}] }]);
  });

  test("names the failing cell in text and in Markdown", async () => {
    const cwd = folderOf(badFiles);
    const text = await runCli(contract, { cwd });
    expect(text.stdout).toMatch(/data\.csv:3(:1)?/);
    const markdown = await runCli([...contract, "--format", "markdown"], { cwd });
    expect(markdown.stdout).toMatch(/^#/m);
    expect(markdown.stdout).toContain("data.csv:3");
  });

  test("gives a pipe no colours and no progress unless FORCE_COLOR asks for them", async () => {
    const cwd = folderOf(badFiles);
    const plain = await runCli(contract, { cwd });
    expect(plain.stdout + plain.stderr).not.toContain("\u001b");
    const coloured = await runCli(contract, { cwd, env: { FORCE_COLOR: "1" } });
    expect(coloured.stdout).toContain("\u001b[");
  });

  test("checks every contract of the policy, and only the named one when one is named", async () => {
    const policy = "gatewright: 1\ndata: {contracts: [contract.yml, other.yml]}\n";
    const other = "contract: 1\ndata: {path: data.csv}\ncolumns: {name: {enum: [one]}}\n";
    const cwd = folderOf({ ...goodFiles, "gatewright.yml": policy, "other.yml": other });
    const all = await runCli(["validate", "--format", "json"], { cwd });
    expect(all.exitCode).toBe(1);
    expect(readReport(all.stdout).subjects.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
    const one = await runCli([...contract, "--format", "json"], { cwd });
    expect(one.exitCode).toBe(0);
    expect(readReport(one.stdout).subjects).toHaveLength(1);
  });

  test("says what to do when nothing says what to check", async () => {
    const result = await runCli(["validate"], { cwd: folderOf({ "data.csv": "id\n1\n" }) });
    expect(result.exitCode).toBe(2);
    expect(result.stdout.replaceAll(/\s+/g, " ")).toMatch(/nothing to check.*gatewright\.yml.*--contract FILE/);
  });

  test("refuses a policy that is named and missing, also beside a contract", async () => {
    const cwd = folderOf(goodFiles);
    for (const path of ["policy.yml", "gatewright.yml"]) {
      const result = await runCli([...contract, "--policy", path], { cwd });
      expect(result.exitCode).toBe(2);
      expect(result.stdout).toContain(path);
    }
  });

  test("reads other data with --data, several files at once", async () => {
    const more = {
      "new/a.csv": "id,name\n1,one\n",
      "new/b.csv": "id,name\n2,two\n",
      "new/c.csv": "id,name\nx,three\n",
    };
    const cwd = folderOf({ ...goodFiles, ...more });
    const good = await runCli([...contract, "--format", "json", "--data", "new/a.csv", "new/b.csv"], { cwd });
    expect(good.exitCode).toBe(0);
    const data = readReport(good.stdout).subjects[0]?.evidence.filter(({ role }) => role === "data");
    expect(data?.map(({ path, rows }) => [path, rows])).toEqual([
      ["new/a.csv", 1],
      ["new/b.csv", 1],
    ]);
    expect((await runCli([...contract, "--data", "new/*.csv"], { cwd })).exitCode).toBe(1);
  });

  test("reads data outside the working directory only when the command line names it", async () => {
    const outside = join(folderOf({ "secret.csv": "id,name\n1,one\n" }), "secret.csv");
    const reaching = `contract: 1\ndata: {path: ${outside}}\ncolumns: {id: {type: integer}}\n`;
    expect((await runCli(contract, { cwd: folderOf({ "contract.yml": reaching }) })).exitCode).toBe(2);
    expect((await runCli([...contract, "--data", outside], { cwd: folderOf(goodFiles) })).exitCode).toBe(0);
  });

  test("writes all forms of the report into --out, and the profile when asked", async () => {
    const cwd = folderOf(badFiles);
    const { exitCode } = await runCli([...contract, "--out", "deep/out", "--profile"], { cwd });
    expect(exitCode).toBe(1);
    const out = join(cwd, "deep/out");
    expect(readdirSync(out).sort()).toEqual([
      "junit.xml",
      "profile.json",
      "report.html",
      "report.json",
      "report.md",
      "report.sarif",
    ]);
    expect(readReport(readFileSync(join(out, "report.json"), "utf8")).verdict).toBe("fail");
    const profile = JSON.parse(readFileSync(join(out, "profile.json"), "utf8"));
    expect(Object.keys(profile)).toEqual(["contract"]);
  });

  test("says so when --out cannot be written, and does not pass", async () => {
    const cwd = folderOf(goodFiles);
    const result = await runCli([...contract, "--out", "data.csv"], { cwd });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain("data.csv cannot be written: a file of that name is there.");
  });

  test("writes a report also when the contract is wrong", async () => {
    const cwd = folderOf({ ...goodFiles, "contract.yml": "contract: 2\n" });
    expect((await runCli([...contract, "--out", "out"], { cwd })).exitCode).toBe(2);
    expect(readReport(readFileSync(join(cwd, "out/report.json"), "utf8")).verdict).toBe("error");
  });

  test("explains the SQL that would run, and checks nothing", async () => {
    const { exitCode, stdout } = await runCli([...contract, "--explain"], { cwd: folderOf(badFiles) });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^-- contract: /m);
    expect(stdout).toMatch(/SELECT/);
  });

  test("keeps its exit code when its reader goes away", async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `x${index},name`).join("\n");
    const cwd = folderOf({ ...goodFiles, "data.csv": `id,name\n${rows}\n` });
    const child = spawn(process.execPath, [cliPath, ...contract, "--format", "json"], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    expect([exitCode, stderr]).toEqual([1, ""]);
  });
});

describe("gatewright propose", () => {
  test("files of several tables, and a file with faults, give no contract", async () => {
    const cwd = folderOf({ "d/1.csv": "a,b\n1,2\n", "d/2.csv": "a,c\n1,2\n", "ragged.csv": "a,b\n1,2,3\n" });
    for (const [path, sentence] of [
      ["d", "The files are not of one table"],
      ["ragged.csv", "The data has a fault"],
    ] as const) {
      const { exitCode, stdout, stderr } = await runCli(["propose", "--data", path], { cwd });
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr).toContain(sentence);
    }
  });

  const data = `id,kind,price,day\n${Array.from({ length: 60 }, (_, i) => `${i},${i % 2 ? "a" : "b"},${i / 4},2024-01-${String(1 + (i % 28)).padStart(2, "0")}`).join("\n")}\n`;

  test("writes a contract that the same data keeps", async () => {
    const cwd = folderOf({ "items.csv": data });
    const proposed = await runCli(["propose", "--data", "items.csv", "--out", "items.yml"], { cwd });
    expect(proposed).toMatchObject({ exitCode: 0, stdout: "" });
    const checked = await runCli(["validate", "--contract", "items.yml", "--format", "json"], { cwd });
    expect(checked.exitCode).toBe(0);
    expect(readReport(checked.stdout)).toMatchObject({ verdict: "pass" });
  });

  test("prints the contract without --out, and does not overwrite with it", async () => {
    const cwd = folderOf({ "items.csv": data, "items.yml": "mine\n" });
    const printed = await runCli(["propose", "--data", "items.csv"], { cwd });
    expect(printed.stdout).toContain("contract: 1");
    const refused = await runCli(["propose", "--data", "items.csv", "--out", "items.yml"], { cwd });
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("items.yml is there already") });
    expect(readFileSync(join(cwd, "items.yml"), "utf8")).toBe("mine\n");
  });

  test("says what is missing", async () => {
    const cwd = folderOf({});
    expect(await runCli(["propose"], { cwd })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("--data PATH"),
    });
    const missing = await runCli(["propose", "--data", "nothing.csv"], { cwd });
    expect(missing).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringContaining("nothing.csv") });
  });
});

describe("gatewright digest", () => {
  test("prints the SHA-256 of files and one digest for a directory", async () => {
    const cwd = folderOf({ "a.txt": "abc", "model/x": "1", "model/y": "2" });
    const { exitCode, stdout } = await runCli(["digest", "a.txt", "model"], { cwd });
    expect(exitCode).toBe(0);
    const [file, directory] = stdout.split("\n");
    expect(file).toBe("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt");
    expect(directory).toMatch(/^sha256:[0-9a-f]{64} {2}model$/);
    writeFiles(cwd, { "model/y": "3" });
    expect((await runCli(["digest", "model"], { cwd })).stdout).not.toBe(`${directory}\n`);
  });

  test("says which path is missing", async () => {
    const result = await runCli(["digest", "nothing"], { cwd: folderOf({}) });
    expect(result).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringContaining("nothing") });
  });
});

describe("gatewright report", () => {
  test.each([
    ["text", /data\.csv/],
    ["json", /"report": 1/],
    ["markdown", /data\.csv:3/],
    ["html", /^<!doctype html>/i],
    ["junit", /<testsuite/],
    ["sarif", /"version": ?"2\.1\.0"/],
  ])("shows a stored report as %s", async (format, says) => {
    const cwd = folderOf(badFiles);
    await runCli([...contract, "--out", "out"], { cwd });
    const { exitCode, stdout, stderr } = await runCli(["report", "out/report.json", "--format", format], { cwd });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(says);
    if (format === "json") expect(stdout).toBe(readFileSync(join(cwd, "out/report.json"), "utf8"));
  });

  test("refuses what is no report", async () => {
    const cwd = folderOf({ "a.json": "{}", "b.json": "", "c.json": "<html>" });
    for (const path of ["a.json", "b.json", "c.json", "d.json"]) {
      const result = await runCli(["report", path], { cwd });
      expect(result).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringContaining(path) });
      expect(result.stderr.trim().split("\n")).toHaveLength(2);
    }
  });
});

test.skipIf(process.platform === "win32")(
  "an interrupted check decides nothing, does not pass, and leaves nothing behind",
  async () => {
    const rows = Array.from({ length: 300_000 }, (_, index) => `${index},name ${index}`).join("\n");
    const temporary = folderOf({});
    const cwd = folderOf({ ...goodFiles, "data.csv": `id,name\n${rows}\n` });
    const child = spawn(process.execPath, [cliPath, ...contract], { cwd, env: { ...process.env, TMPDIR: temporary } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    // Its temporary directory is the first thing that it makes.
    while (readdirSync(temporary).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGINT");
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    expect([exitCode, output]).toEqual([1, "gatewright: interrupted; nothing was decided.\n"]);
    expect(readdirSync(temporary)).toEqual([]);
  },
);
