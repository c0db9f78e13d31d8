import { AsyncLocalStorage } from "node:async_hooks";
import type { TimeBudget } from "../github/time-budget.ts";

export interface ArtifactUpload {
  /** Unique in the run: artifacts cannot be overwritten. */
  name: string;
  /** Absolute paths, all below `folder`. */
  files: string[];
  folder: string;
  /** One file as it is, which opens in the browser with a click; else all of them in a zip archive. */
  archive: boolean;
}

export type UploadOutcome =
  | { id: number; digest: string | undefined }
  | { reason: string }
  /** The client cannot be aborted and goes on trying; whoever ends the process must not wait for it. */
  | "timeout";

/** Uploads an artifact with GitHub's own client, whose protocol is not public. Never rejects. */
export async function uploadArtifact(
  wanted: ArtifactUpload,
  { budget, debug, timeoutMs }: { budget: TimeBudget; debug(sentence: string): void; timeoutMs?: number },
): Promise<UploadOutcome> {
  return budget.spend((signal) => Promise.race([quietly(debug, () => upload(wanted)), timeout(signal)]), timeoutMs);
}

async function upload({ name, files, folder, archive }: ArtifactUpload): Promise<UploadOutcome> {
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const options = archive ? {} : { skipArchive: true };
    const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, options);
    return id === undefined ? { reason: "the artifact service gave no id" } : { id, digest };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reason: message.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "") };
  }
}

const quiet = new AsyncLocalStorage<(sentence: string) => void>();
let listening = false;

/**
 * Keeps out of the log what the client writes to it ("Artifact name is valid!", "Attempt 1 of 5 failed …"), also while an
 * upload that was left behind goes on. The client offers no other way: it writes to the standard output itself.
 */
function quietly<T>(debug: (sentence: string) => void, work: () => Promise<T>): Promise<T> {
  if (!listening) {
    listening = true;
    process.stdout.write = new Proxy(process.stdout.write, {
      apply(write, stream, words: unknown[]) {
        const take = quiet.getStore();
        if (take === undefined) return Reflect.apply(write, stream, words);
        quiet.exit(() =>
          take(
            String(words[0])
              .trimEnd()
              .replace(/^::\w+::/, ""),
          ),
        );
        return true;
      },
    });
  }
  return quiet.run(debug, work);
}

function timeout(signal: AbortSignal): Promise<"timeout"> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve("timeout"), { once: true }));
}
