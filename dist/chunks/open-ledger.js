export { r as openLedger } from "./open-ledger2.js";
