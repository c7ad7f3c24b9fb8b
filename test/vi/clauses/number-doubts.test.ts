import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const ofNumbers = (text: string): string[] =>
  parseTargets(text, { year: 2024 }).flatMap(({ doubts }) =>
    doubts.filter(({ code }) => code === "number").map(({ readings }) => readings.join(" or ")),
  );

test.for([
  // By law, and as in English tables.
  ["Đến năm 2026 có 1,250 thuê bao cáp quang.", ["1.25 or 1250"]],
  // Dots in a percentage are seldom groups.
  ["Đến năm 2026, tỷ lệ hộ cận nghèo còn 1.250%.", ["1250 or 1.25"]],
  ["Đến năm 2026 có 15 250 hộ dùng Internet.", ["15250 or 15"]],
  // Either end of a range.
  [
    "Đến năm 2026, doanh thu đạt 1,250 - 3,750 tỷ đồng.",
    ["1250000000 or 1250000000000", "3750000000 or 3750000000000"],
  ],
  // A month that is printed like a fraction.
  ["Tỉnh xếp thứ 6/2025 về chỉ số.", ["fraction or month"]],
] as const)("%s", ([text, expected]) => {
  expect(ofNumbers(text)).toStrictEqual(expected);
});

test.for([
  "Đến năm 2026 đón 3.5 triệu lượt khách.",
  "Đến năm 2026 đón 1.250.000 lượt khách.",
  "Đến năm 2026, điểm đạt 0.75 điểm.",
  "Đến năm 2026 có 85,5% hộ dùng Internet.",
])("one reading is no doubt: %s", (text) => {
  expect(ofNumbers(text)).toStrictEqual([]);
});
