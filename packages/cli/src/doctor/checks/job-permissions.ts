import type { Check } from "../check.ts";
import { type Finding, ok, warning } from "../finding.ts";
import { calledWorkflow, isOurs } from "../our-parts.ts";
import type { Permissions } from "../workflow-file.ts";

/**
 * What our reusable workflows ask for, over all their jobs. GitHub compares it with what the caller grants before anything runs, and
 * when something is missing no job starts at all.
 */
export const askedPermissions: Readonly<Record<string, Readonly<Record<string, "read" | "write">>>> = {
  pr: { contents: "read", "pull-requests": "write", checks: "write", actions: "read" },
  main: { contents: "write", checks: "write", actions: "read" },
  report: { contents: "write", actions: "read", "pull-requests": "write", checks: "write" },
  retrain: { actions: "write", contents: "write", issues: "write", "pull-requests": "write" },
  review: { actions: "write", "pull-requests": "read" },
};

export const jobPermissions: Check = {
  id: "job-permissions",
  title: "Every workflow declares its permissions, and grants what it calls",
  run({ workflows, tokenPermissions }) {
    const findings: Finding[] = [];
    const byDefault: Permissions | undefined = !tokenPermissions.known
      ? undefined
      : tokenPermissions.value.writes
        ? "write-all"
        : { contents: "read", packages: "read" };
    for (const file of workflows.filter(isOurs)) {
      for (const job of file.jobs) {
        const place = { path: file.path, line: job.line };
        const declared = job.permissions ?? file.permissions;
        const called = calledWorkflow(job);
        const asked = askedPermissions[called ?? ""] ?? {};
        const wanted = Object.entries(asked)
          .map(([scope, level]) => `${scope}: ${level}`)
          .join(", ");
        if (declared === undefined) {
          findings.push(
            warning(`The job ${job.id} in ${file.path} declares no permissions and gets the repository's default.`, {
              remedy: `${file.path}:${job.line}: add \`permissions: ${called === undefined ? "{}` at the top, and to each job what it needs" : `{${wanted}}\``}.`,
              ...place,
            }),
          );
        } else if (declared === "write-all") {
          findings.push(
            warning(
              `The job ${job.id} in ${file.path} has \`permissions: write-all\`: what it runs may do everything.`,
              {
                remedy: `${file.path}:${job.line}: name what it needs${called === undefined ? "" : `: \`permissions: {${wanted}}\``}.`,
                ...place,
              },
            ),
          );
        }
        const granted = declared ?? byDefault;
        if (called === undefined || granted === undefined) continue;
        const missing = Object.entries(asked).filter(([scope, level]) => !grants(granted, scope, level));
        if (missing.length === 0) continue;
        const words = missing.map(([scope, level]) => `\`${scope}: ${level}\``).join(", ");
        findings.push(
          warning(
            `The job ${job.id} in ${file.path} calls ml-${called}.yml without ${words}: GitHub refuses to start it.`,
            {
              remedy: `${file.path}:${job.line}: \`permissions: {${wanted}}\`.`,
              ...place,
            },
          ),
        );
      }
    }
    return findings.length > 0
      ? findings
      : [ok("Every workflow that uses gatewright declares its permissions and grants what it calls.")];
  },
};

function grants(granted: Permissions, scope: string, level: "read" | "write"): boolean {
  if (granted === "write-all") return true;
  if (granted === "read-all") return level === "read";
  return granted[scope] === "write" || granted[scope] === level;
}
