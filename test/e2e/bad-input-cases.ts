import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Files } from "./cli-process.ts";

/** Input that must never pass, and what the person who gave it must be told. */
export interface BadInput {
  name: string;
  files: Files;
  /** 1: the data is at fault. 2: the contract is. */
  exitCode: 1 | 2;
  /** What is wrong, in the finding's sentence. */
  says: RegExp;
  /** File that is named in the sentence or as its place. */
  where: string;
  /** Line of that file, where there is one. */
  line?: number;
}

const contract = `contract: 1
data: {path: data.csv}
columns:
  id: {type: integer, required: true, unique: true}
  name: {type: string}
`;
const data = "id,name\n1,one\n2,two\n3,three\n";

export const goodFiles: Files = { "contract.yml": contract, "data.csv": data };
/** The same with one cell that breaks the contract. */
export const badFiles: Files = { ...goodFiles, "data.csv": "id,name\n1,one\nx,two\n3,three\n" };

function withData(content: string | Uint8Array): Files {
  return { ...goodFiles, "data.csv": content };
}

function withContract(content: string | Uint8Array): Files {
  return { ...goodFiles, "contract.yml": content };
}

function withPath(path: string, others: Files): Files {
  return { "contract.yml": contract.replace("data.csv", path), ...others };
}

const png = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082",
  "hex",
);

