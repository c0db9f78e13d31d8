export { r as openLedger } from "./open-ledger.js";
