export { t as readModel } from "./read-model.js";
