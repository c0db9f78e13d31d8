export { t as openGitStore } from "./git-store.js";
