// packages/shared/src/errors/system-error.ts
/** The code that the operating system gave, such as `ENOENT`; undefined for other errors. */
function systemErrorCode(error) {
	if (error instanceof Error && "code" in error && typeof error.code == "string") return /^E[A-Z]+$/.test(error.code) ? error.code : void 0;
}
export { systemErrorCode as t };
