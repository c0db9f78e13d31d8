import { expect, test } from "vitest";
import { wantsColour } from "../src/terminal.ts";

test("a terminal has colours and a pipe has none", () => {
  expect(wantsColour({}, true)).toBe(true);
  expect(wantsColour({}, false)).toBe(false);
  expect(wantsColour({ TERM: "dumb" }, true)).toBe(false);
});

test("NO_COLOR takes colours away unless it is empty", () => {
  expect(wantsColour({ NO_COLOR: "1" }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: "" }, true)).toBe(true);
});

test("FORCE_COLOR gives colours to a pipe, and 0 takes them away", () => {
  expect(wantsColour({ FORCE_COLOR: "1", NO_COLOR: "1" }, false)).toBe(true);
  expect(wantsColour({ FORCE_COLOR: "0" }, true)).toBe(false);
});
