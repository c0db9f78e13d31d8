export { t as openGitHubStore } from "./github-store.js";
