// packages/shared/src/errors/stack.ts
/** The stack with its causes. Only a bug of ours shows one. */
function stackOf(error) {
	if (!(error instanceof Error)) return String(error);
	let cause = error.cause === void 0 ? "" : `\nCaused by: ${stackOf(error.cause)}`;
	return `${error.stack ?? error.message}${cause}`;
}
export { stackOf as t };
