export { t as escapePath, n as glob, r as isDynamicPattern } from "./dist2.js";
