import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Command } from "../command.ts";

const units = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 } as const;

/** `gatewright ledger prune`: the kept outputs of trainings, not the records. */
export const pruneCommand: Command = {
  name: "ledger prune",
  summary: "Removes kept outputs of trainings that were unused for longest.",
  description:
    "Removes outputs of trainings from the checkout's git folder (.git/gatewright/objects), the longest unused first.\nRecords stay; a training whose outputs are gone is run again when it is needed.",
  operands: undefined,
  options: {
    keep: { value: "SIZE", description: "How much may stay, e.g. 500MB or 0; 5 GiB when not given." },
  },
  examples: [["gatewright ledger prune --keep 500MB", "until 500 MB are left"]],
  run: async (given, terminal) => {
    const { defaultMostBytes, openObjectStore } = await import("@gatewright/tracking/training/object-store.ts");
    const keep = given.text("keep");
    const most = keep === undefined ? defaultMostBytes : bytesOf(keep);
    const store = await openObjectStore(terminal.workingDirectory, terminal.signal);
    if (store === undefined) {
      throw evidenceError("There is no git repository here, so there are no kept outputs.", {
        hint: "Run it in a checkout.",
      });
    }
    const { removed, removedBytes, leftBytes } = await store.prune(most);
    terminal.out(
      `Removed ${removed} ${removed === 1 ? "object" : "objects"} of ${removedBytes} bytes; ${leftBytes} bytes are left.\n`,
    );
    return 0;
  },
};

function bytesOf(size: string): number {
  const [, digits = "", unit = "B"] = /^(\d{1,15}(?:\.\d{1,3})?) ?([A-Za-z]+)?$/.exec(size) ?? [];
  const factor = Object.entries(units).find(([name]) => name === unit)?.[1];
  if (digits === "" || factor === undefined) {
    throw configurationError(`--keep is "${size}", which is no size.`, {
      hint: `Give a number with one of ${Object.keys(units).join(", ")}, e.g. 500MB.`,
    });
  }
  return Math.round(Number(digits) * factor);
}
