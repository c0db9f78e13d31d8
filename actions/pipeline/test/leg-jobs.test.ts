import { expect, test } from "vitest";
import { legSucceeded } from "../gate/src/leg-jobs.ts";
import { needs, strikes } from "./fan-in.ts";

test.each<[string, [string, boolean][], string, boolean]>([
  ["its own job has failed, though all together count as passed", [["ml / train (strikes)", false]], "success", false],
  ["its own job has succeeded, and another leg has failed", [["ml / train (strikes)", true]], "failure", true],
  ["no job is called like it, and all have succeeded", [["Train strikes", true]], "success", true],
  ["no job is called like it, and one has failed", [["Train strikes", true]], "failure", false],
  ["there is no list of jobs, and one has failed", [], "failure", false],
  [
    "another job is called like it, too, and has failed",
    [
      ["ml / train (strikes)", true],
      ["else / train (strikes)", false],
    ],
    "success",
    false,
  ],
])("a leg's job, when %s", (_, outcomes, result, expected) => {
  expect(legSucceeded(strikes, needs({ train: result }), new Map(outcomes))).toBe(expected);
});
