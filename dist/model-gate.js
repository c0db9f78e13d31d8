import { t as runAction } from "./chunks/run-action.js";
import { t as modelGate } from "./chunks/model-gate.js";
// actions/model-gate/src/index.ts
await runAction(modelGate, [
	"model",
	"candidate",
	"champion",
	"metrics",
	"policy",
	"mode",
	"adopt",
	"run-record",
	"append-records",
	"working-directory",
	"token",
	"comment",
	"check-run",
	"report-name",
	"summary",
	"upload-report",
	"engine-path",
	"memory-limit",
	"job-check-run-id",
	"matrix"
]);
export {};
