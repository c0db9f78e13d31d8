export { t as gateRules } from "./all-rules.js";
