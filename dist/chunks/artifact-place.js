import { o as __toESM } from "./rolldown-runtime.js";
import { t as digestFile } from "./digest.js";
import { r as evidenceError } from "./user-error.js";
import { t as readRequestFailure } from "./request-failure.js";
import { n as createTimeBudget } from "./time-budget.js";
import { t as uploadArtifact } from "./artifact-upload.js";
import { t as filesOf } from "./copy-place2.js";
import { join } from "node:path";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
// packages/tracking/src/training/artifact-place.ts
/** Models are large, and the job has time: it has just trained. */
const uploadMs = 18e5;
/** All outputs of a run in one artifact, each at its path below the working directory. */
function artifactPlace(options) {
	let opened = /* @__PURE__ */ new Map();
	return {
		kind: "artifact",
		keep: (outputs) => upload(outputs, options),
		fetch: async (copy, file, destination, ofAll) => {
			if (copy.kind !== "artifact") throw Error(`A copy of the kind ${copy.kind} is in no artifact.`);
			let archive = opened.get(copy.artifact_id);
			archive === void 0 && (archive = download(copy, largestArchiveOf(ofAll), options).then(openArchive), opened.set(copy.artifact_id, archive)), await extract(await archive, file, destination);
		}
	};
}
async function upload(outputs, options) {
	let { repository, runId, names, canUpload, workingDirectory, debug } = options;
	if (!canUpload) throw evidenceError("This runner has no artifact service.");
	let files = outputs.flatMap(filesOf).map(({ path }) => join(workingDirectory, path)), budget = createTimeBudget(uploadMs), refusal = "";
	for (let name of names) {
		let uploaded = await uploadArtifact({
			name,
			files,
			folder: workingDirectory,
			archive: !0
		}, {
			budget,
			debug,
			timeoutMs: uploadMs
		});
		if (uploaded === "timeout") throw evidenceError("The artifact service did not take them in half an hour.");
		if (!("reason" in uploaded)) {
			let { id, digest = "" } = uploaded, copy = {
				kind: "artifact",
				repository,
				run_id: runId,
				artifact_id: id,
				name,
				digest: `sha256:${digest.replace(/^sha256:/, "")}`
			};
			return outputs.map(() => copy);
		}
		if (refusal = uploaded.reason, !/already exists/i.test(refusal)) break;
	}
	throw evidenceError(`The artifact service refused them: ${refusal}.`);
}
/** What compressing may add to files that cannot be compressed, and an archive's own words about each. */
function largestArchiveOf({ bytes, files }) {
	return Math.ceil(bytes * 1.01) + files * 8192 + 1e6;
}
/** Into a file, bytes counted as they come and compared with the record's digest of the archive. */
async function download(copy, mostBytes, options) {
	let { repository, temporaryDirectory, signal } = options, what = `artifact ${copy.name} of run ${copy.run_id}`;
	if (copy.repository.toLowerCase() !== repository.toLowerCase()) throw evidenceError(`The ${what} belongs to ${copy.repository}, which this job does not read.`);
	let github = await options.connect();
	if ("missing" in github) throw evidenceError(`The ${what} cannot be had: ${github.missing}`);
	let address = await addressOf(copy, github), file = join(temporaryDirectory, `artifact-${copy.artifact_id}.zip`);
	try {
		let response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(18e5)]) });
		if (!response.ok || response.body === null) throw evidenceError(`The ${what} cannot be had: the store answered ${response.status}.`);
		await pipeline(response.body, atMost(mostBytes, what), createWriteStream(file));
	} catch (error) {
		throw signal.throwIfAborted(), !(error instanceof TypeError) && !isTimeout(error) ? error : evidenceError(`The ${what} cannot be had: ${error.message}.`, { cause: error });
	}
	let { digest } = await digestFile(file);
	if (digest !== copy.digest) throw evidenceError(`The ${what} is ${digest}, not ${copy.digest} as recorded.`);
	return file;
}
/** A record of a pull request may name an archive that would fill the disk. */
function atMost(mostBytes, what) {
	return async function* (body) {
		let bytes = 0;
		for await (let chunk of body) {
			if (bytes += chunk.length, bytes > mostBytes) throw evidenceError(`The ${what} has more than the ${mostBytes} bytes that its record explains.`);
			yield chunk;
		}
	};
}
async function addressOf(copy, { octokit, owner, repo }) {
	let what = `artifact ${copy.artifact_id}`;
	try {
		let { headers } = await octokit.rest.actions.downloadArtifact({
			owner,
			repo,
			artifact_id: copy.artifact_id,
			archive_format: "zip",
			request: { redirect: "manual" }
		});
		if (headers.location !== void 0) return headers.location;
	} catch (error) {
		let failure = readRequestFailure(error);
		throw failure === void 0 ? error : gone(failure.status, copy) ?? evidenceError(`GitHub does not give ${what}: ${failure.reason}.`);
	}
	throw evidenceError(`GitHub gives no address for the bytes of ${what}.`);
}
function gone(status, { name, run_id }) {
	if (status === 404 || status === 410) return evidenceError(`The artifact ${name} of run ${run_id} ${status === 410 ? "has expired" : "is not there any more, or this job may not read it (`actions: read`)"}.`);
}
function isTimeout(error) {
	return error instanceof Error && error.name === "TimeoutError";
}
async function openArchive(file) {
	let { openPromise } = await import("./yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		let zip = await openPromise(file, {
			autoClose: !1,
			validateEntrySizes: !0,
			strictFileNames: !0
		}), entries = /* @__PURE__ */ new Map();
		for await (let entry of zip.eachEntry()) entries.set(entry.fileName, entry);
		return {
			zip,
			entries
		};
	} catch (error) {
		throw damaged(error);
	}
}
/** Only files that the record names are taken, at most as many bytes as it says. */
async function extract({ zip, entries }, file, destination) {
	let entry = entries.get(file.path);
	if (entry === void 0) throw evidenceError(`The artifact does not hold ${file.path}.`);
	if (entry.uncompressedSize !== file.bytes) throw evidenceError(`${file.path} has ${entry.uncompressedSize} bytes in the artifact, not ${file.bytes} as recorded.`);
	try {
		await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(destination));
	} catch (error) {
		throw damaged(error);
	}
}
function damaged(error) {
	let reason = error instanceof Error ? error.message : String(error);
	return evidenceError(`The artifact's archive cannot be read: ${reason.replace(/\.$/, "")}.`, { cause: error });
}
export { artifactPlace as t };
