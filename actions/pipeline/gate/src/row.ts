import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { findingsWorstFirst, verdictSentence, verdictWord } from "@gatewright/shared/publish/render/wording.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import { type Verdict, verdictOrder } from "@gatewright/shared/report/verdict.ts";
import type { LegReport } from "./leg-reports.ts";
import type { StageName } from "./stages.ts";

/** One stage of one leg: a row of the table, and a finding. */
export interface Row {
  stage: StageName;
  /** Data, model, or job. */
  what: string;
  verdict: Verdict;
  /** Without a full stop, after the stage and its leg. */
  result: string;
  /** One sentence; empty where nothing is to be done. */
  next: string;
  /** The policy or a contract is wrong on its own. */
  configuration?: true;
  /** It did not start because another row failed, which is the one to look at. */
  follows?: true;
}

/** What the reports of one stage and leg say: the worst of them, and of equals the newest. */
export function rowOfReports(stage: StageName, what: string, reports: readonly LegReport[]): Row | undefined {
  const [decisive] = reports.toSorted(
    (a, b) => rank(b.verdict) - rank(a.verdict) || compare(b.about.createdAt, a.about.createdAt),
  );
  if (decisive === undefined) return undefined;
  const { kept, about, verdict } = decisive;
  const configured = kept.report.subjects.some(({ findings }) => findings.some(({ configuration }) => configuration));
  return {
    stage,
    what,
    verdict,
    result: verdictSentence({ ...about, subjects: about.subjects.map(withoutOwnName) }),
    next: verdict === "pass" || verdict === "skipped" ? "" : nextStep(decisive, kept),
    ...(configured ? { configuration: true } : {}),
  };
}

/** The sentence of a thing whose name stands beside it already. */
function withoutOwnName<S extends { name: string; headline?: string }>(subject: S): S {
  const { name, headline } = subject;
  if (headline === undefined || !headline.startsWith(`${name}: `)) return subject;
  return { ...subject, headline: headline.slice(name.length + 2) };
}

/** What the stage itself says about its worst finding. */
function nextStep({ about }: LegReport, { names }: KeptReport): string {
  const hint = findingsWorstFirst(about.subjects)[0]?.finding.hint;
  return hint ?? `Read the section \`${names.heading}\`.`;
}

const titles = {
  plan: "The plan of this run was made",
  code: "The code passes its checks",
  data: "The data keep their contracts",
  train: "The model is trained and recorded",
  gate: "The model keeps its rules",
  reports: "Every report of this run can be read",
  ledger: "The records of this run are in the ledger",
} as const satisfies Record<StageName, string>;

export function findingOf({ stage, what, verdict, result, next, configuration }: Row): Finding {
  return {
    rule: stage,
    title: titles[stage],
    subject: what,
    verdict,
    severity: verdict === "warn" ? "warn" : "error",
    message: `${what}: ${result}.`,
    ...(next === "" ? {} : { hint: next }),
    locations: [],
    samples: [],
    ...(configuration === undefined ? {} : { configuration }),
  };
}

/** The result without the verdict's word, which stands in front of a headline already. */
export function shortResult({ result }: Row): string {
  const word = Object.values(verdictWord).find((one) => result.startsWith(`${one} — `));
  return word === undefined ? result : result.slice(word.length + 3);
}

function rank(verdict: Verdict): number {
  return verdictOrder.indexOf(verdict);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
