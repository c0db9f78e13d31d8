import type { Finding, Location, Sample } from "@gatewright/shared/report/finding.ts";
import type { Verdict } from "@gatewright/shared/report/verdict.ts";
import type { Check, Contract } from "../contract/contract.ts";
import type { Judgement, Rule } from "../rules/rule.ts";
import { clip, enumerate, quoted } from "../wording/phrases.ts";
import { subjectOf } from "./check-columns.ts";

const longestSubject = 120;
const examplesShown = 3;

/** What a finding needs besides the judgement. */
export interface FindingFrame {
  contract: Contract;
  check: Check;
  rule: Rule;
  /** ` [season = winter]` for a group, else empty. */
  group: string;
}

/** A judgement and the rows that were looked up for it, as a finding. */
export function judgedFinding(frame: FindingFrame, judgement: Judgement, samples: readonly Sample[]): Finding {
  const { check, rule } = frame;
  const own = judgement.samples ?? [];
  const all = [...samples, ...own].slice(0, frame.contract.sampleRows);
  const located = [...samples, ...own].flatMap(({ location }) => (location === undefined ? [] : [location]));
  const examples = judgement.tellExamples ? exampleTexts(samples) : undefined;
  const notes = [judgement.detail, examples].filter((note) => note !== undefined);
  const detail = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
  const allowed = judgement.allowed === undefined || judgement.allowed === "" ? "" : `; ${judgement.allowed}`;
  const { estimate } = judgement;
  return {
    rule: rule.id,
    title: rule.title,
    subject: subjectText(frame, judgement.subject),
    verdict: verdictOf(judgement, check),
    severity: check.severity,
    message: `${messageSubject(frame, judgement.subject)}: ${judgement.statement}${detail}${allowed}`,
    ...optional("hint", judgement.hint),
    ...optional("estimate", estimate !== undefined && Number.isFinite(estimate) ? estimate : undefined),
    ...optional("n", judgement.n),
    ...optional("threshold", judgement.threshold === "" ? undefined : judgement.threshold),
    ...optional("unit", judgement.unit),
    formula: rule.formula(check),
    locations: distinctLocations([...located, ...(judgement.locations ?? []), check.location]),
    samples: all,
  };
}

/** A check that was not judged: switched off, or not computable. */
export function unjudgedFinding(
  frame: FindingFrame,
  verdict: "skipped" | "error" | "inconclusive",
  reason: { message: string; hint?: string | undefined; location?: Location | undefined; configuration?: boolean },
): Finding {
  const { check, rule } = frame;
  return {
    rule: rule.id,
    title: rule.title,
    subject: subjectText(frame),
    verdict,
    severity: check.severity,
    message: `${messageSubject(frame)}: ${reason.message.replace(/\.$/, "")}`,
    ...optional("hint", reason.hint),
    formula: rule.formula(check),
    locations: distinctLocations([...(reason.location === undefined ? [] : [reason.location]), check.location]),
    samples: [],
    ...(reason.configuration ? { configuration: true as const } : {}),
  };
}

function verdictOf(judgement: Judgement, check: Check): Verdict {
  switch (judgement.outcome) {
    case "holds":
      return "pass";
    case "broken":
      return check.severity === "warn" && judgement.unconditional !== true ? "warn" : "fail";
    case "inconclusive":
    case "error":
      return judgement.outcome;
  }
}

function subjectText({ check, contract, group }: FindingFrame, own?: string): string {
  return `${clip(own ?? subjectOf(check, contract.name), longestSubject)}${group}`;
}

/** Two checks of one rule on one column are told apart by their names. */
function messageSubject(frame: FindingFrame, own?: string): string {
  const { check } = frame;
  const subject = subjectText(frame, own);
  const named = check.name !== undefined && !subject.startsWith(clip(check.name, longestSubject));
  return named ? `${subject} (${clip(check.name ?? "", longestSubject)})` : subject;
}

function exampleTexts(samples: readonly Sample[]): string | undefined {
  const texts = samples.flatMap(({ value, redacted }) => (value === undefined || redacted ? [] : [value]));
  const different = [...new Set(texts)];
  if (different.length === 0) return undefined;
  return `for instance ${enumerate(different.slice(0, examplesShown).map((text) => quoted(clip(text, 40))))}`;
}

function distinctLocations(locations: readonly Location[]): Location[] {
  const byText = new Map(locations.map((location) => [JSON.stringify(location), location]));
  return [...byText.values()];
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const entry: { [K in Key]?: Value } = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}
