import { o as __toESM } from "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/run-action.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./chunks/user-error.js";
import { n as gitHubRefusal, t as openGitHubStore } from "./chunks/github-store.js";
import { n as createTimeBudget, t as readRequestFailure } from "./chunks/request-failure.js";
import { t as appendRecords } from "./chunks/append2.js";
import "./chunks/read-policy.js";
import { t as githubConnection } from "./chunks/github-connection.js";
import { i as readSide } from "./chunks/stack.js";
import { n as sha256Hex } from "./chunks/digest.js";
import { t as checkRecord } from "./chunks/read-record.js";
import { createHash } from "node:crypto";
// actions/second-stage/src/inputs.generated.ts
const inputNames = [
	"policy",
	"mode",
	"token",
	"report-name",
	"summary",
	"upload-report",
	"comment",
	"check-run"
];
// packages/shared/src/github/ask-github.ts
/**
* Asks GitHub about `what`.
* @throws UserError (`evidence`) when it cannot be reached or refuses
*/
async function askGitHub(what, request) {
	try {
		return await request();
	} catch (error) {
		let failure = readRequestFailure(error);
		throw failure === void 0 ? error : gitHubRefusal(failure, what, "read");
	}
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
	let { fromBufferPromise } = await import("./chunks/yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), zip;
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
async function listRunArtifacts({ octokit, owner, repo }, runId, prefix) {
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
		if (found.length > 256) throw tooManyArtifacts(runId, `more than 256 artifacts whose names begin with ${prefix}`);
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
// actions/second-stage/src/default-branch-policy.ts
/**
* The second stage is not about a pull request but about the ledger, so it stands under the default branch's policy alone, whatever
* the followed run's head or base say. It is asked of GitHub: the job needs no checkout.
*/
async function defaultBranchPolicy({ run, policyPath, host }) {
	if (run.defaultBranch === void 0) throw configurationError(`The ${run.event} event does not name the default branch.`);
	if (host === void 0) throw configurationError("The second stage needs a token.", { hint: "Leave the input `token` at its default." });
	let ref = `refs/heads/${run.defaultBranch}`, side = await readSide(ref, policyPath, async (path) => {
		let content = await host.getContent(path, ref);
		if (content.outcome === "found") return content.value;
		if (content.outcome !== "absent") throw evidenceError(`Whether the default branch has a ${path} cannot be said, because ${content.reason}.`);
	});
	if (side.problem !== void 0) throw side.problem;
	let reason = side.policyText === void 0 ? `The default branch ${run.defaultBranch} has no ${policyPath}, so the defaults count.` : `The second stage stands under the policy of the default branch ${run.defaultBranch}.`;
	return {
		counts: side,
		other: void 0,
		provenance: side.digest === void 0 ? {
			ref: "inputs",
			reason
		} : {
			path: side.path,
			ref,
			digest: side.digest,
			reason
		},
		policyWins: !1,
		also: void 0,
		notes: []
	};
}
// actions/second-stage/src/followed-run.ts
/**
* Reads the run and finds its pull request by head repository, branch and commit.
* @throws UserError (`evidence`) when no record of this run may be appended
*/
async function readFollowedRun(github, id, context) {
	let repository = `${github.owner}/${github.repo}`, { data: run } = await askGitHub(`run ${id}`, () => github.octokit.rest.actions.getWorkflowRun({
		owner: github.owner,
		repo: github.repo,
		run_id: id
	})), headRepository = run.head_repository?.full_name;
	if (headRepository === void 0) throw evidenceError(`The repository that run ${id} took its commit from does not exist any more.`, { hint: "Its records cannot be attributed to anybody and stay where they are." });
	if (context.headSha !== void 0 && context.headSha !== run.head_sha) throw evidenceError(`The event says that run ${id} is about ${context.headSha}, GitHub says ${run.head_sha}.`);
	let event = run.event, headBranch = run.head_branch ?? void 0, isPullRequest = event === "pull_request" || event === "pull_request_target", own = sameRepository(headRepository, repository);
	if (!isPullRequest && own && headBranch === context.defaultBranch) throw evidenceError(`Run ${id} is on the default branch ${headBranch}, which writes its own records.`, { hint: "Its log says why they were kept; download the artifact and append them with `gatewright ledger append records.json`." });
	let facts = {
		id,
		attempt: run.run_attempt ?? 1,
		event,
		repository,
		serverUrl: context.serverUrl,
		headSha: run.head_sha,
		headRepository,
		workflowPath: run.path?.startsWith(".github/workflows/") ? run.path.split("@")[0] : void 0,
		createdAt: new Date(run.created_at),
		trust: own ? "pull_request" : "fork",
		pullRequests: []
	};
	return isPullRequest ? {
		...facts,
		pullRequests: await pullRequestsOf(github, facts, headBranch)
	} : facts;
}
/** GitHub's names do not tell capitals apart. */
function sameRepository(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
async function pullRequestsOf(github, run, headBranch) {
	let { octokit, owner, repo } = github, from = `${run.headRepository}, branch ${headBranch ?? "unknown"}`, headOwner = run.headRepository.split("/")[0] ?? "", { data } = await askGitHub(`the pull requests from ${from}`, () => octokit.rest.pulls.list({
		owner,
		repo,
		head: `${headOwner}:${headBranch ?? ""}`,
		state: "all",
		sort: "updated",
		direction: "desc",
		per_page: 100
	})), here = data.filter(({ head }) => head.ref === headBranch && head.repo !== null && sameRepository(head.repo.full_name, run.headRepository)), standing = here.filter(({ head }) => head.sha === run.headSha);
	if (standing.length > 0) return standing.map(({ number }) => number);
	let moved = here[0];
	throw moved === void 0 ? evidenceError(`GitHub knows no pull request from ${from} for run ${run.id}.`) : evidenceError(`The head of pull request ${moved.number} has moved from ${short(run.headSha)} to ${short(moved.head.sha)} since run ${run.id}.`, { hint: "The run of the new head leaves records of its own." });
}
function short(sha) {
	return sha.slice(0, 10);
}
// actions/second-stage/src/check-record.ts
/** Clocks of self-hosted runners differ from GitHub's. */
const clockToleranceMs = 9e5;
/**
* Why a record must not be appended, as sentences; empty when it may be. Everything that the record says about its origin is
* compared with what GitHub says about the run; what it says about the model is data, and its trust says how far it may be used.
*/
function whyRefused(record, run, now) {
	return [
		...wrongOrigin(record, run),
		...wrongTrust(record, run),
		...wrongTime(record, run, now),
		...wrongKind(record, run)
	];
}
function wrongOrigin({ origin }, run) {
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
	return trust === run.trust ? [] : [`It says trust ${trust}, but its run took the code from ${run.trust === "fork" ? `the fork ${run.headRepository}` : "a branch of this repository"}, whose records have trust ${run.trust}.`];
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
		case "gate": return record.champion ? ["It says that its model is the champion, which only the default branch decides."] : [];
		case "look": return [];
		case "deployment": return ["It is about a deployment, and a pull request deploys nothing."];
	}
}
/** A copy that is kept elsewhere would be fetched from there with this repository's token. */
function wrongCopies({ role, kept }, run) {
	return kept.flatMap((copy) => copy.kind !== "artifact" || sameRepository(copy.repository, run.repository) ? [] : [`Its output ${role} is said to be kept in ${copy.repository}, another repository.`]);
}
// packages/shared/src/document/duplicate-key.ts
/**
* The first key that an object of `text`, which is valid JSON, has twice; undefined when there is none. Parsers differ in which of the
* two counts, so what one of them has checked would not be what another one stores.
*/
function duplicateKey(text) {
	let open = [], keyIsNext = !1;
	for (let index = 0; index < text.length; index += 1) switch (text[index]) {
		case "{":
			open.push(/* @__PURE__ */ new Set()), keyIsNext = !0;
			break;
		case "[":
			open.push(null), keyIsNext = !1;
			break;
		case "}":
		case "]":
			open.pop();
			break;
		case ",":
			keyIsNext = open.at(-1) instanceof Set;
			break;
		case "\"": {
			let end = endOfString(text, index), keys = open.at(-1);
			if (keyIsNext && keys instanceof Set) {
				let key = JSON.parse(text.slice(index, end + 1));
				if (keys.has(key)) return key;
				keys.add(key), keyIsNext = !1;
			}
			index = end;
			break;
		}
	}
}
/** Index of the quote that closes the string which opens at `start`. */
function endOfString(text, start) {
	let index = start + 1;
	for (; index < text.length && text[index] !== "\"";) index += text[index] === "\\" ? 2 : 1;
	return index;
}
/**
* The records in the text of a `records.json`, each as it came: nothing about them has been checked but that they are objects.
* @throws UserError (`evidence`) when the text is not what the first stage writes
*/
function readRecordsFile(text) {
	let document = parse(text), key = duplicateKey(text);
	if (key !== void 0) throw refused(`has the key "${key}" twice in one object`);
	if (!isObject(document)) throw refused("holds no JSON object");
	let { version, records, ...more } = document, unknown = Object.keys(more)[0];
	if (unknown !== void 0) throw refused(`has a key "${unknown}" that gatewright does not write`);
	if (version !== 1) throw refused("is not of version 1");
	if (!Array.isArray(records) || records.length === 0) throw refused("holds no list of records");
	if (records.length > 200) throw refused(`holds ${records.length} records, more than the 200 that one artifact may have`);
	return records.map((record) => {
		if (!isObject(record)) throw refused("holds a record that is no JSON object");
		return record;
	});
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw refused("is not JSON", error);
	}
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function refused(what, cause) {
	return evidenceError(`Its records.json ${what}.`, { cause });
}
// actions/second-stage/src/record-candidates.ts
function isAccepted(candidate) {
	return candidate.kind === "record" && candidate.refusals.length === 0;
}
/** Reads and checks everything; what is wrong with one artifact or record does not keep the others from being read. */
async function readCandidates(options) {
	let candidates = [], bytesLeft = largestText;
	for (let artifact of options.artifacts) {
		let read = await readArtifact(artifact, bytesLeft, options), accepted = read.candidates.filter(isAccepted).length;
		options.log.info(`Artifact ${artifact.id}: ${accepted} accepted, ${read.candidates.length - accepted} refused.`), candidates.push(...read.candidates), bytesLeft -= read.bytes;
	}
	return candidates;
}
async function readArtifact(artifact, mostBytes, { github, followed, now, signal }) {
	let evidence = [];
	try {
		let archive = await downloadArtifact(github, artifact, signal);
		evidence.push({
			role: "records",
			path: artifact.name,
			digest: `sha256:${sha256Hex(archive)}`,
			bytes: archive.length
		});
		let text = await readOneFileArchive(archive, "records.json", mostBytes);
		return {
			candidates: readRecordsFile(text).map((value, index) => {
				let common = {
					artifact: artifact.name,
					evidence: index === 0 ? evidence : []
				};
				try {
					let record = checkRecord(value, `Record ${index + 1}`);
					return {
						...common,
						kind: "record",
						record,
						refusals: whyRefused(record, followed, now)
					};
				} catch (error) {
					return {
						...common,
						kind: "no-record",
						number: index + 1,
						reason: userError(error)
					};
				}
			}),
			bytes: Buffer.byteLength(text)
		};
	} catch (error) {
		return {
			candidates: [{
				artifact: artifact.name,
				evidence,
				kind: "unreadable",
				reason: userError(error)
			}],
			bytes: 0
		};
	}
}
/** Anything else that is thrown is a bug of ours, and no stranger's record is refused for it. */
function userError(error) {
	if (error instanceof UserError) return error;
	throw error;
}
/** The run left nothing, which is no fault: it may have trained nothing. */
function noRecords(runId) {
	return subjectOf("records", [], {
		verdict: "skipped",
		subject: "records",
		message: `Run ${runId} left no artifact with records, so there is nothing to append.`
	});
}
/** One subject a record, or an artifact that has none, in the order in which they were found. */
function settledSubjects({ candidates, followed, appended, failure }) {
	let ids = appended?.ids.values();
	return candidates.map((candidate) => {
		let { artifact, evidence } = candidate, said = (verdict, message, hint) => subjectOf(nameOf(candidate), evidence, {
			verdict,
			subject: artifact,
			message,
			...hint === void 0 || hint === "" ? {} : { hint }
		});
		if (candidate.kind === "unreadable") return said("error", `Nothing was read of it. ${candidate.reason.message}`, candidate.reason.hint);
		if (candidate.kind === "no-record") return said("fail", `Refused. ${candidate.reason.message}`, candidate.reason.hint);
		if (candidate.refusals.length > 0) return said("fail", `Refused. ${candidate.refusals.join(" ")}`, foreign);
		let id = ids?.next().value;
		if (id === void 0) {
			let again = `${failure?.hint ?? ""} It stays in the artifact: run this job again.`.trim();
			return said("error", `It could not be appended. ${failure?.message ?? ""}`.trim(), again);
		}
		return said("pass", `Record ${id.slice(0, 12)} is in the ledger with trust ${followed.trust}: ${whence(followed)}.`);
	});
}
const foreign = "gatewright in this run would have written what GitHub says; look at who or what else has written this record.";
function whence({ id, headSha, pullRequests, headRepository, trust }) {
	let pull = pullRequests.length === 0 ? "" : ` of pull request ${pullRequests.join(", ")}`, from = trust === "fork" ? ` from ${headRepository}` : "";
	return `run ${id}${pull}, commit ${headSha.slice(0, 10)}${from}`;
}
function nameOf(candidate) {
	switch (candidate.kind) {
		case "record": return `${candidate.record.model}: ${candidate.record.kind}`;
		case "no-record": return `${candidate.artifact}, record ${candidate.number}`;
		case "unreadable": return candidate.artifact;
	}
}
function subjectOf(name, evidence, said) {
	let finding = {
		rule: "trusted-record",
		title: "The record is what GitHub says about its run, and is in the ledger",
		severity: "error",
		locations: [],
		samples: [],
		...said
	};
	return {
		name,
		verdict: said.verdict,
		evidence,
		findings: [finding],
		notes: []
	};
}
// actions/second-stage/src/second-stage.ts
/** Longer than a report may take to be published: a record that is not appended is lost when its artifact expires. */
const secondStage = {
	name: "second-stage",
	title: "Ledger",
	whichPolicy: defaultBranchPolicy,
	evaluate
};
async function evaluate(context) {
	let { run, host } = context, id = followedRunId(context), github = await githubConnection(run, context.inputs.token, createTimeBudget(24e4), host.variables, host.log.warning)();
	if ("missing" in github) throw configurationError(`The records of run ${id} cannot be read. ${github.missing}`);
	let artifacts = await listRunArtifacts(github, id, "gatewright-records-");
	if (artifacts.length === 0) return evaluationOf({
		subjects: [noRecords(id)],
		appended: 0,
		refused: 0
	});
	host.log.info(`Run ${id} left ${named(artifacts)}.`);
	let followed = await readFollowedRun(github, id, run);
	refuseTooMany(artifacts, followed);
	let candidates = await host.log.group("Reading the records", () => readCandidates({
		github,
		artifacts,
		followed,
		now: host.now(),
		signal: host.signal,
		log: host.log
	})), accepted = candidates.filter(isAccepted), settled = {
		candidates,
		followed,
		appended: void 0,
		failure: void 0
	};
	if (accepted.length > 0) {
		let branch = context.policy?.ledger.branch ?? "ml-ledger", store = openGitHubStore({
			github,
			branch,
			signal: host.signal
		});
		try {
			let records = accepted.map(({ record }) => record);
			settled.appended = await host.log.group(`Appending to ${store.name}`, () => appendRecords(store, records, {
				signal: host.signal,
				log: host.log
			}));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			settled.failure = error;
		} finally {
			await store.close();
		}
	}
	return evaluationOf({
		subjects: settledSubjects(settled),
		appended: settled.appended === void 0 ? 0 : accepted.length,
		refused: candidates.length - accepted.length,
		...settled.appended === void 0 ? {} : { ledger: outcomeOf(settled.appended, id) }
	});
}
/** @throws UserError (`evidence`) when there are more than a run with this trust may leave */
function refuseTooMany(artifacts, { id, trust }) {
	if (!(trust !== "fork" || artifacts.length <= 50)) throw tooManyArtifacts(id, "more than the 50 artifacts with records that a fork's run may leave");
}
function outcomeOf({ ids, commit, anchors }, runId) {
	return {
		records: ids,
		outcome: "appended",
		sentence: `${ids.length === 1 ? "The record" : `The ${ids.length} records`} of run ${runId} ${ids.length === 1 ? "is" : "are"} in the ledger since commit ${commit.slice(0, 12)}.`,
		commit,
		anchors
	};
}
/** @throws UserError (`configuration`) when this is no run that follows another one on the default branch */
function followedRunId({ run }) {
	if (run.followedRun === void 0) throw configurationError(`The second stage was started by the event ${run.event}, and there is no run to follow.`, { hint: "Start it by `on: workflow_run`, as docs/second-stage.md shows: only then does it run the default branch's code." });
	if (run.defaultBranch === void 0 || run.ref !== `refs/heads/${run.defaultBranch}`) throw evidenceError(`The second stage runs on ${run.ref ?? "an unknown ref"}, not on the default branch.`);
	return run.followedRun.id;
}
function evaluationOf({ subjects, appended, refused, ledger }) {
	return {
		subjects,
		notes: ledger === void 0 ? [] : [ledger.sentence],
		...ledger === void 0 ? {} : { ledger },
		timings: {},
		versions: {},
		outputs: {
			appended: String(appended),
			refused: String(refused),
			"ledger-commit": ledger?.commit ?? ""
		}
	};
}
function named(artifacts) {
	return artifacts.length === 1 ? "one artifact with records" : `${artifacts.length} artifacts with records`;
}
// actions/second-stage/src/index.ts
await runAction(secondStage, inputNames);
export {};
