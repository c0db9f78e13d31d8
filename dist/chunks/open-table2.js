export { t as openTable } from "./open-table.js";
