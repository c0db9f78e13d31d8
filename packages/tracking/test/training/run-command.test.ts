import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { runCommand } from "../../src/training/run-command.ts";
import { findShell, type Shell } from "../../src/training/shell.ts";
import { contextOf, folderOf } from "./workplace.ts";

const never = new AbortController().signal;

async function run(command: string, more: Partial<Parameters<typeof runCommand>[0]> = {}) {
  const workingDirectory = folderOf();
  const { variables } = contextOf(workingDirectory);
  let printed = "";
  const write = (text: string): void => {
    printed += text;
  };
  const shell = findShell(variables);
  const base = { command, shell, workingDirectory, variables, signal: never, stop: never, write };
  const result = await runCommand({ ...base, ...more });
  return { ...result, printed, workingDirectory };
}

test("the exit code is the command's own, also in the middle of a pipe", async () => {
  expect((await run("exit 7")).exitCode).toBe(7);
  expect((await run("exit 3 | cat")).exitCode).toBe(3);
  expect((await run("false; echo went on")).printed).toBe("");
});

test("what the command prints on both streams comes through, and the log goes on in a new line", async () => {
  expect((await run("echo out; echo err >&2")).printed.split("\n").sort()).toEqual(["", "err", "out"]);
  expect((await run("printf 'no end'")).printed).toBe("no end\n");
});

test("a character that is cut between two writes stays a character", async () => {
  expect((await run("printf '\\xc3'; sleep 0.2; printf '\\xa4'")).printed).toBe("ä\n");
});

test("a signal is an exit code of 128 and its number", async () => {
  const { exitCode, signal } = await run("kill -9 $$");
  expect({ exitCode, signal }).toEqual({ exitCode: 137, signal: "SIGKILL" });
});

test("the command sees the job's variables and neither the action's inputs nor the runner's tokens", async () => {
  const { variables } = contextOf("");
  const secret = { INPUT_TOKEN: "t", ACTIONS_RUNTIME_TOKEN: "r", GITHUB_OUTPUT: "/o", STATE_x: "s" };
  const { printed } = await run("env", { variables: { ...variables, ...secret, MY_SEED: "1" } });
  expect(printed).toContain("MY_SEED=1");
  for (const name of Object.keys(secret)) expect(printed).not.toContain(name);
});

test("cancelling ends everything that the command has started", async () => {
  const cancel = new AbortController();
  const running = run("trap '' INT; (trap '' INT; while :; do date +%N > beat; sleep 0.05; done) & wait", {
    signal: cancel.signal,
    write: () => {},
  });
  await wait(300);
  cancel.abort(new Error("the job was cancelled"));
  await expect(running).rejects.toThrow("the job was cancelled");
});

test("what is left running in the background ends with the command", async () => {
  const folder = folderOf();
  await run("(while :; do date +%s%N > beat; sleep 0.02; done) & sleep 0.3", { workingDirectory: folder });
  const last = readFileSync(join(folder, "beat"), "utf8");
  await wait(200);
  expect(readFileSync(join(folder, "beat"), "utf8")).toBe(last);
});

test("a command that is not worth going on with is ended, and the call says how long it ran", async () => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 300);
  const { exitCode, wallSeconds } = await run("sleep 60", { stop: stop.signal });
  clearTimeout(timer);
  expect(exitCode).not.toBe(0);
  expect(wallSeconds).toBeLessThan(30);
});

test("a shell that cannot be started is an error with its name", async () => {
  const shell: Shell = { program: "/nowhere/bash", parameters: [], remark: undefined };
  await expect(run("true", { shell })).rejects.toThrow("The shell /nowhere/bash cannot be started (ENOENT).");
});

test("without bash the command runs under sh, which is said", async () => {
  const folder = folderOf();
  await run("ln -s /bin/sh sh", { workingDirectory: folder });
  expect(existsSync(join(folder, "sh"))).toBe(true);
  const shell = findShell({ PATH: folder });
  expect(shell.remark).toContain("There is no bash on the PATH");
  expect((await run("exit 4", { shell })).exitCode).toBe(4);
  expect(() => findShell({ PATH: "/nowhere" })).toThrow("There is no shell on the PATH");
});
