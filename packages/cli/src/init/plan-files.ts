import { posix } from "node:path";
import { minimalPolicy } from "./minimal-text.ts";
import { isLive, policyText } from "./policy-text.ts";
import type { ProjectProposal } from "./proposal.ts";
import type { DefaultBranch } from "./repository.ts";
import {
  mainWorkflow,
  pullRequestWorkflow,
  reportWorkflow,
  reviewWorkflow,
  type WorkflowOptions,
} from "./workflow-text.ts";

/** One file as it would be written; `path` is from the root of the repository. */
export interface PlannedFile {
  path: string;
  text: string;
}

export interface PlanOptions {
  proposals: readonly ProjectProposal[];
  source: string;
  defaultBranch: DefaultBranch;
  minimal: boolean;
  review: boolean;
}

/** All files, contracts first. */
export function planFiles({ proposals, source, defaultBranch, minimal, review }: PlanOptions): PlannedFile[] {
  const options: WorkflowOptions = { source, defaultBranch, proposals };
  const workflow = (name: string, text: string): PlannedFile => ({ path: `.github/workflows/${name}`, text });
  const forReview = review ? [workflow("ml-review.yml", reviewWorkflow(options))] : [];
  if (minimal) {
    const folder = proposals.find(({ models }) => models.some(isLive))?.project.folder ?? "";
    return [
      { path: posix.join(folder, "gatewright.yml"), text: minimalPolicy(proposals) },
      workflow("ml.yml", pullRequestWorkflow(options)),
      // Without it nothing ever becomes the champion that the rules compare with.
      workflow("ml-main.yml", mainWorkflow(options)),
      ...forReview,
    ];
  }
  return [
    ...proposals.flatMap(({ project, contracts }) =>
      contracts.flatMap(({ path, text }) =>
        text === undefined ? [] : [{ path: posix.join(project.folder, path), text }],
      ),
    ),
    ...proposals.map((proposal) => ({
      path: posix.join(proposal.project.folder, "gatewright.yml"),
      text: policyText(proposal),
    })),
    workflow("ml.yml", pullRequestWorkflow(options)),
    workflow("ml-main.yml", mainWorkflow(options)),
    workflow("ml-report.yml", reportWorkflow(options)),
    ...forReview,
  ];
}
