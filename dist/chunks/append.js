export { t as appendRecords } from "./append2.js";
