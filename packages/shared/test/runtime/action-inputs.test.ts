import { expect, test } from "vitest";
import { readActionInputs, readRuntimeInputs, runtimeInputsForWrongInputs } from "../../src/runtime/action-inputs.ts";

const names = ["contract", "check-run", "comment"] as const;
type Inputs = Record<(typeof names)[number], string>;

test("inputs are read as the runner names them, trimmed, empty when not given", () => {
  const { inputs } = readActionInputs<Inputs>({ INPUT_CONTRACT: " a.yml\n", "INPUT_CHECK-RUN": "false" }, names);
  expect(inputs).toEqual({ contract: "a.yml", "check-run": "false", comment: "" });
});

test("a misspelled input is an error that says what was meant, because its check would silently not happen", () => {
  expect(() => readActionInputs<Inputs>({ INPUT_CONTRACTS: "a.yml" }, names)).toThrow('Unknown input "contracts".');
  expect(() => readActionInputs<Inputs>({ INPUT_CHECK_RUN: "false" }, names)).toThrow('Unknown input "check_run".');
});

test("a variable that is like no input is noted and does no harm", () => {
  const { notes } = readActionInputs<Inputs>({ INPUT_SOMETHING_ELSE: "1" }, names);
  expect(notes).toEqual(['"something_else" is no input of this action and was not used.']);
});

test.each([
  [{ comment: "maybe" }, 'The input "comment" is "maybe".'],
  [{ "check-run": "yes" }, 'The input "check-run" is "yes".'],
  [{ mode: "lenient" }, 'The input "mode" is "lenient".'],
  [{ "report-name": "a|b" }, 'The input "report-name" is "a|b".'],
])("a value that means nothing is an error: %j", (inputs, message) => {
  expect(() => readRuntimeInputs(inputs)).toThrow(message);
});

test("several contracts stand one a line, and a matrix gives its values", () => {
  expect(readRuntimeInputs({ contract: "a.yml\n\n b.yml ", matrix: '{"os":"linux","python":3.12}' })).toMatchObject({
    contracts: ["a.yml", "b.yml"],
    matrix: ["linux", "3.12"],
    comment: true,
  });
  expect(readRuntimeInputs({ matrix: "null" }).matrix).toEqual([]);
});

test("when an input is wrong, the others still count for publishing that it is", () => {
  const runtime = runtimeInputsForWrongInputs({ INPUT_COMMENT: "maybe", "INPUT_CHECK-RUN": "false", INPUT_TOKEN: "t" });
  expect(runtime).toMatchObject({ comment: true, checkRun: false, token: "t" });
});
