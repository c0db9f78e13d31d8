import { collectStep } from "./collect-step.ts";

await collectStep();
