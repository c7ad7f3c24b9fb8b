import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const told = (text: string): string[] =>
  parseTargets(text).map(({ quantity, doubts }) => {
    const doubt = doubts.find(({ code }) => code === "points-or-percent");
    return `${quantity.kind}: ${doubt === undefined ? "sure" : doubt.readings.join(" or ")}`;
  });

test.for([
  // The growth of the model is in percent: the draft has that, and a plan may mean points.
  ["Tỷ lệ trẻ thấp còi giảm 0,5%/năm.", ["growth: percent or points"]],
  ["Tỷ lệ lao động qua đào tạo tăng bình quân 2-3%/năm.", ["growth: percent or points"]],
  ["Mỗi năm giảm 1,2% tỷ lệ hộ cận nghèo.", ["growth: percent or points"]],
  ["Tỷ trọng công nghiệp số hằng năm tăng 1%.", ["growth: percent or points"]],
  // A change of it is taken as points.
  ["Tỷ lệ trẻ thấp còi năm 2026 giảm 0,5%.", ["change: points or percent"]],
  // What is no share grows in percent.
  ["Kim ngạch xuất khẩu tăng bình quân 9%/năm.", ["growth: sure"]],
  ["Số lượt khách hằng năm tăng 6%.", ["growth: sure"]],
  ["Tốc độ tăng năng suất lao động đạt 7%.", ["growth: sure"]],
] as const)("%s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});
