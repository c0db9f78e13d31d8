export { n as TomlDate, r as TomlError, t as parse } from "./dist4.js";
