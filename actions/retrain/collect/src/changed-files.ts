import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { openCheckout } from "@gatewright/tracking/code/git-checkout.ts";
import { type ChangedFile, mostBytes, mostFiles, type Proposal, whyNotProposed } from "../../src/proposal-file.ts";

type Changes = Pick<Proposal, "files" | "left_out">;

/**
 * Files that git tracks below `folder` and that differ from the commit that is checked out.
 * @param folder from the root of the checkout, forward slashes, empty at the root
 * @throws UserError (`evidence`) when there is no checkout, or git cannot compare it
 */
export async function changedFiles(workspace: string, folder: string, signal: AbortSignal): Promise<Changes> {
  const checkout = await openCheckout(workspace, signal);
  if (checkout === undefined) throw evidenceError("There is no checkout, so nobody knows what the training changed.");
  const scope = folder === "" ? [] : ["--", folder];
  const raw = await checkout.run([
    "diff",
    "--raw",
    "-z",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "HEAD",
    ...scope,
  ]);
  if (raw === undefined) throw evidenceError("Git cannot compare the files of this checkout with its commit.");
  const changes: Changes = { files: [], left_out: [] };
  const changed = readRaw(raw.toString("utf8"));
  const kept = await keptByLfs(
    checkout,
    changed.map(({ path }) => path),
  );
  let bytes = 0;
  for (const { path, mode } of changed) {
    const leave = (why: string) => changes.left_out.push({ path, why });
    const forbidden = whyNotProposed(path, folder);
    if (forbidden !== undefined) leave(forbidden);
    else if (kept.has(path)) leave("Git LFS keeps it, which only a push with LFS can");
    else if (changes.files.length >= mostFiles) leave(`${mostFiles} files are proposed at most`);
    else if (mode === "000000") changes.files.push({ path, deleted: true });
    else if (mode !== "100644" && mode !== "100755") leave("it is no plain file");
    else {
      const file = join(checkout.root, path);
      const { size } = await lstat(file);
      if (bytes + size > mostBytes)
        leave(`${mostBytes.toLocaleString("en")} bytes are proposed at most; DVC keeps larger files`);
      else {
        bytes += size;
        changes.files.push({ path, mode, base64: (await readFile(file)).toString("base64") } satisfies ChangedFile);
      }
    }
  }
  return changes;
}

/** `:100644 100644 <sha> <sha> M` and the path, each ended by a NUL. */
function readRaw(text: string): { path: string; mode: string }[] {
  const parts = text.split("\0");
  const found: { path: string; mode: string }[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode = ""] = /^:\d{6} (\d{6}) /.exec(parts[index] ?? "") ?? [];
    found.push({ path: parts[index + 1] ?? "", mode });
  }
  return found;
}

/** What GitHub's API would write in place of an LFS pointer are the bytes themselves. */
async function keptByLfs(
  { run }: NonNullable<Awaited<ReturnType<typeof openCheckout>>>,
  paths: readonly string[],
): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const answer = await run(["check-attr", "-z", "filter", "--", ...paths.slice(0, 1_000)]);
  const parts = (answer?.toString("utf8") ?? "").split("\0");
  const kept = new Set<string>();
  for (let index = 0; index + 2 < parts.length; index += 3) {
    if (parts[index + 2] === "lfs") kept.add(parts[index] ?? "");
  }
  return kept;
}
