export { r as isTracked } from "./dvc-pointer2.js";
