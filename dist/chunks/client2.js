import { t as readRequestFailure } from "./request-failure.js";
/**
* The client. Octokit's own retry and throttling plugins are not used: they wait without regard to a deadline
* (1 + 4 + 9 seconds a request, three seconds between two comments) and cannot be aborted while they do
* (docs/decisions/publishing.md).
*/
async function connectGitHub(options) {
	let [owner = "", repo = ""] = options.repository.split("/"), { Octokit } = await import("./dist-src2.js"), octokit = new Octokit({
		auth: options.token,
		baseUrl: options.apiUrl.replace(/\/+$/, ""),
		userAgent: options.userAgent,
		request: { fetch: fetchWhole },
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		}
	}), { budget } = options;
	return octokit.hook.wrap("request", async (request, parameters) => {
		for (let attempt = 1;; attempt += 1) try {
			return await budget.spend(async (signal) => (Object.assign(parameters.request, { signal }), request(parameters)), budget.tries() > 1 ? 6e3 : 3e3);
		} catch (error) {
			let failure = readRequestFailure(error), waitMs = failure && waitBeforeNextTry(failure, parameters.method, attempt, budget.tries());
			if (waitMs === void 0 || waitMs >= budget.remainingMs()) throw error;
			await budget.spend(() => new Promise((resolve) => setTimeout(resolve, waitMs)));
		}
	}), {
		octokit,
		owner,
		repo,
		budget
	};
}
/** Milliseconds to wait before another try; undefined when there must be none. */
function waitBeforeNextTry(failure, method, attempt, tries) {
	if (!(attempt >= tries)) switch (failure.kind) {
		case "rate-limited": return failure.retryAfterSeconds === void 0 ? void 0 : failure.retryAfterSeconds * 1e3;
		case "unavailable": return method === "POST" ? void 0 : 300 * attempt ** 2;
		case "forbidden":
		case "not-found":
		case "invalid": return;
	}
}
/**
* Reads the body before the answer counts. Octokit takes a body that breaks off, or is cut off by the deadline, for an
* empty one, so that half a list of comments would be read as "no comment yet".
*/
async function fetchWhole(input, init) {
	let response = await fetch(input, init), body = await response.arrayBuffer(), hasBody = response.status !== 204 && response.status !== 205 && response.status !== 304, whole = new Response(hasBody ? body : null, {
		status: response.status,
		statusText: response.statusText,
		headers: response.headers
	});
	return Object.defineProperty(whole, "url", { value: response.url });
}
function ignore() {}
export { waitBeforeNextTry as n, connectGitHub as t };
