export { t as validateData } from "./validate-data2.js";
