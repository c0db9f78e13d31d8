export { t as checkRunContent } from "./check-run-content2.js";
