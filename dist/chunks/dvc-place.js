export { t as dvcPlace } from "./dvc-place2.js";
