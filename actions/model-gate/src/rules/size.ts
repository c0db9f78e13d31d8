import { configurationError, evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { readModel } from "@gatewright/tracking/model-facts/read-model.ts";
import { bytesWords } from "../verdict/numbers.ts";
import { readContextOf } from "./read-context.ts";
import type { GateRule } from "./rule.ts";

export const size: GateRule<"size"> = {
  id: "size",
  title: "The model is not larger than allowed",
  needs: "none",
  page: {
    what: "Bytes of the model's file or folder (`train.outputs.model`, or `file`), against a fixed limit or as a ratio to the champion's, which the ledger knows.",
    decision: "Passes up to the limit itself, fails beyond. Sizes are exact, so there is no interval.",
    formula: "bytes(candidate) <= at_most, or bytes(candidate) / bytes(champion) <= ratio_at_most",
    notWhen: "Not for the memory that the model takes when it runs: use `memory`.",
    example: "{ rule: size, at_most: 50 MB }",
  },
  measure: async (rule, context) => {
    const path = rule.file ?? context.evidence.modelPath;
    if (path === undefined) {
      throw evidenceError("No model file is named, so its size is not known.", {
        hint: "Name it under `train.outputs.model`, or in the rule's `file`.",
      });
    }
    const { bytes, digest } = await readModel(path, readContextOf(context));
    context.addEvidence({ role: "model", path, digest, bytes });
    const { at_most: limit, ratio_at_most: ratioLimit } = rule;
    if (limit !== undefined) {
      const holds = bytes <= limit;
      return [
        {
          kind: "decided",
          subject: "size",
          verdict: holds ? "pass" : "fail",
          message: `${path} has ${bytesWords(bytes)}, and may have at most ${bytesWords(limit)}.`,
          estimate: bytes,
          unit: "bytes",
          threshold: `<= ${bytesWords(limit)}`,
          formula: "bytes of all files",
        },
      ];
    }
    const { championBytes, modelPath } = context.evidence;
    if (path !== modelPath) {
      throw configurationError(`The ledger knows the size of the champion's model, not that of ${path}.`, {
        hint: "Leave `file` out with `ratio_at_most`, or use `at_most`.",
      });
    }
    if (championBytes instanceof UserError) throw championBytes;
    if (championBytes === undefined) {
      return [
        {
          kind: "decided",
          subject: "size",
          verdict: "skipped",
          message: "There is no champion in the ledger whose size this one could be compared with.",
        },
      ];
    }
    const most = ratioLimit ?? 1;
    const ratio = bytes / championBytes;
    return [
      {
        kind: "decided",
        subject: "size",
        verdict: ratio <= most ? "pass" : "fail",
        message: `${path} has ${bytesWords(bytes)}, ${ratio.toFixed(3)} times the champion's ${bytesWords(championBytes)}, and may have at most ${most} times.`,
        estimate: ratio,
        threshold: `<= ${most}`,
        formula: "bytes(candidate) / bytes(champion)",
      },
    ];
  },
};
