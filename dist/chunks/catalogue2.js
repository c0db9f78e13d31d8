export { t as metricNamed } from "./catalogue.js";
