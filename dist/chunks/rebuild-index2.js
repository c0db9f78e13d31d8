export { t as rebuildIndex } from "./rebuild-index.js";
