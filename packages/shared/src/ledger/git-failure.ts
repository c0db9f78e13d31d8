import { evidenceError, type UserError } from "../errors/user-error.ts";
import { withoutSecrets } from "../git/remote-address.ts";

export interface FailedWork {
  /** E.g. `branch ml-ledger of origin`. */
  name: string;
  work: "read" | "write";
  /** What git wrote to standard error. */
  errors: string;
  /** The server was seen to answer another question at the same time. */
  answering?: boolean;
}

interface Cause {
  words: RegExp;
  sentence: (name: string) => string;
  hint: string;
}

const diskWords = /No space left on device|Disk quota exceeded|File too large|SIGXFSZ|signal 25|disk full/i;

const retryLater = "then run it again: a record that was written already is not written twice.";

const unreachable: Cause = {
  words:
    /Could not resolve|Failed to connect|Connection (refused|reset|timed out)|timed out|Operation too slow|SSL|certificate|unable to access|early EOF|hung up unexpectedly|Could not read from remote repository/i,
  sentence: (name) => `The git server of ${name} cannot be reached.`,
  hint: `Check the remote's address and the network with \`git ls-remote\` in the same place, ${retryLater}`,
};

const brokenOff: Omit<Cause, "words"> = {
  sentence: (name) => `The server of ${name} can be read, but did not take what was written to it.`,
  hint: `Ask the server's administrator whether its repository is read-only, its disk full or pushing switched off, ${retryLater}`,
};

/**
 * Git's words in the order in which they are looked for. They choose the sentence only: that the work failed was told by the
 * exit code, and an unknown wording still gives a failure, with git's own line.
 */
const causes: readonly Cause[] = [
  {
    words: new RegExp(`^remote:.*(${diskWords.source})|unpacker error|remote unpack failed`, "im"),
    sentence: (name) =>
      `The server cannot store what is written to ${name}: its disk is full or its repository is damaged.`,
    hint: `Ask the server's administrator for space, ${retryLater}`,
  },
  {
    words: diskWords,
    sentence: (name) => `This machine's disk is full, so ${name} cannot be worked on.`,
    hint: `Free some space on the disk that holds the checkout, ${retryLater}`,
  },
  {
    words:
      /read-?only|insufficient permission for adding an object|unable to (create|write).*permission denied|cannot lock ref.*permission denied|archived/i,
    sentence: (name) => `The repository that holds ${name} is read-only.`,
    hint: "Name a remote that can be written with --remote, or make the repository writable (an archived one is not).",
  },
  {
    words:
      /GH006|GH013|protected (branch|ref)|hook declined|branch is protected|prohibited by Gerrit|repository rule violations/i,
    sentence: (name) =>
      `The server refuses to write to ${name}: a rule for protected branches or a hook of the server declined it.`,
    hint: "Let the workflow's identity push to the ledger branch in the server's branch rules; force pushes and deletion should stay forbidden.",
  },
  {
    words:
      /\b403\b|Write access to repository not granted|Permission to .* denied|not allowed to (push|upload)|access denied or repository not exported|service not enabled|You are not allowed/i,
    sentence: (name) => `The server answers, but gives no permission for ${name}.`,
    hint: "The job that writes the ledger needs `permissions: contents: write`; outside GitHub a token or key with write access to the repository.",
  },
  {
    words:
      /Authentication failed|could not read (Username|Password)|terminal prompts disabled|\b401\b|Permission denied \(|Host key verification failed|Invalid username or|publickey/i,
    sentence: (name) => `The server does not accept the credentials for ${name}.`,
    hint: "Check the token, the key or the credential helper with `git ls-remote` in the same place; prompts are switched off here.",
  },
  unreachable,
];

/** A server that is overloaded or restarts. Who has no network, or another address, need not wait a minute to be told. */
const passingWords = /returned error: (429|5\d\d)|HTTP (429|5\d\d)|Connection (reset|timed out)|Operation too slow/i;

const missingRepository: Cause = {
  words:
    /does not appear to be a git repository|repository .*not found|not found: did you run|\b404\b|No such file or directory/i,
  sentence: (name) => `There is no repository, or none that these credentials may see, at the address of ${name}.`,
  hint: "Check the remote's address with `git remote -v` and that the token or key may read it.",
};

/** The failure in a person's words, with git's own most telling line. */
export function gitFailure({ name, work, errors, answering = false }: FailedWork): UserError {
  const found = [missingRepository, ...causes].find(({ words }) => words.test(errors));
  const cause = answering && (found === unreachable || found === undefined) ? brokenOff : found;
  const line = tellingLine(errors);
  const sentence = cause?.sentence(name) ?? `Git could not ${work === "read" ? "read" : "write to"} ${name}.`;
  return evidenceError(line === undefined ? sentence : `${sentence} Git says: ${line}`, {
    hint: cause?.hint ?? `Run the same with \`git fetch\` or \`git push\` to see more, ${retryLater}`,
    retryAfterMs: passingWords.test(errors) ? 0 : undefined,
  });
}

const longestLine = 300;

/** What the server said goes before what git made of it; addresses lose their passwords, and control characters go. */
function tellingLine(errors: string): string | undefined {
  const lines = errors
    .split(/[\r\n]+/)
    .map((line) =>
      withoutSecrets(line)
        .replaceAll(/\p{Cc}+/gu, " ")
        .trim(),
    )
    .filter((line) => line !== "");
  const preferred =
    lines.find((line) => /^remote: (error|fatal|GH\d)/.test(line)) ??
    lines.find((line) => /^remote: .*\S/.test(line)) ??
    lines.find((line) => /^(fatal|error):/.test(line) && !/failed to push some refs/.test(line)) ??
    lines.find((line) => /denied|refused|rejected/i.test(line)) ??
    lines.at(-1);
  return preferred === undefined ? undefined : `${preferred.slice(0, longestLine).replace(/[.:]+$/, "")}.`;
}
