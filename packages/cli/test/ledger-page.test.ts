// docs/ledger.md, executed: each of its blocks runs in a checkout, with the command line's own sources as `gatewright`.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultLedgerBranch } from "@gatewright/shared/policy/read-policy.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordId } from "../../shared/src/ledger/record-id.ts";
import { aGate, aRun } from "../../shared/test/ledger/ledger-world.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const page = readFileSync(join(root, "docs", "ledger.md"), "utf8");
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body);

let folder: string;
let checkout: string;
let variables: NodeJS.ProcessEnv;

function shell(script: string): string {
  return execFileSync("bash", ["--norc", "-euo", "pipefail", "-c", script], {
    cwd: checkout,
    env: variables,
    encoding: "utf8",
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gatewright-page-"));
  checkout = join(folder, "checkout");
  mkdirSync(checkout);
  const program = join(folder, "gatewright");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, "packages/cli/src/index.ts")}" "$@"\n`);
  chmodSync(program, 0o755);
  variables = { PATH: `${folder}:${process.env["PATH"]}`, HOME: folder, NO_COLOR: "1" };
  shell(`git init -q -b main . && git init -q --bare ../origin.git && git remote add origin ../origin.git
    echo bytes > model.joblib && git add -A && git -c user.name=T -c user.email=t@x commit -q -m code`);
  const commit = shell("git rev-parse HEAD").trim();
  const digest = shell("gatewright digest model.joblib").split(" ")[0] ?? "";
  const run = aRun({
    model: "strike-damage",
    code: { commit },
    origin: { event: "push", head_sha: commit },
    artifact: { path: "model.joblib", digest, bytes: 6, files: 1, format: "unknown", facts: {}, warnings: [] },
  });
  const gate = aGate({ model: "strike-damage", run: recordId(run), model_digest: digest });
  writeFileSync(join(checkout, "records.json"), JSON.stringify({ version: 1, records: [run, gate] }));
  const appended = shell("gatewright ledger append records.json 2>/dev/null");
  const [, anchor = ""] = /anchor of strike-damage ([0-9a-f]{64})/.exec(appended) ?? [];
  const report = { report: 1, ledger: { anchors: { "strike-damage": anchor } } };
  writeFileSync(join(checkout, "report.json"), JSON.stringify(report));
  Object.assign(variables, { RECORD: recordId(run), ANCHOR: anchor });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("docs/ledger.md", () => {
  it("has blocks to execute", () => {
    expect(blocks.length).toBeGreaterThan(6);
  });

  it.each(blocks)("runs as it stands there: %s", (block) => {
    const output = shell(`{ ${block}\n} 2>&1`);
    expect(output).not.toMatch(/^gatewright: /m);
    if (block.includes("sha256sum")) expect(output).toContain(`${variables["RECORD"]}  -`);
    if (block.includes("lineage.html")) expect(readFileSync(join(checkout, "lineage.html"), "utf8")).toContain("<svg");
  });

  it("names the branch that the policy has by default", () => {
    expect(page).toContain(`\`${defaultLedgerBranch}\``);
  });
});
