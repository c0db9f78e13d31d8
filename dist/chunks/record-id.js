export { t as readRecordPath, n as recordId, r as recordPath } from "./record-id2.js";
