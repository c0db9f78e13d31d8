import type { Check } from "../check.ts";
import { type Finding, gap, ok, unknown } from "../finding.ts";
import { calledPlace, ourUse } from "../our-parts.ts";
import { type Job, privilegedEvents, type Step, type WorkflowFile } from "../workflow-file.ts";

export const untrustedCode: Check = {
  id: "untrusted-code",
  title: "No workflow with secrets runs a stranger's code",
  run(facts) {
    const { workflows, calledWorkflows, unreadWorkflows } = facts;
    const all = new Map([...workflows, ...calledWorkflows.files].map((file) => [file.path, file]));
    const findings: Finding[] = [];
    for (const file of workflows) {
      const events = privilegedEvents.filter((event) => file.triggers.has(event)).join(", ");
      if (events !== "") findings.push(...ofWorkflow(file, { events, given: {}, all, seen: [] }));
    }
    for (const { path, line, reason } of unreadWorkflows) {
      findings.push({
        ...unknown(`The workflow ${path}`, { reason: reason.replace(/\.$/, ""), permission: undefined }, true),
        remedy: `${path}${line === undefined ? "" : `:${line}`}: mend the file, or remove it.`,
        path,
        ...(line === undefined ? {} : { line }),
      });
    }
    return findings.length > 0 ? findings : [ok("No workflow that gets secrets checks out a pull request's code.")];
  },
};

interface Run {
  events: string;
  /** What a caller gives as `inputs`. */
  given: Record<string, string>;
  all: ReadonlyMap<string, WorkflowFile>;
  /** Paths of the callers, which call each other at most once. */
  seen: readonly string[];
}

function ofWorkflow(file: WorkflowFile, run: Run): Finding[] {
  return file.jobs.flatMap((job) => {
    const values = { env: { ...file.env, ...job.env }, inputs: run.given };
    const findings = job.steps
      .filter((step) => takesHead(step, { ...values, env: { ...values.env, ...step.env } }))
      .map((step) => taken(file, step, run));
    if (findings.length === 0) {
      const reason = mayTakeHead(file, job, values);
      if (reason !== undefined) findings.push(unclear(file, job, reason, run));
    }
    return [...findings, ...ofCalled(file, job, values, run)];
  });
}

function ofCalled(file: WorkflowFile, job: Job, values: Values, run: Run): Finding[] {
  // Ours check out nothing on these events, or what the event itself stands for, which is the base.
  if (job.uses === undefined || ourUse(job.uses) !== undefined || run.seen.includes(file.path)) return [];
  const inner = run.all.get(calledPlace(file, job)?.path ?? "");
  if (inner === undefined) return [unclear(file, job, `it calls ${job.uses}, which is not read here`, run)];
  const given = Object.fromEntries(Object.entries(job.with).map(([key, value]) => [key, resolved(value, values)]));
  return ofWorkflow(inner, { ...run, given, seen: [...run.seen, file.path] });
}

function taken({ path }: WorkflowFile, { label, line }: Step, { events }: Run): Finding {
  return gap(
    `On ${events} ${path} checks out what a pull request brings ("${label}"): its author gets the token and the secrets of that run.`,
    {
      remedy: `${path}:${line}: run it on \`pull_request\`, or leave the checkout out; docs/second-stage.md shows the safe way.`,
      path,
      line,
    },
  );
}

function unclear({ path }: WorkflowFile, { id, line }: Job, reason: string, { events }: Run): Finding {
  const what = `Whether the job ${id} in ${path}, on ${events}, executes what a pull request brings,`;
  return {
    ...unknown(what, { reason, permission: undefined }, true),
    remedy: `${path}:${line}: run it on \`pull_request\`, or look yourself and say --accept-unknown untrusted-code.`,
    path,
    line,
  };
}

interface Values {
  env: Record<string, string>;
  inputs: Record<string, string>;
}

