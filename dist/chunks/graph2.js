export { t as mermaidOf } from "./graph.js";
