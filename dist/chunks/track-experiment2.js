export { t as trackExperiment } from "./track-experiment.js";
