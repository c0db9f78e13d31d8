export { r as modelCard } from "./model-card2.js";
