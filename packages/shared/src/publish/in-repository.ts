import type { Location } from "../report/finding.ts";
import type { Report } from "../report/report.ts";

/** The report with its places named from the root of the repository, as annotations want them. */
export function inRepository(report: Report, pathInRepository: string): Report {
  if (pathInRepository === "") return report;
  const moved = (location: Location): Location => ({ ...location, path: `${pathInRepository}/${location.path}` });
  return {
    ...report,
    subjects: report.subjects.map((subject) => ({
      ...subject,
      findings: subject.findings.map((finding) => ({ ...finding, locations: finding.locations.map(moved) })),
    })),
  };
}
