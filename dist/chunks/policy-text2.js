export { t as isLive, n as namedContracts, r as policyText, i as ruleLine } from "./policy-text.js";
