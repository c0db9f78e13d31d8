import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { main } from "../src/main.ts";

const policy = `gatewright: 1
models:
  strikes:
    train:
      run: |
        echo weights > model.txt
        echo '{"roc_auc": 0.84}' > metrics.json
      code: [gatewright.yml]
      outputs: { model: model.txt, metrics: metrics.json }
`;

/** A checkout with a policy, whose origin takes what it is asked to as long as nobody adds a hook. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), "gatewright-train-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("init", "-q", "--bare", ".git/origin.git");
  git("remote", "add", "origin", join(folder, ".git", "origin.git"));
  writeFileSync(join(folder, "gatewright.yml"), policy);
  return folder;
}

async function train(workingDirectory: string, ...words: string[]) {
  let [out, notes] = ["", ""];
  const { PATH = "", HOME = "" } = process.env;
  const exitCode = await main(["train", ...words], {
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
    environment: { PATH, HOME },
    signal: new AbortController().signal,
  });
  return { exitCode, out, notes };
}

test("a training whose record the remote refuses says why its exit code is 1 although the checks passed", async () => {
  const folder = checkout();
  const sentence = "The exit code is 1 because the run's record is not in the ledger";
  const well = await train(folder);
  expect(well.exitCode, well.notes + well.out).toBe(0);
  expect(well.notes).not.toContain(sentence);
  const hook = join(folder, ".git", "origin.git", "hooks", "pre-receive");
  writeFileSync(hook, "#!/bin/sh\nexit 1\n");
  chmodSync(hook, 0o755);
  const refused = await train(folder, "--force");
  expect(refused.exitCode).toBe(1);
  expect(refused.out).toContain("passed");
  expect(refused.notes).toContain(sentence);
  expect(existsSync(join(folder, "model.txt"))).toBe(true);
});

test("a link in a folder that a training leaves is named as it stands in the policy, not by the machine's path", async () => {
  const folder = checkout();
  writeFileSync(
    join(folder, "gatewright.yml"),
    policy.replace("echo weights > model.txt", "mkdir -p model && ln -sf x model/y").replace("model.txt", "model"),
  );
  const { exitCode, out } = await train(folder, "--no-push");
  expect(exitCode).toBe(1);
  expect(out).toContain("model/y is not a plain file");
  expect(out).not.toContain(folder);
});
