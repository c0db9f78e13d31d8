import { readFileSync } from "node:fs";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { defaultRetrain } from "@gatewright/shared/policy/read-retrain.ts";
import { retrainingPath } from "@gatewright/tracking/training/retraining.ts";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { proposalBranch } from "../src/branch.ts";
import { commandFor } from "../src/command.ts";
import { mostBytes, mostFiles } from "../src/proposal-file.ts";
import { issueLabel } from "../src/retrain-issue.ts";
import { trainingJob } from "../src/spent.ts";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/retrain.md", root), "utf8");
const workflow = parse(readFileSync(new URL(".github/workflows/ml-retrain.yml", root), "utf8"));

function example(name: string): string {
  return new RegExp(`<!-- ${name} -->\\n\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";
}

test("the policy of docs/retrain.md says the defaults", () => {
  const [model] = readPolicy(example("retrain-policy.yml"), "gatewright.yml").models;
  expect(model?.retrain).toEqual(defaultRetrain);
});

test("the file of docs/retrain.md grants what the jobs ask for, and no more", () => {
  const rank = { read: 1, write: 2 };
  const most: Record<string, keyof typeof rank> = {};
  for (const { permissions } of Object.values<{ permissions: Record<string, keyof typeof rank> }>(workflow.jobs)) {
    for (const [right, level] of Object.entries(permissions)) {
      if (rank[level] > rank[most[right] ?? "read"] || most[right] === undefined) most[right] = level;
    }
  }
  expect(parse(example("retrain.yml")).jobs.ml.permissions).toEqual(most);
});

test("docs/retrain.md names what the code names", () => {
  const names = [
    retrainingPath("<model>"),
    proposalBranch("<model>"),
    commandFor("<model>"),
    trainingJob("<model>"),
    issueLabel,
    `${mostFiles} files, ${mostBytes / 1_000_000} MB together`,
  ];
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});

test("the job that trains has the name that the budget counts by", () => {
  expect(workflow.jobs.train.name.replace(/\$\{\{.*\}\}/, "strikes")).toBe(trainingJob("strikes"));
});
