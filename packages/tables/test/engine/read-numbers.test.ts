import { expect, test } from "vitest";
import { tableWorkspace } from "../table-fixture.ts";

const { engine } = tableWorkspace();

test("numbers come as one array a column, in the order of the rows, over many chunks", async () => {
  const [rows, squares] = await engine().readNumbers(
    "SELECT CAST(range AS DOUBLE), CAST(range * range AS DOUBLE) FROM range(5000) ORDER BY range",
  );
  expect(rows?.length).toBe(5000);
  expect([rows?.[0], rows?.[4999], squares?.[4999]]).toEqual([0, 4999, 4999 ** 2]);
});

test("NULL is NaN, NaN and infinity stay, and -0 stays", async () => {
  const [values] = await engine().readNumbers(
    "SELECT x FROM (VALUES (1, 1.5::DOUBLE), (2, NULL), (3, 'NaN'), (4, '-Infinity'), (5, '-0.0')) t(row, x) ORDER BY row",
  );
  expect([...(values ?? [])]).toEqual([1.5, Number.NaN, Number.NaN, Number.NEGATIVE_INFINITY, -0]);
});

test("no rows give an empty array a column", async () => {
  const read = await engine().readNumbers("SELECT 1::DOUBLE, 2::DOUBLE FROM range(0)");
  expect(read.map(({ length }) => length)).toEqual([0, 0]);
});

test("a column that is not DOUBLE is a bug of the caller, and never a silent NaN", async () => {
  await expect(engine().readNumbers("SELECT 1::BIGINT")).rejects.toThrow("Column 0 of numbers is BIGINT, not DOUBLE.");
});

test("data that cannot be computed on is the user's to mend", async () => {
  await expect(engine().readNumbers("SELECT CAST('x' AS DOUBLE)")).rejects.toMatchObject({ kind: "evidence" });
});
