// packages/shared/src/ledger/record.ts
/**
* Records of the ledger (design section 7). A record is stored as its canonical JSON and named by the SHA-256 of it, so
* these types are the stored form itself: `schemas/ledger-record.v1.json` in TypeScript, with its snake_case keys.
*/
const recordKinds = [
	"run",
	"gate",
	"deployment",
	"look"
], trustLevels = [
	"default-branch",
	"pull_request",
	"fork",
	"local"
];
export { trustLevels as n, recordKinds as t };
