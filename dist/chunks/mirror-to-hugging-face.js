import { t as require_dist } from "./dist.js";
import { n as cardFrontMatter, r as modelCard, t as cardBody } from "./model-card2.js";
import { a as Unanswered, i as mirrorVariables, o as openSession, r as textAt, s as saying } from "./answer-fields.js";
import { t as MirrorFailure } from "./mirror-target.js";
// packages/tracking/src/documents/card-in-readme.ts
var import_dist = require_dist();
/** Where our part of a README begins and ends; the rest is the team's. The date tells an older run from a newer one. */
const begin = /<!-- gatewright:begin (\S+) -->/, block = /<!-- gatewright:begin \S+ -->[\s\S]*?<!-- gatewright:end -->/;
/**
* The README with the card of this run in it: `model-index`, our tag and the data sets in its front matter, and our part of its
* text. What the team wrote stays as it is, its order and comments too.
*/
function withModelCard(readme, record, id) {
	let section = `<!-- gatewright:begin ${record.created_at} -->\n\n${cardBody(record, id)}\n\n<!-- gatewright:end -->`;
	if (readme === void 0 || readme.trim() === "") {
		let [, front = ""] = /^(---\n[\s\S]*?\n---\n)/.exec(modelCard(record, id)) ?? [];
		return { text: `${front}\n${section}\n` };
	}
	let there = begin.exec(readme)?.[1];
	if (there !== void 0 && Date.parse(there) > Date.parse(record.created_at)) return { newer: there };
	let [whole = "", front] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(readme) ?? [], merged = mergedFrontMatter(front, record);
	if ("broken" in merged) return merged;
	let body = readme.slice(whole.length), text = block.test(body) ? body.replace(block, () => section) : `${body.trimEnd()}\n\n${section}\n`;
	return { text: `---\n${merged.text}---\n${whole === "" ? "\n" : ""}${text}` };
}
function mergedFrontMatter(front, record) {
	let ours = cardFrontMatter(record);
	if (front === void 0) return { text: (0, import_dist.stringify)(ours, { lineWidth: 0 }) };
	let document = (0, import_dist.parseDocument)(front), [error] = document.errors;
	if (error !== void 0) return { broken: `its front matter is no YAML: ${error.message.split("\n")[0]}` };
	let theirs = document.toJS();
	if (theirs !== null && (typeof theirs != "object" || Array.isArray(theirs))) return { broken: "its front matter is no mapping" };
	document.has("model_name") || document.set("model_name", ours.model_name);
	for (let key of ["tags", "datasets"]) {
		let added = ours[key] ?? [], list = document.get(key), known = (0, import_dist.isSeq)(list) ? list.toJSON() : [list].filter((one) => typeof one == "string"), missing = added.filter((one) => !known.includes(one));
		missing.length > 0 && document.set(key, document.createNode([...known, ...missing]));
	}
	let index = ours["model-index"];
	return index === void 0 ? document.delete("model-index") : document.set("model-index", document.createNode(index)), { text: document.toString({ lineWidth: 0 }) };
}
// packages/tracking/src/mirror/hugging-face/client.ts
/** Somebody else committed in between. */
var MovedOn = class extends MirrorFailure {
	constructor(message) {
		super(message), this.name = "MovedOn";
	}
};
function hubClient(session, repository) {
	let refused = (status, text, doing) => {
		let said = `Hugging Face at ${session.address} answered ${status} to ${doing}${saying(text)}.`;
		switch (status) {
			case 401:
			case 403: return new MirrorFailure(`${said} HF_TOKEN may not write to ${repository}, or is not valid.`);
			case 404: return new MirrorFailure(`${said} There is no model ${repository} that HF_TOKEN can see; make it on the Hub first.`);
			default: return status < 400 ? new MirrorFailure(`${said} The repository ${repository} has moved; name its new place.`) : new MirrorFailure(said);
		}
	};
	return {
		async head() {
			let { status, text } = await session.send({
				method: "GET",
				path: `/api/models/${repository}`,
				repeatable: !0
			});
			if (status !== 200) throw refused(status, text, "reading the repository");
			return commitIn(text, "sha", session.address);
		},
		async readReadme(commit) {
			let path = `/${repository}/raw/${commit}/README.md`, { status, text } = await session.send({
				method: "GET",
				path,
				repeatable: !0
			});
			if (status !== 404) {
				if (status !== 200) throw refused(status, text, "reading README.md");
				return text;
			}
		},
		async commitReadme(parent, text, message) {
			let lines = [{
				key: "header",
				value: {
					...message,
					parentCommit: parent
				}
			}, {
				key: "file",
				value: {
					content: Buffer.from(text, "utf8").toString("base64"),
					path: "README.md",
					encoding: "base64"
				}
			}], answer = await session.send({
				method: "POST",
				path: `/api/models/${repository}/commit/main`,
				body: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
				contentType: "application/x-ndjson",
				repeatable: !1
			});
			if (answer.status === 409 || answer.status === 412) throw new MovedOn(`Others commit to ${repository} on Hugging Face all the time, so the card was not written.`);
			if (answer.status !== 200) throw refused(answer.status, answer.text, "the commit");
			return commitIn(answer.text, "commitOid", session.address);
		}
	};
}
function commitIn(text, key, address) {
	let answer;
	try {
		answer = JSON.parse(text);
	} catch (cause) {
		throw new MirrorFailure(`${address} answered with something that is no JSON, so it is not the Hub.`, { cause });
	}
	let commit = textAt(answer, key);
	if (commit === void 0 || !/^[0-9a-f]{40}$/.test(commit)) throw new MirrorFailure(`${address} gave no commit where one belongs.`);
	return commit;
}
// packages/tracking/src/mirror/hugging-face/mirror-to-hugging-face.ts
const huggingFace = {
	name: "Hugging Face",
	secrets: (variables) => [tokenOf(variables)].filter((token) => token !== void 0),
	copy(run, context) {
		let repository = context.policy.huggingFace?.repository;
		return repository === void 0 ? void 0 : copyToHub(run, repository, context);
	}
};
async function copyToHub({ record, id }, repository, { variables, fetch, signal }) {
	let why = whyNotPublished(record);
	if (why !== void 0) return `The model card of ${repository} on Hugging Face was left as it is: ${why}.`;
	let token = tokenOf(variables);
	if (token === void 0) throw new MirrorFailure(`The policy names a repository on Hugging Face, but ${mirrorVariables.huggingFaceToken} is not set in this job; set it from a secret whose token may write there.`);
	if (!/^[\w.-]+(\/[\w.-]+)?$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) throw new MirrorFailure(`\`${repository}\` is no name of a repository on Hugging Face; write owner/name.`);
	let address = (variables[mirrorVariables.huggingFaceEndpoint]?.trim() || "https://huggingface.co").replace(/\/+$/, ""), headers = { authorization: `Bearer ${token}` }, session = openSession({
		name: "Hugging Face",
		address,
		headers,
		fetch,
		signal
	}), page = `${address}/${repository}`, client = hubClient(session, repository);
	for (let attempt = 1;; attempt += 1) try {
		return await publishCard(client, page, {
			record,
			id
		});
	} catch (error) {
		if (!(error instanceof MovedOn || error instanceof Unanswered && error.anotherTry) || attempt === 3) throw error;
		await session.pause(attempt);
	}
}
async function publishCard(client, page, { record, id }) {
	let head = await client.head(), readme = await client.readReadme(head), wanted = withModelCard(readme, record, id);
	if ("broken" in wanted) throw new MirrorFailure(`The README of ${page} was left as it is: ${wanted.broken}.`);
	if ("newer" in wanted) return `The model card of ${page} was left as it is: it is of a later run (${wanted.newer}).`;
	if (wanted.text === readme) return `The model card of ${page} is that of this run already.`;
	let commit = await client.commitReadme(head, wanted.text, {
		summary: `Model card of ${record.model} ${id.slice(0, 8)}`,
		description: `gatewright record ${id}`
	}), check = await client.readReadme(commit) === wanted.text ? "read back and equal" : "but what was read back differs from what was sent";
	return `The model card of ${page} was updated in commit ${commit.slice(0, 12)}, ${check}.`;
}
/** The card is what users of the model read: only a run that counts stands there. */
function whyNotPublished({ smoke, trust }) {
	return smoke ? "this is a smoke run" : trust === "default-branch" ? void 0 : `the record's trust is \`${trust}\`, not \`default-branch\``;
}
function tokenOf(variables) {
	return variables[mirrorVariables.huggingFaceToken]?.trim() || void 0;
}
export { huggingFace };
