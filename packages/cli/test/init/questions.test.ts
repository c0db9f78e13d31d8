import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openQuestions } from "../../src/init/questions.ts";
import { branchProblem } from "../../src/init/settle-choices.ts";
import type { Terminal } from "../../src/terminal.ts";

function terminalWith(...answers: string[]): { terminal: Terminal; shown: () => string } {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = "";
  output.on("data", (chunk) => {
    text += String(chunk);
    // An answer is typed when its question has been read.
    if (/: $/.test(text)) {
      const answer = answers.shift();
      if (answer === undefined) input.end();
      else input.write(`${answer}\n`);
    }
  });
  const terminal: Terminal = {
    out: () => undefined,
    note: () => undefined,
    colour: false,
    width: 80,
    watched: false,
    workingDirectory: "/",
    environment: {},
    signal: new AbortController().signal,
    person: { input, output },
  };
  return { terminal, shown: () => text };
}

test("nothing typed takes the first choice, the name that is there, and yes", async () => {
  const questions = openQuestions(terminalWith("", "", "").terminal);
  expect(await questions.choose("Which?", ["a", "b"])).toBe(0);
  expect(await questions.text("Name", "birds", () => undefined)).toBe("birds");
  expect(await questions.yes("Write?")).toBe(true);
  questions.close();
});

test("an answer that is none is asked for again", async () => {
  const { terminal, shown } = terminalWith("3", "b", "2", "strikes", "perhaps", "n");
  const questions = openQuestions(terminal);
  expect(await questions.choose("Which?", ["a", "b"])).toBe(1);
  expect(await questions.text("Name", "birds", () => undefined)).toBe("strikes");
  expect(await questions.yes("Write?")).toBe(false);
  expect(shown()).toContain("Which?\n  1) a\n  2) b\nNumber [1]: ");
  expect(shown().match(/Give a number from 1 to 2\./g)).toHaveLength(2);
  expect(shown()).toContain("Answer y or n.");
  questions.close();
});

test("a person who leaves gets nothing written, and is told how to be asked nothing", async () => {
  const questions = openQuestions(terminalWith().terminal);
  await expect(questions.text("Name", "birds", () => undefined)).rejects.toThrow(
    expect.objectContaining({ kind: "configuration", hint: expect.stringContaining("--yes") }),
  );
});

test("answers typed ahead count, also when the input ends after them; then no answer comes", async () => {
  const { terminal } = terminalWith();
  terminal.person = { input: new PassThrough().end("\nn\n"), output: new PassThrough() };
  const questions = openQuestions(terminal);
  expect(await questions.choose("Which?", ["a", "b"])).toBe(0);
  expect(await questions.yes("Write?")).toBe(false);
  await expect(questions.yes("Write?")).rejects.toThrow("No answer came, so nothing was written.");
  questions.close();
});

test("an answer that cannot be is asked for again with the reason", async () => {
  const { terminal, shown } = terminalWith("bad name/..", "trunk");
  const questions = openQuestions(terminal);
  expect(await questions.text("Name of the default branch", "main", branchProblem)).toBe("trunk");
  expect(shown()).toContain('"bad name/.." can be no branch: git takes no space');
  questions.close();
});

test.each(["a..b", "-x", "a/", ".a", "a/.b", "a.lock", "a//b", "@", "@{u}", "a~1"])("%s is no branch", (name) => {
  expect(branchProblem(name)).toContain("can be no branch");
});

test.each(["main", "release/v1.2", "feature-@x", "größe"])("%s can be a branch", (name) => {
  expect(branchProblem(name)).toBeUndefined();
});

test("without a person every question has its first answer", async () => {
  const { person: _, ...terminal } = terminalWith().terminal;
  const questions = openQuestions(terminal);
  expect([
    await questions.choose("?", ["a", "b"]),
    await questions.text("?", "x", () => undefined),
    await questions.yes("?"),
  ]).toEqual([0, "x", true]);
});
