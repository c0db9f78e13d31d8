import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { t as readRequestFailure } from "./request-failure.js";
import { n as readYamlText } from "./yaml-document.js";
import { t as require_dist } from "./dist.js";
// packages/cli/src/doctor/finding.ts
const ok = (message) => ({
	state: "ok",
	message
}), info = (message, more = {}) => ({
	state: "info",
	message,
	...more
}), warning = (message, more) => ({
	state: "warning",
	message,
	...more
}), gap = (message, more) => ({
	state: "gap",
	message,
	...more
});
/** `what` fits behind "could not be read": "The branch protection of main". */
function unknown(what, refusal, decides) {
	let { permission } = refusal;
	return {
		state: "unknown",
		message: `${what} could not be read, because ${refusal.reason}.`,
		remedy: permission === void 0 ? "Run it again; when it stays so, run it with a token of an administrator of the repository." : `Run it with a token that has \`${permission}\` for this repository.`,
		...permission === void 0 ? {} : { permission },
		decides
	};
}
function known(value) {
	return {
		known: !0,
		value
	};
}
/** Whether the gate can be bypassed as far as this says: what decides and is not known counts as well. */
function opens(finding) {
	return finding.state === "gap" || finding.state === "unknown" && finding.decides === !0 && finding.accepted !== !0;
}
// packages/cli/src/doctor/ask.ts
/** What GitHub says of something that another plan has. */
const noPlan = /upgrade to github/i;
/**
* Asks GitHub. What the token may not see is an answer of its own kind.
* @throws UserError when the token itself is refused (`configuration`), and when GitHub is down or asks to wait (`evidence`)
*/
async function ask(request, { permission, absent, plan }) {
	try {
		return known(await request());
	} catch (error) {
		let failure = readRequestFailure(error);
		if (failure === void 0) throw error;
		if (failure.status === 401) throw refusedToken(failure.reason);
		switch (failure.kind) {
			case "unavailable":
			case "rate-limited": throw evidenceError(`GitHub cannot be asked, so nothing is known of the repository's settings: ${failure.reason}.`, {
				hint: "Run gatewright doctor again later.",
				cause: error
			});
			case "not-found": return absent !== void 0 && (absent.says ?? /./).test(failure.reason) ? known(absent.value) : {
				known: !1,
				reason: answered(failure.reason),
				permission
			};
			case "invalid": return {
				known: !1,
				reason: answered(failure.reason),
				permission: void 0
			};
			case "forbidden": {
				if (plan !== void 0 && noPlan.test(failure.reason)) return known(plan());
				let needed = failure.neededPermissions[0]?.join(", ") ?? permission;
				return {
					known: !1,
					reason: answered(failure.reason),
					permission: needed
				};
			}
		}
	}
}
/** What GitHub said, without the address of its documentation. */
function answered(reason) {
	return `GitHub answered ${reason.replace(/\s+-\s+https:\S+$/, "").replace(/\.$/, "")}`;
}
function refusedToken(reason) {
	return configurationError(`GitHub does not know the token: ${reason}.`, { hint: "Set GITHUB_TOKEN or GH_TOKEN to a valid token, or run `gh auth login`." });
}
// packages/cli/src/doctor/branch-rules.ts
/** A branch need not exist. `isProtected` is what GitHub says of the branch itself; undefined when it is not there. */
async function readBranchRules(github, branch, isProtected) {
	let [rulesets, protection] = await Promise.all([readRulesets(github, branch), isProtected === !1 ? known(void 0) : readProtection(github, branch)]);
	return {
		branch,
		rulesets,
		protection
	};
}
async function readRulesets({ octokit, owner, repo }, branch) {
	let noPlan = !1, answer = await ask(() => octokit.paginate(octokit.rest.repos.getBranchRules, {
		owner,
		repo,
		branch,
		per_page: 100
	}), {
		permission: "metadata: read",
		plan: () => (noPlan = !0, [])
	});
	if (!answer.known) return answer;
	let rules = {
		checks: [],
		reviews: void 0,
		workflows: [],
		blocksForcePush: !1,
		blocksDeletion: !1,
		blocksUpdates: !1,
		mergeQueue: !1,
		noPlan,
		rulesets: []
	};
	for (let rule of answer.value) switch (rule.type) {
		case "required_status_checks":
			for (let { context, integration_id } of rule.parameters?.required_status_checks ?? []) {
				let strict = rule.parameters?.strict_required_status_checks_policy === !0;
				rules.checks.push({
					context,
					app: integration_id ?? void 0,
					strict
				});
			}
			break;
		case "pull_request":
			rules.reviews = stricter(rules.reviews, {
				count: rule.parameters?.required_approving_review_count ?? 0,
				dismissStale: rule.parameters?.dismiss_stale_reviews_on_push === !0,
				codeOwners: rule.parameters?.require_code_owner_review === !0,
				lastPush: rule.parameters?.require_last_push_approval === !0
			});
			break;
		case "workflows":
			for (let { path, repository_id } of rule.parameters?.workflows ?? []) rules.workflows.push({
				path: path.replace(/^\.?\//, ""),
				repositoryId: repository_id
			});
			break;
		case "non_fast_forward":
			rules.blocksForcePush = !0;
			break;
		case "deletion":
			rules.blocksDeletion = !0;
			break;
		case "update":
			rules.blocksUpdates = !0;
			break;
		case "merge_queue": rules.mergeQueue = !0;
	}
	let found = /* @__PURE__ */ new Map();
	for (let { type, ruleset_id: id, ruleset_source_type: kind, ruleset_source: source } of answer.value) {
		if (id === void 0 || !whoseBypassMatters.has(type)) continue;
		let ruleset = found.get(id) ?? {
			owner: kind === "Repository" ? void 0 : source,
			rules: []
		};
		ruleset.rules.push(type), found.set(id, ruleset);
	}
	for (let [id, ruleset] of found) {
		let detail = await ask(() => octokit.rest.repos.getRepoRuleset({
			owner,
			repo,
			ruleset_id: id
		}), { permission: "metadata: read" }), { name, bypass_actors: actors } = detail.known ? detail.value.data : { name: `ruleset ${id}` }, bypass = actors?.map(({ actor_type, actor_id, bypass_mode }) => ({
			kind: actor_type,
			id: actor_id ?? void 0,
			mode: bypass_mode ?? "always"
		}));
		rules.rulesets.push({
			id,
			name,
			...ruleset,
			bypass
		});
	}
	return known(rules);
}
/** Rules without which the gate is open, so that who bypasses them bypasses the gate. */
const gateRules = [
	"required_status_checks",
	"pull_request",
	"workflows",
	"non_fast_forward"
], whoseBypassMatters = /* @__PURE__ */ new Set([...gateRules, "update"]);
async function readProtection({ octokit, owner, repo }, branch) {
	return ask(async () => {
		let { data } = await octokit.rest.repos.getBranchProtection({
			owner,
			repo,
			branch
		}), { required_status_checks: status, required_pull_request_reviews: reviews } = data, { bypass_pull_request_allowances: allowed } = reviews ?? {}, strict = status?.strict === !0;
		return {
			checks: (status?.checks ?? status?.contexts.map((context) => ({
				context,
				app_id: null
			})) ?? []).map(({ context, app_id: app }) => ({
				context,
				app: app === null || app < 0 ? void 0 : app,
				strict
			})),
			reviews: reviews && {
				count: reviews.required_approving_review_count ?? 0,
				dismissStale: reviews.dismiss_stale_reviews,
				codeOwners: reviews.require_code_owner_reviews,
				lastPush: reviews.require_last_push_approval === !0
			},
			blocksForcePush: data.allow_force_pushes?.enabled !== !0,
			blocksDeletion: data.allow_deletions?.enabled !== !0,
			blocksUpdates: data.lock_branch?.enabled === !0 || data.restrictions !== void 0,
			holdsAdministrators: data.enforce_admins?.enabled === !0,
			bypass: [
				...(allowed?.users ?? []).map(({ login }) => `user ${login}`),
				...(allowed?.teams ?? []).map(({ slug }) => `team ${slug}`),
				...(allowed?.apps ?? []).map((app) => `App ${app?.slug ?? ""}`)
			]
		};
	}, {
		permission: "administration: read",
		absent: {
			value: void 0,
			says: /branch not (?:protected|found)/i
		},
		plan: () => void 0
	});
}
/** Several rules hold together, so the stricter of each counts. */
function stricter(one, other) {
	return one === void 0 ? other : {
		count: Math.max(one.count, other.count),
		dismissStale: one.dismissStale || other.dismissStale,
		codeOwners: one.codeOwners || other.codeOwners,
		lastPush: one.lastPush || other.lastPush
	};
}
function combined({ branch, rulesets, protection }) {
	let rules = rulesets.known ? rulesets.value : void 0, classic = protection.known ? protection.value : void 0, reviews = [rules?.reviews, classic?.reviews].reduce((both, one) => one === void 0 ? both : stricter(both, one), void 0);
	return {
		checks: [...rules?.checks ?? [], ...classic?.checks ?? []],
		reviews,
		blocksForcePush: rules?.blocksForcePush === !0 || classic?.blocksForcePush === !0,
		blocksDeletion: rules?.blocksDeletion === !0 || classic?.blocksDeletion === !0,
		blocksUpdates: rules?.blocksUpdates === !0 || classic?.blocksUpdates === !0,
		workflows: rules?.workflows ?? [],
		mergeQueue: rules?.mergeQueue === !0,
		missing: rulesets.known ? protection.known ? void 0 : {
			what: `The branch protection of ${branch}`,
			reason: protection.reason,
			permission: protection.permission
		} : {
			what: `The rulesets of ${branch}`,
			reason: rulesets.reason,
			permission: rulesets.permission
		}
	};
}
// packages/cli/src/doctor/remedy.ts
/** GitHub Actions as an App: what a rule pins a check to. */
const githubActionsApp = 15368;
/** A rule more in a ruleset of its own: rulesets add up, and the stricter one counts. */
function rulesetCommand({ repository, branch }, name, rules) {
	let ruleset = {
		name: `gatewright: ${name}`,
		target: "branch",
		enforcement: "active",
		conditions: { ref_name: {
			include: [`refs/heads/${branch}`],
			exclude: []
		} },
		rules
	};
	return `echo ${quoted(JSON.stringify(ruleset))} | gh api repos/${repository}/rulesets --input -`;
}
/** The rule that asks for a pull request, with everything that the gate relies on. */
const pullRequestRule = {
	type: "pull_request",
	parameters: {
		required_approving_review_count: 1,
		dismiss_stale_reviews_on_push: !0,
		require_code_owner_review: !0,
		require_last_push_approval: !0,
		required_review_thread_resolution: !1
	}
};
function requiredCheckRule(contexts) {
	return {
		type: "required_status_checks",
		parameters: {
			strict_required_status_checks_policy: !1,
			required_status_checks: contexts.map((context) => ({
				context,
				integration_id: githubActionsApp
			}))
		}
	};
}
/** One word of a POSIX shell, whatever stands in it. */
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Where rules are clicked. */
function rulesPage({ page }) {
	return `Settings > Rules > Rulesets (${page}/settings/rules)`;
}
function actionsPage({ page }) {
	return `Settings > Actions > General (${page}/settings/actions)`;
}
// packages/cli/src/doctor/checks/approvals.ts
const approvals = {
	id: "approvals",
	title: "A person approves what is merged, as it is merged",
	run(facts) {
		let { branch } = facts, { reviews, missing } = combined(facts.rules), whatIsRead = [...missing === void 0 ? [] : [unknown(missing.what, missing, !0)]], command = rulesetCommand(facts, "reviews", [pullRequestRule]), page = `${rulesPage(facts)} > Require a pull request before merging`;
		if (reviews === void 0 || reviews.count < 1) return missing === void 0 ? [gap(`Nobody has to approve a pull request into ${branch}: its author can merge a weaker policy alone.`, {
			remedy: `${page} > Required approvals: 1.`,
			command
		})] : whatIsRead;
		let findings = [];
		if (!reviews.dismissStale && !reviews.lastPush) {
			if (missing !== void 0) return whatIsRead;
			findings.push(gap("An approval stays when more is pushed: what is merged need not be what was approved.", {
				remedy: `${page} > Dismiss stale pull request approvals when new commits are pushed.`,
				command
			}));
		} else reviews.lastPush ? reviews.dismissStale || findings.push(warning("An owner's approval stays when more is pushed; only the last push needs a fresh approval, from anybody.", {
			remedy: `${page} > Dismiss stale pull request approvals when new commits are pushed.`,
			command
		})) : findings.push(warning("Whoever pushed the last commits to somebody else's pull request can approve them.", {
			remedy: `${page} > Require approval of the most recent reviewable push.`,
			command
		}));
		if (findings.length === 0) {
			let people = reviews.count === 1 ? "one person" : `${reviews.count} people`;
			findings.push(ok(`A pull request needs the approval of ${people}, which a new push takes away.`));
		}
		return findings;
	}
}, branchProtected = {
	id: "branch-protected",
	title: "Nobody pushes past the gate",
	run(facts) {
		let { branch } = facts, { reviews, blocksForcePush, blocksDeletion, missing } = combined(facts.rules), lacking = [];
		return reviews === void 0 && lacking.push(gap(`Commits can be pushed to ${branch} without a pull request, and so without the gate.`, {
			remedy: `${rulesPage(facts)} > Require a pull request before merging.`,
			command: rulesetCommand(facts, "reviews", [pullRequestRule])
		})), blocksForcePush || lacking.push(gap(`${branch} can be force-pushed: what was gated can be replaced, policy and all.`, {
			remedy: `${rulesPage(facts)} > Block force pushes.`,
			command: rulesetCommand(facts, "history", [{ type: "non_fast_forward" }, { type: "deletion" }])
		})), lacking.length > 0 && missing !== void 0 ? [unknown(missing.what, missing, !0)] : (blocksDeletion || lacking.push(missing === void 0 ? warning(`${branch} can be deleted once it is no longer the default branch.`, {
			remedy: `${rulesPage(facts)} > Restrict deletions.`,
			command: rulesetCommand(facts, "history", [{ type: "non_fast_forward" }, { type: "deletion" }])
		}) : unknown(missing.what, missing, !1)), lacking.length > 0 ? lacking : [ok(`${branch} takes pull requests only; it can be neither force-pushed nor deleted.`)]);
	}
}, bypassActors = {
	id: "bypass-actors",
	title: "Who can talk past the rules is known, and few",
	run(facts) {
		let { rulesets, protection } = facts.rules, ruled = (rulesets.known ? rulesets.value.rulesets : []).filter(({ rules }) => rules.some((type) => gateRules.includes(type))), classic = protection.known ? protection.value : void 0;
		if (ruled.length === 0 && classic === void 0) return [info("No rule is known that anybody could bypass.")];
		let findings = [...ruled.flatMap((ruleset) => ofRuleset(ruleset, facts)), ...classic === void 0 ? [] : ofProtection(classic, facts)];
		return findings.length > 0 ? findings : [ok("Nobody can bypass the rules but by changing them.")];
	}
}, roles = {
	2: "everybody who may maintain",
	4: "everybody who may write",
	5: "administrators"
};
function nameOf({ kind, id }) {
	switch (kind) {
		case "RepositoryRole": return roles[id ?? 0] ?? `everybody with the custom role ${id}`;
		case "OrganizationAdmin": return "owners of the organization";
		case "Integration": return id === 15368 ? "GitHub Actions itself" : `the App ${id}`;
		case "DeployKey": return "whoever has a deploy key";
		case "Team": return `the team ${id}`;
		default: return `the user ${id}`;
	}
}
/** Those that any author of a pull request may be, or may act as: a workflow of a pull request acts as GitHub Actions. */
function isEverybody({ kind, id }) {
	return kind === "RepositoryRole" && (id === 2 || id === 4) || kind === "Integration" && id === 15368;
}
function ofRuleset({ name, owner, bypass }, facts) {
	if (bypass === void 0) {
		let refusal = {
			reason: "GitHub shows it only to those who may change the ruleset",
			permission: owner === void 0 ? "administration: write" : `organization administration: write (${owner})`
		};
		return [unknown(`Who can bypass the ruleset "${name}"`, refusal, !0)];
	}
	let place = owner === void 0 ? rulesPage(facts) : `Settings of ${owner} > Repository > Rulesets`;
	return bypass.map((actor) => {
		let how = actor.mode === "pull_request" ? "merge a pull request that does not satisfy" : "act without", said = `${nameOf(actor)} can ${how} the ruleset "${name}".`, message = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
		return isEverybody(actor) ? gap(message, { remedy: `${place} > ${name} > Bypass list: remove it.` }) : warning(message, { remedy: `${place} > ${name} > Bypass list: remove it, or keep it and know it.` });
	});
}
function ofProtection({ holdsAdministrators, bypass }, { repository, branch }) {
	let findings = [];
	return holdsAdministrators || findings.push(warning(`Administrators can merge into ${branch} without what its branch protection asks for.`, {
		remedy: `Settings > Branches > ${branch} > Do not allow bypassing the above settings.`,
		command: `gh api -X POST repos/${repository}/branches/${encodeURIComponent(branch)}/protection/enforce_admins`
	})), bypass.length > 0 && findings.push(warning(`Without a pull request ${bypass.join(", ")} may push to ${branch}.`, { remedy: `Settings > Branches > ${branch} > Allow specified actors to bypass required pull requests: remove them, or know them.` })), findings;
}
/** When each check last reported, on the head of the branch and of the pull requests that were updated within the week. */
async function reportedChecks(github, { sha, branch, now, names }) {
	let found = /* @__PURE__ */ new Map();
	if (names.length === 0) return found;
	let { octokit, owner, repo } = github, pulls = await ask(async () => {
		let { data } = await octokit.rest.pulls.list({
			owner,
			repo,
			base: branch,
			state: "all",
			sort: "updated",
			direction: "desc",
			per_page: 10
		});
		return data.filter(({ updated_at }) => now.getTime() - Date.parse(updated_at) <= 6048e5).map(({ number, head }) => ({
			where: `pull request ${number}`,
			sha: head.sha
		}));
	}, { permission: "pull-requests: read" });
	for (let name of names) found.set(name, await newest(github, name, [{
		where: branch,
		sha
	}, ...pulls.known ? pulls.value : []], pulls));
	return found;
}
async function newest({ octokit, owner, repo }, check_name, places, pulls) {
	let asked = places.map(async ({ where, sha }) => {
		let answer = await ask(async () => (await octokit.rest.checks.listForRef({
			owner,
			repo,
			ref: sha,
			check_name,
			per_page: 100
		})).data.check_runs, {
			permission: "checks: read",
			absent: { value: [] }
		});
		return answer.known ? known(answer.value.flatMap(({ started_at, completed_at, app }) => {
			let time = completed_at ?? started_at, by = {
				id: app?.id ?? 0,
				name: app?.slug ?? "an unknown App"
			};
			return time === null ? [] : [{
				at: new Date(time),
				app: by,
				where
			}];
		})) : answer;
	}), reports = [];
	for (let answer of await Promise.all(asked)) {
		if (!answer.known) return answer;
		reports.push(...answer.value);
	}
	let latest = reports.reduce((newer, one) => newer === void 0 || one.at > newer.at ? one : newer, void 0);
	return latest === void 0 && !pulls.known ? pulls : known(latest);
}
// packages/cli/src/doctor/checks/check-reported.ts
const checkReported = {
	id: "check-reported",
	title: "The gate's check has reported within a week",
	run(facts) {
		let { reported, branch, now } = facts;
		if (reported.size === 0) return [info("There is no check whose name is known before it runs.")];
		let required = combined(facts.rules).checks;
		return [...reported].map(([name, answer]) => {
			if (!answer.known) return unknown(`When the check "${name}" reported last`, answer, !1);
			let last = answer.value, days = last === void 0 ? void 0 : (now.getTime() - last.at.getTime()) / 864e5;
			if (last === void 0 || days === void 0 || days > 7) {
				let isRequired = required.some(({ context }) => context === name), since = last === void 0 ? "" : ` (its last report is of ${last.at.toISOString().slice(0, 10)})`;
				return warning(`The check "${name}" has not reported in the last 7 days on ${branch} or on a pull request into it${since}. ${isRequired ? "It is required: until it reports, no pull request can be merged" : "GitHub does not offer it in the list of checks that can be required"}.`, { remedy: "Open a pull request, or push to one, and look whether the check appears under exactly this name." });
			}
			let pinned = required.some(({ context, app }) => context === name && app === 15368);
			return last.app.id !== 15368 && !pinned ? gap(`The check "${name}" was reported by ${last.app.name}, not by GitHub Actions, and the rules take it from any source.`, { remedy: `${rulesPage(facts)} > Require status checks to pass > \`${name}\`: choose the source GitHub Actions.` }) : ok(`The check "${name}" reported on ${last.at.toISOString().slice(0, 10)} (${last.where}).`);
		});
	}
}, codeOwnersPlaces = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/**
* Reads a CODEOWNERS file as GitHub does: a pattern and its owners a line, `#` comments. A line with a mistake in its pattern or form
* is skipped by GitHub; one whose owner does not exist, or may not write, stays and has that owner less.
*/
function readCodeOwners(text, path, errors) {
	let lines = [];
	for (let [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
		let line = index + 1, [pattern, ...rest] = words$1(raw);
		if (pattern === void 0) continue;
		let own = errors.filter((error) => error.line === line);
		if (own.some(({ kind }) => !/unknown owner/i.test(kind)) || pattern.startsWith("!") || /[[\]]/.test(pattern)) continue;
		let owners = own.length === 0 ? rest : rest.slice(0, Math.max(0, rest.length - own.length));
		lines.push({
			line,
			pattern,
			owners
		});
	}
	return {
		path,
		lines
	};
}
/** The last line that matches counts; undefined when none does. */
function ownersOf({ lines }, file) {
	return lines.findLast(({ pattern }) => matches(pattern, file));
}
/**
* Lines without owner that may take the ownership away of files in a folder, and that no later line gives back for the whole of it. A
* pattern that names no folder from the root may match at any depth; there only documents are left out, which nothing runs.
*/
function ownerlessBelow({ lines }, folder) {
	let whole = lines.findLastIndex(({ pattern, owners }) => owners.length > 0 && ownsAllOf(pattern, folder));
	return lines.slice(whole + 1).filter(({ pattern, owners }) => owners.length === 0 && mayMatchBelow(pattern, folder)).filter(({ pattern }) => !/\.(?:md|mdx|rst|txt|png|svg|jpe?g|gif|pdf)$/i.test(pattern));
}
/** Whether the pattern matches whatever a file below the folder is called: tried with names that nobody writes. */
function ownsAllOf(pattern, folder) {
	return ["", ""].every((name) => [
		`${name}`,
		`${name}/${name}`,
		`${name}/${name}/${name}`
	].every((path) => matches(pattern, `${folder}/${path}`)));
}
function mayMatchBelow(pattern, folder) {
	let body = pattern.replace(/\/$/, "");
	if (!body.includes("/")) return !0;
	let [first = ""] = body.replace(/^\//, "").split("/");
	return first === "**" || matches(`/${first}`, folder);
}
/** Words of a line up to a comment. A space in a pattern is written `\ `. */
function words$1(raw) {
	let found = raw.trim().match(/(?:\\.|[^\s\\])+/g) ?? [], comment = found.findIndex((word) => word.startsWith("#"));
	return (comment === -1 ? found : found.slice(0, comment)).map((word) => word.replaceAll("\\ ", " "));
}
/**
* The rules of gitignore without `!` and `[ ]`: a pattern with a slash before its end starts at the root, another matches at any depth; a
* folder stands for everything below it. Other than there, `docs/*` means the files of that folder only.
*/
function matches(pattern, file) {
	let anchored = pattern.replace(/\/$/, "").includes("/"), folder = pattern.endsWith("/"), body = pattern.replace(/^\//, "").replace(/\/$/, "");
	if (body === "") return !1;
	let steps = body.split("/"), source = anchored ? "^" : "^(?:.*/)?";
	for (let [index, step] of steps.entries()) {
		let last = index === steps.length - 1;
		source += step === "**" ? last ? ".+" : "(?:.*/)?" : `${[...step].map(characterOf).join("")}${last ? "" : "/"}`;
	}
	return folder ? source += "/.+" : (steps.at(-1) !== "*" || steps.length === 1) && (source += "(?:/.*)?"), RegExp(`${source}$`, "su").test(file);
}
function characterOf(character) {
	return character === "*" ? "[^/]*" : character === "?" ? "[^/]" : character.replace(/[\\^$.*+?()[\]{}|]/u, "\\$&");
}
// packages/cli/src/doctor/checks/code-owners.ts
const codeOwnersCheck = {
	id: "code-owners",
	title: "Nobody changes the workflows, the policy or a contract without their owners",
	run(facts) {
		let { codeOwners, codeOwnersErrors, branch } = facts, rules = combined(facts.rules), gateFiles = new Set(facts.gates.map(({ file }) => file.path)), requiredWorkflow = rules.workflows.find(({ path, repositoryId }) => repositoryId === facts.repositoryId && gateFiles.has(path)), findings = [];
		if (requiredWorkflow !== void 0 && findings.push(ok(`A ruleset requires the workflow ${requiredWorkflow.path}: a pull request cannot replace it by its own.`)), !codeOwners.known) return [...findings, unknown("The CODEOWNERS file", codeOwners, !0)];
		let owners = codeOwners.value, needed = neededPaths(facts, requiredWorkflow === void 0), lacking = requiredWorkflow !== void 0 && (rules.reviews?.count ?? 0) > 0 ? warning : gap;
		if (owners === void 0) return findings.push(lacking(`There is no CODEOWNERS file on ${branch}, so a pull request can change ${listed(needed.map(({ what }) => what))} like any other file.`, {
			remedy: `Add .github/CODEOWNERS with the lines ${[...new Set(needed.map(({ line }) => `\`${line} @OWNER\``))].join(", ")}.`,
			path: codeOwnersPlaces[0]
		})), findings;
		let owned = [], unowned = /* @__PURE__ */ new Map();
		for (let { what, path, line } of needed) {
			let found = ownersOf(owners, path);
			if (found !== void 0 && found.owners.length > 0) {
				owned.push(what);
				continue;
			}
			let why = found === void 0 ? "no line of it matches" : `line ${found.line} (\`${found.pattern}\`) names no owner`, group = unowned.get(`${line}\n${why}`) ?? {
				names: [],
				why,
				pattern: line,
				line: found?.line
			};
			group.names.includes(what) || group.names.push(what), unowned.set(`${line}\n${why}`, group);
		}
		for (let { names, why, pattern, line } of unowned.values()) findings.push(lacking(`${owners.path} gives ${listed(names)} no owner: ${why}.`, {
			remedy: `${owners.path}: add \`${pattern} @OWNER\` as the last line; the last line that matches counts.`,
			path: owners.path,
			...line === void 0 ? {} : { line }
		}));
		let said = new Set([...unowned.values()].map(({ line }) => line)), ownerless = requiredWorkflow === void 0 ? ownerlessBelow(owners, ".github") : [];
		for (let { line, pattern } of ownerless.filter((one) => !said.has(one.line))) findings.push(lacking(`Line ${line} of ${owners.path} (\`${pattern}\`) names no owner, so what it matches below .github can be changed like any other file.`, {
			remedy: `${owners.path}: take the line out, or write \`/.github/ @OWNER\` behind it; the last line that matches counts.`,
			path: owners.path,
			line
		}));
		codeOwnersErrors.known || findings.push(unknown("GitHub's list of mistakes in CODEOWNERS", codeOwnersErrors, !0));
		for (let { line, message } of codeOwnersErrors.known ? codeOwnersErrors.value : []) findings.push(warning(`GitHub does not use line ${line} of ${owners.path} as it stands: ${message.split("\n")[0]}`, {
			remedy: `${owners.path}:${line}: mend the line; an owner must exist and have write access.`,
			path: owners.path,
			line
		}));
		if (rules.reviews?.codeOwners === !0) {
			let missed = new Set([...unowned.values()].flatMap(({ names }) => names)), whole = [...new Set(owned)].filter((what) => !missed.has(what));
			whole.length > 0 && findings.push(ok(`Owners must approve changes of ${listed(whole)} (${owners.path}).`));
		} else rules.missing === void 0 ? findings.push(lacking(`The rules of ${branch} do not ask for a review from code owners, so ${owners.path} binds nobody.`, {
			remedy: `${rulesPage(facts)} > Require a pull request before merging > Require review from Code Owners.`,
			command: rulesetCommand(facts, "reviews", [pullRequestRule])
		})) : findings.push(unknown(rules.missing.what, rules.missing, !0));
		return findings;
	}
};
function neededPaths(facts, workflows) {
	let { gates, policies, codeOwners } = facts, own = new Set(facts.workflows.map(({ path }) => path)), ofWorkflows = [
		...[...new Set(gates.flatMap(({ links }) => links.map(({ file }) => file.path)))].filter((path) => own.has(path)).map((path) => ({
			what: path,
			path,
			line: "/.github/"
		})),
		...["any-other-name.yml", "any-other-name.yaml"].map((name) => ({
			what: "new files in .github/workflows",
			path: `.github/workflows/${name}`,
			line: "/.github/"
		})),
		...[
			"any",
			"actions/any/action.yml",
			"actions/any/action.yaml",
			"actions/any/dist/index.js",
			"scripts/any.sh"
		].map((name) => ({
			what: "new files in .github",
			path: `.github/${name}`,
			line: "/.github/"
		}))
	], ofPolicies = policies.flatMap(({ policy, contracts }) => [policy, ...contracts].map(({ path }) => ({
		what: path,
		path,
		line: `/${path}`
	}))), path = codeOwners.known ? codeOwners.value?.path : void 0, line = path?.startsWith(".github/") ? "/.github/" : `/${path}`, ofItself = path === void 0 ? [] : [{
		what: path,
		path,
		line
	}], all = [
		...workflows ? ofWorkflows : [],
		...ofPolicies,
		...ofItself
	];
	return [...new Map(all.map((one) => [one.path, one])).values()];
}
function listed(names) {
	let last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
// packages/cli/src/doctor/checks/forks.ts
const whose = {
	first_time_contributors_new_to_github: "people who are new to GitHub",
	first_time_contributors: "people who never contributed here",
	all_external_contributors: "everybody from outside"
}, forks = {
	id: "forks",
	title: "What pull requests from forks may start is known",
	run(facts) {
		let { forkApproval, gates } = facts, findings = [];
		if (!forkApproval.known) findings.push(unknown("Whose pull requests from forks wait for an approval", forkApproval, !1));
		else {
			let strictest = forkApproval.value === "all_external_contributors";
			findings.push(info(`Runs of pull requests from forks wait for somebody's approval when they come from ${whose[forkApproval.value] ?? forkApproval.value}.`, { ...strictest ? {} : {
				remedy: `${actionsPage(facts)} > Approval for running fork pull request workflows: Require approval for all external contributors, when runners cost money or are your own.`,
				command: `gh api -X PUT repos/${facts.repository}/actions/permissions/fork-pr-contributor-approval -f approval_policy=all_external_contributors`
			} }));
		}
		for (let { file, job } of gates.flatMap(({ links }) => links)) (job.secrets || /\$\{\{[^}]*\bsecrets\.(?!GITHUB_TOKEN\b)/i.test(job.text)) && findings.push(info(`The job ${job.id} in ${file.path} uses secrets, which pull requests from forks do not get: it must work without them.`, {
			path: file.path,
			line: job.line
		}));
		return findings;
	}
}, always = /^(?:always\(\)|!\s*cancelled\(\))$/, comparesEvent = /^github\.event_name\s*(==|!=)\s*'([a-z_]+)'$/;
/** An `if:` without `${{ }}`, as it is shown. */
function bareCondition(condition) {
	return condition.trim().replace(/^\$\{\{(.*)\}\}$/s, "$1").trim();
}
/**
* Whether an `if:` holds on every run of `event`, as far as can be said without running: `always()`, `!cancelled()` and comparisons of
* the event, joined by `&&` and `||`. Everything else may be false.
*/
function alwaysHolds(condition, event) {
	return bareCondition(condition).split("||").some((part) => part.split("&&").every((atom) => atomHolds(atom.trim(), event)));
}
/** Without `always()` or `!cancelled()` GitHub adds `success()` to every condition. */
function runsAfterFailures(condition) {
	return condition !== void 0 && bareCondition(condition).split(/\|\||&&/).some((part) => always.test(part.trim()));
}
function atomHolds(atom, event) {
	if (always.test(atom)) return !0;
	let [, operator, name] = comparesEvent.exec(atom) ?? [];
	return operator === void 0 ? !1 : operator === "==" ? name === event : name !== event;
}
// packages/cli/src/doctor/shell-script.ts
const opening = /^(?:(?:if|while|until|for|select|case|function)\b|\{(?=\s|$))/, closing = /^(?:(?:fi|done|esac)\b|\})/, between = /^(?:then|do|else|elif)\b/;
/** The commands in order. Quotes, comments, continued lines and here-documents are followed; words are not taken apart. */
function shellCommands(script) {
	let found = [], [text, before, depth, brackets] = [
		"",
		"",
		0,
		0
	], pending = [], end = (after) => {
		let rest = text.trim();
		text = "";
		let asked = !1;
		for (;;) {
			let [header] = /^[\w-]+\s*\(\)\s*/.exec(rest) ?? [];
			if (header !== void 0 && (found.push({
				text: header.trim(),
				before,
				after: "",
				asked: !1,
				inside: depth > 0
			}), rest = rest.slice(header.length)), closing.test(rest)) depth = Math.max(0, depth - 1);
			else if (opening.test(rest)) depth += 1;
			else if (!between.test(rest)) break;
			let [word = ""] = /^(?:[a-z]+|[{}])/.exec(rest) ?? [];
			asked = /^(?:if|elif|while|until)$/.test(word), rest = rest.slice(word.length).trim();
		}
		rest !== "" && found.push({
			text: rest,
			before,
			after,
			asked,
			inside: depth > 0 || asked
		}), before = [
			"&&",
			"||",
			"|"
		].includes(after) ? after : "";
	};
	for (let at = 0; at < script.length; at += 1) {
		let character = script.charAt(at), next = script.charAt(at + 1);
		if (character === "\\") text += next === "\n" ? " " : character + next, at += 1;
		else if (character === "'" || character === "\"" || character === "`") {
			let quoted = quotedText(script, at);
			text += quoted, at += quoted.length - 1;
		} else if (character === "$" && next === "(") {
			let inner = nested(script, at + 1);
			text += `$${inner}`, at += inner.length;
		} else if (character === "#" && /(?:^|\s)$/.test(text)) {
			let line = script.indexOf("\n", at);
			at = (line === -1 ? script.length : line) - 1;
		} else if (character === "<" && next === "<" && script.charAt(at + 2) !== "<") {
			let [whole = "<<", word = ""] = /^<<-?\s*["']?([^\s"';|&<>]*)["']?/.exec(script.slice(at)) ?? [];
			pending.push(word), text += whole, at += whole.length - 1;
		} else if (character === "\n") {
			for (let word of pending) {
				let body = script.slice(at + 1).split("\n"), last = body.findIndex((line) => line.trim() === word), lines = last === -1 ? body : body.slice(0, last + 1);
				text += `\n${lines.join("\n")}`, at += lines.join("\n").length + 1;
			}
			pending = [], (text.trim() !== "" || before === "") && end("");
		} else if (character === "(" || character === ")") {
			if (character === "(" && next === ")") {
				text += "()", at += 1;
				continue;
			}
			end(";");
			let step = character === "(" ? 1 : brackets > 0 ? -1 : 0;
			brackets += step, depth = Math.max(0, depth + step);
		} else if (character === ";" || character === "|" || character === "&") {
			if (character === "&" && (/[<>]$/.test(text) || next === ">")) {
				text += character;
				continue;
			}
			let double = character === next;
			(double || character === "|" && next === "&") && (at += 1), end(double && character !== ";" ? character + character : character);
		} else text += character;
	}
	return end(""), found;
}
/** From a quotation mark to its partner; to the end when there is none. */
function quotedText(script, start) {
	let mark = script.charAt(start);
	for (let at = start + 1; at < script.length; at += 1) {
		let character = script.charAt(at);
		if (character === "\\" && mark !== "'") at += 1;
		else if (character === mark) return script.slice(start, at + 1);
	}
	return script.slice(start);
}
/** From a bracket to its partner. */
function nested(script, start) {
	let depth = 0;
	for (let at = start; at < script.length; at += 1) {
		let character = script.charAt(at);
		if (character === "'" || character === "\"") at += quotedText(script, at).length - 1;
		else if (character === "(") depth += 1;
		else if (character === ")" && (--depth, depth === 0)) return script.slice(start, at + 1);
	}
	return script.slice(start);
}
// packages/cli/src/doctor/our-parts.ts
const gates = /^(?:|actions\/(?:validate-data|model-gate|train-model|track-experiment|drift-check|pipeline\/gate))$/, gateMention = /\bgatewright(?:\.js)?(?:@[^\s"']+)?["']?\s+(?:validate|gate|train|track)\b/, gateBegins = new RegExp([
	/^(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)*/,
	/(?:(?:time|command|exec|timeout\s+[\d.]+[smhd]?|env(?:\s+[A-Za-z_]\w*=\S*)*)\s+)?/,
	/(?:(?:npx|bunx|yarn|pnpm|npm)\s+(?:(?:exec|dlx|-y|--yes|--no|--no-install|-q|--quiet|--|(?:-p|--package)[ =]\S+)\s+)*|(?:uv|poetry|pipenv)\s+run\s+|node\s+)?/,
	/["']?(?:[^\s"'|;&()`]*\/)?gatewright(?:\.js)?(?:@[^\s"']+)?["']?\s+(?:validate|gate|train|track)\b/
].map(({ source }) => source).join("")), reusable = /^\.github\/workflows\/ml-(pr|main|report|retrain|review)\.ya?ml$/;
/** What of ours a `uses:` names. A company may mirror the repository under another owner, and under a longer name. */
function ourUse(uses) {
	if (uses === void 0) return;
	let match = /^([A-Za-z0-9._-]+\/[A-Za-z0-9._-]*gatewright[A-Za-z0-9._-]*)(?:\/([^@]*))?@(.+)$/i.exec(uses);
	return match === null ? void 0 : {
		repository: match[1] ?? "",
		path: (match[2] ?? "").replace(/\/$/, ""),
		ref: match[3] ?? ""
	};
}
/** Which reusable workflow of ours a job calls: `pr`, `main`, `report`, `retrain` or `review`. */
function calledWorkflow({ uses }) {
	return reusable.exec(ourUse(uses)?.path ?? "")?.[1];
}
const called = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)\/(\.github\/workflows\/[^@]+)@(.+)$/;
function calledPlace(from, job) {
	let { uses } = job;
	if (uses === void 0 || ourUse(uses) !== void 0) return;
	let [, owner, repo] = called.exec(from.path) ?? [], path = uses.startsWith("./") ? owner === void 0 ? uses.slice(2) : `${owner}/${repo}/${uses.slice(2)}@${called.exec(from.path)?.[4]}` : uses, match = called.exec(path);
	if (match === null) return path.includes("@") ? void 0 : {
		path,
		repository: void 0
	};
	let [, itsOwner = "", itsName = "", file = "", ref = ""] = match;
	return {
		path,
		repository: {
			owner: itsOwner,
			repo: itsName,
			file,
			ref
		}
	};
}
/** Whether the step decides: by one of our actions, or by the command line. */
function isGateStep(step) {
	let use = ourUse(step.uses);
	return use === void 0 ? step.run !== void 0 && shellCommands(step.run).some(mayRunGate) : gates.test(use.path);
}
/** Whether a gate may run by this command. What is only said, or asks for help, runs none. */
function mayRunGate({ text, after }) {
	return gateMention.test(text) ? /^(?:echo|printf)\b/.test(text) ? after === "|" || /\$\(|`|[<>]\(/.test(text) : !(beginsWithGate(text) && /\s(?:--help|-h|--version)(?=\s|$)/.test(text)) : !1;
}
/** Whether the command is a gate's and nothing else, so that its exit code is the gate's. */
function beginsWithGate(text) {
	return gateBegins.test(text);
}
function usesOurs(step) {
	return ourUse(step.uses) !== void 0 || /\bgatewright(?:\.js)?\s+[a-z]/.test(step.run ?? "");
}
/** Whether anything of ours is in the workflow. */
function isOurs(file) {
	return file.jobs.some((job) => ourUse(job.uses) !== void 0 || job.steps.some(usesOurs));
}
/** Which jobs call the second stage, by the reusable workflow or by its action. */
function isSecondStage(job) {
	return calledWorkflow(job) === "report" || job.steps.some((step) => ourUse(step.uses)?.path === "actions/second-stage");
}
// packages/cli/src/doctor/workflow-file.ts
var import_dist = require_dist();
/** Events whose runs have the base's secrets and a token that may write, whoever caused them. */
const privilegedEvents = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
function hasSecrets({ triggers }) {
	return privilegedEvents.some((event) => triggers.has(event));
}
function readWorkflow(path, text) {
	try {
		let { document, at } = readYamlText(text, path, "workflow", { merge: !0 }), value = fields(document.toJS({ maxAliasCount: 1e3 })), lineOf = (...pointer) => {
			let node = keyNode(document.contents, pointer);
			return at((0, import_dist.isNode)(node) ? node.range?.[0] ?? 0 : 0).line ?? 1;
		}, jobs = Object.entries(fields(value.jobs)).map(([id, job]) => readJob(id, fields(job), shellOf(value), lineOf)), triggers = readTriggers(value.on), schedule = fields(value.on).schedule;
		return {
			path,
			name: word(value.name) ?? path,
			triggers,
			cron: listOf(schedule).flatMap((entry, index) => {
				let text = word(fields(entry).cron);
				return text === void 0 ? [] : [{
					text,
					line: lineOf("on", "schedule", index)
				}];
			}),
			permissions: readPermissions(value.permissions, "permissions" in value),
			env: texts(value.env),
			jobs
		};
	} catch (error) {
		if (error instanceof UserError) return {
			path,
			line: error.location?.line,
			reason: error.message
		};
		if (error instanceof ReferenceError || error instanceof RangeError) return {
			path,
			line: void 0,
			reason: `${path} cannot be expanded: ${error.message}`
		};
		throw error;
	}
}
function readJob(id, job, shell, lineOf) {
	return {
		id,
		name: word(job.name) ?? id,
		line: lineOf("jobs", id),
		condition: word(job.if),
		needs: words(job.needs),
		uses: word(job.uses),
		with: texts(job.with),
		secrets: job.secrets !== void 0 && job.secrets !== null,
		permissions: readPermissions(job.permissions, "permissions" in job),
		continueOnError: word(job["continue-on-error"]),
		matrix: fields(job.strategy).matrix !== void 0,
		matrixValues: readMatrix(fields(job.strategy).matrix),
		steps: listOf(job.steps).map((value, index) => {
			let step = fields(value), [uses, run] = [word(step.uses), word(step.run)];
			return {
				line: lineOf("jobs", id, "steps", index),
				label: word(step.name) ?? uses ?? run?.split("\n")[0] ?? `step ${index + 1}`,
				uses,
				run,
				with: texts(step.with),
				env: texts(step.env),
				condition: word(step.if),
				continueOnError: word(step["continue-on-error"]),
				shell: word(step.shell) ?? shellOf(job) ?? shell
			};
		}),
		text: JSON.stringify(job),
		env: texts(job.env),
		deeds: deedsOf(job)
	};
}
function deedsOf(job) {
	let said = /* @__PURE__ */ new Set([
		"if",
		"name",
		"concurrency",
		"steps"
	]), without = (given) => Object.fromEntries(Object.entries(given).filter(([key]) => !said.has(key)));
	return JSON.stringify({
		...without(job),
		steps: listOf(job.steps).map((step) => without(fields(step)))
	});
}
function readMatrix(value) {
	let matrix = fields(value), values = {}, add = (key, more) => {
		let texts = more.map(word), known = [...key in values ? values[key] ?? [void 0] : [], ...texts], whole = known.flatMap((one) => one === void 0 || one.includes("${{") ? [] : [one]);
		values[key] = whole.length === known.length ? whole : void 0;
	};
	for (let [key, list] of Object.entries(matrix)) key !== "include" && key !== "exclude" && add(key, Array.isArray(list) ? list : [void 0]);
	if (matrix.include === void 0) return values;
	if (!Array.isArray(matrix.include)) return {};
	for (let leg of matrix.include) for (let [key, one] of Object.entries(fields(leg))) add(key, [one]);
	return values;
}
function shellOf(around) {
	return word(fields(fields(around.defaults).run).shell);
}
/** `on:` is one event, a list, or a mapping to filters. */
function readTriggers(value) {
	return typeof value == "string" || Array.isArray(value) ? new Map(words(value).map((event) => [event, {}])) : new Map(Object.entries(fields(value)).map(([event, filters]) => [event, fields(filters)]));
}
function readPermissions(value, given) {
	if (given) return value === "read-all" || value === "write-all" ? value : texts(value);
}
/** A list of words, also where YAML has a single one. */
function words(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => word(one) ?? []);
}
function fields(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? { ...value } : {};
}
function texts(value) {
	return Object.fromEntries(Object.entries(fields(value)).flatMap(([key, one]) => {
		let text = word(one);
		return text === void 0 ? [] : [[key, text]];
	}));
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** A scalar as it is written; undefined for everything else. */
function word(value) {
	return typeof value == "string" ? value : typeof value == "boolean" || typeof value == "number" ? String(value) : void 0;
}
/** The key at the end of a pointer, or the list's item: that is the line which a person looks for. */
function keyNode(root, pointer) {
	let node = root, key = root;
	for (let step of pointer) if ((0, import_dist.isMap)(node)) {
		let pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(step));
		if (pair === void 0) return key;
		key = pair.key, node = pair.value;
	} else if ((0, import_dist.isSeq)(node)) node = node.items[Number(step)], key = node;
	else return key;
	return key;
}
// packages/cli/src/doctor/gate-checks.ts
/** The events on which GitHub reports checks on the head of a pull request. */
const onPullRequests = ["pull_request", "pull_request_target"];
/** Every check that can stand in a rule. `called` are the workflows of other repositories. */
function gateChecks(files, called = []) {
	let all = new Map([...files, ...called].map((file) => [file.path, file]));
	return files.filter(runsOnPullRequests).flatMap((file) => checksOf(file, all, 0));
}
function runsOnPullRequests({ triggers }) {
	return onPullRequests.some((event) => triggers.has(event));
}
function checksOf(file, all, depth) {
	let found = [];
	for (let job of file.jobs) {
		let shown = job.matrix && !job.name.includes("${{") ? `${job.name} (\${{ matrix }})` : job.name, called = calledWorkflow(job), own = {
			file,
			job,
			links: [{
				file,
				job
			}]
		};
		if (called === "pr" || called === "main") found.push({
			...own,
			name: `${shown} / gate`,
			kind: "pipeline"
		});
		else if (job.steps.some(isGateStep)) found.push({
			...own,
			name: shown,
			kind: "step"
		});
		else if (depth < 10) {
			let inner = all.get(calledPlace(file, job)?.path ?? "");
			for (let { name, kind, links } of inner === void 0 ? [] : checksOf(inner, all, depth + 1)) found.push({
				file,
				job,
				name: `${shown} / ${name}`,
				kind,
				links: [{
					file,
					job
				}, ...links]
			});
		}
	}
	let reached = new Set(found.map(({ job }) => job.id));
	for (;;) {
		let more = file.jobs.filter((job) => !reached.has(job.id) && job.needs.some((need) => reached.has(need)));
		if (more.length === 0) return found;
		for (let job of more) reached.add(job.id), job.uses === void 0 && found.push({
			name: job.name,
			file,
			job,
			links: [{
				file,
				job
			}],
			kind: "fan-in"
		});
	}
}
/** `all` are the workflows by path, those of other repositories too. */
function shownChecks(file, all, depth = 0) {
	return file.jobs.flatMap((job) => {
		let names = job.matrix ? [...withMatrix(job), ...job.name.includes("${{") ? [] : [`${job.name} (\${{ matrix }})`]] : [job.name];
		if (job.uses === void 0) return names.map((name) => ({
			name,
			file,
			job,
			leaf: job,
			unread: void 0
		}));
		let ours = ourJobs[calledWorkflow(job) ?? ""], inner = all.get(calledPlace(file, job)?.path ?? ""), below = ours?.map((name) => ({
			name,
			leaf: job,
			unread: void 0
		})) ?? (inner === void 0 || depth === 10 ? [{
			name: "${{ unread }}",
			leaf: job,
			unread: job.uses
		}] : shownChecks(inner, all, depth + 1));
		return names.flatMap((name) => below.map((one) => ({
			...one,
			name: `${name} / ${one.name}`,
			file,
			job
		})));
	});
}
/** Jobs of our own workflows by the names under which they are shown; a pipeline's `gate` is the gate. */
const ourJobs = {
	pr: ["gate"],
	main: ["gate"],
	report: ["Append records and publish"],
	retrain: [
		"plan",
		"train (${{ model }})",
		"propose"
	],
	review: ["rerun"]
};
/** The name with each value that its matrix has, where the file says which. */
function withMatrix({ name, matrixValues }) {
	let [, key] = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(name) ?? [], values = key === void 0 ? void 0 : matrixValues[key];
	if (key === void 0 || values === void 0) return [name];
	let expression = RegExp(`\\$\\{\\{\\s*matrix\\.${key}\\s*\\}\\}`, "g");
	return [...new Set(values)].flatMap((value) => withMatrix({
		name: name.replaceAll(expression, () => value),
		matrixValues
	}));
}
/**
* Whether the check may have this name: `yes`, `no`, or `perhaps` where an expression decides, which may also be empty.
*/
function mayBeNamed(name, context) {
	if (!name.includes("${{")) return name === context ? "yes" : "no";
	let parts = name.split(/\$\{\{.*?\}\}/s).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
	return RegExp(`^${parts.join(".*")}$`, "s").test(context) ? "perhaps" : "no";
}
/** Events whose runs stand at the default branch's commit, or at none, so that no pull request shows them. */
const elsewhere = /* @__PURE__ */ new Set([
	"branch_protection_rule",
	"check_run",
	"check_suite",
	"delete",
	"discussion",
	"discussion_comment",
	"fork",
	"gollum",
	"issue_comment",
	"issues",
	"label",
	"milestone",
	"page_build",
	"project",
	"public",
	"schedule",
	"repository_dispatch",
	"status",
	"watch",
	"workflow_call",
	"workflow_run"
]);
/**
* Whether a run of the workflow can report on the head of a pull request into `branch`. A push or a dispatch is no pull request's, but
* its commit may be the same; only a push of nothing but that branch itself is not.
*/
function reportsOnHeads({ triggers }, branch) {
	return [...triggers].some(([event, filters]) => {
		if (event !== "push") return !elsewhere.has(event);
		let branches = words(filters.branches);
		return !(branches.length > 0 && branches.every((one) => one === branch)) || filters.tags !== void 0 || filters["tags-ignore"] !== void 0;
	});
}
/** Whether a required name is this check. A name with an expression is compared by what stands around it. */
function isNamed(check, context) {
	if (!check.name.includes("${{")) return check.name === context;
	let parts = check.name.split(/\$\{\{.*?\}\}/), pattern = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".+");
	return parts.some((part) => part !== "") && RegExp(`^${pattern}$`, "s").test(context);
}
// packages/cli/src/doctor/checks/gate-always-runs.ts
const gateAlwaysRuns = {
	id: "gate-always-runs",
	title: "The gate's job cannot be skipped, and its workflow always starts",
	run(facts) {
		let { checks } = combined(facts.rules), isRequired = (name) => checks.some(({ context }) => context === name), named = facts.gates.filter((gate) => checks.some(({ context }) => isNamed(gate, context))), deciding = facts.gates.filter(({ kind }) => kind !== "fan-in"), direct = named.length > 0 ? named : deciding, behind = deciding.filter((gate) => !direct.includes(gate) && direct.some((one) => one.file === gate.file)), findings = [...direct.flatMap((gate) => [
			...gate.links.flatMap(({ file, job }) => [...skippedJob(gate, file, job, isRequired), ...skippedSteps(gate, file, job)]),
			...gate.kind === "fan-in" ? blindFanIn(gate) : [],
			...neverStarts(gate, facts)
		]), ...behind.flatMap((gate) => gate.links.flatMap(({ file, job }) => [...skippedBehind(gate, file, job), ...skippedSteps(gate, file, job)]))], different = [...new Map(findings.map((finding) => [finding.message, finding])).values()];
		return different.length > 0 ? different : [ok("No condition, filter or failed neighbour can skip the gate.")];
	}
};
/** Every event on which the check counts. */
function holdsWhereItCounts(condition, { triggers }) {
	return [
		"pull_request",
		"pull_request_target",
		"merge_group"
	].filter((event) => triggers.has(event) || event === "pull_request" && !triggers.has("pull_request_target")).every((event) => alwaysHolds(condition, event));
}
function skippedJob(gate, file, job, isRequired) {
	let { condition } = job, consequence = (why) => {
		let place = {
			path: file.path,
			line: job.line
		};
		return job.uses === void 0 ? gap(`${why}, and GitHub counts a skipped job as success.`, {
			remedy: `${file.path}:${job.line}: give the job ${job.id} \`if: always()\` and let a step test its needs, or take the condition out.`,
			...place
		}) : warning(`${why}; then "${gate.name}" is never reported, and the pull request waits for ever.`, {
			remedy: `${file.path}:${job.line}: take the condition out of the job ${job.id}.`,
			...place
		});
	};
	if (condition !== void 0 && !holdsWhereItCounts(condition, gate.file)) return [consequence(`The job ${job.id} has the condition \`${bareCondition(condition)}\` and may be skipped`)];
	if (runsAfterFailures(condition)) return [];
	let harmless = (need) => {
		let neighbour = file.jobs.find(({ id }) => id === need);
		return neighbour !== void 0 && neighbour.condition === void 0 && isRequired(neighbour.name);
	}, needs = job.needs.filter((need) => !harmless(need));
	return needs.length === 0 ? [] : [consequence(`The job ${job.id} is skipped when a job that it needs (${needs.join(", ")}) fails or is skipped`)];
}
/** A job that is not required itself, because another one looks at its result. */
function skippedBehind(gate, file, job) {
	return job.condition === void 0 || holdsWhereItCounts(job.condition, gate.file) ? [] : [warning(`The job ${job.id} has the condition \`${bareCondition(job.condition)}\` and may be skipped; whether the job that is required takes that for a failure cannot be told here.`, {
		remedy: `${file.path}:${job.line}: take the condition out, or see that \`skipped\` among \`needs.*.result\` fails.`,
		path: file.path,
		line: job.line
	})];
}
function skippedSteps(gate, file, job) {
	return job.steps.filter(isGateStep).flatMap(({ condition, label, line }) => condition === void 0 || holdsWhereItCounts(condition, gate.file) ? [] : [gap(`The step "${label}" has the condition \`${bareCondition(condition)}\`: when it is skipped, the job succeeds without a gate.`, {
		remedy: `${file.path}:${line}: take the condition out.`,
		path: file.path,
		line
	})]);
}
function blindFanIn({ file, job }) {
	return /needs\s*[.[]|toJSON\(\s*needs\s*\)/i.test(job.text) ? [] : [gap(`The job ${job.id} runs after the gate and does not look at its result, so it succeeds when the gate fails.`, {
		remedy: `${file.path}:${job.line}: test \`needs.*.result\` in a step, or require the gate's own check.`,
		path: file.path,
		line: job.line
	})];
}
function neverStarts(gate, { branch, workflowStates }) {
	let { file, name } = gate, filters = file.triggers.get("pull_request") ?? file.triggers.get("pull_request_target") ?? {}, waits = (why, remedy) => warning(`${why}; then "${name}" is never reported, and a pull request that needs it waits for ever.`, {
		remedy: `${file.path}: ${remedy}`,
		path: file.path,
		line: 1
	}), findings = [], byPath = ["paths", "paths-ignore"].filter((filter) => filter in filters);
	byPath.length > 0 && findings.push(waits(`The filter \`${byPath.join("` and `")}\` keeps ${file.path} from starting`, "take the filter out; gatewright itself skips what did not change.")), startsFor(filters, branch) || findings.push(waits(`The filter of branches keeps ${file.path} from starting on pull requests into ${branch}`, `let \`branches\` name ${branch}.`));
	let types = words(filters.types);
	types.length > 0 && !(types.includes("opened") && types.includes("synchronize")) && findings.push(waits(`${file.path} starts on \`types: [${types.join(", ")}]\` only, which leaves out opened or synchronize`, "take `types` out, or add opened, synchronize and reopened."));
	let state = workflowStates.known ? workflowStates.value.get(file.path) ?? "active" : "active";
	return state !== "active" && findings.push(waits(`${file.path} is switched off (${state})`, "switch it on: Actions > the workflow > Enable workflow.")), findings;
}
/** Whether filters of branches let a pull request into `branch` start the workflow. The last pattern that matches counts. */
function startsFor(filters, branch) {
	let wanted = words(filters.branches);
	if (wanted.length > 0) {
		let last = wanted.findLast((pattern) => globOf(pattern.replace(/^!/, "")).test(branch));
		return last !== void 0 && !last.startsWith("!");
	}
	return !words(filters["branches-ignore"]).some((pattern) => globOf(pattern).test(branch));
}
function globOf(pattern) {
	let source = pattern.split(/(\*\*|\*|\?)/).map((part) => part === "**" ? ".*" : part === "*" ? "[^/]*" : part === "?" ? "[^/]?" : part.replaceAll(/[\\^$.+()[\]{}|]/g, "\\$&")).join("");
	return RegExp(`^${source}$`, "s");
}
// packages/cli/src/doctor/checks/job-permissions.ts
/**
* What our reusable workflows ask for, over all their jobs. GitHub compares it with what the caller grants before anything runs, and
* when something is missing no job starts at all.
*/
const askedPermissions = {
	pr: {
		contents: "read",
		"pull-requests": "write",
		checks: "write",
		actions: "read"
	},
	main: {
		contents: "write",
		checks: "write",
		actions: "read"
	},
	report: {
		contents: "write",
		actions: "read",
		"pull-requests": "write",
		checks: "write"
	},
	retrain: {
		actions: "write",
		contents: "write",
		issues: "write",
		"pull-requests": "write"
	},
	review: {
		actions: "write",
		"pull-requests": "read"
	}
}, jobPermissions = {
	id: "job-permissions",
	title: "Every workflow declares its permissions, and grants what it calls",
	run({ workflows, tokenPermissions }) {
		let findings = [], byDefault = tokenPermissions.known ? tokenPermissions.value.writes ? "write-all" : {
			contents: "read",
			packages: "read"
		} : void 0;
		for (let file of workflows.filter(isOurs)) for (let job of file.jobs) {
			let place = {
				path: file.path,
				line: job.line
			}, declared = job.permissions ?? file.permissions, called = calledWorkflow(job), asked = askedPermissions[called ?? ""] ?? {}, wanted = Object.entries(asked).map(([scope, level]) => `${scope}: ${level}`).join(", ");
			declared === void 0 ? findings.push(warning(`The job ${job.id} in ${file.path} declares no permissions and gets the repository's default.`, {
				remedy: `${file.path}:${job.line}: add \`permissions: ${called === void 0 ? "{}` at the top, and to each job what it needs" : `{${wanted}}\``}.`,
				...place
			})) : declared === "write-all" && findings.push(warning(`The job ${job.id} in ${file.path} has \`permissions: write-all\`: what it runs may do everything.`, {
				remedy: `${file.path}:${job.line}: name what it needs${called === void 0 ? "" : `: \`permissions: {${wanted}}\``}.`,
				...place
			}));
			let granted = declared ?? byDefault;
			if (called === void 0 || granted === void 0) continue;
			let missing = Object.entries(asked).filter(([scope, level]) => !grants(granted, scope, level));
			if (missing.length === 0) continue;
			let words = missing.map(([scope, level]) => `\`${scope}: ${level}\``).join(", ");
			findings.push(warning(`The job ${job.id} in ${file.path} calls ml-${called}.yml without ${words}: GitHub refuses to start it.`, {
				remedy: `${file.path}:${job.line}: \`permissions: {${wanted}}\`.`,
				...place
			}));
		}
		return findings.length > 0 ? findings : [ok("Every workflow that uses gatewright declares its permissions and grants what it calls.")];
	}
};
function grants(granted, scope, level) {
	return granted === "write-all" ? !0 : granted === "read-all" ? level === "read" : granted[scope] === "write" || granted[scope] === level;
}
// packages/cli/src/doctor/checks/ledger-branch.ts
const ledgerBranch = {
	id: "ledger-branch",
	title: "The ledger's branch can be appended to, and not be rewritten",
	run(facts) {
		let { ledger, repository, policies } = facts, { branch, exists, written } = ledger, needed = policies.flatMap(({ policy: { content } }) => content.state === "valid" ? content.value.models : []).length > 0 || policies.every(({ policy: { content } }) => content.state !== "valid");
		if (!exists.known) return [unknown(`The branch ${branch}`, exists, needed)];
		if (!exists.value && !needed) return [info("The policy has no models, so there is no ledger.")];
		let findings = [];
		exists.value || (written.known ? written.value ? findings.push(warning(`ml-main.yml has succeeded, but there is no branch ${branch}: no champion is recorded.`, { remedy: "Read the log of the last run of ml-main on the default branch; its job needs `contents: write`." })) : findings.push(info(`There is no branch ${branch} yet; the first push to the default branch makes it.`)) : findings.push(unknown("Whether ml-main.yml has run", written, !1)));
		let { blocksForcePush, blocksDeletion, blocksUpdates, reviews, checks, missing } = combined(ledger.rules);
		if (!blocksForcePush || !blocksDeletion) {
			let can = [...blocksForcePush ? [] : ["force-pushed"], ...blocksDeletion ? [] : ["deleted"]].join(" and "), open = exists.value ? gap : warning;
			findings.push(missing === void 0 ? open(`The branch ${branch} can be ${can}: whoever may write can put an old champion, or an invented one, in the place of the last.`, {
				remedy: `${rulesPage(facts)} > New branch ruleset for ${branch} > Restrict deletions, Block force pushes.`,
				command: rulesetCommand({
					repository,
					branch
				}, "ledger", [{ type: "non_fast_forward" }, { type: "deletion" }])
			}) : unknown(missing.what, missing, exists.value));
		}
		needed && findings.push(...writers(facts, blocksUpdates, missing));
		let obstacles = [
			...blocksUpdates && !somebodyMayUpdate(facts) ? ["Restrict updates"] : [],
			...reviews === void 0 ? [] : ["Require a pull request before merging"],
			...checks.length === 0 ? [] : ["Require status checks to pass"]
		];
		return obstacles.length > 0 && findings.push(warning(`The rules of ${branch} also say "${obstacles.join("\", \"")}": the job that records cannot write, so no champion is kept.`, { remedy: `${rulesPage(facts)}: leave ${branch} with Restrict deletions and Block force pushes only, or put the App that writes on the bypass list.` })), findings.some(({ state }) => state !== "info") ? findings : [...findings, ok(`${branch} can be neither force-pushed nor deleted, and not everybody who may write appends to it.`)];
	}
};
/** Who may append. A limit to GitHub Actions is none: the workflow of a pull request acts as GitHub Actions too. */
function writers(facts, blocksUpdates, missing) {
	let { branch, rules } = facts.ledger, remedy = `Where it matters: ${rulesPage(facts)} > the ruleset of ${branch} > Restrict creations, Restrict updates, with an App of its own alone on the bypass list (docs/doctor.md#ledger-branch).`, everybody = "whoever may write to the repository, and each workflow with `contents: write`, also one that a pull request from a branch of this repository brings, can append to it, a champion too";
	if (!blocksUpdates) return missing === void 0 ? [warning(`Updates of ${branch} are not restricted: ${everybody}.`, { remedy })] : [unknown(missing.what, missing, !1)];
	let restricting = updateRulesets(rules);
	if (rules.protection.known && rules.protection.value?.blocksUpdates === !0 || restricting.some(({ bypass }) => bypass !== void 0 && !bypass.some(isEverybody))) return [];
	let hidden = restricting.find(({ bypass }) => bypass === void 0);
	if (hidden !== void 0) return [unknown(`Who can append to ${branch} past the ruleset "${hidden.name}"`, {
		reason: "GitHub shows it only to those who may change the ruleset",
		permission: "administration: write"
	}, !1)];
	let past = restricting.flatMap(({ bypass }) => bypass ?? []).filter(isEverybody), names = [...new Set(past.map(nameOf))].join(", ");
	return [warning(`Updates of ${branch} are restricted, but not for ${names}, which stops no pull request: ${everybody}.`, { remedy })];
}
function updateRulesets({ rulesets }) {
	return rulesets.known ? rulesets.value.rulesets.filter((ruleset) => ruleset.rules.includes("update")) : [];
}
/** Whether each ruleset that restricts updates lets an account, App or key by that a job may have, or does not show whom. */
function somebodyMayUpdate({ ledger: { rules } }) {
	if (rules.protection.known && rules.protection.value?.blocksUpdates === !0) return !1;
	let people = ["RepositoryRole", "OrganizationAdmin"];
	return updateRulesets(rules).every(({ bypass }) => bypass?.some((actor) => !people.includes(actor.kind) || isEverybody(actor)) ?? !0);
}
// packages/cli/src/doctor/checks/merge-queue.ts
const mergeQueue = {
	id: "merge-queue",
	title: "In a merge queue the gate runs as well",
	run({ rules, gates, branch }) {
		if (!combined(rules).mergeQueue) return [ok(`${branch} has no merge queue.`)];
		let without = [...new Map(gates.map(({ file }) => [file.path, file])).values()].filter(({ triggers }) => !triggers.has("merge_group"));
		return without.length === 0 ? [ok("The gate's workflow runs in the merge queue.")] : without.map(({ path }) => warning(`${branch} has a merge queue, but ${path} does not run on \`merge_group\`: its check never reports there, and nothing is merged.`, {
			remedy: `${path}: add \`merge_group:\` under \`on:\`.`,
			path,
			line: 1
		}));
	}
}, sha = /^[0-9a-f]{40}$/, version = /^v?[0-9]+(?:\.[0-9]+)*(?:[-+][0-9A-Za-z.-]+)?$/, pinnedActions = {
	id: "pinned-actions",
	title: "gatewright is used from one repository, at a version and not at a branch that moves",
	run({ workflows, gates, calledWorkflows, repository }) {
		let places = usesOfOurs([...workflows, ...calledWorkflows.files]), findings = whoseItIs(places, repository);
		for (let { path, line, uses, ref } of places) sha.test(ref) || version.test(ref) || findings.push(warning(`${path} uses ${uses}: whoever may push to "${ref}" there changes the gate here.`, {
			remedy: `${path}:${line}: name a version (\`@v1\`), or better a full commit SHA with the version behind it as a comment.`,
			path,
			line
		}));
		for (let { file, job } of gates.flatMap(({ links }) => links)) {
			let place = calledPlace(file, job);
			place?.repository === void 0 || sha.test(place.repository.ref) || findings.push(warning(`${file.path} has its gate in ${place.path}: whoever may move "${place.repository.ref}" there changes the gate here.`, {
				remedy: `${file.path}:${job.line}: name a full commit SHA.`,
				path: file.path,
				line: job.line
			}));
		}
		let whose = places[0] === void 0 ? "gatewright" : `gatewright of ${places[0].repository}`;
		return findings.length > 0 ? findings : [ok(`${whose} is used, at versions or commits.`)];
	}
};
function usesOfOurs(files) {
	return files.flatMap(({ path, jobs }) => jobs.flatMap((job) => [job, ...job.steps]).flatMap(({ uses, line }) => {
		let use = ourUse(uses);
		return use === void 0 || uses === void 0 ? [] : [{
			...use,
			path,
			line,
			uses
		}];
	}));
}
/** Another repository's gate decides whatever its owner likes, and no name says whether it is a mirror or an imitation. */
function whoseItIs(places, repository) {
	let byRepository = new Map(places.toReversed().map((place) => [place.repository.toLowerCase(), place])), isPlain = (name) => name.endsWith("/gatewright"), company = `${repository.split("/")[0]?.toLowerCase()}/`, findings = [];
	for (let [name, { path, line, uses, repository: whose }] of byRepository) {
		if (isPlain(name)) continue;
		let say = name.startsWith(company) ? warning : gap;
		findings.push(say(`${path} uses ${uses}, which is of ${whose}, not of a repository named gatewright: its owner decides.`, {
			remedy: `${path}:${line}: name the gatewright that you trust; a mirror of your own is best called \`gatewright\`.`,
			path,
			line
		}));
	}
	let [first, ...others] = [...byRepository].filter(([name]) => isPlain(name)).map(([, place]) => place).sort((one, other) => count(places, one) - count(places, other));
	if (first !== void 0 && others.length > 0) {
		let rest = others.map(({ repository: whose, path }) => `${whose} in ${path}`).join(", ");
		findings.push(gap(`${first.path} uses gatewright of ${first.repository}, other lines that of another owner (${rest}): each decides for itself.`, {
			remedy: `${first.path}:${first.line}: name one repository everywhere.`,
			path: first.path,
			line: first.line
		}));
	}
	return findings;
}
function count(places, { repository }) {
	return places.filter((place) => place.repository.toLowerCase() === repository.toLowerCase()).length;
}
// packages/cli/src/doctor/checks/policy.ts
const policyCheck = {
	id: "policy",
	title: "Policy and contracts are valid, enforced, and not the pull request's own",
	run({ policies, branch }) {
		return policies.flatMap((one) => ofPolicy(one, branch));
	}
};
function ofPolicy({ policy, contracts }, branch) {
	let problems = [...unusable(policy, "policy", branch), ...contracts.flatMap((one) => unusable(one, "contract", branch))], { path, content } = policy;
	if (content.state !== "valid") return problems;
	let { mode, policyChanges, models } = content.value;
	if (mode !== "enforce" && problems.push(gap(`${path} has \`mode: ${mode}\`, so it reports and blocks nothing.`, {
		remedy: `${path}: \`mode: enforce\`.`,
		path
	})), policyChanges === "head" && problems.push(gap(`${path} has \`policy_changes: head\`, so a pull request that weakens the policy is judged by its own.`, {
		remedy: `${path}: \`policy_changes: approved\` or \`base\`.`,
		path
	})), problems.push(...withoutRules(models, contracts.length, path)), problems.length > 0) return problems;
	let count = contracts.length === 1 ? "one contract" : `${contracts.length} contracts`;
	return [ok(`${path} is valid, enforced, and names ${count} and ${models.length === 1 ? "one model" : `${models.length} models`}.`)];
}
function withoutRules(models, contracts, path) {
	let bare = models.filter(({ gate }) => (gate?.rules ?? []).every(({ severity }) => severity === "warn"));
	if (bare.length === 0) return [];
	let names = bare.map(({ name }) => name).join(", "), more = {
		remedy: `${path}: add \`rules:\` to each of them; docs/model-gate.md lists them.`,
		path
	};
	return contracts === 0 && bare.length === models.length ? [gap(`No model of ${path} has a rule that blocks (${names}), and there is no contract: every model passes.`, more)] : [warning(`${path} has models without a rule that blocks (${names}): they are recorded and not gated.`, more)];
}
function unusable({ path, content }, kind, branch) {
	switch (content.state) {
		case "valid": return [];
		case "absent": return [kind === "policy" ? gap(`There is no policy ${path} on ${branch}: a pull request brings its own and is judged by it.`, {
			remedy: `Merge a policy: \`gatewright init\` writes ${path}.`,
			command: "gatewright init",
			path
		}) : warning(`There is no contract ${path} on ${branch}: everything is blocked until there is.`, {
			remedy: "Merge the contract; `gatewright propose` writes a first one from data.",
			path
		})];
		case "broken": return [warning(`${content.message.replace(/\.$/, "")}; everything is blocked until it is mended.`, {
			remedy: `${path}${content.line === void 0 ? "" : `:${content.line}`}: mend the ${kind}; \`gatewright validate\` says the same about a working tree.`,
			path,
			...content.line === void 0 ? {} : { line: content.line }
		})];
		case "unread": return [unknown(`The ${kind} ${path}`, content, !0)];
	}
}
// packages/cli/src/doctor/checks/required-check.ts
const requiredCheck = {
	id: "required-check",
	title: "The gate's job is a required check",
	run(facts) {
		let { branch, gates, repositoryId } = facts, rules = combined(facts.rules), findings = [], deciding = gates.filter(({ kind }) => kind !== "fan-in");
		if (deciding.length === 0) {
			let [elsewhere] = rules.workflows.filter((workflow) => workflow.repositoryId !== repositoryId);
			if (elsewhere !== void 0) return [{
				...unknown(`Whether ${elsewhere.path}, which a ruleset requires from another repository, runs a gate`, {
					reason: `GitHub names that repository by its number ${elsewhere.repositoryId} only`,
					permission: void 0
				}, !0),
				remedy: "Look yourself, then say --accept-unknown required-check."
			}];
			let [unread] = facts.calledWorkflows.unread;
			return unread === void 0 ? [gap(`No workflow on ${branch} that runs on pull requests uses gatewright, so nothing decides about them.`, {
				remedy: "Write the workflow with `gatewright init`, or copy it from the README, and merge it.",
				command: "gatewright init"
			})] : [unknown(`The workflow ${unread.path}, which may have the gate in it,`, unread, !0)];
		}
		for (let gate of deciding) {
			let { file, job } = gate, guardians = gates.filter((other) => other === gate || isReached(gate, other)), required = rules.checks.filter(({ context }) => guardians.some((guardian) => isNamed(guardian, context)));
			rules.workflows.some((one) => one.repositoryId === repositoryId && one.path === file.path) ? findings.push(ok(`A ruleset requires the workflow ${file.path}, whose job ${job.id} runs the gate.`)) : required.length === 0 ? findings.push(rules.missing === void 0 ? gap(`${notRequired(gate, branch, rules.checks)}${planOf(facts)}`, {
				remedy: `${rulesPage(facts)} > New branch ruleset > Require status checks to pass > Add checks: \`${gate.name}\`, source GitHub Actions.`,
				...gate.name.includes("${{") ? {} : { command: rulesetCommand(facts, "required check", [requiredCheckRule([gate.name])]) },
				path: file.path,
				line: job.line
			}) : unknown(rules.missing.what, rules.missing, !0)) : (findings.push(...pinned(required[0]?.context ?? "", required, facts), ...imitated(required, facts)), gate.name.includes("${{") && required.every(({ context }) => isNamed(gate, context)) && findings.push(warning(`The name of the check "${gate.name}" is made by each run: whether all of them are required cannot be told.`, {
				remedy: `${file.path}: add one job that needs ${job.id}, runs \`if: always()\` and tests \`needs.*.result\`, and require that.`,
				path: file.path,
				line: job.line
			})));
		}
		return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
	}
};
/** Whether `other`, a fan-in, fails or is skipped with the job of `gate`. */
function isReached(gate, other) {
	if (other.kind !== "fan-in" || other.file !== gate.file) return !1;
	let jobs = new Map(gate.file.jobs.map((job) => [job.id, job])), seen = /* @__PURE__ */ new Set(), reaches = (id) => id === gate.job.id || !seen.has(id) && (seen.add(id), (jobs.get(id)?.needs ?? []).some(reaches));
	return other.job.needs.some(reaches);
}
/** Of two checks with one name GitHub believes the one that reported last, whatever event it ran on. */
function imitated(required, facts) {
	let { workflows, calledWorkflows, gates, branch } = facts, all = new Map([...workflows, ...calledWorkflows.files].map((file) => [file.path, file])), own = new Set(gates.map(({ links, job }) => links.at(-1)?.job ?? job)), isGate = ({ leaf }) => own.has(leaf) || ["pr", "main"].includes(calledWorkflow(leaf) ?? ""), shown = workflows.filter((file) => reportsOnHeads(file, branch)).flatMap((file) => shownChecks(file, all)), findings = [];
	for (let context of new Set(required.map((one) => one.context))) {
		let [gate, ...others] = gates.filter(({ name }) => name === context), twice = others.filter(({ file, job }) => file !== gate?.file || job !== gate.job).map(({ file, job }) => ({
			file,
			job
		})), named = shown.filter((one) => !isGate(one)).map((one) => ({
			...one,
			may: mayBeNamed(one.name, context)
		}));
		for (let { file, job } of [...twice, ...named.filter(({ may }) => may === "yes")]) {
			let by = job.uses === void 0 ? "" : `, by the workflow that it calls (${job.uses}),`;
			findings.push(gap(`The job ${job.id} in ${file.path}${by} has the name of the required check "${context}": whichever reports last counts.`, {
				remedy: `${file.path}:${job.line}: give the job another name.`,
				path: file.path,
				line: job.line
			}));
		}
		for (let { file, job, name, unread } of named.filter(({ may }) => may === "perhaps")) {
			let reason = unread === void 0 ? `its name "${name}" is made by each run` : `${unread} is not read here`;
			findings.push({
				...unknown(`Whether the job ${job.id} in ${file.path} reports as the required check "${context}"`, {
					reason,
					permission: void 0
				}, !0),
				remedy: `${file.path}:${job.line}: give the job a name that cannot be "${context}".`,
				path: file.path,
				line: job.line
			});
		}
	}
	return findings;
}
function notRequired(gate, branch, checks) {
	let alike = checks.find(({ context }) => bare(context) === bare(gate.name)), near = alike === void 0 ? "" : ` The rules require "${alike.context}", which is another name: GitHub compares letter by letter.`;
	return `The check "${gate.name}" is not required on ${branch}, so a pull request can be merged whatever it says.${near}`;
}
function planOf({ rules: { rulesets } }) {
	return rulesets.known && rulesets.value.noPlan ? " This account's plan has no rules for private repositories: take another plan, or make the repository public." : "";
}
function bare(name) {
	return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
function pinned(name, required, facts) {
	let own = required.some(({ app }) => app === githubActionsApp), foreign = required.find(({ app }) => app !== void 0 && app !== 15368), findings = [];
	return own ? findings.push(ok(`The check "${name}" is required, and only GitHub Actions can report it.`)) : foreign === void 0 ? findings.push(warning(`The check "${name}" is required from any source: whoever may set a commit status can report it.`, {
		remedy: `${rulesPage(facts)} > Require status checks to pass > \`${name}\`: choose the source GitHub Actions.`,
		command: rulesetCommand(facts, "required check", [requiredCheckRule([name])])
	})) : findings.push(gap(`The check "${name}" must be reported by the App ${foreign.app}, which is not GitHub Actions: what the gate says does not count.`, { remedy: `${rulesPage(facts)} > Require status checks to pass > \`${name}\`: choose the source GitHub Actions.` })), required.some(({ strict }) => strict) || findings.push(info("A pull request need not be up to date with its base: two that pass alone can fail together.", { remedy: "Use a merge queue, or require branches to be up to date before merging." })), findings;
}
// packages/cli/src/doctor/cron.ts
const names = {
	month: [
		"",
		"JAN",
		"FEB",
		"MAR",
		"APR",
		"MAY",
		"JUN",
		"JUL",
		"AUG",
		"SEP",
		"OCT",
		"NOV",
		"DEC"
	],
	weekday: [
		"SUN",
		"MON",
		"TUE",
		"WED",
		"THU",
		"FRI",
		"SAT"
	]
};
function readCron(text) {
	let [minute, hour, day, month, weekday, ...rest] = text.trim().split(/\s+/);
	if (weekday === void 0 || rest.length > 0) return;
	let minutes = valuesOf(minute, 0, 59), hours = valuesOf(hour, 0, 23), days = valuesOf(day, 1, 31), months = valuesOf(month, 1, 12, names.month), weekdays = valuesOf(weekday, 0, 7, names.weekday);
	if (minutes && hours && days && months && weekdays) return weekdays.has(7) && weekdays.add(0), { fires(time) {
		if (!minutes.has(time.getUTCMinutes()) || !hours.has(time.getUTCHours()) || !months.has(time.getUTCMonth() + 1)) return !1;
		let ofMonth = days.has(time.getUTCDate()), ofWeek = weekdays.has(time.getUTCDay());
		return day?.startsWith("*") || weekday.startsWith("*") ? ofMonth && ofWeek : ofMonth || ofWeek;
	} };
}
const minuteMs = 6e4;
/** The last `count` times before `end`, newest first; fewer when a year has no more. */
function lastFireTimes(cron, end, count) {
	let found = [], time = Math.floor(end.getTime() / minuteMs) * minuteMs;
	for (let minutes = 0; minutes < 527040 && found.length < count; minutes += 1, time -= minuteMs) {
		let at = new Date(time);
		cron.fires(at) && found.push(at);
	}
	return found;
}
function valuesOf(field, least, most, words = []) {
	let found = /* @__PURE__ */ new Set();
	for (let part of (field ?? "").split(",")) {
		let match = /^(?:\*|([0-9A-Za-z]+)(?:-([0-9A-Za-z]+))?)(?:\/([0-9]+))?$/.exec(part);
		if (match === null) return;
		let [, from, to, step] = match, first = from === void 0 ? least : numberOf(from, words), last = to === void 0 ? from === void 0 || step !== void 0 ? most : first : numberOf(to, words), width = step === void 0 ? 1 : Number(step);
		if (!(first >= least && last <= most && first <= last && width >= 1)) return;
		for (let value = first; value <= last; value += width) found.add(value);
	}
	return found;
}
/** NaN for a word that is none, which no comparison accepts. */
function numberOf(text, words) {
	if (/^[0-9]+$/.test(text)) return Number(text);
	let index = words.indexOf(text.toUpperCase());
	return index === -1 ? NaN : index;
}
// packages/cli/src/doctor/checks/schedules.ts
/** GitHub starts schedules late when it is busy, and leaves single ones out. */
const schedules = {
	id: "schedules",
	title: "Schedules are alive",
	run(facts) {
		let { scheduledRuns, workflows, branch, defaultBranch } = facts;
		if (branch !== defaultBranch) return [info(`GitHub runs schedules as they stand on ${defaultBranch}, which is not looked at here.`)];
		let files = workflows.filter(({ path }) => scheduledRuns.has(path));
		return files.length === 0 ? [ok("No workflow that uses gatewright has a schedule.")] : files.flatMap((file) => ofWorkflow$1(file, facts));
	}
};
function ofWorkflow$1(file, { scheduledRuns, workflowStates, repository, now }) {
	let { path } = file, name = path.slice(path.lastIndexOf("/") + 1), state = workflowStates.known ? workflowStates.value.get(path) ?? "active" : "active";
	if (state !== "active") {
		let why = state === "disabled_inactivity" ? "GitHub switched it off after 60 days without activity" : `it is switched off (${state})`;
		return [warning(`The schedule of ${path} does not run: ${why}.`, {
			remedy: "Actions > the workflow > Enable workflow.",
			command: `gh workflow enable ${name} --repo ${repository}`,
			path
		})];
	}
	let findings = [], allowed;
	for (let { text, line } of file.cron) {
		let cron = readCron(text);
		if (cron === void 0) {
			findings.push(warning(`The schedule "${text}" is no cron line that GitHub reads.`, {
				remedy: `${path}:${line}: five fields, minute hour day month weekday.`,
				path,
				line
			}));
			continue;
		}
		let [, before] = lastFireTimes(cron, /* @__PURE__ */ new Date(now.getTime() - 72e5), 2);
		before !== void 0 && (allowed === void 0 || before > allowed) && (allowed = before);
	}
	let last = scheduledRuns.get(path);
	if (last === void 0 || findings.length > 0) return findings;
	if (!last.known) return [unknown(`When ${path} ran last by its schedule`, last, !1)];
	let crons = file.cron.map(({ text }) => `"${text}"`).join(", ");
	if (last.value === void 0) return [info(`${path} (${crons}) has not run by its schedule yet.`)];
	let day = last.value.toISOString().slice(0, 10);
	return allowed !== void 0 && last.value < allowed ? [warning(`${path} (${crons}) ran by its schedule on ${day} for the last time and should have run at least twice since.`, {
		remedy: `Look at Actions > the workflow for runs that fail to start, and whether ${path} on the default branch still has this schedule.`,
		command: `gh workflow run ${name} --repo ${repository}`,
		path,
		line: file.cron[0]?.line ?? 1
	})] : [ok(`${path} ran by its schedule on ${day}.`)];
}
// packages/cli/src/doctor/checks/second-stage.ts
const secondStage = {
	id: "second-stage",
	title: "The second stage follows every run of the gate",
	run(facts) {
		let { branch, defaultBranch, workflows, gates } = facts;
		if (branch !== defaultBranch) return [info(`GitHub runs the second stage as it stands on ${defaultBranch}, which is not looked at here.`)];
		let stages = workflows.filter((file) => file.triggers.has("workflow_run") && file.jobs.some(isSecondStage));
		if (stages.length === 0) return [warning(`No workflow on ${branch} calls ml-report.yml: what pull requests record is lost, and those from forks get no comment.`, { remedy: "Add .github/workflows/ml-report.yml; docs/second-stage.md has it whole, and `gatewright init` writes it." })];
		let findings = stages.flatMap((file) => stateOf(file, facts)), followed = new Set(stages.flatMap((file) => words(fields(file.triggers.get("workflow_run")).workflows))), names = [...new Map(gates.map(({ file }) => [file.path, file])).values()];
		for (let { name, path } of names.filter((file) => !followed.has(file.name))) {
			let stage = stages[0], said = [...followed].map((one) => `"${one}"`).join(", ") || "nothing";
			findings.push(warning(`${stage?.path} follows ${said}, but the workflow in ${path} is called "${name}": its runs are never reported.`, {
				remedy: `${stage?.path}: \`workflows: [${name}]\`.`,
				...stage === void 0 ? {} : {
					path: stage.path,
					line: 1
				}
			}));
		}
		return findings.length > 0 ? findings : [ok("The second stage follows the runs of the gate.")];
	}
};
function stateOf(file, { workflowStates, repository }) {
	let findings = [], types = words(fields(file.triggers.get("workflow_run")).types);
	if (types.length > 0 && !types.includes("completed") && findings.push(warning(`${file.path} starts on \`types: [${types.join(", ")}]\`, when there is nothing to report yet.`, {
		remedy: `${file.path}: \`types: [completed]\`.`,
		path: file.path,
		line: 1
	})), !workflowStates.known) return [...findings, unknown(`Whether ${file.path} is switched on`, workflowStates, !1)];
	let state = workflowStates.value.get(file.path) ?? "active";
	return state !== "active" && findings.push(warning(`${file.path} is switched off (${state}).`, {
		remedy: "Actions > the workflow > Enable workflow.",
		command: `gh workflow enable ${file.path.slice(file.path.lastIndexOf("/") + 1)} --repo ${repository}`,
		path: file.path
	})), findings;
}
// packages/cli/src/doctor/checks/swallowed-failures.ts
const swallowedFailures = {
	id: "swallowed-failures",
	title: "A gate that fails makes its job fail",
	run({ gates }) {
		let files = new Map(gates.flatMap(({ links }) => links.map(({ file, job }) => [`${file.path}\n${job.id}`, {
			file,
			job
		}]))), findings = [];
		for (let { file, job } of files.values()) {
			job.continueOnError !== void 0 && job.continueOnError !== "false" && findings.push(swallows(`The job ${job.id} has \`continue-on-error: ${job.continueOnError}\``, file, job.line));
			for (let step of job.steps.filter(isGateStep)) {
				step.continueOnError !== void 0 && step.continueOnError !== "false" && findings.push(swallows(`The step "${step.label}" has \`continue-on-error: ${step.continueOnError}\``, file, step.line));
				let how = swallowedBy(step), why = unclearIn(step);
				if (how !== void 0) findings.push(swallows(`The step "${step.label}" ${how}`, file, step.line));
				else if (why !== void 0) {
					let what = `Whether the step "${step.label}" fails with its gate`;
					findings.push({
						...unknown(what, {
							reason: why,
							permission: void 0
						}, !0),
						remedy: `${file.path}:${step.line}: run the gate as a plain command on a line of its own.`,
						path: file.path,
						line: step.line
					});
				}
			}
		}
		return findings.length > 0 ? findings : [ok("Nothing swallows the exit code of a gate.")];
	}
};
function swallows(why, file, line) {
	return gap(`${why}: the job succeeds when the gate fails.`, {
		remedy: `${file.path}:${line}: take it out; \`mode: warn\` in the policy is the way to report without blocking.`,
		path: file.path,
		line
	});
}
/** What a shell makes of the gate's exit code; undefined when the step fails with it, as far as `unclearIn` can tell. */
function swallowedBy({ run, shell }) {
	if (run === void 0) return;
	let commands = shellCommands(run);
	if (commands.some(mayRunGate)) {
		if (commands.some(({ text }) => switchesOff.test(text))) return "switches `set -e` off";
		if (commands.some(({ text }) => /^trap\b.*\bexit\b/s.test(text))) return "ends with another exit code by `trap`";
		for (let [index, command] of commands.entries()) {
			if (!mayRunGate(command)) continue;
			let { text, asked, after } = command;
			if (asked || /^!\s/.test(text)) return "asks for the gate's exit code in a condition";
			if (!beginsWithGate(text)) continue;
			let { operators, last } = behind(commands, index);
			if (operators.includes("||")) return "goes on behind `||`";
			if (after === "|" && !pipefail(shell, run)) return "pipes the gate's output, and the last command's exit code counts";
			if (operators.includes("&")) return "starts the gate in the background";
			if (!last && operators.includes("&&")) return "goes on after a gate that fails before `&&`";
			if (!last && !endsAtFailures(shell)) return `runs in \`${shell}\`, which goes on after a failure`;
		}
	}
}
/** Why it cannot be told whether the step fails with the gate; a phrase that fits behind "because". */
function unclearIn({ run, shell }) {
	if (run === void 0) return;
	let commands = shellCommands(run), gates = [...commands.entries()].filter(([, command]) => mayRunGate(command));
	if (gates.length === 0) return;
	if (shell !== void 0 && !/^(?:\S*\/)?(?:ba|da)?sh\b/.test(shell) && commands.length > 1) return `a script for \`${shell}\` is not read here`;
	let replaced = commands.find(({ text }) => /^alias\b|^(?:gatewright|npx|bunx|node|exec|set)\s*\(\)/.test(text));
	if (replaced !== void 0) return `\`${replaced.text}\` gives a command another meaning`;
	let trap = commands.find(({ text }) => /^trap\b/.test(text) && !harmlessTrap.test(text));
	if (trap !== void 0) return `\`${trap.text}\` may end with another exit code`;
	for (let [index, { text, inside }] of gates) {
		if (!beginsWithGate(text)) return `\`${text.split("\n")[0]}\` has the gate's command somewhere in it, not at its beginning`;
		if (inside) return "the gate stands in a branch, a loop, a function or a group, which need not run or count";
		let { last } = behind(commands, index), operators = ahead(commands, index);
		if (operators.includes("||")) return "the gate runs only when what stands before `||` fails";
		if (!last && operators.includes("&&")) return "the gate is left out when what stands before `&&` fails";
		let early = commands.slice(0, index).find((command) => mayEnd.test(command.text));
		if (early !== void 0) return `\`${early.text}\` may end the script before the gate`;
	}
}
/** `+e` alone or among other letters, and the long form, also in what `eval` or a function gets. */
const switchesOff = /\bset\b.*\s\+(?:[A-Za-z]*e|[A-Za-z]*o\s+errexit)|\bshopt\b.*\berrexit\b/s, mayEnd = /^(?:exit(?!\s+[1-9])|return|exec\s+(?!\d*[<>&]))/, harmlessTrap = /^trap\s+(?:-\s|''|""|(["'])(?:rm|rmdir|echo|printf|date)\s[^;|&]*\1)/;
/** The operators from a command to the end of its list, and whether the script ends there. */
function behind(commands, index) {
	let operators = [], at = index;
	for (;; at += 1) {
		let { after = "" } = commands[at] ?? {};
		if (after !== "" && after !== ";" && operators.push(after), ![
			"&&",
			"||",
			"|"
		].includes(after)) return {
			operators,
			last: at >= commands.length - 1
		};
	}
}
/** The operators from the beginning of its list to a command. */
function ahead(commands, index) {
	let operators = [];
	for (let at = index;; --at) {
		let { before = "" } = commands[at] ?? {};
		if (before === "") return operators;
		operators.push(before);
	}
}
/** `shell: bash` runs with pipefail; GitHub's own choice without the key does not. */
function pipefail(shell, run) {
	return /\+[A-Za-z]*o\s+pipefail/.test(run) ? !1 : shell === "bash" || /pipefail/.test(shell ?? "") || /set\s+-[a-z]*o\s+pipefail/.test(run);
}
/** GitHub starts bash and sh with `-e`, unless the command is written out. */
function endsAtFailures(shell) {
	return shell === void 0 || !shell.includes("{0}") || /\s-[a-z]*e/.test(shell);
}
// packages/cli/src/doctor/checks/token-permissions.ts
const tokenPermissions = {
	id: "token-permissions",
	title: "A workflow's token can neither write by default nor approve pull requests",
	run(facts) {
		let { tokenPermissions: answer, repository } = facts, ownersDecide = combined(facts.rules).reviews?.codeOwners === !0;
		if (!answer.known) return [unknown("What the token of a workflow may do by default", answer, !ownersDecide)];
		let command = `gh api -X PUT repos/${repository}/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false`, retrains = facts.workflows.some(({ jobs }) => jobs.some((job) => calledWorkflow(job) === "retrain")) ? " Retraining then needs an App's token to open its pull requests (docs/retrain.md)." : "", findings = [];
		if (answer.value.approves) {
			let approve = ownersDecide ? warning : gap;
			findings.push(approve("GitHub Actions may approve pull requests: a workflow in a pull request can approve that pull request.", {
				remedy: `${actionsPage(facts)} > Workflow permissions: untick Allow GitHub Actions to create and approve pull requests.${retrains}`,
				command
			}));
		}
		return answer.value.writes && findings.push(warning("Without `permissions:` in its file a workflow gets a token that may write to the repository.", {
			remedy: `${actionsPage(facts)} > Workflow permissions > Read repository contents and packages permissions.`,
			command
		})), findings.length > 0 ? findings : [ok("By default a workflow's token may only read, and it cannot approve pull requests.")];
	}
}, untrustedCode = {
	id: "untrusted-code",
	title: "No workflow with secrets runs a stranger's code",
	run(facts) {
		let { workflows, calledWorkflows, unreadWorkflows } = facts, all = new Map([...workflows, ...calledWorkflows.files].map((file) => [file.path, file])), findings = [];
		for (let file of workflows) {
			let events = privilegedEvents.filter((event) => file.triggers.has(event)).join(", ");
			events !== "" && findings.push(...ofWorkflow(file, {
				events,
				given: {},
				all,
				seen: []
			}));
		}
		for (let { path, line, reason } of unreadWorkflows) findings.push({
			...unknown(`The workflow ${path}`, {
				reason: reason.replace(/\.$/, ""),
				permission: void 0
			}, !0),
			remedy: `${path}${line === void 0 ? "" : `:${line}`}: mend the file, or remove it.`,
			path,
			...line === void 0 ? {} : { line }
		});
		return findings.length > 0 ? findings : [ok("No workflow that gets secrets checks out a pull request's code.")];
	}
};
function ofWorkflow(file, run) {
	return file.jobs.flatMap((job) => {
		let values = {
			env: {
				...file.env,
				...job.env
			},
			inputs: run.given
		}, findings = job.steps.filter((step) => takesHead(step, {
			...values,
			env: {
				...values.env,
				...step.env
			}
		})).map((step) => taken(file, step, run));
		if (findings.length === 0) {
			let reason = mayTakeHead(file, job, values);
			reason !== void 0 && findings.push(unclear(file, job, reason, run));
		}
		return [...findings, ...ofCalled(file, job, values, run)];
	});
}
function ofCalled(file, job, values, run) {
	if (job.uses === void 0 || ourUse(job.uses) !== void 0 || run.seen.includes(file.path)) return [];
	let inner = run.all.get(calledPlace(file, job)?.path ?? "");
	if (inner === void 0) return [unclear(file, job, `it calls ${job.uses}, which is not read here`, run)];
	let given = Object.fromEntries(Object.entries(job.with).map(([key, value]) => [key, resolved(value, values)]));
	return ofWorkflow(inner, {
		...run,
		given,
		seen: [...run.seen, file.path]
	});
}
function taken({ path }, { label, line }, { events }) {
	return gap(`On ${events} ${path} checks out what a pull request brings ("${label}"): its author gets the token and the secrets of that run.`, {
		remedy: `${path}:${line}: run it on \`pull_request\`, or leave the checkout out; docs/second-stage.md shows the safe way.`,
		path,
		line
	});
}
function unclear({ path }, { id, line }, reason, { events }) {
	return {
		...unknown(`Whether the job ${id} in ${path}, on ${events}, executes what a pull request brings,`, {
			reason,
			permission: void 0
		}, !0),
		remedy: `${path}:${line}: run it on \`pull_request\`, or look yourself and say --accept-unknown untrusted-code.`,
		path,
		line
	};
}
/** `['head']` is `.head`, and `env.` and `inputs.` stand for what is given. */
function resolved(text, { env, inputs }) {
	let given = {
		env,
		inputs
	};
	return plain(text).replaceAll(/\b(env|inputs)\.([\w-]+)/g, (whole, kind, name) => `${whole} ${plain(given[kind]?.[name] ?? "")}`);
}
function plain(text) {
	return text.replaceAll(/\s*\[\s*\\?['"]([\w-]+)\\?['"]\s*\]/g, ".$1");
}
/** What names the commit, branch or repository of the pull request's author. */
const head = /github\.event\.(?:pull_request\.(?:head\b|merge_commit_sha)|workflow_run\.(?:head_|pull_requests\b))|github\.head_ref|refs\/pull\/|GITHUB_HEAD_REF|GITHUB_EVENT_PATH|\btoJSON\(\s*github(?:\.event(?:\.(?:pull_request|workflow_run))?)?\s*\)/i, number = /github\.event\.(?:issue\.number|number\b|pull_request\.number)/i, fetchesPull = /\bgh\s+pr\s+checkout\b|\bgit\s+[^\n]*(?:refs\/pull|\bpull\/|head_ref)/i, fetches = /\bgit\s+(?:-\S+\s+\S+\s+)*(?:fetch|pull|checkout|clone|switch|worktree|merge|reset|restore|submodule|cherry-pick|archive)\b|\b(?:curl|wget|tar|unzip)\b|\bgh\s+(?:api|repo\s+clone|pr\s+(?:checkout|diff))\b/, ofBase = /^(?:github\.(?:sha|ref|ref_name|base_ref|repository|workflow_ref|workflow_sha|event\.(?:pull_request\.base\.[\w.]+|repository\.[\w.]+))|vars\.[\w-]+|'[^']*')$/;
function takesHead({ uses, run, with: given }, values) {
	if (run !== void 0) {
		let script = resolved(run, values);
		return fetchesPull.test(script) ? !0 : fetches.test(script) ? head.test(script) || Object.entries(values.env).some(([name, value]) => head.test(resolved(value, values)) && RegExp(`\\$\\{?${name}\\b|\\benv:${name}\\b`, "i").test(run)) : !1;
	}
	if (!isCheckout(uses)) return !1;
	let asked = resolved(`${given.ref ?? ""} ${given.repository ?? ""}`, values);
	return head.test(asked) || number.test(asked);
}
function isCheckout(uses) {
	return uses !== void 0 && /^[^@]*\bcheckout\b[^@]*@/i.test(uses);
}
/** Why a job, none of whose steps certainly takes the head, may do so; a phrase that fits behind "because". */
function mayTakeHead(file, job, values) {
	let deeds = resolved(`${JSON.stringify(file.env)} ${job.deeds}`, values), [named] = head.exec(deeds) ?? [];
	if (named !== void 0) return `it is given ${named}`;
	if (number.test(deeds) && job.steps.some(({ run }) => fetches.test(run ?? ""))) return "it is given the pull request's number, and fetches";
	for (let { uses, with: given } of job.steps) if (isCheckout(uses)) {
		for (let [, expression = ""] of `${given.ref ?? ""} ${given.repository ?? ""}`.matchAll(/\$\{\{(.*?)\}\}/gs)) if (!plain(expression).split("||").map((part) => part.trim()).every((part) => ofBase.test(part))) return `it checks out \`\${{${expression}}}\`, which only a run knows`;
	}
}
// packages/cli/src/doctor/all-checks.ts
/** In the order in which they are shown and stand in docs/doctor.md. */
const allChecks = [
	requiredCheck,
	checkReported,
	gateAlwaysRuns,
	swallowedFailures,
	codeOwnersCheck,
	approvals,
	bypassActors,
	branchProtected,
	mergeQueue,
	policyCheck,
	tokenPermissions,
	jobPermissions,
	untrustedCode,
	pinnedActions,
	secondStage,
	ledgerBranch,
	schedules,
	forks
];
// packages/cli/src/doctor/diagnosis.ts
/** @param accepted checks about which it is enough not to know */
function diagnose(facts, accepted, notes) {
	return {
		repository: facts.repository,
		branch: facts.branch,
		sha: facts.sha,
		findings: allChecks.flatMap(({ id, run }) => run(facts).map((finding) => {
			let isAccepted = finding.state === "unknown" && finding.decides === !0 && accepted.includes(id);
			return {
				check: id,
				...finding,
				...isAccepted ? { accepted: !0 } : {}
			};
		})),
		notes
	};
}
/** Whether the gate holds: nothing opens it, and nothing that decides is unknown. */
function holds({ findings }) {
	return !findings.some(opens);
}
/** One sentence that says it all. */
function conclusion(diagnosis) {
	let count = (state) => diagnosis.findings.filter((one) => one.state === state).length, [gaps, warnings] = [count("gap"), count("warning")], where = [...new Set(diagnosis.findings.filter(opens).map(({ check }) => check))].join(", "), deciding = diagnosis.findings.filter((one) => one.state === "unknown" && opens(one)).length, accepted = diagnosis.findings.filter((one) => one.accepted).length, also = [...warnings === 0 ? [] : [`; ${many(warnings, "warning")}`], ...accepted === 0 ? [] : [`; ${many(accepted, "unknown thing")} accepted by --accept-unknown`]].join("");
	if (gaps > 0) {
		let and = deciding === 0 ? "" : `, and ${many(deciding, "thing")} that decide${deciding === 1 ? "s" : ""} could not be read`;
		return `The gate can be bypassed: ${many(gaps, "gap")}${and} (${where})${also}.`;
	}
	return deciding > 0 ? `Whether the gate can be bypassed is not known, which counts as if it could: ${many(deciding, "thing")} could not be read (${where})${also}.` : `The gate holds${also}.`;
}
function many(count, word) {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
export { opens as S, reportedChecks as _, gateChecks as a, ask as b, runsOnPullRequests as c, calledPlace as d, calledWorkflow as f, readCodeOwners as g, codeOwnersPlaces as h, allChecks as i, hasSecrets as l, isOurs as m, diagnose as n, isNamed as o, isGateStep as p, holds as r, reportsOnHeads as s, conclusion as t, readWorkflow as u, combined as v, known as x, readBranchRules as y };
