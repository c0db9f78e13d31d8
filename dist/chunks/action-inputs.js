import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { n as readWorkingTree, r as refuseEscape } from "./working-tree.js";
import { t as normalizedPath } from "./policy-path.js";
import { n as sha256Hex } from "./digest.js";
import { i as require_fastest_levenshtein, t as readYamlDocument } from "./yaml-document.js";
import { n as exitCode } from "./report.js";
import { a as worstVerdict, n as modeOrder, r as strictestMode, t as isBlocking } from "./verdict.js";
import { stat } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { execFile } from "node:child_process";
// packages/shared/src/errors/stack.ts
/** The stack with its causes. Only a bug of ours shows one. */
function stackOf(error) {
	if (!(error instanceof Error)) return String(error);
	let cause = error.cause === void 0 ? "" : `\nCaused by: ${stackOf(error.cause)}`;
	return `${error.stack ?? error.message}${cause}`;
}
// packages/shared/src/policy/approval.ts
/** Roles that may push. The role `triage` may label, `read` may look. */
const writers = /* @__PURE__ */ new Set([
	"write",
	"maintain",
	"admin"
]);
/**
* Looks for a person with write access, other than the author, whose last decision on the pull request approves this very
* commit. Comments decide nothing; a dismissed or withdrawn approval, one of an older commit and one by a bot do not count.
* The permission is asked for each reviewer: `author_association` in a review says nothing about write access.
*/
async function findApproval(host, pull) {
	let reviews = await host.listReviews();
	if (reviews.outcome !== "found") return {
		approved: !1,
		why: `the reviews of the pull request cannot be read (${reviews.outcome === "absent" ? "GitHub does not know the pull request" : reviews.reason})`
	};
	let byOthers = lastDecisions(reviews.value).filter(({ state }) => state === "APPROVED").filter(({ login, type }) => type === "User" && !sameLogin(login, pull.author)), candidates = byOthers.filter(({ commitId }) => commitId === pull.headSha), refused = [];
	for (let { login } of candidates) {
		let permission = await host.getPermission(login);
		if (permission.outcome === "found" && writers.has(permission.value)) return {
			approved: !0,
			by: login
		};
		refused.push(permission.outcome === "unreadable" ? `the permission of ${login}, who approved it, cannot be read (${permission.reason})` : `${login}, who approved it, has no write access`);
	}
	if (refused.length > 0) return {
		approved: !1,
		why: refused.join(" and ")
	};
	let older = byOthers[0];
	return older === void 0 ? {
		approved: !1,
		why: `nobody with write access other than the author has approved ${short(pull.headSha)}`
	} : {
		approved: !1,
		why: `${older.login} approved an older commit than ${short(pull.headSha)}`
	};
}
/** Each reviewer's last review that decides something, in the order of the reviews. */
function lastDecisions(reviews) {
	let last = /* @__PURE__ */ new Map();
	for (let review of reviews) {
		if (review.state === "COMMENTED" || review.state === "PENDING") continue;
		let login = review.login.toLowerCase();
		last.delete(login), last.set(login, review);
	}
	return [...last.values()];
}
function sameLogin(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function short(sha) {
	return /^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 7) : sha;
}
// packages/shared/src/policy/base-files.ts
/**
* A file of the commit. When the commit is in the local object store its tree alone says whether the file exists; only when the
* commit (or, in a partial clone, the object) is not there GitHub is asked.
* @throws UserError (`evidence`) when nobody can say, because a policy that cannot be read is not a policy that is absent
*/
async function readCommitFile(source, path) {
	refuseEscape(path);
	let full = posix.normalize(source.prefix + path.replaceAll("\\", "/")), listed = !1;
	if (source.repository !== void 0) {
		let read = await source.repository.read(source.ref, full);
		if (read.outcome === "found") return read.text;
		if (read.outcome === "absent") return;
		if (read.outcome === "unreadable") throw unreadable(path, source.ref, read.reason);
		listed = !0;
	}
	if (source.host === void 0) throw unreadable(path, source.ref, noAnswer(listed));
	let content = await source.host.getContent(full, source.ref);
	if (content.outcome === "found") return content.value;
	if (content.outcome !== "absent") throw unreadable(path, source.ref, `${noAnswerLocally(listed)} and ${content.reason}`);
}
function unreadable(path, ref, reason) {
	return evidenceError(`${path} cannot be read at ${short(ref)}, because ${reason}.`, {
		location: { path },
		hint: "Check the repository out with `fetch-depth: 0`, or give the job `permissions: contents: read` and its token."
	});
}
function noAnswer(incomplete) {
	return `${noAnswerLocally(incomplete)} and there is no token to ask GitHub with`;
}
function noAnswerLocally(incomplete) {
	return incomplete ? "the local clone is partial" : "the local clone does not have this commit";
}
// packages/shared/src/policy/checkout.ts
/**
* A report about a pull request vouches for its head, so the head must be what is checked out: on `pull_request_target`,
* `workflow_run` and `issue_comment` a plain checkout is the base, and a verdict about it would stand on the head as green.
* @returns notes for the report
* @throws UserError (`evidence`) when another commit is checked out, or nobody can say which
*/
async function compareCheckout(repository, run, host) {
	if (run.pullRequest === void 0 && run.followedRun === void 0) return [];
	if (repository === void 0) return withoutCheckout(run);
	let standsAt = await repository.checkedOut();
	if (standsAt === void 0) throw evidenceError("Git cannot say which commit is checked out, so nobody knows what the report would be about.", { hint: "Have git installed in the job's container, and check out with actions/checkout." });
	let head = run.headSha ?? await headOfPullRequest(run, host);
	if (standsAt === head || standsAt === run.mergeSha) return [];
	let subject = run.pullRequest === void 0 ? "the followed run" : `pull request ${run.pullRequest}`;
	throw evidenceError(`The checkout stands at ${short(standsAt)}, the report would be about ${subject} at ${short(head)}.`, { hint: `Give actions/checkout \`ref: ${refOfHead(run)}\`; the base's policy is read by its commit all the same.` });
}
/** Without git's files nobody can say what stands there. A `pull_request` is checked out at its merge unless somebody says otherwise. */
function withoutCheckout(run) {
	if (!checksOutTheBase(run.event)) return ["Which commit stands in the working directory could not be compared with the pull request's head, because it is no git checkout."];
	throw evidenceError(`On ${withArticle(run.event)} event the working directory must be a git checkout of the head, and it is none.`, { hint: `Use actions/checkout with \`ref: ${refOfHead(run)}\`, and have git installed in the job's container.` });
}
async function headOfPullRequest(run, host) {
	let answer = await host?.getHeadSha();
	if (answer?.outcome === "found") return answer.value;
	throw headUnknown(run, answer === void 0 ? "there is no token to ask GitHub with" : answer.outcome === "absent" ? "GitHub does not know it" : answer.reason);
}
function headUnknown(run, reason) {
	return evidenceError(`The head of pull request ${run.pullRequest} is not known, because ${reason}; ${withArticle(run.event)} event does not name it.`, { hint: "Give the job `permissions: pull-requests: read` and its token." });
}
/** Events whose plain checkout is the default branch or the base. */
function checksOutTheBase(event) {
	return event === "pull_request_target" || event === "workflow_run" || event === "issue_comment";
}
function refOfHead(run) {
	return run.event === "workflow_run" ? "${{ github.event.workflow_run.head_sha }}" : run.event === "issue_comment" ? `refs/pull/${run.pullRequest}/head` : "${{ github.event.pull_request.head.sha }}";
}
function withArticle(event) {
	return `${/^[aeiou]/.test(event) ? "an" : "a"} ${event}`;
}
// packages/shared/src/policy/git-tree.ts
const safeguards = [
	"-c",
	"protocol.allow=never",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"safe.bareRepository=explicit"
], safeEnvironment = {
	GIT_ALLOW_PROTOCOL: "none",
	GIT_NO_LAZY_FETCH: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
/**
* The repository whose checkout holds `workingDirectory`, looked for from the workspace downwards. No commit can contain a `.git`, so
* a `.git` folder was made by a step of the workflow, actions/checkout most likely, and the innermost one counts. A `.git` file
* below it is a submodule's, which a commit can bring. Where the working directory lies inside the repository is told by its path
* alone, never by what stands in it.
* @throws UserError (`configuration`) when the working directory lies in a submodule
*/
async function openRepository(workspace, workingDirectory) {
	let root;
	for (let folder of foldersBetween(workspace, workingDirectory)) {
		let kind = await kindOf(join(folder, ".git"));
		if (kind === "folder") root = folder;
		else if (kind === "file" && root === void 0) root = folder;
		else if (kind === "file") throw inSubmodule(relative(workspace, folder).split(sep).join("/"));
	}
	return root === void 0 ? void 0 : repositoryAt(root, prefixOf(root, workingDirectory));
}
/** From the outer to the inner one, both included. */
function foldersBetween(outer, inner) {
	let steps = relative(outer, inner).split(sep);
	return [.../* @__PURE__ */ new Set([outer, ...steps.map((_, index) => join(outer, ...steps.slice(0, index + 1)))])];
}
function inSubmodule(folder) {
	return configurationError(`The working directory lies in ${folder}, which is a repository of its own, a submodule most likely.`, { hint: "The base of the pull request knows nothing of a submodule's files: name a folder of the outer repository in `working-directory`." });
}
/** The working directory below `root`, with a `/` at its end; empty for the root itself. */
function prefixOf(root, workingDirectory) {
	let path = relative(root, workingDirectory).split(sep).join("/");
	return path === "" ? "" : `${path}/`;
}
function repositoryAt(root, prefix) {
	let git = (...parameters) => runGit(root, [`--git-dir=${join(root, ".git")}`, ...parameters]), entry = async (sha, path) => {
		let listing = await git("ls-tree", "-z", "--full-tree", sha, "--", path);
		if (listing === void 0) return "incomplete";
		let [line = ""] = listing.toString("utf8").split("\0"), match = /^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t/.exec(line);
		if (match === null) return;
		let [, mode = "", type = "", object = ""] = match;
		return {
			mode,
			type,
			object
		};
	}, read = async (sha, path, links = 0) => {
		let direct = await entry(sha, path);
		if (direct === "incomplete") return { outcome: "incomplete" };
		if (direct === void 0) {
			let redirected = await throughLinkedFolder(sha, path);
			return redirected === void 0 ? { outcome: "absent" } : typeof redirected == "string" ? follow(sha, redirected, links) : redirected;
		}
		if (direct.type === "tree") return {
			outcome: "unreadable",
			reason: "it is a folder"
		};
		if (direct.type === "commit") return {
			outcome: "unreadable",
			reason: "it is a submodule"
		};
		let content = await git("cat-file", "blob", direct.object);
		return content === void 0 ? { outcome: "incomplete" } : direct.mode === symbolicLink ? follow(sha, linkTarget(path, content.toString("utf8")), links) : {
			outcome: "found",
			text: content.toString("utf8")
		};
	}, follow = async (sha, target, links) => links >= 8 ? {
		outcome: "unreadable",
		reason: "its symbolic links lead in a circle"
	} : isInside(target, prefix) ? read(sha, posix.normalize(target), links + 1) : {
		outcome: "unreadable",
		reason: "its symbolic link leaves the working directory"
	}, throughLinkedFolder = async (sha, path) => {
		let steps = path.split("/");
		for (let depth = 1; depth < steps.length; depth += 1) {
			let folder = steps.slice(0, depth).join("/"), found = await entry(sha, folder);
			if (found === "incomplete") return { outcome: "incomplete" };
			if (found === void 0) return;
			if (found.type === "commit") return {
				outcome: "unreadable",
				reason: `${folder} is a submodule`
			};
			if (found.mode !== symbolicLink) continue;
			let link = await git("cat-file", "blob", found.object);
			return link === void 0 ? { outcome: "incomplete" } : posix.join(linkTarget(folder, link.toString("utf8")), ...steps.slice(depth));
		}
	}, commitOf = async (name) => (await git("rev-parse", "--verify", "--quiet", `${name}^{commit}`))?.toString("utf8").trim();
	return {
		prefix,
		checkedOut: () => commitOf("HEAD"),
		hasCommit: async (sha) => await git("cat-file", "-e", `${sha}^{commit}`) !== void 0,
		parents: async (sha) => {
			let [header = ""] = (await git("cat-file", "commit", sha))?.toString("utf8").split("\n\n") ?? [];
			return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
		},
		fetchedTip: (branch) => commitOf(`refs/remotes/origin/${branch}`),
		read: (sha, path) => read(sha, path),
		changedBelow: async (folder, base, head) => (await git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "-z", `${base}...${head}`, "--", folder))?.toString("utf8").split("\0").filter((name) => name !== "")
	};
}
const symbolicLink = "120000";
/** An absolute target stays absolute, so that it is seen to leave the working directory. */
function linkTarget(path, target) {
	return posix.isAbsolute(target) ? target : posix.join(posix.dirname(path), target);
}
function isInside(path, prefix) {
	let normal = posix.normalize(path);
	return !posix.isAbsolute(normal) && normal !== ".." && !normal.startsWith("../") && normal.startsWith(prefix);
}
async function kindOf(path) {
	let entry = await stat(path).catch(() => void 0);
	if (entry !== void 0) return entry.isDirectory() ? "folder" : "file";
}
/** Standard output; undefined when git fails, is not there, or takes too long. */
function runGit(directory, parameters) {
	let inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	return new Promise((resolve) => {
		execFile("git", [...safeguards, ...parameters], {
			cwd: directory,
			env: {
				...Object.fromEntries(inherited),
				...safeEnvironment
			},
			encoding: "buffer",
			maxBuffer: 4194304,
			timeout: 2e4,
			windowsHide: !0
		}, (error, output) => resolve(error === null ? output : void 0));
	});
}
// packages/shared/src/schemas/policy.v1.generated.js
const validate = validate52, schema19 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "gatewright policy",
	description: "gatewright.yml: what blocks a merge. Reference: docs/policy.md.",
	type: "object",
	additionalProperties: !1,
	required: ["gatewright"],
	properties: {
		gatewright: {
			description: "Version of this file's form.",
			const: 1,
			"x-sentence": "must be 1, the version of this file's form"
		},
		mode: {
			description: "enforce: the exit code follows the verdict. warn, observe: everything is reported, nothing blocks.",
			enum: [
				"enforce",
				"warn",
				"observe"
			],
			default: "enforce"
		},
		on_inconclusive: {
			description: "Whether a rule that has too little evidence blocks.",
			enum: ["warn", "fail"],
			default: "warn"
		},
		policy_changes: {
			description: "Whose policy counts when a pull request changes the policy or a contract it names.",
			enum: [
				"approved",
				"base",
				"head"
			],
			default: "approved"
		},
		data: {
			description: "What validate-data checks.",
			type: "object",
			additionalProperties: !1,
			required: ["contracts"],
			properties: { contracts: {
				description: "Paths of contract files, relative to the working directory.",
				type: "array",
				minItems: 1,
				uniqueItems: !0,
				items: {
					type: "string",
					pattern: "^[^\\u0000-\\u001f]+$",
					"x-sentence": "must be the path of a contract file"
				}
			} }
		}
	}
}, pattern3 = RegExp("^[^\\u0000-\\u001f]+$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.gatewright === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gatewright" },
				message: "must have required property 'gatewright'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "gatewright" && key0 !== "mode" && key0 !== "on_inconclusive" && key0 !== "policy_changes" && key0 !== "data") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.gatewright !== void 0) {
			let data0 = data.gatewright;
			if (data0 !== 1) {
				let err2 = {
					instancePath: instancePath + "/gatewright",
					schemaPath: "#/properties/gatewright/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema19.properties.gatewright,
					data: data0
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.mode !== void 0) {
			let data1 = data.mode;
			if (data1 !== "enforce" && data1 !== "warn" && data1 !== "observe") {
				let err3 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.mode.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.mode.enum,
					parentSchema: schema19.properties.mode,
					data: data1
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.on_inconclusive !== void 0) {
			let data2 = data.on_inconclusive;
			if (data2 !== "warn" && data2 !== "fail") {
				let err4 = {
					instancePath: instancePath + "/on_inconclusive",
					schemaPath: "#/properties/on_inconclusive/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.on_inconclusive.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.on_inconclusive.enum,
					parentSchema: schema19.properties.on_inconclusive,
					data: data2
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.policy_changes !== void 0) {
			let data3 = data.policy_changes;
			if (data3 !== "approved" && data3 !== "base" && data3 !== "head") {
				let err5 = {
					instancePath: instancePath + "/policy_changes",
					schemaPath: "#/properties/policy_changes/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.policy_changes.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.policy_changes.enum,
					parentSchema: schema19.properties.policy_changes,
					data: data3
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.data !== void 0) {
			let data4 = data.data;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.contracts === void 0) {
					let err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contracts" },
						message: "must have required property 'contracts'",
						schema: schema19.properties.data.required,
						parentSchema: schema19.properties.data,
						data: data4
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				for (let key1 in data4) if (key1 !== "contracts") {
					let err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema19.properties.data,
						data: data4
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data4.contracts !== void 0) {
					let data5 = data4.contracts;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							let err8 = {
								instancePath: instancePath + "/data/contracts",
								schemaPath: "#/properties/data/properties/contracts/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema19.properties.data.properties.contracts,
								data: data5
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						let len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data6 = data5[i0];
							if (typeof data6 == "string") {
								if (!pattern3.test(data6)) {
									let err9 = {
										instancePath: instancePath + "/data/contracts/" + i0,
										schemaPath: "#/properties/data/properties/contracts/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f]+$\"",
										schema: "^[^\\u0000-\\u001f]+$",
										parentSchema: schema19.properties.data.properties.contracts.items,
										data: data6
									};
									vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
								}
							} else {
								let err10 = {
									instancePath: instancePath + "/data/contracts/" + i0,
									schemaPath: "#/properties/data/properties/contracts/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.data.properties.contracts.items.type,
									parentSchema: schema19.properties.data.properties.contracts.items,
									data: data6
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
							}
						}
						let i1 = data5.length, j0;
						if (i1 > 1) {
							let indices0 = {};
							for (; i1--;) {
								let item0 = data5[i1];
								if (typeof item0 == "string") {
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										let err11 = {
											instancePath: instancePath + "/data/contracts",
											schemaPath: "#/properties/data/properties/contracts/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
											schema: !0,
											parentSchema: schema19.properties.data.properties.contracts,
											data: data5
										};
										vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
					} else {
						let err12 = {
							instancePath: instancePath + "/data/contracts",
							schemaPath: "#/properties/data/properties/contracts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.data.properties.contracts.type,
							parentSchema: schema19.properties.data.properties.contracts,
							data: data5
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.data.type,
					parentSchema: schema19.properties.data,
					data: data4
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
	} else {
		let err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
// packages/shared/src/policy/read-policy.ts
const defaultPolicyPath = "gatewright.yml";
/**
* Reads a policy and applies its defaults.
* @throws UserError (`configuration`) for everything that the schema does not allow, and for a policy that gates nothing
*/
function readPolicy(text, path) {
	let document = readYamlDocument(text, path, validate, "policy");
	if (!isPolicyFile(document.value)) throw Error("The schema of the policy let through what is no policy.");
	let file = document.value;
	if (file.data === void 0) throw configurationError(`${path} gates nothing: it names no contract.`, {
		location: document.locateKey(["gatewright"]),
		hint: "Add `data: {contracts: [contracts/your-data.yml]}`."
	});
	return {
		gatewright: file.gatewright,
		mode: file.mode ?? "enforce",
		onInconclusive: file.on_inconclusive ?? "warn",
		policyChanges: file.policy_changes ?? "approved",
		data: { contracts: file.data.contracts }
	};
}
/** The generated validator has checked the rest. */
function isPolicyFile(value) {
	return typeof value == "object" && !!value && "gatewright" in value;
}
// packages/shared/src/policy/policy-side.ts
/** Reads through `read` once a path, and remembers. */
function rememberFiles(read) {
	let texts = /* @__PURE__ */ new Map();
	return {
		read: async (path) => {
			if (texts.has(path)) return texts.get(path);
			let text = await read(path);
			return texts.set(path, text), text;
		},
		readPaths: () => new Map(texts)
	};
}
/**
* A policy that is wrong, or a path that may not be read, is the side's `problem`: it matters only when the side counts.
* @throws UserError (`evidence`) when nobody can say whether there is a policy
*/
async function readSide(ref, path, read) {
	let side = {
		ref,
		path,
		policy: void 0,
		policyText: void 0,
		digest: void 0,
		problem: void 0,
		files: rememberFiles(read)
	};
	try {
		if (side.policyText = await read(path), side.policyText === void 0) return side;
		side.digest = `sha256:${sha256Hex(side.policyText)}`, side.policy = readPolicy(side.policyText, path);
	} catch (error) {
		if (!(error instanceof UserError) || error.kind !== "configuration") throw error;
		side.problem = error;
	}
	return side;
}
/**
* Paths of the policy and of the contracts read on either side whose text differs between the two, sorted. To be asked again
* after an evaluation, when all paths that it needed are known. Line endings do not count: git may have changed them in
* the working tree.
*/
async function changedPaths(counts, other) {
	let paths = /* @__PURE__ */ new Set([...counts.files.readPaths().keys(), ...other.files.readPaths().keys()]);
	paths.delete(counts.path);
	let changed = [];
	comparable(counts.policyText) !== comparable(other.policyText) && changed.push(counts.path);
	for (let path of paths) await textOrRefusal(counts, path) !== await textOrRefusal(other, path) && changed.push(path);
	return changed.sort();
}
/** A file that one side refuses to read (it leaves the working directory, say) differs from any text. */
async function textOrRefusal(side, path) {
	try {
		return comparable(await side.files.read(path));
	} catch (error) {
		if (error instanceof UserError) return `\0${error.message}`;
		throw error;
	}
}
function comparable(text) {
	return text?.replaceAll("\r\n", "\n");
}
// packages/shared/src/policy/situation.ts
/** Where the run starts from, by its event alone. */
function situationOf(run) {
	if (run.event === "local") return {
		kind: "own",
		sha: void 0,
		why: "The run is outside GitHub"
	};
	if (run.pullRequest !== void 0 && run.baseSha !== void 0) return {
		kind: "base",
		sha: run.baseSha,
		branch: run.baseRef,
		reviews: !0
	};
	if (run.pullRequest === void 0 && run.followedRun === void 0) {
		if (run.event === "merge_group") return {
			kind: "own",
			sha: run.headSha,
			why: "Each pull request of the merge group has passed under its base's policy"
		};
		if (run.event === "schedule" || run.event === "repository_dispatch") return {
			kind: "own",
			sha: run.headSha,
			why: `A ${run.event} runs on the default branch`
		};
		if (run.defaultBranch !== void 0 && run.ref === `refs/heads/${run.defaultBranch}`) return {
			kind: "own",
			sha: run.headSha,
			why: `The ${run.event} is on the default branch ${run.defaultBranch}`
		};
	}
	return {
		kind: "base",
		sha: void 0,
		branch: run.defaultBranch,
		reviews: !1
	};
}
/** Where the base is read: in the local object store when it has the commit, else at GitHub. */
async function baseSource(situation, repository, { host, run, workspace, workingDirectory }) {
	let prefix = repository?.prefix ?? prefixOf(workspace, workingDirectory), { branch } = situation;
	if (situation.sha === void 0 && branch === void 0) throw configurationError(`The ${run.event} event does not name the default branch, so no base policy can be found.`);
	let sha = (situation.reviews ? await mergedBase(repository, run) : void 0) ?? situation.sha ?? (branch === void 0 ? void 0 : await repository?.fetchedTip(branch)), local = sha !== void 0 && await repository?.hasCommit(sha) === !0;
	return {
		ref: sha ?? `refs/heads/${branch}`,
		repository: local ? repository : void 0,
		host,
		prefix
	};
}
/**
* The base commit that GitHub merged the head into for this run. The event's own `base.sha` can be older: then a policy that the
* base has changed since would look like a change of the pull request.
*/
async function mergedBase(repository, run) {
	if (repository === void 0 || run.mergeSha === void 0) return;
	let [base, head, ...more] = await repository.parents(run.mergeSha);
	return head !== void 0 && head === run.headSha && more.length === 0 ? base : void 0;
}
/** The base as the subject of a sentence. */
function describeBase({ branch, reviews }, ref) {
	let tip = ref.startsWith("refs/heads/"), at = tip ? "its tip" : short(ref);
	return reviews ? branch === void 0 ? `The base ${at}` : `The base ${branch} at ${at}` : `The default branch ${branch} at ${tip ? at : `its tip ${at}`}`;
}
// packages/shared/src/policy/workflow-changes.ts
const workflows = ".github/";
/**
* On `pull_request` the workflow is the pull request's own, so a change of it can switch the gate off: a reader is told.
* GitHub is asked only when the local history does not reach, as in a clone of depth 1.
*/
async function noteWorkflowChanges(repository, run, host) {
	if (run.event !== "pull_request" || run.baseSha === void 0 || run.headSha === void 0) return [];
	let local = await repository?.changedBelow(workflows, run.baseSha, run.headSha);
	if (local !== void 0) return sentences(local);
	let untold = (reason) => [`Whether this pull request changes files in ${workflows} could not be told, because ${reason}.`];
	if (host === void 0) return untold("the local clone lacks the history and there is no token to ask GitHub with");
	let answer = await host.listChangedFiles();
	if (answer.outcome === "absent") return untold("GitHub does not know the pull request");
	if (answer.outcome === "unreadable") return untold(answer.reason);
	let changed = answer.value.paths.filter((path) => path.startsWith(workflows));
	return changed.length > 0 || answer.value.complete ? sentences(changed) : untold(`it changes more than ${answer.value.paths.length} files and the local clone lacks the history`);
}
function sentences(paths) {
	if (paths.length === 0) return [];
	let more = paths.length - 5;
	return [`This pull request changes ${`${paths.slice(0, 5).join(", ")}${more > 0 ? ` and ${more} more` : ""}`}: the workflow that runs on it is its own, so look whether this gate still runs as it should.`];
}
// packages/shared/src/policy/which-policy.ts
const workingTree = "working tree";
/**
* Says whose policy counts (design section 2): on a pull request the base's, so that it cannot weaken its own gate; a push or
* dispatch on another branch than the default one stands under the default branch's.
* @throws UserError `evidence` when the base cannot be read, `configuration` when the counting policy is wrong
*/
async function whichPolicy(given) {
	let options = {
		...given,
		contracts: given.contracts.map(normalizedPath)
	}, { run, host } = options, situation = situationOf(run), repository = run.event === "local" ? void 0 : await openRepository(options.workspace, options.workingDirectory), checkout = await compareCheckout(repository, run, host), [decided, workflows] = await Promise.all([situation.kind === "own" ? ownPolicy(situation, repository, options) : basePolicy(situation, repository, options), noteWorkflowChanges(repository, run, host)]), { counts } = decided;
	if (counts.problem !== void 0) throw explained(counts.problem, decided.provenance.reason, counts.ref);
	if (counts.policy === void 0 && options.policyPath !== "gatewright.yml") throw configurationError(`There is no policy at ${options.policyPath}.`, { hint: decided.provenance.reason });
	let stricter = await defaultBranchPolicy(situation, decided, repository, options);
	return {
		...decided,
		also: stricter.also,
		notes: [
			...checkout,
			...workflows,
			...stricter.notes
		]
	};
}
async function ownPolicy(situation, repository, options) {
	let { sha } = situation;
	if (sha !== void 0 && repository !== void 0 && await repository.hasCommit(sha)) {
		let source = {
			ref: sha,
			repository,
			host: options.host,
			prefix: repository.prefix
		}, side = await readSide(sha, options.policyPath, async (path) => {
			let text = await readCommitFile(source, path);
			return text !== void 0 || !options.contracts.includes(path) ? text : readWorkingTree(options.workingDirectory, path);
		});
		if (side.policyText !== void 0) return alone(side, `${situation.why}, so the policy of ${short(sha)} itself counts.`);
	}
	let side = await headSide(options);
	return side.policyText === void 0 ? alone(side, `There is no ${options.policyPath}, so the inputs and the working tree count.`) : alone(side, `${situation.why}, so the policy in the working tree counts.`);
}
async function basePolicy(situation, repository, options) {
	let { run, policyPath } = options, source = await baseSource(situation, repository, options), where = describeBase(situation, source.ref), base = await readSide(source.ref, policyPath, (path) => readCommitFile(source, path)), head = await headSide(options), whose = run.pullRequest === void 0 ? "the commit's own" : "the pull request's own";
	if (base.policyText === void 0) {
		let reason = head.policyText === void 0 ? `${where} has no ${policyPath} and neither has the head, so the inputs and the working tree count.` : `${where} has no ${policyPath}, so ${whose} counts.`, edited = await editedContracts(base, head, options.contracts);
		return edited.length === 0 ? alone(head, reason) : {
			...alone(head, `${reason} ${`${edited.join(", ")} differs from the base's, and the head's counted because there is no policy on the base.`}`),
			other: base
		};
	}
	let differences = await knownDifferences(base, head, options.contracts);
	if (differences.length === 0) return {
		...alone(base, `The policy of ${lowerFirst(where)} counts; the head has the same.`),
		policyWins: !0
	};
	let changes = `${whose} differs in ${differences.join(", ")}`, chosen = await choose(situation, base, options), reason = chosen.side === "head" ? `The head's policy counts, because ${chosen.why}; ${changes} from that of ${lowerFirst(where)}.` : `The policy of ${lowerFirst(where)} counts, because ${chosen.why}; ${changes}.`, [counts, other] = chosen.side === "head" ? [head, base] : [base, head];
	return {
		counts,
		other,
		provenance: {
			...provenanceOf(counts, reason),
			...chosen.by === void 0 ? {} : { approvedBy: chosen.by }
		},
		policyWins: !0
	};
}
/** Contracts of inputs that the base has with another text: without a policy nothing but a reader guards them. */
async function editedContracts(base, head, contracts) {
	for (let path of contracts) await base.files.read(path).catch(onlyUserErrors);
	let texts = base.files.readPaths();
	return (await changedPaths(base, head)).filter((path) => contracts.includes(path) && texts.get(path) !== void 0);
}
/** On a pull request into another branch than the default one: what the default branch says about it. */
async function defaultBranchPolicy(situation, { counts }, repository, options) {
	let none = {
		also: void 0,
		notes: []
	}, { run, policyPath, contracts } = options;
	if (situation.kind !== "base" || !situation.reviews || situation.branch === void 0 || run.defaultBranch === void 0 || situation.branch === run.defaultBranch) return none;
	let ofDefault = {
		kind: "base",
		sha: void 0,
		branch: run.defaultBranch,
		reviews: !1
	}, source = await baseSource(ofDefault, repository, options), where = lowerFirst(describeBase(ofDefault, source.ref)), side = await readSide(source.ref, policyPath, (path) => readCommitFile(source, path));
	if (side.policyText === void 0) return none;
	let differences = await knownDifferences(side, counts, contracts);
	if (differences.length === 0) return none;
	let chosen = await choose(situation, side, options);
	if (chosen.side === "head") return {
		also: void 0,
		notes: [`The policy of ${where} differs in ${differences.join(", ")} and does not count, because ${chosen.why.replace("the base", "it")}.`]
	};
	let reason = `The policy of ${where} counts as well, because the pull request goes into another branch, ${situation.branch}, which differs in ${differences.join(", ")}`;
	if (side.problem !== void 0) throw explained(side.problem, `${reason}.`, side.ref);
	return {
		also: {
			side,
			provenance: provenanceOf(side, reason)
		},
		notes: []
	};
}
/** Which side counts when they differ, by the base's `policy_changes`; a phrase that fits behind "because". */
async function choose(situation, base, { run, host }) {
	let rule = base.policy?.policyChanges ?? "approved";
	if (rule === "head") return {
		side: "head",
		why: "the base says `policy_changes: head`"
	};
	if (rule === "base") return {
		side: "base",
		why: "it says `policy_changes: base`"
	};
	if (!situation.reviews) return {
		side: "base",
		why: "outside a pull request nobody can approve another"
	};
	if (host === void 0) return {
		side: "base",
		why: "there is no token to read the reviews with"
	};
	let { headSha, pullRequestAuthor } = run;
	if (headSha === void 0 || pullRequestAuthor === void 0) return {
		side: "base",
		why: `the event ${run.event} does not say which head and whose pull request was approved`
	};
	let approval = await findApproval(host, {
		headSha,
		author: pullRequestAuthor
	});
	return approval.approved ? {
		side: "head",
		why: `${approval.by} has approved ${short(headSha)}`,
		by: approval.by
	} : {
		side: "base",
		why: approval.why
	};
}
function headSide({ run, workingDirectory, policyPath, contracts }) {
	let named = new Set(run.event === "local" ? [policyPath, ...contracts] : []);
	return readSide(workingTree, policyPath, (path) => readWorkingTree(workingDirectory, path, named.has(path)));
}
/** Reads what either policy and the inputs name, so that a changed contract is seen before anything is evaluated. */
async function knownDifferences(base, head, contracts) {
	let named = [base, head].flatMap((side) => side.policy?.data.contracts.map(normalizedPath) ?? []);
	for (let path of [...named, ...contracts]) await base.files.read(path).catch(onlyUserErrors);
	return changedPaths(base, head);
}
/** What is wrong with a contract is told by whoever evaluates it. */
function onlyUserErrors(error) {
	if (!(error instanceof UserError)) throw error;
}
function alone(counts, reason) {
	return {
		counts,
		other: void 0,
		provenance: provenanceOf(counts, reason),
		policyWins: !1
	};
}
function provenanceOf(side, reason) {
	return side.digest === void 0 ? {
		ref: "inputs",
		reason
	} : {
		path: side.path,
		ref: side.ref,
		digest: side.digest,
		reason
	};
}
/** The same mistake with the sentence of where the text was read, for a person who looks at another one. */
function explained(problem, reason, ref) {
	return ref === workingTree ? problem : new UserError(problem.kind, problem.message, {
		location: problem.location,
		hint: [problem.hint, `The text was read at ${short(ref)}. ${reason}`].filter((part) => part !== void 0).join(" "),
		cause: problem
	});
}
function lowerFirst(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
// packages/shared/src/runtime/environment.ts
/** Every environment variable that gatewright reads, named once. */
const environment = {
	/** Name of the event, e.g. `pull_request`. Absent: no GitHub run, the CLI's `local`. */
	eventName: "GITHUB_EVENT_NAME",
	/** File with the event's JSON payload. */
	eventPath: "GITHUB_EVENT_PATH",
	/** `owner/name` of the repository that the workflow runs in; for a pull request its base repository. */
	repository: "GITHUB_REPOSITORY",
	/** Commit that the workflow runs on. On `pull_request` this is the merge commit, never what a verdict is about. */
	sha: "GITHUB_SHA",
	/** Full name of what was pushed or dispatched, e.g. `refs/heads/main`, `refs/pull/7/merge`. */
	ref: "GITHUB_REF",
	/** Who caused the run. */
	actor: "GITHUB_ACTOR",
	workflow: "GITHUB_WORKFLOW",
	/** Id of the job in the workflow file. */
	job: "GITHUB_JOB",
	/** Id of the step, or a name that the runner gives it: two steps of one job never have the same. */
	step: "GITHUB_ACTION",
	runId: "GITHUB_RUN_ID",
	/** 1 for the first attempt; re-running the same run counts up. */
	runAttempt: "GITHUB_RUN_ATTEMPT",
	/** Base address of the web pages, e.g. `https://github.com`. */
	serverUrl: "GITHUB_SERVER_URL",
	/** Base address of the REST API, e.g. `https://api.github.com`. */
	apiUrl: "GITHUB_API_URL",
	/** Where the checkout stands. */
	workspace: "GITHUB_WORKSPACE",
	/** The job's own check run; the runner gives it to no variable, so it comes by an input's default (`job.check_run_id`). */
	jobCheckRunId: "INPUT_JOB-CHECK-RUN-ID",
	/** Markdown of the step's job summary is appended to this file. */
	stepSummary: "GITHUB_STEP_SUMMARY",
	/** Outputs of the step are appended to this file. */
	output: "GITHUB_OUTPUT",
	/** What the post step is told is appended to this file. */
	state: "GITHUB_STATE",
	/** Temporary directory of the job. */
	runnerTemp: "RUNNER_TEMP",
	/** Downloaded tools are kept here between jobs where the runner keeps it. */
	runnerToolCache: "RUNNER_TOOL_CACHE",
	/** Artifact service of the run; only JavaScript actions get it. */
	resultsUrl: "ACTIONS_RESULTS_URL",
	runtimeToken: "ACTIONS_RUNTIME_TOKEN"
}, postState = {
	/** `true` in the post step: the main step has run. */
	started: "gatewright_started",
	/** `true` when the main step came to its end, so that nothing is left to tidy up. */
	finished: "gatewright_finished",
	/** Id of the check run that the main step created. */
	checkRun: "gatewright_check_run",
	/** What the check run has to say, when the main step came to a verdict and could not write it there. */
	conclusion: "gatewright_conclusion"
};
/** The value that the main step saved under `name`, as the runner hands it to the post step. */
function savedState(variables, name) {
	return variables[`STATE_${name}`] ?? "";
}
/** The only place that reads the process's environment; everything else gets it as an argument. */
function processEnvironment() {
	return process.env;
}
// packages/shared/src/policy/effective-mode.ts
/**
* Of the policy's mode and the input's the stricter counts, so an input can never switch a gate off.
* @param policyMode undefined when there is no policy
* @param inputMode undefined when the input was not given
* @returns the mode, and a sentence when the input was not used
*/
function effectiveMode(policyMode, inputMode) {
	let mode = strictestMode([policyMode, inputMode]);
	return inputMode === void 0 || mode === inputMode ? {
		mode,
		note: void 0
	} : {
		mode,
		note: `The input \`mode: ${inputMode}\` was not used: the policy says ${policyMode}, which is stricter.`
	};
}
// packages/shared/src/report/product-version.ts
/** Version of gatewright that reports name. A test keeps it equal to package.json, which bundles do not carry. */
const productVersion = "0.1.0";
// packages/shared/src/report/assemble.ts
/** Makes what an action found into the report that everybody sees. */
function assembleReport(parts) {
	let { action, evaluation, mode, onInconclusive, run, policy, now, notes } = parts, subjects = evaluation.subjects.map(withCombinedVerdict), verdict = worstVerdict(subjects.map((subject) => subject.verdict));
	return {
		action,
		verdict,
		mode,
		blocking: isBlocking(verdict, mode, onInconclusive) || subjects.some(({ findings }) => findings.some(stopsInAnyMode)),
		run,
		policy,
		subjects,
		notes: [...notes, ...evaluation.notes],
		timings: evaluation.timings,
		versions: {
			gatewright: productVersion,
			node: process.versions.node,
			...evaluation.versions
		},
		createdAt: now.toISOString()
	};
}
/**
* No mode lets a wrong policy or a bug of ours pass (exit codes 2 and 3): a gate that could not do its work has nothing to
* report about.
*/
function stopsInAnyMode({ configuration, rule }) {
	return configuration === !0 || rule === "internal-error";
}
/** A subject is never better than its worst finding, and without any finding it is an error, whatever the action said. */
function withCombinedVerdict(subject) {
	let found = worstVerdict(subject.findings.map((finding) => finding.verdict));
	return {
		...subject,
		verdict: worstVerdict([subject.verdict, found])
	};
}
// packages/shared/src/runtime/evaluate-to-report.ts
/**
* Evaluates an action and always gives a report: what is thrown on the way, by the policy, the evidence or a bug, is a
* finding with the verdict `error`. The action's runtime and the CLI share it.
*/
async function evaluateToReport(options) {
	let startedAt = performance.now(), finish = (evaluation, policy, side, mode) => assembleReport({
		action: options.action.name,
		evaluation: {
			...evaluation,
			timings: {
				...evaluation.timings,
				total: Math.round(performance.now() - startedAt)
			}
		},
		mode,
		onInconclusive: side?.policy?.onInconclusive ?? "warn",
		run: options.run,
		policy,
		now: options.host.now(),
		notes: [...options.notes]
	}), resolved;
	try {
		resolved = await options.whichPolicy();
	} catch (error) {
		return settle(finish(thrownEvaluation(options.action.name, error), {
			ref: "none",
			reason: "Whose policy counts could not be decided, so nothing was checked."
		}, void 0, "enforce"), error);
	}
	let first = await evaluateUnder(options, resolved, finish), { also } = resolved;
	return also === void 0 ? first : worseOfBoth(first, await options.host.log.group("The default branch's policy", () => evaluateUnder(options, {
		...resolved,
		counts: also.side,
		other: void 0,
		provenance: also.provenance,
		policyWins: !0
	}, finish)));
}
async function evaluateUnder(options, resolved, finish) {
	let { mode, note } = effectiveMode(resolved.counts.policy?.mode, options.mode), evaluation, thrown;
	try {
		evaluation = await evaluateSide(options, resolved, resolved.counts);
	} catch (error) {
		thrown = error, evaluation = thrownEvaluation(options.action.name, error);
	}
	let said = note === void 0 ? resolved.notes : [...resolved.notes, note];
	evaluation = {
		...evaluation,
		notes: [...said, ...evaluation.notes]
	};
	let policy = resolved.provenance;
	try {
		let other = await otherVerdict(options, resolved, mode);
		other !== void 0 && (policy = {
			...policy,
			other
		});
	} catch (error) {
		let sentence = error instanceof Error ? error.message : String(error);
		evaluation = {
			...evaluation,
			notes: [...evaluation.notes, `The verdict under the policy that does not count could not be computed: ${sentence}`]
		};
	}
	return settle(finish(evaluation, policy, resolved.counts, mode), thrown);
}
/** Two policies count at once: the report is that of the worse verdict, and says what the other one is. */
function worseOfBoth(base, defaultBranch) {
	let { reason, other } = base.report.policy, also = defaultBranch.report.policy.reason, [ofBase, ofDefault] = [base.report.verdict, defaultBranch.report.verdict], worse = worstVerdict([ofBase, ofDefault]) !== ofBase;
	if (defaultBranch.exitCode > base.exitCode || defaultBranch.exitCode === base.exitCode && worse) {
		let told = `${also}; its verdict, ${ofDefault}, is the worse of the two (${ofBase} by the other). ${reason}`, policy = {
			...defaultBranch.report.policy,
			reason: told,
			...other === void 0 ? {} : { other }
		};
		return {
			...defaultBranch,
			report: {
				...defaultBranch.report,
				policy
			}
		};
	}
	let told = `${reason} ${also}; its verdict, ${ofDefault}, is not the worse of the two.`;
	return {
		...base,
		report: {
			...base.report,
			policy: {
				...base.report.policy,
				reason: told
			}
		}
	};
}
/** A report about something that was thrown before there was anything to evaluate, such as a wrong input. */
function reportOfThrown(action, error, { run, now, notes, mode }) {
	return settle(assembleReport({
		action,
		evaluation: thrownEvaluation(action, error),
		mode,
		onInconclusive: "warn",
		run,
		policy: {
			ref: "none",
			reason: "The run ended before a policy was read."
		},
		now,
		notes: [...notes]
	}), error);
}
function settle(report, thrown) {
	return thrown === void 0 || thrown instanceof UserError ? {
		report,
		exitCode: exitCode(report)
	} : {
		report,
		exitCode: 3,
		bug: thrown
	};
}
function evaluateSide({ action, inputs, workingDirectory, host }, resolved, side) {
	return action.evaluate({
		inputs,
		policy: side.policy,
		policyFiles: side.files,
		policyWins: resolved.policyWins,
		workingDirectory,
		host
	});
}
/** What the side that does not count would have said, when it differs in anything that the counting side has read. */
async function otherVerdict(options, resolved, mode) {
	let { counts, other } = resolved;
	if (other === void 0) return;
	let changed = await changedPaths(counts, other);
	if (changed.length !== 0) return await options.host.log.group("The policy that does not count", async () => {
		if (other.problem !== void 0) return {
			ref: other.ref,
			verdict: "error",
			changed
		};
		let evaluation = await evaluateSide(options, resolved, other).catch((error) => {
			if (error instanceof UserError) return thrownEvaluation(options.action.name, error);
			throw error;
		}), { verdict } = assembleReport({
			action: options.action.name,
			evaluation,
			mode,
			onInconclusive: other.policy?.onInconclusive ?? "warn",
			run: options.run,
			policy: resolved.provenance,
			now: options.host.now(),
			notes: []
		});
		return {
			ref: other.ref,
			verdict,
			changed
		};
	});
}
function thrownEvaluation(action, error) {
	return {
		subjects: [{
			name: action,
			verdict: "error",
			evidence: [],
			findings: [thrownFinding(action, error)],
			notes: []
		}],
		notes: [],
		timings: {},
		versions: {}
	};
}
function thrownFinding(action, error) {
	let common = {
		subject: action,
		verdict: "error",
		severity: "error"
	};
	if (error instanceof UserError) {
		let configuration = error.kind === "configuration";
		return {
			...common,
			rule: error.kind,
			title: configuration ? "Policy, contract and inputs can be read" : "Evidence can be read",
			message: error.message,
			locations: error.location === void 0 ? [] : [error.location],
			samples: [],
			...error.hint === void 0 ? {} : { hint: error.hint },
			...configuration ? { configuration: !0 } : {}
		};
	}
	let message = error instanceof Error ? error.message : String(error);
	return {
		...common,
		rule: "internal-error",
		title: "gatewright itself works",
		message: `A bug in gatewright ended the run: ${message}`,
		hint: "The stack is in the log; please report it.",
		locations: [],
		samples: []
	};
}
// packages/shared/src/runtime/action-inputs.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/**
* Reads the inputs as the runner hands them over: `INPUT_` and the name in upper case, spaces as `_`, hyphens kept.
* A name that is nearly an input's is an error, because the check that it asks for would silently not happen.
*/
function readActionInputs(environment, names) {
	let known = new Map(names.map((name) => [variableOf(name), name])), notes = [];
	for (let variable of Object.keys(environment)) {
		if (!variable.startsWith("INPUT_") || known.has(variable)) continue;
		let written = variable.slice(6).toLowerCase(), nearest = names.find((name) => (0, import_fastest_levenshtein.distance)(name, written.replaceAll("_", "-")) <= 2);
		if (nearest !== void 0) throw configurationError(`Unknown input "${written}".`, { hint: `Did you mean "${nearest}"? The inputs are ${names.join(", ")}.` });
		notes.push(`"${written}" is no input of this action and was not used.`);
	}
	let values = Object.fromEntries(names.map((name) => [name, (environment[variableOf(name)] ?? "").trim()]));
	if (!hasAll(values, names)) throw Error("an input has no value");
	return {
		inputs: values,
		notes
	};
}
function variableOf(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function hasAll(values, names) {
	return names.every((name) => typeof values[name] == "string");
}
/** Checks the values that the runtime needs. `inputs` may lack any of them: then the action has no such input. */
function readRuntimeInputs(inputs) {
	let texts = textsOf(inputs);
	return {
		policy: texts.policy || "gatewright.yml",
		contracts: (texts.contract ?? "").split("\n").flatMap((line) => line.trim() || []),
		mode: word(texts, "mode", modeOrder),
		workingDirectory: texts["working-directory"] || ".",
		token: texts.token ?? "",
		comment: commentInput(texts),
		checkRun: flag(texts, "check-run"),
		reportName: reportNameInput(texts["report-name"] ?? ""),
		summary: flag(texts, "summary"),
		uploadReport: flag(texts, "upload-report"),
		enginePath: texts["engine-path"] || void 0,
		memoryLimit: readMemoryLimit(texts["memory-limit"] ?? "", "memory-limit"),
		jobCheckRunId: positiveInteger(texts["job-check-run-id"]),
		matrix: matrixValues(texts.matrix)
	};
}
/** What is published when an input is wrong: whatever can be read counts, the rest has its default. */
function runtimeInputsForWrongInputs(environment) {
	let readable = [
		"token",
		"comment",
		"check-run",
		"report-name",
		"summary",
		"upload-report",
		"job-check-run-id",
		"matrix"
	].map((name) => [name, (environment[variableOf(name)] ?? "").trim()]).filter(([name, value]) => {
		try {
			return readRuntimeInputs({ [name]: value }), !0;
		} catch {
			return !1;
		}
	});
	return readRuntimeInputs(Object.fromEntries(readable));
}
function textsOf(inputs) {
	return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}
function commentInput(inputs) {
	let value = word(inputs, "comment", [
		"true",
		"false",
		"on-failure"
	]) ?? "true";
	return value === "on-failure" ? value : value === "true";
}
function flag(inputs, name) {
	return (word(inputs, name, ["true", "false"]) ?? "true") === "true";
}
function word(inputs, name, words) {
	let value = inputs[name];
	if (value === void 0 || value === "") return;
	let found = words.find((candidate) => candidate === value.toLowerCase());
	if (found === void 0) throw configurationError(`The input "${name}" is "${value}".`, { hint: `It must be one of ${words.join(", ")}.` });
	return found;
}
function reportNameInput(name) {
	if (/^[\p{L}\p{N} ._-]{0,60}$/u.test(name)) return name;
	throw configurationError(`The input "report-name" is "${name}".`, { hint: "It may hold up to 60 letters, digits, spaces, dots, hyphens and underscores." });
}
function positiveInteger(text) {
	let number = Number(text);
	return Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
function matrixValues(json) {
	if (!json) return [];
	try {
		let matrix = JSON.parse(json);
		return typeof matrix != "object" || !matrix ? [] : Object.values(matrix).map((value) => typeof value == "object" ? JSON.stringify(value) : String(value));
	} catch {
		return [];
	}
}
/** The engine's memory limit as it takes it; undefined when none is given. `name` is the input or option, for the message. */
function readMemoryLimit(text, name) {
	if (text !== "") {
		if (/^\d+(\.\d+)? ?[KMGT]i?B$/i.test(text) && Number.parseFloat(text) > 0) return text;
		throw configurationError(`${name} is "${text}", which is no amount of memory.`, { hint: "Write a number and a unit, such as 512MB or 2GiB." });
	}
}
export { evaluateToReport as a, environment as c, savedState as d, whichPolicy as f, runtimeInputsForWrongInputs as i, postState as l, stackOf as m, readMemoryLimit as n, reportOfThrown as o, defaultPolicyPath as p, readRuntimeInputs as r, productVersion as s, readActionInputs as t, processEnvironment as u };
