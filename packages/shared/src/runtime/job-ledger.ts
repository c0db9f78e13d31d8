import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTimeBudget } from "../github/time-budget.ts";
import { appendRecords } from "../ledger/append.ts";
import type { Appended, Ledger, LedgerStore } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { LedgerRecord } from "../ledger/record.ts";
import { trustOf, whoAppends } from "../ledger/trust.ts";
import { uploadArtifact } from "../publish/artifact-upload.ts";
import type { Log } from "./action.ts";
import type { Environment } from "./environment.ts";
import { type Connection, githubConnection } from "./github-connection.ts";
import type { RunContext } from "./run-context.ts";
import type { RecordsHost } from "./settle-records.ts";

/** Longer than publishing may take: a lost record is worse than a slow job, and other jobs write at the same time. */
const ledgerBudgetMs = 180_000;
const uploadBudgetMs = 30_000;

export interface JobLedgerOptions {
  run: RunContext;
  token: string;
  variables: Environment;
  /** Absolute; in the checkout. */
  workingDirectory: string;
  signal: AbortSignal;
  log: Log;
}

export interface JobLedger {
  open(branch: string): Promise<Ledger>;
  append(branch: string, records: readonly LedgerRecord[], files: ReadonlyMap<string, string>): Promise<Appended>;
  /** Ends what reading or writing has started. */
  close(): Promise<void>;
}

/** The ledger of a job: through GitHub's API, whose commits are signed, or with git where there is no token. */
export function jobLedger(options: JobLedgerOptions): JobLedger {
  const { run, token, variables, log } = options;
  const connect = githubConnection(run, token, createTimeBudget(ledgerBudgetMs), variables, log.warning);
  const opened: LedgerStore[] = [];
  const store = async (branch: string) => {
    const one = await openStore(connect, branch, options);
    opened.push(one);
    return one;
  };
  return {
    open: async (branch) => openLedger(await store(branch)),
    append: async (branch, records, files) => appendRecords(await store(branch), records, { ...options, files }),
    close: async () => {
      for (const one of opened.splice(0)) await one.close();
    },
  };
}

async function openStore(
  connect: Connection,
  branch: string,
  { workingDirectory, signal }: JobLedgerOptions,
): Promise<LedgerStore> {
  const github = await connect();
  if (!("missing" in github)) {
    const { openGitHubStore } = await import("../ledger/github-store.ts");
    return openGitHubStore({ github, branch, signal });
  }
  const { openGitStore } = await import("../ledger/git-store.ts");
  return openGitStore({ repository: workingDirectory, remote: "origin", branch, signal });
}

export interface JobRecordsOptions extends JobLedgerOptions {
  ledger: JobLedger;
  branch: string;
  /** Where the report's files stand. */
  directory: string;
  /** Unique among the artifacts of the run. */
  artifactName: string;
  artifactService: "yes" | "no-service" | "enterprise-server";
  /** False: another job of this run appends, where this run may. */
  appendRecords: boolean;
}

/** Pushes to the default branch write directly; everything else leaves its records to the trusted second stage (design section 7). */
export function jobRecordsHost(options: JobRecordsOptions): RecordsHost {
  const { run, variables, ledger, branch, log } = options;
  const { appendRecords: mayAppend } = options;
  const ownRun = whoAppends(trustOf(run, variables)) === "this job";
  return {
    append: ownRun && mayAppend ? (records, files) => ledger.append(branch, records, files) : undefined,
    appendedBy: ownRun
      ? "A later job of this run appends it to the ledger."
      : "The trusted second stage (`ml-report.yml`) appends it to the ledger after this run.",
    command: "gatewright ledger append records.json",
    keep: (records, files) => keepRecords(records, files, options),
    log,
  };
}

/** Beside the report in any case, and as an artifact where the runner has a service for it. */
async function keepRecords(
  records: readonly LedgerRecord[],
  files: ReadonlyMap<string, string>,
  { directory, artifactName: name, artifactService, log }: JobRecordsOptions,
): Promise<string> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, "records.json");
  const named = files.size === 0 ? {} : { files: Object.fromEntries(files) };
  await writeFile(file, `${JSON.stringify({ version: 1, records, ...named })}\n`);
  if (artifactService !== "yes") return "`records.json` beside the report, because this runner has no artifact service";
  const budget = createTimeBudget(uploadBudgetMs);
  const uploaded = await uploadArtifact(
    { name, files: [file], folder: directory, archive: true },
    { budget, debug: log.debug },
  );
  if (uploaded === "timeout") return "`records.json` beside the report; the artifact service did not answer in time";
  if ("reason" in uploaded) return `\`records.json\` beside the report; the artifact was refused: ${uploaded.reason}`;
  return `the artifact \`${name}\``;
}
