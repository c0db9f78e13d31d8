import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TimeBudget } from "../github/time-budget.ts";
import { uploadArtifact } from "./artifact-upload.ts";
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
  const uploaded = await uploadArtifact(
    { name, files: [file], folder, archive: false },
    { budget: host.budget, debug: host.debug, timeoutMs: uploadTimeoutMs },
  );
  if (uploaded === "timeout") {
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

function skipped(sentence: string): SurfaceOutcome {
  return { surface: "artifact", state: "skipped", sentence };
}
