import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { target } from "./shown.ts";

/** What the drafts of a text of 2025 set or tell. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map((draft) => `${draft.act}: ${target(draft)}`);

test.for([
  [
    "Đến 15/6/2024, toàn huyện đã tiếp nhận 18.432 hồ sơ, trong đó nộp trực tuyến 14.377 hồ sơ (đạt 78%), đúng hạn 99,2%.",
    [
      "result: level reach 18432, count, 2024-06-15",
      "result: level reach 78, percent, 2024-06-15",
      "result: level reach 99.2, percent, 2024-06-15",
    ],
  ],
  [
    "Kết quả quý I/2025: tiếp nhận 3.245 hồ sơ, trong đó trực tuyến 2.780 (85,7%).",
    [
      "result: level reach 3245, count, 2025-03-31",
      "result: level reach 85.7, percent, 2025-03-31",
    ],
  ],
  // A commitment before them keeps its day to itself.
  [
    "Đến 30/6/2026 phấn đấu đạt 80%, hiện nay đã có 62% hồ sơ trực tuyến.",
    ["commitment: level reach 80, percent, 2026-06-30", "result: level reach 62, percent"],
  ],
] as const)("the day of a report is that of its figures: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test.for([
  [
    "Tỷ lệ hồ sơ trực tuyến 6 tháng 2024 là 72,35%.",
    ["result: level reach 72.35, percent, 2024-06-30"],
  ],
  [
    "Cơ cấu kinh tế 2026: nông nghiệp 22%, dịch vụ 40%.",
    [
      "commitment: level reach 22, percent, 2026-12-31",
      "commitment: level reach 40, percent, 2026-12-31",
    ],
  ],
  ["Kết quả chuyển đổi số 2024: 12 xã đạt chuẩn.", ["result: level reach 12, count, 2024-12-31"]],
  // Numbers of documents and standards.
  ["Theo Nghị quyết số 2025: 80% xã đạt chuẩn.", ["commitment: level reach 80, percent"]],
  ["Áp dụng TCVN ISO 2015:2019, 80% đơn vị.", ["commitment: level reach 80, percent"]],
] as const)("years that no word calls so: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test.for([
  [
    "Phấn đấu đến hết năm 2026: kinh tế tăng 8%; thu ngân sách vượt 10% dự toán.",
    ["commitment", "commitment"],
  ],
  ["Phấn đấu năm 2026 tăng 8%; đến nay thu ngân sách đạt 95% dự toán.", ["commitment", "result"]],
  ["Năm 2025 tăng 8%; thu ngân sách đạt 95% dự toán.", ["commitment", "result"]],
] as const)("a share of a plan is aimed at by the word said last: %s", ([text, acts]) => {
  expect(parseTargets(text, { year: 2025 }).map(({ act }) => act)).toStrictEqual(acts);
});

test("CK is the same time of the year before", () => {
  expect(told("Thu ngân sách tăng 12% so với CK.")).toStrictEqual([
    "result: change in percent reach 12, percent",
  ]);
});

test.for([
  [
    "Sản lượng lương thực: 125 nghìn tấn, tăng 1,2% so với cùng kỳ, đạt 101,5% KH năm.",
    [
      "result: level reach 125000, amount",
      "result: change in percent reach 1.2, percent",
      "result: level reach 101.5, percent",
    ],
  ],
  [
    "Diện tích gieo trồng 12.500ha, đạt 102%KH; sản lượng 65.000tấn.",
    [
      "result: level reach 12500, amount",
      "result: level reach 102, percent",
      "result: level reach 65000, amount",
    ],
  ],
  [
    "Xã đạt 18/19 tiêu chí; thu nhập bình quân 52 triệu đồng/người/năm.",
    ["result: level reach 18, count", "result: level reach 52000000, amount"],
  ],
  // Nothing sets or reports these.
  ["Gia đình ông A có thu nhập 200 triệu đồng/năm.", []],
  ["Gói hỗ trợ 500 tỷ đồng, giảm nhiều so với trước.", []],
] as const)("sums that a share of a plan or a change goes on with: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test.for([
  [
    "Năm 2024, chính quyền số đứng thứ 22, kinh tế số 35/63, xã hội số hạng 31.",
    ["rank reach 22, rank", "rank of 63 reach 35, rank", "rank reach 31, rank"],
  ],
  [
    "Năm 2024 tỉnh xếp hạng DTI 35/63, PCI xếp 28/63.",
    ["rank of 63 reach 35, rank", "rank of 63 reach 28, rank"],
  ],
  // No field of all provinces, and the number of a document.
  [
    "Năm 2024 xếp thứ 5, hoàn thành 12/15 chỉ tiêu.",
    ["rank reach 5, rank", "level reach 12, count"],
  ],
  ["Năm 2024 xếp thứ 5 theo Quyết định số 35/63.", ["rank reach 5, rank"]],
] as const)("a part of all provinces is a place among places: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected.map((one) => `result: ${one}, 2024-12-31`));
});
