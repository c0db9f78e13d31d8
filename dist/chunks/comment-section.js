export { t as commentSection } from "./comment-section2.js";
