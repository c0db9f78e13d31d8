import { existsSync } from "node:fs";
import { posix } from "node:path";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { openCheckout } from "../code/git-checkout.ts";
import type { ReadContext } from "../read-context.ts";
import { isMapping, type Tree } from "../values/value-tree.ts";
import { readYaml } from "../values/yaml-values.ts";
import { textOf } from "./operating-system.ts";

const digest = /@(sha256:[0-9a-f]{64})$/;

/**
 * Digest of the container image that the job runs in, `sha256:<hex>`, where the job itself can know it; undefined otherwise, since an image
 * name without a digest can mean another image tomorrow, and the kernel tells a container's id, never its image.
 *
 * Known are: GitLab's `CI_JOB_IMAGE` when the job names its image by digest; Podman's `/run/.containerenv`; on GitHub, inside a container,
 * the `container:` of the running job in the workflow file, when it ends in a digest.
 */
export async function readContainerImage(context: ReadContext): Promise<string | undefined> {
  const { variables } = context;
  const gitLab = digest.exec(variables["CI_JOB_IMAGE"] ?? "")?.[1];
  if (gitLab !== undefined) return gitLab;
  const podman = podmanDigest(await textOf("/run/.containerenv"));
  if (podman !== undefined) return podman;
  if (!existsSync("/.dockerenv") && !existsSync("/run/.containerenv")) return undefined;
  return workflowDigest(context);
}

/** `image="docker.io/library/python@sha256:…"`; the `imageid` beside it is another digest, of the image's configuration. */
export function podmanDigest(text: string | undefined): string | undefined {
  const image = /^image="([^"]*)"$/m.exec(text ?? "")?.[1];
  return image === undefined ? undefined : digest.exec(image)?.[1];
}

/**
 * The workflow file of the commit that GitHub took it from, which need not be the one that is checked out (`pull_request_target`, a `ref` of
 * actions/checkout): where the clone has not that commit, nothing is known.
 */
export async function workflowDigest({ variables, signal }: ReadContext): Promise<string | undefined> {
  const path = workflowPath(variables);
  const workspace = variables["GITHUB_WORKSPACE"];
  const job = variables["GITHUB_JOB"];
  const commit = variables["GITHUB_WORKFLOW_SHA"] ?? "";
  if (path === undefined || !workspace || !job || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return undefined;
  const checkout = await openCheckout(workspace, signal);
  const text = await checkout?.run(["cat-file", "blob", `${commit}:${path}`]);
  return text === undefined ? undefined : containerOfJob(readYaml(text.toString("utf8"), path, "workflow"), job);
}

/** `owner/name/.github/workflows/ml.yml@refs/heads/main`, when the workflow is the checked-out repository's own. */
function workflowPath(variables: Environment): string | undefined {
  const repository = variables["GITHUB_REPOSITORY"];
  const reference = variables["GITHUB_WORKFLOW_REF"];
  if (!repository || !reference?.startsWith(`${repository}/`)) return undefined;
  const path = reference.slice(repository.length + 1).replace(/@.*$/s, "");
  return posix.normalize(path).startsWith(".github/workflows/") ? path : undefined;
}

/** The digest of `jobs.<job>.container`; undefined for an image without one, or one that an expression names. */
export function containerOfJob(workflow: Tree, job: string): string | undefined {
  const jobs = isMapping(workflow) ? workflow.get("jobs") : undefined;
  const described = isMapping(jobs) ? jobs.get(job) : undefined;
  const container = isMapping(described) ? described.get("container") : undefined;
  const image = isMapping(container) ? container.get("image") : container;
  return typeof image === "string" ? digest.exec(image.trim())?.[1] : undefined;
}
