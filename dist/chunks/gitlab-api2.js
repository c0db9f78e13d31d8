import { setTimeout } from "node:timers/promises";
// packages/cli/src/note/gitlab-api.ts
/** A request that GitLab did not answer with success; the message is a phrase that fits behind "because". */
var GitLabFailure = class extends Error {
	status;
	/** Nobody can say whether it was done. */
	unavailable;
	constructor(message, { status, cause } = {}) {
		super(message, { cause }), this.name = "GitLabFailure", this.status = status, this.unavailable = status === void 0 || status === 429 || status >= 500;
	}
};
const mostPages = 1e3;
/** https://docs.gitlab.com/api/notes/#merge-requests */
function gitLabNotes({ target, token, fetch, signal, pauseMs = 500 }) {
	let { apiUrl, project, mergeRequest } = target, notes = `/projects/${encodeURIComponent(project)}/merge_requests/${mergeRequest}/notes`, once = async (method, path, body) => {
		let response;
		try {
			response = await fetch(`${apiUrl}${path}`, {
				method,
				headers: {
					"private-token": token,
					accept: "application/json",
					...body === void 0 ? {} : { "content-type": "application/json" }
				},
				...body === void 0 ? {} : { body: JSON.stringify(body) },
				redirect: "manual",
				signal
			});
		} catch (error) {
			throw signal.aborted ? signal.reason : new GitLabFailure(`GitLab cannot be reached (${reasonOf(error)})`, { cause: error });
		}
		if (response.ok) return response;
		throw new GitLabFailure(await refusal(response), { status: response.status });
	}, ask = async (method, path, body) => {
		for (let attempt = 1;; attempt += 1) try {
			return await once(method, path, body);
		} catch (error) {
			if (!(error instanceof GitLabFailure) || !error.unavailable || attempt === 3) throw error;
			await setTimeout(pauseMs * 2 ** (attempt - 1), void 0, { signal });
		}
	};
	return {
		ownAccount: async () => {
			let id = field(await json(await ask("GET", "/user")), "id");
			if (typeof id == "number") return id;
			throw new GitLabFailure("GitLab did not say whose the token is", { status: 200 });
		},
		list: async () => {
			let all = [];
			for (let page = 1, pages = 1; pages <= mostPages; pages += 1) {
				let response = await ask("GET", `${notes}?sort=asc&order_by=created_at&per_page=100&page=${page}`), list = await json(response);
				if (!Array.isArray(list)) throw new GitLabFailure("GitLab's list of notes is no list", { status: 200 });
				all.push(...list.map(noteOf));
				let next = nextPage(response.headers, page, list.length);
				if (next === void 0) return all.sort((a, b) => a.id - b.id);
				page = next;
			}
			throw new GitLabFailure(`the merge request has more than ${mostPages * 100} notes`, { status: 200 });
		},
		create: async (body) => noteOf(await json(await once("POST", notes, { body }))),
		update: async (id, body) => {
			try {
				return noteOf(await json(await ask("PUT", `${notes}/${id}`, { body })));
			} catch (error) {
				if (error instanceof GitLabFailure && error.status === 404) return;
				throw error;
			}
		},
		remove: async (id) => {
			try {
				await ask("DELETE", `${notes}/${id}`);
			} catch (error) {
				if (!(error instanceof GitLabFailure) || error.status !== 404) throw error;
			}
		}
	};
}
/** The header names it; a proxy that drops the header leaves the length of the page to tell. */
function nextPage(headers, page, length) {
	let named = headers.get("x-next-page");
	if (named === null) return length < 100 ? void 0 : page + 1;
	let next = Number(named);
	return named.trim() !== "" && Number.isSafeInteger(next) && next > page ? next : void 0;
}
async function json(response) {
	try {
		return await response.json();
	} catch (error) {
		throw new GitLabFailure("GitLab's answer is no JSON; a proxy may stand in between", {
			status: 200,
			cause: error
		});
	}
}
function noteOf(value) {
	let id = field(value, "id"), body = field(value, "body"), author = field(field(value, "author"), "id");
	if (typeof id != "number" || typeof body != "string") throw new GitLabFailure("GitLab's answer is no note", { status: 200 });
	return {
		id,
		body,
		author: typeof author == "number" && field(value, "system") !== !0 ? author : void 0
	};
}
async function refusal(response) {
	let said = saidIn(await response.text().catch(() => "")), words = `GitLab answered ${response.status}${said === "" ? "" : ` (${said})`}`;
	return response.status === 401 ? `${words}: the token is not valid, has expired, or has no scope \`api\`` : response.status === 403 ? `${words}: the token needs the scope \`api\` and the role Reporter or higher` : response.status === 404 ? `${words}: the token cannot see the project, or there is no such merge request` : response.status >= 300 && response.status < 400 ? `${words}, a redirect, which a token must not follow` : words;
}
function saidIn(text) {
	try {
		let value = JSON.parse(text), said = field(value, "message") ?? field(value, "error_description") ?? field(value, "error");
		return (typeof said == "string" ? said : said === void 0 ? "" : JSON.stringify(said)).slice(0, 300);
	} catch {
		return "";
	}
}
function reasonOf(error) {
	let cause = error instanceof Error && error.cause instanceof Error ? error.cause : error, code = field(cause, "code");
	return typeof code == "string" ? code : cause instanceof Error ? cause.message : String(cause);
}
function field(value, name) {
	return typeof value == "object" && value ? Reflect.get(value, name) : void 0;
}
export { gitLabNotes as n, GitLabFailure as t };
