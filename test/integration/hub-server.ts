import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

export interface HubRequest {
  method: string;
  path: string;
  authorization: string | undefined;
  contentType: string | undefined;
  body: string;
}

export interface HubServer {
  address: string;
  seen: HubRequest[];
  /** Oldest first. */
  commits: { sha: string; files: Map<string, string> }[];
  /** A commit by somebody else. */
  commit(files: Record<string, string>): string;
  stop(): Promise<void>;
}

export const hubToken = "hf_onlyForTheseTestsAndNothingElse00";
export const hubRepository = "acme/strike-damage";

/**
 * Stands in for the Hugging Face Hub, which cannot be installed: one model repository, its commits and the form in which its
 * own client commits. The official client runs through against it, and both send the same.
 */
export async function startHub(): Promise<HubServer> {
  const seen: HubRequest[] = [];
  const commits: HubServer["commits"] = [];
  const commit = (files: Record<string, string>) => {
    const all = new Map([...(commits.at(-1)?.files ?? []), ...Object.entries(files)]);
    const sha = createHash("sha1")
      .update(`${commits.length}${JSON.stringify([...all])}`)
      .digest("hex");
    commits.push({ sha, files: all });
    return sha;
  };
  commit({ ".gitattributes": "" });

  const answer = ({ method, path, body, authorization }: HubRequest): [number, string | object] => {
    if (authorization !== `Bearer ${hubToken}`) return [401, { error: "Invalid credentials in Authorization header" }];
    if (method === "GET" && path.startsWith(`/api/models/${hubRepository}`)) {
      return [200, { id: hubRepository, modelId: hubRepository, sha: commits.at(-1)?.sha, siblings: [], tags: [] }];
    }
    const [, sha, file] = /\/raw\/([0-9a-f]{40})\/(.+)$/.exec(path) ?? [];
    if (sha !== undefined && file !== undefined) {
      const text = commits.find((one) => one.sha === sha)?.files.get(file);
      return text === undefined ? [404, "Entry not found"] : [200, text];
    }
    // The official client asks before each commit of a README.
    if (path === "/api/validate-yaml") return [200, { errors: [], warnings: [] }];
    if (path === `/api/models/${hubRepository}/preupload/main`) {
      const files: { path: string }[] = JSON.parse(body).files;
      return [200, { files: files.map((one) => ({ path: one.path, uploadMode: "regular", shouldIgnore: false })) }];
    }
    if (path === `/api/models/${hubRepository}/commit/main`) {
      const [header, ...files] = body
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      const { parentCommit } = header.value;
      if (parentCommit !== undefined && parentCommit !== commits.at(-1)?.sha) {
        return [412, { error: "A commit has happened since. Please refresh and try again." }];
      }
      const made = commit(
        Object.fromEntries(
          files.map(({ value }) => [value.path, Buffer.from(value.content, "base64").toString("utf8")]),
        ),
      );
      return [200, { success: true, commitOid: made, commitUrl: `${address}/${hubRepository}/commit/${made}` }];
    }
    return [404, { error: "Repository not found" }];
  };

  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request: HubRequest = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      authorization: incoming.headers.authorization,
      contentType: incoming.headers["content-type"],
      body: Buffer.concat(chunks).toString("utf8"),
    };
    seen.push(request);
    const [status, content] = answer(request);
    const text = typeof content === "string";
    response.writeHead(status, { "content-type": text ? "text/plain; charset=utf-8" : "application/json" });
    response.end(text ? content : JSON.stringify(content));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("No port.");
  const address = `http://127.0.0.1:${bound.port}`;
  return {
    address,
    seen,
    commits,
    commit,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
