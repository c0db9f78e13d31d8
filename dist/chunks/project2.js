export { t as asName, n as findProjects } from "./project.js";
