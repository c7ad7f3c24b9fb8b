import { explain, type Indicator, type LevelTarget, scorePlan, type TargetResult } from "dxplan";
import { describe, expect, test } from "vitest";
import {
  act,
  cardOf,
  figure,
  indicator,
  level,
  milestone,
  on,
  planOf,
  resultOn,
  top20,
} from "../measure/evidence/fixture.ts";

const days: Indicator = indicator("days", {
  unitOfMeasure: "count",
  direction: "decrease",
  unitLabel: { en: "days", vi: "ngày" },
});

const ofDays = (value: number, more: Partial<LevelTarget> = {}): TargetResult => {
  const target = level({ indicator: "days", bound: { kind: "atMost", value: 20 }, ...more });
  const plan = planOf([target], { indicators: [days] });
  const figures = [on("days", "2024-12-31", value)];
  return resultOn(scorePlan(plan, figures, { asOf: "2025-06-30" }));
};

const corridor = level({ bound: { kind: "within", low: 40, high: 50 } });
const ofCorridor = (value: number) => resultOn(cardOf([corridor], [figure(value)]));
const ofPlace = (value: number) =>
  resultOn(cardOf([top20()], [on("place", "2024-12-31", value, { of: 63 })]));

describe("the gap", () => {
  const cases: readonly (readonly [what: string, TargetResult, en: string, vi: string])[] = [
    [
      "too little of what should rise",
      resultOn(cardOf([level()], [figure(72)])),
      "gap 8 points",
      "còn thiếu 8 điểm phần trăm",
    ],
    [
      "more than asked",
      resultOn(cardOf([level()], [figure(85)])),
      "beyond by 5 points",
      "vượt 5 điểm phần trăm",
    ],
    ["too much of what should fall", ofDays(27), "gap 7 days", "còn cao hơn mục tiêu 7 ngày"],
    ["less than allowed", ofDays(13), "better by 7 days", "tốt hơn mục tiêu 7 ngày"],
    ["a place too far back", ofPlace(22), "gap 2 places", "còn thiếu 2 bậc"],
    ["a better place", ofPlace(19), "better by 1 place", "tốt hơn mục tiêu 1 bậc"],
    ["below a corridor", ofCorridor(30), "gap 10 points", "còn thiếu 10 điểm phần trăm"],
    ["above a corridor", ofCorridor(60), "gap 10 points", "còn cao hơn mục tiêu 10 điểm phần trăm"],
    [
      "inside a corridor",
      ofCorridor(45),
      "better by 5 points",
      "tốt hơn mục tiêu 5 điểm phần trăm",
    ],
  ];

  test.for(cases)("of %s", ([, result, en, vi]) => {
    expect(explain(result).gap).toBe(en);
    expect(explain(result, { language: "vi" }).gap).toBe(vi);
  });

  test("is none of an act, which is done or not", () => {
    const { gap, steps } = explain(resultOn(cardOf([milestone()], [act(false)])));
    expect(gap).toBeNull();
    expect(steps.map(({ kind }) => kind)).not.toContain("gap");
  });

  test("has the indicator's own unit in every step", () => {
    const baseline = { value: 40, date: "2020-12-31" };
    const { steps } = explain(ofDays(32, { due: "2025-12-31", baseline }), { language: "vi" });
    // (40 − 32) ÷ 4 years; (32 − 20) ÷ 1 year
    expect(steps.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Khoảng cách đến mục tiêu: 32 − 20 = 12 ngày.",
        "Mức tiến bình quân mỗi năm từ mốc gốc: 2 ngày.",
        "Mức tiến cần có mỗi năm đến hạn: 12 ngày.",
      ]),
    );
  });
});
