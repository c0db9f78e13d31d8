import { planStep } from "./plan-step.ts";

await planStep();
