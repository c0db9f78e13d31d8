export { t as secretsOf } from "./secrets2.js";
