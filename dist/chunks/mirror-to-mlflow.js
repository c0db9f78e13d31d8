import { d as plural, i as formatCount } from "./wording.js";
import { a as Unanswered, i as mirrorVariables, n as itemsAt, o as openSession, r as textAt, s as saying, t as fieldAt } from "./answer-fields.js";
import { t as clippedText } from "./visible-text.js";
import { t as MirrorFailure } from "./mirror-target.js";
import { t as canonicalJson } from "./canonical-json.js";
import { t as mlBom } from "./ml-bom2.js";
import { r as modelCard } from "./model-card2.js";
import { n as sha256Hex } from "./digest.js";
import { t as metricTitles } from "./metric-titles.js";
// packages/tracking/src/mirror/mlflow/client.ts
/** The server answered and refused. */
var MlflowRefusal = class extends MirrorFailure {
	status;
	/** MLflow's own word, e.g. `RESOURCE_DOES_NOT_EXIST`; empty when the answer is none of MLflow's. */
	code;
	constructor(message, { status, code }) {
		super(message), this.name = "MlflowRefusal", this.status = status, this.code = code;
	}
};
function mlflowClient(session) {
	let call = async (method, path, body, repeatable = !0) => readAnswer(await session.send({
		method,
		path: `/api/2.0/mlflow/${path}`,
		...body === void 0 ? {} : { body: JSON.stringify(body) },
		repeatable
	}), session.address, `${method} ${path.split("?")[0]}`);
	return {
		address: session.address,
		get: (path, query) => call("GET", `${path}${queryText(query)}`),
		set: (method, path, body) => call(method, path, body),
		create: (path, body) => call("POST", path, body, !1),
		async upload(path, content, contentType) {
			let escaped = path.split("/").map(encodeURIComponent).join("/");
			readAnswer(await session.send({
				method: "PUT",
				path: `/api/2.0/mlflow-artifacts/artifacts/${escaped}`,
				body: content,
				contentType,
				repeatable: !0
			}), session.address, "PUT of an artifact");
		},
		pause: session.pause
	};
}
/** True for an address that this server does not have, which an older MLflow answers to newer calls. */
function isUnknownCall(error) {
	return error instanceof MlflowRefusal ? error.code === "ENDPOINT_NOT_FOUND" || error.code === "" && (error.status === 404 || error.status === 405) : !1;
}
function queryText(query) {
	let text = new URLSearchParams(query).toString();
	return text === "" ? "" : `?${text}`;
}
function readAnswer({ status, text }, address, call) {
	if (status >= 200 && status < 300) {
		if (text.trim() === "") return {};
		try {
			return JSON.parse(text);
		} catch (cause) {
			throw new MirrorFailure(`${address} answered ${call} with something that is no JSON (${clippedText(text, 60)}), so it is no MLflow server, or a page stands before it.`, { cause });
		}
	}
	let code = errorCode(text);
	throw new MlflowRefusal(refusalSentence(status, code, text, address, call), {
		status,
		code
	});
}
function errorCode(text) {
	try {
		return textAt(JSON.parse(text), "error_code") ?? "";
	} catch {
		return "";
	}
}
function refusalSentence(status, code, text, address, call) {
	let said = `MLflow at ${address} answered ${status}${saying(text)}.`;
	if (status >= 300 && status < 400) return `MLflow at ${address} answered ${status}, a redirection, which would lose what is sent; set MLFLOW_TRACKING_URI to the final address (https:// in place of http://, most often).`;
	if (/invalid host header/i.test(text)) return `${said} The server does not know itself by this name: start it with --allowed-hosts (or MLFLOW_SERVER_ALLOWED_HOSTS) holding ${new URL(address).host}.`;
	switch (status) {
		case 401: return `${said} Check MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.`;
		case 403: return `${said} The account may not do this (${call}); ask for the permission EDIT on the experiment and the registered model.`;
		case 404: return code === "" ? `${said} There is no MLflow at this address (${call}); check MLFLOW_TRACKING_URI, its path included.` : said;
		default: return said;
	}
}
// packages/tracking/src/mirror/mlflow/configuration.ts
/**
* Where the copy goes. Undefined when nothing asks for one.
* @throws MirrorFailure when the address is none that REST is spoken at
*/
function mlflowConfiguration(model, { mlflow }, variables) {
	let given = variables[mirrorVariables.mlflowUri]?.trim();
	if (given === void 0 || given === "") {
		if (mlflow === void 0) return;
		throw new MirrorFailure(`The policy names MLflow, but ${mirrorVariables.mlflowUri} is not set in this job; set it to the server's address.`);
	}
	let url = serverUrl(given), authorization = authorizationOf(url, variables);
	return {
		address: `${url.origin}${url.pathname.replace(/\/+$/, "")}`,
		headers: authorization === void 0 ? {} : { authorization },
		experiment: mlflow?.experiment ?? (variables[mirrorVariables.mlflowExperiment]?.trim() || model),
		registeredModel: mlflow?.registeredModel
	};
}
function mlflowSecrets(variables) {
	let { mlflowToken, mlflowPassword, mlflowUri } = mirrorVariables, secrets = [variables[mlflowToken], variables[mlflowPassword]], uri = variables[mlflowUri]?.trim() ?? "";
	if (URL.canParse(uri)) {
		let url = new URL(uri);
		secrets.push(decoded(url.password), url.password, authorizationOf(url, variables)?.replace(/^\w+ /, ""));
	}
	return secrets.filter((secret) => secret !== void 0).filter((secret) => secret !== "");
}
function serverUrl(given) {
	let { mlflowUri } = mirrorVariables;
	if (/^databricks(-uc)?($|:)/.test(given)) throw new MirrorFailure(`${mlflowUri} is \`databricks\`, a profile of the Databricks client; set it to the address of the workspace, https://…, and ${mirrorVariables.mlflowToken} to a token.`);
	let url = URL.canParse(given) ? new URL(given) : void 0;
	if (url?.protocol === "http:" || url?.protocol === "https:") return url;
	let what = url === void 0 || url.protocol === "file:" ? "a folder" : `an address of the kind \`${url.protocol}\``;
	throw new MirrorFailure(`${mlflowUri} is ${what}, which only MLflow's own Python library can write; copies go to a tracking server at http:// or https://.`);
}
/** As MLflow's own client decides: name and password before a token, and those of the variables before those of the address. */
function authorizationOf(url, variables) {
	let username = variables[mirrorVariables.mlflowUsername] ?? decoded(url.username), password = variables[mirrorVariables.mlflowPassword] ?? decoded(url.password);
	if (username !== "" && password !== "") return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
	let token = variables[mirrorVariables.mlflowToken]?.trim() ?? "";
	return token === "" ? void 0 : `Bearer ${token}`;
}
function decoded(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
/**
* Puts the record and the documents made from it beside the run. Only a server that passes artifacts on takes them: any other
* artifact store wants cloud credentials that this job need not have. Gives a sentence when they are not there.
*/
async function uploadEvidence(client, artifactUri, { record, id }) {
	let folder = proxiedPath(artifactUri, client.address);
	if (folder === void 0) return `Record, model card and bill of materials were not copied: the run's artifacts are not kept by the server itself (${artifactUri.split(":")[0]}).`;
	let files = [
		{
			name: "record.json",
			content: canonicalJson(record),
			type: "application/json"
		},
		{
			name: "model-card.md",
			content: modelCard(record, id),
			type: "text/markdown"
		},
		{
			name: "ml-bom.json",
			content: canonicalJson(mlBom(record, id)),
			type: "application/json"
		}
	];
	try {
		for (let { name, content, type } of files) await client.upload(`${folder}/gatewright/${name}`, content, type);
		return;
	} catch (error) {
		if (error instanceof MlflowRefusal) return `The evidence files were not copied. ${error.message}`;
		throw error;
	}
}
/** Path below the server's artifact store; undefined when another store or another server holds the run's artifacts. */
function proxiedPath(artifactUri, address) {
	if (!artifactUri.startsWith("mlflow-artifacts:")) return;
	let rest = artifactUri.slice(17), [, host, path] = /^\/\/([^/]*)(\/.*)$/.exec(rest) ?? [
		"",
		"",
		rest
	];
	if (host === "" || host === new URL(address).host) return path?.replace(/^\/+/, "");
}
// packages/tracking/src/mirror/mlflow/names.ts
const refusedCharacter = /[^\p{L}\p{N}_/.\- ]/gu;
/** A name that MLflow takes for a parameter, metric or tag. It also makes paths of them, so none may lead elsewhere. */
function mlflowName(name) {
	let path = name.toWellFormed().replaceAll(refusedCharacter, "_").split("/").map((step) => step === "." || step === ".." || step === "" ? "_" : step).join("/");
	return path.length <= 250 ? path : withDigest(path, name);
}
/** Names for all of them, told apart by a piece of their digest where two would become one. */
function mlflowNames(given) {
	let names = /* @__PURE__ */ new Map(), used = new Set(given.filter((name) => mlflowName(name) === name));
	for (let name of given) {
		let wanted = mlflowName(name), taken = wanted === name || !used.has(wanted) ? wanted : withDigest(wanted, name);
		used.add(taken), names.set(name, taken);
	}
	return {
		names,
		renamed: [...names].filter(([name, taken]) => name !== taken)
	};
}
/**
* A value within the limit. One that is cut says so, where it was cut and what the whole value's digest is: MLflow itself
* cuts without a word.
*/
function cutValue(value, limit) {
	let whole = value.toWellFormed();
	if (whole.length <= limit) return {
		text: whole,
		digest: void 0
	};
	let digest = `sha256:${sha256Hex(whole)}`, mark = `… [cut by gatewright: ${whole.length.toLocaleString("en-US")} characters in all, ${digest}]`;
	return {
		text: `${whole.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, "")}${mark}`,
		digest
	};
}
function withDigest(name, given) {
	let mark = `_${sha256Hex(given).slice(0, 8)}`;
	return `${name.slice(0, 250 - mark.length).replace(/[\uD800-\uDBFF]$/, "")}${mark}`;
}
// packages/tracking/src/mirror/mlflow/datasets.ts
const localSchemes = /* @__PURE__ */ new Set([
	"file",
	"dvc",
	"git-lfs"
]);
/**
* A data version as MLflow's dataset input. Its digest field takes 36 characters: the first of the SHA-256, or of the
* version's own digest when the bytes could not be read. The whole of it stands in the source and in the run's tags.
*/
function datasetOf({ role, version, digest, rows, columns, bytes, files }) {
	let scheme = /^([a-z][a-z0-9-]*):/.exec(version)?.[1] ?? "file", locator = version.slice(scheme.length + 1).replace(/@[^@]*$/, ""), whole = digest?.replace(/^sha256:/, "") ?? sha256Hex(version), profile = Object.entries({
		num_rows: rows,
		num_columns: columns,
		bytes,
		files
	}).filter(([, value]) => value !== void 0);
	return {
		tags: [{
			key: "mlflow.data.context",
			value: role
		}],
		dataset: {
			name: locator.slice(0, 500) || role,
			digest: whole.slice(0, 36),
			source_type: localSchemes.has(scheme) ? "local" : scheme,
			source: JSON.stringify({
				uri: locator,
				version,
				...digest === void 0 ? {} : { digest }
			}),
			...profile.length === 0 ? {} : { profile: JSON.stringify(Object.fromEntries(profile)) }
		}
	};
}
// packages/tracking/src/mirror/mlflow/run-content.ts
/** The tag by which the run of a record is found again. */
const recordTag = "gatewright.record", mostParameterCharacters = 6e3;
function runContent({ record, id }) {
	let timestamp = Date.parse(record.created_at), notes = [], params = parametersOf(record, notes), { metrics, curves } = pointsOf(record, timestamp, notes);
	return {
		name: `${record.model} ${id.slice(0, 8)}`,
		startTime: timestamp - Math.round((record.cost.wall_seconds ?? 0) * 1e3),
		endTime: timestamp,
		tags: [...runTags({
			record,
			id
		}), ...params.digests].map(({ key, value }) => ({
			key: mlflowName(key),
			value: cutValue(value, 5e3).text
		})),
		params: params.values,
		metrics,
		curves,
		datasets: record.data.map(datasetOf),
		notes
	};
}
function parametersOf({ params }, notes) {
	let { names, renamed } = mlflowNames(Object.keys(params.values)), digests = [], values = Object.entries(params.values).map(([given, value]) => {
		let key = names.get(given) ?? mlflowName(given), { text, digest } = cutValue(String(value), mostParameterCharacters);
		return digest !== void 0 && digests.push({
			key: `gatewright.params.${key}.digest`,
			value: digest
		}), {
			key,
			value: text
		};
	});
	return noteRenamed(renamed, "parameter", notes), digests.length > 0 && notes.push(`${plural(digests.length, "parameter")} longer than ${mostParameterCharacters.toLocaleString("en-US")} characters ${digests.length === 1 ? "was" : "were"} cut; a tag holds the digest of the whole value.`), {
		values,
		digests
	};
}
function pointsOf({ metrics, series }, timestamp, notes) {
	let titles = metricTitles({
		metrics,
		series
	}), { names, renamed } = mlflowNames([.../* @__PURE__ */ new Set([...titles.metrics, ...titles.series])]);
	noteRenamed(renamed, "metric", notes);
	let nameOf = (title) => names.get(title ?? "") ?? mlflowName(title ?? "");
	return {
		metrics: metrics.map(({ value }, index) => ({
			key: nameOf(titles.metrics[index]),
			value,
			timestamp,
			step: 0
		})),
		curves: series.flatMap(({ points }, index) => {
			let key = nameOf(titles.series[index]), whole = points.every(([step]) => Number.isSafeInteger(step));
			return whole || notes.push(`The curve ${key} is numbered from 0, because its steps are no whole numbers.`), points.map(([step, value], place) => ({
				key,
				value,
				timestamp,
				step: whole ? step : place
			}));
		})
	};
}
function runTags({ record, id }) {
	let { code, origin, reproducibility: known } = record, web = origin.server_url ?? "https://github.com", run = origin.repository !== void 0 && origin.run_id !== void 0;
	return [
		["mlflow.source.type", origin.event === "local" ? "LOCAL" : "JOB"],
		["mlflow.source.name", code.command ?? origin.workflow_ref],
		["mlflow.source.git.commit", origin.head_sha ?? code.commit],
		["mlflow.source.git.repoURL", code.remote],
		["mlflow.source.git.branch", code.branch],
		["mlflow.note.content", `Copied by gatewright from record ${id} of the ledger, which is the original; changes here are not seen there.`],
		["gatewright.model", record.model],
		["gatewright.trust", record.trust],
		["gatewright.smoke", String(record.smoke)],
		["gatewright.head_sha", origin.head_sha],
		["gatewright.base_sha", origin.base_sha],
		["gatewright.merge_sha", origin.merge_sha],
		["gatewright.pull_request", origin.pull_request],
		["gatewright.workflow_ref", origin.workflow_ref],
		["gatewright.run_url", run ? `${web}/${origin.repository}/actions/runs/${origin.run_id}` : void 0],
		["gatewright.run_attempt", origin.run_attempt],
		["gatewright.dirty", code.dirty === void 0 ? void 0 : String(code.dirty)],
		["gatewright.diff_digest", code.diff_digest],
		["gatewright.fingerprint", record.fingerprint],
		["gatewright.restored_from", record.restored_from],
		["gatewright.model_digest", record.artifact?.digest],
		["gatewright.reproducibility", `${known.present.length} of ${known.present.length + known.missing.length} fields${known.missing.length === 0 ? "" : `; missing: ${known.missing.join(", ")}`}`],
		...record.data.flatMap((version, index) => dataTags(version, index, record.data))
	].flatMap(([key, value]) => value === void 0 ? [] : [{
		key,
		value: String(value)
	}]);
}
/** The whole version and digest: a dataset's own field has room for 36 characters. */
function dataTags({ role, version, digest }, index, all) {
	let key = `gatewright.data.${all.filter((other) => other.role === role).length === 1 ? role : `${role}.${index + 1}`}`;
	return [[key, version], [`${key}.digest`, digest]];
}
function noteRenamed(renamed, what, notes) {
	let [first] = renamed;
	if (first === void 0) return;
	let [given, taken] = first;
	notes.push(`${plural(renamed.length, `${what} name`)} ${renamed.length === 1 ? "was" : "were"} changed to what MLflow takes, e.g. \`${given.slice(0, 100)}\` to \`${taken.slice(0, 100)}\`.`);
}
/**
* MLflow 3 has models as subjects of their own: the one of this record, still PENDING when it was made now. Undefined when the
* server is older and has none.
*/
async function openLoggedModel(client, experimentId, runId, { record, id, artifact }, content) {
	try {
		for (let attempt = 1;; attempt += 1) {
			let found = await findLoggedModel(client, experimentId, id);
			if (found !== void 0) return found;
			try {
				let answer = await client.create("logged-models", {
					experiment_id: experimentId,
					name: loggedModelName(record.model),
					model_type: artifact.format,
					source_run_id: runId,
					tags: modelTags(id, artifact),
					params: content.params.slice(0, 100)
				}), made = textAt(answer, "model", "info", "model_id");
				if (made === void 0) throw new MirrorFailure("MLflow made a logged model and gave no id for it.");
				return made;
			} catch (error) {
				if (!(error instanceof Unanswered) || !error.anotherTry || attempt === 3) throw error;
				await client.pause(attempt);
			}
		}
	} catch (error) {
		if (isUnknownCall(error)) return;
		throw error;
	}
}
/** Names the model as what the run gave, once: a server would take it as another output the second time. */
async function linkLoggedModel(client, runId, modelId) {
	let answer = await client.get("runs/get", { run_id: runId });
	itemsAt(answer, "run", "outputs", "model_outputs").some((output) => textAt(output, "model_id") === modelId) || await client.set("POST", "runs/outputs", {
		run_id: runId,
		models: [{
			model_id: modelId,
			step: 0
		}]
	});
}
/** READY is what a model is called whose metrics are all there. */
async function finishLoggedModel(client, modelId) {
	await client.set("PATCH", `logged-models/${encodeURIComponent(modelId)}`, {
		model_id: modelId,
		status: "LOGGED_MODEL_READY"
	});
}
async function findLoggedModel(client, experimentId, id) {
	let answer = await client.set("POST", "logged-models/search", {
		experiment_ids: [experimentId],
		filter: `tags.\`${recordTag}\` = '${id}'`,
		max_results: 1
	});
	return textAt(itemsAt(answer, "models")[0], "info", "model_id");
}
/** A logged model's name must not hold what paths and URIs give a meaning. */
function loggedModelName(model) {
	return model.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}
function modelTags(id, artifact) {
	return [
		{
			key: recordTag,
			value: id
		},
		{
			key: "gatewright.model_digest",
			value: artifact.digest
		},
		{
			key: "gatewright.path",
			value: artifact.path
		},
		{
			key: "gatewright.bytes",
			value: String(artifact.bytes)
		},
		...Object.entries(artifact.facts).map(([key, value]) => ({
			key: mlflowName(`gatewright.fact.${key}`),
			value: String(value).slice(0, 1e3)
		}))
	].slice(0, 100);
}
/** Reads the run, with the whole histories of the metrics named in `histories`. */
async function readStoredRun(client, runId, histories) {
	let { run } = runOf(await client.get("runs/get", { run_id: runId })), latest = new Map(itemsAt(run, "data", "metrics").map((item) => pair(pointOf(item)))), points = new Set([...latest.values()].map(pointKey)), lengths = /* @__PURE__ */ new Map();
	for (let key of histories) {
		let history = latest.has(key) ? await readHistory(client, runId, key) : [];
		lengths.set(key, history.length);
		for (let point of history) points.add(pointKey(point));
	}
	return {
		runId,
		artifactUri: textAt(run, "info", "artifact_uri") ?? "",
		status: textAt(run, "info", "status") ?? "",
		params: keyValues(itemsAt(run, "data", "params")),
		tags: keyValues(itemsAt(run, "data", "tags")),
		points,
		lengths,
		latest,
		datasets: new Set(itemsAt(run, "inputs", "dataset_inputs").map((input) => `${textAt(input, "dataset", "name")} ${textAt(input, "dataset", "digest")}`))
	};
}
/** What of `content` the run does not hold. A parameter with another value is held: MLflow would refuse to change it. */
function missingFrom(stored, content) {
	return {
		tags: content.tags.filter(({ key, value }) => stored.tags.get(key) !== value),
		params: content.params.filter(({ key }) => !stored.params.has(key)),
		metrics: content.metrics.filter((point) => !stored.points.has(pointKey(point)))
	};
}
/** Equal for two points exactly when MLflow holds them as one. */
function pointKey({ key, value, timestamp, step }) {
	return JSON.stringify([
		key,
		step,
		timestamp,
		value
	]);
}
/** The names that have more than one point, or a point that is not the latest: only a history tells all of them. */
function namesWithHistory(points) {
	let seen = /* @__PURE__ */ new Set(), several = /* @__PURE__ */ new Set();
	for (let { key } of points) (seen.has(key) ? several : seen).add(key);
	return several;
}
async function readHistory(client, runId, key) {
	let points = [], page = "";
	do {
		let answer = await client.get("metrics/get-history", {
			run_id: runId,
			metric_key: key,
			max_results: "25000",
			...page === "" ? {} : { page_token: page }
		});
		for (let item of itemsAt(answer, "metrics")) points.push(pointOf(item));
		page = textAt(answer, "next_page_token") ?? "";
	} while (page !== "");
	return points;
}
/** Numbers of JSON, with MLflow's ways to write what JSON has no word for: `"NaN"`, and the largest double for infinity. */
function pointOf(item) {
	let value = fieldAt(item, "value");
	return {
		key: textAt(item, "key") ?? "",
		value: metricValue(value),
		timestamp: Number(textAt(item, "timestamp") ?? 0),
		step: Number(textAt(item, "step") ?? 0)
	};
}
function metricValue(value) {
	if (value === "NaN" || value === "Infinity" || value === "-Infinity") return value;
	if (value === void 0) return 0;
	if (typeof value != "number") throw new MirrorFailure(`MLflow gave a metric whose value is ${typeof value}.`);
	return Math.abs(value) >= Number.MAX_VALUE ? value > 0 ? "Infinity" : "-Infinity" : value;
}
function keyValues(items) {
	return new Map(items.map((item) => [textAt(item, "key") ?? "", textAt(item, "value") ?? ""]));
}
function pair(point) {
	return [point.key, point];
}
function runOf(answer) {
	let run = fieldAt(answer, "run");
	if (textAt(run, "info", "run_id") === void 0) throw new MirrorFailure("MLflow's answer about the run holds no run.");
	return { run };
}
// packages/tracking/src/mirror/mlflow/read-back.ts
/** What is in MLflow is compared with what was sent; every difference is a sentence. */
async function readBack(client, runId, content) {
	return differences(await readStoredRun(client, runId, namesWithHistory([...content.metrics, ...content.curves])), content);
}
function differences(stored, content) {
	let { tags, params } = content, metrics = [...content.metrics, ...content.curves], missing = missingFrom(stored, {
		tags,
		params,
		metrics
	}), sentences = [], [tag] = missing.tags;
	tag !== void 0 && sentences.push(`${plural(missing.tags.length, "tag")} differ there, e.g. \`${tag.key}\`.`);
	let [param] = missing.params;
	param !== void 0 && sentences.push(`${plural(missing.params.length, "parameter")} missing there, e.g. \`${param.key}\`.`);
	let other = params.filter(({ key, value }) => stored.params.has(key) && stored.params.get(key) !== value), [first] = other;
	first !== void 0 && sentences.push(`${plural(other.length, "parameter")} of the run had another value already and MLflow writes each once only, e.g. \`${first.key}\` is ${shown(stored.params.get(first.key))} there and ${shown(first.value)} in the record.`);
	let [point] = missing.metrics;
	if (point !== void 0) {
		let there = stored.latest.get(point.key);
		sentences.push(`${formatCount(missing.metrics.length)} of ${plural(metrics.length, "metric point")} missing there or of another value, e.g. \`${point.key}\` at step ${point.step}: ${point.value} in the record, ${there === void 0 ? "nothing" : `at last ${there.value}`} there.`);
	}
	sentences.push(...surplus(stored, metrics));
	let unnamed = content.datasets.filter(({ dataset }) => !stored.datasets.has(`${dataset.name} ${dataset.digest}`)), [data] = unnamed;
	return data !== void 0 && sentences.push(`${plural(unnamed.length, "data version")} missing there, e.g. \`${data.dataset.name}\`.`), stored.status !== "FINISHED" && sentences.push(`The run is ${stored.status || "without a status"} there, not FINISHED.`), sentences;
}
/** Points that the record does not have: another program logs to the run, or a point stands there twice. */
function surplus(stored, metrics) {
	let expected = /* @__PURE__ */ new Map();
	for (let point of metrics) {
		let keys = expected.get(point.key) ?? /* @__PURE__ */ new Set();
		expected.set(point.key, keys.add(pointKey(point)));
	}
	let longer = [...stored.lengths].filter(([key, length]) => length > (expected.get(key)?.size ?? 0)), [first] = longer;
	if (first === void 0) return [];
	let [key, length] = first;
	return [`${plural(longer.length, "metric")} with more points there than the record has, e.g. \`${key}\`: ${formatCount(length)} there, ${formatCount(expected.get(key)?.size ?? 0)} in the record.`];
}
function shown(value) {
	return `\`${(value ?? "").slice(0, 100)}\``;
}
// packages/tracking/src/mirror/mlflow/registered-model.ts
/** Why the registry gets no version of this run; undefined when it gets one. */
function whyNotRegistered(record) {
	if (record.artifact === void 0) return "the run has no model file";
	if (record.smoke) return "it is a smoke run";
	if (record.trust !== "default-branch") return `the record's trust is \`${record.trust}\`, not \`default-branch\``;
}
/** The version of the registered model that this run made, as a decimal number; a second call finds it again. */
async function registerVersion(client, name, { runId, modelId, id, record }) {
	await ensureRegisteredModel(client, name);
	for (let attempt = 1;; attempt += 1) {
		let found = await findVersion(client, name, runId);
		if (found !== void 0) return found;
		try {
			let answer = await client.create("model-versions/create", {
				name,
				run_id: runId,
				...modelId === void 0 ? { source: `runs:/${runId}/gatewright` } : {
					source: `models:/${modelId}`,
					model_id: modelId
				},
				description: `gatewright record ${id}`,
				tags: [{
					key: recordTag,
					value: id
				}, ...record.artifact === void 0 ? [] : [{
					key: "gatewright.model_digest",
					value: record.artifact.digest
				}]]
			}), version = textAt(answer, "model_version", "version");
			if (version === void 0) throw new MirrorFailure("MLflow registered a version and gave no number for it.");
			return version;
		} catch (error) {
			if (!(error instanceof Unanswered) || !error.anotherTry || attempt === 3) throw error;
			await client.pause(attempt);
		}
	}
}
/** Version of the registered model that `runId` made. */
async function findVersion(client, name, runId) {
	let answer = await client.get("model-versions/search", {
		filter: `name = '${name.replaceAll("'", "\\'")}' and run_id = '${runId}'`,
		max_results: "1"
	});
	return textAt(itemsAt(answer, "model_versions")[0], "version");
}
/** Points the alias at the version, unless it stands on a newer one already: an old run copied again must not take it back. */
async function raiseAlias(client, name, alias, version) {
	let now = await versionOfAlias(client, name, alias);
	return now !== void 0 && Number(now) > Number(version) ? "newer there" : (now !== version && await setAlias(client, name, alias, version), "set");
}
async function setAlias(client, name, alias, version) {
	await client.set("POST", "registered-models/alias", {
		name,
		alias,
		version
	});
}
async function versionOfAlias(client, name, alias) {
	try {
		return textAt(await client.get("registered-models/alias", {
			name,
			alias
		}), "model_version", "version");
	} catch (error) {
		if (error instanceof MlflowRefusal && (error.code === "RESOURCE_DOES_NOT_EXIST" || /alias .*not found/i.test(error.message))) return;
		throw error;
	}
}
async function ensureRegisteredModel(client, name) {
	try {
		await client.set("POST", "registered-models/create", { name });
	} catch (error) {
		if (!(error instanceof MlflowRefusal) || error.code !== "RESOURCE_ALREADY_EXISTS") throw error;
	}
}
// packages/tracking/src/mirror/mlflow/batches.ts
const most = {
	metrics: 1e3,
	params: 100,
	tags: 100,
	together: 1e3
};
/** Batches that the server takes, in order: tags, parameters, metrics. */
function logBatches(content) {
	let batches = [], batch = emptyBatch(), bytes = 0, room = (kind, size) => batch[kind].length < most[kind] && batch.metrics.length + batch.params.length + batch.tags.length < most.together && bytes + size <= 95e4, add = (kind, item, into) => {
		let size = Buffer.byteLength(JSON.stringify(item), "utf8") + 1;
		room(kind, size) || (batches.push(batch), batch = emptyBatch(), bytes = 0), into(batch), bytes += size;
	};
	for (let tag of content.tags) add("tags", tag, ({ tags }) => tags.push(tag));
	for (let param of content.params) add("params", param, ({ params }) => params.push(param));
	for (let metric of content.metrics) add("metrics", metric, ({ metrics }) => metrics.push(metric));
	return batch.metrics.length + batch.params.length + batch.tags.length > 0 && batches.push(batch), batches;
}
function emptyBatch() {
	return {
		metrics: [],
		params: [],
		tags: []
	};
}
/** The experiment's id; it is made when there is none. */
async function openExperiment(client, name) {
	let found = await findExperiment(client, name);
	if (found !== void 0) return found;
	try {
		let made = textAt(await client.create("experiments/create", { name }), "experiment_id");
		if (made !== void 0) return made;
	} catch (error) {
		if (!(error instanceof MlflowRefusal && error.code === "RESOURCE_ALREADY_EXISTS") && !(error instanceof Unanswered && error.anotherTry)) throw error;
	}
	let now = await findExperiment(client, name);
	if (now === void 0) throw new MirrorFailure(`The experiment ${name} cannot be made in MLflow.`);
	return now;
}
async function findExperiment(client, name) {
	try {
		let answer = await client.get("experiments/get-by-name", { experiment_name: name }), id = textAt(answer, "experiment", "experiment_id");
		if (textAt(answer, "experiment", "lifecycle_stage") === "deleted") throw new MirrorFailure(`The experiment ${name} is deleted in MLflow; restore it with \`mlflow experiments restore --experiment-id ${id}\`, or name another under \`mirror: mlflow: experiment:\`.`);
		return id;
	} catch (error) {
		if (error instanceof MlflowRefusal && error.code === "RESOURCE_DOES_NOT_EXIST") return;
		throw error;
	}
}
/** The id of the record's run: the one that bears its tag, else a new one. A lost answer makes no second run. */
async function openRun(client, experimentId, recordId, content) {
	for (let attempt = 1;; attempt += 1) {
		let found = await findRun(client, [experimentId], recordId);
		if (found !== void 0) return {
			runId: found,
			found: !0
		};
		try {
			let answer = await client.create("runs/create", {
				experiment_id: experimentId,
				run_name: content.name,
				start_time: content.startTime,
				tags: [{
					key: recordTag,
					value: recordId
				}]
			}), made = textAt(answer, "run", "info", "run_id");
			if (made === void 0) throw new MirrorFailure("MLflow made a run and gave no id for it.");
			return {
				runId: made,
				found: !1
			};
		} catch (error) {
			if (!(error instanceof Unanswered) || !error.anotherTry || attempt === 3) throw error;
			await client.pause(attempt);
		}
	}
}
/** The oldest run with the record's tag: were there two, everybody would take the same one. */
async function findRun(client, experimentIds, recordId) {
	let answer = await client.set("POST", "runs/search", {
		experiment_ids: experimentIds,
		filter: `tags.\`${recordTag}\` = '${recordId}'`,
		run_view_type: "ACTIVE_ONLY",
		max_results: 1,
		order_by: ["attributes.start_time ASC", "attributes.run_id ASC"]
	});
	return textAt(itemsAt(answer, "runs")[0], "info", "run_id");
}
/**
* Logs what the run does not hold yet. A batch whose answer was lost, or that broke in the middle, is not sent again as it
* was: the run is read, and only what it lacks goes out, so that no point stands there twice.
*/
async function logContent(client, runId, content, found) {
	let several = namesWithHistory(content.metrics), missing = async (part) => {
		let names = part.metrics.map(({ key }) => key).filter((key) => several.has(key));
		return missingFrom(await readStoredRun(client, runId, new Set(names)), part);
	};
	for (let whole of logBatches(found ? await missing(content) : content)) {
		let batch = whole;
		for (let attempt = 1; batchSize(batch) > 0; attempt += 1) try {
			await client.create("runs/log-batch", {
				run_id: runId,
				...batch
			});
			break;
		} catch (error) {
			if (!(error instanceof Unanswered) || !error.anotherTry || attempt === 3) throw explained(error);
			await client.pause(attempt), batch = await missing(batch);
		}
	}
}
async function logDatasets(client, runId, content) {
	content.datasets.length > 0 && await client.set("POST", "runs/log-inputs", {
		run_id: runId,
		datasets: content.datasets
	});
}
async function finishRun(client, runId, content) {
	await client.set("POST", "runs/update", {
		run_id: runId,
		status: "FINISHED",
		end_time: content.endTime
	});
}
function batchSize({ tags, params, metrics }) {
	return tags.length + params.length + metrics.length;
}
function explained(error) {
	return !(error instanceof MlflowRefusal) || !/changing param values is not allowed/i.test(error.message) ? error : new MirrorFailure(`${error.message} Somebody else writes to this run: parameters in MLflow can be written once only.`, { cause: error });
}
// packages/tracking/src/mirror/mlflow/mirror-to-mlflow.ts
/** MLflow's tracking server, version 2 or 3, over REST. */
const mlflow = {
	name: "MLflow",
	secrets: mlflowSecrets,
	copy(run, context) {
		let configuration = mlflowConfiguration(run.record.model, context.policy, context.variables);
		return configuration === void 0 ? void 0 : copyToMlflow(run, configuration, context);
	}
};
async function copyToMlflow(run, configuration, context) {
	let client = connectMlflow(configuration, context), { record, id } = run, content = runContent(run), notes = [...content.notes], experimentId = await openExperiment(client, configuration.experiment), { runId, found } = await openRun(client, experimentId, id, content), { artifact } = record, modelId = artifact === void 0 ? void 0 : await openLoggedModel(client, experimentId, runId, {
		record,
		id,
		artifact
	}, content), metrics = content.metrics.map((point) => modelId === void 0 ? point : {
		...point,
		model_id: modelId
	});
	await logContent(client, runId, {
		tags: content.tags,
		params: content.params,
		metrics: [...metrics, ...content.curves]
	}, found), await logDatasets(client, runId, content), modelId !== void 0 && (await linkLoggedModel(client, runId, modelId), await finishLoggedModel(client, modelId));
	let { artifactUri } = await readStoredRun(client, runId, /* @__PURE__ */ new Set()), withoutEvidence = await uploadEvidence(client, artifactUri, run);
	withoutEvidence !== void 0 && notes.push(withoutEvidence), await finishRun(client, runId, content), configuration.registeredModel !== void 0 && notes.push(await register(client, configuration.registeredModel, {
		runId,
		modelId,
		...run
	}));
	let mismatches = await readBack(client, runId, content), counts = [
		plural(content.params.length, "parameter"),
		plural(content.metrics.length, "metric"),
		...content.curves.length === 0 ? [] : [plural(content.curves.length, "curve point")],
		plural(content.datasets.length, "data version")
	].join(", "), address = `${client.address}/#/experiments/${experimentId}/runs/${runId}`;
	return [`${found ? "MLflow has the run already" : "Copied to MLflow"}: ${address} (${counts}), ${mismatches.length === 0 ? "read back and equal." : `but what was read back differs from the record. ${mismatches.join(" ")}`}`, ...notes].join(" ");
}
async function register(client, name, { runId, modelId, record, id }) {
	let reason = whyNotRegistered(record);
	if (reason !== void 0) return `No version of ${name} was registered: ${reason}.`;
	let version = await registerVersion(client, name, {
		runId,
		modelId,
		record,
		id
	});
	return await raiseAlias(client, name, "challenger", version) === "set" ? `It is version ${version} of ${name}, alias \`challenger\`.` : `It is version ${version} of ${name}; the alias \`challenger\` stays on a newer one.`;
}
function connectMlflow({ address, headers }, context) {
	return mlflowClient(openSession({
		name: "MLflow",
		address,
		headers,
		fetch: context.fetch,
		signal: context.signal
	}));
}
export { connectMlflow, mlflow };
