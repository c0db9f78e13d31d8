import { _ as words, d as paragraph, g as text, h as table, l as link, n as code, p as serialise, s as heading } from "./markdown.js";
import { i as verdictOrder } from "./verdict.js";
import { i as speakers, n as saidSign, r as speakerWords } from "./said.js";
import { S as worstFirst, b as verdictSign, d as plural, x as verdictWord } from "./wording.js";
// packages/shared/src/publish/render/marker.ts
const commentTag = "gatewright:v1", beginTag = "gatewright:v1:begin", endTag = "gatewright:v1:end";
function commentMarker({ key, run, attempt, sha }) {
	return line(commentTag, {
		key,
		run,
		attempt,
		sha
	});
}
function beginMarker(marker) {
	let { key, run, attempt, sha, pullRequest, verdict, headline, saidBy, url, page } = marker, optional = Object.entries({
		pull_request: pullRequest,
		said_by: saidBy,
		url,
		page
	}).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return line(beginTag, {
		key,
		run,
		attempt,
		sha,
		verdict,
		headline,
		...Object.fromEntries(optional)
	});
}
function endMarker(key) {
	return line(endTag, { key });
}
function readCommentMarker(text) {
	let fields = readLine(text, commentTag);
	return fields && readMarker(fields);
}
function readBeginMarker(text) {
	let fields = readLine(text, beginTag), marker = fields && readMarker(fields), verdict = verdictOrder.find((known) => known === fields?.get("verdict"));
	if (fields === void 0 || marker === void 0 || verdict === void 0) return;
	let pullRequest = Number(fields.get("pull_request")), saidBy = speakers.find((known) => known === fields.get("said_by")), [url, page] = [safeUrl(fields.get("url")), safeUrl(fields.get("page"))];
	return {
		...marker,
		...Number.isSafeInteger(pullRequest) && pullRequest > 0 ? { pullRequest } : {},
		verdict,
		headline: fields.get("headline") ?? marker.key,
		...saidBy === void 0 ? {} : { saidBy },
		...url === void 0 ? {} : { url },
		...page === void 0 ? {} : { page }
	};
}
function safeUrl(text) {
	return text !== void 0 && /^https?:\/\/[^\s<>"]+$/.test(text) ? text : void 0;
}
function readEndMarker(text) {
	return readLine(text, endTag)?.get("key");
}
function line(tag, fields) {
	return `<!-- ${tag} ${Object.entries(fields).map(([name, value]) => `${name}=${encode(String(value))}`).join(" ")} -->`;
}
/** Nothing that could end the comment, the line or the field survives, `--` included. */
function encode(value) {
	return encodeURIComponent(value.toWellFormed()).replaceAll(/-(?=-|$)/g, "%2D");
}
/** The fields of a marker that is a whole line; fields that this version does not know are kept and do no harm. */
function readLine(text, tag) {
	let match = /^<!-- (\S+)((?: [^\s]+)*) -->$/.exec(text.trimEnd());
	if (match?.[1] !== tag) return;
	let fields = /* @__PURE__ */ new Map();
	for (let field of (match[2] ?? "").split(" ")) {
		let equals = field.indexOf("=");
		equals > 0 && fields.set(field.slice(0, equals), decode(field.slice(equals + 1)));
	}
	return fields;
}
function readMarker(fields) {
	let key = fields.get("key"), run = Number(fields.get("run")), attempt = Number(fields.get("attempt"));
	if (key !== void 0 && Number.isSafeInteger(run) && Number.isSafeInteger(attempt)) return {
		key,
		run,
		attempt,
		sha: fields.get("sha") ?? ""
	};
}
function decode(value) {
	try {
		return decodeURIComponent(value);
	} catch (error) {
		if (error instanceof URIError) return value;
		throw error;
	}
}
// packages/shared/src/publish/render/comment.ts
/**
* The one comment of a pull request: its marker, an overview when there are several sections, and the sections in the
* order of their keys, which is stable from run to run. What nobody vouches for comes last, of the others the
* pipeline's first: it is an overview itself.
* @param budget characters (UTF-16 code units) that the body may have
*/
function composeComment(sections, marker, budget) {
	let ordered = [...sections].sort((a, b) => Number(isSaid(a)) - Number(isSaid(b)) || Number(isPipeline(b)) - Number(isPipeline(a)) || (a.key < b.key ? -1 : +(a.key > b.key))), spared = ordered.toSorted((a, b) => urgency(a) - urgency(b) || b.markdown.length - a.markdown.length), short = /* @__PURE__ */ new Map(), length = compose(ordered, marker, short).length;
	for (let section of spared) {
		if (length <= budget) return compose(ordered, marker, short);
		let form = shortForm(section);
		form.length >= section.markdown.length || (short.set(section, form), length += form.length - section.markdown.length);
	}
	return length <= budget ? compose(ordered, marker, short) : lastResort(ordered, marker, budget);
}
/** The marker and sections of a comment of ours; undefined when the text is not one. Takes nothing else on trust. */
function parseComment(body) {
	let lines = body.replaceAll("\r\n", "\n").split("\n"), marker = readCommentMarker(lines[0] ?? "");
	if (marker === void 0) return;
	let sections = [], open;
	for (let [index, line] of lines.entries()) {
		let begin = readBeginMarker(line);
		if (begin !== void 0) open = {
			marker: begin,
			start: index + 1
		};
		else if (open !== void 0 && readEndMarker(line) === open.marker.key) {
			let markdown = lines.slice(open.start, index).join("\n").trim();
			sections.push({
				...open.marker,
				markdown: withoutMark(markdown, earlierMark(open.marker))
			}), open = void 0;
		}
	}
	return {
		marker,
		sections
	};
}
function compose(sections, marker, short) {
	let parts = [commentMarker(marker), ...needsOverview(sections) ? [overview(sections, marker)] : []];
	for (let section of sections) {
		let markdown = short.get(section) ?? section.markdown, mark = isOfEarlierCommit(section, marker) ? earlierMark(section) : "";
		parts.push(beginMarker(section), withMark(markdown, mark), endMarker(section.key));
	}
	return `${parts.join("\n\n")}\n`;
}
function isSaid({ saidBy }) {
	return saidBy !== void 0;
}
/** Of the fan-in job, also where a fork's run said it: then the key has two words before. */
function isPipeline({ key }) {
	return /^(?:unvouched\.[0-9a-f]{8}\.)?pipeline\./.test(key);
}
/** What a pipeline says of its stages is all that there is, unless other runs have sections as well. */
function needsOverview([first, ...rest]) {
	return first === void 0 || rest.length === 0 ? !1 : !isPipeline(first) || rest.some(({ run, attempt }) => run !== first.run || attempt > first.attempt);
}
/** A job that did not run for the newest commit leaves what it said of an earlier one: its verdict is not the newest's. */
function isOfEarlierCommit({ sha }, newest) {
	return sha !== "" && sha !== newest.sha;
}
/** Stands at the end of a section's heading, and is taken off again when the comment is read: the next writer decides anew. */
function earlierMark({ sha }) {
	let mark = serialise([paragraph(words(", of an earlier commit "), code(sha.slice(0, 12), 12))]).trim();
	return sha === "" ? "" : mark;
}
function withMark(markdown, mark) {
	let [first = "", ...rest] = markdown.split("\n");
	return first.startsWith("#") ? [`${first}${mark}`, ...rest].join("\n") : markdown;
}
function withoutMark(markdown, mark) {
	let [first = "", ...rest] = markdown.split("\n");
	return mark === "" || !first.startsWith("#") || !first.endsWith(mark) ? markdown : [first.slice(0, -mark.length), ...rest].join("\n");
}
function overview(sections, newest) {
	return serialise([heading(2, words("gatewright")), table([
		"gate",
		"verdict",
		"in short"
	], sections.map(({ headline, verdict, saidBy, key, sha }) => {
		let [title, ...rest] = headline.split(": ");
		return [
			[code(title ?? key, 100)],
			[words(saidBy === void 0 ? `${verdictSign[verdict]} ${verdictWord[verdict]}` : `${saidSign} ${speakerWords(saidBy)} says ${verdictWord[verdict]}`), ...isOfEarlierCommit({ sha }, newest) ? [words(", of an earlier commit "), code(sha.slice(0, 12), 12)] : []],
			[text(rest.join(": "), 300)]
		];
	}))]);
}
function shortForm({ headline, verdict, saidBy, url, page }) {
	let summary = words("the job summary of its run"), where = url === void 0 ? page === void 0 ? summary : link(page, summary) : link(url, words("its HTML report"));
	return serialise([heading(3, words(`${saidBy === void 0 ? verdictSign[verdict] : saidSign} `), text(headline, 300)), paragraph(words("The details did not fit into this comment; they are in "), where, words("."))]);
}
/** So many gates that not even their headlines fit: the worst first, and how many are left out. */
function lastResort(sections, marker, budget) {
	let byUrgency = sections.toSorted((a, b) => urgency(b) - urgency(a)), short = new Map(byUrgency.map((section) => [section, shortForm(section)]));
	for (let kept = byUrgency.length - 1; kept > 0; kept = Math.floor(kept * .8)) {
		let rest = leftOut(`${plural(byUrgency.length - kept, "more gate")} did not fit into this comment.`), body = `${compose(byUrgency.slice(0, kept), marker, short)}\n${rest}\n`;
		if (body.length <= budget) return body;
	}
	return `${commentMarker(marker)}\n\n${leftOut(`The reports of ${plural(byUrgency.length, "gate")} did not fit into this comment.`)}\n`;
}
function leftOut(sentence) {
	return serialise([paragraph(words(sentence))]);
}
/** Whatever a stranger says gives way to what a job of this repository says. */
function urgency(section) {
	return isSaid(section) ? 0 : worstFirst.length - worstFirst.indexOf(section.verdict);
}
export { parseComment as n, composeComment as t };
