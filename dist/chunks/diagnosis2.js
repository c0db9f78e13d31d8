export { t as conclusion, n as diagnose, r as holds } from "./diagnosis.js";
