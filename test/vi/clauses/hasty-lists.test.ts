import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { names, target } from "./shown.ts";

/** What the drafts of a text of 2025 set or tell. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map((draft) => `${draft.act}: ${target(draft)}`);

test.for([
  [
    "Năm 2026: trên 50% doanh nghiệp dùng nền tảng số - tối thiểu 01 doanh nghiệp công nghệ số/1.000 dân - 80% hộ kinh doanh dùng hóa đơn điện tử.",
    ["moreThan 50, percent", "atLeast 1, count", "reach 80, percent"],
  ],
  [
    "Năm 2026: kích hoạt định danh mức 2 cho 70% dân số đủ điều kiện+ 100% cán bộ, công chức.",
    ["reach 70, percent", "reach 100, percent"],
  ],
  [
    "Năm 2026: 100% hồ sơ công việc + ≥ 90% báo cáo lập trên môi trường mạng.",
    ["reach 100, percent", "atLeast 90, percent"],
  ],
  [
    "Năm 2026: 80%+ hồ sơ trực tuyến; 95%+ đúng hạn.",
    ["atLeast 80, percent", "atLeast 95, percent"],
  ],
] as const)("signs part what a hasty writer lists: %s", ([text, bounds]) => {
  expect(told(text)).toStrictEqual(bounds.map((bound) => `commitment: level ${bound}, 2026-12-31`));
});

test.for([
  ["Năm 2026: công nghiệp - xây dựng 48%, dịch vụ 36%.", 2],
  ["Năm 2026 đạt 15 % - 20 % số hộ.", 1],
  ["Năm 2026, thôn Đông - 80% hộ có Internet.", 1],
  ["Ngày 2/9/2026 hoàn thành 80 năm - 80 công trình số.", 0],
] as const)("other signs part nothing: %s", ([text, count]) => {
  expect(told(text).length).toBe(count);
});

test.for([
  [
    "Năm 2026: 01 mô hình chuyển đổi số/xã; 02 mô hình/thị trấn.",
    ["reach 1, count", "reach 2, count"],
  ],
  ["Năm 2026 bình quân 18 tiêu chí/xã.", ["reach 18, count"]],
  ["Năm 2026, 12 bác sĩ/10.000 dân.", ["reach 12, count"]],
  ["Năm 2026 tối thiểu 2 trạm phát Wi-Fi/thôn.", ["atLeast 2, count"]],
] as const)("so many for each are a target without a verb: %s", ([text, bounds]) => {
  expect(told(text)).toStrictEqual(bounds.map((bound) => `commitment: level ${bound}, 2026-12-31`));
});

test("an average for each is a figure beside figures", () => {
  const text = "Đến nay có 15/18 xã đạt chuẩn, 04 xã nâng cao, bình quân 17,6 tiêu chí/xã.";
  expect(told(text)).toStrictEqual([
    "result: level reach 15, count",
    "result: level reach 4, count",
    "result: level reach 17.6, count",
  ]);
});

test.for([
  // A sum for each, a part of a whole, who takes part in something.
  "Năm 2026 trao quà trị giá 500.000 đồng/hộ.",
  "Toàn xã 1.250 hộ/5.020 khẩu.",
  "Mỗi đội gồm 5 thí sinh/xã.",
])("other numbers before a bar set nothing: %s", (text) => {
  expect(told(text)).toStrictEqual([]);
});

test.for([
  ["Năm 2026 phấn đấu mỗi xã tăng 2 tiêu chí.", ["change in points reach 2, count"]],
  ["Năm 2026 tích hợp tối thiểu 12 lĩnh vực.", ["level atLeast 12, count"]],
  ["Năm 2026 triển khai 19 tiêu chí trên 12 lĩnh vực.", []],
] as const)("criteria are counted where so many more are aimed at: %s", ([text, bounds]) => {
  expect(told(text)).toStrictEqual(bounds.map((bound) => `commitment: ${bound}, 2026-12-31`));
});

test("what each has is of the name", () => {
  expect(names("Năm 2026: 01 mô hình chuyển đổi số/xã.")).toStrictEqual([
    "mô hình chuyển đổi số/xã",
  ]);
});

test.for([
  [
    "Chỉ tiêu năm 2026\n- 100% doanh nghiệp nộp thuế điện tử, 50 hộ kinh doanh lên sàn.",
    ["reach 100, percent", "reach 50, count"],
  ],
  [
    "Mục tiêu đến năm 2026:\n- 95% hộ có nước sạch; 12 thôn có nhà văn hóa đạt chuẩn.",
    ["reach 95, percent", "reach 12, count"],
  ],
  [
    "Năm 2026 phấn đấu xuất khẩu lao động 25 người, đào tạo nghề 120 lao động.",
    ["reach 25, count", "reach 120, count"],
  ],
] as const)("a count goes on a list of goals after a share: %s", ([text, bounds]) => {
  expect(told(text)).toStrictEqual(bounds.map((bound) => `commitment: level ${bound}, 2026-12-31`));
});

test("without a heading of goals a count after a share is of the story", () => {
  expect(told("Năm 2026 đạt 100% xã, 12 thôn có nhà văn hóa.")).toStrictEqual([
    "commitment: level reach 100, percent, 2026-12-31",
  ]);
});

test("a count with its change in brackets stands", () => {
  expect(told("Năm 2026: hộ nghèo 45 hộ (giảm 20 hộ); BHYT 95% (tăng 1,5%).")).toStrictEqual([
    "commitment: level reach 45, count, 2026-12-31",
    "commitment: change in points reach -20, count, 2026-12-31",
    "commitment: level reach 95, percent, 2026-12-31",
    "commitment: change in percent reach 1.5, percent, 2026-12-31",
  ]);
});

test("CK in brackets is the same time of the year before", () => {
  expect(told("Kết quả 9 tháng năm 2025:\n- Số hóa kết quả: 76,4% (CK 45%).")).toStrictEqual([
    "result: level reach 76.4, percent, 2025-09-30",
    "result: level reach 45, percent",
  ]);
});
