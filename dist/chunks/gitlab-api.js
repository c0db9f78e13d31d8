export { t as GitLabFailure, n as gitLabNotes } from "./gitlab-api2.js";
