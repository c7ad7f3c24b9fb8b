import { describe, expect, test } from "vitest";
import written from "../../docs/cells.md?raw";
import { cellsPage } from "../../docs/cells-page.ts";

describe("docs/cells.md", () => {
  test("is up to date (npm run update:cells)", () => {
    expect(written).toBe(cellsPage());
  });

  test("has one row for each of 640 cells, 368 of them refused", () => {
    const rows = written.split("\n").filter((line) => /^\| [a-z]+ .* \|$/.test(line));
    // One more line is the head of the table.
    expect(rows).toHaveLength(1 + 640);
    expect(rows.filter((row) => row.includes("| refused: "))).toHaveLength(368);
  });
});
