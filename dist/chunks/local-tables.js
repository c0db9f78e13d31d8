// packages/cli/src/local-tables.ts
/** An engine on this machine. The caller closes it. */
async function openLocalEngine(host) {
	let { openEngine } = await import("./engine2.js"), { enginePath, toolCache, temporaryDirectory, memoryLimit, signal, log } = host;
	return await openEngine({
		enginePath,
		toolCache,
		temporaryDirectory,
		memoryLimit,
		signal,
		log
	});
}
/** What the command line alone says about a table: where it is; the rest is the default of its format. */
function declarationOf(paths) {
	return {
		paths: [...paths],
		format: void 0,
		dialect: {},
		hivePartitions: !1
	};
}
/** Opens a table whose paths are relative to the current directory. */
async function openLocalTable(declaration, engine, host, terminal) {
	let { openTable } = await import("./open-table2.js"), { temporaryDirectory, signal } = host;
	return await openTable({
		...declaration,
		root: terminal.workingDirectory
	}, {
		engine,
		temporaryDirectory,
		signal
	});
}
export { openLocalEngine as n, openLocalTable as r, declarationOf as t };
