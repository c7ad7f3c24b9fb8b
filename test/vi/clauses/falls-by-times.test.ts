import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { doubts, targets } from "./shown.ts";

test.for([
  // A fall "2 times" leaves 1 ÷ 2 of the base; at least 4 times leaves at most 1 ÷ 4.
  ["Số bước xử lý giảm 2 lần vào năm 2026.", "reach 0.5"],
  ["Số bước xử lý giảm ít nhất 4 lần vào năm 2026.", "atMost 0.25"],
  ["Số bước xử lý giảm tối đa 4 lần vào năm 2026.", "atLeast 0.25"],
  ["Giảm 2,5 lần chi phí in ấn vào năm 2026.", "reach 0.4"],
  ["Thời gian cấp phép rút ngắn 5 lần vào năm 2026.", "reach 0.2"],
  ["Số lỗi nhập liệu giảm từ 2 đến 4 lần vào năm 2026.", "between 0.25..0.5"],
] as const)("a fall is a part of the base: %s", ([text, bound]) => {
  expect(targets(text, { year: 2024 })).toStrictEqual([
    `change in times ${bound}, times, 2026-12-31`,
  ]);
});

test.for([
  ["Năng suất tăng 2 lần vào năm 2026.", "reach 2"],
  ["Số tài khoản gấp 3 lần vào năm 2026.", "reach 3"],
  ["Doanh thu tăng ít nhất 1,5 lần vào năm 2026.", "atLeast 1.5"],
  ["Số lượt truy cập tăng từ 2 đến 3 lần vào năm 2026.", "between 2..3"],
] as const)("a rise is not: %s", ([text, bound]) => {
  expect(targets(text, { year: 2024 })).toStrictEqual([
    `change in times ${bound}, times, 2026-12-31`,
  ]);
});

test("1 ÷ 1.5 is the nearest double", () => {
  const [draft] = parseTargets("Số lỗi giảm 1,5 lần so với năm 2020 vào năm 2026.");
  expect(draft?.bound).toStrictEqual({ kind: "reach", value: 2 / 3 });
});

test("the number as printed is the other reading", () => {
  expect(doubts("Đến năm 2030, số lỗi giảm 4 lần so với năm 2024.")).toStrictEqual([
    "number: 0.25 or 4",
  ]);
  expect(doubts("Đến năm 2030, số lỗi giảm từ 2 đến 4 lần so với năm 2024.")).toStrictEqual([
    "number: 0.25 or 4",
  ]);
});

test.for([
  "Giảm 0,5 lần chi phí vào năm 2026.",
  "Giảm 1 lần chi phí vào năm 2026.",
  "Số lỗi giảm 0 lần vào năm 2026.",
  "Số lỗi giảm từ 0,5 đến 2 lần vào năm 2026.",
])("a fall by once or less cannot be told: %s", (text) => {
  expect(targets(text, { year: 2024 })).toStrictEqual([]);
});
