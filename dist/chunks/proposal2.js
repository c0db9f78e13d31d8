export { t as judge, n as proposeFor } from "./proposal.js";
