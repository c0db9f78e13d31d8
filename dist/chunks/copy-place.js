export { t as filesOf, n as objectPlace, r as ofAll } from "./copy-place2.js";
