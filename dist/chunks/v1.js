export { t as fromV1, n as toV1 } from "./v12.js";
