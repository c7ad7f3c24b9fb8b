import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

test.for([
  ["Đến năm 2026 đạt sản lượng 5.000 tấn.", "level reach 5000, amount, 2026-12-31", "sản lượng"],
  [
    "Đến năm 2026 mạng di động đạt tốc độ 160 Mbps.",
    "level reach 160, amount, 2026-12-31",
    "tốc độ",
  ],
  [
    "Năm 2026 tốc độ tải xuống tối thiểu 40 Mb/s.",
    "level atLeast 40, amount, 2026-12-31",
    "tốc độ tải xuống",
  ],
  ["Năm 2026 đạt tỉ lệ 80% hộ.", "level reach 80, percent, 2026-12-31", "hộ"],
  ["Năm 2026 thu nhận 5.000 hồ sơ.", "level reach 5000, count, 2026-12-31", "hồ sơ"],
] as const)("a verb may stand before the noun of a sum: %s", ([text, expected, name]) => {
  expect(targets(text)).toStrictEqual([expected]);
  expect(names(text)).toStrictEqual([name]);
});

test("the times of a rise may be compared", () => {
  const text = "Kim ngạch năm 2025 tăng gấp hơn 1,7 lần so với năm 2020.";
  expect(targets(text)).toStrictEqual(["change in times moreThan 1.7, times, 2025-12-31"]);
  expect(names(text)).toStrictEqual(["Kim ngạch"]);
});

test("what a share is of may be the last word of a line", () => {
  const text = "Độ phủ sóng 5G hiện đạt 26% dân số…";
  expect(names(text)).toStrictEqual(["Độ phủ sóng 5G"]);
});
