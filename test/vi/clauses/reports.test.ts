import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { targets } from "./shown.ts";

const report = "KẾT QUẢ THỰC HIỆN\n1. Thể chế: ban hành 14 văn bản.\n2. Hồ sơ nhận về: 3.400";

test("what stands under the heading of a report is a figure, counts too", () => {
  expect(parseTargets(report).map(({ act }) => act)).toStrictEqual(["result", "result"]);
  expect(targets(report)).toStrictEqual(["level reach 14, count", "level reach 3400, count"]);
});

test("a heading with a number above it ends with the next such heading", () => {
  const text = "I. MỤC TIÊU 2027\nHạ tầng\n1. 80% xã có 5G\nII. KẾT QUẢ\n1. 60% xã có 4G";
  expect(parseTargets(text).map(({ act }) => act)).toStrictEqual(["commitment", "result"]);
});

test.for([
  // 60 % says of 120 households what share they are.
  ["Đã có 120 hộ (60%) dùng ví điện tử.", ["level reach 60, percent"]],
  ["Đã có 120/200 hộ (60%) dùng ví điện tử.", ["level reach 60, percent"]],
  ["Đã xếp thứ 3/12 xã (60%).", ["rank of 12 reach 3, rank"]],
  ["Số kho dữ liệu là 120.", ["level reach 120, count"]],
  [
    "Các chỉ tiêu hoàn thành: 21. Các chỉ tiêu chưa hoàn thành: 4.",
    ["level reach 21, count", "level reach 4, count"],
  ],
  [
    "Năm 2024 đạt 0,61; năm 2026 phấn đấu 0,75.",
    ["level reach 0.61, index, 2024-12-31", "level reach 0.75, index, 2026-12-31"],
  ],
] as const)("%s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

test("a sentence that counts up to a day tells of all its numbers", () => {
  const text =
    "Tính đến ngày 15/6/2025, toàn tỉnh tiếp nhận 412.630 hồ sơ, trong đó trực tuyến 371.250 hồ sơ (đạt 89,97%); giải quyết 405.118 hồ sơ, quá hạn 1.218 hồ sơ (0,3%).";
  expect(targets(text)).toStrictEqual([
    "level reach 412630, count, 2025-06-15",
    "level reach 89.97, percent, 2025-06-15",
    "level reach 405118, count, 2025-06-15",
    "level reach 0.3, percent, 2025-06-15",
  ]);
  expect(parseTargets(text).every(({ act }) => act === "result")).toBe(true);
});

test("a comparator of a sum is none of the share after it", () => {
  expect(
    targets("Giải ngân năm 2023 hơn 1,1 nghìn tỷ đồng, đạt 93,5% kế hoạch vốn."),
  ).toStrictEqual([
    "level moreThan 1100000000000, amount, 2023-12-31",
    "level reach 93.5, percent, 2023-12-31",
  ]);
});

test("the year of a start may stand before its number", () => {
  expect(targets("Tỷ lệ hộ nghèo giảm từ năm 2021 là 5% xuống còn 2% năm 2025.")).toStrictEqual([
    "level reach 2, percent, 2025-12-31",
  ]);
});

const told = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(
    ({ act, bound, due, doubts }) =>
      `${act} ${bound?.value} ${due}${doubts.map(({ code }) => `, ${code}`).join("")}`,
  );

describe("headings that tell what has come about in a part of a year", () => {
  test.for([
    ["Thực hiện 6 tháng đầu năm 2025\n- Tỷ lệ giải ngân: 45%", ["result 45 2025-06-30"]],
    ["Kết quả quý I năm 2025\n- Tỷ lệ giải ngân: 45%", ["result 45 2025-03-31"]],
    ["Ước thực hiện năm 2025\n- Tỷ lệ hộ nghèo: 3%", ["result 3 2025-12-31"]],
    // What is still to be done.
    ["Thực hiện 6 tháng đầu năm 2026\n- Tỷ lệ giải ngân: 45%", ["commitment 45 2026-06-30"]],
    [
      "Thực hiện chuyển đổi số năm 2025\n- Tỷ lệ ký số: 90%",
      ["commitment 90 2025-12-31, result-or-commitment"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });
});

describe("what stands after a year that is gone, and says no time, is likely told of it", () => {
  test.for([
    [
      "Năm 2024, kinh tế của tỉnh phục hồi. Thu hút 3,5 triệu lượt khách.",
      ["result 3500000 2024-12-31, implied-horizon, result-or-commitment"],
    ],
    [
      "Báo cáo tình hình kinh tế - xã hội năm 2024. Thu hút 500 dự án.",
      ["result 500 2024-12-31, implied-horizon, result-or-commitment"],
    ],
    [
      "Kế hoạch chuyển đổi số năm 2026. Thu hút 500 dự án.",
      ["commitment 500 2026-12-31, implied-horizon, result-or-commitment"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });
});

test("a part of a year in brackets beside an aim may be of the year before, and told", () => {
  const text = "Mục tiêu năm 2026\n- Thu ngân sách đạt 900 tỷ đồng (9 tháng đầu năm: 450 tỷ đồng)";
  expect(told(text)).toStrictEqual([
    "commitment 900000000000 2026-12-31",
    "commitment 450000000000 2026-09-30, given-year, result-or-commitment",
  ]);
});
