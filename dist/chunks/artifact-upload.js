import { AsyncLocalStorage } from "node:async_hooks";
// packages/shared/src/publish/artifact-upload.ts
/** Uploads an artifact with GitHub's own client, whose protocol is not public. Never rejects. */
async function uploadArtifact(wanted, { budget, debug, timeoutMs }) {
	return budget.spend((signal) => Promise.race([quietly(debug, () => upload(wanted)), timeout(signal)]), timeoutMs);
}
async function upload({ name, files, folder, archive }) {
	try {
		let { DefaultArtifactClient } = await import("./artifact.js"), options = archive ? {} : { skipArchive: !0 }, { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, options);
		return id === void 0 ? { reason: "the artifact service gave no id" } : {
			id,
			digest
		};
	} catch (error) {
		return { reason: (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ").trim().replace(/\.$/, "") };
	}
}
const quiet = new AsyncLocalStorage();
let listening = !1;
/**
* Keeps out of the log what the client writes to it ("Artifact name is valid!", "Attempt 1 of 5 failed …"), also while an
* upload that was left behind goes on. The client offers no other way: it writes to the standard output itself.
*/
function quietly(debug, work) {
	return listening || (listening = !0, process.stdout.write = new Proxy(process.stdout.write, { apply(write, stream, words) {
		let take = quiet.getStore();
		return take === void 0 ? Reflect.apply(write, stream, words) : (quiet.exit(() => take(String(words[0]).trimEnd().replace(/^::\w+::/, ""))), !0);
	} })), quiet.run(debug, work);
}
function timeout(signal) {
	return new Promise((resolve) => signal.addEventListener("abort", () => resolve("timeout"), { once: !0 }));
}
export { uploadArtifact as t };
