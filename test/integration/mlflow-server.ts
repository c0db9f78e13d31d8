import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pythonPackages } from "./python-packages.ts";

export const mlflowVersion = "3.17.2";

export interface MlflowServer {
  address: string;
  stop(): Promise<void>;
}

/** The real server from PyPI, with SQLite and its own artifact store. */
export async function startMlflow(
  options: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<MlflowServer> {
  const bin = await pythonPackages(`mlflow-${mlflowVersion}`, [`mlflow[auth]==${mlflowVersion}`]);
  const folder = mkdtempSync(join(tmpdir(), "gatewright-mlflow-"));
  const port = await freePort();
  const log = openSync(join(folder, "server.log"), "w");
  const server = spawn(
    join(bin, "mlflow"),
    [
      ...["server", "--backend-store-uri", "sqlite:///mlflow.db", "--artifacts-destination", "./artifacts"],
      ...["--host", "127.0.0.1", "--port", String(port), "--workers", "1", ...options],
    ],
    {
      cwd: folder,
      env: {
        PATH: `${bin}:${process.env["PATH"]}`,
        HOME: folder,
        MLFLOW_DISABLE_TELEMETRY: "true",
        // Without it ten processes and 2 GB.
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: "false",
        ...env,
      },
      stdio: ["ignore", log, log],
      detached: true,
    },
  );
  closeSync(log);
  const ended = once(server, "exit");
  const stop = async () => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      // Its own group: the server and its workers.
      process.kill(-server.pid, "SIGTERM");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 900; tries += 1) {
    if (server.exitCode !== null) break;
    try {
      if ((await fetch(`${address}/health`)).ok) return { address, stop };
    } catch (error) {
      // Not listening yet; anything but a refused connection is a fault of the test.
      if (!(error instanceof TypeError)) throw error;
    }
    await wait(200);
  }
  const said = readFileSync(join(folder, "server.log"), "utf8");
  await stop();
  throw new Error(`The MLflow server did not start:\n${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No port.");
  return address.port;
}
