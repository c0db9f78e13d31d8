import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { reportNames } from "@gatewright/shared/publish/report-key.ts";
import type { DirectoryLeg, ModelLeg, Plan } from "../../src/plan-outputs.ts";
import type { RefusedReport } from "./decide.ts";
import { headingWords } from "./leg-reports.ts";

/** What a report may be called, by the plan: one leg of one action, and its small training apart. */
interface Place {
  reportName: string;
  leg: DirectoryLeg | ModelLeg;
}

/**
 * The reports that legs of the plan have left. Names of reports are names of check runs and headings of the comment, and whoever runs in one job
 * could leave a report about another leg, or a second one about his own: one key speaks for a leg, or none does.
 */
export function plannedReports(
  reports: readonly KeptReport[],
  plan: Plan,
): { reports: KeptReport[]; refused: RefusedReport[] } {
  const refused: RefusedReport[] = [];
  const places = new Map<string, KeptReport[]>();
  for (const kept of reports) {
    const place = placesOf(kept, plan).find((one) => fits(kept, one));
    if (place === undefined) {
      const reason =
        "The report does not count: by its name, its key and what it is about it is of no leg of the plan.";
      refused.push({ name: kept.names.title, reason });
      continue;
    }
    const key = JSON.stringify([kept.report.action, place.reportName]);
    places.set(key, [...(places.get(key) ?? []), kept]);
  }
  const own: KeptReport[] = [];
  for (const [first, ...others] of places.values()) {
    if (first === undefined) continue;
    if (others.length === 0) {
      own.push(first);
      continue;
    }
    const keys = [first, ...others].map(({ names }) => names.key).join(" and ");
    refused.push({ name: first.names.title, reason: `Several reports speak for it, ${keys}, so none of them counts.` });
  }
  return { reports: own.sort((a, b) => (a.names.key < b.names.key ? -1 : 1)), refused };
}

function placesOf({ report: { action } }: KeptReport, { data, models }: Plan): Place[] {
  if (action === "validate-data") return data.map((leg) => ({ reportName: leg.name, leg }));
  const small = action === "track-experiment" ? models.filter(({ smoke }) => smoke) : [];
  return [
    ...models.map((leg) => ({ reportName: leg.name, leg })),
    ...small.map((leg) => ({ reportName: `smoke ${leg.name}`, leg })),
  ];
}

function fits(kept: KeptReport, { reportName, leg }: Place): boolean {
  const { names, report, directory } = kept;
  const { action, run, subjects } = report;
  if (directory !== (leg.directory === "." ? "" : leg.directory)) return false;
  if ("model" in leg && subjects.some(({ name }) => name !== leg.model && name !== action)) return false;
  // A leg without a name is told apart by the number of its step, if at all.
  const told = reportName === "" ? (/ \((step (?:[2-9]|[1-9]\d{1,3}))\)$/.exec(names.title)?.[1] ?? "") : reportName;
  const own = reportNames({ name: action, title: headingWords.get(action) }, run, {
    reportName: told,
    matrix: [],
    step: "__self",
  });
  // The digest at the end of a key holds the step as well, which no report says.
  const [beginning, ownBeginning] = [names.key, own.key].map((key) => key.replace(/\.[0-9a-f]{8}$/, "."));
  return names.title === own.title && names.heading === own.heading && beginning === ownBeginning;
}
