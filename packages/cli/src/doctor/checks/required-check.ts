import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import type { Facts } from "../facts.ts";
import { type Finding, gap, info, ok, unknown, warning } from "../finding.ts";
import { type GateCheck, isNamed, mayBeNamed, reportsOnHeads, type ShownCheck, shownChecks } from "../gate-checks.ts";
import { calledWorkflow } from "../our-parts.ts";
import { githubActionsApp, requiredCheckRule, rulesetCommand, rulesPage } from "../remedy.ts";

export const requiredCheck: Check = {
  id: "required-check",
  title: "The gate's job is a required check",
  run(facts) {
    const { branch, gates, repositoryId } = facts;
    const rules = combined(facts.rules);
    const findings: Finding[] = [];
    const deciding = gates.filter(({ kind }) => kind !== "fan-in");
    if (deciding.length === 0) {
      const [elsewhere] = rules.workflows.filter((workflow) => workflow.repositoryId !== repositoryId);
      if (elsewhere !== undefined) {
        // GitHub gives a number only, and what it stands for may be a scan of licences.
        const what = `Whether ${elsewhere.path}, which a ruleset requires from another repository, runs a gate`;
        const reason = `GitHub names that repository by its number ${elsewhere.repositoryId} only`;
        const remedy = `Look yourself, then say --accept-unknown required-check.`;
        return [{ ...unknown(what, { reason, permission: undefined }, true), remedy }];
      }
      const [unread] = facts.calledWorkflows.unread;
      if (unread !== undefined)
        return [unknown(`The workflow ${unread.path}, which may have the gate in it,`, unread, true)];
      return [
        gap(`No workflow on ${branch} that runs on pull requests uses gatewright, so nothing decides about them.`, {
          remedy: "Write the workflow with `gatewright init`, or copy it from the README, and merge it.",
          command: "gatewright init",
        }),
      ];
    }
    for (const gate of deciding) {
      const { file, job } = gate;
      const guardians = gates.filter((other) => other === gate || isReached(gate, other));
      const required = rules.checks.filter(({ context }) => guardians.some((guardian) => isNamed(guardian, context)));
      const byWorkflow = rules.workflows.some((one) => one.repositoryId === repositoryId && one.path === file.path);
      if (byWorkflow) {
        findings.push(ok(`A ruleset requires the workflow ${file.path}, whose job ${job.id} runs the gate.`));
      } else if (required.length === 0) {
        findings.push(
          rules.missing === undefined
            ? gap(`${notRequired(gate, branch, rules.checks)}${planOf(facts)}`, {
                remedy: `${rulesPage(facts)} > New branch ruleset > Require status checks to pass > Add checks: \`${gate.name}\`, source GitHub Actions.`,
                ...(gate.name.includes("${{")
                  ? {}
                  : { command: rulesetCommand(facts, "required check", [requiredCheckRule([gate.name])]) }),
                path: file.path,
                line: job.line,
              })
            : unknown(rules.missing.what, rules.missing, true),
        );
      } else {
        findings.push(...pinned(required[0]?.context ?? "", required, facts), ...imitated(required, facts));
        if (gate.name.includes("${{") && required.every(({ context }) => isNamed(gate, context))) {
          findings.push(
            warning(
              `The name of the check "${gate.name}" is made by each run: whether all of them are required cannot be told.`,
              {
                remedy: `${file.path}: add one job that needs ${job.id}, runs \`if: always()\` and tests \`needs.*.result\`, and require that.`,
                path: file.path,
                line: job.line,
              },
            ),
          );
        }
      }
    }
    // Several gates may be reached by one name.
    return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
  },
};

/** Whether `other`, a fan-in, fails or is skipped with the job of `gate`. */
function isReached(gate: GateCheck, other: GateCheck): boolean {
  if (other.kind !== "fan-in" || other.file !== gate.file) return false;
  const jobs = new Map(gate.file.jobs.map((job) => [job.id, job]));
  const seen = new Set<string>();
  const reaches = (id: string): boolean => {
    if (id === gate.job.id) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (jobs.get(id)?.needs ?? []).some(reaches);
  };
  return other.job.needs.some(reaches);
}

