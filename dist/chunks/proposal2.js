export { t as judge, n as proposeFor, r as proposeModels } from "./proposal.js";
