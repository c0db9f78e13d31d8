export { t as defaultMostBytes, n as objectStoreIn, r as openObjectStore } from "./object-store2.js";
