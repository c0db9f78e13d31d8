export { t as packPredictions, n as refuseOtherPredictions, r as unpackPredictions } from "./kept-predictions2.js";
