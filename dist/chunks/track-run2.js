export { t as localModelPolicy, n as trackInputs, r as trackRun } from "./track-run.js";
