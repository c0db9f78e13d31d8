import { n as configurationError, r as evidenceError } from "./user-error.js";
import { a as textIn, n as below, o as variable, r as endpoint, t as ask } from "./ask.js";
import { n as splitId } from "./data-reference.js";
// packages/tracking/src/data-versions/lakefs-version.ts
/**
* Data in lakeFS: `lakefs:<repository>[/<path>]@<commit id>`. A branch or a tag is resolved to its commit; uncommitted changes on
* the branch, below the path, are an error, because a reader of the branch would see them.
*/
async function lakefsVersion(locator, context) {
	let reference = parseLakefs(locator), { repository, path, shown } = reference, get = await client(reference, context), ref = reference.ref ?? await defaultBranch(reference, get), commit = await commitOf(ref, reference, get), below = path === "" ? "" : `/${path}`;
	return {
		role: context.role,
		version: `lakefs:${repository}${below}@${commit}`,
		...ref === commit ? {} : { resolved_from: ref },
		...await sizeOfObject({
			...reference,
			shown
		}, commit, get)
	};
}
async function commitOf(ref, reference, get) {
	let { repository, shown } = reference, branch = await get(["branches", ref]);
	if (branch.status === 200) return await refuseUncommitted(ref, reference, get), commitIn(branch, "commit_id", shown);
	let tag = await get(["tags", ref]);
	if (tag.status === 200) return commitIn(tag, "commit_id", shown);
	let commit = await get(["commits", ref]);
	if (commit.status === 200) return commitIn(commit, "id", shown);
	throw evidenceError(`lakeFS has no branch, no tag and no commit ${ref} in the repository ${repository}.`, { hint: "Write lakefs:<repository>/<path>@<branch, tag or commit>, and check that the key may read the repository." });
}
async function defaultBranch({ shown }, get) {
	let branch = textIn((await get([])).body, "default_branch");
	if (branch !== void 0) return branch;
	throw evidenceError(`lakeFS told no default branch of ${shown}.`, { hint: "Name a branch, a tag or a commit: @main." });
}
async function refuseUncommitted(branch, { path, shown }, get) {
	let query = {
		amount: "1000",
		...path === "" ? {} : { prefix: path }
	}, { status, body } = await get([
		"branches",
		branch,
		"diff"
	], query), results = typeof body == "object" && body && "results" in body ? body.results : void 0;
	if (status !== 200 || !Array.isArray(results)) throw evidenceError(`lakeFS did not tell (${status}) whether the branch ${branch} of ${shown} has uncommitted changes.`, { hint: "The key needs fs:ListObjects on the repository." });
	let folder = path.endsWith("/") ? path : `${path}/`, first = results.map((result) => textIn(result, "path") ?? path).find((name) => path === "" || name === path || name.startsWith(folder));
	if (first !== void 0) throw evidenceError(`The branch ${branch} of ${shown} has uncommitted changes (${first}), which no commit names.`, { hint: "Commit them in lakeFS, or name the commit that the training reads." });
}
/** Of one object; a prefix has none. */
async function sizeOfObject({ path, shown }, commit, get) {
	if (path === "" || path.endsWith("/")) return {};
	let object = await get([
		"refs",
		commit,
		"objects",
		"stat"
	], { path });
	if (object.status === 200) {
		let { body } = object, size = typeof body == "object" && body && "size_bytes" in body ? Number(body.size_bytes) : NaN;
		return {
			files: 1,
			...Number.isSafeInteger(size) ? { bytes: size } : {}
		};
	}
	let { body } = await get([
		"refs",
		commit,
		"objects",
		"ls"
	], {
		prefix: `${path}/`,
		amount: "1"
	}), results = typeof body == "object" && body && "results" in body ? body.results : void 0;
	if (Array.isArray(results) && results.length > 0) return {};
	throw evidenceError(`${shown}: the commit ${commit} has nothing at ${path}.`, { hint: "Check the path." });
}
async function client({ repository, shown }, context) {
	let address = variable(["LAKEFS_ENDPOINT", "LAKECTL_SERVER_ENDPOINT_URL"], context), key = variable(["LAKEFS_ACCESS_KEY_ID", "LAKECTL_CREDENTIALS_ACCESS_KEY_ID"], context)?.value, secret = variable(["LAKEFS_SECRET_ACCESS_KEY", "LAKECTL_CREDENTIALS_SECRET_ACCESS_KEY"], context)?.value;
	if (address === void 0 || key === void 0 || secret === void 0) throw evidenceError(`${shown} cannot be asked for: lakeFS's address or its key is not set.`, { hint: "Set LAKEFS_ENDPOINT, LAKEFS_ACCESS_KEY_ID and LAKEFS_SECRET_ACCESS_KEY in the step's env." });
	let base = endpoint(address.value, address.name);
	base.pathname = base.pathname.replace(/\/+$/, "").replace(/\/api\/v1$/, "");
	let headers = { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}` };
	return async (steps, query = {}) => {
		let url = below(base, "api", "v1", "repositories", repository, ...steps);
		url.search = new URLSearchParams(query).toString();
		let answer = await ask({
			system: "lakeFS",
			url,
			headers
		}, context);
		if (answer.status !== 401 && answer.status !== 403) return answer;
		throw evidenceError(`lakeFS at ${url.host} refuses to tell about ${shown} (${answer.status}).`, { hint: "Check LAKEFS_ACCESS_KEY_ID and LAKEFS_SECRET_ACCESS_KEY, and that the key may read the repository." });
	};
}
function commitIn({ body }, field, shown) {
	let commit = textIn(body, field) ?? "";
	if (/^[0-9a-f]{64}$/.test(commit)) return commit;
	throw evidenceError(`lakeFS told no commit id of ${shown}.`, { hint: "Is LAKEFS_ENDPOINT the address of a lakeFS server, and has the branch a commit?" });
}
/** `<repository>[/<path>][@<ref>]`, or `//<repository>/<ref>/<path>` as lakeFS itself writes it. */
function parseLakefs(locator) {
	let shown = `lakefs:${locator}`, isAddress = locator.startsWith("//"), { name, id } = isAddress ? {
		name: locator.slice(2),
		id: void 0
	} : splitId(locator), [repository = "", ...rest] = name.split("/"), ref = isAddress ? rest.shift() : id, path = rest.join("/"), expected = { hint: "Write lakefs:<repository>/<path>@<branch, tag or commit>, or lakefs://<repository>/<ref>/<path>." };
	if (!/^[a-z0-9][a-z0-9-]{2,62}$/.test(repository)) throw configurationError(`${shown}: ${JSON.stringify(repository)} is no name of a lakeFS repository.`, expected);
	if (isAddress && ref === void 0 || ref !== void 0 && !/^[A-Za-z0-9_][A-Za-z0-9_.~^-]{0,254}$/.test(ref)) throw configurationError(`${shown}: ${JSON.stringify(ref ?? "")} is no branch, tag or commit.`, expected);
	return {
		repository,
		ref,
		path,
		shown
	};
}
export { lakefsVersion };
