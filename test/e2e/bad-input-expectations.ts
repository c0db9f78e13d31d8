import { expect } from "vitest";
import type { BadInput } from "./bad-input-cases.ts";
import type { ReadReport } from "./report-on-stdout.ts";

/** As V8 writes it; a place in a file, `at data.csv:3:7`, is none. */
const stackTrace = /\bat (?:async )?(?:\S.* \()?(?:file:|node:|[A-Z]:\\|\/)\S*:\d+:\d+/;

export function expectNoStack(text: string): void {
  expect(text).not.toMatch(stackTrace);
}

/** The report blocks, and a finding says what is wrong, where, and what to do. */
export function expectTold(report: ReadReport, { says, where, line }: BadInput): void {
  expect(["fail", "error"]).toContain(report.verdict);
  expect(report.blocking).toBe(true);
  const blocking = report.findings.filter(({ verdict }) => verdict === "fail" || verdict === "error");
  const told = blocking.filter(({ message }) => says.test(message));
  expect(told, `no finding says ${says}:\n${blocking.map(({ message }) => message).join("\n")}`).not.toEqual([]);
  const places = told.flatMap(({ locations }) => locations);
  expect([...told.map(({ message }) => message), ...places.map(({ path }) => path)].join("\n")).toContain(where);
  if (line !== undefined) expect(places).toContainEqual(expect.objectContaining({ path: where, line }));
  // What to do: the hint, or what the value must be.
  for (const { message, hint } of told) expect(hint ?? message).toMatch(hint === undefined ? /\bmust\b/ : /\w+ \w+/);
}
