import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";
import type { Location } from "../report/finding.ts";
import type { RuleFile } from "./gate-file.ts";
import type { RuleId, RuleParameters, RulePolicy } from "./gate-policy.ts";
import { refuseOutside } from "./refuse-outside.ts";

/** What a rule's parameters are when the policy does not say. */
export const ruleDefaults: { [Id in RuleId]: Partial<Extract<RuleParameters, { rule: Id }>> } = {
  "at-least": { use: "bound" },
  "at-most": { use: "bound" },
  between: { use: "bound" },
  "no-regression": { margin: 0, use: "bound" },
  "non-inferior": { use: "bound" },
  superior: { margin: 0, use: "bound" },
  "at-most-improvement": { use: "bound" },
  "worst-slice": { min_rows: 100 },
  fairness: { method: "between_groups", aggregation: "worst_case", min_group: 100, min_positives: 20 },
  calibration: { use: "bound" },
  churn: { use: "bound" },
  "beats-baseline": { margin: 0 },
  "overfit-gap": {},
  convergence: { window: 5, min_delta: 0.001, divergence: 3 },
  reproducible: {},
  deterministic: { tolerance: 0 },
  "no-leakage": { on: [] },
  popularity: { k: 10 },
  coverage: { k: 10 },
  diversity: { k: 10 },
  value: {},
  attribution: {},
  size: {},
  memory: { repetitions: 5 },
  latency: { quantile: 0.5, repetitions: 30 },
};

/** Parameters of which a rule needs exactly one. */
const exactlyOne: Partial<Record<RuleId, string[]>> = {
  "non-inferior": ["margin", "relative_margin"],
  "worst-slice": ["at_least", "at_most", "margin"],
  fairness: ["at_most", "at_least"],
  size: ["at_most", "ratio_at_most"],
  memory: ["at_most", "ratio_at_most"],
};

/** Parameters of which a rule has at most one. */
const atMostOne: Partial<Record<RuleId, string[]>> = {
  "no-regression": ["margin", "relative_margin"],
  superior: ["margin", "relative_margin"],
};

const paths = ["train", "file", "champion_file"];

/**
 * One entry of `rules:` with its defaults.
 * @throws UserError (`configuration`) for parameters that do not go together, and paths that leave the working directory
 */
export function readRule(file: RuleFile, pointer: (string | number)[], document: YamlDocument): RulePolicy {
  const location = document.locate(pointer);
  const { severity = "error", slices = [], name, ...parameters } = file;
  if (!isRuleId(parameters.rule)) throw new Error("The schema of the policy let through a rule that is not known.");
  const { rule } = parameters;
  for (const key of paths) {
    const path = parameters[key];
    if (typeof path === "string") refuseOutside(path, [...pointer, key], document);
  }
  const given = (keys: readonly string[]) => keys.filter((key) => parameters[key] !== undefined);
  const needed = exactlyOne[rule];
  if (needed !== undefined && given(needed).length !== 1) {
    const found = given(needed).length === 0 ? "none of them" : given(needed).join(" and ");
    throw locatedFault(
      location,
      `${rule} needs exactly one of ${needed.join(", ")}, and has ${found}.`,
      `See \`gatewright explain ${rule}\`.`,
    );
  }
  const either = atMostOne[rule];
  if (either !== undefined && given(either).length > 1) {
    throw locatedFault(location, `${rule} has both ${either.join(" and ")}.`, "Write one of them.");
  }
  if (rule === "between" && Number(parameters["min"]) > Number(parameters["max"])) {
    throw locatedFault(location, "min is above max, so no value can lie between them.", "Exchange them.");
  }
  for (const key of ["at_most", "ratio_at_most"]) {
    const amount = parameters[key];
    if (typeof amount === "string") parameters[key] = bytesOf(amount);
  }
  // The schema has checked which keys the rule has, and their types.
  return { ...ruleDefaults[rule], ...parameters, severity, slices, name, location } as RulePolicy;
}

/** `50 MB` as bytes. */
function bytesOf(text: string): number {
  const [, number = "", unit = "B"] = /^([0-9.]+) ?(\w+)$/.exec(text) ?? [];
  const factors: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
  return Math.round(Number(number) * (factors[unit] ?? 1));
}

function isRuleId(word: string): word is RuleId {
  return Object.hasOwn(ruleDefaults, word);
}

export interface Contradiction {
  location: Location;
  message: string;
  hint: string;
}

/** The first rule that says again, or the opposite of, what an earlier one says of the same metric and slices. */
export function contradiction(rules: readonly RulePolicy[]): Contradiction | undefined {
  const seen = new Map<string, RulePolicy>();
  for (const rule of rules) {
    // Each slice is a finding of its own, and has one limit.
    for (const slice of rule.slices.length === 0 ? [undefined] : rule.slices) {
      const identity = `${identityOf(rule)}\n${JSON.stringify(slice ?? null)}`;
      const earlier = seen.get(identity);
      if (earlier !== undefined && earlier !== rule) {
        const where = slice === undefined ? "" : ` on the slice ${slice}`;
        return {
          location: rule.location,
          message: `the rule says again what the one in line ${earlier.location.line ?? "?"} says: ${rule.rule} of the same thing${where}.`,
          hint: "One rule has one limit. Remove one of the two, or give them other slices.",
        };
      }
      seen.set(identity, rule);
    }
  }
  for (const low of rules) {
    if (low.rule !== "at-least") continue;
    const high = rules.find((one) => one.rule === "at-most" && one.metric === low.metric && shareSlice(one, low));
    if (high?.rule === "at-most" && high.value < low.value) {
      return {
        location: high.location,
        message: `${low.metric} can be not both at least ${low.value} (line ${low.location.line ?? "?"}) and at most ${high.value}.`,
        hint: "Remove one of the two.",
      };
    }
  }
  return undefined;
}

/** Rule, metric (or what else it is about) and slices: the limit is no part of it. */
function identityOf(rule: RulePolicy): string {
  const limits = new Set([
    ...["value", "min", "max", "margin", "relative_margin", "at_least", "at_most", "ratio_at_most", "no_worse_by"],
    ...["ndcg_at_least", "tolerance", "agreement", "severity", "name", "location", "unit", "repetitions", "slices"],
    ...["use", "min_rows", "min_group", "min_positives", "inclusive", "mlflow"],
  ]);
  const about = Object.entries(rule).filter(([key]) => !limits.has(key));
  const relative = "relative_margin" in rule && rule.relative_margin !== undefined;
  return JSON.stringify([about.sort(([a], [b]) => (a < b ? -1 : 1)), relative]);
}

function shareSlice(a: RulePolicy, b: RulePolicy): boolean {
  if (a.slices.length === 0 || b.slices.length === 0) return a.slices.length === b.slices.length;
  return a.slices.some((slice) => b.slices.includes(slice));
}
