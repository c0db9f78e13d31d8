import { once } from "node:events";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import { fieldAt, itemsAt, textAt } from "@gatewright/tracking/mirror/answer-fields.ts";

export interface WandbRequest {
  method: string;
  path: string;
  authorization: string | undefined;
  /** Parsed JSON; undefined for uploaded files. */
  body: unknown;
}

/** What the service would hold of one run. */
export interface WandbBucket {
  entity: string;
  project: string;
  name: string;
  displayName: string | undefined;
  config: string;
  tags: unknown[];
  commit: string | undefined;
  history: string[];
  summary: string;
  complete: boolean;
}

export interface WandbServer {
  address: string;
  seen: WandbRequest[];
  runs: Map<string, WandbBucket>;
  stop(): Promise<void>;
}

export const wandbKey = "0123456789abcdef0123456789abcdef01234567";

/**
 * Stands in for the service of Weights & Biases, which cannot be installed: the part of its GraphQL and of its file stream
 * that a run needs. That the official client runs through against it, and that both send the same, is what makes it worth
 * something.
 */
export async function startWandb(): Promise<WandbServer> {
  const seen: WandbRequest[] = [];
  const runs = new Map<string, WandbBucket>();
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = (incoming.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8");
    const path = incoming.url ?? "";
    const { authorization } = incoming.headers;
    const body: unknown = path.startsWith("/upload/") ? undefined : JSON.parse(text);
    seen.push({ method: incoming.method ?? "", path, authorization, body });
    const known = `Basic ${Buffer.from(`api:${wandbKey}`).toString("base64")}`;
    const answer = path.startsWith("/upload/")
      ? {}
      : authorization !== known
        ? undefined
        : path === "/graphql"
          ? { data: graphql(body) }
          : fileStream(path, body);
    response.writeHead(answer === undefined ? 401 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { errors: [{ message: "user is not logged in" }] }));
  });

  const graphql = (body: unknown): object => {
    const query = textAt(body, "query") ?? "";
    const variables = fieldAt(body, "variables");
    const name = textAt(variables, "name") ?? "";
    const entity = textAt(variables, "entity") ?? "acme";
    const project = textAt(variables, "project") ?? "uncategorized";
    const key = [entity, project, name].join("/");
    if (/\bupsertBucket\b/.test(query)) {
      const inserted = !runs.has(key);
      const run = runs.get(key) ?? emptyRun(entity, project, name);
      runs.set(key, run);
      // What is null is left as it is.
      run.displayName = textAt(variables, "displayName") ?? run.displayName;
      run.config = textAt(variables, "config") ?? run.config;
      run.commit = textAt(variables, "commit") ?? run.commit;
      run.tags = fieldAt(variables, "tags") === null ? run.tags : itemsAt(variables, "tags");
      return { upsertBucket: { bucket: bucketOf(run), inserted } };
    }
    if (/\bcreateRunFiles\b/.test(query)) {
      const files = itemsAt(variables, "files").map((file) => ({ name: file, uploadUrl: `${address}/upload/${file}` }));
      return { createRunFiles: { runID: "cnVu", uploadHeaders: [], files } };
    }
    if (/\bbucket\b/.test(query)) {
      const run = runs.get(key);
      return { model: { id: "cA==", name: project, bucket: run === undefined ? null : bucketOf(run) } };
    }
    return {
      viewer: {
        id: "dg==",
        username: "ada",
        email: "ada@example.com",
        entity: "acme",
        flags: "{}",
        teams: { edges: [] },
      },
      serverInfo: { features: [] },
    };
  };

  const fileStream = (path: string, body: unknown): object => {
    const [, , entity = "", project = "", name = ""] = path.split("/").map(decodeURIComponent);
    const run = runs.get([entity, project, name].join("/"));
    if (run === undefined) throw new Error(`A file stream for a run that is not there: ${path}`);
    const history = fieldAt(body, "files", "wandb-history.jsonl");
    if (history !== undefined) {
      run.history.splice(Number(textAt(history, "offset")), Infinity, ...itemsAt(history, "content").map(String));
    }
    const summary = itemsAt(body, "files", "wandb-summary.json", "content").at(-1);
    if (typeof summary === "string") run.summary = summary;
    if (fieldAt(body, "complete") === true) run.complete = true;
    return { exitcode: null, limits: {} };
  };

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("No port.");
  const address = `http://127.0.0.1:${bound.port}`;
  return {
    address,
    seen,
    runs,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function emptyRun(entity: string, project: string, name: string): WandbBucket {
  return {
    ...{ entity, project, name, displayName: undefined, config: "{}", tags: [], commit: undefined },
    ...{ history: [], summary: "{}", complete: false },
  };
}

function bucketOf(run: WandbBucket): object {
  return {
    id: "cnVu",
    name: run.name,
    displayName: run.displayName ?? run.name,
    description: "",
    config: run.config,
    summaryMetrics: run.summary,
    sweepName: null,
    project: { id: "cA==", name: run.project, entity: { id: "ZQ==", name: run.entity } },
    ...{ historyLineCount: run.history.length, logLineCount: 0, eventsLineCount: 0 },
    ...{ historyTail: "[]", eventsTail: "[]", tags: run.tags, notes: "", wandbConfig: "{}" },
  };
}
