import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A git server with smart HTTP: the `git http-backend` of the machine behind Node's HTTP server. */
export interface GitRemote {
  /** Repositories are `${url}/<name>.git`. */
  url: string;
  /** Every request, e.g. `POST /ledger.git/git-receive-pack`. */
  requests: string[];
  /** When set, requests without this password are answered 401. */
  requireToken: string | undefined;
  /** Answers a request in place of git: a status, or `silent` for a server that never answers. */
  intercept: ((request: string) => number | "silent" | undefined) | undefined;
  /** Speaks the protocol of plain file servers, without shallow clones and without pushing. */
  dumb: boolean;
  /** Leaves out what the client says of protocol version 2. */
  oldProtocol: boolean;
  /** Largest file that the server's git may write, in KiB; stands for a full disk. */
  largestFileKib: number | undefined;
  /** Makes a bare repository; its git knows filters when `filter` is not false. Returns its address. */
  create(name: string, options?: { filter?: boolean }): string;
  directory(name: string): string;
  /** A hook of the server, as a shell script. */
  hook(name: string, hook: "pre-receive" | "update" | "post-receive", script: string): void;
  close(): Promise<void>;
}

export async function startGitRemote(): Promise<GitRemote> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "gatewright-git-remote-")));
  const backend = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
  const running = new Set<ChildProcess>();
  const directory = (name: string): string => join(root, `${name}.git`);

  const server = createServer((request, response) => {
    const line = `${request.method} ${new URL(request.url ?? "/", "http://localhost").pathname}`;
    remote.requests.push(line);
    const intercepted = remote.intercept?.(line);
    if (intercepted === "silent") return;
    if (intercepted !== undefined) return void response.writeHead(intercepted).end();
    const { user, password } = credentials(request);
    if (remote.requireToken !== undefined && password !== remote.requireToken) {
      return void response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    }
    const child = startBackend(backend, root, request, user, remote);
    running.add(child);
    child.on("close", () => running.delete(child));
    answer(child, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The git server has no port.");

  const remote: GitRemote = {
    url: `http://127.0.0.1:${bound.port}`,
    requests: [],
    requireToken: undefined,
    intercept: undefined,
    dumb: false,
    oldProtocol: false,
    largestFileKib: undefined,
    create: (name, { filter = true } = {}) => {
      const target = directory(name);
      execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", target]);
      for (const [key, value] of [
        ["http.receivepack", "true"],
        ["uploadpack.allowFilter", String(filter)],
        ["gc.auto", "0"],
      ] as const) {
        execFileSync("git", ["-C", target, "config", key, value]);
      }
      return `${remote.url}/${name}.git`;
    },
    directory,
    hook: (name, hook, script) => {
      const file = join(directory(name), "hooks", hook);
      mkdirSync(join(directory(name), "hooks"), { recursive: true });
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
    },
    close: async () => {
      for (const child of running) child.kill("SIGKILL");
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      rmSync(root, { recursive: true, force: true });
    },
  };
  return remote;
}

function credentials(request: IncomingMessage): { user: string; password: string } {
  const encoded = (request.headers.authorization ?? "").replace(/^basic /i, "");
  const [user = "", password = ""] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return { user, password };
}

function startBackend(
  backend: string,
  root: string,
  request: IncomingMessage,
  user: string,
  { dumb, oldProtocol, largestFileKib }: GitRemote,
): ChildProcess {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const header = (name: string): string => String(request.headers[name] ?? "");
  const env: NodeJS.ProcessEnv = {
    PATH: process.env["PATH"],
    HOME: root,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_HTTP_MAX_REQUEST_BUFFER: "100M",
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: dumb ? "" : search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: header("content-type"),
    HTTP_CONTENT_ENCODING: header("content-encoding"),
    REMOTE_ADDR: "127.0.0.1",
    REMOTE_USER: user,
  };
  if (!oldProtocol) env["HTTP_GIT_PROTOCOL"] = header("git-protocol");
  if (request.headers["content-length"] !== undefined) env["CONTENT_LENGTH"] = header("content-length");
  const child =
    largestFileKib === undefined
      ? spawn(backend, { env, stdio: ["pipe", "pipe", "ignore"] })
      : spawn("bash", ["-c", `ulimit -f ${largestFileKib}; exec "$0"`, backend], {
          env,
          stdio: ["pipe", "pipe", "ignore"],
        });
  request.pipe(child.stdin);
  // The backend may end before it has read everything, as after a refusal.
  child.stdin.on("error", () => request.resume());
  return child;
}

/** CGI: header lines, an empty line, the body. */
function answer(child: ChildProcess, response: ServerResponse): void {
  let head = Buffer.alloc(0);
  let begun = false;
  child.stdout?.on("data", (chunk: Buffer) => {
    if (begun) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    begun = true;
    const headers = head
      .subarray(0, end)
      .toString("latin1")
      .split("\r\n")
      .map(
        (line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const,
      );
    const status = headers.find(([name]) => name === "status")?.[1] ?? "200";
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== "status")));
    response.write(head.subarray(end + 4));
  });
  child.on("close", () => {
    if (!begun) response.writeHead(500);
    response.end();
  });
  response.on("close", () => child.kill());
}
