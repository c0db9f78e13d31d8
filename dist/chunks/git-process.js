export { r as runGit, i as userEnvironment } from "./git-process2.js";
