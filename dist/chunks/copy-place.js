export { t as filesOf, n as objectPlace } from "./copy-place2.js";
