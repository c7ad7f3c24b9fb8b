import { describe, expect, it, test } from "vitest";
import { doubts, names, targets } from "./shown.ts";

const short = (text: string): string[] =>
  targets(text).map((one) => one.replace("level ", "").replace("-12-31", ""));

describe("years in a list and as many numbers", () => {
  test.for([
    ["Đến năm 2026/2030: 80%/100% xã đạt chuẩn.", "xã đạt chuẩn"],
    ["Tỷ lệ xã đạt chuẩn đến năm 2026/2030: 80%/100%.", "Tỷ lệ xã đạt chuẩn"],
    ["Tỷ lệ xã đạt chuẩn đến năm 2026/năm 2030 đạt 80%/100%.", "Tỷ lệ xã đạt chuẩn"],
    ["Tỷ lệ xã đạt chuẩn (2026/2030): 80%/100%.", "Tỷ lệ xã đạt chuẩn"],
    ["Đến năm 2026, 2030 đạt lần lượt 80%, 100% xã đạt chuẩn.", "xã đạt chuẩn"],
    ["Đến năm 2026, 2030 tỷ lệ xã đạt chuẩn đạt 80%, 100%.", "tỷ lệ xã đạt chuẩn"],
    ["Tỷ lệ xã đạt chuẩn đến năm 2026 và 2030 lần lượt là 80% và 100%.", "Tỷ lệ xã đạt chuẩn"],
    [
      "Tỷ lệ xã đạt chuẩn đến năm 2026 và năm 2030 tương ứng đạt 80% và 100%.",
      "Tỷ lệ xã đạt chuẩn",
    ],
    ["Mục tiêu đến năm 2026/2030:\n- Tỷ lệ xã đạt chuẩn: 80%/100%.", "Tỷ lệ xã đạt chuẩn"],
  ] as const)("each number has its own: %s", ([text, name]) => {
    expect(short(text)).toStrictEqual(["reach 80, percent, 2026", "reach 100, percent, 2030"]);
    expect(names(text)).toStrictEqual([name, name]);
    expect(doubts(text).filter((one) => one.includes("horizon"))).toStrictEqual([]);
  });

  test.for([
    [
      "Số xã đạt chuẩn đến năm 2026/2030: 80/100 xã.",
      ["reach 80, count, 2026", "reach 100, count, 2030"],
      "Số xã đạt chuẩn",
    ],
    [
      "Đến năm 2026/2030 thu nhập đạt 60/80 triệu đồng/người.",
      ["reach 60000000, amount, 2026", "reach 80000000, amount, 2030"],
      "thu nhập",
    ],
    [
      "Đến năm 2026/2028/2030: 60%/80%/100% hộ dùng nước sạch.",
      ["reach 60, percent, 2026", "reach 80, percent, 2028", "reach 100, percent, 2030"],
      "hộ dùng nước sạch",
    ],
  ] as const)("no part of a whole is read: %s", ([text, expected, name]) => {
    expect(short(text)).toStrictEqual(expected);
    expect(new Set(names(text))).toStrictEqual(new Set([name]));
  });

  test("each of several rows of numbers has the same years", () => {
    const text =
      "Đến năm 2026/2030, tỷ lệ hộ dùng nước sạch đạt 80%/100%, tỷ lệ đô thị hóa đạt 40%/50%.";
    expect(short(text)).toStrictEqual([
      "reach 80, percent, 2026",
      "reach 100, percent, 2030",
      "reach 40, percent, 2026",
      "reach 50, percent, 2030",
    ]);
    expect(names(text)).toStrictEqual([
      "tỷ lệ hộ dùng nước sạch",
      "tỷ lệ hộ dùng nước sạch",
      "tỷ lệ đô thị hóa",
      "tỷ lệ đô thị hóa",
    ]);
  });

  test("one comparator is likely said of both", () => {
    const text = "Đến năm 2026/2030 tỷ lệ hộ nghèo dưới 2%/1%.";
    expect(short(text)).toStrictEqual(["lessThan 2, percent, 2026", "lessThan 1, percent, 2030"]);
    expect(doubts(text)).toStrictEqual(["implied-bound: lessThan or reach"]);
  });
});

it("takes the last year for one number, in doubt", () => {
  const text = "Đến năm 2026 và 2030 đạt 80% xã.";
  expect(short(text)).toStrictEqual(["reach 80, percent, 2030"]);
  expect(doubts(text)).toStrictEqual(["ambiguous-horizon: 2030-12-31 or 2026-12-31"]);
});

test.for([
  ["Đến năm 2026, 2030 doanh nghiệp sử dụng hóa đơn điện tử.", ["reach 2030, count, 2026"]],
  ["Đến năm 2026, 2030 hộ dân được cấp nước.", ["reach 2030, count, 2026"]],
  ["Đến năm 2027 đạt 4/5 xã đạt chuẩn.", ["reach 4, count, 2027"]],
] as const)("no year and no second number: %s", ([text, expected]) => {
  expect(short(text)).toStrictEqual(expected);
});
