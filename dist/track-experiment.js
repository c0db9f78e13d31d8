import { t as runAction } from "./chunks/run-action.js";
import { t as trackExperiment } from "./chunks/track-experiment.js";
// actions/track-experiment/src/index.ts
await runAction(trackExperiment, [
	"model",
	"params",
	"metrics",
	"data",
	"artifact",
	"training",
	"policy",
	"mode",
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
