export { t as mlBom } from "./ml-bom2.js";
