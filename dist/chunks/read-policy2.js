export { t as defaultLedgerBranch, n as defaultPolicyPath, r as readPolicy } from "./read-policy.js";
