import { t as digestFile } from "./digest.js";
import { t as systemErrorCode } from "./system-error.js";
import { r as evidenceError } from "./user-error.js";
import { n as openCheckout } from "./git-checkout.js";
import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
// packages/tracking/src/training/object-store.ts
/** What the store may hold after a training. */
const defaultMostBytes = 5 * 1024 ** 3;
/** The store of the checkout around a directory, `<git folder>/gatewright/objects`; undefined outside git. */
async function openObjectStore(directory, signal) {
	let common = (await (await openCheckout(directory, signal))?.run([
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	]))?.toString("utf8").replace(/\n$/, "");
	return common === void 0 || common === "" ? void 0 : objectStoreIn(join(common, "gatewright", "objects"));
}
function objectStoreIn(folder) {
	let pathOf = (digest) => {
		let hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
		if (hex === void 0) throw Error(`${digest} is no digest.`);
		return join(folder, hex.slice(0, 2), hex.slice(2));
	};
	return {
		folder,
		keep: async (file, digest) => {
			let path = pathOf(digest);
			if (await touch(path)) return;
			await mkdir(join(path, ".."), { recursive: !0 });
			let partial = `${path}.${randomUUID()}`;
			try {
				if (await copyFile(file, partial), (await digestFile(partial)).digest !== digest) throw evidenceError(`${file} changed while it was kept.`, { hint: "Something that the training started still writes to it." });
				await rename(partial, path);
			} finally {
				await rm(partial, { force: !0 });
			}
		},
		copyTo: async (digest, destination) => {
			let path = pathOf(digest);
			return await touch(path) ? (await copyFile(path, destination), (await digestFile(destination)).digest === digest || (await rm(destination, { force: !0 }), await rm(path, { force: !0 }), !1)) : !1;
		},
		prune: (mostBytes) => prune(folder, mostBytes)
	};
}
/** Marks an object as used just now; false when it is not there. */
async function touch(path) {
	try {
		let now = /* @__PURE__ */ new Date();
		return await utimes(path, now, now), !0;
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT") return !1;
		throw error;
	}
}
async function prune(folder, mostBytes) {
	let objects = [], [removed, removedBytes] = [0, 0];
	for (let path of await filesBelow(folder)) {
		let found = await stat(path).catch(() => void 0);
		if (found === void 0) continue;
		let object = {
			path,
			bytes: found.size,
			usedMs: found.mtimeMs
		};
		/[/\\][0-9a-f]{2}[/\\][0-9a-f]{62}$/.test(path) ? objects.push(object) : Date.now() - object.usedMs > 864e5 && await rm(path, { force: !0 });
	}
	let leftBytes = objects.reduce((sum, { bytes }) => sum + bytes, 0);
	for (let { path, bytes } of objects.sort((a, b) => a.usedMs - b.usedMs)) {
		if (leftBytes <= mostBytes) break;
		await rm(path, { force: !0 }), leftBytes -= bytes, removed += 1, removedBytes += bytes;
	}
	return {
		removed,
		removedBytes,
		leftBytes
	};
}
async function filesBelow(folder) {
	try {
		return (await readdir(folder, {
			withFileTypes: !0,
			recursive: !0
		})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT") return [];
		throw error;
	}
}
export { objectStoreIn as n, openObjectStore as r, defaultMostBytes as t };
