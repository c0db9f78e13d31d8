import { AsyncLocalStorage } from "node:async_hooks";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TimeBudget } from "../github/time-budget.ts";
import type { SurfaceOutcome } from "./outcome.ts";

export interface ArtifactHost {
  /** The runner has an artifact service that the client can speak to. */
  available: "yes" | "no-service" | "enterprise-server";
  budget: TimeBudget;
  /** Takes what the client has to say while it works. */
  debug(sentence: string): void;
  /** Web address of this run, for the link to the artifact. */
  runUrl: string | undefined;
}

/** The upload goes to another service than the comment; it must leave the comment some of the time. */
const uploadTimeoutMs = 8_000;

/**
 * Uploads the HTML report as a single file that is not archived, so that a click opens it in the browser. The artifact's
 * name is then the file's name, which must be unique in the run: artifacts cannot be overwritten.
 */
export async function publishHtmlArtifact(
  htmlFile: string,
  name: string,
  host: ArtifactHost,
): Promise<SurfaceOutcome & { abandoned?: true }> {
  switch (host.available) {
    case "no-service":
      return skipped("This runner offers no artifact service, so the HTML report was not uploaded.");
    case "enterprise-server":
      return skipped(
        "GitHub Enterprise Server has no service for single-file artifacts; upload the files beside `report-path` with actions/upload-artifact@v3.",
      );
    case "yes":
  }
  const folder = await mkdtemp(join(dirname(htmlFile), "upload-"));
  const file = join(folder, `${name}.html`);
  await copyFile(htmlFile, file);
  const uploaded = await host.budget.spend(
    (signal) => Promise.race([quietly(host.debug, () => upload(file, name, folder)), timeout(signal)]),
    uploadTimeoutMs,
  );
  if (uploaded === "timeout") {
    // The client cannot be aborted: it goes on trying. Whoever ends the process knows by `abandoned` not to wait for it.
    host.budget.allowOneTry();
    return {
      surface: "artifact",
      state: "failed",
      sentence: "Could not upload the HTML report: the artifact service did not answer in time.",
      abandoned: true,
    };
  }
  await rm(folder, { recursive: true, force: true });
  if ("reason" in uploaded) {
    return { surface: "artifact", state: "failed", sentence: `Could not upload the HTML report: ${uploaded.reason}.` };
  }
  const url = host.runUrl === undefined ? undefined : `${host.runUrl}/artifacts/${uploaded.id}`;
  return {
    surface: "artifact",
    state: "published",
    ...(url === undefined ? {} : { url }),
    sentence: `The HTML report is the artifact ${name}.html.`,
  };
}

async function upload(file: string, name: string, folder: string): Promise<{ id: number } | { reason: string }> {
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [file], folder, { skipArchive: true });
    return id === undefined ? { reason: "the artifact service gave no id" } : { id };
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

function skipped(sentence: string): SurfaceOutcome {
  return { surface: "artifact", state: "skipped", sentence };
}
