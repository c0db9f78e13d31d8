import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { actionlint, languageService } from "./lint.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");
const blocks = (page: string) => [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body);

test("the workflows in model-gate's README are right, and its first step names inputs that there are", async () => {
  const page = blocks("actions/model-gate/README.md");
  const workflows = page.filter((text) => text.includes("jobs:"));
  expect(workflows).toHaveLength(2);
  for (const workflow of workflows) {
    const path = ".github/workflows/gate-of-a-user.yml";
    expect(await languageService(path, workflow)).toEqual([]);
    expect(await actionlint(path, workflow)).toEqual([]);
  }
  const [step] = parse(page[0] ?? "");
  const { inputs } = parse(read("actions/model-gate/action.yml"));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
});

test("only the default branch's job may write the ledger", () => {
  const [pull, main] = blocks("actions/model-gate/README.md")
    .filter((text) => text.includes("jobs:"))
    .map((text) => parse(text));
  expect(pull.jobs.model.permissions.contents).toBe("read");
  expect(main.jobs.model.permissions.contents).toBe("write");
  expect(main.on).toEqual({ push: { branches: ["main"] } });
});

test.each(["actions/model-gate/README.md", "docs/model-gate.md"])("the policy in %s is one, with rules", (page) => {
  const policies = blocks(page).filter((text) => text.startsWith("gatewright:"));
  expect(policies).toHaveLength(1);
  for (const policy of policies) expect(readPolicy(policy, page).models[0]?.gate?.rules.length).toBeGreaterThan(0);
});
