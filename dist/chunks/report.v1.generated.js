export { t as validate } from "./report2.v1.generated.js";
