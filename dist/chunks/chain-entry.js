import { n as sha256Hex } from "./digest.js";
import { r as evidenceError } from "./user-error.js";
import { t as canonicalJson } from "./canonical-json.js";
// packages/shared/src/ledger/chain-entry.ts
const hex = /^[0-9a-f]{64}$/;
function chainText(entry) {
	return canonicalJson(entry);
}
/** What the next entry has as `prev`; that of a model's newest entry is the anchor. */
function entryDigest(text) {
	return sha256Hex(text);
}
/** @throws UserError (`evidence`) when the text is no entry in its one stored form */
function parseChainEntry(text, path) {
	let value = parse(text, path);
	if (!isChainEntry(value) || canonicalJson(value) !== text) throw evidenceError(`${path} is no entry of a chain.`, { hint: "Run `gatewright ledger verify` to see all that is wrong." });
	return value;
}
function parse(text, path) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw evidenceError(`${path} is not JSON; it may have been cut off.`, { cause });
	}
}
function isChainEntry(value) {
	if (typeof value != "object" || !value) return !1;
	let { record, prev, ...more } = value;
	return Object.keys(more).length === 0 && typeof record == "string" && hex.test(record) && (prev === null || typeof prev == "string" && hex.test(prev));
}
export { entryDigest as n, parseChainEntry as r, chainText as t };
