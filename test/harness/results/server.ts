import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { BlobSASPermissions } from "@azure/storage-blob";
import { type Json, type JsonObject, member, parseJson } from "../json.ts";
import { startAzurite } from "./azurite.ts";

export interface StoredArtifact {
  id: number;
  name: string;
  /** `application/zip`, or the file's own type when it was uploaded un-archived. */
  mimeType: string;
  sizeBytes: number;
  /** `sha256:<hex>`, as the client computed it. */
  digest: string;
  runId: string;
  createdAt: string;
  expired: boolean;
  content: Buffer;
}

export interface ResultsService {
  url: string;
  /** Variables of a JavaScript action that uses artifacts or the cache. */
  env: Record<string, string>;
  /** The same for another run: names are unique within one. */
  envForRun(runId: string): Record<string, string>;
  artifacts(): Promise<StoredArtifact[]>;
  /** What is known of the artifacts without their bytes. */
  list(): Omit<StoredArtifact, "content">[];
  /** Stores bytes that no client would upload. Returns the artifact's id. */
  put(artifact: { runId: string; name: string; content: Buffer }): Promise<number>;
  /** Its bytes are gone from then on, its entry stays, as on GitHub. */
  expire(id: number): Promise<void>;
  /** Signed address of the bytes, which the REST API redirects to. */
  downloadUrl(id: number): Promise<string>;
  /** Keys in the cache, oldest first. */
  cacheKeys(): string[];
  /** Every call, e.g. `ArtifactService/CreateArtifact`. */
  calls: string[];
  /** Answers calls whose name matches with this status, until `clearFaults`. */
  fault(call: RegExp, status: number): void;
  clearFaults(): void;
  close(): Promise<void>;
}

interface Artifact {
  id: number;
  name: string;
  runId: string;
  jobId: string;
  mimeType: string;
  createdAt: string;
  finished: boolean;
  expired: boolean;
  sizeBytes: number;
  digest: string;
}

interface CacheEntry {
  id: number;
  key: string;
  version: string;
  finished: boolean;
}

