import type { GitHub } from "../github/client.ts";
import type { TimeBudget } from "../github/time-budget.ts";
import { productVersion } from "../report/product-version.ts";
import type { Environment } from "./environment.ts";
import type { RunContext } from "./run-context.ts";

export type Connection = () => Promise<GitHub | { missing: string }>;

/** Opens the client once, when it is first needed: a run that needs no GitHub does not load it. Never rejects. */
export function githubConnection(
  run: RunContext,
  token: string,
  budget: TimeBudget,
  variables: Environment,
  warn: (sentence: string) => void,
): Connection {
  let opened: Promise<GitHub | { missing: string }> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => ({
      missing: `The GitHub client could not be made: ${error instanceof Error ? error.message : String(error)}.`,
    }));
    return opened;
  };

  async function open(): Promise<GitHub | { missing: string }> {
    if (token === "") return { missing: "There is no token." };
    if (run.repository === undefined) return { missing: "The run belongs to no repository." };
    const [{ connectGitHub }, { useProxy }] = await Promise.all([
      import("../github/client.ts"),
      import("../github/proxy.ts"),
    ]);
    const proxyWarning = useProxy(variables);
    if (proxyWarning !== undefined) warn(proxyWarning);
    return connectGitHub({
      apiUrl: run.apiUrl ?? "https://api.github.com",
      token,
      repository: run.repository,
      userAgent: `gatewright/${productVersion}`,
      budget,
    });
  }
}

/** Login of a person's token, whose comments are then ours; job and App tokens belong to bots and need no question. */
export async function personalLogin(connect: Connection, token: string): Promise<string | undefined> {
  if (!/^(?:ghp_|gho_|github_pat_)/.test(token)) return undefined;
  const github = await connect();
  if ("missing" in github) return undefined;
  try {
    const { data } = await github.octokit.rest.users.getAuthenticated();
    return data.login;
  } catch {
    // Then the first comment that is written shows whose token it is, and earlier ones are found by that.
    return undefined;
  }
}
