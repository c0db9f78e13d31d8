// A bare Node process that runs one query: the floor that no validation on this engine can go below.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const reader = await connection.runAndReadAll(readFileSync(process.argv[2], "utf8"));
console.log(reader.getRows()[0].length);
