export { t as trainingPlan } from "./training-plan2.js";
