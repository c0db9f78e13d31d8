import { t as UserError } from "./user-error.js";
import { r as roles } from "./outputs.js";
import { i as rulesFromPredictions, n as rulesFromFiles, r as rulesFromMetrics } from "./propose-rules.js";
import { r as openLocalTable, t as declarationOf } from "./local-tables.js";
import { join } from "node:path";
// packages/cli/src/init/prediction-columns.ts
const labels = [
	"label",
	"y_true",
	"target",
	"actual",
	"truth",
	"ground_truth",
	"gold",
	"true_label",
	"y",
	"class",
	"expected"
], predictions = [
	"prediction",
	"predicted",
	"pred",
	"y_pred",
	"y_hat",
	"yhat",
	"predicted_label",
	"pred_label",
	"forecast",
	"output"
], scores = [
	"score",
	"y_score",
	"proba",
	"probability",
	"prob",
	"y_prob",
	"y_proba",
	"p",
	"p_1",
	"prob_1",
	"proba_1",
	"p1"
], decisionOf = /^(?:pred|predicted|prediction|forecast)[_ -](.+)$|^(.+)[_ -](?:pred|predicted|prediction|hat)$/i, ofLabel = /^(?:p|prob|proba|probability|score)[_ -](.+)$/i, usuallyPositive = /^(yes|y|positive|pos|spam|fraud|churn|bad|fail|failed|default|damaged|abnormal|anomaly)$/i;
/** A sentence when the file is none of predictions, or leaves open what a column means. */
function readColumns(profile) {
	let { columns, rows } = profile;
	if (rows === 0) return { missing: "it has no rows" };
	let named = (names) => names.map((name) => columns.find((column) => column.name.toLowerCase() === name)).find((column) => column !== void 0), pairedBy = (of) => columns.flatMap((column) => {
		let named = of(column.name)?.toLowerCase(), label = columns.find((other) => other !== column && other.name.toLowerCase() === named);
		return label === void 0 ? [] : [{
			label,
			column
		}];
	})[0], scored = pairedBy((name) => ofLabel.exec(name)?.[1]), decided = pairedBy((name) => decisionOf.exec(name)?.slice(1).find((part) => part !== void 0)), label = named(labels) ?? scored?.label ?? decided?.label;
	if (label === void 0) return { missing: "no column is called label, target, y_true or the like" };
	let prediction = (decided?.label === label ? decided.column : void 0) ?? named(predictions), values = label.distinct.count <= 50 ? label.top.map(({ value }) => value) : [], score = (scored?.label === label ? scored.column : named(scores)) ?? scoreOfClass(values, columns), byClass = scoresByClass(values, columns);
	if (prediction === void 0 && score === void 0 && byClass === void 0) return { missing: `beside ${label.name} no column is called prediction, score or the like` };
	let spoken = new Set([
		label,
		prediction,
		score
	].map((column) => column?.name)), id = idOf(columns.filter(({ name }) => !spoken.has(name)), rows);
	if (id === void 0) return { missing: "no column names its rows; add an id column, by which the same rows of two models are compared" };
	let task = taskOf(label, prediction, score), positive = task === "binary" ? positiveOf(label, score) : void 0, used = /* @__PURE__ */ new Set([
		...spoken,
		id.name,
		...Object.values(byClass ?? {})
	]);
	return {
		task,
		id: id.name,
		label: label.name,
		prediction: prediction?.name,
		score: task === "binary" ? score?.name : void 0,
		scores: task === "multiclass" ? byClass : void 0,
		positive,
		probabilities: task === "binary" && isShare(score),
		groups: columns.filter((column) => !used.has(column.name) && isGroup(column)).map(({ name }) => name),
		rows
	};
}
/** Values that stand in the label's column; a label is a class when there are few, and when the model says the same words. */
function taskOf(label, prediction, score) {
	if (label.distinct.count <= 2) return "binary";
	if (label.type !== "integer" && label.type !== "number") return "multiclass";
	if (label.type === "number" || label.distinct.count > 50) return "regression";
	if (prediction === void 0) return score === void 0 ? "multiclass" : "regression";
	let known = new Set(label.top.map(({ value }) => value));
	return prediction.distinct.count <= 50 && prediction.top.every(({ value }) => known.has(value)) && prediction.type !== "number" ? "multiclass" : "regression";
}
function positiveOf(label, score) {
	let values = label.top.map(({ value }) => value), [common = "", rare = common] = values, of = ofLabel.exec(score?.name ?? "")?.[1]?.toLowerCase(), said = values.find((value) => value.toLowerCase() === of);
	if (values.every((value) => /^(?:[01](?:\.0+)?|true|false)$/i.test(value)) && (said === void 0 || /^(?:1|true)/i.test(said))) return;
	let usual = values.filter((value) => usuallyPositive.test(value)), value = said ?? (usual.length === 1 ? usual[0] : void 0) ?? rare;
	return {
		value,
		sure: said !== void 0,
		other: value === common ? rare : common
	};
}
/** Of two classes one column may be the probability of one of them, and say so by its name; of two such columns the usual positive's. */
function scoreOfClass(values, columns) {
	if (values.length !== 2) return;
	let of = (value) => columns.find(({ name }) => ofLabel.exec(name)?.[1]?.toLowerCase() === value.toLowerCase());
	return [...values].sort((a, b) => Number(usuallyPositive.test(b)) - Number(usuallyPositive.test(a))).map(of).find((column) => column !== void 0);
}
function scoresByClass(values, columns) {
	if (values.length < 3) return;
	let found = values.flatMap((value) => {
		let column = columns.find(({ name }) => ofLabel.exec(name)?.[1]?.toLowerCase() === value.toLowerCase());
		return column === void 0 ? [] : [[value, column.name]];
	});
	return found.length === values.length ? Object.fromEntries(found) : void 0;
}
function idOf(columns, rows) {
	let unique = columns.filter(({ distinct, nulls, type }) => nulls === 0 && distinct.exact && distinct.count === rows && (type === "integer" || type === "string"));
	return unique.find(({ name }) => /(^|[_ -])(id|ids|uuid|key|index|row)$/i.test(name)) ?? unique[0];
}
function isShare(column) {
	return typeof column?.minimum == "number" && typeof column.maximum == "number" && column.minimum >= 0 && column.maximum <= 1;
}
function isGroup({ type, nulls, distinct, top }) {
	let least = Math.min(...top.map(({ count }) => count));
	return type === "string" && nulls === 0 && distinct.count >= 2 && distinct.count <= 12 && least >= 100;
}
// packages/cli/src/init/read-table.ts
/** What stands between fields where it is no comma: a semicolon where the comma is the decimal point. */
const otherDelimiters = [
	";",
	"	",
	"|"
];
/** The profile of a table, or in one sentence why there is none. The delimiter is its format's. */
async function readTable(reader, folder, path) {
	return await readDelimited(reader, folder, path, void 0);
}
/** The same for data, whose contract can say another delimiter: that under which a header of one column has several. */
async function readDataTable(reader, folder, path) {
	let read = await readDelimited(reader, folder, path, void 0);
	if (!("unreadable" in read) || !/another delimiter/.test(read.unreadable)) return read;
	for (let delimiter of otherDelimiters) {
		let other = await readDelimited(reader, folder, path, delimiter);
		if ("profile" in other && other.profile.columns.length > 1) return other;
	}
	return read;
}
async function readDelimited({ engine, host, terminal, root }, folder, path, delimiter) {
	let { profileTable } = await import("./profile.js");
	try {
		let declaration = declarationOf([path]), dialect = delimiter === void 0 ? declaration.dialect : { delimiter }, table = await openLocalTable({
			...declaration,
			dialect
		}, engine, host, {
			...terminal,
			workingDirectory: join(root, folder)
		}), [fault] = table.faults;
		if (fault !== void 0) return { unreadable: fault.message };
		let [difference] = table.schemaDifferences;
		return difference === void 0 ? {
			profile: await profileTable(engine, table),
			delimiter
		} : { unreadable: `${difference.message} (${difference.path})` };
	} catch (error) {
		if (error instanceof UserError) return { unreadable: error.message };
		throw error;
	}
}
/** Reads data, predictions and metrics of a project, and makes contracts and rules that they keep today. */
async function proposeFor(project, reader) {
	let contracts = [], written = await Promise.all(project.contracts.map(async (path) => ({
		path,
		text: await project.files.text(path)
	})));
	for (let table of project.tables) written.some(({ path, text }) => path !== contractPath(table) && text?.includes(table.path)) || contracts.push(await proposeContractFor(table, project, reader));
	return {
		project,
		contracts,
		models: await proposeModels(project, reader)
	};
}
/** The models alone, after another choice among what was found. */
async function proposeModels(project, reader) {
	let models = [];
	for (let model of project.models) models.push(await proposeModel(model, project, reader));
	return models;
}
function contractPath({ name }) {
	return `contracts/${name}.yml`;
}
async function proposeContractFor(table, project, reader) {
	let path = contractPath(table), without = (why, mend) => ({
		path,
		table,
		text: void 0,
		why,
		mend,
		rows: 0
	});
	if (table.absent !== void 0) return without(table.absent.why, table.absent.mend);
	if ((await Promise.all(table.files.map((file) => project.files.bytes(file)))).reduce((sum, size) => sum + size, 0) > 1073741824) return without("it is larger than 1 GB", "take the time");
	let [first = ""] = table.files;
	if ((await project.files.text(first))?.startsWith("version https://git-lfs") === !0) return without("Git LFS has left a pointer in its place", "run `git lfs pull`");
	let read = await readDataTable(reader, project.folder, table.path);
	if ("unreadable" in read) return without(read.unreadable.replace(/\.$/, ""));
	let { proposeContract } = await import("./propose.js");
	return {
		path,
		table,
		text: proposeContract(read.profile, {
			paths: [table.path],
			delimiter: read.delimiter
		}),
		why: void 0,
		mend: void 0,
		rows: read.profile.rows
	};
}
async function proposeModel(model, project, reader) {
	let [training, ...others] = model.training, outputs = {};
	for (let role of roles) {
		let [first] = model.outputs[role];
		first !== void 0 && (outputs[role] = first);
	}
	let proposal = {
		name: model.name,
		training,
		others,
		outputs,
		params: model.params,
		columns: void 0,
		columnsMissing: void 0,
		rules: []
	};
	return await addRules(proposal, project, reader), proposal;
}
/** Rules from the predictions; without such a file from the metrics; without either there are none. */
async function addRules(model, project, reader) {
	let { predictions, metrics } = model.outputs;
	if (predictions === void 0) {
		metrics?.there === !0 && (model.rules = await rulesOfMetrics(metrics, project, reader));
		return;
	}
	if (!predictions.there) {
		model.columnsMissing = "it is not here yet: train once, then `gatewright init --dry-run` prints the rules";
		return;
	}
	let read = await readTable(reader, project.folder, predictions.path), columns = "unreadable" in read ? { missing: read.unreadable.replace(/\.$/, "") } : readColumns(read.profile);
	"missing" in columns ? model.columnsMissing = columns.missing : await judge(model, columns, project, reader);
}
/** Sets the rules of a model whose predictions have these columns, by what they measure today. */
async function judge(model, columns, project, reader) {
	let { predictions } = model.outputs;
	if (predictions === void 0) throw Error("There are columns of predictions and no predictions.");
	let proposed = await rulesFromPredictions(predictions.path, project.folder, columns, reader);
	"unusable" in proposed ? (model.columns = void 0, model.rules = [], model.columnsMissing = proposed.unusable.replace(/\.$/, "")) : (model.columns = columns, model.rules = [...proposed.rules, ...await rulesOfFiles(model.outputs, project, reader)]);
}
async function rulesOfFiles({ series, train_ids }, project, reader) {
	let loss = ((series?.there === !0 ? (await readMetricsOf(series.path, project, reader))?.series : void 0)?.filter(({ points }) => points.length >= 10) ?? []).map(({ name }) => name).find((name) => /(^|[./_-])loss$/i.test(name));
	return rulesFromFiles({
		trainIds: train_ids?.there === !0 ? train_ids.path : void 0,
		loss
	});
}
async function rulesOfMetrics({ path }, project, reader) {
	let { metricNamed } = await import("./catalogue2.js"), known = ((await readMetricsOf(path, project, reader))?.metrics ?? []).flatMap(({ name, value }) => {
		let metric = metricNamed(name);
		return metric === void 0 || typeof value != "number" ? [] : [{
			name,
			value,
			direction: metric.direction
		}];
	});
	return rulesFromMetrics(known.slice(0, 3));
}
/** Undefined for a file that holds no measurements, or cannot be read: what is wrong with it the first run says. */
async function readMetricsOf(path, project, reader) {
	let { readMetrics } = await import("./read-metrics2.js");
	try {
		return await readMetrics([path], {
			workingDirectory: join(reader.root, project.folder),
			variables: {},
			signal: reader.terminal.signal,
			secrets: []
		});
	} catch (error) {
		if (error instanceof UserError) return;
		throw error;
	}
}
export { proposeFor as n, proposeModels as r, judge as t };
