import { n as configurationError, r as evidenceError } from "./user-error.js";
import { a as textIn, n as below, o as variable, r as endpoint, t as ask } from "./ask.js";
/** A dataset of the Hugging Face Hub: `hf:<owner>/<name>@<40 hex digits>`; a branch or a tag is resolved to its commit. */
async function huggingFaceVersion(locator, context) {
	let shown = `hf:${locator}`, { dataset, revision } = parseDataset(locator, shown), address = variable(["HF_ENDPOINT"], context) ?? {
		name: "HF_ENDPOINT",
		value: "https://huggingface.co"
	}, token = variable(["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"], context)?.value, base = endpoint(address.value, address.name), url = below(base, "api", "datasets", ...dataset.split("/"), "revision", revision), headers = token === void 0 ? {} : { authorization: `Bearer ${token}` }, { status, body } = await ask({
		system: "The Hugging Face Hub",
		url,
		headers
	}, context);
	if (status !== 200) throw refusal(status, shown, token !== void 0);
	let sha = textIn(body, "sha") ?? "", isCommit = /^[0-9a-f]{40}$/.test(revision);
	if (!/^[0-9a-f]{40}$/.test(sha) || isCommit && sha !== revision) throw evidenceError(`The Hugging Face Hub at ${url.host} told no commit of ${shown} that fits.`, { hint: "Is HF_ENDPOINT the address of a hub?" });
	return {
		role: context.role,
		version: `hf:${dataset}@${sha}`,
		...isCommit ? {} : { resolved_from: revision }
	};
}
/** `owner/name[@revision]`, `datasets/owner/name`, or `//datasets/owner/name@revision` as the Hub's own file system has it. */
function parseDataset(locator, shown) {
	let isAddress = locator.startsWith("//"), path = locator.replace(/^\/\//, ""), at = path.indexOf("@"), whole = at === -1 ? path : path.slice(0, at), revision = at === -1 ? "main" : path.slice(at + 1), dataset = whole.replace(/^datasets\//, ""), expected = { hint: "Write hf:<owner>/<name>, and @<branch, tag or commit> behind it." };
	if (isAddress && dataset === whole) throw configurationError(`${shown} names no dataset: hf:// addresses of datasets begin with hf://datasets/.`, expected);
	let step = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,95})";
	if (!RegExp(`^${step}(?:/${step})?$`).test(dataset) || dataset.includes("..")) throw configurationError(`${shown}: ${JSON.stringify(dataset)} is no name of a dataset.`, { hint: `${expected.hint} A version is of the whole dataset, not of one file in it.` });
	if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(revision) || revision.includes("..")) throw configurationError(`${shown}: ${JSON.stringify(revision)} is no revision.`, expected);
	return {
		dataset,
		revision
	};
}
function refusal(status, shown, hasToken) {
	return status === 401 || status === 403 ? evidenceError(`The Hugging Face Hub refuses to tell about ${shown} (${status})${hasToken ? "" : ", and there is no token to ask with"}.`, { hint: "The dataset is private, gated or not there: set HF_TOKEN to a token that may read it, and accept its terms." }) : status === 404 ? evidenceError(`${shown} does not exist on the Hugging Face Hub.`, { hint: "Check owner, name and revision; a private dataset is hidden from those who may not read it." }) : evidenceError(`The Hugging Face Hub answered ${status} about ${shown}.`, { hint: "Check owner and name." });
}
export { huggingFaceVersion };
