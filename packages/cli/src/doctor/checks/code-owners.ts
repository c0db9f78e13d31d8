import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import { codeOwnersPlaces, ownerlessBelow, ownersOf } from "../code-owners.ts";
import type { Facts } from "../facts.ts";
import { type Finding, gap, ok, unknown, warning } from "../finding.ts";
import { pullRequestRule, rulesetCommand, rulesPage } from "../remedy.ts";

export const codeOwnersCheck: Check = {
  id: "code-owners",
  title: "Nobody changes the workflows, the policy or a contract without their owners",
  run(facts) {
    const { codeOwners, codeOwnersErrors, branch } = facts;
    const rules = combined(facts.rules);
    const gateFiles = new Set(facts.gates.map(({ file }) => file.path));
    const requiredWorkflow = rules.workflows.find(
      ({ path, repositoryId }) => repositoryId === facts.repositoryId && gateFiles.has(path),
    );
    const findings: Finding[] = [];
    if (requiredWorkflow !== undefined) {
      findings.push(
        ok(`A ruleset requires the workflow ${requiredWorkflow.path}: a pull request cannot replace it by its own.`),
      );
    }
    if (!codeOwners.known) return [...findings, unknown("The CODEOWNERS file", codeOwners, true)];
    const owners = codeOwners.value;
    const needed = neededPaths(facts, requiredWorkflow === undefined);
    // With a required workflow what is left is the policy, whose change somebody has to approve in any case.
    const lacking = requiredWorkflow !== undefined && (rules.reviews?.count ?? 0) > 0 ? warning : gap;
    if (owners === undefined) {
      findings.push(
        lacking(
          `There is no CODEOWNERS file on ${branch}, so a pull request can change ${listed(needed.map(({ what }) => what))} like any other file.`,
          {
            remedy: `Add .github/CODEOWNERS with the lines ${[...new Set(needed.map(({ line }) => `\`${line} @OWNER\``))].join(", ")}.`,
            path: codeOwnersPlaces[0],
          },
        ),
      );
      return findings;
    }
    const owned: string[] = [];
    const unowned = new Map<string, { names: string[]; why: string; pattern: string; line: number | undefined }>();
    for (const { what, path, line } of needed) {
      const found = ownersOf(owners, path);
      if (found !== undefined && found.owners.length > 0) {
        owned.push(what);
        continue;
      }
      const why =
        found === undefined ? "no line of it matches" : `line ${found.line} (\`${found.pattern}\`) names no owner`;
      // One line mends several at once.
      const group = unowned.get(`${line}\n${why}`) ?? { names: [], why, pattern: line, line: found?.line };
      if (!group.names.includes(what)) group.names.push(what);
      unowned.set(`${line}\n${why}`, group);
    }
    for (const { names, why, pattern, line } of unowned.values()) {
      findings.push(
        lacking(`${owners.path} gives ${listed(names)} no owner: ${why}.`, {
          remedy: `${owners.path}: add \`${pattern} @OWNER\` as the last line; the last line that matches counts.`,
          path: owners.path,
          ...(line === undefined ? {} : { line }),
        }),
      );
    }
    const said = new Set([...unowned.values()].map(({ line }) => line));
    const ownerless = requiredWorkflow === undefined ? ownerlessBelow(owners, ".github") : [];
    for (const { line, pattern } of ownerless.filter((one) => !said.has(one.line))) {
      findings.push(
        lacking(
          `Line ${line} of ${owners.path} (\`${pattern}\`) names no owner, so what it matches below .github can be changed like any other file.`,
          {
            remedy: `${owners.path}: take the line out, or write \`/.github/ @OWNER\` behind it; the last line that matches counts.`,
            path: owners.path,
            line,
          },
        ),
      );
    }
    if (!codeOwnersErrors.known)
      findings.push(unknown("GitHub's list of mistakes in CODEOWNERS", codeOwnersErrors, true));
    for (const { line, message } of codeOwnersErrors.known ? codeOwnersErrors.value : []) {
      findings.push(
        warning(`GitHub does not use line ${line} of ${owners.path} as it stands: ${message.split("\n")[0]}`, {
          remedy: `${owners.path}:${line}: mend the line; an owner must exist and have write access.`,
          path: owners.path,
          line,
        }),
      );
    }
    if (rules.reviews?.codeOwners === true) {
      const missed = new Set([...unowned.values()].flatMap(({ names }) => names));
      const whole = [...new Set(owned)].filter((what) => !missed.has(what));
      if (whole.length > 0) findings.push(ok(`Owners must approve changes of ${listed(whole)} (${owners.path}).`));
    } else if (rules.missing !== undefined) {
      findings.push(unknown(rules.missing.what, rules.missing, true));
    } else {
      findings.push(
        lacking(`The rules of ${branch} do not ask for a review from code owners, so ${owners.path} binds nobody.`, {
          remedy: `${rulesPage(facts)} > Require a pull request before merging > Require review from Code Owners.`,
          command: rulesetCommand(facts, "reviews", [pullRequestRule]),
        }),
      );
    }
    return findings;
  },
};

interface Needed {
  what: string;
  /** A path that stands for all that it is about. */
  path: string;
  /** The pattern that would own it. */
  line: string;
}

function neededPaths(facts: Facts, workflows: boolean): Needed[] {
  const { gates, policies, codeOwners } = facts;
  // What stands in another repository, no pull request here changes.
  const own = new Set(facts.workflows.map(({ path }) => path));
  const files = [...new Set(gates.flatMap(({ links }) => links.map(({ file }) => file.path)))].filter((path) =>
    own.has(path),
  );
  const ofWorkflows: Needed[] = [
    ...files.map((path) => ({ what: path, path, line: "/.github/" })),
    // A new workflow can imitate the job's name, so the whole folder needs an owner.
    ...["any-other-name.yml", "any-other-name.yaml"].map((name) => ({
      what: "new files in .github/workflows",
      path: `.github/workflows/${name}`,
      line: "/.github/",
    })),
    // What a workflow runs may be of any kind, and lie at any depth.
    ...["any", "actions/any/action.yml", "actions/any/action.yaml", "actions/any/dist/index.js", "scripts/any.sh"].map(
      (name) => ({ what: "new files in .github", path: `.github/${name}`, line: "/.github/" }),
    ),
  ];
  const ofPolicies = policies.flatMap(({ policy, contracts }) =>
    [policy, ...contracts].map(({ path }) => ({ what: path, path, line: `/${path}` })),
  );
  const path = codeOwners.known ? codeOwners.value?.path : undefined;
  const line = path?.startsWith(".github/") ? "/.github/" : `/${path}`;
  const ofItself = path === undefined ? [] : [{ what: path, path, line }];
  const all = [...(workflows ? ofWorkflows : []), ...ofPolicies, ...ofItself];
  return [...new Map(all.map((one) => [one.path, one])).values()];
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
