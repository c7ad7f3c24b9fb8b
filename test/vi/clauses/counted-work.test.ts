import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { names, target } from "./shown.ts";

/** What the drafts of a text of 2025 set or tell. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map((draft) => `${draft.act}: ${target(draft)}`);

test.for([
  ["kết nạp mới 60 đảng viên trở lên", "atLeast 60, count"],
  ["lắp mới 30 camera an ninh", "reach 30, count"],
  ["cứng hóa 12 km đường nội đồng", "reach 12, amount"],
  ["xóa 120 nhà tạm, nhà dột nát", "reach 120, count"],
  ["trồng 300 ha quế", "reach 300, amount"],
  ["giải quyết việc làm mới 140 lao động", "reach 140, count"],
  ["ra mắt 02 mô hình thôn thông minh", "reach 2, count"],
  ["tích hợp tối thiểu 12 lĩnh vực vào trung tâm điều hành", "atLeast 12, count"],
] as const)("work that is counted is a target: %s", ([words, bound]) => {
  expect(told(`Năm 2026 phấn đấu ${words}.`)).toStrictEqual([
    `commitment: level ${bound}, 2026-12-31`,
  ]);
});

test("what is done with what is counted is of its name", () => {
  expect(
    names("Năm 2026: xóa 120 nhà tạm; cứng hóa 12 km đường; lắp mới 30 camera."),
  ).toStrictEqual(["xóa nhà tạm", "cứng hóa đường", "camera"]);
});

test.for([
  ["Năm 2026 tỷ lệ lao động qua đào tạo 68%.", "tỷ lệ lao động qua đào tạo"],
  ["Năm 2026 diện tích gieo trồng 15.000 ha.", "diện tích gieo trồng"],
  ["Năm 2026 sản lượng nuôi trồng 900 tấn.", "sản lượng nuôi trồng"],
] as const)("a word that goes with a verb keeps it: %s", ([text, name]) => {
  expect(names(text)).toStrictEqual([name]);
});

test.for([
  ["lắp thêm 120 camera, nâng tổng số lên 340", 120, 340],
  ["công nhận thêm 05 xã đạt chuẩn, đưa tổng số xã lên 12 xã", 5, 12],
] as const)("what is added to a sum is a rise: %s", ([words, more, sum]) => {
  expect(told(`Năm 2026 phấn đấu ${words}.`)).toStrictEqual([
    `commitment: change in points reach ${more}, count, 2026-12-31`,
    `commitment: level reach ${sum}, count, 2026-12-31`,
  ]);
});

test.for([
  ["Kết quả 6T đầu năm: tiếp nhận 3.245 hồ sơ.", ["result: level reach 3245, count, 2025-06-30"]],
  ["9T/2025 giải ngân đạt 45%.", ["result: level reach 45, percent, 2025-09-30"]],
  [
    "Kế hoạch 2025: tỷ lệ hồ sơ nộp qua mạng 45% (6 tháng), 55% (cả năm).",
    [
      "commitment: level reach 45, percent, 2025-06-30",
      "commitment: level reach 55, percent, 2025-12-31",
    ],
  ],
  [
    "Trồng rừng: thực hiện 9 tháng 1.050 ha, đạt 87,5% kế hoạch.",
    [
      "result: level reach 1050, amount, 2025-09-30",
      "result: level reach 87.5, percent, 2025-09-30",
    ],
  ],
  // A length of time is no part of the year.
  ["Thời gian thực hiện 9 tháng, tiến độ đạt 80%.", ["commitment: level reach 80, percent"]],
  [
    "Bảo hành 24 tháng (12 tháng tại chỗ), tiến độ đạt 80%.",
    ["commitment: level reach 80, percent"],
  ],
] as const)("months in short are those of the year: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test("months in brackets are of no year where the text has none", () => {
  const [half] = parseTargets("Tỷ lệ hồ sơ nộp qua mạng đạt 45% (6 tháng).");
  expect(half?.due).toBeNull();
});

test.for([
  [
    "Tỷ lệ BHYT: 95% (2025) ; 96% (2026); 97%(2027)",
    ["95, percent, 2025-12-31", "96, percent, 2026-12-31", "97, percent, 2027-12-31"],
  ],
  [
    "Hộ dùng nước sạch đạt 92,5% (năm 2026); 94% (năm 2027); 98% (năm 2030).",
    ["92.5, percent, 2026-12-31", "94, percent, 2027-12-31", "98, percent, 2030-12-31"],
  ],
  [
    "Chỉ tiêu trồng rừng: 300 ha (2026); 350 ha (2027); 400 ha (2028)",
    ["300, amount, 2026-12-31", "350, amount, 2027-12-31", "400, amount, 2028-12-31"],
  ],
] as const)("numbers that semicolons part are no heads of a table: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected.map((one) => `commitment: level reach ${one}`));
});

test("a year over a share stays the head of a column", () => {
  const table =
    "Nội dung | ĐVT | TH 2024 (%) | 2026/2025 % | Kế hoạch 5 năm đến 2030\nHộ nghèo | % | 3 | 80 | 2";
  expect(told(table)).toStrictEqual([
    "result: level reach 3, percent, 2024-12-31",
    "commitment: level reach 2, percent, 2030-12-31",
  ]);
});
