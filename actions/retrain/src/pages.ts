import {
  code,
  fence,
  heading,
  link,
  list,
  paragraph,
  sentence,
  serialise,
  strong,
  table,
  text,
  words,
} from "@gatewright/shared/publish/render/markdown.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";
import type { PhrasingContent } from "mdast";
import { commandFor } from "./command.ts";
import type { Retraining } from "./history.ts";
import type { IssuePage } from "./retrain-issue.ts";

/** How the retraining of a model stands, as its one issue says it. */

/** What a page needs to know of where it is written. */
export interface Place {
  model: string;
  run: RunContext;
  /** Path of the workflow file that retrains. */
  workflow: string;
}

const mostRows = 20;

/** The circuit breaker: nothing is started any more until a person or a new champion says otherwise. */
export function stoppedPage(place: Place, lost: readonly Retraining[]): IssuePage {
  const { model, workflow } = place;
  const rows = lost
    .slice(0, mostRows)
    .map(({ createdAt, verdict, beat, runId }) => [
      [words(createdAt.slice(0, 16).replace("T", " "))],
      [words(beat || verdict !== "pass" ? verdict : "pass, the champion's own model")],
      [runId === undefined ? words("–") : runLink(place, runId)],
    ]);
  return {
    title: `Retraining of ${model} has stopped`,
    open: true,
    body: joined(
      serialise([
        paragraph(
          strong(words("Stopped:")),
          words(" "),
          words(`the last ${lost.length === 1 ? "retraining" : `${lost.length} retrainings`} of `),
          code(model),
          words(" did not beat the champion, so none is started any more."),
        ),
        table(["trained (UTC)", "gate", "run"], rows),
        heading(3, words("How to start again")),
        list([
          [
            words(
              "Look at why: the data may have changed in a way that the training does not follow. Then run the workflow by hand with ",
            ),
            code("force: true"),
            words(". When that retraining beats the champion, the schedule goes on."),
          ],
          [words("Or make a new champion: a pull request whose model passes, merged, starts the count anew.")],
        ]),
        fence("bash", `gh workflow run ${fileName(workflow)} -f force=true`),
      ]),
      saidBy(place),
    ),
  };
}

export function waitingPage(place: Place): IssuePage {
  const { model } = place;
  return {
    title: `Retraining of ${model} waits for approval`,
    open: true,
    body: joined(
      serialise([
        paragraph(
          strong(words("Waiting:")),
          words(" a retraining of "),
          code(model),
          words(" is due, and the policy wants somebody with write access to start it. Comment here:"),
        ),
        fence("", commandFor(model)),
        paragraph(words("Nothing is trained before that. Comments by anybody without write access start nothing.")),
      ]),
      saidBy(place),
    ),
  };
}

export function startedPage(place: Place, login: string): IssuePage {
  const { model } = place;
  return {
    title: `Retraining of ${model} is running`,
    open: true,
    onlyUpdate: true,
    body: joined(
      serialise([
        paragraph(
          strong(words("Running:")),
          words(" "),
          code(login),
          words(" has let the retraining of "),
          code(model),
          words(" start."),
        ),
      ]),
      saidBy(place),
    ),
  };
}

/** Something went wrong, or the model was not good enough: `said` is the sentence, `evidence` the gate's own section. */
export function lostPage(place: Place, said: string, evidence: string): IssuePage {
  return {
    title: `Retraining of ${place.model} did not give a better model`,
    open: true,
    body: joined(
      serialise([paragraph(strong(words("Nothing is proposed:")), words(" "), ...sentence(said, 2_000))]),
      evidence,
      saidBy(place),
    ),
  };
}

/** With `open: issue`: the evidence, and the file that somebody commits to make the model the champion. */
export function passedPage(
  place: Place,
  { said, path, naming, evidence }: { said: string; path: string; naming: string; evidence: string },
): IssuePage {
  return {
    title: `Retraining of ${place.model} passed its gate`,
    open: true,
    body: joined(
      serialise([
        paragraph(strong(words("Passed:")), words(" "), ...sentence(said, 2_000)),
        paragraph(
          words("To take the model over, commit this as "),
          code(path),
          words(
            ": the gate of the default branch then takes it out of the ledger, judges it once more and makes it the champion.",
          ),
        ),
        fence("json", naming.trimEnd()),
      ]),
      evidence,
      saidBy(place),
    ),
  };
}

/** Nobody has anything to do here. */
export function settledPage(place: Place, said: string): IssuePage {
  return {
    title: `Retraining of ${place.model}`,
    open: false,
    body: joined(
      serialise([paragraph(strong(words("Settled:")), words(" "), ...sentence(said, 2_000))]),
      saidBy(place),
    ),
  };
}

/** Parts of a page with a blank line between them. */
export function joined(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

export function saidBy(place: Place): string {
  const { run, workflow } = place;
  const by: PhrasingContent[] = run.runId === undefined ? [] : [words(", run "), runLink(place, run.runId)];
  return serialise([paragraph(words("Kept up to date by gatewright ("), code(workflow), ...by, words(")."))]);
}

export function runLink({ run }: Place, id: number): PhrasingContent {
  const url = runUrl(run, id);
  return url === undefined ? text(String(id)) : link(url, words(String(id)));
}

export function runUrl({ serverUrl, repository }: RunContext, id: number): string | undefined {
  if (serverUrl === undefined || repository === undefined) return undefined;
  return `${serverUrl.replace(/\/+$/, "")}/${repository}/actions/runs/${id}`;
}

export function fileName(workflow: string): string {
  return workflow.slice(workflow.lastIndexOf("/") + 1);
}
