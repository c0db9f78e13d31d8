import { r as linesAbout, t as allLines } from "./find-lines2.js";
/**
* What came from what, around one thing: data and code -> run -> model -> gate -> deployment.
* @param what a record's id, a commit, a digest of data or of a model, or a data version (`linesAbout`)
* @throws UserError when the ledger cannot be read, and when nothing in it is about `what`
*/
async function lineageOf(ledger, what) {
	let lines = await allLines(ledger), about = linesAbout(lines, what, ledger.name), models = new Set(about.flatMap(({ model_digest: digest }) => digest === void 0 ? [] : [digest])), seeds = new Set(about.map(({ record }) => record)), connected = lines.filter(({ record, model_digest: digest }) => seeds.has(record) || digest !== void 0 && models.has(digest)), runs = newest(connected.filter(({ kind }) => kind === "run"), 15), others = newest(connected.filter(({ kind }) => kind === "gate" || kind === "deployment"), 40), records = await withNamedRecords(ledger, lines, [...runs.shown, ...others.shown]), hidden = runs.hidden + others.hidden;
	return {
		title: `Lineage of ${what}${hidden === 0 ? "" : ` (${hidden} older records are left out)`}`,
		...drawn(records)
	};
}
function newest(lines, most) {
	let sorted = [...lines].sort((one, other) => one.created_at < other.created_at ? 1 : -1);
	return {
		shown: sorted.slice(0, most).reverse(),
		hidden: Math.max(0, sorted.length - most)
	};
}
/** The records, and those that they name: the run that was judged or restored, the gate that is a deployment's proof. */
async function withNamedRecords(ledger, lines, shown) {
	let known = new Set(lines.map(({ record }) => record)), records = /* @__PURE__ */ new Map(), wanted = shown.map(({ record }) => record);
	for (; wanted.length > 0;) {
		let read = await ledger.readAll(wanted);
		for (let [id, record] of read) records.set(id, record);
		wanted = [...new Set([...read.values()].flatMap(namedBy))].filter((id) => known.has(id) && !records.has(id));
	}
	return records;
}
function namedBy(record) {
	return [record.kind === "run" ? record.restored_from : record.kind === "gate" ? record.run : void 0, record.kind === "deployment" ? record.gate : void 0].filter((id) => id !== void 0);
}
function drawn(records) {
	let nodes = /* @__PURE__ */ new Map(), edges = /* @__PURE__ */ new Map(), node = (kind, key, label) => {
		let id = `${kind} ${key}`;
		return nodes.has(id) || nodes.set(id, {
			id,
			kind,
			label
		}), id;
	}, edge = (from, to, label) => {
		edges.set(JSON.stringify([from, to]), label === void 0 ? {
			from,
			to
		} : {
			from,
			to,
			label
		});
	}, names = modelNames(records), model = (digest) => node("model", digest, `${names.get(digest) ?? ""} ${readable(digest)}`), drawRun = (id, run) => {
		let place = node("run", id, `${short(id)}, ${day(run)}${run.smoke ? ", smoke run" : ""}, ${run.trust}`);
		for (let { role, version } of run.data) edge(node("data", version, readable(version)), place, role);
		let commit = run.code.commit ?? run.origin.head_sha;
		if (commit !== void 0) {
			let dirty = run.code.dirty === !0 ? ", changed" : "";
			edge(node("code", `${commit}${run.code.diff_digest ?? ""}`, `${short(commit)}${dirty}`), place);
		}
		run.artifact !== void 0 && edge(place, model(run.artifact.digest)), run.restored_from !== void 0 && records.has(run.restored_from) && edge(`run ${run.restored_from}`, place, "restored");
	}, drawGate = (id, gate) => {
		let place = node("gate", id, `${gate.action}: ${gate.verdict}${gate.champion ? ", champion" : ""}, ${day(gate)}`), judged = model(gate.model_digest);
		edge(judged, place), gate.evaluation_digest !== void 0 && edge(node("data", gate.evaluation_digest, readable(gate.evaluation_digest)), place, "evaluated on");
		let run = gate.run === void 0 ? void 0 : records.get(gate.run);
		run?.kind === "run" && run.artifact?.digest !== gate.model_digest && edge(`run ${gate.run}`, judged);
	}, drawDeployment = (id, deployment) => {
		let place = node("deployment", id, `${deployment.environment}: ${deployment.outcome}, ${day(deployment)}`), judged = model(deployment.model_digest), proof = deployment.gate !== void 0 && records.has(deployment.gate) ? `gate ${deployment.gate}` : judged;
		edge(proof, place);
	}, ordered = [...records].sort(([, one], [, other]) => one.created_at < other.created_at ? -1 : 1);
	for (let [id, record] of ordered) record.kind === "run" && drawRun(id, record);
	for (let [id, record] of ordered) record.kind === "gate" && drawGate(id, record);
	for (let [id, record] of ordered) record.kind === "deployment" && drawDeployment(id, record);
	return {
		nodes: [...nodes.values()],
		edges: [...edges.values()]
	};
}
/** Of each digest the names that it has; a run of a fork with the same bytes gives a model of this repository no other name. */
function modelNames(records) {
	let [own, ofForks] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (let record of records.values()) {
		let digest = record.kind === "run" ? record.artifact?.digest : record.model_digest;
		if (digest === void 0) continue;
		let names = record.trust === "fork" ? ofForks : own;
		names.set(digest, (names.get(digest) ?? /* @__PURE__ */ new Set()).add(record.model));
	}
	return new Map([...ofForks, ...own].map(([digest, names]) => [digest, [...names].sort().join(", ")]));
}
function short(digest) {
	return digest.slice(0, 12);
}
/** Digests by their first digits; in full they are in the node's id. */
function readable(version) {
	return version.replaceAll(/[0-9a-f]{40,}/g, short);
}
function day({ created_at: at }) {
	return at.slice(0, 10);
}
export { lineageOf };
