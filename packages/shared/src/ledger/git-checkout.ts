import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { configurationError, evidenceError, type UserError } from "../errors/user-error.ts";
import { withoutCredentials } from "../git/remote-address.ts";
import { environment } from "../runtime/environment.ts";
import { type GitSetting, oldestGit, runGit, userEnvironment } from "./git-process.ts";

/** The user's repository: only looked at. */
export interface GitCheckout {
  /** Shared by all worktrees of the repository. */
  commonDirectory: string;
  /** Where git runs: relative addresses of remotes are relative to it. */
  top: string;
  objectFormat: string;
  /** What the repository's configuration says beyond what the machine's says to every repository. */
  settings: readonly GitSetting[];
}

const localTimeoutMs = 30_000;

/**
 * @throws UserError (`evidence`) when `directory` is in no repository, or git is missing, too old or distrusts the folder
 */
export async function openCheckout(directory: string, signal: AbortSignal): Promise<GitCheckout> {
  const trusted = isInWorkspace(directory) ? ["-c", "safe.directory=*"] : [];
  // Files of a pull request can look like a bare repository; inside a checkout only its `.git` is one.
  const shape = hasGitEntryAbove(directory) ? ["-c", "safe.bareRepository=explicit"] : [];
  const run = (environment: NodeJS.ProcessEnv, ...parameters: string[]) =>
    runGit({ parameters, workingDirectory: directory, environment, timeoutMs: localTimeoutMs, signal });
  const user = userEnvironment();
  const machine = Object.fromEntries(
    Object.entries(user).filter(([name]) => !/^GIT_CONFIG_(COUNT|KEY_|VALUE_|PARAMETERS)/.test(name)),
  );
  const listing = ["config", "--list", "-z", "--includes"];
  const [version, found, own, everywhere] = await Promise.all([
    run(user, "version"),
    run(
      user,
      ...trusted,
      ...shape,
      "rev-parse",
      "--path-format=absolute",
      "--git-common-dir",
      "--show-object-format",
      "--show-cdup",
    ),
    run(user, ...trusted, ...shape, ...listing),
    run(machine, `--git-dir=${join(directory, ".no-repository")}`, ...listing),
  ]);
  refuseOldGit(version.output.toString("utf8"));
  if (!found.ok) throw noRepository(directory, found.errors);
  const [commonDirectory = "", objectFormat = "", up = ""] = found.output.toString("utf8").split("\n");
  if (!own.ok) {
    throw evidenceError(`The git configuration of ${directory} cannot be read.`, {
      hint: "Run `git config --list` there and mend the line that it names.",
    });
  }
  return {
    commonDirectory,
    top: resolve(directory, up),
    objectFormat,
    settings: beyond(settingsOf(own.output), settingsOf(everywhere.output)),
  };
}

/** On a runner the workspace is the job's own, also in a container that runs as another user than the one who checked it out. */
function isInWorkspace(directory: string): boolean {
  const workspace = process.env[environment.workspace];
  if (workspace === undefined || workspace === "") return false;
  const path = relative(workspace, directory);
  return !isAbsolute(path) && path !== ".." && !/^\.\.[/\\]/.test(path);
}

function hasGitEntryAbove(directory: string): boolean {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function refuseOldGit(output: string): void {
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(output) ?? [];
  const newEnough =
    Number(major) > oldestGit.major || (Number(major) === oldestGit.major && Number(minor) >= oldestGit.minor);
  if (newEnough) return;
  throw evidenceError(
    `The ledger needs git ${oldestGit.major}.${oldestGit.minor} or newer; this is ${output.trim() || "another program"}.`,
    { hint: "Install a newer git, or put it first on the PATH." },
  );
}

function noRepository(directory: string, errors: string): UserError {
  if (/dubious ownership/.test(errors)) {
    return evidenceError(`Git does not trust ${directory}, because it belongs to another user.`, {
      hint: `When it is yours: git config --global --add safe.directory ${directory}`,
    });
  }
  return evidenceError(`${directory} is in no git repository, and the ledger is a branch of one.`, {
    hint: "Run inside a checkout, or make one with `git init`.",
  });
}

/** `key LF value NUL`; a key without a value means true. */
function settingsOf(listing: Buffer): GitSetting[] {
  return listing
    .toString("utf8")
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const end = entry.indexOf("\n");
      return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}

/**
 * Those that the other repository does not see by itself. A setting that both have is not repeated: an `http.extraheader` given
 * twice is sent twice, and GitHub answers that with 400.
 */
function beyond(own: readonly GitSetting[], everywhere: readonly GitSetting[]): GitSetting[] {
  const counts = new Map<string, number>();
  for (const setting of everywhere) {
    const name = setting.join("\n");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return own.filter((setting) => {
    const name = setting.join("\n");
    const count = counts.get(name) ?? 0;
    counts.set(name, count - 1);
    return count <= 0;
  });
}

/** Where the ledger's branch is kept, and how to get in. */
export interface GitAddress {
  /** Says nothing secret. */
  name: string;
  settings: readonly GitSetting[];
}

export interface Token {
  serverUrl: string;
  value: string;
}

/** The name under which git commands here know the remote; its address is not on their command line, since it can hold a password. */
export const remoteName = "gatewright-ledger";

const copiedSetting = /^(http\.|credential\.|url\.|core\.(sshcommand|askpass|gitproxy)$|ssh\.variant$)/;
const copiedOfRemote = ["proxy", "proxyauthmethod", "uploadpack", "receivepack"];

/**
 * The remote by its name in the checkout's configuration, or by its address. It is read where it is written: of a remote with an
 * own address for pushing only that counts.
 * @throws UserError when there is no such remote
 */
export function addressOf(checkout: GitCheckout, remote: string, token: Token | undefined): GitAddress {
  const { settings } = checkout;
  const first = (key: string): string | undefined => settings.find(([name]) => name === `remote.${remote}.${key}`)?.[1];
  const configured = first("pushurl") ?? first("url");
  const url = configured ?? addressGiven(remote);
  const copied = settings.filter(([key]) => copiedSetting.test(key));
  const ofRemote = copiedOfRemote.flatMap((key): GitSetting[] => {
    const value = first(key);
    return value === undefined ? [] : [[`remote.${remoteName}.${key}`, value]];
  });
  return {
    name: configured === undefined ? withoutCredentials(url) : remote,
    settings: [...copied, ...tokenSettings(token), ...ofRemote, [`remote.${remoteName}.url`, url]],
  };
}

/** Replaces the header that actions/checkout may have left for the same server. */
function tokenSettings(token: Token | undefined): GitSetting[] {
  if (token === undefined) return [];
  const key = `http.${token.serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token.value}`).toString("base64");
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${credentials}`],
  ];
}

function addressGiven(remote: string): string {
  if (/^[A-Za-z0-9+.-]+::/.test(remote)) {
    throw configurationError(`The remote ${remote.slice(0, 60)} names a program to run, which is not allowed here.`, {
      hint: "Use an address that begins with https://, ssh://, git:// or file://, or the name of a remote.",
    });
  }
  if (/[:/\\]/.test(remote)) return remote;
  throw evidenceError(`This repository has no remote named ${remote}.`, {
    hint: "`git remote -v` lists the remotes; --remote names another one or an address, --local keeps the ledger on the local branch.",
  });
}
