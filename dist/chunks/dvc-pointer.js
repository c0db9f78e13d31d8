export { n as findOutput, r as isTracked } from "./dvc-pointer2.js";
