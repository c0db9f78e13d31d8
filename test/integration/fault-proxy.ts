import { once } from "node:events";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";

export interface SeenRequest {
  method: string;
  path: string;
  body: string;
  headers: IncomingHttpHeaders;
}

/** What happens to one request instead of being passed on as it is. */
export type Fault =
  /** Answered at once, the server never sees it. */
  | { kind: "answer"; status: number; body: string; headers?: Record<string, string> }
  /** The server does it, in full or with another body, and its answer is replaced or lost. */
  | { kind: "done"; body?: string; status: number | "lost" }
  /** Passed on with other headers. */
  | { kind: "headers"; headers: Record<string, string> };

export interface FaultProxy {
  address: string;
  /** Everything that came, in order. */
  seen: SeenRequest[];
  /** Decides about each request from now on; undefined passes it on. */
  fault: (request: SeenRequest) => Fault | undefined;
  stop(): Promise<void>;
}

/** Stands before a real server and breaks what a test says. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const seen: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const came: SeenRequest = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      body: Buffer.concat(chunks).toString("utf8"),
      headers: incoming.headers,
    };
    seen.push(came);
    const fault = proxy.fault(came);
    if (fault?.kind === "answer") {
      response.writeHead(fault.status, fault.headers).end(fault.body);
      return;
    }
    const body = fault?.kind === "done" ? (fault.body ?? came.body) : came.body;
    const headers = {
      ...incoming.headers,
      host: `${hostname}:${port}`,
      ...(fault?.kind === "headers" ? fault.headers : {}),
    };
    delete headers["transfer-encoding"];
    if (body !== "") headers["content-length"] = String(Buffer.byteLength(body));
    const passed = httpRequest({ hostname, port, method: came.method, path: came.path, headers });
    passed.end(body);
    const [answer] = await once(passed, "response");
    if (fault?.kind !== "done") {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      return;
    }
    for await (const chunk of answer) void chunk;
    if (fault.status === "lost") response.destroy();
    else response.writeHead(fault.status).end("broken in the middle");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  const proxy: FaultProxy = {
    address: `http://127.0.0.1:${address.port}`,
    seen,
    fault: () => undefined,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
