export { t as train } from "./train.js";
