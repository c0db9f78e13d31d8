import type { MirrorTarget } from "../mirror-target.ts";
export const huggingFace: MirrorTarget = { name: "Hugging Face", secrets: () => [], copy: () => undefined };
