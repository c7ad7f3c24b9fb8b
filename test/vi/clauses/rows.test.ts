import { describe, expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");

describe("of several columns of names the narrower one names a row", () => {
  test.for([
    ["Lĩnh vực | Chỉ tiêu | ĐVT | KH 2027", "Chính quyền số | Tỷ lệ hồ sơ điện tử | % | 80"],
    [
      "TT | Nhóm chỉ tiêu | Tên chỉ tiêu | Đơn vị | Mục tiêu đến năm 2027",
      "1 | Chính quyền số | Tỷ lệ hồ sơ điện tử | % | 80",
    ],
    [
      "| TT | Trụ cột | Lĩnh vực | Chỉ tiêu | ĐVT | Năm 2027 |",
      "| 1 | Chính quyền số | Văn phòng | Tỷ lệ hồ sơ điện tử | % | 80 |",
    ],
    ["Mục tiêu | Chỉ tiêu | ĐVT | KH 2027", "Chính quyền số | Tỷ lệ hồ sơ điện tử | % | 80"],
    // The field stands once for the rows under it.
    ["| Lĩnh vực | Chỉ tiêu | ĐVT | KH 2027 |", "| | Tỷ lệ hồ sơ điện tử | % | 80 |"],
  ] as const)("%s: %s", ([head, row]) => {
    expect(names(text(head, row))).toStrictEqual(["Tỷ lệ hồ sơ điện tử"]);
    expect(targets(text(head, row))).toStrictEqual(["level reach 80, percent, 2027-12-31"]);
  });

  test("unless it has the number", () => {
    const words = text("Nội dung | Chỉ tiêu | Thời hạn", "Tỷ lệ hồ sơ điện tử | 80% | 30/6/2027");
    expect(names(words)).toStrictEqual(["Tỷ lệ hồ sơ điện tử"]);
    expect(targets(words)).toStrictEqual(["level reach 80, percent, 2027-06-30"]);
  });
});

describe("a sign before a number", () => {
  test.for([
    ["1 | Mức giảm tỷ lệ hộ nghèo | % | -1,2", "change in points reach -1.2, percent, 2027-12-31"],
    ["2 | Tỷ lệ hộ nghèo | % | -1", "change in points reach -1, percent, 2027-12-31"],
    ["3 | Giảm thời gian chờ | % | -20", "change in percent reach -20, percent, 2027-12-31"],
    ["4 | Số trạm 5G | trạm | +100", "change in points reach 100, count, 2027-12-31"],
    ["5 | Tăng thu ngân sách | % | +7", "change in percent reach 7, percent, 2027-12-31"],
    // A rate of growth may lie below 0.
    ["6 | Tăng trưởng GRDP | % | -2,5", "level reach -2.5, percent, 2027-12-31"],
  ] as const)("is a change: %s", ([row, expected]) => {
    expect(targets(text("TT | Chỉ tiêu | ĐVT | KH 2027", row))).toStrictEqual([expected]);
  });

  test("leaves the name of a row as it is", () => {
    const words = text("TT | Chỉ tiêu | ĐVT | KH 2027", "3 | Số trạm 5G | trạm | +100");
    expect(names(words)).toStrictEqual(["Số trạm 5G"]);
  });
});

test.for([
  ["1 | Chỉ số DTI | xếp hạng | 10", "rank reach 10, rank, 2027-12-31"],
  ["2 | Chỉ số PCI | Thứ hạng | 15/34", "rank of 34 reach 15, rank, 2027-12-31"],
  ["3 | Chỉ số PAR INDEX | Thứ bậc | ≤ 20", "rank atMost 20, rank, 2027-12-31"],
  ["4 | PAPI | Hạng | Top 10", "rank atMost 10, rank, 2027-12-31"],
  ["5 | Chỉ số DTI | điểm | 0,75", "level reach 0.75, index, 2027-12-31"],
] as const)("a unit says that a number is a place: %s", ([row, expected]) => {
  expect(targets(text("TT | Chỉ tiêu | ĐVT | KH 2027", row))).toStrictEqual([expected]);
});
