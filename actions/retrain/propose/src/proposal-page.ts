import {
  code,
  comment,
  heading,
  list,
  paragraph,
  sentence,
  serialise,
  strong,
  words,
} from "@gatewright/shared/publish/render/markdown.ts";
import { renderSection } from "@gatewright/shared/publish/render/section.ts";
import type { Report } from "@gatewright/shared/report/report.ts";
import { type Checks, checksWords } from "../../src/checks.ts";
import { joined, type Place, runLink, saidBy } from "../../src/pages.ts";
import type { Proposal } from "../../src/proposal-file.ts";
import type { ProposalPage } from "../../src/pull-request.ts";
import type { Outcome } from "./outcome.ts";

/** Leaves room for the rest of a body of 65,536 characters. */
const evidenceBytes = 45_000;
const mostPaths = 20;

/** The gate's own section: verdict, numbers against the champion, what it rests on. Empty when the gate did not run. */
export function evidenceOf(report: Report | undefined, verdict: string): string {
  if (report === undefined) {
    const where = "The gate's report could not be kept for this page; its numbers stand in the summary of the run.";
    return verdict === "" ? "" : serialise([paragraph(words(where))]);
  }
  // Where the record waited before this job appended it is no news any more.
  const { ledger, notes, ...rest } = report;
  const told = { ...rest, notes: notes.filter((note) => note !== ledger?.sentence) };
  return renderSection(told, { budget: evidenceBytes, title: "Model gate" }).markdown;
}

export interface ProposalFacts {
  place: Place;
  outcome: Outcome & { kind: "won" };
  evidence: string;
  checks: Checks;
  proposal: Proposal;
}

/**
 * The commit's message below its headline. Git and GitHub act on what stands in one (`[skip ci]`, `Fixes #1`, `Co-authored-by:`, `@team`),
 * so it holds fixed words and ids alone, nothing that the gate's report says.
 */
export function proposalMessage(model: string, { runRecord, verdict }: Outcome & { kind: "won" }): string {
  return `The retrained ${model} passed its gate (${verdict}).\n\nRecord of the run in the ledger: ${runRecord}`;
}

/** Squashing makes the pull request's text the commit's message, where these words would keep main's own gate from starting. */
function skippingNothing(body: string): string {
  return body.replaceAll(/\[(?=(?:skip ci|ci skip|no ci|skip actions|actions skip)\])/gi, "[\u200b");
}

/** The pull request: what it says first, the numbers, the checks, what merging does. */
export function proposalPage({ place, outcome, evidence, checks, proposal }: ProposalFacts): ProposalPage {
  const { model, run } = place;
  const facts = [
    ...(run.runId === undefined
      ? []
      : [[words("trained by run "), runLink(place, run.runId), words(`, started by ${run.event}`)]]),
    [words("trained on commit "), code(proposal.head_sha)],
    [words("record of the run in the ledger: "), code(outcome.runRecord)],
    [words("model: "), code(outcome.digest)],
  ];
  const left = proposal.left_out
    .slice(0, mostPaths)
    .map(({ path, why }) => [code(path), words(" changed and is not here: "), ...sentence(why, 300)]);
  return {
    title: `Retrained ${model}: passed its gate`,
    body: skippingNothing(
      joined(
        serialise([
          comment(`gatewright:v1:retrain model=${model.replaceAll("-", "%2D")}`),
          paragraph(strong(...sentence(outcome.said, 300))),
        ]),
        evidence,
        checksWords(checks),
        serialise([
          heading(3, words("What merging does")),
          paragraph(
            words(
              "The gate of the default branch finds this model by the file that names it, takes it out of the ledger as long as code, data and parameters are the same, judges it once more and makes it the champion. Nothing is deployed by it.",
            ),
          ),
          list(facts),
          ...(left.length === 0 ? [] : [list(left)]),
        ]),
        saidBy(place),
      ),
    ),
  };
}

/** A proposal that a newer retraining does not bear out. */
export function supersededPage(place: Place, said: string, evidence: string): ProposalPage {
  return {
    title: `Retrained ${place.model}: not to be merged`,
    body: joined(
      serialise([
        comment(`gatewright:v1:retrain model=${place.model.replaceAll("-", "%2D")}`),
        paragraph(
          strong(words("Closed:")),
          words(" "),
          ...sentence(said, 2_000),
          words(
            " What was proposed here came from an earlier retraining. A later one that passes opens a new pull request.",
          ),
        ),
      ]),
      evidence,
      saidBy(place),
    ),
  };
}
