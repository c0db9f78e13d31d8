export { t as modelGate } from "./model-gate.js";
