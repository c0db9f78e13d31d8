export { t as connectGitHub, n as waitBeforeNextTry } from "./client2.js";
