import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import { onTestFinished } from "vitest";
import type { TrainingPlan } from "../../src/training/training-plan.ts";

export type Files = Readonly<Record<string, string>>;

/** A folder with these files, gone when the test has finished. */
export function folderOf(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "gatewright-training-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The same as a checkout with one commit. */
export function checkoutOf(files: Files): string {
  const folder = folderOf(files);
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "-A");
  git(folder, "commit", "--quiet", "-m", "first");
  return folder;
}

export function git(folder: string, ...parameters: string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  return execFileSync("git", [...identity, ...parameters], { cwd: folder, encoding: "utf8" }).trim();
}

export function contextOf(workingDirectory: string, signal: AbortSignal = new AbortController().signal) {
  const { PATH = "", HOME = "" } = process.env;
  return { workingDirectory, variables: { PATH, HOME }, signal, secrets: [] };
}

export function planOf(more: Partial<TrainingPlan> = {}): TrainingPlan {
  return {
    model: "strikes",
    command: "bash train.sh",
    smoke: false,
    code: ["train.sh"],
    data: { train: "data.csv" },
    params: ["params.yaml"],
    outputs: { model: "model.txt" },
    notes: [],
    ...more,
  };
}

/** Keeps what is logged; a group is its title and then its lines. */
export function keepingLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    info: (sentence) => lines.push(sentence),
    warning: (sentence) => lines.push(`warning: ${sentence}`),
    debug: () => {},
    group: (title, body) => {
      lines.push(title);
      return body();
    },
  };
}
