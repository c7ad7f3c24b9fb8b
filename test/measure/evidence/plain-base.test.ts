import type { Observation, Target } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, change, elsewhere, level, on, resultOn } from "./fixture.ts";

const ofADay = { kind: "date", date: "2021-12-31" } as const;
const known = on("share", "2024-12-31", 60);
const zero = on("share", "2021-12-31", -0);

describe("a base of −0 is a plain 0", () => {
  interface Row {
    readonly title: string;
    readonly targets: readonly Target[];
    readonly figures: readonly Observation[];
  }

  test.for<Row>([
    {
      title: "given",
      targets: [change({ kind: "value", value: -0 })],
      figures: [known],
    },
    { title: "as the figure of a day", targets: [change(ofADay)], figures: [zero, known] },
    {
      title: "required of another target",
      targets: [
        change({ kind: "target", target: "base" }),
        level({ id: "base", bound: { kind: "reach", value: -0 } }),
      ],
      figures: [known],
    },
    {
      title: "as a baseline",
      targets: [level({ baseline: { value: -0, date: "2021-12-31" } })],
      figures: [known],
    },
  ])("$title", ({ targets, figures }) => {
    expect(resultOn(cardOf(targets, figures)).base?.value).toBe(0);
  });
});

test("a baseline on whose day the figures conflict is no base", () => {
  const figures = [
    on("share", "2021-12-31", 20),
    on("share", "2021-12-31", 25, { source: elsewhere }),
    known,
  ];
  const result = resultOn(cardOf([level({ baseline: { date: "2021-12-31" } })], figures));
  expect([result.base, result.progressReason]).toStrictEqual([null, "missing-baseline"]);
});

test("a baseline that is given is shown as it is given, and assumes nothing", () => {
  const target = level({ baseline: { value: 40, date: "2021-12-31" } });
  const { base, warnings } = resultOn(cardOf([target], [known]));
  expect(base).toStrictEqual({ value: 40, date: "2021-12-31", figure: null, assumed: false });
  expect(warnings).toStrictEqual([]);
});
