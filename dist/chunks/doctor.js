import { t as didYouMean } from "./suggestion.js";
import { n as configurationError, t as UserError } from "./user-error.js";
import { t as connectGitHub } from "./client2.js";
import { n as createTimeBudget } from "./time-budget.js";
import { t as productVersion } from "./product-version.js";
import { _ as reportedChecks, a as gateChecks, b as ask, c as runsOnPullRequests, d as calledPlace, f as calledWorkflow, g as readCodeOwners, h as codeOwnersPlaces, i as allChecks, l as hasSecrets, m as isOurs, n as diagnose, o as isNamed, p as isGateStep, s as reportsOnHeads, u as readWorkflow, v as combined, x as known, y as readBranchRules } from "./diagnosis.js";
import { n as defaultPolicyPath, r as readPolicy } from "./read-policy.js";
import { t as readContract } from "./read-contract.js";
import { readFile as readFile$1, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
// packages/cli/src/doctor/repository-files.ts
function repositoryFiles({ octokit, owner, repo }, sha) {
	let texts = /* @__PURE__ */ new Map(), content = (path) => ask(async () => (await octokit.rest.repos.getContent({
		owner,
		repo,
		path,
		ref: sha
	})).data, {
		permission: "contents: read",
		absent: { value: void 0 }
	});
	return {
		texts,
		async read(path) {
			let answer = await content(path);
			if (!answer.known || answer.value === void 0) return answer.known ? known(void 0) : answer;
			let file = answer.value, unread = (reason) => ({
				known: !1,
				reason,
				permission: void 0
			});
			if (Array.isArray(file) || file.type !== "file" || !("content" in file)) return unread(`${path} is no file`);
			if (file.encoding !== "base64") return unread(`${path} is larger than 1 MB`);
			let text = Buffer.from(file.content, "base64").toString("utf8");
			return texts.set(path, text), known(text);
		},
		async list(folder) {
			let answer = await content(folder);
			if (!answer.known) return answer;
			let entries = Array.isArray(answer.value) ? answer.value : [];
			return known(entries.filter(({ type }) => type !== "dir").map(({ name }) => name));
		}
	};
}
/** Reads what the workflows that `matters` says call, also by workflows of the repository itself, and what that calls in turn. */
async function readCalledWorkflows(github, workflows, matters) {
	let called = {
		files: [],
		unread: []
	}, asked = /* @__PURE__ */ new Set(), next = workflows.filter((file) => matters(file) || file.triggers.has("workflow_call"));
	for (; next.length > 0;) {
		let places = next.flatMap((file) => file.jobs.flatMap((job) => calledPlace(file, job) ?? []));
		next = [];
		for (let place of places) {
			if (place.repository === void 0 || asked.has(place.path) || asked.size === 50) continue;
			asked.add(place.path);
			let { owner, repo, file, ref } = place.repository, text = await repositoryFiles({
				...github,
				owner,
				repo
			}, ref).read(file), read = text.known && text.value !== void 0 ? readWorkflow(place.path, text.value) : void 0;
			if (read !== void 0 && "jobs" in read) called.files.push(read), next.push(read);
			else {
				let refusal = text.known ? {
					reason: read?.reason ?? "GitHub finds no such file that this token may read",
					permission: void 0
				} : text;
				called.unread.push({
					path: place.path,
					reason: refusal.reason,
					permission: refusal.permission
				});
			}
		}
	}
	return called;
}
// packages/cli/src/doctor/policies.ts
/** Where the gates of the workflows look for their policies; one place with the defaults when no workflow says. */
function policyPlaces(gates) {
	let places = /* @__PURE__ */ new Map();
	for (let { job } of gates.flatMap(({ links }) => links.slice(-1))) {
		let inputs = job.uses === void 0 ? job.steps.filter(isGateStep).map((step) => step.with) : [job.with];
		for (let given of inputs) {
			let directories = lines(given["working-directories"] ?? given["working-directory"]);
			for (let directory of directories.length === 0 ? ["."] : directories) {
				let policy = given.policy || "gatewright.yml", place = places.get(`${directory}\n${policy}`) ?? {
					directory,
					policy,
					contracts: []
				};
				place.contracts.push(...lines(given.contract)), places.set(`${directory}\n${policy}`, place);
			}
		}
	}
	return places.size > 0 ? [...places.values()] : [{
		directory: ".",
		policy: defaultPolicyPath,
		contracts: []
	}];
}
function lines(text) {
	return (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
async function readPolicies(places, files) {
	return Promise.all(places.map(async ({ directory, policy: name, contracts }) => {
		let fromRoot = (path) => posix.normalize(posix.join(directory, path)), policy = await readFile(files, fromRoot(name), (text) => readPolicy(text, fromRoot(name))), named = policy.content.state === "valid" ? policy.content.value.data.contracts : [], paths = [...new Set([...named, ...contracts].map(fromRoot))];
		return {
			policy,
			contracts: await Promise.all(paths.map((path) => readFile(files, path, (text) => readContract(text, path))))
		};
	}));
}
async function readFile(files, path, read) {
	if (path.includes("${{")) return {
		path,
		content: {
			state: "unread",
			reason: "the workflow gives its path by an expression, which only a run knows",
			permission: void 0
		}
	};
	let answer = await files.read(path);
	if (!answer.known) return {
		path,
		content: {
			state: "unread",
			reason: answer.reason,
			permission: answer.permission
		}
	};
	if (answer.value === void 0) return {
		path,
		content: { state: "absent" }
	};
	try {
		return {
			path,
			content: {
				state: "valid",
				value: read(answer.value)
			}
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			path,
			content: {
				state: "broken",
				message: error.message,
				line: error.location?.line
			}
		};
	}
}
// packages/cli/src/doctor/facts.ts
/** @throws UserError when the repository, the branch or its files cannot be read at all, or GitHub is down */
async function gatherFacts(options) {
	let { github, now } = options, repository = await readRepository(github), branch = options.branch ?? repository.defaultBranch, head = await readBranch(github, branch);
	if (!head.known) throw noContents(github, head.reason);
	if (head.value === void 0) throw configurationError(`${github.owner}/${github.repo} has no branch ${branch}.`, { hint: "Name an existing branch with --branch, or push the first commit." });
	let { sha } = head.value, files = repositoryFiles(github, sha), [rules, workflowStates, tokenPermissions, forkApproval, read, codeOwnersErrors] = await Promise.all([
		readBranchRules(github, branch, head.value.isProtected),
		readWorkflowStates(github),
		readTokenPermissions(github),
		readForkApproval(github),
		readWorkflows(files),
		readOwnersErrors(github, branch)
	]);
	if (!read.known) throw noContents(github, read.reason);
	let workflows = read.value.flatMap((file) => "jobs" in file ? [file] : []), calledWorkflows = await readCalledWorkflows(github, workflows, (file) => runsOnPullRequests(file) || reportsOnHeads(file, branch) || hasSecrets(file)), gates = gateChecks(workflows, calledWorkflows.files), policies = await readPolicies(policyPlaces(gates), files), ledgerBranch = policies.flatMap(({ policy: { content } }) => content.state === "valid" ? [content.value.ledger.branch] : [])[0] ?? "ml-ledger", [codeOwners, ledger, scheduledRuns, reported] = await Promise.all([
		readOwners(files, codeOwnersErrors),
		readLedger(github, ledgerBranch, workflows),
		readScheduledRuns(github, workflows),
		reportedChecks(github, {
			sha,
			branch,
			now,
			names: namesToLookFor(rules, gates)
		})
	]);
	return {
		facts: {
			repository: `${github.owner}/${github.repo}`,
			repositoryId: repository.id,
			page: repository.page,
			defaultBranch: repository.defaultBranch,
			branch,
			sha,
			now,
			rules,
			workflows,
			unreadWorkflows: read.value.flatMap((file) => "jobs" in file ? [] : [file]),
			workflowStates,
			calledWorkflows,
			gates,
			reported,
			codeOwners,
			codeOwnersErrors,
			policies,
			tokenPermissions,
			forkApproval,
			ledger,
			scheduledRuns
		},
		files
	};
}
/** The required ones that are ours; without any, those that could be required. */
function namesToLookFor(rules, gates) {
	let required = combined(rules).checks.map(({ context }) => context).filter((context) => gates.some((gate) => isNamed(gate, context))), possible = gates.map(({ name }) => name).filter((name) => !name.includes("${{"));
	return [...new Set(required.length > 0 ? required : possible)].slice(0, mostNames);
}
const mostNames = 5;
async function readRepository({ octokit, owner, repo }) {
	let answer = await ask(() => octokit.rest.repos.get({
		owner,
		repo
	}), { permission: "metadata: read" });
	if (answer.known) {
		let { id, html_url: page, default_branch: defaultBranch } = answer.value.data;
		return {
			id,
			page,
			defaultBranch
		};
	}
	throw configurationError(`The repository ${owner}/${repo} cannot be read with this token: ${answer.reason}.`, { hint: "Check the name given with --repository, and that the token may read the repository." });
}
function noContents({ owner, repo }, reason) {
	return configurationError(`The files of ${owner}/${repo} cannot be read with this token: ${reason}.`, { hint: "The token needs `contents: read` for this repository." });
}
async function readBranch({ octokit, owner, repo }, branch) {
	return ask(async () => {
		let { data } = await octokit.rest.repos.getBranch({
			owner,
			repo,
			branch
		});
		return {
			sha: data.commit.sha,
			isProtected: data.protected
		};
	}, {
		permission: "contents: read",
		absent: { value: void 0 }
	});
}
const workflowFolder = ".github/workflows";
async function readWorkflows(files) {
	let names = await files.list(workflowFolder);
	if (!names.known) return names;
	let paths = names.value.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${workflowFolder}/${name}`);
	return known(await Promise.all(paths.map(async (path) => {
		let text = await files.read(path);
		return text.known && text.value !== void 0 ? readWorkflow(path, text.value) : {
			path,
			line: void 0,
			reason: text.known ? `${path} is not there` : text.reason
		};
	})));
}
async function readWorkflowStates({ octokit, owner, repo }) {
	return ask(async () => {
		let workflows = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, {
			owner,
			repo,
			per_page: 100
		});
		return new Map(workflows.map(({ path, state }) => [path, state]));
	}, { permission: "actions: read" });
}
async function readTokenPermissions({ octokit, owner, repo }) {
	return ask(async () => {
		let { data } = await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({
			owner,
			repo
		});
		return {
			writes: data.default_workflow_permissions === "write",
			approves: data.can_approve_pull_request_reviews
		};
	}, { permission: "administration: read" });
}
async function readForkApproval({ octokit, owner, repo }) {
	return ask(async () => {
		let { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval", {
			owner,
			repo
		});
		return String(data.approval_policy);
	}, { permission: "administration: read" });
}
async function readOwnersErrors({ octokit, owner, repo }, ref) {
	return ask(async () => {
		let { data } = await octokit.rest.repos.codeownersErrors({
			owner,
			repo,
			ref
		});
		return data.errors.map(({ line, kind, message }) => ({
			line,
			kind,
			message
		}));
	}, {
		permission: "contents: read",
		absent: { value: [] }
	});
}
async function readOwners(files, errors) {
	for (let path of codeOwnersPlaces) {
		let text = await files.read(path);
		if (!text.known) return text;
		if (text.value !== void 0) return known(readCodeOwners(text.value, path, errors.known ? errors.value : []));
	}
	return known(void 0);
}
async function readLedger(github, branch, workflows) {
	let { octokit, owner, repo } = github, head = await readBranch(github, branch), exists = head.known ? known(head.value !== void 0) : head, isProtected = head.known ? head.value?.isProtected ?? !1 : void 0, writers = workflows.filter((file) => file.jobs.some((job) => calledWorkflow(job) === "main")), written = known(!1);
	for (let { path } of exists.known && !exists.value ? writers : []) {
		let runs = await ask(async () => {
			let workflow_id = fileName(path);
			return (await octokit.rest.actions.listWorkflowRuns({
				owner,
				repo,
				workflow_id,
				status: "success",
				per_page: 1
			})).data.total_count;
		}, {
			permission: "actions: read",
			absent: { value: 0 }
		});
		written = runs.known ? known(runs.value > 0) : runs;
	}
	return {
		branch,
		exists,
		rules: await readBranchRules(github, branch, isProtected),
		written
	};
}
async function readScheduledRuns({ octokit, owner, repo }, workflows) {
	let answers = workflows.filter((file) => file.cron.length > 0 && isOurs(file)).map(async ({ path }) => [path, await ask(async () => {
		let { data } = await octokit.rest.actions.listWorkflowRuns({
			owner,
			repo,
			workflow_id: fileName(path),
			event: "schedule",
			per_page: 1
		}), created = data.workflow_runs[0]?.created_at;
		return created === void 0 ? void 0 : new Date(created);
	}, {
		permission: "actions: read",
		absent: { value: void 0 }
	})]);
	return new Map(await Promise.all(answers));
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// packages/cli/src/doctor/working-tree.ts
const folder = ".github/workflows";
/** Sentences about files of the working tree that are not what was looked at. */
async function workingTreeNotes(root, texts, branch) {
	let differing = [];
	for (let [path, text] of texts) {
		let own = await readFile$1(join(root, path), "utf8").catch(() => void 0);
		(own === void 0 || unixLines(own) !== unixLines(text)) && differing.push(path);
	}
	let added = (await readdir(join(root, folder)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
	return differing.push(...added.filter((path) => !texts.has(path))), differing.length === 0 ? [] : [`What was looked at is ${branch} on GitHub; your working tree differs in ${differing.sort().join(", ")}.`];
}
function unixLines(text) {
	return text.replaceAll("\r\n", "\n");
}
/**
* @param accepted checks about which it is enough not to know
* @throws UserError when the repository cannot be read at all, GitHub is down, or the examination is interrupted
*/
async function examine({ repository, apiUrl, token, checkout }, branch, accepted, signal) {
	let ids = allChecks.map(({ id }) => id), stranger = accepted.find((id) => !ids.includes(id));
	if (stranger !== void 0) {
		let meant = didYouMean(stranger, ids);
		throw configurationError(`There is no check ${stranger} whose not knowing could be accepted${meant === "" ? "." : meant}`, { hint: `The checks are ${ids.join(", ")}.` });
	}
	let budget = createTimeBudget(6e4);
	signal.addEventListener("abort", () => budget.shrinkTo(0), { once: !0 });
	let { facts, files } = await gatherFacts({
		github: await connectGitHub({
			apiUrl,
			token,
			repository,
			userAgent: `gatewright/${productVersion}`,
			budget
		}),
		branch,
		now: /* @__PURE__ */ new Date()
	}), notes = checkout === void 0 ? [] : await workingTreeNotes(checkout, files.texts, facts.branch);
	return diagnose(facts, accepted, notes);
}
export { examine };
