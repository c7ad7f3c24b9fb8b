import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { allCells, nameOf, refusedCells } from "../cells.ts";
import { planOfCell } from "./refused-plan.ts";

const refused = new Set(refusedCells.map(nameOf));

describe("a cell that no plan can have", () => {
  const titled = refusedCells.map(
    (cell) => [`${nameOf(cell)} is refused: ${cell.codes.join(", ")}`, cell] as const,
  );

  test.for(titled)("%s", ([, cell]) => {
    const result = safeParsePlan(planOfCell(cell));
    const found = result.success ? [] : result.error.issues.map(({ code }) => code);
    expect([...new Set(found)].sort()).toStrictEqual(cell.codes);
  });

  test("is refused for the cell alone: made in the same way, every other one is none", () => {
    const others = allCells.filter((cell) => !refused.has(nameOf(cell)));
    expect(others.filter((cell) => !safeParsePlan(planOfCell(cell)).success)).toStrictEqual([]);
    expect(others).toHaveLength(272);
  });
});
