export { t as canonicalJson } from "./canonical-json.js";
