import { trainStep } from "./train-step.ts";

await trainStep();
