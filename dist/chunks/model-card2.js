import { _ as words, a as emphasis, d as paragraph, f as sentence, g as text, h as table, i as details, l as link, m as strong, n as code, p as serialise, s as heading, t as alert, u as list } from "./markdown.js";
import { d as plural, i as formatCount } from "./wording.js";
import { t as require_dist } from "./dist.js";
import { i as numberWords } from "./number-words.js";
import { n as modelIndex, r as runPage, t as hubDatasets } from "./model-index.js";
// packages/tracking/src/documents/model-card.ts
var import_dist = require_dist();
/**
* The model card of a run: Hugging Face's front matter, then what the run is made of. It says what the record says and
* nothing else: intended use and limits are the team's to write.
*/
function modelCard(record, id) {
	return `---\n${(0, import_dist.stringify)(cardFrontMatter(record), { lineWidth: 0 })}---\n\n${cardBody(record, id)}\n`;
}
/** The Markdown below the front matter. */
function cardBody(record, id) {
	return serialise([
		heading(2, words("Model "), code(record.model)),
		...caution(record),
		...made(record, id),
		...metrics(record),
		...data(record),
		...parameters(record),
		...model(record),
		...environment(record),
		...reproducibility(record)
	]);
}
function cardFrontMatter(record) {
	let index = modelIndex(record), datasets = hubDatasets(record);
	return {
		model_name: record.model,
		tags: ["gatewright"],
		...datasets.length === 0 ? {} : { datasets },
		...index === void 0 ? {} : { "model-index": index }
	};
}
function caution({ smoke, trust }) {
	let why = [...smoke ? ["It was trained on a small sample to try the training out (a smoke run); its metrics say nothing about a model."] : [], ...trust === "default-branch" ? [] : [`It was not made on the default branch (trust: ${trust}).`]];
	return why.length === 0 ? [] : [alert("WARNING", words(why.join(" ")))];
}
function made(record, id) {
	let { origin, cost } = record, page = runPage(record), commit = origin.head_sha ?? record.code.commit, rows = [
		["record in the ledger", [code(id)]],
		["made at", [text(record.created_at)]],
		...optional("commit", commit, (sha) => [code(sha), ...record.code.dirty === !0 ? [words(", with changes that are not committed")] : []]),
		...optional("branch", record.code.branch, (branch) => [code(branch)]),
		...optional("repository", record.code.remote, (remote) => [code(remote)]),
		...optional("command", record.code.command, (command) => [code(command, 500)]),
		...optional("workflow run", page, (url) => [URL.canParse(url) ? link(url, text(String(origin.run_id))) : code(url)]),
		...optional("training took", cost.wall_seconds, (seconds) => [text(`${numberWords(seconds)} seconds`)]),
		...optional("runner", cost.runner, (runner) => [text(runner)]),
		...optional("fingerprint of the inputs", record.fingerprint, (digest) => [code(digest)]),
		...optional("outputs restored from record", record.restored_from, (other) => [code(other)])
	];
	return [heading(3, words("How it was made")), facts(rows)];
}
function metrics(record) {
	if (record.metrics.length === 0) return [];
	let rows = record.metrics.slice(0, 100).map(({ name, value, n, source }) => [
		[code(name)],
		[text(numberWords(value))],
		[words(n === void 0 ? "" : formatCount(n))],
		[code(source)]
	]), curves = record.series.map(({ name, length }) => [code(name), words(`, ${plural(length, "point")}`)]);
	return [
		heading(3, words("Metrics")),
		table([
			"metric",
			"value",
			"n",
			"read from"
		], rows, [
			"left",
			"right",
			"right"
		]),
		...more(record.metrics.length),
		...curves.length === 0 ? [] : [paragraph(words("Training curves:")), list(curves.slice(0, 100))]
	];
}
function data(record) {
	if (record.data.length === 0) return [];
	let rows = record.data.slice(0, 100).map(({ role, version, digest, rows: count, columns }) => [
		[text(role)],
		[code(version, 500)],
		[digest === void 0 ? words("") : code(digest)],
		[words(count === void 0 ? "" : formatCount(count))],
		[words(columns === void 0 ? "" : formatCount(columns))]
	]);
	return [
		heading(3, words("Data")),
		table([
			"role",
			"version",
			"digest",
			"rows",
			"columns"
		], rows, [
			"left",
			"left",
			"left",
			"right",
			"right"
		]),
		...more(record.data.length)
	];
}
function parameters({ params }) {
	let values = Object.entries(params.values);
	if (values.length === 0) return [];
	let rows = values.slice(0, 100).map(([name, value]) => [[code(name)], [code(String(value), 300)]]);
	return [heading(3, words("Parameters")), ...details(plural(values.length, "parameter"), [table(["parameter", "value"], rows), ...more(values.length)])];
}
function model({ artifact }) {
	return artifact === void 0 ? [] : [
		heading(3, words("Model file")),
		facts([
			["path", [code(artifact.path)]],
			["digest", [code(artifact.digest)]],
			["size", [words(`${plural(artifact.bytes, "byte")} in ${plural(artifact.files, "file")}`)]],
			["format", [text(artifact.format)]],
			...Object.entries(artifact.facts).slice(0, 100).map(([name, value]) => [name, [code(String(value))]])
		]),
		...artifact.warnings.length === 0 ? [] : [list(artifact.warnings.slice(0, 100).map((warning) => [
			strong(words("Warning:")),
			words(" "),
			...sentence(warning, 500)
		]))]
	];
}
function environment({ environment: seen }) {
	let { accelerator, os, language } = seen, rows = [
		...optional("operating system", os, ({ name, version, image, image_version }) => [text([
			name,
			version,
			image,
			image_version
		].filter((part) => part !== void 0).join(" "))]),
		...optional("architecture", seen.arch, (arch) => [text(arch)]),
		...optional("container image", seen.container, (digest) => [code(digest)]),
		...optional("language", language, ({ name, version }) => [text(`${name} ${version}`)]),
		...optional("accelerator", accelerator, (found) => [text(found === "none" ? "none" : found.devices.map(({ name, count }) => `${count} × ${name}`).join(", ") || "present, its devices are not known")]),
		...(seen.lock_files ?? []).map(({ path, digest }) => ["lock file", [
			code(path),
			words(" "),
			code(digest)
		]]),
		...Object.entries(seen.seeds ?? {}).map(([name, value]) => [name === "seed" ? name : `seed ${name}`, [code(String(value))]]),
		...Object.entries(seen.determinism ?? {}).map(([name, value]) => [name, [code(value)]])
	];
	return rows.length === 0 ? [] : [heading(3, words("Environment")), facts(rows.slice(0, 100))];
}
function reproducibility({ reproducibility: known }) {
	let all = known.present.length + known.missing.length;
	return [
		heading(3, words("Reproducibility")),
		paragraph(words(`${known.present.length} of ${all} fields are known.`), ...known.missing.length === 0 ? [] : [text(` Missing: ${known.missing.join(", ")}.`)]),
		paragraph(emphasis(words("Intended use, limits and risks are not in the record; who publishes the model writes them.")))
	];
}
function facts(rows) {
	return table(["what", "value"], rows.map(([name, value]) => [[text(name, 200)], value]));
}
function more(count) {
	return count <= 100 ? [] : [paragraph(words(`${plural(count - 100, "more row")} in the record.`))];
}
function optional(name, value, shown) {
	return value === void 0 ? [] : [[name, shown(value)]];
}
export { cardFrontMatter as n, modelCard as r, cardBody as t };
