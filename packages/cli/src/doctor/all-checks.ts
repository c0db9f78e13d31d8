import type { Check } from "./check.ts";
import { approvals } from "./checks/approvals.ts";
import { branchProtected } from "./checks/branch-protected.ts";
import { bypassActors } from "./checks/bypass-actors.ts";
import { checkReported } from "./checks/check-reported.ts";
import { codeOwnersCheck } from "./checks/code-owners.ts";
import { forks } from "./checks/forks.ts";
import { gateAlwaysRuns } from "./checks/gate-always-runs.ts";
import { jobPermissions } from "./checks/job-permissions.ts";
import { ledgerBranch } from "./checks/ledger-branch.ts";
import { mergeQueue } from "./checks/merge-queue.ts";
import { pinnedActions } from "./checks/pinned-actions.ts";
import { policyCheck } from "./checks/policy.ts";
import { requiredCheck } from "./checks/required-check.ts";
import { schedules } from "./checks/schedules.ts";
import { secondStage } from "./checks/second-stage.ts";
import { swallowedFailures } from "./checks/swallowed-failures.ts";
import { tokenPermissions } from "./checks/token-permissions.ts";
import { untrustedCode } from "./checks/untrusted-code.ts";

/** In the order in which they are shown and stand in docs/doctor.md. */
export const allChecks: readonly Check[] = [
  requiredCheck,
  checkReported,
  gateAlwaysRuns,
  swallowedFailures,
  codeOwnersCheck,
  approvals,
  bypassActors,
  branchProtected,
  mergeQueue,
  policyCheck,
  tokenPermissions,
  jobPermissions,
  untrustedCode,
  pinnedActions,
  secondStage,
  ledgerBranch,
  schedules,
  forks,
];
