export { t as readRecordsFile } from "./records-file.js";
