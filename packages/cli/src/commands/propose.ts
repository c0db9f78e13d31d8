import { access, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import type { Command } from "../command.ts";
import { withLocalHost } from "../local-host.ts";
import { declarationOf, openLocalEngine, openLocalTable } from "../local-tables.ts";
import { cannotWrite } from "../output-directory.ts";

/** `gatewright propose`: a first contract for data that has none. */
export const proposeCommand: Command = {
  name: "propose",
  summary: "Writes a first contract for data.",
  description:
    "Reads data and writes a contract that it keeps, with comments where it guesses.\nThe data decides nothing for good: read the contract before you commit it.",
  operands: undefined,
  options: {
    data: { value: "PATH", several: true, description: "Files, directories or globs of one table." },
    out: { value: "FILE", description: "Where the contract is written; standard output when not given." },
  },
  examples: [
    ["gatewright propose --data data/train.csv --out contracts/train.yml", "a contract for one file"],
    ["gatewright validate --contract contracts/train.yml", "checks the data against it, which passes"],
  ],
  run: async (given, terminal) => {
    const paths = given.list("data");
    if (paths.length === 0) {
      throw configurationError("gatewright propose needs data.", { hint: "Name it with --data PATH." });
    }
    const out = given.text("out");
    const target = out === undefined ? undefined : resolve(terminal.workingDirectory, out);
    // Somebody may have edited the contract that is there.
    if (target !== undefined && (await exists(target))) {
      throw configurationError(`${out} is there already and is not overwritten.`, {
        hint: "Remove it first, or name another file with --out.",
      });
    }
    const contract = await withLocalHost(terminal, async (host) => {
      const { proposeContract } = await import("@gatewright/validate-data/contract/propose.ts");
      const { profileTable } = await import("@gatewright/tables/profile/profile.ts");
      const engine = await openLocalEngine(host);
      try {
        const table = await openLocalTable(declarationOf(paths), engine, host, terminal);
        refuseUnsound(table);
        return proposeContract(await profileTable(engine, table), { paths });
      } finally {
        engine.close();
      }
    });
    if (target === undefined) {
      terminal.out(contract);
      return 0;
    }
    await writeFile(target, contract, { flag: "wx" }).catch((error: unknown) => {
      throw cannotWrite(out ?? target, error);
    });
    terminal.note(`Wrote ${out}. Read it, then run: gatewright validate --contract ${out}\n`);
    return 0;
  },
};

/** Of files that are broken or unlike each other no contract can be proposed that they would keep. */
function refuseUnsound({ faults: [fault], faultCount, schemaDifferences: [difference] }: Table): void {
  if (fault !== undefined) {
    throw evidenceError(`The data has ${faultCount === 1 ? "a fault" : `${faultCount} faults`}: ${fault.message}`, {
      location: fault.location,
      hint: "Mend the file first; a contract for what is left of it would be a contract for other data.",
    });
  }
  if (difference !== undefined) {
    throw evidenceError(`The files are not of one table: ${difference.message} (${difference.path}).`, {
      location: { path: difference.path },
      hint: "Name the files of one table; each other one gets a contract of its own.",
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
