export { t as openEngine } from "./engine.js";
