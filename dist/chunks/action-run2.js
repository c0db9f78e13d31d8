export { t as actionRun, n as localInputs, r as localModelPolicy } from "./action-run.js";
