export { t as trackInputs, n as trackRun } from "./track-run2.js";
