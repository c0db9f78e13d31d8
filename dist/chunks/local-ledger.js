export { t as localLedger } from "./local-ledger2.js";
