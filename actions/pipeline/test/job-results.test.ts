import { expect, test } from "vitest";
import { readJobs } from "../gate/src/job-results.ts";

test.each([
  ["nothing", "", /Neither `needs` nor `steps` says what has run/],
  ["no JSON", "{", /it is not JSON/],
  ["a list", "[]", /it is no JSON object/],
  ["null", "null", /it is no JSON object/],
  ["no job", "{}", /it names none/],
  ["a job that is a word", '{"plan": "success"}', /plan is no JSON object/],
  ["a job without a result", '{"plan": {"outputs": {}}}', /plan has no `result`/],
  ["a result that is no text", '{"plan": {"result": true}}', /plan has no `result`/],
  ["an empty result", '{"plan": {"result": ""}}', /plan has no `result`/],
  [
    "outputs that are a list",
    '{"plan": {"result": "success", "outputs": []}}',
    /the outputs of plan are no JSON object/,
  ],
])("%s in place of needs is refused", (_, needs, message) => {
  expect(() => readJobs({ needs, steps: "" })).toThrow(message);
});

test("needs and steps together are refused: which of them counts?", () => {
  const one = JSON.stringify({ plan: { result: "success", outcome: "success", outputs: {} } });
  expect(() => readJobs({ needs: one, steps: one })).toThrow(/only one of them/);
});

test("a step that failed has failed, though `continue-on-error` calls it a success", () => {
  const { byId } = readJobs({ needs: "", steps: '{"gate": {"outcome": "failure", "conclusion": "success"}}' });
  expect(byId.get("gate")?.result).toBe("failure");
});

test("a job without outputs has none, also where they are null", () => {
  const { byId } = readJobs({ needs: '{"code": {"result": "skipped", "outputs": null}}', steps: "" });
  expect(byId.get("code")).toEqual({ result: "skipped", outputs: {} });
});
