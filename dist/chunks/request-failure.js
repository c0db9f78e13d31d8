import { t as BudgetSpent } from "./time-budget.js";
// packages/shared/src/github/request-failure.ts
/** Reads an error of the GitHub client; undefined when it is not one, which means that it is a bug of ours. */
function readRequestFailure(error) {
	if (error instanceof BudgetSpent) return unavailable(error.message);
	if (!(error instanceof Error)) return;
	if (error.name === "TimeoutError" || error.name === "AbortError") return unavailable("GitHub did not answer in time");
	if (error.name !== "HttpError" || !("status" in error) || typeof error.status != "number") return;
	let response = responseOf(error);
	if (response === void 0) return unavailable(error.cause instanceof Error && error.cause.name === "TimeoutError" ? "GitHub did not answer in time" : `no connection to GitHub: ${oneLine(error.message)}`);
	let failure = {
		status: error.status,
		reason: `${error.status} ${oneLine(error.message)}`,
		retryAfterSeconds: secondsToWait(response.headers),
		neededPermissions: parseAcceptedPermissions(response.headers["x-accepted-github-permissions"])
	};
	return {
		kind: kindOf(error.status, error.message, response.headers),
		...failure
	};
}
/**
* The header `x-accepted-github-permissions`: sets separated by semicolons are alternatives, permissions separated by
* commas belong together. Written as in a workflow: `pull_requests=write` is `pull-requests: write`.
*/
function parseAcceptedPermissions(header) {
	return (header ?? "").split(";").map((set) => set.split(",").flatMap((permission) => permissionInWorkflow(permission.trim()))).filter((set) => set.length > 0);
}
function permissionInWorkflow(permission) {
	let [name, level] = permission.split("=");
	return !name || !level || !/^[a-z_]+$/.test(name) || !/^[a-z]+$/.test(level) ? [] : [`${name.replaceAll("_", "-")}: ${level}`];
}
function kindOf(status, message, headers) {
	let rateLimited = status === 403 && (/rate limit/i.test(message) || headers["x-ratelimit-remaining"] === "0");
	return status === 429 || rateLimited ? "rate-limited" : status === 401 || status === 403 ? "forbidden" : status === 404 || status === 410 ? "not-found" : status >= 500 || status === 408 ? "unavailable" : "invalid";
}
function secondsToWait(headers) {
	let after = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && Number.isFinite(after)) return Math.max(0, after);
	let reset = Number(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(0, Math.ceil(reset - Date.now() / 1e3));
}
function responseOf(error) {
	if (!("response" in error) || typeof error.response != "object" || error.response === null || !("headers" in error.response) || typeof error.response.headers != "object") return;
	let entries = Object.entries(error.response.headers ?? {}).map(([name, value]) => [name, String(value)]);
	return { headers: Object.fromEntries(entries) };
}
function unavailable(reason) {
	return {
		kind: "unavailable",
		status: void 0,
		reason,
		retryAfterSeconds: void 0,
		neededPermissions: []
	};
}
function oneLine(text) {
	let line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
export { readRequestFailure as t };
