import type { MirrorTarget } from "../mirror-target.ts";
export const wandb: MirrorTarget = { name: "Weights & Biases", secrets: () => [], copy: () => undefined };
