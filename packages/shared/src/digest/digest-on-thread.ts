import { Worker } from "node:worker_threads";

/** What `digestFile` does, as a thread's own program: a bundle has no second file that the thread could start from. */
const program = `
  const { createHash } = require("node:crypto");
  const { openSync, readSync, closeSync } = require("node:fs");
  const { parentPort, workerData } = require("node:worker_threads");
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(1 << 20);
  const file = openSync(workerData, "r");
  let bytes = 0;
  for (let read = 0; (read = readSync(file, chunk)) > 0; bytes += read) hash.update(chunk.subarray(0, read));
  closeSync(file);
  parentPort.postMessage({ digest: "sha256:" + hash.digest("hex"), bytes });
`;

/** `digestFile` on a thread of its own, for a caller whose thread is busy with the same file. */
export function digestOnThread(path: string, signal: AbortSignal): Promise<{ digest: string; bytes: number }> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { eval: true, workerData: path });
    const stop = () => void thread.terminate();
    signal.addEventListener("abort", stop, { once: true });
    thread.once("message", resolve);
    thread.once("error", reject);
    // After a message this changes nothing any more.
    thread.once("exit", () => {
      signal.removeEventListener("abort", stop);
      reject(new Error(`The thread that reads ${path} ended without a digest.`));
    });
  });
}
