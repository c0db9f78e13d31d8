// packages/shared/src/errors/user-error.ts
/**
* Something that the user can mend. Its message is one line: what is wrong and where. `hint` says what to do.
* Anything else that is thrown is a bug of ours and keeps its stack.
*/
var UserError = class extends Error {
	/**
	* `configuration`: the policy, the contract or the command line is wrong on its own (exit 2).
	* `evidence`: a file that is named but missing, empty, unreadable or broken (exit 1 in `enforce`).
	*/
	kind;
	location;
	hint;
	/** Set when the same may work after so long: a server that is busy or down. Undefined: trying again is useless. */
	retryAfterMs;
	constructor(kind, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause }), this.name = "UserError", this.kind = kind, this.location = options.location, this.hint = options.hint, this.retryAfterMs = options.retryAfterMs;
	}
};
/** A UserError about the policy, the contract or the command line. */
function configurationError(message, options) {
	return new UserError("configuration", message, options);
}
/** A UserError about a file that rules read. */
function evidenceError(message, options) {
	return new UserError("evidence", message, options);
}
export { configurationError as n, evidenceError as r, UserError as t };
