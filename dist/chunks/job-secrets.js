export { t as secretsOf } from "./job-secrets2.js";
