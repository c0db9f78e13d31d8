import { r as evidenceError } from "./user-error.js";
// packages/shared/src/ledger/github-refusal.ts
/**
* GitHub's words, in every API, for rulesets and for the older protection of branches. "Reference update failed" is all that REST
* says when a branch must not be created.
*/
const ruleWords = /rule violation|protected (branch|ref)|through a pull request|restricted|verified signatures|reference update failed/i;
function isRefusedByRule(message) {
	return ruleWords.test(message);
}
/** A refusal in a person's words: what cannot be done, what GitHub said, what to do. */
function gitHubRefusal(failure, name, work) {
	if (isRefusedByRule(failure.reason)) return refusedByRule(failure.reason, name);
	let sentence = `${capitalised(name)} could not be ${work === "read" ? "read" : "written"}`;
	return evidenceError(`${sentence}: ${said(failure)}.`, {
		hint: hintFor(failure, work),
		retryAfterMs: retryAfterMs(failure)
	});
}
function retryAfterMs({ kind, retryAfterSeconds = 60 }) {
	return kind === "rate-limited" ? retryAfterSeconds * 1e3 : kind === "unavailable" ? 0 : void 0;
}
/** GraphQL says with status 200 that there were too many requests. */
function graphqlRateLimited(reason, name) {
	return gitHubRefusal({
		kind: "rate-limited",
		status: 200,
		reason,
		retryAfterSeconds: void 0,
		neededPermissions: []
	}, name, "write");
}
function refusedByRule(reason, name) {
	return evidenceError(`A rule of the repository forbids writing to ${name}. GitHub says: ${withoutEnd(reason)}.`, { hint: "Exclude this branch from rules that ask for pull requests, checks or approvals, or let the workflow's App bypass them; rules against deletion and force pushes should stay." });
}
/** GraphQL names no permission; this mutation needs one. */
function writingForbidden(reason, name) {
	return evidenceError(`${capitalised(name)} could not be written: GitHub answered: ${withoutEnd(reason)}.`, { hint: permissionHint("contents: write") });
}
function said(failure) {
	if (failure.kind !== "rate-limited") return `GitHub answered: ${withoutEnd(failure.reason)}`;
	let wait = failure.retryAfterSeconds;
	return `GitHub limits the rate of requests${wait === void 0 ? "" : ` and asks to wait ${wait} seconds`} (${withoutEnd(failure.reason)})`;
}
function hintFor(failure, work) {
	switch (failure.kind) {
		case "forbidden": return failure.status === 401 ? "The token is wrong or has expired; check the input `token`." : permissionHint((failure.neededPermissions[0] ?? [work === "read" ? "contents: read" : "contents: write"]).join("`, `"));
		case "not-found": return `Either the repository is not there or the token may not see it; it needs \`contents: ${work}\`.`;
		case "rate-limited": return "Run the job again later; a record that was written already is not written twice.";
		case "unavailable": return "Run the job again when GitHub answers; a record that was written already is not written twice.";
		case "invalid": return failure.status === 409 ? "A repository without any commit has no place for a ledger; push a first commit." : "Please report this: gatewright asked GitHub for something that it does not take.";
	}
}
function permissionHint(permission) {
	return `Give the job \`permissions: ${permission}\`. A pull request from a fork never gets it: there the second stage writes.`;
}
function capitalised(name) {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
function withoutEnd(reason) {
	return reason.replaceAll(/\s+/g, " ").trim().replace(/[.:\s]+$/, "");
}
export { writingForbidden as a, refusedByRule as i, graphqlRateLimited as n, isRefusedByRule as r, gitHubRefusal as t };
