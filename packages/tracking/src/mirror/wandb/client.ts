import { fieldAt, itemsAt, textAt } from "../answer-fields.ts";
import { type HttpSession, saying } from "../http-session.ts";
import { MirrorFailure } from "../mirror-target.ts";

/** The two calls of Weights & Biases that a run is written with, as its own client (wandb 0.31, `core/`) sends them. */
export interface WandbClient {
  /** Makes the run or changes it: the same name is the same run, so it may be sent twice. */
  upsertRun(run: UpsertRun): Promise<WandbRun>;
  /** What the server holds; undefined when it has no such run. */
  readRun(place: RunPlace): Promise<StoredWandbRun | undefined>;
  /** Lines of files at their place: the same lines at the same place again change nothing. */
  stream(place: RunPlace, body: FileStream): Promise<void>;
}

export interface UpsertRun {
  name: string;
  project: string;
  entity: string | null;
  displayName: string;
  notes: string;
  commit: string | null;
  repo: string | null;
  program: string | null;
  jobType: string;
  tags: string[];
  /** JSON: each value stands under `value`. */
  config: string;
}

export interface RunPlace {
  entity: string;
  project: string;
  name: string;
}

export interface WandbRun extends RunPlace {
  /** Lines of history that the server has. */
  historyLines: number;
}

export interface StoredWandbRun {
  config: unknown;
  summary: unknown;
  historyLines: number;
}

export interface FileStream {
  files: Record<string, { offset: number; content: string[] }>;
  /** Ends the run. */
  complete?: boolean;
  exitcode?: number;
}

const upsertBucket = `mutation UpsertBucket($name: String, $project: String, $entity: String, $displayName: String, $notes: String, $commit: String, $config: JSONString, $program: String, $repo: String, $jobType: String, $tags: [String!]) {
  upsertBucket(input: {name: $name, modelName: $project, entityName: $entity, displayName: $displayName, notes: $notes, config: $config, commit: $commit, jobProgram: $program, jobRepo: $repo, jobType: $jobType, tags: $tags}) {
    bucket { id name historyLineCount project { name entity { name } } }
  }
}`;

const runResumeStatus = `query RunResumeStatus($project: String, $entity: String, $name: String!) {
  model(name: $project, entityName: $entity) {
    bucket(name: $name, missingOk: true) { id name summaryMetrics historyLineCount config }
  }
}`;

export function wandbClient(session: HttpSession): WandbClient {
  const graphql = async (operationName: string, query: string, variables: object) => {
    const { status, text } = await session.send({
      method: "POST",
      path: "/graphql",
      body: JSON.stringify({ query, variables, operationName }),
      repeatable: true,
    });
    const answer = readAnswer(session.address, status, text);
    const errors = itemsAt(answer, "errors");
    if (errors.length > 0) {
      const said = textAt(errors[0], "message") ?? "an error without a message";
      throw new MirrorFailure(
        `Weights & Biases at ${session.address} refused ${operationName}: ${said.slice(0, 300)}.`,
      );
    }
    return answer;
  };
  return {
    async upsertRun(run) {
      const answer = await graphql("UpsertBucket", upsertBucket, run);
      const bucket = fieldAt(answer, "data", "upsertBucket", "bucket");
      const name = textAt(bucket, "name");
      if (name === undefined) throw new MirrorFailure("Weights & Biases made a run and gave no name for it.");
      return {
        name,
        project: textAt(bucket, "project", "name") ?? run.project,
        entity: textAt(bucket, "project", "entity", "name") ?? run.entity ?? "",
        historyLines: Number(textAt(bucket, "historyLineCount") ?? 0),
      };
    },
    async readRun({ project, entity, name }) {
      const answer = await graphql("RunResumeStatus", runResumeStatus, { project, entity, name });
      const bucket = fieldAt(answer, "data", "model", "bucket");
      if (textAt(bucket, "name") === undefined) return undefined;
      return {
        config: jsonAt(bucket, "config"),
        summary: jsonAt(bucket, "summaryMetrics"),
        historyLines: Number(textAt(bucket, "historyLineCount") ?? 0),
      };
    },
    async stream({ entity, project, name }, body) {
      const path = [entity, project, name].map(encodeURIComponent).join("/");
      const { status, text } = await session.send({
        method: "POST",
        path: `/files/${path}/file_stream`,
        body: JSON.stringify(body),
        repeatable: true,
      });
      readAnswer(session.address, status, text);
    },
  };
}

function readAnswer(address: string, status: number, text: string): unknown {
  if (status >= 200 && status < 300) {
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new MirrorFailure(
        `${address} answered with something that is no JSON, so it is no Weights & Biases server; check WANDB_BASE_URL.`,
        { cause },
      );
    }
  }
  const said = `Weights & Biases at ${address} answered ${status}${saying(text)}.`;
  switch (status) {
    case 401:
      throw new MirrorFailure(`${said} Check WANDB_API_KEY.`);
    case 403:
      throw new MirrorFailure(
        `${said} The account may not write to this entity or project; check WANDB_ENTITY and WANDB_PROJECT.`,
      );
    case 404:
      throw new MirrorFailure(`${said} Check WANDB_BASE_URL, WANDB_ENTITY and WANDB_PROJECT.`);
    default:
      throw new MirrorFailure(said);
  }
}

/** A field that holds JSON as text. */
function jsonAt(answer: unknown, key: string): unknown {
  const text = textAt(answer, key);
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MirrorFailure(`Weights & Biases gave a run whose ${key} is no JSON.`, { cause });
  }
}
