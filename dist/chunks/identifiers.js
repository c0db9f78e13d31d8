export { r as quoteIdentifier, i as quoteLiteral } from "./identifiers2.js";
