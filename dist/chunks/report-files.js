export { n as writeReportFiles } from "./report-files2.js";
