import { n as configurationError } from "./user-error.js";
// packages/shared/src/errors/located-fault.ts
/** A policy or contract is wrong on its own at a place: one line that begins with file, line and column. */
function locatedFault(location, message, hint, cause) {
	let place = [
		location.path,
		location.line,
		location.column
	].filter((part) => part !== void 0).join(":");
	return configurationError(`${place}: ${message}`, {
		location,
		hint,
		...cause === void 0 ? {} : { cause }
	});
}
export { locatedFault as t };
