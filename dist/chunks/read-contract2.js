export { t as readContract } from "./read-contract.js";
