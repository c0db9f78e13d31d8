export { t as appendRecords } from "./append.js";
