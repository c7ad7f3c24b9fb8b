import { describe, expect, test } from "vitest";
import { cases } from "../cells.ts";
import { isReason, numberOf } from "./case.ts";
import { openCounts } from "./count-of-targets.ts";

describe("the arithmetic on paper", () => {
  const worked = [
    ...cases.flatMap(({ rate = "0", attainment, progress }) =>
      isReason(progress) ? [rate, attainment] : [rate, attainment, progress],
    ),
    ...openCounts.flatMap(([, , , least, most]) => [least, most]),
  ].filter((text) => text.includes(" = "));

  test.for([...new Set(worked)])("%s", (text) => {
    const [expression] = text.split(" = ");
    const result: unknown = new Function(`return ${expression};`)();
    expect(result).toBeCloseTo(numberOf(text), 12);
  });
});
