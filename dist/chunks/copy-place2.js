import { r as evidenceError } from "./user-error.js";
import { t as defaultMostBytes } from "./object-store2.js";
import { join } from "node:path";
// packages/tracking/src/training/copy-place.ts
function ofAll(outputs) {
	let files = outputs.flatMap(filesOf);
	return {
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		files: files.length
	};
}
function filesOf(output) {
	let { path, digest, bytes, files } = output;
	return files === void 0 ? [{
		path,
		digest,
		bytes
	}] : files.map((file) => ({
		...file,
		path: `${path}/${file.path}`
	}));
}
/** `.git/gatewright/objects` of this checkout. */
function objectPlace(store, workingDirectory, mostBytes = defaultMostBytes) {
	return {
		kind: "object",
		keep: async (outputs) => {
			let files = outputs.flatMap(filesOf), { bytes } = ofAll(outputs);
			if (bytes > mostBytes) throw evidenceError(`The outputs have ${bytes} bytes together, more than the ${mostBytes} that this checkout keeps in ${store.folder}.`);
			for (let { path, digest } of files) await store.keep(join(workingDirectory, path), digest);
			return await store.prune(mostBytes), outputs.map(() => ({ kind: "object" }));
		},
		fetch: async (_copy, { path, digest }, destination) => {
			if (!await store.copyTo(digest, destination)) throw evidenceError(`${path} is not among the outputs that this checkout keeps.`);
		}
	};
}
export { objectPlace as n, ofAll as r, filesOf as t };
