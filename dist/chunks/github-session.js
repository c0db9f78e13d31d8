import { t as readRequestFailure } from "./request-failure.js";
import { t as gitHubRefusal } from "./github-refusal.js";
// packages/shared/src/ledger/github-session.ts
/**
* Sends a request for reading.
* @throws UserError (`evidence`) when GitHub cannot be reached or refuses
*/
async function ask(session, request) {
	session.signal.throwIfAborted();
	try {
		return await request(session.github);
	} catch (error) {
		throw gitHubRefusal(failureOf(error), session.name, "read");
	}
}
/** The failure that an error of the client is; anything else is a bug of ours and is thrown on. */
function failureOf(error) {
	let failure = readRequestFailure(error);
	if (failure === void 0) throw error;
	return failure;
}
/** Does `work` for each item, at most ten at a time; results in the items' order. */
async function tenAtATime(items, work) {
	let results = /* @__PURE__ */ new Map(), rest = items.entries();
	return await Promise.all(Array.from({ length: 10 }, async () => {
		for (let [index, item] of rest) results.set(index, await work(item));
	})), [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
export { failureOf as n, tenAtATime as r, ask as t };
