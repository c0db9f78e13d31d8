// packages/shared/src/publish/newest-sections.ts
/** Of each key the newest: a run that started later, or a later attempt of the same run. Earlier sources win ties. */
function newestSections(...sources) {
	let newest = /* @__PURE__ */ new Map();
	for (let section of sources.flat()) {
		let standing = newest.get(section.key);
		(standing === void 0 || isNewer(section, standing)) && newest.set(section.key, section);
	}
	return [...newest.values()].sort((a, b) => a.key < b.key ? -1 : +(a.key > b.key));
}
function isNewer(a, b) {
	return a.run > b.run || a.run === b.run && a.attempt > b.attempt;
}
export { newestSections as t };
