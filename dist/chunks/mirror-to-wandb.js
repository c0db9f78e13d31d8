import { d as plural } from "./wording.js";
import { i as mirrorVariables, n as itemsAt, o as openSession, r as textAt, s as saying, t as fieldAt } from "./answer-fields.js";
import { t as MirrorFailure } from "./mirror-target.js";
import { r as runPage } from "./model-index.js";
import { t as metricTitles } from "./metric-titles.js";
import { isDeepStrictEqual } from "node:util";
function wandbClient(session) {
	let graphql = async (operationName, query, variables) => {
		let { status, text } = await session.send({
			method: "POST",
			path: "/graphql",
			body: JSON.stringify({
				query,
				variables,
				operationName
			}),
			repeatable: !0
		}), answer = readAnswer(session.address, status, text), errors = itemsAt(answer, "errors");
		if (errors.length > 0) {
			let said = textAt(errors[0], "message") ?? "an error without a message";
			throw new MirrorFailure(`Weights & Biases at ${session.address} refused ${operationName}: ${said.slice(0, 300)}.`);
		}
		return answer;
	};
	return {
		async upsertRun(run) {
			let answer = await graphql("UpsertBucket", "mutation UpsertBucket($name: String, $project: String, $entity: String, $displayName: String, $notes: String, $commit: String, $config: JSONString, $program: String, $repo: String, $jobType: String, $tags: [String!]) {\n  upsertBucket(input: {name: $name, modelName: $project, entityName: $entity, displayName: $displayName, notes: $notes, config: $config, commit: $commit, jobProgram: $program, jobRepo: $repo, jobType: $jobType, tags: $tags}) {\n    bucket { id name historyLineCount project { name entity { name } } }\n  }\n}", run), bucket = fieldAt(answer, "data", "upsertBucket", "bucket"), name = textAt(bucket, "name");
			if (name === void 0) throw new MirrorFailure("Weights & Biases made a run and gave no name for it.");
			return {
				name,
				project: textAt(bucket, "project", "name") ?? run.project,
				entity: textAt(bucket, "project", "entity", "name") ?? run.entity ?? "",
				historyLines: Number(textAt(bucket, "historyLineCount") ?? 0)
			};
		},
		async readRun({ project, entity, name }) {
			let answer = await graphql("RunResumeStatus", "query RunResumeStatus($project: String, $entity: String, $name: String!) {\n  model(name: $project, entityName: $entity) {\n    bucket(name: $name, missingOk: true) { id name summaryMetrics historyLineCount config }\n  }\n}", {
				project,
				entity,
				name
			}), bucket = fieldAt(answer, "data", "model", "bucket");
			if (textAt(bucket, "name") !== void 0) return {
				config: jsonAt(bucket, "config"),
				summary: jsonAt(bucket, "summaryMetrics"),
				historyLines: Number(textAt(bucket, "historyLineCount") ?? 0)
			};
		},
		async stream({ entity, project, name }, body) {
			let path = [
				entity,
				project,
				name
			].map(encodeURIComponent).join("/"), { status, text } = await session.send({
				method: "POST",
				path: `/files/${path}/file_stream`,
				body: JSON.stringify(body),
				repeatable: !0
			});
			readAnswer(session.address, status, text);
		}
	};
}
function readAnswer(address, status, text) {
	if (status >= 200 && status < 300) try {
		return JSON.parse(text);
	} catch (cause) {
		throw new MirrorFailure(`${address} answered with something that is no JSON, so it is no Weights & Biases server; check WANDB_BASE_URL.`, { cause });
	}
	let said = `Weights & Biases at ${address} answered ${status}${saying(text)}.`;
	switch (status) {
		case 401: throw new MirrorFailure(`${said} Check WANDB_API_KEY.`);
		case 403: throw new MirrorFailure(`${said} The account may not write to this entity or project; check WANDB_ENTITY and WANDB_PROJECT.`);
		case 404: throw new MirrorFailure(`${said} Check WANDB_BASE_URL, WANDB_ENTITY and WANDB_PROJECT.`);
		default: throw new MirrorFailure(said);
	}
}
/** A field that holds JSON as text. */
function jsonAt(answer, key) {
	let text = textAt(answer, key);
	if (text === void 0) return {};
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new MirrorFailure(`Weights & Biases gave a run whose ${key} is no JSON.`, { cause });
	}
}
// packages/tracking/src/mirror/wandb/configuration.ts
/**
* Where the copy goes. Undefined when nothing asks for one: a key alone is there for the training's own logging.
* @throws MirrorFailure when something asks for it and it cannot be done
*/
function wandbConfiguration(model, { wandb }, variables) {
	let set = (name) => variables[name]?.trim() || void 0, key = set(mirrorVariables.wandbKey), project = wandb?.project ?? set(mirrorVariables.wandbProject), asked = wandb !== void 0, mode = set(mirrorVariables.wandbMode);
	if (mode !== void 0 && /^(offline|disabled|dryrun)$/.test(mode)) {
		if (!asked) return;
		throw new MirrorFailure(`${mirrorVariables.wandbMode} is \`${mode}\`, so nothing is sent.`);
	}
	if (key === void 0) {
		if (!asked) return;
		throw new MirrorFailure(`The policy names Weights & Biases, but ${mirrorVariables.wandbKey} is not set in this job; set it from a secret.`);
	}
	if (!asked && project === void 0) return;
	let address = apiAddress(set(mirrorVariables.wandbBaseUrl) ?? "https://api.wandb.ai");
	return {
		address,
		pages: address === "https://api.wandb.ai" ? "https://wandb.ai" : address,
		headers: { authorization: `Basic ${Buffer.from(`api:${key}`, "utf8").toString("base64")}` },
		entity: wandb?.entity ?? set(mirrorVariables.wandbEntity),
		project: project ?? model
	};
}
function wandbSecrets(variables) {
	let key = variables[mirrorVariables.wandbKey]?.trim();
	return key === void 0 || key === "" ? [] : [key];
}
function apiAddress(given) {
	let url = URL.canParse(given) ? new URL(given) : void 0;
	if (url?.protocol === "http:" || url?.protocol === "https:") return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
	throw new MirrorFailure(`${mirrorVariables.wandbBaseUrl} is no address of a server; it starts with https://.`);
}
// packages/tracking/src/mirror/wandb/run-content.ts
/** A run's name is its key: made from the record's id, so that the same record is the same run for ever. */
function wandbRunName(id) {
	return id.slice(0, 32);
}
function wandbContent({ record, id }) {
	let titles = metricTitles(record), config = runConfig({
		record,
		id
	});
	return {
		run: {
			name: wandbRunName(id),
			displayName: `${record.model} ${id.slice(0, 8)}`,
			notes: `Copied by gatewright from record ${id} of the ledger, which is the original.`,
			commit: record.origin.head_sha ?? record.code.commit ?? null,
			repo: record.code.remote ?? null,
			program: record.code.command ?? null,
			jobType: "train",
			tags: [
				"gatewright",
				record.trust,
				...record.smoke ? ["smoke"] : []
			],
			config: JSON.stringify(config)
		},
		config,
		summary: runSummary(record, titles),
		history: runHistory(record, titles.series)
	};
}
function runConfig({ record, id }) {
	let entries = Object.entries(record.params.values).map(([name, value]) => [name === "_wandb" ? "params._wandb" : name, { value }]), { present, missing } = record.reproducibility, facts = {
		record: id,
		model: record.model,
		trust: record.trust,
		smoke: record.smoke,
		model_digest: record.artifact?.digest,
		fingerprint: record.fingerprint,
		restored_from: record.restored_from,
		run: runPage(record),
		data: record.data.map(({ role, version, digest }) => ({
			role,
			version,
			digest
		})),
		reproducibility: {
			known: present.length,
			missing
		}
	}, gatewright = JSON.parse(JSON.stringify(facts));
	return Object.fromEntries([...entries, ["gatewright", { value: gatewright }]]);
}
/** Final values, and the last value of every curve, as the service's own client leaves them. */
function runSummary({ metrics, series }, titles) {
	let summary = /* @__PURE__ */ new Map();
	for (let [index, { points }] of series.entries()) {
		let last = points.at(-1);
		last !== void 0 && summary.set(titles.series[index] ?? "", last[1]);
	}
	for (let [index, { value }] of metrics.entries()) summary.set(titles.metrics[index] ?? "", value);
	return Object.fromEntries(summary);
}
/** All curves in one history, which has a line for each step that any of them has. */
function runHistory({ series, created_at }, titles) {
	let timestamp = Date.parse(created_at) / 1e3, lines = /* @__PURE__ */ new Map();
	for (let [index, { points }] of series.entries()) {
		let whole = points.every(([step]) => Number.isSafeInteger(step) && step >= 0);
		for (let [place, [step, value]] of points.entries()) {
			let at = whole ? step : place;
			lines.set(at, {
				...lines.get(at),
				[titles[index] ?? ""]: value
			});
		}
	}
	return [...lines].sort(([one], [other]) => one - other).map(([step, values]) => JSON.stringify({
		...values,
		_step: step,
		_timestamp: timestamp
	}));
}
// packages/tracking/src/mirror/wandb/mirror-to-wandb.ts
/** Weights & Biases over the API that its own client uses; docs/mirrors.md says what of it is untested. */
const wandb = {
	name: "Weights & Biases",
	secrets: wandbSecrets,
	copy(run, context) {
		let configuration = wandbConfiguration(run.record.model, context.policy, context.variables);
		return configuration === void 0 ? void 0 : copyToWandb(run, configuration, context);
	}
};
async function copyToWandb(run, configuration, context) {
	let { address, headers, entity, project } = configuration, session = openSession({
		name: "Weights & Biases",
		address,
		headers,
		fetch: context.fetch,
		signal: context.signal
	}), client = wandbClient(session), content = wandbContent(run), place = await client.upsertRun({
		...content.run,
		project,
		entity: entity ?? null
	});
	await streamFiles(client, place, content, place.historyLines);
	let differences = differencesOf(await client.readRun(place), content);
	for (let attempt = 1; differences.length > 0 && attempt <= 2; attempt += 1) await session.pause(attempt), differences = differencesOf(await client.readRun(place), content);
	let page = `${configuration.pages}/${[place.entity, place.project].map(encodeURIComponent).join("/")}/runs/${place.name}`, counts = [
		plural(Object.keys(run.record.params.values).length, "parameter"),
		plural(run.record.metrics.length, "metric"),
		plural(content.history.length, "step")
	].join(", ");
	return differences.length === 0 ? `Copied to Weights & Biases: ${page} (${counts}), read back and equal.` : `Copied to Weights & Biases: ${page} (${counts}), but what was read back differs from the record: ${differences.join("; ")}.`;
}
/**
* Lines that the server has already are not sent again: history is appended to there, and a run copied a second time would
* else have each step twice.
*/
async function streamFiles(client, place, content, known) {
	let summary = { "wandb-summary.json": {
		offset: 0,
		content: [JSON.stringify(content.summary)]
	} }, offset = Math.min(known, content.history.length);
	for (let lines of chunks(content.history.slice(offset))) await client.stream(place, { files: { "wandb-history.jsonl": {
		offset,
		content: lines
	} } }), offset += lines.length;
	await client.stream(place, {
		files: summary,
		complete: !0,
		exitcode: 0
	});
}
function chunks(lines) {
	let found = [], size = 0;
	for (let line of lines) {
		let last = found.at(-1);
		last === void 0 || size + line.length > 2e6 ? (found.push([line]), size = line.length) : (last.push(line), size += line.length);
	}
	return found;
}
function differencesOf(stored, content) {
	if (stored === void 0) return ["the run is not there"];
	let differing = (what, expected, found) => {
		let names = Object.entries(expected).filter(([name, value]) => !isDeepStrictEqual(fieldAt(found, name), value)), [first] = names;
		return first === void 0 ? [] : [`${plural(names.length, what)} differ, e.g. \`${first[0]}\``];
	};
	return [
		...differing("parameter", content.config, stored.config),
		...differing("metric", content.summary, stored.summary),
		...stored.historyLines === content.history.length ? [] : [`${plural(stored.historyLines, "step")} there, ${content.history.length} in the record`]
	];
}
export { wandb };
