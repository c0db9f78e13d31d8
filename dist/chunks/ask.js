import { n as configurationError, r as evidenceError } from "./user-error.js";
import { i as maxBodyBytes, n as bodyText, r as isBusyOrBroken, t as askedWaitMs } from "./http-answer.js";
import { setTimeout } from "node:timers/promises";
// packages/tracking/src/data-versions/ask.ts
const timeoutMs = 15e3, budgetMs = 6e4;
/**
* Asks a store. At most three tries when it fails or cannot be reached, as far apart as it asks for; what any other status means is for
* the caller to say.
* @throws UserError (`evidence`) when no answer can be had. No sentence holds a header or the query of the address.
*/
async function ask(question, context) {
	let end = performance.now() + budgetMs;
	for (let attempt = 1;; attempt += 1) {
		let answer = await tryOnce(question, context);
		if ("answer" in answer) return answer.answer;
		let { waitMs = 200 * (attempt + 1) } = answer, isTooLong = performance.now() + waitMs >= end;
		if (attempt === 3 || isTooLong) throw unanswered(question, answer, attempt, isTooLong);
		await setTimeout(waitMs, void 0, { signal: context.signal });
	}
}
function unanswered({ system, url }, { problem, waitMs }, attempts, isTooLong) {
	let asks = isTooLong && waitMs !== void 0 ? ` and asks to wait ${Math.ceil(waitMs / 1e3)} seconds, more than the ${budgetMs / 1e3} that an answer may take` : "";
	return evidenceError(`${system} at ${url.host} ${problem}${asks} (${attempts} ${attempts === 1 ? "try" : "tries"}).`, { hint: "Try again later; if it stays so, check the address and whether this machine may reach it." });
}
async function tryOnce(question, context) {
	try {
		let response = await follow(question, context), { status, headers } = response;
		return response.ok && question.method !== "HEAD" ? { answer: {
			status,
			headers,
			body: await readJsonBody(response, question)
		} } : (await response.body?.cancel(), isBusyOrBroken(status) ? {
			problem: `answered ${status}`,
			waitMs: askedWaitMs(headers)
		} : { answer: {
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
	let noJson = (what) => evidenceError(`${system} at ${url.host} answered ${response.status} with ${what}.`, { hint: "Is it the address of its API, or of a login page or a proxy?" }), text = await bodyText(response);
	if (text === void 0) throw noJson(`more than ${maxBodyBytes} bytes`);
	try {
		return JSON.parse(text);
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
