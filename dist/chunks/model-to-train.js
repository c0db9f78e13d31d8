export { t as modelToTrain } from "./model-to-train2.js";
