/**
* A curve of at most 1,000 points, or `most` of them: the first, the last, the smallest, the largest and the first that is no finite number are kept,
* the others are taken evenly.
*/
function thinCurve(points, most = 1e3) {
	if (points.length <= most) return [...points];
	let kept = /* @__PURE__ */ new Set([
		0,
		points.length - 1,
		...landmarks(points)
	]), evenly = most - kept.size;
	for (let index = 0; index < evenly; index += 1) kept.add(Math.floor((index + .5) * points.length / evenly));
	return points.filter((_, index) => kept.has(index));
}
function landmarks(points) {
	let smallest, largest, broken;
	return points.forEach(([, value], index) => {
		typeof value == "number" ? ((smallest === void 0 || value < smallest.value) && (smallest = {
			index,
			value
		}), (largest === void 0 || value > largest.value) && (largest = {
			index,
			value
		})) : broken ??= index;
	}), [
		smallest?.index,
		largest?.index,
		broken
	].filter((index) => index !== void 0);
}
export { thinCurve as t };
