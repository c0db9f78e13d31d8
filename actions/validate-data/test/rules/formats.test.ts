import { describe, expect, it } from "vitest";
import type { StringFormat } from "../../src/contract/contract.ts";
import { findingsOf, notPassing, only } from "../evaluate-contract.ts";

const forms: Record<StringFormat, { good: string[]; bad: string[] }> = {
  email: {
    good: ["a@b.co", "first.last+tag@sub.example.org", "x'y@example.com", "1@2.3.com"],
    bad: ["a@b", "a b@c.de", "@c.de", "a@", "a..b@c.de", "a@-c.de", "a@c.de ", "a@b@c.de"],
  },
  uri: {
    good: ["https://example.org/a?b=c#d", "mailto:a@b.co", "urn:isbn:123", "http://[::1]/%20"],
    bad: ["example.org", "//example.org", "http://a b", "http://%zz", "1http://a", "http:"],
  },
  uuid: {
    good: ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
    bad: [
      "123e4567e89b12d3a456426614174000",
      "123e4567-e89b-12d3-a456-42661417400",
      "g23e4567-e89b-12d3-a456-426614174000",
    ],
  },
  ipv4: {
    good: ["0.0.0.0", "255.255.255.255", "10.1.2.3"],
    bad: ["256.1.1.1", "1.2.3", "01.2.3.4", "1.2.3.4.5", "1.2.3.4/8"],
  },
  ipv6: {
    good: [
      "::",
      "::1",
      "1:2:3:4:5:6:7:8",
      "fe80::1:2",
      "::ffff:10.0.0.1",
      "1:2:3:4:5:6:10.0.0.1",
      "1::8",
      "1:2:3:4:5:6:7::",
    ],
    bad: ["1:2:3:4:5:6:7", "1::2::3", "12345::", ":1", "1:2:3:4:5:6:7:8:9", "::256.0.0.1", "fe80::1%eth0", "g::"],
  },
  date: {
    good: ["2024-02-29", "1999-12-31", "0001-01-01"],
    bad: ["2023-02-29", "2024-13-01", "24-01-01", "2024-1-1", "2024-01-01T00:00:00Z"],
  },
  "date-time": {
    good: ["2024-02-29T23:59:60Z", "2024-01-01T00:00:00.123+05:30", "2024-01-01 00:00:00z"],
    bad: ["2024-01-01T00:00:00", "2024-02-30T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:00Z", "2024-01-01"],
  },
  json: {
    good: ['{"a": [1, null]}', "1", '"x"', "null", '{"NaN": "a\\"inf"}', '[",]"]'],
    bad: ["{a: 1}", "{", "'x'", "NaN", "[-Infinity]", '{"a": 1,}', "[1, ]"],
  },
};

const contract = (format: string) =>
  `contract: 1\nname: table\ndata: {path: t.csv}\ncolumns: {v: {type: string, format: ${format}}}\nreport: {sample_rows: 100}\n`;
const csv = (cells: readonly string[]) => `v\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\n")}\n`;

describe("format", () => {
  for (const [format, { good, bad }] of Object.entries(forms)) {
    it(`${format} takes the good ones and no bad one`, async () => {
      const clean = await findingsOf({ "contract.yml": contract(format), "t.csv": csv(good) });
      expect(notPassing(clean)).toEqual([]);
      const findings = await findingsOf({ "contract.yml": contract(format), "t.csv": csv([...good, ...bad]) });
      expect(notPassing(findings)).toEqual(["format"]);
      expect(only(findings, "format").samples.map(({ value }) => value)).toEqual(bad);
    });
  }
});
