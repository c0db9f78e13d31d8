import { expect, test } from "vitest";
import { aGate, aRun } from "../../../packages/shared/test/ledger/ledger-world.ts";
import { whyNotOurs } from "../propose/src/refused-records.ts";

test("a training's own code gets no champion into the ledger, and nothing about another model", () => {
  expect(whyNotOurs(aRun(), "strikes")).toEqual([]);
  expect(whyNotOurs(aGate({ champion: false }), "strikes")).toEqual([]);
  expect(whyNotOurs(aGate({ champion: true }), "strikes")).toEqual([
    "It says that its model is the champion, which no retraining decides.",
  ]);
  expect(whyNotOurs(aRun({ model: "bids" }), "strikes")).toEqual(["It is about bids, and strikes was retrained."]);
});
