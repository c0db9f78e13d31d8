import type { Policy } from "@gatewright/shared/policy/policy.ts";
import type { Check } from "../check.ts";
import { type Finding, gap, ok, unknown, warning } from "../finding.ts";
import type { PolicyAndContracts, ReadFile } from "../policies.ts";

export const policyCheck: Check = {
  id: "policy",
  title: "Policy and contracts are valid, enforced, and not the pull request's own",
  run({ policies, branch }) {
    return policies.flatMap((one) => ofPolicy(one, branch));
  },
};

function ofPolicy({ policy, contracts }: PolicyAndContracts, branch: string): Finding[] {
  const problems = [
    ...unusable(policy, "policy", branch),
    ...contracts.flatMap((one) => unusable(one, "contract", branch)),
  ];
  const { path, content } = policy;
  if (content.state !== "valid") return problems;
  const { mode, policyChanges, models } = content.value;
  if (mode !== "enforce") {
    problems.push(
      gap(`${path} has \`mode: ${mode}\`, so it reports and blocks nothing.`, {
        remedy: `${path}: \`mode: enforce\`.`,
        path,
      }),
    );
  }
  if (policyChanges === "head") {
    problems.push(
      gap(`${path} has \`policy_changes: head\`, so a pull request that weakens the policy is judged by its own.`, {
        remedy: `${path}: \`policy_changes: approved\` or \`base\`.`,
        path,
      }),
    );
  }
  problems.push(...withoutRules(models, contracts.length, path));
  if (problems.length > 0) return problems;
  const count = contracts.length === 1 ? "one contract" : `${contracts.length} contracts`;
  return [
    ok(
      `${path} is valid, enforced, and names ${count} and ${models.length === 1 ? "one model" : `${models.length} models`}.`,
    ),
  ];
}

function withoutRules(models: Policy["models"], contracts: number, path: string): Finding[] {
  const bare = models.filter(({ gate }) => (gate?.rules ?? []).every(({ severity }) => severity === "warn"));
  if (bare.length === 0) return [];
  const names = bare.map(({ name }) => name).join(", ");
  const more = { remedy: `${path}: add \`rules:\` to each of them; docs/model-gate.md lists them.`, path };
  return contracts === 0 && bare.length === models.length
    ? [
        gap(
          `No model of ${path} has a rule that blocks (${names}), and there is no contract: every model passes.`,
          more,
        ),
      ]
    : [warning(`${path} has models without a rule that blocks (${names}): they are recorded and not gated.`, more)];
}

function unusable({ path, content }: ReadFile<unknown>, kind: "policy" | "contract", branch: string): Finding[] {
  switch (content.state) {
    case "valid":
      return [];
    case "absent":
      return [
        kind === "policy"
          ? gap(`There is no policy ${path} on ${branch}: a pull request brings its own and is judged by it.`, {
              remedy: `Merge a policy: \`gatewright init\` writes ${path}.`,
              command: "gatewright init",
              path,
            })
          : // The gate blocks as long as a contract is missing, so nothing gets past it.
            warning(`There is no contract ${path} on ${branch}: everything is blocked until there is.`, {
              remedy: "Merge the contract; `gatewright propose` writes a first one from data.",
              path,
            }),
      ];
    case "broken":
      return [
        warning(`${content.message.replace(/\.$/, "")}; everything is blocked until it is mended.`, {
          remedy: `${path}${content.line === undefined ? "" : `:${content.line}`}: mend the ${kind}; \`gatewright validate\` says the same about a working tree.`,
          path,
          ...(content.line === undefined ? {} : { line: content.line }),
        }),
      ];
    case "unread":
      return [unknown(`The ${kind} ${path}`, content, true)];
  }
}
