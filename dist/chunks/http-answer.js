// packages/tracking/src/http-answer.ts
/** What may be believed of a server's answer: the same for stores that are asked and for systems that get a copy. */
/** No API that is spoken here answers with as much; a page, a proxy or an attacker may answer without end. */
const maxBodyBytes = 8388608;
/** The whole body as text; undefined when it is longer than `maxBodyBytes`, of which no more is read. */
async function bodyText(response) {
	let parts = [], bytes = 0;
	for await (let part of response.body ?? []) {
		if (bytes += part.length, bytes > 8388608) return;
		parts.push(part);
	}
	return new TextDecoder().decode(Buffer.concat(parts));
}
/** Another try may succeed. */
function isBusyOrBroken(status) {
	return status === 429 || status >= 500;
}
/** How long a server asks to wait (RFC 9110, section 10.2.3: seconds or a date); undefined when it does not say. */
function askedWaitMs(headers, now = Date.now()) {
	let asked = headers.get("retry-after")?.trim() ?? "";
	if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1e3;
	let date = /^[A-Za-z]/.test(asked) ? Date.parse(asked) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
export { maxBodyBytes as i, bodyText as n, isBusyOrBroken as r, askedWaitMs as t };