/** A refusal in Twirp's words; the client turns 409 into "already exists". */
class TwirpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** GitHub's service for artifacts (v4) and cache (v2): Twirp calls in JSON over real blob storage. */
export async function startResultsService(): Promise<ResultsService> {
  const storage = await startAzurite();
  const artifacts: Artifact[] = [];
  const entries: CacheEntry[] = [];
  const calls: string[] = [];
  const faults: { call: RegExp; status: number }[] = [];
  let nextId = 1;

  const signed = async (blob: string): Promise<string> => {
    const permissions = BlobSASPermissions.parse("racw");
    const expiresOn = new Date(Date.now() + 3_600_000);
    return storage.container.getBlockBlobClient(blob).generateSasUrl({ permissions, expiresOn });
  };
  const findArtifact = (request: Json): Artifact => {
    const runId = text(request, "workflow_run_backend_id");
    const name = text(request, "name");
    const found = artifacts.find((one) => one.runId === runId && one.name === name);
    if (!found) throw new TwirpError(404, "not_found", `There is no artifact ${name}.`);
    return found;
  };

  const methods: Record<string, (request: Json) => Promise<JsonObject> | JsonObject> = {
    async "ArtifactService/CreateArtifact"(request) {
      const [runId, jobId] = [text(request, "workflow_run_backend_id"), text(request, "workflow_job_run_backend_id")];
      const name = text(request, "name");
      if (artifacts.some((one) => one.runId === runId && one.name === name && one.finished)) {
        const message = "an artifact with this name already exists on the workflow run";
        throw new TwirpError(409, "already_exists", message);
      }
      const id = nextId;
      nextId += 1;
      const mimeType = text(request, "mime_type") || "application/zip";
      const createdAt = new Date().toISOString();
      const empty = { finished: false, expired: false, sizeBytes: 0, digest: "" };
      artifacts.push({ id, name, runId, jobId, mimeType, createdAt, ...empty });
      return { ok: true, signed_upload_url: await signed(`artifact-${id}`) };
    },
    "ArtifactService/FinalizeArtifact"(request) {
      const artifact = findLastUnfinished(artifacts, request);
      artifact.finished = true;
      artifact.sizeBytes = Number(text(request, "size"));
      artifact.digest = text(request, "hash");
      return { ok: true, artifact_id: String(artifact.id) };
    },
    "ArtifactService/ListArtifacts"(request) {
      const [name, id] = [text(request, "name_filter"), text(request, "id_filter")];
      const found = artifacts.filter((one) => {
        if (!one.finished || one.runId !== text(request, "workflow_run_backend_id")) return false;
        return (name === "" || one.name === name) && (id === "" || String(one.id) === id);
      });
      return {
        artifacts: found.map((one) => ({
          workflow_run_backend_id: one.runId,
          workflow_job_run_backend_id: one.jobId,
          database_id: String(one.id),
          name: one.name,
          size: String(one.sizeBytes),
          created_at: one.createdAt,
          digest: one.digest,
        })),
      };
    },
    async "ArtifactService/GetSignedArtifactURL"(request) {
      return { signed_url: await signed(`artifact-${findArtifact(request).id}`) };
    },
    "ArtifactService/DeleteArtifact"(request) {
      const artifact = findArtifact(request);
      artifacts.splice(artifacts.indexOf(artifact), 1);
      return { ok: true, artifact_id: String(artifact.id) };
    },
    async "CacheService/CreateCacheEntry"(request) {
      const [key, version] = [text(request, "key"), text(request, "version")];
      if (entries.some((one) => one.key === key && one.version === version && one.finished)) {
        throw new TwirpError(409, "already_exists", "cache entry with the same key, version, and scope already exists");
      }
      const id = nextId;
      nextId += 1;
      entries.push({ id, key, version, finished: false });
      return { ok: true, signed_upload_url: await signed(`cache-${id}`) };
    },
    "CacheService/FinalizeCacheEntryUpload"(request) {
      const entry = entries.findLast((one) => one.key === text(request, "key") && !one.finished);
      if (!entry) throw new TwirpError(404, "not_found", "There is no such cache entry.");
      entry.finished = true;
      return { ok: true, entry_id: String(entry.id) };
    },
    async "CacheService/GetCacheEntryDownloadURL"(request) {
      const version = text(request, "version");
      const usable = entries.filter((one) => one.finished && one.version === version);
      const prefixes = member(request, "restore_keys");
      const exact = usable.find((one) => one.key === text(request, "key"));
      const wanted = [text(request, "key"), ...(Array.isArray(prefixes) ? prefixes.map(String) : [])];
      // The newest entry of the first prefix that has any.
      const found = exact ?? wanted.map((key) => usable.findLast((one) => one.key.startsWith(key))).find(Boolean);
      if (!found) return { ok: false };
      return { ok: true, signed_download_url: await signed(`cache-${found.id}`), matched_key: found.key };
    },
  };

  const http = createServer((request, response) => {
    const answer = (status: number, body: JsonObject): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    serve(request)
      .then((body) => answer(200, body))
      .catch((error: unknown) => {
        if (error instanceof TwirpError) answer(error.status, { code: error.code, msg: error.message });
        else answer(500, { code: "internal", msg: String(error) });
      });
  });
  async function serve(request: IncomingMessage): Promise<JsonObject> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const call = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+\/\w+)$/.exec(request.url ?? "")?.[1] ?? "";
    calls.push(call);
    const method = methods[call];
    if (request.method !== "POST" || !method) throw new TwirpError(404, "bad_route", `No method ${request.url}.`);
    if (!/^Bearer [\w-]+\.[\w-]+\./.test(request.headers.authorization ?? "")) {
      throw new TwirpError(401, "unauthenticated", "The token is missing.");
    }
    const fault = faults.find((one) => one.call.test(call));
    if (fault) throw new TwirpError(fault.status, "internal", `A fault of status ${fault.status}.`);
    return method(parseJson(Buffer.concat(chunks).toString("utf8")));
  }

  const port = await new Promise<number>((resolve, reject) => {
    http.listen(0, "127.0.0.1", () => {
      const address = http.address();
      if (address === null || typeof address === "string") reject(new Error("The service has no port."));
      else resolve(address.port);
    });
  });
  const url = `http://127.0.0.1:${port}/`;
  const envForRun = (runId: string): Record<string, string> => ({
    ACTIONS_RESULTS_URL: url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(runId),
    ACTIONS_CACHE_SERVICE_V2: "true",
  });
  const list = (): Omit<StoredArtifact, "content">[] =>
    artifacts
      .filter((one) => one.finished)
      .map(({ id, name, mimeType, sizeBytes, digest, runId, createdAt, expired }) => {
        return { id, name, mimeType, sizeBytes, digest, runId, createdAt, expired };
      });
  const blob = (id: number) => storage.container.getBlockBlobClient(`artifact-${id}`);
  return {
    url,
    env: envForRun("run-1"),
    envForRun,
    calls,
    list,
    async artifacts() {
      const kept = list().filter(({ expired }) => !expired);
      return Promise.all(kept.map(async (one) => ({ ...one, content: await blob(one.id).downloadToBuffer() })));
    },
    async put({ runId, name, content }) {
      const id = nextId;
      nextId += 1;
      await blob(id).uploadData(content);
      const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
      const createdAt = new Date().toISOString();
      const common = { id, name, runId, jobId: "job-1", mimeType: "application/zip", createdAt, expired: false };
      artifacts.push({ ...common, finished: true, sizeBytes: content.length, digest });
      return id;
    },
    async expire(id) {
      const found = artifacts.find((one) => one.id === id);
      if (!found) throw new Error(`There is no artifact ${id}.`);
      found.expired = true;
      await blob(id).delete();
    },
    downloadUrl: (id) => signed(`artifact-${id}`),
    cacheKeys() {
      return entries.filter((one) => one.finished).map((one) => one.key);
    },
    fault(call, status) {
      faults.push({ call, status });
    },
    clearFaults() {
      faults.length = 0;
    },
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await storage.close();
    },
  };
}

/** An upload that was broken off may have left an older entry of the same name: the last one is meant. */
function findLastUnfinished(artifacts: Artifact[], request: Json): Artifact {
  const [runId, name] = [text(request, "workflow_run_backend_id"), text(request, "name")];
  const found = artifacts.findLast((one) => one.runId === runId && one.name === name && !one.finished);
  if (!found) throw new TwirpError(404, "not_found", `There is no artifact ${name}.`);
  return found;
}

/** A JWT whose `scp` names run and job; the clients read it and verify nothing. */
function runtimeToken(runId: string): string {
  const encode = (value: JsonObject): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { scp: `Actions.Results:${runId}:job-1`, exp: 4_000_000_000 };
  return `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}.unsigned`;
}

/** Protobuf's JSON leaves out empty fields, and has wrapped strings as plain ones. */
function text(request: Json, key: string): string {
  const value = member(request, key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
