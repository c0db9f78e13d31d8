import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { actionlint, languageService } from "./lint.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");
const blocks = (page: string) => [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body);

test("the workflow in track-experiment's README is right, and its steps name inputs that there are", async () => {
  const page = blocks("actions/track-experiment/README.md");
  const workflow = page.find((text) => text.includes("jobs:")) ?? "";
  const path = ".github/workflows/experiment-of-a-user.yml";
  expect(await languageService(path, workflow)).toEqual([]);
  expect(await actionlint(path, workflow)).toEqual([]);
  const [step] = parse(page[0] ?? "");
  const { inputs } = parse(read("actions/track-experiment/action.yml"));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
});

test.each(["actions/track-experiment/README.md", "docs/reproducibility.md"])("the policy in %s is one", (page) => {
  const policies = blocks(page).filter((text) => text.startsWith("gatewright:"));
  expect(policies).toHaveLength(1);
  for (const policy of policies) expect(readPolicy(policy, page).models).toHaveLength(1);
});
