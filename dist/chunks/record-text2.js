import { t as clippedText } from "./visible-text.js";
/** A record for a person: a line a fact, what is not known left out. */
function recordText(record, { id, number }) {
	let { origin } = record, shown = [
		["record", id],
		["made", `${record.created_at.slice(0, 19).replace("T", " ")} UTC, number ${number} of ${record.model}`],
		["trust", record.trust],
		["event", origin.pull_request === void 0 ? origin.event : `${origin.event}, pull request ${origin.pull_request}`],
		["repository", origin.repository],
		["about commit", origin.head_sha],
		["workflow run", origin.run_id === void 0 ? void 0 : `${origin.run_id}, attempt ${origin.run_attempt ?? 1}`],
		...ofKind(record)
	].flatMap(([label, value]) => value === void 0 ? [] : [[clippedText(label, 60), clippedText(String(value), 300)]]), width = Math.min(28, Math.max(...shown.map(([label]) => label.length))), lines = shown.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
	return `${[`${kindWords(record)} of ${record.model}`, ...lines].join("\n")}\n`;
}
function kindWords(record) {
	return record.kind === "run" && record.smoke ? "smoke run" : record.kind;
}
function ofKind(record) {
	switch (record.kind) {
		case "run": return runRows(record);
		case "gate": return gateRows(record);
		case "deployment": return deploymentRows(record);
		case "look": return lookRows(record);
	}
}
function runRows(run) {
	let { code, params, artifact, cost } = run, changed = code.dirty === !0 ? `, changed (${code.diff_digest ?? "no digest"})` : "";
	return [
		["code", code.commit === void 0 ? void 0 : `${code.commit}${changed}`],
		["branch", code.branch],
		["command", code.command],
		...run.data.map(({ role, version, rows }) => [`data: ${role}`, rows === void 0 ? version : `${version}, ${rows} rows`]),
		...listed(Object.entries(params.values).map(([name, value]) => [`parameter ${name}`, String(value)])),
		...listed(run.metrics.map(({ name, value }) => [`metric ${name}`, value])),
		...listed(run.series.map(({ name, length, points }) => [`curve ${name}`, `${length} points, the last ${points.at(-1)?.[1] ?? "none"}`])),
		...environmentRows(run.environment),
		["model", artifact === void 0 ? void 0 : `${artifact.path}, ${artifact.digest}, ${artifact.bytes} bytes`],
		...run.outputs.map(({ role, path, kept }) => {
			let where = kept.map(({ kind }) => kind).join(", ");
			return [`output: ${role}`, where === "" ? path : `${path}, kept as ${where}`];
		}),
		["trained in", cost.wall_seconds === void 0 ? void 0 : `${cost.wall_seconds} s`],
		["runner", cost.runner],
		["fingerprint", run.fingerprint],
		["restored from", run.restored_from],
		["reproducibility", reproducibilityWords(run)]
	];
}
function environmentRows({ os, arch, container, language, lock_files: locks, accelerator, seeds }) {
	let devices = typeof accelerator == "object" ? accelerator.devices : [];
	return [
		["system", os === void 0 ? void 0 : [
			os.name,
			os.version,
			arch
		].filter((word) => word !== void 0).join(" ")],
		["container", container],
		["language", language === void 0 ? void 0 : `${language.name} ${language.version}`],
		...(locks ?? []).map(({ path, digest }) => [`lock file ${path}`, digest]),
		["accelerator", accelerator === "none" ? "none" : devices.map(({ name, count }) => `${count} × ${name}`).join(", ") || void 0],
		...Object.entries(seeds ?? {}).map(([name, value]) => [`seed ${name}`, value])
	];
}
function reproducibilityWords({ reproducibility: { present, missing } }) {
	let missed = missing.length === 0 ? "" : `; missing: ${missing.join(", ")}`;
	return `${present.length} of ${present.length + missing.length} fields${missed}`;
}
function gateRows(gate) {
	return [
		["verdict", `${gate.verdict} by ${gate.action}`],
		["champion", gate.champion ? "this gate made the model the champion" : void 0],
		["model", gate.model_digest],
		["run", gate.run],
		["policy", gate.policy_digest],
		["evaluation set", gate.evaluation_digest],
		["predictions", gate.predictions_digest],
		["report", gate.report_digest]
	];
}
function deploymentRows(deployment) {
	return [
		["outcome", `${deployment.outcome}, ${deployment.environment}`],
		["model", deployment.model_digest],
		["proof", deployment.gate]
	];
}
const lookShown = {
	score: "scores were shown: not guaranteed",
	verdict: "one bit was shown"
};
function lookRows(look) {
	return [
		["evaluation set", look.evaluation_digest],
		["model", look.model_digest],
		["policy", look.policy_digest],
		["predictions", look.predictions_digest],
		["compared with", look.champion_digest],
		["rules", look.rules?.join(", ")],
		["passed", look.passed],
		["shown", look.reveal === void 0 ? void 0 : lookShown[look.reveal]]
	];
}
function listed(rows) {
	let more = rows.length - 40;
	return more <= 0 ? [...rows] : [...rows.slice(0, 40), ["…", `${more} more with --format json`]];
}
export { recordText };
