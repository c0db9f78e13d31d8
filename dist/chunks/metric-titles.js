// packages/tracking/src/mirror/metric-titles.ts
/**
* Names under which the final values and the curves of a record stand beside each other in one system, each once, in the
* record's order: a name that two files have is told apart by the file, and a curve that has the name of a final value
* stands under `curve/`. Were they one history, the last of both would no longer be the final value.
*/
function metricTitles({ metrics, series }) {
	let ofMetrics = distinct(metrics), taken = new Set(ofMetrics);
	return {
		metrics: ofMetrics,
		series: distinct(series).map((title) => taken.has(title) ? `curve/${title}` : title)
	};
}
/** The name alone where it is the only one, else with the file that it comes from, else with its place as well. */
function distinct(named) {
	let alone = counts(named.map(({ name }) => name)), withSource = named.map(({ name, source }) => alone.get(name) === 1 ? name : `${source}/${name}`), still = counts(withSource);
	return withSource.map((title, index) => still.get(title) === 1 ? title : `${title}/${index + 1}`);
}
function counts(values) {
	let found = /* @__PURE__ */ new Map();
	for (let value of values) found.set(value, (found.get(value) ?? 0) + 1);
	return found;
}
export { metricTitles as t };
