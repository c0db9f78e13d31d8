export { t as allLines, n as lineOfId } from "./find-lines2.js";
