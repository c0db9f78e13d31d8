import type { Finding, Location, Sample } from "../../report/finding.ts";
import { countFindings, type Report, type Subject } from "../../report/report.ts";
import { type Verdict, verdictOrder } from "../../report/verdict.ts";

/** The words that all surfaces share. Plain text: each surface escapes it in its own way. */
export const verdictWord = {
  pass: "passed",
  warn: "warning",
  inconclusive: "inconclusive",
  fail: "failed",
  error: "error",
  skipped: "skipped",
} as const satisfies Record<Verdict, string>;

/** Stands before the word, never instead of it. */
export const verdictSign = {
  pass: "✅",
  warn: "⚠️",
  inconclusive: "❔",
  fail: "❌",
  error: "🛑",
  skipped: "⏭️",
} as const satisfies Record<Verdict, string>;

/** Worst first, the order in which people need them. */
export const worstFirst: readonly Verdict[] = verdictOrder.toReversed();

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** `9,988`. Without `Intl`, whose start costs some 10 ms. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A computed number to six significant digits with its unit; `share of values` is shown as percent, to three. */
export function formatEstimate(value: number, unit?: string): string {
  const noun = sharedNoun(unit);
  if (noun !== undefined) return `${formatNumber(Number((value * 100).toPrecision(3)))} % of ${noun}`;
  return unit === undefined ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

/** `values` of the unit `share of values`. */
function sharedNoun(unit: string | undefined): string | undefined {
  return unit?.startsWith("share of ") ? unit.slice("share of ".length) : undefined;
}

function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(6));
  return Math.abs(rounded) >= 1e15 ? String(rounded) : rounded.toLocaleString("en-US", { maximumFractionDigits: 20 });
}

