import { t as newestSections } from "./newest-sections.js";
import { n as parseComment, t as composeComment } from "./comment.js";
import { t as GitLabFailure } from "./gitlab-api2.js";
/**
* One note per merge request for all reports, edited in place. A note has no conditional write, so after writing it is looked at again:
* two notes that were created at the same moment become the older one, and a section that another job has overwritten is put back.
* Only what our own account wrote under our marker is ours.
*/
async function writeNote(gitlab, own) {
	let account = await gitlab.ownAccount(), written, problem;
	for (let round = 1; round <= 4; round += 1) {
		let notes = await ourNotes(gitlab, account), standing = notes.map(({ body }) => parseComment(body)?.sections ?? []), sections = newestSections(own, ...standing);
		if (written === void 0 && own.every((section) => isSuperseded(section, sections))) return { state: "superseded" };
		let [oldest, ...duplicates] = notes;
		if (oldest !== void 0 && written !== void 0 && duplicates.length === 0 && isWhole(standing, sections)) return {
			state: "written",
			id: oldest.id
		};
		try {
			written = await put(gitlab, oldest, composeComment(sections, markerOf(sections), 6e4));
			for (let { id } of duplicates) await gitlab.remove(id);
		} catch (error) {
			if (!(error instanceof GitLabFailure) || !error.unavailable) throw error;
			problem = error;
		}
	}
	if (written === void 0) throw problem ?? /* @__PURE__ */ Error("no round of writing the note was made");
	return {
		state: "written",
		id: written.id
	};
}
async function put(gitlab, existing, body) {
	return (existing === void 0 ? void 0 : await gitlab.update(existing.id, body)) ?? await gitlab.create(body);
}
async function ourNotes(gitlab, account) {
	return (await gitlab.list()).filter(({ author, body }) => author === account && parseComment(body) !== void 0);
}
/** The one note says what the newest sections are; what did not fit into it cannot be asked for. */
function isWhole(standing, sections) {
	let said = new Set(standing.flat().map(version));
	return sections.every((section) => said.has(version(section)));
}
function version({ key, run, attempt }) {
	return JSON.stringify([
		key,
		run,
		attempt
	]);
}
function isSuperseded(section, newest) {
	return newest.some(({ key, run, attempt }) => key === section.key && (run !== section.run || attempt !== section.attempt));
}
/** The note as a whole bears the newest pipeline that it holds. */
function markerOf(sections) {
	let [newest] = sections.toSorted((a, b) => b.run - a.run || b.attempt - a.attempt);
	return {
		key: "gatewright",
		run: newest?.run ?? 0,
		attempt: newest?.attempt ?? 0,
		sha: newest?.sha ?? ""
	};
}
export { writeNote };
