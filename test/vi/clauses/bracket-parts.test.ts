import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { names, target } from "./shown.ts";

/** What the drafts of a text of 2025 set or tell. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map((draft) => `${draft.act}: ${target(draft)}`);

test.for([
  [
    "Đến năm 2027, tỷ lệ người dân hài lòng ≥ 90% (lĩnh vực đất đai, xây dựng ≥ 80%).",
    [
      "commitment: level atLeast 90, percent, 2027-12-31",
      "commitment: level atLeast 80, percent, 2027-12-31",
    ],
  ],
  [
    "Đến năm 2027 bố trí tối thiểu 1% chi ngân sách cho chuyển đổi số (huyện: 1,2%; xã 0,8%).",
    [
      "commitment: level atLeast 1, percent, 2027-12-31",
      "commitment: level reach 1.2, percent, 2027-12-31",
      "commitment: level reach 0.8, percent, 2027-12-31",
    ],
  ],
  [
    "Năm 2027 GRDP tăng 8% (khu vực I tăng 3,5%, khu vực II tăng 11%).",
    [
      "commitment: change in percent reach 8, percent, 2027-12-31",
      "commitment: change in percent reach 3.5, percent, 2027-12-31",
      "commitment: change in percent reach 11, percent, 2027-12-31",
    ],
  ],
  [
    "Đến năm 2027 giảm thời gian giải quyết từ 10 ngày xuống 5 ngày (riêng lĩnh vực đất đai còn 12 ngày).",
    [
      "commitment: level reach 5, amount, 2027-12-31",
      "commitment: level reach 12, amount, 2027-12-31",
    ],
  ],
  [
    "Đến năm 2027 trồng 300 ha rừng (rừng sản xuất 250 ha, rừng phòng hộ 50 ha).",
    [
      "commitment: level reach 300, amount, 2027-12-31",
      "commitment: level reach 250, amount, 2027-12-31",
      "commitment: level reach 50, amount, 2027-12-31",
    ],
  ],
  [
    "Đến nay có 15/18 xã đạt chuẩn (trong đó có 04 xã nâng cao).",
    ["result: level reach 15, count", "result: level reach 4, count"],
  ],
  // A part says what the number around it says.
  [
    "Đã số hóa 70% sổ hộ tịch (trong đó cấp xã 60%).",
    ["result: level reach 70, percent", "result: level reach 60, percent"],
  ],
  [
    "Đến năm 2027 số hóa 90% sổ hộ tịch (cấp xã đã đạt 60%).",
    ["commitment: level reach 90, percent, 2027-12-31", "result: level reach 60, percent"],
  ],
] as const)("brackets name parts of what stands before them: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test("a part has its own name", () => {
  expect(names("Năm 2027 GRDP tăng 8% (dịch vụ tăng 9%; công nghiệp tăng 11%).")).toStrictEqual([
    "GRDP",
    "dịch vụ",
    "công nghiệp",
  ]);
});

test.for([
  [
    "Năm 2024, giá trị sản xuất đạt 12.500 tỷ đồng (+15%).",
    [
      "result: level reach 12500000000000, amount, 2024-12-31",
      "result: change in percent reach 15, percent, 2024-12-31",
    ],
  ],
  [
    "Năm 2024, tỷ lệ hộ nghèo còn 3% (-1,5%).",
    [
      "result: level reach 3, percent, 2024-12-31",
      "result: change in points reach -1.5, percent, 2024-12-31",
    ],
  ],
  [
    "Năm 2024 tỉnh xếp hạng 35/63 (giảm 4 bậc so 2023).",
    [
      "result: rank of 63 reach 35, rank, 2024-12-31",
      "result: change in points reach 4, rank, 2024-12-31",
    ],
  ],
  [
    "Năm 2027 kinh tế số chiếm 12% GRDP (tăng 2 điểm phần trăm so với năm 2025).",
    [
      "commitment: level reach 12, percent, 2027-12-31",
      "commitment: change in points reach 2, percent, 2027-12-31",
    ],
  ],
  // What is compared with the year before has come about.
  [
    "Thu ngân sách đạt 245 tỷ đồng (tăng 12% so với cùng kỳ).",
    ["result: level reach 245000000000, amount", "result: change in percent reach 12, percent"],
  ],
  [
    "Tỷ lệ hồ sơ trễ hạn 0,5% (cùng kỳ 1,2%).",
    ["result: level reach 0.5, percent", "result: level reach 1.2, percent"],
  ],
] as const)("brackets tell how much it changes: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test("a change in brackets has the name and the base of its number", () => {
  const text = "Năm 2027 tỷ lệ đô thị hóa đạt 45% (tăng 5 điểm phần trăm so với 2024).";
  const [, change] = parseTargets(text, { year: 2025 });
  expect(change?.name).toBe("tỷ lệ đô thị hóa");
  expect(change?.baseline).toStrictEqual({ year: 2024, date: "2024-12-31" });
});

test.for([
  // The same once more, a measure of its own, a number of other things, where a change starts, the whole country.
  "Đến năm 2027 đạt 95% hồ sơ trực tuyến (tương đương 80% tổng số).",
  "Đến năm 2027 đạt 95% hồ sơ trực tuyến (bình quân khu vực 80%).",
  "Đến năm 2027 đạt 95% hồ sơ trực tuyến (khoảng 1.200 hồ sơ).",
  "Đến năm 2027 đạt 95% hồ sơ trực tuyến (tăng từ 62% lên).",
  "Đến năm 2027 đạt 95% hồ sơ trực tuyến (cả nước 80%).",
  "Đến năm 2027 đạt 95% hồ sơ trực tuyến (người dân nộp từ 2 giấy tờ).",
  "Đến năm 2027 đạt 95% hồ sơ trực tuyến (xếp thứ 5).",
] as const)("other brackets say nothing of parts: %s", (text) => {
  expect(told(text)).toStrictEqual(["commitment: level reach 95, percent, 2027-12-31"]);
});

test("brackets behind another number are not of the one before it", () => {
  const text = "Năm 2024 thu 500 tỷ đồng, qua 1.200 hợp đồng điện tử, 30 đối tác mới (+15%).";
  expect(told(text).filter((one) => one.includes("change"))).toStrictEqual([]);
});

test.for([
  [
    "Kết quả quý I/2025: thu ngân sách 12,5 tỷ đồng (đạt 28% dự toán), chi đầu tư 9,8 tỷ đồng.",
    [
      "result: level reach 12500000000, amount, 2025-03-31",
      "result: level reach 28, percent, 2025-03-31",
      "result: level reach 9800000000, amount, 2025-03-31",
    ],
  ],
  [
    "Thu ngân sách đạt 245 tỷ đồng (102% KH).",
    ["result: level reach 245000000000, amount", "result: level reach 102, percent"],
  ],
  [
    "Phấn đấu năm 2026 thu 250 tỷ đồng (bằng 105% dự toán).",
    [
      "commitment: level reach 250000000000, amount, 2026-12-31",
      "commitment: level reach 105, percent, 2026-12-31",
    ],
  ],
] as const)("brackets tell which share of its plan it is: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test("what a share of a plan is a share of is the plan", () => {
  const [, share] = parseTargets("Thu ngân sách đạt 245 tỷ đồng (đạt 102% dự toán).");
  expect(share?.denominator).toBe("dự toán");
});

test.for([
  [
    "Năm 2026 giảm ít nhất 30% thời gian giải quyết (từ 10 ngày xuống còn 7 ngày).",
    [
      "commitment: change in percent atMost -30, percent, 2026-12-31",
      "commitment: level reach 7, amount, 2026-12-31",
    ],
  ],
  [
    "Năm 2026 tốc độ tăng trưởng kinh tế đạt 12,5% (nông nghiệp 4%; dịch vụ 13%).",
    [
      "commitment: growth each reach 12.5, percent, 2026-12-31",
      "commitment: growth each reach 4, percent, 2026-12-31",
      "commitment: growth each reach 13, percent, 2026-12-31",
    ],
  ],
  [
    "Năm 2026 tăng trưởng giá trị sản xuất 12,5% (nông nghiệp 4%).",
    [
      "commitment: change in percent reach 12.5, percent, 2026-12-31",
      "commitment: change in percent reach 4, percent, 2026-12-31",
    ],
  ],
  // The ends of a change beside a level are that level once more.
  [
    "Năm 2026 thời gian giải quyết còn 7 ngày (giảm từ 10 ngày xuống 7 ngày).",
    ["commitment: level reach 7, amount, 2026-12-31"],
  ],
] as const)("brackets go on with a change: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test.for([
  [
    "Đến năm 2027 cấp 15 triệu chứng thư chữ ký số (khoảng 20% dân số trưởng thành).",
    "about 20, percent, 2027-12-31",
  ],
  [
    "Đến năm 2027 có 1.986 hộ (trên 85% tổng dân số) dùng Internet.",
    "moreThan 85, percent, 2027-12-31",
  ],
  ["Đến năm 2027 có trên 500 hộ (85%) dùng Internet.", "moreThan 85, percent, 2027-12-31"],
  // Of other things, or with another number.
  ["Đến năm 2027 có 500 hộ (85% thôn) dùng Internet.", "reach 500, count, 2027-12-31"],
] as const)("a count with its share is about the share: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual([`commitment: level ${expected}`]);
});
