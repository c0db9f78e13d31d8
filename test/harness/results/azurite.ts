import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ContainerClient, StorageSharedKeyCredential } from "@azure/storage-blob";

/** The account and key that Microsoft publishes for its emulator. */
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

export interface BlobStorage {
  container: ContainerClient;
  close(): Promise<void>;
}

/** Real blob storage, in memory, in its own process. */
export async function startAzurite(): Promise<BlobStorage> {
  const main = fileURLToPath(new URL("../../../node_modules/azurite/dist/src/blob/main.js", import.meta.url));
  const options = ["--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry"];
  const child = spawn(process.execPath, [main, "--blobHost", "127.0.0.1", "--blobPort", "0", ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      const found = /successfully listen(?:ing|s) (?:at|on) (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => reject(new Error(`Azurite ended before it listened:\n${output}`)));
  });
  const container = new ContainerClient(`${address}/${account}/results`, new StorageSharedKeyCredential(account, key));
  await container.create();
  return {
    container,
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