/** One level is worth nine of the level below: ten levels would be three thousand million words. */
const yamlBomb = `a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]
${Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(", ")}]`).join("\n")}
contract: 1
`;

export const badData: BadInput[] = [
  {
    name: "file missing",
    files: { "contract.yml": contract },
    exitCode: 1,
    says: /data\.csv.*(not|no file|missing|exist)/i,
    where: "data.csv",
  },
  { name: "empty file", files: withData(""), exitCode: 1, says: /empty|no bytes/i, where: "data.csv" },
  {
    name: "header only",
    files: withData("id,name\n"),
    exitCode: 1,
    says: /the data has no rows/,
    where: "contract.yml",
  },
  {
    name: "directory without a file of the declared format",
    files: withPath("data, format: csv", { "data/notes.txt": "id,name\n1,one\n" }),
    exitCode: 1,
    says: /no .*csv|csv.*no/i,
    where: "data",
  },
  {
    name: "glob without match",
    files: withPath("'data-*.csv'", goodFiles["data.csv"] === undefined ? {} : { "other.csv": data }),
    exitCode: 1,
    says: /data-\*\.csv/,
    where: "data-*.csv",
  },
  {
    name: "binary instead of CSV",
    files: withData(png),
    exitCode: 1,
    says: /binary|PNG|not text|NUL/i,
    where: "data.csv",
  },
  {
    name: "duplicate header",
    files: withData("id,name,id\n1,one,1\n"),
    exitCode: 1,
    says: /"?id"? twice/,
    where: "data.csv",
    line: 1,
  },
  {
    name: "ragged rows",
    files: withData("id,name\n1,one\n2,two,zwei\n3\n"),
    exitCode: 1,
    says: /3 fields instead of 2/,
    where: "data.csv",
    line: 3,
  },
  {
    name: "wrong delimiter",
    files: withData(data.replaceAll(",", ";")),
    exitCode: 1,
    says: /delimiter/,
    where: "data.csv",
    line: 1,
  },
  {
    name: "NUL bytes",
    files: withData("id,name\n1,one\n2,t\0o\n"),
    exitCode: 1,
    says: /NUL/,
    where: "data.csv",
    line: 3,
  },
  {
    name: "invalid encoding",
    files: withData(Buffer.from("id,name\n1,one\n2,zwölf\n", "latin1")),
    exitCode: 1,
    says: /encoding|UTF-8/i,
    where: "data.csv",
    line: 3,
  },
  {
    name: "a single line of 10 MB",
    files: withData(`id,name\n1,${"x".repeat(10_000_000)}\n`),
    exitCode: 1,
    says: /longer than/,
    where: "data.csv",
    line: 2,
  },
  {
    name: "column in the contract but not in the data",
    files: withData("id\n1\n2\n"),
    exitCode: 1,
    says: /name.*not in the data/,
    where: "data.csv",
  },
];

export const badContracts: BadInput[] = [
  {
    name: "contract missing",
    files: { "data.csv": data },
    exitCode: 2,
    says: /contract\.yml/,
    where: "contract.yml",
  },
  { name: "contract empty", files: withContract(""), exitCode: 2, says: /empty/i, where: "contract.yml" },
  {
    name: "contract that is not YAML",
    files: withContract("contract: 1\ndata: {path: data.csv\ncolumns: ]\n"),
    exitCode: 2,
    says: /YAML|expected|flow/i,
    where: "contract.yml",
    line: 3,
  },
  { name: "YAML bomb", files: withContract(yamlBomb), exitCode: 2, says: /alias/i, where: "contract.yml" },
  {
    name: "unknown key",
    files: withContract(contract.replace("unique", "uniqe")),
    exitCode: 2,
    says: /uniqe.*did you mean "unique"/,
    where: "contract.yml",
    line: 4,
  },
  {
    name: "wrong type of value",
    files: withContract(contract.replace("required: true", "required: often")),
    exitCode: 2,
    says: /required/,
    where: "contract.yml",
    line: 4,
  },
  {
    name: "duplicate YAML key",
    files: withContract(contract.replace("required: true", "type: string")),
    exitCode: 2,
    says: /type/,
    where: "contract.yml",
    line: 4,
  },
  {
    name: "contract with no checks",
    files: withContract("contract: 1\ndata: {path: data.csv}\n"),
    exitCode: 2,
    says: /checks nothing|no check/i,
    where: "contract.yml",
  },
  {
    name: "pattern that does not compile",
    files: withContract(contract.replace("type: string", "type: string, pattern: '['")),
    exitCode: 2,
    says: /pattern/,
    where: "contract.yml",
    line: 5,
  },
  {
    name: "SQL that does not parse",
    files: withContract(`${contract}rules:\n  - {name: broken, sql: 'id >'}\n`),
    exitCode: 2,
    says: /SQL|parse|syntax/i,
    where: "contract.yml",
    line: 7,
  },
  {
    name: "SQL that touches other files",
    files: withContract(`${contract}rules:\n  - {name: spy, sql: "(select count(*) from '/etc/passwd') > 0"}\n`),
    exitCode: 2,
    says: /subquer|not allowed|select/i,
    where: "contract.yml",
    line: 7,
  },
  {
    name: "SQL that reads a file by a function",
    files: withContract(`${contract}rules:\n  - {name: spy, sql: "length(read_text('.git/config')) > 0"}\n`),
    exitCode: 2,
    says: /read_text/,
    where: "contract.yml",
    line: 7,
  },
];

export const parquetNames = ["truncated Parquet", "Parquet with a different schema per file"];

/** One of them by its name. */
export async function badInput(name: string): Promise<BadInput> {
  const made = parquetNames.includes(name) ? await badParquet() : [...badData, ...badContracts];
  const found = made.find((input) => input.name === name);
  if (found === undefined) throw new Error(`There is no bad input called ${name}.`);
  return found;
}

/** Bad Parquet files have to be made first. */
async function badParquet(): Promise<BadInput[]> {
  const good = await parquet("SELECT 1 AS id, 'one' AS name");
  const other = await parquet("SELECT 'two' AS id, 2 AS name, true AS extra");
  const files = (parts: Files) => withPath("'parts/*.parquet'", parts);
  return [
    {
      name: "truncated Parquet",
      files: files({ "parts/a.parquet": good.subarray(0, good.length - 20) }),
      exitCode: 1,
      says: /parts\/a\.parquet/,
      where: "parts/a.parquet",
    },
    {
      name: "Parquet with a different schema per file",
      files: files({ "parts/a.parquet": good, "parts/b.parquet": other }),
      exitCode: 1,
      says: /b\.parquet|files/,
      where: "parts/b.parquet",
    },
  ];
}

async function parquet(select: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "gatewright-parquet-"));
  const instance = await DuckDBInstance.create(":memory:");
  try {
    const connection = await instance.connect();
    const path = join(folder, "file.parquet");
    await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
    connection.closeSync();
    return readFileSync(path);
  } finally {
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}
