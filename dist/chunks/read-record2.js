export { t as checkRecord } from "./read-record.js";