/** Of two checks with one name GitHub believes the one that reported last, whatever event it ran on. */
function imitated(required: readonly { context: string }[], facts: Facts): Finding[] {
  const { workflows, calledWorkflows, gates, branch } = facts;
  const all = new Map([...workflows, ...calledWorkflows.files].map((file) => [file.path, file]));
  const own = new Set(gates.map(({ links, job }) => links.at(-1)?.job ?? job));
  // A pipeline on another event, as that of ml-main.yml, holds the same commit to the same policy.
  const isGate = ({ leaf }: ShownCheck): boolean =>
    own.has(leaf) || ["pr", "main"].includes(calledWorkflow(leaf) ?? "");
  const shown = workflows.filter((file) => reportsOnHeads(file, branch)).flatMap((file) => shownChecks(file, all));
  const findings: Finding[] = [];
  for (const context of new Set(required.map((one) => one.context))) {
    const [gate, ...others] = gates.filter(({ name }) => name === context);
    const twice = others
      .filter(({ file, job }) => file !== gate?.file || job !== gate.job)
      .map(({ file, job }) => ({ file, job }));
    const named = shown.filter((one) => !isGate(one)).map((one) => ({ ...one, may: mayBeNamed(one.name, context) }));
    for (const { file, job } of [...twice, ...named.filter(({ may }) => may === "yes")]) {
      const by = job.uses === undefined ? "" : `, by the workflow that it calls (${job.uses}),`;
      findings.push(
        gap(
          `The job ${job.id} in ${file.path}${by} has the name of the required check "${context}": whichever reports last counts.`,
          { remedy: `${file.path}:${job.line}: give the job another name.`, path: file.path, line: job.line },
        ),
      );
    }
    for (const { file, job, name, unread } of named.filter(({ may }) => may === "perhaps")) {
      const reason = unread === undefined ? `its name "${name}" is made by each run` : `${unread} is not read here`;
      findings.push({
        ...unknown(
          `Whether the job ${job.id} in ${file.path} reports as the required check "${context}"`,
          { reason, permission: undefined },
          true,
        ),
        remedy: `${file.path}:${job.line}: give the job a name that cannot be "${context}".`,
        path: file.path,
        line: job.line,
      });
    }
  }
  return findings;
}

function notRequired(gate: GateCheck, branch: string, checks: readonly { context: string }[]): string {
  const alike = checks.find(({ context }) => bare(context) === bare(gate.name));
  const near =
    alike === undefined
      ? ""
      : ` The rules require "${alike.context}", which is another name: GitHub compares letter by letter.`;
  return `The check "${gate.name}" is not required on ${branch}, so a pull request can be merged whatever it says.${near}`;
}

function planOf({ rules: { rulesets } }: Facts): string {
  return rulesets.known && rulesets.value.noPlan
    ? " This account's plan has no rules for private repositories: take another plan, or make the repository public."
    : "";
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function pinned(
  name: string,
  required: readonly { context: string; app: number | undefined; strict: boolean }[],
  facts: Facts,
): Finding[] {
  const own = required.some(({ app }) => app === githubActionsApp);
  const foreign = required.find(({ app }) => app !== undefined && app !== githubActionsApp);
  const findings: Finding[] = [];
  if (own) {
    findings.push(ok(`The check "${name}" is required, and only GitHub Actions can report it.`));
  } else if (foreign !== undefined) {
    findings.push(
      gap(
        `The check "${name}" must be reported by the App ${foreign.app}, which is not GitHub Actions: what the gate says does not count.`,
        {
          remedy: `${rulesPage(facts)} > Require status checks to pass > \`${name}\`: choose the source GitHub Actions.`,
        },
      ),
    );
  } else {
    findings.push(
      warning(`The check "${name}" is required from any source: whoever may set a commit status can report it.`, {
        remedy: `${rulesPage(facts)} > Require status checks to pass > \`${name}\`: choose the source GitHub Actions.`,
        command: rulesetCommand(facts, "required check", [requiredCheckRule([name])]),
      }),
    );
  }
  if (!required.some(({ strict }) => strict)) {
    findings.push(
      info("A pull request need not be up to date with its base: two that pass alone can fail together.", {
        remedy: "Use a merge queue, or require branches to be up to date before merging.",
      }),
    );
  }
  return findings;
}
