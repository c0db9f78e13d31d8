import { n as configurationError, r as evidenceError } from "./user-error.js";
import { setTimeout } from "node:timers/promises";
// packages/tracking/src/data-versions/ask.ts
const timeoutMs = 15e3, maxBodyBytes = 8388608;
/**
* Asks a store. At most three tries when it fails or cannot be reached; what any other status means is for the caller to say.
* @throws UserError (`evidence`) when no answer can be had. No sentence holds a header or the query of the address.
*/
async function ask(question, context) {
	let { system, url } = question, problem = "";
	for (let attempt = 1; attempt <= 3; attempt += 1) {
		attempt > 1 && await setTimeout(200 * attempt, void 0, { signal: context.signal });
		let answer = await tryOnce(question, context);
		if ("answer" in answer) return answer.answer;
		problem = answer.problem;
	}
	throw evidenceError(`${system} at ${url.host} ${problem} (3 tries).`, { hint: "Try again later; if it stays so, check the address and whether this machine may reach it." });
}
async function tryOnce(question, context) {
	try {
		let response = await follow(question, context), { status, headers } = response;
		return response.ok && question.method !== "HEAD" ? { answer: {
			status,
			headers,
			body: await readJsonBody(response, question)
		} } : (await response.body?.cancel(), status >= 500 || status === 429 ? { problem: `answered ${status}` } : { answer: {
			status,
			headers,
			body: void 0
		} });
	} catch (error) {
		context.signal.throwIfAborted();
		let problem = connectionProblem(error);
		if (problem === void 0) throw error;
		return { problem };
	}
}
async function follow({ url, method = "GET", headers = {}, follow = !0, system }, context) {
	let signal = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]), target = url;
	for (let redirects = 0;; redirects += 1) {
		let own = target.origin === url.origin ? headers : {}, response = await context.fetch(target.href, {
			method,
			headers: own,
			redirect: "manual",
			signal
		}), location = response.headers.get("location");
		if (!follow || location === null || ![
			301,
			302,
			303,
			307,
			308
		].includes(response.status)) return response;
		await response.body?.cancel();
		let next = URL.canParse(location, target.href) ? new URL(location, target.href) : void 0;
		if (redirects === 5 || next === void 0 || !/^https?:$/.test(next.protocol)) throw evidenceError(`${system} at ${url.host} leads from one address to the next, and to no answer.`, { hint: "Check the address." });
		if (target.protocol === "https:" && next.protocol === "http:") throw evidenceError(`${system} at ${url.host} leads to an address without TLS, which is not followed.`, { hint: "Check the address." });
		target = next;
	}
}
/** In words; undefined for an error that is none of the network. */
function connectionProblem(error) {
	if (!(error instanceof Error)) return;
	if (error.name === "TimeoutError") return `did not answer within ${timeoutMs / 1e3} seconds`;
	if (!(error instanceof TypeError) || !["fetch failed", "terminated"].includes(error.message)) return;
	let { cause } = error;
	return `could not be reached (${cause instanceof Error && "code" in cause && typeof cause.code == "string" ? cause.code : "no connection"})`;
}
async function readJsonBody(response, { system, url }) {
	let noJson = (what) => evidenceError(`${system} at ${url.host} answered ${response.status} with ${what}.`, { hint: "Is it the address of its API, or of a login page or a proxy?" }), parts = [], bytes = 0;
	for await (let part of response.body ?? []) {
		if (bytes += part.length, bytes > maxBodyBytes) throw noJson(`more than ${maxBodyBytes} bytes`);
		parts.push(part);
	}
	try {
		return JSON.parse(Buffer.concat(parts).toString("utf8"));
	} catch (error) {
		throw error instanceof SyntaxError ? noJson("what is no JSON") : error;
	}
}
/** A text in an answer; undefined when it is not there or no text. */
function textIn(body, ...path) {
	let value = body;
	for (let key of path) {
		if (typeof value != "object" || !value) return;
		value = Object.entries(value).find(([name]) => name === key)?.[1];
	}
	return typeof value == "string" ? value : void 0;
}
/**
* The address of a store as a variable names it.
* @throws UserError (`configuration`) for what is no http address, or one with a password in it
*/
function endpoint(value, variable) {
	let url = URL.canParse(value) ? new URL(value) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") throw configurationError(`${variable} is no address that can be used.`, { hint: "Write http://host:port or https://host, without user and password." });
	return url.search = "", url.hash = "", url;
}
/** An address below another, each step escaped. */
function below(base, ...steps) {
	let url = new URL(base);
	return url.pathname = `${base.pathname.replace(/\/+$/, "")}/${steps.map(escapeStep).join("/")}`, url;
}
/** RFC 3986, which signatures are made over. */
function escapeStep(step) {
	return encodeURIComponent(step).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The first of several variables that is set and not blank. */
function variable(names, { variables }) {
	for (let name of names) {
		let value = variables[name]?.trim();
		if (value !== void 0 && value !== "") return {
			name,
			value
		};
	}
}
export { textIn as a, escapeStep as i, below as n, variable as o, endpoint as r, ask as t };
