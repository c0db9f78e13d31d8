// packages/tracking/src/data-versions/lfs-pointer.ts
/** The specification's limit; a longer file is content. */
const maxPointerBytes = 1023, firstLine = "version https://git-lfs.github.com/spec/";
/** The first line says it, also when the rest is broken. */
function isLfsPointer(content) {
	return content.length <= 1023 && content.subarray(0, 40).toString("latin1") === firstLine;
}
/**
* Reads a pointer (git-lfs `docs/spec.md`): lines `key value`, `version` first, the others sorted by key.
* Undefined when it breaks the specification.
*/
function readLfsPointer(text) {
	if (!text.startsWith(`${firstLine}v1\n`) || !text.endsWith("\n")) return;
	let lines = text.slice(0, -1).split("\n"), values = /* @__PURE__ */ new Map();
	for (let line of lines) {
		let [, key, value] = /^([a-z0-9.-]+) (.+)$/.exec(line) ?? [];
		if (key === void 0 || value === void 0 || values.has(key)) return;
		values.set(key, value);
	}
	let oid = values.get("oid") ?? "", size = values.get("size") ?? "";
	if (/^sha256:[0-9a-f]{64}$/.test(oid) && /^(?:0|[1-9]\d{0,15})$/.test(size)) return {
		oid,
		bytes: Number(size)
	};
}
export { maxPointerBytes as n, readLfsPointer as r, isLfsPointer as t };
