import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorkingTree } from "@gatewright/shared/policy/working-tree.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { TableProfile } from "@gatewright/tables/profile/profile.ts";
import { openLocalEngine, openLocalTable } from "./local-tables.ts";
import type { Terminal } from "./terminal.ts";

export interface ProfileOptions {
  /** Paths of the contracts whose data is profiled. */
  contracts: readonly string[];
  /** In place of the contract's own paths. */
  data: readonly string[];
}

/** Profiles the data of each contract; `profile.json` holds them under the contracts' names. */
export async function writeProfiles(
  directory: string,
  { contracts, data }: ProfileOptions,
  terminal: Terminal,
  host: EvaluateHost,
): Promise<void> {
  const { readContract } = await import("@gatewright/validate-data/contract/read-contract.ts");
  const { profileTable } = await import("@gatewright/tables/profile/profile.ts");
  const engine = await openLocalEngine(host);
  const profiles: Record<string, TableProfile> = {};
  try {
    for (const path of contracts) {
      const text = await readWorkingTree(terminal.workingDirectory, path, true);
      if (text === undefined) continue; // The report says that it is missing.
      const contract = readContract(text, path);
      const paths = data.length > 0 ? [...data] : contract.data.paths;
      const table = await openLocalTable({ ...contract.data, paths }, engine, host, terminal);
      profiles[contract.name] = await profileTable(engine, table);
    }
  } finally {
    engine.close();
  }
  await writeFile(join(directory, "profile.json"), `${JSON.stringify(profiles, null, 2)}\n`);
}
