import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { targets } from "./shown.ts";

const year = { year: 2024 };

test.for([
  "Năm 2026, tỷ lệ hộ có ví cao hơn bình quân cả nước 4%.",
  "Năm 2026, năng suất cao hơn mức bình quân chung của vùng ít nhất 6%.",
  "Năm 2026, tỷ lệ hồ sơ giấy thấp hơn trung bình toàn tỉnh 3%.",
  "Năm 2026, thu nhập của xã vượt mức bình quân của huyện 1,3 lần.",
])("how far others are off is no level: %s", (text) => {
  expect(targets(text, year)).toStrictEqual([]);
});

test.for([
  ["Tỷ lệ ký số cao hơn bình quân cả nước, đạt 85% năm 2026.", "level reach 85, percent"],
  ["Doanh thu tăng bình quân 6%/năm đến năm 2026.", "growth average reach 6, percent"],
  ["Năm 2026, tỷ lệ ký số cao hơn 4% so với năm 2023.", "change in points reach 4, percent"],
  ["Năm 2026, điểm trung bình đạt 85%.", "level reach 85, percent"],
] as const)("a number beside an average is read: %s", ([text, expected]) => {
  expect(targets(text, year)).toStrictEqual([`${expected}, 2026-12-31`]);
});

test.for([
  // 140% of the base is 1.4 times, 60% of it 0.6.
  ["Năm 2026 doanh thu bằng 140% so với năm 2021.", 1.4, 2021],
  ["Năm 2026 doanh thu bằng 140% năm 2021.", 1.4, 2021],
  ["Năm 2026 doanh thu đạt 140% so với năm 2021.", 1.4, 2021],
  ["Năm 2026 số cuộc họp bằng 60% năm 2021.", 0.6, 2021],
] as const)("a percentage of an earlier value is so many times that: %s", ([text, value, base]) => {
  const [draft, ...others] = parseTargets(text, year);
  expect(others).toStrictEqual([]);
  expect(draft?.quantity).toStrictEqual({ kind: "change", in: "times" });
  expect(draft?.bound).toStrictEqual({ kind: "reach", value });
  expect(draft?.baseline?.year).toBe(base);
  expect(draft?.due).toBe("2026-12-31");
});

test.for([
  [
    "Năm 2026 doanh thu bằng 5 tỷ đồng so với năm 2021.",
    "level reach 5000000000, amount, 2026-12-31",
  ],
  [
    "Năm 2026 tỷ lệ ký số bằng 60-70% so với năm 2021.",
    "level between 60..70, percent, 2026-12-31",
  ],
  ["Năm 2026 tỷ lệ ký số bằng 85%.", "level reach 85, percent, 2026-12-31"],
  ["Tỷ lệ ký số bằng 85% năm 2026.", "level reach 85, percent, 2026-12-31"],
  ["Năm 2026 tỷ lệ ký số đạt 85% so với năm 2021.", "level reach 85, percent, 2026-12-31"],
  [
    "Năm 2026 doanh thu tăng 140% so với năm 2021.",
    "change in percent reach 140, percent, 2026-12-31",
  ],
] as const)("a share, and a rise, is none: %s", ([text, expected]) => {
  expect(targets(text, year)).toStrictEqual([expected]);
});

test("a base without a year is compared with too", () => {
  expect(targets("Năm 2023 doanh thu bằng 115% so với cùng kỳ.", year)).toStrictEqual([
    "change in times reach 1.15, times, 2023-12-31",
  ]);
});

test.for([
  ["Cắt 45% thủ tục nội bộ vào năm 2026.", "change in percent reach -45, percent"],
  ["Năm 2026, cắt bỏ 25% biểu mẫu.", "change in percent reach -25, percent"],
  ["Bớt 15% cuộc họp vào năm 2026.", "change in percent reach -15, percent"],
  ["Loại bỏ ít nhất 25% biểu mẫu vào năm 2026.", "change in percent atMost -25, percent"],
  ["Giảm tối đa 35% thời gian chờ vào năm 2026.", "change in percent atLeast -35, percent"],
] as const)("what is cut falls: %s", ([text, expected]) => {
  expect(targets(text, year)).toStrictEqual([`${expected}, 2026-12-31`]);
});

test.for([
  "Giảm tối đa thời gian chờ trong năm 2026.",
  "Miễn 40% lệ phí khi nộp hồ sơ qua mạng năm 2026.",
  "Miễn giảm 40% lệ phí khi nộp hồ sơ qua mạng năm 2026.",
])("nothing to be reached is set: %s", (text) => {
  expect(targets(text, year)).toStrictEqual([]);
});

test.for([
  ["Năm 2026 có thêm 300 hợp tác xã số.", "reach 300, count"],
  ["Phấn đấu có thêm ít nhất 300 hợp tác xã số năm 2026.", "atLeast 300, count"],
  ["Năm 2026 xã có thêm 2 điểm phát sóng.", "reach 2, count"],
  ["Năm 2026 có thêm 5 tỷ đồng doanh thu.", "reach 5000000000, amount"],
] as const)("what is had in addition is a rise: %s", ([text, bound]) => {
  expect(targets(text, year)).toStrictEqual([`change in points ${bound}, 2026-12-31`]);
});

test.for([
  ["Đến năm 2030 tăng 20% số doanh nghiệp so với 2025.", 2025],
  ["Đến năm 2030 giảm 5% số hộ nghèo so 2024, giữ ổn định dân số.", 2024],
  ["Đến năm 2030 tăng 20% so với 2025 hộ.", undefined],
] as const)("a year alone that ends a comparison is its base: %s", ([text, year]) => {
  expect(parseTargets(text, { year: 2025 })[0]?.baseline?.year).toBe(year);
});
