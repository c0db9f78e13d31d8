import { parentPort } from "node:worker_threads";
import { run, type Study } from "./studies.ts";

parentPort?.on("message", (study: Study) => {
  // A rejection ends the thread, and with it the calibration.
  void run(study).then((result) => parentPort?.postMessage(result));
});
