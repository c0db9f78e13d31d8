import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runAction } from "../../harness/runner.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const example = join(root, "examples", "birdstrikes");

/** Fenced blocks of a page, in order, by language. */
function blocks(page: string, language: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, body = ""]) => body);
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gatewright-documents-"));
  cpSync(join(example, "data"), join(folder, "data"), { recursive: true });
  mkdirSync(join(folder, "contracts"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(["README.md", "actions/validate-data/README.md"])("%s", (page) => {
  it("shows a contract under which the bird strikes pass, and no fault of a value does", async () => {
    const contract = blocks(page, "yaml").find((block) => parse(block).contract === 1);
    writeFileSync(join(folder, "contracts", "strikes.yml"), contract ?? "");
    const run = () => {
      return runAction({
        action: "actions/validate-data",
        inputs: { contract: "contracts/strikes.yml", comment: "false", "check-run": "false" },
        workspace: folder,
        eventName: "workflow_dispatch",
        event: { repository: { full_name: "acme/birdstrikes", default_branch: "main" } },
        repository: "acme/birdstrikes",
        ref: "refs/heads/main",
        sha: "0123456789".repeat(4),
        token: "",
      });
    };
    const clean = await run();
    expect([clean.exitCode, clean.outputs["failed"], clean.outputs["errors"]], clean.stdout).toEqual([0, "0", "0"]);

    const year = join(folder, "data", "strikes-1995.csv");
    writeFileSync(year, readFileSync(year, "utf8").replace(/,\d+\n/, ",4000\n"));
    const faulty = await run();
    expect([faulty.exitCode, faulty.outputs["verdict"]], faulty.stdout).toEqual([1, "fail"]);
  });
});

describe("README.md", () => {
  it("shows commands that run as they stand there", () => {
    const [first, ...commands] = (blocks("README.md", "sh").at(-1) ?? "").trim().split("\n");
    expect(first).toBe("cd examples/birdstrikes");
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const [program = "", ...args] = command.replace(/\s+#.*/, "").split(" ");
      const output = execFileSync(program, args, { cwd: example, encoding: "utf8" });
      expect(output, command).not.toBe("");
    }
  });

  it("names the two commands that the package has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const block of blocks("README.md", "sh").slice(0, 2)) {
      const [, name = ""] = /npm ci && npm (?:run )?(\w+)/.exec(block) ?? [];
      expect(scripts).toHaveProperty(name);
    }
  });
});
