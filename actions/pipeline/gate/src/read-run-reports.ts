import { newestReports, type ReportArtifact, readReportArchive } from "@gatewright/shared/artifacts/newest-reports.ts";
import { downloadArtifact, listRunArtifacts, type RunArtifact } from "@gatewright/shared/artifacts/run-artifacts.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { type KeptReport, reportArtifactPrefix } from "@gatewright/shared/publish/kept-report.ts";
import { attemptSuffix } from "@gatewright/shared/publish/report-key.ts";
import type { RunIdentity } from "@gatewright/shared/report/report.ts";
import type { FoundReports, RefusedReport } from "./decide.ts";
import { whyMisnamed } from "./leg-reports.ts";

/** A matrix of many models leaves several each, and every attempt leaves its own. */
const mostArtifacts = 2_000;
const atOnce = 8;

/**
 * The newest report of each key that this run has kept. A job that was not run again has left its report in an earlier attempt.
 * @throws UserError (`evidence`) when GitHub does not say which artifacts there are
 */
export async function readRunReports(
  github: GitHub,
  runId: number,
  options: { signal: AbortSignal; own: string; run: RunIdentity },
): Promise<FoundReports> {
  const all = await listRunArtifacts(github, runId, "", mostArtifacts);
  const kept = all.filter(({ name }) => name.startsWith(reportArtifactPrefix));
  const waiting = newestReports(kept).filter(({ key }) => !key.startsWith(`${options.own}.`));
  const pages = pagesOf(waiting, all);
  const reports: KeptReport[] = [];
  const refused: RefusedReport[] = [];
  const work = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      try {
        const report = await readOne(github, one, options.signal);
        const misnamed = whyMisnamed(report, options.run);
        if (misnamed === undefined) reports.push(report);
        else refused.push({ name: one.artifact.name, reason: `The report does not count: ${misnamed}.` });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused.push({ name: one.artifact.name, reason: error.message });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    kind: "read",
    reports: reports.sort((a, b) => (a.names.key < b.names.key ? -1 : 1)),
    refused: refused.sort((a, b) => (a.name < b.name ? -1 : 1)),
    pages,
  };
}

/** The HTML report of a step has the report's key and attempt for its name. */
function pagesOf(reports: readonly ReportArtifact[], all: readonly RunArtifact[]): Map<string, number> {
  const byName = new Map(all.map(({ name, id }) => [name, id]));
  return new Map(
    reports.flatMap(({ key, attempt }) => {
      const id = byName.get(`${key}${attemptSuffix({ runAttempt: attempt })}.html`);
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
}

async function readOne(github: GitHub, one: ReportArtifact, signal: AbortSignal): Promise<KeptReport> {
  const { kept } = await readReportArchive(await downloadArtifact(github, one.artifact, signal), one);
  return kept;
}
