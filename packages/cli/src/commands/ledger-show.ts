import type { Command } from "../command.ts";
import { placeOptions, withLedger } from "./ledger-place.ts";

/** `gatewright ledger show`: one record. */
export const showCommand: Command = {
  name: "ledger show",
  summary: "Shows one record.",
  description: "Shows a record after comparing it with its name and the schema.",
  operands: { label: "ID", description: "The record's id, or its first 4 digits and more.", atLeast: 1, atMost: 1 },
  options: {
    format: { value: "FORMAT", choices: ["text", "json"], description: "Form of the output; text when not given." },
    ...placeOptions,
  },
  examples: [
    ["gatewright ledger show 3f2a91bc", "the record as text"],
    ["gatewright ledger show 3f2a91bc --format json", "everything that it holds"],
  ],
  run: async (given, terminal) => {
    const [prefix = ""] = given.operands;
    return await withLedger(given, terminal, async (ledger) => {
      const { allLines, lineOfId } = await import("@gatewright/shared/ledger/find-lines.ts");
      const { record: id, number } = lineOfId(await allLines(ledger), prefix, ledger.name);
      const record = await ledger.read(id);
      if (given.text("format") === "json") {
        terminal.out(`${JSON.stringify(record, undefined, 2)}\n`);
        return 0;
      }
      const { recordText } = await import("../record-text.ts");
      terminal.out(recordText(record, { id, number }));
      return 0;
    });
  },
};
