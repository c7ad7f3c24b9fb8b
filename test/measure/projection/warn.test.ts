import { project } from "dxplan";
import { describe, expect, test } from "vitest";
import { percent, scattered, yearly } from "./fixture.ts";

const by = "2021-12-31";

describe("project warns, and cuts nothing off,", () => {
  test.for([
    {
      title: "at 110 of 100",
      values: [80, 90, 100],
      value: 110,
      warnings: ["beyond-natural-limit"],
    },
    { title: "at −10 of 0", values: [20, 10, 0], value: -10, warnings: ["beyond-natural-limit"] },
    { title: "not at 100 of 100", values: [70, 80, 90], value: 100, warnings: [] },
    { title: "not at 0 of 0", values: [0.3, 0.2, 0.1], value: 0, warnings: [] },
  ])("$title", ({ values, value, warnings }) => {
    const options = { by: "2023-12-31", method: "linear", limits: percent } as const;
    expect(project(yearly(2020, values), options)).toMatchObject({ value, warnings });
  });

  // 80 ± 3.79
  test.for([
    {
      title: "an upper end",
      limits: { low: null, high: 81 },
      warnings: ["interval-beyond-natural-limit"],
    },
    {
      title: "a lower end",
      limits: { low: 79, high: null },
      warnings: ["interval-beyond-natural-limit"],
    },
    {
      title: "value and interval",
      limits: { low: null, high: 75 },
      warnings: ["beyond-natural-limit", "interval-beyond-natural-limit"],
    },
    { title: "nothing", limits: { low: 76, high: 84 }, warnings: [] },
    { title: "nothing without limits", limits: { low: null, high: null }, warnings: [] },
  ])("of $title", ({ limits, warnings }) => {
    const projection = project(scattered, { by, method: "linear", limits });
    expect(projection).toMatchObject({ value: 80, warnings });
  });

  test("of compound growth beyond a limit too", () => {
    const options = { by: "2022-12-31", method: "compound", limits: percent } as const;
    expect(project(yearly(2020, [40, 80]), options)).toMatchObject({
      value: 160,
      warnings: ["beyond-natural-limit"],
    });
  });
});
