export { t as readMetrics } from "./read-metrics.js";
