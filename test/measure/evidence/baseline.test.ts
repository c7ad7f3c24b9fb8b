import { describe, expect, test } from "vitest";
import { cardOf, elsewhere, figure, level, on, resultOn, top20 } from "./fixture.ts";

const share = (year: number, value: number) => on("share", `${year}-12-31`, value);

describe("progress", () => {
  test.for([
    { title: "half of the way", value: 60, progress: 0.5, from: "(60 − 40) / (80 − 40)" },
    { title: "all of it", value: 80, progress: 1, from: "(80 − 40) / (80 − 40)" },
    { title: "more", value: 90, progress: 1.25, from: "(90 − 40) / (80 − 40)" },
    { title: "back", value: 30, progress: -0.25, from: "(30 − 40) / (80 − 40)" },
  ])("is $title: $from", ({ value, progress }) => {
    const target = level({ baseline: { value: 40, date: "2021-12-31" } });
    expect(resultOn(cardOf([target], [figure(value)])).progress).toBeCloseTo(progress, 12);
  });

  test("starts from the actual figure of a day", () => {
    const figures = [share(2021, 20), share(2024, 50)];
    const result = resultOn(cardOf([level({ baseline: { date: "2021-12-31" } })], figures));
    // (50 − 20) / (80 − 20)
    expect(result.progress).toBeCloseTo(0.5, 12);
    expect(result.base?.figure).toBe(figures[0]);
  });

  test("of a place starts from a place: (40 − 25) / (40 − 20)", () => {
    const target = top20({ baseline: { value: 40, date: "2021-12-31" } });
    expect(
      resultOn(cardOf([target], [on("place", "2024-12-31", 25, { of: 63 })])).progress,
    ).toBeCloseTo(0.75, 12);
  });

  const none = level();
  const onADay = level({ baseline: { date: "2021-12-31" } });
  const metBefore = level({ baseline: { value: 85, date: "2021-12-31" } });

  test.for([
    { title: "has no baseline", target: none, figures: [figure(60)], reason: "missing-baseline" },
    {
      title: "has no figure on that day",
      target: onADay,
      figures: [share(2020, 20), figure(60)],
      reason: "missing-baseline",
    },
    {
      title: "has figures that conflict on that day",
      target: onADay,
      figures: [share(2021, 20), on("share", "2021-12-31", 25, { source: elsewhere }), figure(60)],
      reason: "missing-baseline",
    },
    {
      title: "was met before",
      target: metBefore,
      figures: [figure(60)],
      reason: "baseline-meets-target",
    },
    { title: "has no value", target: metBefore, figures: [], reason: "unmeasured" },
  ])("is none when the target $title: $reason", ({ target, figures, reason }) => {
    const { progress, progressReason } = resultOn(cardOf([target], figures));
    expect([progress, progressReason]).toStrictEqual([null, reason]);
  });
});
