export { t as planNumbers, n as wrongNumber } from "./plan-numbers2.js";
