import { describe, expect, test } from "vitest";
import { cardOf, level, on, resultOn } from "../measure/evidence/fixture.ts";

const share = (end: string, value: number) => on("share", end, value);

const in2024 = level({ due: "2024-12-31" });
const day = { asOf: "2025-06-30" };

describe("a value after the deadline", () => {
  const figures = [share("2024-12-31", 70), share("2025-03-31", 85)];
  const result = resultOn(cardOf([in2024], figures, day));

  test("does not touch the measurement at the deadline: 70 / 80", () => {
    const { value, attainment, met, observations } = result;
    expect({ value, attainment, met, observations }).toStrictEqual({
      value: 70,
      attainment: 0.875,
      met: false,
      observations: [figures[0]],
    });
  });

  test("is shown beside it", () => {
    expect(result.afterwards).toStrictEqual({ met: true, observations: [figures[1]] });
  });

  test("is no value before the deadline is past", () => {
    expect(resultOn(cardOf([in2024], figures, { asOf: "2024-12-31" })).afterwards).toBe(null);
  });

  test("is none when the last value is the one at the deadline", () => {
    expect(resultOn(cardOf([in2024], figures.slice(0, 1), day)).afterwards).toBe(null);
  });

  test("that cannot decide is listed as what it is", () => {
    const later = on("share", "2025-03-31", 75, { qualifier: { kind: "moreThan" } });
    const card = cardOf([in2024], [share("2024-12-31", 70), later], day);
    expect(resultOn(card).status).toBe("missed");
    expect(card.unused).toStrictEqual([{ observation: later, reason: "after-deadline" }]);
  });
});

describe("the warning value-before-deadline-year", () => {
  test.for([
    { title: "of the year before", end: "2023-12-31", asOf: "2025-06-30", warns: true },
    { title: "of the deadline's year", end: "2024-01-31", asOf: "2025-06-30", warns: false },
    {
      title: "of the year before, while there is time",
      end: "2023-12-31",
      asOf: "2024-12-31",
      warns: false,
    },
  ])("stands with a value $title: $warns", ({ end, asOf, warns }) => {
    const { warnings, status } = resultOn(cardOf([in2024], [share(end, 85)], { asOf }));
    expect(warnings).toStrictEqual(warns ? ["value-before-deadline-year"] : []);
    expect(status).toBe("achieved");
  });
});
