import { conclusion, type Diagnosis, holds } from "./diagnosis.ts";
import { opens } from "./finding.ts";

/** The public form, version 1. It is a type of its own, so that the inner ones can change. */
interface DiagnosisV1 {
  version: 1;
  repository: string;
  branch: string;
  commit: string;
  holds: boolean;
  conclusion: string;
  notes: string[];
  findings: FindingV1[];
}

interface FindingV1 {
  check: string;
  state: "ok" | "info" | "warning" | "unknown" | "gap";
  /** Whether the gate is open by this, or may be. */
  opens: boolean;
  /** Whether it would, but for `--accept-unknown`. */
  accepted: boolean;
  message: string;
  remedy: string | null;
  command: string | null;
  path: string | null;
  line: number | null;
  permission: string | null;
  documentation: string;
}

export function diagnosisJson(diagnosis: Diagnosis): string {
  const { repository, branch, sha, notes, findings } = diagnosis;
  const value: DiagnosisV1 = {
    version: 1,
    repository,
    branch,
    commit: sha,
    holds: holds(diagnosis),
    conclusion: conclusion(diagnosis),
    notes,
    findings: findings.map((finding) => ({
      check: finding.check,
      state: finding.state,
      opens: opens(finding),
      accepted: finding.accepted === true,
      message: finding.message,
      remedy: finding.remedy ?? null,
      command: finding.command ?? null,
      path: finding.path ?? null,
      line: finding.line ?? null,
      permission: finding.permission ?? null,
      documentation: `docs/doctor.md#${finding.check}`,
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
