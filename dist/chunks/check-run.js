export { t as checkTitle, n as conclusionOf } from "./check-run2.js";