/** `['head']` is `.head`, and `env.` and `inputs.` stand for what is given. */
function resolved(text: string, { env, inputs }: Values): string {
  const given: Record<string, Record<string, string>> = { env, inputs };
  return plain(text).replaceAll(
    /\b(env|inputs)\.([\w-]+)/g,
    (whole, kind: string, name: string) => `${whole} ${plain(given[kind]?.[name] ?? "")}`,
  );
}

function plain(text: string): string {
  return text.replaceAll(/\s*\[\s*\\?['"]([\w-]+)\\?['"]\s*\]/g, ".$1");
}

/** What names the commit, branch or repository of the pull request's author. */
const head =
  /github\.event\.(?:pull_request\.(?:head\b|merge_commit_sha)|workflow_run\.(?:head_|pull_requests\b))|github\.head_ref|refs\/pull\/|GITHUB_HEAD_REF|GITHUB_EVENT_PATH|\btoJSON\(\s*github(?:\.event(?:\.(?:pull_request|workflow_run))?)?\s*\)/i;
/** What names the pull request, whose head a checkout can then ask for. */
const number = /github\.event\.(?:issue\.number|number\b|pull_request\.number)/i;
const fetchesPull = /\bgh\s+pr\s+checkout\b|\bgit\s+[^\n]*(?:refs\/pull|\bpull\/|head_ref)/i;
/** What brings files of a commit that is named. */
const fetches =
  /\bgit\s+(?:-\S+\s+\S+\s+)*(?:fetch|pull|checkout|clone|switch|worktree|merge|reset|restore|submodule|cherry-pick|archive)\b|\b(?:curl|wget|tar|unzip)\b|\bgh\s+(?:api|repo\s+clone|pr\s+(?:checkout|diff))\b/;
/** Refs that are the base's, whoever caused the run. */
const ofBase =
  /^(?:github\.(?:sha|ref|ref_name|base_ref|repository|workflow_ref|workflow_sha|event\.(?:pull_request\.base\.[\w.]+|repository\.[\w.]+))|vars\.[\w-]+|'[^']*')$/;

function takesHead({ uses, run, with: given }: Step, values: Values): boolean {
  if (run !== undefined) {
    const script = resolved(run, values);
    if (fetchesPull.test(script)) return true;
    if (!fetches.test(script)) return false;
    return (
      head.test(script) ||
      Object.entries(values.env).some(
        ([name, value]) =>
          head.test(resolved(value, values)) && new RegExp(`\\$\\{?${name}\\b|\\benv:${name}\\b`, "i").test(run),
      )
    );
  }
  if (!isCheckout(uses)) return false;
  const asked = resolved(`${given["ref"] ?? ""} ${given["repository"] ?? ""}`, values);
  return head.test(asked) || number.test(asked);
}

function isCheckout(uses: string | undefined): boolean {
  return uses !== undefined && /^[^@]*\bcheckout\b[^@]*@/i.test(uses);
}

/** Why a job, none of whose steps certainly takes the head, may do so; a phrase that fits behind "because". */
function mayTakeHead(file: WorkflowFile, job: Job, values: Values): string | undefined {
  const deeds = resolved(`${JSON.stringify(file.env)} ${job.deeds}`, values);
  const [named] = head.exec(deeds) ?? [];
  if (named !== undefined) return `it is given ${named}`;
  if (number.test(deeds) && job.steps.some(({ run }) => fetches.test(run ?? "")))
    return "it is given the pull request's number, and fetches";
  for (const { uses, with: given } of job.steps) {
    if (!isCheckout(uses)) continue;
    for (const [, expression = ""] of `${given["ref"] ?? ""} ${given["repository"] ?? ""}`.matchAll(
      /\$\{\{(.*?)\}\}/gs,
    )) {
      const parts = plain(expression)
        .split("||")
        .map((part) => part.trim());
      if (!parts.every((part) => ofBase.test(part)))
        return `it checks out \`\${{${expression}}}\`, which only a run knows`;
    }
  }
  return undefined;
}
