import { o as __toESM } from "./rolldown-runtime.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { i as keptReportFile } from "./run-action.js";
import { t as fromV1 } from "./v12.js";
import { t as askGitHub } from "./ask-github.js";
import { n as duplicateKey } from "./records-file.js";
import { t as validate } from "./report2.v1.generated.js";
import { createHash } from "node:crypto";
// packages/shared/src/ledger/record-refusals.ts
/** Clocks of self-hosted runners differ from GitHub's. */
const clockToleranceMs = 9e5;
/**
* Why a record must not be appended, as sentences; empty when it may be. Everything that the record says about its origin is
* compared with what GitHub says about the run; what it says about the model is data, and its trust says how far it may be used.
*/
function whyRefused(record, run, now) {
	return [
		...wrongOrigin(record.origin, run),
		...wrongTrust(record, run),
		...wrongTime(record, run, now),
		...wrongKind(record, run)
	];
}
/** What is said about the run and differs from what GitHub says, as sentences with both. */
function wrongOrigin(origin, run) {
	let said = [], differs = (what, given, known) => {
		said.push(`It says ${what} ${given ?? "nothing"}, GitHub says ${known}.`);
	};
	origin.repository !== void 0 && sameRepository(origin.repository, run.repository) || differs("repository", origin.repository, run.repository), origin.run_id !== run.id && differs("run", origin.run_id, run.id), (origin.run_attempt === void 0 || origin.run_attempt > run.attempt) && said.push(`It says attempt ${origin.run_attempt ?? "nothing"}, and the run has had ${run.attempt}.`), origin.event !== run.event && differs("event", origin.event, run.event), origin.head_sha !== run.headSha && differs("commit", origin.head_sha, run.headSha), run.serverUrl !== void 0 && origin.server_url !== void 0 && origin.server_url !== run.serverUrl && differs("server", origin.server_url, run.serverUrl);
	let workflow = run.workflowPath === void 0 ? void 0 : `${run.repository}/${run.workflowPath}`;
	if (workflow !== void 0 && origin.workflow_ref !== void 0) {
		let file = origin.workflow_ref.split("@")[0] ?? "";
		sameRepository(file, workflow) || differs("workflow", file, workflow);
	}
	return run.pullRequests.length === 0 ? origin.pull_request !== void 0 && said.push(`It says pull request ${origin.pull_request}, and the run has none.`) : origin.pull_request !== void 0 && run.pullRequests.includes(origin.pull_request) || differs("pull request", origin.pull_request, run.pullRequests.join(" or ")), said;
}
function wrongTrust({ trust }, run) {
	return trust === run.trust ? [] : [`It says trust ${trust}, but its run took the code from ${{
		fork: `the fork ${run.headRepository}`,
		pull_request: "a branch of this repository",
		"default-branch": "the default branch"
	}[run.trust]}, whose records have trust ${run.trust}.`];
}
function wrongTime(record, run, now) {
	let created = Date.parse(record.created_at);
	if (created >= run.createdAt.getTime() - clockToleranceMs && created <= now.getTime() + clockToleranceMs) return [];
	let between = `${run.createdAt.toISOString()} and ${now.toISOString()}`;
	return [`It says that it was made at ${record.created_at}, which is not between ${between}.`];
}
function wrongKind(record, run) {
	switch (record.kind) {
		case "run": return record.outputs.flatMap((output) => wrongCopies(output, run));
		case "gate": return record.champion && run.trust !== "default-branch" ? ["It says that its model is the champion, which only the default branch decides."] : [];
		case "look": return [];
		case "deployment": return ["It is about a deployment, and this run deploys nothing."];
	}
}
/** A copy that is kept elsewhere would be fetched from there with this repository's token. */
function wrongCopies({ role, kept }, run) {
	return kept.flatMap((copy) => copy.kind !== "artifact" || sameRepository(copy.repository, run.repository) ? [] : [`Its output ${role} is said to be kept in ${copy.repository}, another repository.`]);
}
/** GitHub's names do not tell capitals apart. */
function sameRepository(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
// packages/shared/src/artifacts/one-file-archive.ts
/** Bytes of one archive as they come over the wire. */
const largestText = 2e7;
/**
* The text of `file`, the only one in an archive that a stranger may have made. Its name is compared and never used as a path, nothing is
* written to the disk, and bytes are counted as they come out, whatever the archive says about their number.
* @throws UserError (`evidence`) for everything that gatewright does not upload
*/
async function readOneFileArchive(archive, file, mostBytes = largestText) {
	let { fromBufferPromise } = await import("./yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), zip;
	try {
		zip = await fromBufferPromise(archive, {
			lazyEntries: !0,
			validateEntrySizes: !0,
			strictFileNames: !0
		});
	} catch (error) {
		throw damaged(error);
	}
	try {
		return await readOnlyEntry(zip, file, mostBytes);
	} catch (error) {
		throw error instanceof UserError ? error : damaged(error);
	} finally {
		zip.close();
	}
}
async function readOnlyEntry(zip, file, mostBytes) {
	if (zip.entryCount !== 1) throw refused$1(`holds ${zip.entryCount} files where only ${file} belongs`);
	for await (let entry of zip.eachEntry()) return refuseForeign(entry, file, mostBytes), decode(file, await readEntry(zip, entry, mostBytes));
	throw refused$1("holds no file");
}
function refuseForeign(entry, file, mostBytes) {
	if (entry.fileName !== file) throw refused$1(`holds a file called "${entry.fileName}", not ${file}`);
	let type = entry.externalFileAttributes >>> 16 & 61440;
	if (type !== 0 && type !== 32768) throw refused$1(`holds ${file} as something else than a plain file`);
	if (entry.isEncrypted()) throw refused$1("is encrypted");
	if (entry.uncompressedSize > mostBytes) throw tooLarge$1(mostBytes);
}
async function readEntry(zip, entry, mostBytes) {
	let stream = await zip.openReadStreamPromise(entry), chunks = [], bytes = 0;
	for await (let chunk of stream) {
		let part = Buffer.from(chunk);
		if (bytes += part.length, bytes > mostBytes) throw tooLarge$1(mostBytes);
		chunks.push(part);
	}
	return Buffer.concat(chunks);
}
function decode(file, bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes);
	} catch (error) {
		throw evidenceError(`Its ${file} is not UTF-8.`, { cause: error });
	}
}
function tooLarge$1(mostBytes) {
	return refused$1(`unpacks to more than the ${mostBytes.toLocaleString("en")} bytes that are allowed`);
}
function damaged(error) {
	let reason = error instanceof Error ? error.message : String(error);
	return evidenceError(`The archive cannot be read: ${reason.replace(/\.$/, "")}.`, { cause: error });
}
function refused$1(what) {
	return evidenceError(`The archive ${what}.`);
}
/**
* The artifacts of a run whose names begin with `prefix`, oldest first.
* @throws UserError (`evidence`) when GitHub cannot be asked, or there are more than gatewright makes
*/
async function listRunArtifacts({ octokit, owner, repo }, runId, prefix, most = 256) {
	let found = [];
	for (let page = 1;; page += 1) {
		if (page > 20) throw tooManyArtifacts(runId, "more than 2000 artifacts");
		let { data } = await askGitHub(`the artifacts of run ${runId}`, () => octokit.rest.actions.listWorkflowRunArtifacts({
			owner,
			repo,
			run_id: runId,
			per_page: 100,
			page
		}));
		for (let { id, name, size_in_bytes: bytes, expired, digest } of data.artifacts) name.startsWith(prefix) && found.push({
			id,
			name,
			bytes,
			expired,
			digest: digest ?? void 0
		});
		if (found.length > most) throw tooManyArtifacts(runId, `more than ${most} artifacts whose names begin with ${prefix}`);
		if (data.artifacts.length < 100) return found.sort((a, b) => a.id - b.id);
	}
}
function tooManyArtifacts(runId, what) {
	return evidenceError(`Run ${runId} has ${what}, so none of them was read.`, { hint: "gatewright makes one artifact a job. Whoever has looked at them can append them with `gatewright ledger append`." });
}
/**
* The bytes of an artifact, counted as they come.
* @throws UserError (`evidence`) when it is gone, too large, or not what GitHub says that it is
*/
async function downloadArtifact(github, artifact, signal) {
	if (artifact.expired) throw evidenceError("The artifact has expired, so what it held is lost.", { hint: "Run that workflow again." });
	if (artifact.bytes > 5e6) throw tooLarge(artifact.bytes);
	let { octokit, owner, repo, budget } = github;
	signal.throwIfAborted();
	let { headers } = await askGitHub(`artifact ${artifact.id}`, () => octokit.rest.actions.downloadArtifact({
		owner,
		repo,
		artifact_id: artifact.id,
		archive_format: "zip",
		request: { redirect: "manual" }
	})), { location } = headers;
	if (location === void 0) throw evidenceError("GitHub gives no address for the artifact's bytes.");
	let bytes = await askGitHub(`artifact ${artifact.id}`, () => budget.spend((time) => fetchAtMost(location, AbortSignal.any([time, signal])), 6e4)), digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	if (artifact.digest !== void 0 && artifact.digest !== digest) throw evidenceError(`The artifact's bytes are not those that were uploaded: ${digest}, not ${artifact.digest}.`);
	return bytes;
}
/** The address is signed, so it needs no token, and none is sent to another host. */
async function fetchAtMost(address, signal) {
	let chunks = [], bytes = 0;
	try {
		let response = await fetch(address, { signal });
		if (!response.ok) throw evidenceError(`The artifact's bytes cannot be had: the store answered ${response.status}.`);
		for await (let chunk of response.body ?? []) {
			if (bytes += chunk.length, bytes > 5e6) throw tooLarge(bytes);
			chunks.push(chunk);
		}
	} catch (error) {
		throw error instanceof TypeError ? evidenceError(`The artifact's bytes cannot be had: ${error.message}.`, { cause: error }) : error;
	}
	return Buffer.concat(chunks);
}
function tooLarge(bytes) {
	let limit = 5e6.toLocaleString("en");
	return evidenceError(`The artifact has ${bytes.toLocaleString("en")} bytes or more, above the ${limit} that are allowed.`);
}
/**
* Reads what `keptReport` wrote, and nothing else.
* @throws UserError (`evidence`) for every other text
*/
function readKeptReport(text) {
	let document = parse(text), twice = duplicateKey(text);
	if (twice !== void 0) throw refused(`has the key "${twice}" twice in one object`);
	if (!isObject(document)) throw refused("holds no JSON object");
	let { version, names, outputs, directory, report, ...more } = document, unknown = Object.keys(more)[0];
	if (unknown !== void 0) throw refused(`has a key "${unknown}" that gatewright does not write`);
	if (version !== 1) throw refused("is not of version 1");
	if (!isNames(names)) throw refused("does not name its report as gatewright does");
	if (!isOutputs(outputs)) throw refused("holds outputs that are no short texts");
	if (directory !== void 0 && !isDirectory(directory)) throw refused("names no directory of the repository");
	if (!isReport(report)) {
		let [first] = validate.errors ?? [];
		throw refused(`holds no gatewright report of version 1${first === void 0 ? "" : `: ${first.instancePath || "the document"} ${first.message}`}`);
	}
	let { key, title, heading } = names;
	return {
		names: {
			key,
			title,
			heading
		},
		outputs,
		...directory === void 0 ? {} : { directory },
		report: fromV1(report)
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw refused("is not JSON", error);
	}
}
function isReport(value) {
	return validate(value);
}
function isNames(value) {
	if (!isObject(value) || Object.keys(value).length !== 3) return !1;
	let { key, title, heading } = value;
	return isText(key, 200) && /^[A-Za-z0-9.-]+$/.test(key) && isLine(title) && isLine(heading);
}
function isDirectory(value) {
	return isText(value, 1e3) && !/\p{Cc}/u.test(value);
}
function isLine(value) {
	return isText(value, 200) && value !== "" && !/\p{Cc}/u.test(value);
}
function isOutputs(value) {
	if (!isObject(value)) return !1;
	let entries = Object.entries(value);
	return entries.length <= 50 && entries.every(([, text]) => isText(text, 1e5));
}
function isText(value, longest) {
	return typeof value == "string" && value.length <= longest;
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function refused(what, cause) {
	return evidenceError(`Its ${keptReportFile} ${what}.`, { cause });
}
export { largestText as a, whyRefused as c, tooManyArtifacts as i, wrongOrigin as l, downloadArtifact as n, readOneFileArchive as o, listRunArtifacts as r, sameRepository as s, readKeptReport as t };
