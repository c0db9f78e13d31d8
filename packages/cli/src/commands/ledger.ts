import type { CommandGroup } from "../find-command.ts";
import { appendCommand } from "./ledger-append.ts";
import { branchCommand } from "./ledger-branch.ts";
import { exportCommand } from "./ledger-export.ts";
import { logCommand } from "./ledger-log.ts";
import { pruneCommand } from "./ledger-prune.ts";
import { rebuildIndexCommand } from "./ledger-rebuild.ts";
import { showCommand } from "./ledger-show.ts";
import { verifyCommand } from "./ledger-verify.ts";

/** `gatewright ledger`: the records of runs, gates and deployments. */
export const ledgerGroup: CommandGroup = {
  name: "ledger",
  summary: "Lists, shows, checks, exports and mends the ledger.",
  commands: [
    logCommand,
    showCommand,
    verifyCommand,
    exportCommand,
    appendCommand,
    branchCommand,
    rebuildIndexCommand,
    pruneCommand,
  ],
};
