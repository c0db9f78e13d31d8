import { t as runAction } from "./chunks/run-action.js";
import { t as validateData } from "./chunks/validate-data2.js";
// actions/validate-data/src/index.ts
await runAction(validateData, [
	"contract",
	"data",
	"environment",
	"policy",
	"mode",
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
