import { execFile } from "node:child_process";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { withoutCredentials } from "@gatewright/shared/git/remote-address.ts";
import { runGit, userEnvironment } from "@gatewright/shared/ledger/git-process.ts";
import { type Environment, environment as names } from "@gatewright/shared/runtime/environment.ts";

/** Which repository is asked, where and with what. */
export interface Place {
  /** `owner/name`. */
  repository: string;
  apiUrl: string;
  token: string;
  /** Root of the checkout, when the repository is its `origin`. */
  checkout: string | undefined;
}

export interface PlaceOptions {
  repository: string | undefined;
  apiUrl: string | undefined;
  workingDirectory: string;
  environment: Environment;
  signal: AbortSignal;
}

const publicApi = "https://api.github.com";

/** @throws UserError (`configuration`) when it is not known which repository is meant, where it is, or when there is no token */
export async function findPlace(options: PlaceOptions): Promise<Place> {
  const { environment, workingDirectory, signal } = options;
  const origin = await originOf(workingDirectory, signal);
  const given = options.repository;
  if (given !== undefined && !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(given)) {
    throw configurationError(`--repository is "${given}", which is not OWNER/NAME.`, {
      hint: "Name the repository as it stands in its address: --repository acme/strikes.",
    });
  }
  // In a job the run's own repository: what is checked out there may be another one, gatewright's for example.
  const repository = given ?? (environment[names.repository] || origin?.repository);
  if (repository === undefined) {
    throw configurationError(
      origin === undefined
        ? "It is not known which repository is meant: this is no git checkout with a remote called origin."
        : `It is not known which repository is meant: origin (${origin.address}) is no address on GitHub.`,
      { hint: "Name it with --repository OWNER/NAME." },
    );
  }
  const api = options.apiUrl ?? (environment[names.apiUrl] || undefined);
  if (
    api === undefined &&
    repository === origin?.repository &&
    origin.host !== undefined &&
    origin.host !== "github.com"
  ) {
    if (/^gitlab\./.test(origin.host)) {
      throw configurationError(`origin is on ${origin.host}, and doctor reads GitHub.`, {
        hint: "See docs/gitlab.md of gatewright for what a project on GitLab needs.",
      });
    }
    // The token may be one for github.com, and the address is whatever the clone came from: it is not sent there unasked.
    throw configurationError(`origin is on ${origin.host}, and where its API is was not said.`, {
      hint: `Give --api-url, for GitHub Enterprise Server https://${origin.host}/api/v3.`,
    });
  }
  const apiUrl = api ?? publicApi;
  if (!URL.canParse(apiUrl) || !/^https?:$/.test(new URL(apiUrl).protocol)) {
    throw configurationError(`The address of the API is "${apiUrl}", which is no http address.`, {
      hint: "Give --api-url, or set GITHUB_API_URL, to an address such as https://api.github.com.",
    });
  }
  const token =
    environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || (await ghToken(new URL(apiUrl).hostname, signal));
  if (token === undefined) {
    throw configurationError("There is no token to ask GitHub with.", {
      hint: "Set GITHUB_TOKEN or GH_TOKEN, or run `gh auth login`. docs/doctor.md says what the token needs.",
    });
  }
  const own = origin?.repository?.toLowerCase() === repository.toLowerCase();
  return { repository, apiUrl, token, checkout: own ? origin?.root : undefined };
}

interface Origin {
  address: string;
  root: string;
  host: string | undefined;
  repository: string | undefined;
}

const gitTimeoutMs = 20_000;

async function originOf(workingDirectory: string, signal: AbortSignal): Promise<Origin | undefined> {
  const git = async (...parameters: string[]): Promise<string | undefined> => {
    const { ok, output } = await runGit({
      parameters,
      workingDirectory,
      environment: userEnvironment(),
      timeoutMs: gitTimeoutMs,
      signal,
    });
    return ok ? output.toString("utf8").trim() : undefined;
  };
  const [address, root] = [await git("remote", "get-url", "origin"), await git("rev-parse", "--show-toplevel")];
  if (address === undefined || address === "" || root === undefined) return undefined;
  return { address: withoutCredentials(address), root, ...parseRemote(address) };
}

/** Host and `owner/name` of a remote's address; both undefined when it is none on a server. */
export function parseRemote(address: string): { host: string | undefined; repository: string | undefined } {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^/?#]*@)?([^/:?#]+)(?::\d+)?\/([^/]+\/[^/]+?)(?:\.git)?\/?$/i.exec(address) ??
    /^(?:[^@/\s]+@)?([^:/\s]{2,}):\/?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address);
  // GitHub also takes ssh on the port of https, under a name of its own.
  const host = match?.[1]?.toLowerCase().replace(/^(?:ssh|www)\.github\.com$/, "github.com");
  return { host, repository: match?.[2] };
}

const ghTimeoutMs = 10_000;

/** The token of GitHub's own command line, when it is there and signed in. */
function ghToken(apiHost: string, signal: AbortSignal): Promise<string | undefined> {
  const host = apiHost.replace(/^api\./, "");
  return new Promise((resolve) => {
    execFile("gh", ["auth", "token", "--hostname", host], { timeout: ghTimeoutMs, signal }, (error, stdout) => {
      resolve(error === null && stdout.trim() !== "" ? stdout.trim() : undefined);
    });
  });
}
