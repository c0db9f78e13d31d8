// What the command needs, in one module, so that it is loaded only when it runs.
export { diagnose, holds } from "./diagnosis.ts";
export { diagnosisJson } from "./diagnosis-json.ts";
export { diagnosisText } from "./diagnosis-text.ts";
export { gatherFacts } from "./facts.ts";
export { workingTreeNotes } from "./working-tree.ts";
