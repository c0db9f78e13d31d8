import { n as readWorkingTree } from "./working-tree.js";
import { n as openLocalEngine, r as openLocalTable } from "./local-tables.js";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
// packages/cli/src/profile-data.ts
/** Profiles the data of each contract; `profile.json` holds them under the contracts' names. */
async function writeProfiles(directory, { contracts, data }, terminal, host) {
	let { readContract } = await import("./read-contract2.js"), { profileTable } = await import("./profile.js"), engine = await openLocalEngine(host), profiles = {};
	try {
		for (let path of contracts) {
			let text = await readWorkingTree(terminal.workingDirectory, path, !0);
			if (text === void 0) continue;
			let contract = readContract(text, path), paths = data.length > 0 ? [...data] : contract.data.paths, table = await openLocalTable({
				...contract.data,
				paths
			}, engine, host, terminal);
			profiles[contract.name] = await profileTable(engine, table);
		}
	} finally {
		engine.close();
	}
	await writeFile(join(directory, "profile.json"), `${JSON.stringify(profiles, null, 2)}\n`);
}
export { writeProfiles };
