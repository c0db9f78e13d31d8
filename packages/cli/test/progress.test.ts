import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startProgress } from "../src/progress.ts";
import type { Terminal } from "../src/terminal.ts";

let notes = "";

beforeEach(() => {
  notes = "";
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function terminal(watched: boolean): Terminal {
  return {
    out: () => {
      throw new Error("Progress belongs to the notes: standard output may be read by a program.");
    },
    note: (text) => {
      notes += text;
    },
    colour: false,
    width: 40,
    watched,
    workingDirectory: "/",
    environment: {},
    signal: new AbortController().signal,
  };
}

test("work of less than two seconds shows no progress", () => {
  const progress = startProgress(terminal(true));
  progress.log.info("Reading");
  vi.advanceTimersByTime(1900);
  progress.stop();
  expect(notes).toBe("");
});

test("longer work says what it does and for how long, in one line that goes away", () => {
  const progress = startProgress(terminal(true));
  progress.log.info("Reading data.csv");
  vi.advanceTimersByTime(3100);
  expect(notes).toContain("3 s  Reading data.csv");
  expect(notes).not.toContain("\n");
  progress.stop();
  expect(notes.endsWith("\r\u001b[K")).toBe(true);
  const before = notes;
  vi.advanceTimersByTime(5000);
  expect(notes).toBe(before);
});

test("a line of progress never breaks, and control sequences from data do not reach the terminal", () => {
  const progress = startProgress(terminal(true));
  progress.log.info(`Reading \u001b[2J${"x".repeat(200)}\n`);
  vi.advanceTimersByTime(2300);
  const lines = notes.split("\r\u001b[K").filter((line) => line !== "");
  expect(lines.every((line) => line.length < 40 && !line.includes("\u001b") && !line.includes("\n"))).toBe(true);
});

test("nobody watching sees no progress, but every warning", () => {
  const progress = startProgress(terminal(false));
  vi.advanceTimersByTime(10_000);
  progress.log.warning("The disk is slow.");
  progress.stop();
  expect(notes).toBe("warning: The disk is slow.\n");
});

test("a group runs its body and gives back what it returns", async () => {
  const progress = startProgress(terminal(true));
  expect(await progress.log.group("Contract", async () => 7)).toBe(7);
  progress.stop();
});