export function countOfFindings({ subjects }: Pick<Report, "subjects">): number {
  return subjects.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** All findings of a report with their subject, worst first; within a verdict in the order of the contract. */
export function findingsWorstFirst(subjects: readonly Subject[]): { subject: Subject; finding: Finding }[] {
  const all = subjects.flatMap((subject) => subject.findings.map((finding) => ({ subject, finding })));
  return worstFirst.flatMap((verdict) => all.filter(({ finding }) => finding.verdict === verdict));
}

/** `validate-data: failed — 3 of 61 checks in strikes.csv`. */
export function headline(report: Report, title: string = report.action): string {
  return `${title}: ${verdictSentence(report)}`;
}

/** `failed — 3 of 61 checks in strikes.csv`, or the verdict's word and the sentence of the worst subject. */
export function verdictSentence(report: Report): string {
  const own = worstHeadline(report);
  if (own !== undefined) return `${verdictWord[report.verdict]} — ${own}${consequence(report)}`;
  const about = aboutWhat(report);
  return `${outcome(report)}${about === "" ? "" : ` in ${about}`}${consequence(report)}`;
}

/** `failed — 3 of 61 checks`. */
export function outcome({ verdict, subjects }: Pick<Report, "verdict" | "subjects">): string {
  const counts = countFindings(subjects);
  const all = countOfFindings({ subjects });
  const total = plural(all, "check");
  switch (verdict) {
    case "pass":
      return counts.skipped === 0
        ? `passed — ${total}`
        : `passed — ${plural(counts.passed, "check")}, ${formatCount(counts.skipped)} skipped`;
    case "warn":
      return `passed with ${plural(counts.warned, "warning")} — ${total}`;
    case "inconclusive":
      return `inconclusive — ${formatCount(counts.inconclusive)} of ${total}`;
    case "fail":
      return `failed — ${formatCount(counts.failed)} of ${total}`;
    case "error":
      if (all === 0) return "error — no check was made";
      return `error — ${formatCount(counts.errors)} of ${total} could not be evaluated${counts.failed > 0 ? `, ${formatCount(counts.failed)} failed` : ""}`;
    case "skipped":
      return `skipped — ${total}`;
  }
}

/** Of several subjects the first with the report's own verdict speaks, and says how many others there are. */
function worstHeadline({ subjects, verdict }: Report): string | undefined {
  const { headline } = subjects.find((subject) => subject.verdict === verdict) ?? {};
  if (headline === undefined || subjects.length === 1) return headline;
  return `${headline}; ${plural(subjects.length - 1, "other model")} beside it`;
}

/** One or two data files by their names; when there are more, or none, the names of the contracts or models. */
function aboutWhat(report: Report): string {
  const data = report.subjects.flatMap(({ evidence }) => evidence.filter(({ role }) => role === "data"));
  const files = [...new Set(data.map(({ path }) => lastPart(path)))];
  const names = files.length === 1 || files.length === 2 ? files : report.subjects.map(({ name }) => name);
  return names.length > 2
    ? `${names.slice(0, 2).join(", ")} and ${formatCount(names.length - 2)} more`
    : names.join(" and ");
}

function lastPart(path: string): string {
  return path.split("/").findLast((part) => part !== "") ?? path;
}

/** Said only where one would otherwise expect the merge to be blocked, or not to be. */
function consequence({ verdict, mode, blocking }: Report): string {
  switch (verdict) {
    case "fail":
    case "error":
      return blocking ? "" : ` (does not block: mode ${mode})`;
    case "inconclusive":
      return blocking ? " (blocks)" : " (does not block)";
    case "pass":
    case "warn":
    case "skipped":
      return "";
  }
}

/** `3 failed, 4 warnings, 54 passed`, worst first, without zeros. */
export function countsSentence(subjects: readonly Subject[]): string {
  const counts = countFindings(subjects);
  const parts = [
    counts.errors > 0 ? plural(counts.errors, "error") : "",
    counts.failed > 0 ? `${formatCount(counts.failed)} failed` : "",
    counts.inconclusive > 0 ? `${formatCount(counts.inconclusive)} inconclusive` : "",
    counts.warned > 0 ? plural(counts.warned, "warning") : "",
    counts.passed > 0 ? `${formatCount(counts.passed)} passed` : "",
    counts.skipped > 0 ? `${formatCount(counts.skipped)} skipped` : "",
  ].filter((part) => part !== "");
  return parts.join(", ");
}

/** `data/strikes.csv:14:7`, or `data/strikes.parquet, row 14, row group 0`. */
export function placeOf({ path, line, column, row, rowGroup }: Location): string {
  if (line !== undefined) return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
  const parts = [path];
  if (row !== undefined) parts.push(`row ${formatCount(row)}`);
  if (rowGroup !== undefined) parts.push(`row group ${rowGroup}`);
  return parts.join(", ");
}

const redactedWord = "(redacted)";

/** Failing values as people read them: each value once, with the places where it stands. */
export interface SampleGroup {
  /** Plain text; undefined when there is no value to show, as for a missing one or a whole row. */
  value: string | undefined;
  redacted: boolean;
  /** Rows that it stands for, when it stands for more than are named. */
  count: number | undefined;
  note: string | undefined;
  places: Location[];
}

/** Groups samples of the same value, in the order in which the values come first. Never shows a redacted value. */
export function sampleGroups(samples: readonly Sample[]): SampleGroup[] {
  const groups = new Map<string, SampleGroup>();
  for (const { value, redacted, location, count, note } of samples) {
    const shown = redacted ? redactedWord : value;
    const key = JSON.stringify([redacted ?? false, shown ?? null, note ?? null]);
    const group = groups.get(key) ?? { value: shown, redacted: redacted ?? false, count: undefined, note, places: [] };
    if (location !== undefined) group.places.push(location);
    if (count !== undefined && count > 1) group.count = (group.count ?? 0) + count;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** ` × 212 at data/a.csv:3:7, data/a.csv:9:7 and 8 more: did you mean "b"?`, what stands behind a value; plain text. */
export function sampleContext({ count, places, note }: SampleGroup, mostPlaces = 3): string {
  const shown = places.slice(0, mostPlaces).map(placeOf).join(", ");
  const more = places.length > mostPlaces ? ` and ${formatCount(places.length - mostPlaces)} more` : "";
  return [
    count === undefined ? "" : ` × ${formatCount(count)}`,
    shown === "" ? "" : ` at ${shown}${more}`,
    note === undefined ? "" : `: ${note}`,
  ].join("");
}

/** `0.842 (95 % interval 0.811 to 0.873), n = 600`, or `0.0342 % of 8,765 values`: what was measured, and on how much. */
export function measured({ estimate, interval, unit, n }: Finding): string | undefined {
  if (estimate === undefined) return undefined;
  const noun = sharedNoun(unit);
  const value = formatEstimate(
    estimate,
    noun !== undefined && n !== undefined ? `share of ${formatCount(n)} ${noun}` : unit,
  );
  const level = interval === undefined ? "" : formatEstimate(interval.level * 100);
  const error =
    interval === undefined
      ? ""
      : ` (${level} % interval ${formatEstimate(interval.low)} to ${formatEstimate(interval.high)})`;
  return `${value}${error}${noun === undefined && n !== undefined ? `, n = ${formatCount(n)}` : ""}`;
}

/** Whether a finding's number is a share of 0 to 1, which a bar can show. */
export function isShare({ estimate, unit }: Finding): boolean {
  return estimate !== undefined && estimate >= 0 && estimate <= 1 && sharedNoun(unit) !== undefined;
}

/** The parts of a sentence between backticks are names or values; the others are running text. */
export function sentenceParts(sentence: string): { text: string; code: boolean }[] {
  const parts = sentence.split(/`([^`]+)`/);
  return parts.map((text, index) => ({ text, code: index % 2 === 1 })).filter(({ text }) => text !== "");
}

/** Web address of the run's own page, or of its job when that is known. Undefined outside GitHub. */
export function runUrl({ run }: Report): string | undefined {
  const { serverUrl, repository, runId, jobCheckRunId } = run;
  if (serverUrl === undefined || repository === undefined || runId === undefined) return undefined;
  const page = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return jobCheckRunId === undefined ? page : `${page}/job/${jobCheckRunId}`;
}

/** Web address of the run's page at this job's summary, which the page of the job does not show. Undefined outside GitHub. */
export function summaryUrl({ run }: Pick<Report, "run">): string | undefined {
  const { serverUrl, repository, runId, jobCheckRunId } = run;
  if (serverUrl === undefined || repository === undefined || runId === undefined) return undefined;
  const page = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return jobCheckRunId === undefined ? page : `${page}#summary-${jobCheckRunId}`;
}

/** `run 123, attempt 2`. */
export function runName({ run }: Report): string | undefined {
  if (run.runId === undefined) return undefined;
  return run.runAttempt === undefined ? `run ${run.runId}` : `run ${run.runId}, attempt ${run.runAttempt}`;
}

/** The first characters of a commit or digest, as many as people compare. */
export function shortDigest(digest: string): string {
  return digest.startsWith("sha256:") ? digest.slice(0, "sha256:".length + 12) : digest.slice(0, 12);
}
