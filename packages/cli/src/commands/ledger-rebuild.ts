import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Command } from "../command.ts";
import { commitOptions, noLedgerYet, placeOptions, withStore } from "./ledger-place.ts";

/** `gatewright ledger rebuild-index`. */
export const rebuildIndexCommand: Command = {
  name: "ledger rebuild-index",
  summary: "Makes the index anew from the records.",
  description: "Makes the index anew from chains and records, and writes what differs. Records are not touched.",
  operands: undefined,
  options: placeOptions,
  examples: [["gatewright ledger rebuild-index", "after `gatewright ledger verify` has named the index"]],
  run: async (given, terminal) => {
    const { rebuildIndex } = await import("@gatewright/shared/ledger/rebuild-index.ts");
    return await withStore(given, terminal, async (store) => {
      const { commit, written, problems } = await rebuildIndex(store, commitOptions(terminal));
      if (commit === undefined) throw noLedgerYet(store);
      for (const problem of problems) terminal.note(`${visibleText(problem)}\n`);
      for (const path of written) terminal.out(`written ${visibleText(path)}\n`);
      if (written.length === 0) terminal.note(`The index in the ${store.name} was right already.\n`);
      return problems.length === 0 ? 0 : 1;
    });
  },
};
