import { type LevelTarget, requiredText, type Target } from "dxplan";
import { describe, expect, test } from "vitest";
import { change, growth, indicator, level, top20 } from "../measure/evidence/fixture.ts";

const share = indicator("share");
const unstated = { kind: "unstated" } as const;
const percent = { kind: "change", in: "percent", from: unstated } as const;

const between = (low: number, high: number, kind: "between" | "within"): LevelTarget =>
  level({ bound: { kind, low, high } });

describe("what is required", () => {
  test.for<{ readonly target: Target; readonly en: string; readonly vi: string }>([
    { target: level(), en: "at least 80%", vi: "tối thiểu 80%" },
    { target: top20(), en: "top 20 of 63", vi: "nhóm 20 đơn vị dẫn đầu trong 63" },
    {
      target: top20({ bound: { kind: "lessThan", value: 20 } }),
      en: "less than place 20 of 63",
      vi: "dưới thứ 20/63",
    },
    {
      target: between(15, 20, "between"),
      en: "between 15 and 20%",
      vi: "từ 15 đến 20%",
    },
    {
      target: between(40, 50, "within"),
      en: "within 40 to 50%",
      vi: "trong khoảng 40 đến 50%",
    },
    {
      target: between(-5, -3, "within"),
      en: "within −5 to −3%",
      vi: "trong khoảng −5 đến −3%",
    },
    {
      target: growth("each", unstated),
      en: "at least 8% in each year",
      vi: "tối thiểu 8% hằng năm",
    },
    {
      target: growth("average", unstated),
      en: "at least 8% a year on average",
      vi: "bình quân tối thiểu 8%/năm",
    },
    {
      target: change(unstated, { quantity: percent, bound: { kind: "reach", value: -30 } }),
      en: "a fall of 30%, on what is not stated",
      vi: "giảm 30%, không ghi so với mốc nào",
    },
    {
      target: change(
        { kind: "date", date: "2020-12-31" },
        { bound: { kind: "between", low: 5, high: 10 } },
      ),
      en: "between 5 and 10 points on 2020-12-31",
      vi: "từ 5 đến 10 điểm phần trăm so với 31/12/2020",
    },
  ])("is $en", ({ target, en, vi }) => {
    expect(requiredText(target, share, { language: "en" })).toBe(en);
    expect(requiredText(target, share, { language: "vi" })).toBe(vi);
  });
});
