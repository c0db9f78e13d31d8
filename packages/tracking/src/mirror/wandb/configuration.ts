import type { MirrorPolicy } from "@gatewright/shared/policy/policy.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { MirrorFailure } from "../mirror-target.ts";
import { mirrorVariables } from "../variables.ts";

export interface WandbConfiguration {
  /** Of the API, without trailing slash. */
  address: string;
  /** Of the pages that people open. */
  pages: string;
  headers: Record<string, string>;
  /** Undefined: the account's own. */
  entity: string | undefined;
  project: string;
}

/**
 * Where the copy goes. Undefined when nothing asks for one: a key alone is there for the training's own logging.
 * @throws MirrorFailure when something asks for it and it cannot be done
 */
export function wandbConfiguration(
  model: string,
  { wandb }: MirrorPolicy,
  variables: Environment,
): WandbConfiguration | undefined {
  const set = (name: string) => variables[name]?.trim() || undefined;
  const key = set(mirrorVariables.wandbKey);
  const project = wandb?.project ?? set(mirrorVariables.wandbProject);
  const asked = wandb !== undefined;
  const mode = set(mirrorVariables.wandbMode);
  if (mode !== undefined && /^(offline|disabled|dryrun)$/.test(mode)) {
    if (!asked) return undefined;
    throw new MirrorFailure(`${mirrorVariables.wandbMode} is \`${mode}\`, so nothing is sent.`);
  }
  if (key === undefined) {
    if (!asked) return undefined;
    throw new MirrorFailure(
      `The policy names Weights & Biases, but ${mirrorVariables.wandbKey} is not set in this job; set it from a secret.`,
    );
  }
  if (!asked && project === undefined) return undefined;
  const address = apiAddress(set(mirrorVariables.wandbBaseUrl) ?? "https://api.wandb.ai");
  return {
    address,
    pages: address === "https://api.wandb.ai" ? "https://wandb.ai" : address,
    headers: { authorization: `Basic ${Buffer.from(`api:${key}`, "utf8").toString("base64")}` },
    entity: wandb?.entity ?? set(mirrorVariables.wandbEntity),
    project: project ?? model,
  };
}

export function wandbSecrets(variables: Environment): string[] {
  const key = variables[mirrorVariables.wandbKey]?.trim();
  return key === undefined || key === "" ? [] : [key];
}

function apiAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:")
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  throw new MirrorFailure(`${mirrorVariables.wandbBaseUrl} is no address of a server; it starts with https://.`);
}
