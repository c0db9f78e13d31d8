import type { LookRecord } from "@gatewright/shared/ledger/record.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Decided } from "../verdict/decide.ts";
import { type Budget, decisionWords } from "./open-budget.ts";
import { looksAtLabels } from "./rules-under-budget.ts";

export interface SettledLook {
  /** What people see of the findings; with `reveal: verdict` one. */
  findings: Finding[];
  /** Everything else that has numbers of the rules (table, first sentence) is left out. */
  hidden: boolean;
  /** The record of the look; empty when none was made, or an earlier one has told the same. */
  records: LookRecord[];
  /** What was made and what is left, as sentences. */
  notes: string[];
  looksLeft: number;
  /** Nothing was looked at because nothing was left: such a model does not become the champion. */
  spent: boolean;
}

/** Charges the look that the rules have made, and says what of it may be seen. */
export function settleLook(budget: Budget, decided: readonly Decided[], model: string): SettledLook {
  const { policy, before, repeated } = budget;
  const looking = decided.filter(({ rule }) => looksAtLabels(rule));
  const looked = looking.some(({ result }) => result.kind === "estimated");
  const spent = looking.some(
    ({ rule }) => budget.refusal(rule) === undefined && budget.spent(rule)?.hint !== undefined,
  );
  // With `reveal: verdict` the record may say no more than the finding: the whole gate's bit. Else every verdict was seen.
  const passed = holds(policy.reveal === "verdict" ? decided : looking);
  const charged = looked && !repeated;
  const looks = before.looks.length + (charged ? 1 : 0);
  const passes = before.passes + (charged && passed ? 1 : 0);
  const left = before.passes >= policy.passes || passes >= policy.passes ? 0 : Math.max(0, policy.looks - looks);
  return {
    findings:
      policy.reveal === "verdict" ? oneBit(decided, { looked, spent, model }) : decided.map(({ finding }) => finding),
    hidden: policy.reveal === "verdict",
    records: charged ? [budget.look(passed)] : [],
    notes: [
      ...lookNotes({ looked, repeated, looks, passes, left }, budget),
      ...(looked ? [guarantee[policy.reveal]] : []),
    ],
    looksLeft: left,
    spent,
  };
}

const guarantee = {
  score:
    "Scores were shown: not guaranteed. Whoever reads them learns more than the budget counts; `reveal: verdict` shows one bit.",
  verdict:
    "Only whether the gate passed was shown. That guarantees the budget's error where the labels are not in the repository and the look is in the ledger before anybody sees the verdict; elsewhere it is accounting.",
};

interface Counted {
  looked: boolean;
  repeated: boolean;
  looks: number;
  passes: number;
  left: number;
}

function lookNotes({ looked, repeated, looks, passes, left }: Counted, budget: Budget): string[] {
  const { policy } = budget;
  const made = `${formatCount(looks)} of ${plural(policy.looks, "look")} at the evaluation set made, ${formatCount(passes)} of ${formatCount(policy.passes)} that may pass have passed`;
  const remaining =
    passes >= policy.passes
      ? "the set is retired, the next candidate needs a new one"
      : `${plural(left, "look")} and ${plural(policy.passes - passes, "pass", "passes")} are left`;
  const free = looked && repeated ? " This look told nothing new and was not charged." : "";
  return [`Budget: ${made}; ${remaining}.${free}`, ...(looked ? [decisionWords(budget)] : [])];
}

/** Every rule that blocks holds, and at least one was evaluated. */
function holds(decided: readonly Decided[]): boolean {
  const verdicts = decided.filter(({ rule }) => rule.severity === "error").map(({ finding }) => finding.verdict);
  return verdicts.includes("pass") && verdicts.every((verdict) => verdict === "pass" || verdict === "skipped");
}

interface Shown {
  looked: boolean;
  spent: boolean;
  model: string;
}

/** The one finding of `reveal: verdict`. What the policy or the ledger does wrong is no look, and is told in full. */
function oneBit(decided: readonly Decided[], { looked, spent, model }: Shown): Finding[] {
  if (!looked) {
    const [whole] = decided.map(({ finding }) => finding).filter(({ verdict }) => verdict === "error");
    if (whole !== undefined) return [{ ...whole, subject: model }];
  }
  const passed = holds(decided);
  const blocked = decided.some(({ finding }) => finding.verdict === "fail" || finding.verdict === "error");
  const undecided = decided.find(
    ({ rule, finding }) => looksAtLabels(rule) && (finding.verdict === "inconclusive" || finding.verdict === "warn"),
  );
  if (spent && !blocked && undecided !== undefined) return [{ ...undecided.finding, ...frame(model) }];
  if (!looked && !passed && !blocked) {
    const message = "Nothing was decided: every rule was skipped.";
    return [{ ...frame(model), verdict: "skipped", message }];
  }
  const message = passed
    ? "The candidate passes the gate."
    : "The candidate does not pass the gate: at least one rule does not hold, or the evaluation set cannot show that it does.";
  return [
    {
      ...frame(model),
      verdict: passed ? "pass" : "fail",
      message,
      ...(passed
        ? {}
        : {
            hint: "`reveal: verdict` says no more, here and anywhere else. Look for the cause on a validation set of your own.",
          }),
    },
  ];
}

function frame(model: string) {
  return {
    rule: "budget",
    title: "The gate passes",
    subject: model,
    severity: "error" as const,
    locations: [],
    samples: [],
  };
}
