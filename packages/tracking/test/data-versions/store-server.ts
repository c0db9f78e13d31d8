import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";

export interface Asked {
  method: string;
  /** Path and query as they were sent. */
  path: string;
  headers: IncomingHttpHeaders;
}

export interface Said {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown;
  /** Ends the connection without an answer. */
  hangUp?: boolean;
}

export interface StoreServer {
  address: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** A server on this machine that answers as a test says and remembers what it was asked. */
export async function startStore(answer: (asked: Asked, count: number) => Said): Promise<StoreServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const question = { method: request.method ?? "", path: request.url ?? "", headers: request.headers };
    asked.push(question);
    const { status = 200, headers = {}, body, hangUp } = answer(question, asked.length);
    if (hangUp === true) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, headers);
    response.end(body === undefined || typeof body === "string" ? body : JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return {
    address: `http://127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
