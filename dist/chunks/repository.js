export { t as lookAt, n as readText, r as sizeOf } from "./repository2.js";
