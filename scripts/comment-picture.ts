// Renders what the demo wrote, as it stands on the server, into docs/images: the comment of its second push, and the section
// "Experiment" of the first. Run `npm run demo` before.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writePictures } from "./picture.ts";

const root = join(import.meta.dirname, "..");
const comment = (push: string) => readFileSync(join(root, ".gatewright", "demo", push, "comment.md"), "utf8");
const experiment = /^### .*Experiment[\s\S]*?(?=<!-- gatewright:v1:end)/m.exec(comment("push-1"))?.[0];
if (experiment === undefined) throw new Error("The comment of push 1 has no section Experiment; run `npm run demo`.");
await writePictures([
  { name: "pull-request-comment.png", markdown: comment("push-2") },
  { name: "experiment.png", markdown: experiment },
]);
